import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { fileAtCommit } from '../../src/git/file-at-commit.ts';
import { put, scratch } from '../files/scratch.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(30_000);

const folderOf = scratch();
const path = 'policies/approvals.yaml';
let root: string;
let commits: string[];

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const text = async (...given: Parameters<typeof fileAtCommit>) => {
  const found = await fileAtCommit(...given);
  return found.kind === 'found' ? Buffer.from(found.content).toString('utf8') : found;
};

beforeAll(() => {
  root = folderOf();
  git('init', '--quiet');
  commits = ['one\n', 'two\n', null].map((content) => {
    if (content === null) git('rm', '--quiet', path);
    else put(root, path, content);
    put(root, `governance/${path}`, `below ${content}`);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Change the policy');
    return git('rev-parse', 'HEAD');
  });
});

test('a file is read as the commit has it, whatever lies on disk', async () => {
  put(root, path, 'three\n');
  expect(await text(root, commits[0]!, path)).toBe('one\n');
  expect(await text(root, commits[1]!, path)).toBe('two\n');
  expect(await text(join(root, 'governance'), commits[1]!, path)).toBe('below two\n');
});

test('a file that the commit does not have is absent, and so is a link in its place', async () => {
  expect(await fileAtCommit(root, commits[2]!, path)).toEqual({ kind: 'absent' });
  expect(await fileAtCommit(root, commits[0]!, 'policies')).toEqual({ kind: 'absent' });
});

describe('what cannot be known is said to be unknown', () => {
  test.each<[string, () => string, () => string]>([
    ['a commit that is not here', () => root, () => 'a'.repeat(40)],
    ['a blob’s id in place of a commit’s', () => root, () => git('rev-parse', `${commits[0]}:${path}`)],
    [
      'a tag’s id in place of its commit’s',
      () => root,
      () => {
        git('tag', '--force', '--annotate', '--message', 'one', 'one', commits[0]!);
        return git('rev-parse', 'one');
      },
    ],
    ['a folder without Git', () => folderOf(), () => commits[0]!],
  ])('%s', async (_, folder, commit) => {
    const id = commit();
    expect(await fileAtCommit(folder(), id, path)).toEqual({
      kind: 'unknown',
      reason: `the Git repository here does not have commit ${id}.`,
    });
  });

  test('a commit whose file is missing, as in a partial clone', async () => {
    const blob = git('rev-parse', `${commits[1]}:${path}`);
    const clone = folderOf();
    execFileSync('cp', ['-r', join(root, '.git'), join(clone, '.git')]);
    rmSync(join(clone, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(await fileAtCommit(clone, commits[1]!, path)).toEqual({
      kind: 'unknown',
      reason: `the Git repository here has commit ${commits[1]} only in part.`,
    });
  });
});

describe('what points Git elsewhere', () => {
  afterEach(() => {
    delete process.env['GIT_DIR'];
    rmSync(join(root, '.git/refs/replace'), { recursive: true, force: true });
  });

  test('in the environment is not followed', async () => {
    process.env['GIT_DIR'] = join(folderOf(), 'none');
    expect(await text(root, commits[0]!, path)).toBe('one\n');
  });

  test('by a replaced commit is not followed', async () => {
    mkdirSync(join(root, '.git/refs/replace'), { recursive: true });
    writeFileSync(join(root, `.git/refs/replace/${commits[0]}`), `${commits[1]}\n`);
    expect(git('show', `${commits[0]}:${path}`)).toBe('two');
    expect(await text(root, commits[0]!, path)).toBe('one\n');
  });
});
