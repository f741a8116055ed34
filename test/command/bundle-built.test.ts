import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readGovernanceBundle, type GovernanceView } from '../../src/decision/governance-view.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { built } from './built.ts';
import { article, git, registered, repositoryIn, type CommitSpec, type Files } from './past-repository.ts';

const folderOf = scratch();

function repository(commits: readonly CommitSpec[] = [{ files: article }], uncommitted: Files = {}): string {
  return repositoryIn(folderOf(), commits, uncommitted);
}

const read = (root: string, file = 'bundle.json'): GovernanceView => {
  const { view, faults } = readGovernanceBundle(readFileSync(join(root, file), 'utf8'));
  if (view === undefined) throw new Error(JSON.stringify(faults));
  return view;
};
const bundle = (root: string, ...args: string[]) => built(['bundle', '--out', 'bundle.json', ...args], root);

describe('tracegate bundle', () => {
  test('writes what governs by the commit that is checked out, and says its digest', async () => {
    const root = repository();
    const { out, err, exit } = await bundle(root);
    const view = read(root);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out.split('\n').slice(0, 4)).toEqual([
      `digest      ${view.digest}`,
      `commit      ${git(root, ['rev-parse', 'HEAD'])}, as of 2025-05-10T20:00:00Z`,
      'objectives  1 signed',
      'models      1 registered',
    ]);
  });

  test('writes the same bytes again, from any folder and at any time', async () => {
    const root = repository();
    await bundle(root);
    const first = readFileSync(join(root, 'bundle.json'), 'utf8');
    const elsewhere = folderOf();
    git(elsewhere, ['clone', '--quiet', root, 'clone']);
    expect((await built(['bundle', '--repo', 'clone', '--out', 'again.json'], elsewhere)).exit).toBe(0);
    expect(readFileSync(join(elsewhere, 'again.json'), 'utf8')).toBe(first);
  });

  test('with --now says when it was written', async () => {
    const root = repository();
    const before = Date.now();
    await bundle(root, '--now');
    const made = Date.parse(read(root).generated_at);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });

  test('takes nothing that is not committed, and says so', async () => {
    const later = 'objectives/credit/v1.4.yaml';
    const root = repository(undefined, {
      [later]: objectiveText('1.4'),
      'models/credit_model/2.1.0.yaml': null,
    });
    const { err, exit } = await bundle(root);
    expect({ err, exit }).toEqual({
      err: 'tracegate: 2 governed files are not committed as they are here: not in it.\n',
      exit: 0,
    });
    const view = read(root);
    expect([view.objectives.length, view.models.length]).toEqual([1, 1]);
  });

  test('takes the state of a commit, or of a time', async () => {
    const root = repository([
      { files: article, at: '2025-05-10T20:00:00Z' },
      { files: { 'models/credit_model/2.2.0.yaml': registered('2.2.0') }, at: '2025-05-12T08:00:00Z' },
    ]);
    const models = async (...args: string[]) => {
      expect((await bundle(root, ...args)).exit).toBe(0);
      return read(root).models.length;
    };
    expect(await models()).toBe(2);
    expect(await models('--at', 'HEAD~1')).toBe(1);
    expect(await models('--time', '2025-05-12T07:59:59Z')).toBe(1);
    expect(await models('--time', '2025-05-12T08:00:00Z')).toBe(2);
  });

  test('tells what was removed from what never was there', async () => {
    const root = repository([
      { files: { ...article, 'objectives/credit/v1.2.yaml': objectiveText('1.2') } },
      {
        files: { 'objectives/credit/v1.2.yaml': null, 'models/credit_model/2.1.0.yaml': null },
        // What was only ever on a branch was never there.
        branch: [
          { 'objectives/credit/v1.1.yaml': objectiveText('1.1') },
          { 'objectives/credit/v1.1.yaml': null },
        ],
      },
    ]);
    await bundle(root);
    expect(read(root)).toMatchObject({
      objectives: [
        { objective_version: 'OBJ.credit.v1.2', status: 'removed' },
        { objective_version: 'OBJ.credit.v1.3', status: 'valid' },
      ],
      models: [{ model_version: '2.1.0', status: 'removed', objective_version: 'OBJ.credit.v1.3' }],
    });
  });

  test('of a shallow clone says that removed files are not known', async () => {
    const root = repository([{ files: article }, { files: { 'models/credit_model/2.1.0.yaml': null } }]);
    const elsewhere = folderOf();
    git(elsewhere, ['clone', '--quiet', '--depth', '1', `file://${root}`, 'clone']);
    const { err, exit } = await built(['bundle', '--repo', 'clone', '--out', 'b.json'], elsewhere);
    expect(exit).toBe(0);
    expect(err).toContain('the history: The history is cut off here');
    expect(read(elsewhere, 'b.json').models).toEqual([]);
  });

  test('writes a broken objective as invalid, and says why', async () => {
    const root = repository([{ files: { ...article, 'objectives/credit/v1.4.yaml': 'a: [' } }]);
    const { err, exit, out } = await bundle(root);
    expect(exit).toBe(0);
    expect(err).toMatch(/^tracegate: objectives\/credit\/v1\.4\.yaml: It is not valid: /);
    expect(out).toContain('objectives  1 signed, 1 invalid\n');
  });

  test('writes nothing where risk tiers are broken', async () => {
    const root = repository([{ files: { ...article, 'policies/risk-tiers.yaml': 'tiers: 1' } }]);
    const { err, exit, out } = await bundle(root);
    expect({ out, exit }).toEqual({ out: '', exit: 1 });
    expect(err).toMatch(/^tracegate: policies\/risk-tiers\.yaml: It is not valid: /);
    expect(() => read(root)).toThrow('ENOENT');
  });

  test.each<[string, string[], string]>([
    ['without --out', ['bundle'], 'bundle needs --out FILE.'],
    ['with a positional', ['bundle', 'b.json'], 'bundle takes no b.json; verify stands first.'],
    [
      'with --at and --time',
      ['bundle', '--out', 'b', '--at', 'HEAD', '--time', '2025-05-12'],
      'give one of them',
    ],
    ['of no time', ['bundle', '--out', 'b', '--time', 'yesterday'], '--time must be a time'],
    ['of no commit', ['bundle', '--out', 'b', '--at', 'nowhere'], 'There is no commit nowhere.'],
    ['of what Git takes for an option', ['bundle', '--out', 'b', '--at=-x'], 'is no name of a commit.'],
    [
      'of a time before the first commit',
      ['bundle', '--out', 'b', '--time', '1999-01-01'],
      'No commit is as old',
    ],
    ['of a part of a repository', ['bundle', '--out', 'b', '--repo', 'objectives'], 'is not the root'],
    [
      'into a folder that is not there',
      ['bundle', '--out', 'no/b.json'],
      'no/b.json cannot be written: ENOENT.',
    ],
  ])('%s is a mistake', async (_name, args, message) => {
    const { out, err, exit } = await built(args, repository());
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(message);
  });

  test('of a folder that Git does not know is a mistake', async () => {
    const { err, exit } = await bundle(folderOf({ 'objectives/credit/v1.0.yaml': objectiveText('1.0') }));
    expect(exit).toBe(2);
    expect(err).toContain('The governance cannot be read from Git: ');
  });
});

