import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GitRepository, objectId } from './git.ts';
import type { Commit, FilePatch, Signature } from './git.ts';

const ALICE: Signature = {
  login: 'alice',
  name: 'Alice Ä',
  email: 'alice@example.com',
  date: '2025-05-01T10:00:00Z',
};

function repositoryWith(files: FilePatch): { git: GitRepository; first: string } {
  const git = new GitRepository();
  return { git, first: git.commit({ author: ALICE, files }) };
}

/** Commits named by the files they add; each date is a minute after the one before. */
function chain() {
  const git = new GitRepository();
  let minute = 0;
  return {
    git,
    commit: (name: string, ...parents: string[]) => {
      minute += 1;
      const date = new Date(Date.parse(ALICE.date) + minute * 60_000).toISOString().replace('.000', '');
      return git.commit({ author: { ...ALICE, date }, parents, files: { [name]: name }, message: name });
    },
  };
}

function hasGit(): boolean {
  return spawnSync('git', ['--version']).status === 0;
}

/** Has Git store the files of each commit in a repository of its own and compares the ids that it finds. */
function expectAgreement(ours: GitRepository, commits: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'tracegate-git-'));
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const git = (input: string | Uint8Array, ...args: string[]) =>
    execFileSync('git', args, { cwd: folder, input, encoding: 'utf8', env }).trim();
  try {
    git('', 'init', '-q');
    for (const sha of commits) {
      for (const [, entry] of ours.files(sha)) {
        const blob = ours.store.blobs.get(entry.sha);
        if (blob !== undefined) git(blob, 'hash-object', '-w', '--stdin');
      }
      const index = ours.files(sha).map(([path, entry]) => `${entry.mode} ${entry.sha}\t${path}\0`);
      git('', 'read-tree', '--empty');
      git(index.join(''), 'update-index', '-z', '--index-info');
      expect(git('', 'write-tree', '--missing-ok')).toBe(ours.read(sha).tree);
      const text = commitText(ours.read(sha));
      expect(git(text, 'hash-object', '-w', '-t', 'commit', '--stdin')).toBe(sha);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A commit as `git cat-file` shows it, written without the code under test. */
function commitText({ tree, parents, author, committer, message }: Commit): string {
  const person = (role: string, { name, email, date }: Signature) =>
    `${role} ${name} <${email}> ${Date.parse(date) / 1000} +0000\n`;
  const lines = [`tree ${tree}\n`, ...parents.map((parent) => `parent ${parent}\n`)];
  return `${lines.join('')}${person('author', author)}${person('committer', committer)}\n${message}\n`;
}

describe('object ids', () => {
  test('the empty blob and the empty tree have the ids that every Git repository knows', () => {
    expect(objectId('blob', new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(objectId('tree', new Uint8Array())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  (hasGit() ? test : test.skip)('Git itself makes the same bytes of every kind of entry', () => {
    const { git, first } = repositoryWith({
      'a.txt': 'a\n',
      'a/b.txt': 'b\n',
      'a-b': { content: '#!/bin/sh\n', mode: '100755' },
      ünïcode: 'ü\n',
      link: { content: 'a.txt', mode: '120000' },
      module: { content: '1'.repeat(40), mode: '160000' },
    });
    const second = git.commit({
      author: ALICE,
      committer: { ...ALICE, name: 'Bob', date: '2025-05-02T10:00:00Z' },
      parents: [first],
      files: { 'a.txt': null },
      message: 'Drop a\n\nNobody needs it',
    });
    expectAgreement(git, [first, second]);
  });
});

describe('trees', () => {
  test('a patch keeps what it does not name, deletes what is null, and drops folders that become empty', () => {
    const { git, first } = repositoryWith({ 'a/b/c.txt': 'c', 'd.txt': 'd' });
    const second = git.commit({
      author: ALICE,
      parents: [first],
      files: { 'a/b/c.txt': null, 'e/f.txt': 'f' },
    });
    expect(git.files(second).map(([path]) => path)).toEqual(['d.txt', 'e/f.txt']);
    expect(git.entry(second, 'a')).toBeNull();
    expect(Buffer.from(git.file(first, 'a/b/c.txt') ?? []).toString()).toBe('c');
  });

  test('deleting what is not there is an error of the scenario', () => {
    expect(() => repositoryWith({ 'nowhere.txt': null })).toThrow('nowhere.txt');
  });

  test('hostile paths are kept as they are', () => {
    const paths = [
      'objectives/../policies/a',
      'line\nbreak',
      'Caf\u00e9',
      'Cafe\u0301',
      'A',
      'a',
      '__proto__',
    ];
    const { git, first } = repositoryWith(Object.fromEntries(paths.map((path) => [path, path])));
    expect(new Set(git.files(first).map(([path]) => path))).toEqual(new Set(paths));
  });

  test('differences: added, modified, removed, renamed, and a file that became a link', () => {
    const { git, first } = repositoryWith({
      'kept.txt': 'same',
      'edited.txt': 'old',
      'removed.txt': 'gone',
      'from/old.txt': 'moved',
      'link.txt': 'text',
    });
    const second = git.commit({
      author: ALICE,
      parents: [first],
      files: {
        'edited.txt': 'new',
        'removed.txt': null,
        'from/old.txt': null,
        'to/new.txt': 'moved',
        'added.txt': 'new file',
        'link.txt': { content: 'kept.txt', mode: '120000' },
      },
    });
    const shown = git.diff(first, second).map((file) => [file.status, file.previousPath, file.path]);
    expect(shown).toEqual([
      ['added', null, 'added.txt'],
      ['modified', null, 'edited.txt'],
      ['changed', null, 'link.txt'],
      ['removed', null, 'removed.txt'],
      ['renamed', 'from/old.txt', 'to/new.txt'],
    ]);
  });

  test('a copy is an addition, and one removed file is the source of one rename only', () => {
    const { git, first } = repositoryWith({ one: 'x', two: 'x' });
    const second = git.commit({
      author: ALICE,
      parents: [first],
      files: { one: null, three: 'x', four: 'x' },
    });
    expect(
      git
        .diff(first, second)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['added', 'renamed']);
  });

  test('a folder in place of a file is one removal and one addition', () => {
    const { git, first } = repositoryWith({ place: 'file' });
    const second = git.commit({ author: ALICE, parents: [first], files: { 'place/inside': 'folder' } });
    const shown = git.diff(first, second).map(({ status, path }) => `${status} ${path}`);
    expect(shown).toEqual(['removed place', 'added place/inside']);
  });
});

describe('history', () => {
  test('the merge base of a branch is where it left, also when both sides went on', () => {
    const { git, commit } = chain();
    const root = commit('root');
    const main = commit('main', commit('middle', root));
    const side = commit('side', root);
    expect(git.mergeBase(main, side)).toBe(root);
    expect(git.mergeBase(root, side)).toBe(root);
  });

  test('after main was merged into the branch the base is that commit of main', () => {
    const { git, commit } = chain();
    const root = commit('root');
    const updated = commit('updated', root);
    const side = commit('merge', commit('side', root), updated);
    expect(git.mergeBase(commit('later', updated), side)).toBe(updated);
  });

  test('dates, which are the client’s word, do not make an older ancestor the better one', () => {
    const { git, commit } = chain();
    const late = { ...ALICE, date: '2030-01-01T00:00:00Z' };
    const root = git.commit({ author: late, files: { root: 'root' } });
    const fork = commit('fork', root);
    expect(git.mergeBase(commit('left', fork), commit('right', fork))).toBe(fork);
  });

  test('unrelated histories have no merge base', () => {
    const { git, commit } = chain();
    expect(git.mergeBase(commit('one'), commit('other'))).toBeNull();
  });

  test('base..head has the commits of every parent, parents first, and none of the base', () => {
    const { git, commit } = chain();
    const root = commit('root');
    const [left, right] = [commit('left', root), commit('right', root)];
    const merge = commit('merge', left, right);
    const order = git.between(root, merge);
    expect(new Set(order)).toEqual(new Set([left, right, merge]));
    expect(order.at(-1)).toBe(merge);
    expect(git.between(merge, merge)).toEqual([]);
  });

  test('the log of a path leaves out commits and merges that did not change it', () => {
    const { git, commit } = chain();
    const root = commit('watched');
    const other = commit('other', root);
    const side = git.commit({ author: ALICE, parents: [root], files: { watched: 'again' } });
    const merge = git.commit({
      author: ALICE,
      parents: [other, side],
      files: { watched: 'again' },
    });
    expect(git.log(merge, 'watched')).toEqual([side, root]);
    expect(git.log(merge, 'nothing')).toEqual([]);
    expect(git.log(merge)).toHaveLength(4);
  });
});