describe('tracegate bundle verify', () => {
  test('says what a sound bundle holds', async () => {
    const root = repository();
    await bundle(root);
    const { digest } = read(root);
    const { out, exit } = await built(
      ['bundle', 'verify', 'bundle.json', '--digest', digest, '--format', 'json'],
      root,
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      digest,
      commit: git(root, ['rev-parse', 'HEAD']),
      generated_at: '2025-05-10T20:00:00Z',
      objectives: { signed: 1, unsigned: 0, invalid: 0, removed: 0 },
      models: { registered: 1, removed: 0 },
    });
  });

  test.each<[string, (text: string) => string | Buffer, string[], number, string]>([
    [
      'that was edited',
      (text) => text.replace('"no-record"', '"signed"').replace('0.05', '0.50'),
      [],
      1,
      '/digest: This is not the digest of the bundle',
    ],
    [
      'that is another one',
      (text) => text,
      ['--digest', '0'.repeat(64)],
      1,
      '/digest: This is another bundle',
    ],
    ['that is cut off', (text) => text.slice(0, 900), [], 1, 'This is not JSON'],
    [
      'with a field that nobody knows',
      (text) => text.replace('{', '{"more":1,'),
      [],
      1,
      '/more: There is no field `more` here.',
    ],
    ['that is no text', () => Buffer.from([0x7b, 0xff, 0x7d]), [], 2, 'it is not UTF-8'],
    ['with a digest that is none', (text) => text, ['--digest', 'abc'], 2, '--digest must be a SHA-256'],
  ])('refuses one %s', async (_name, change, args, code, message) => {
    const root = repository();
    await bundle(root);
    writeFileSync(join(root, 'bundle.json'), change(readFileSync(join(root, 'bundle.json'), 'utf8')));
    const { out, err, exit } = await built(['bundle', 'verify', 'bundle.json', ...args], root);
    expect({ out, exit }).toEqual({ out: '', exit: code });
    expect(err).toContain(message);
  });

  test('refuses what is not there, or is no file', async () => {
    const root = folderOf();
    for (const name of ['nothing.json', '.']) {
      const { exit, out } = await built(['bundle', 'verify', name], root);
      expect({ out, exit }).toEqual({ out: '', exit: 2 });
    }
  });
});
