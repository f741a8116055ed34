import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { gate } from '../../src/command/gate.ts';
import type { Check } from '../../src/promotion/check.ts';
import { scratch } from '../files/scratch.ts';
import {
  article,
  commit,
  everything,
  freeze,
  git,
  kpis,
  promote,
  promotionPath,
  registered,
  repositoryIn,
  write,
  type CommitSpec,
  type Files,
} from './past-repository.ts';
import { call } from './terminal.ts';

// Git as a process takes its time on a machine that does other things too.
jest.setTimeout(60_000);

const folderOf = scratch();

const repositoryOf = (commits: readonly CommitSpec[], uncommitted: Files = {}): string =>
  repositoryIn(folderOf(), commits, uncommitted);

/** What fails or warns, but for the segments that the article's figures have never had. */
const notedIn = (checks: readonly Check[]) =>
  checks
    .filter(({ id, status }) => (status === 'fail' || status === 'warn') && id !== 'kpis-segmented')
    .map(({ id }) => id);

async function decide(root: string, ...more: string[]) {
  const args = ['--environment', 'production', '--model', 'credit_model', '--at', '2025-05-17T12:00:00Z'];
  const spoken = await call(gate, [...args, ...more, '--format', 'json'], root);
  const { verdict, checks } = JSON.parse(spoken.out) as { verdict: string; checks: Check[] };
  return {
    verdict,
    noted: notedIn(checks),
    says: (id: string) => checks.find((check) => check.id === id)?.message,
  };
}

const ranAndWasReplaced: CommitSpec[] = [
  { files: everything },
  { files: promote('2.1.0') },
  { files: promote('2.2.0') },
  { files: freeze },
];

describe('a rollback on disk is proven by the history of the governed branch', () => {
  test('a version that main promoted before the freeze, and replaced, comes back with a warning', async () => {
    const root = repositoryOf(ranAndWasReplaced, promote('2.1.0'));
    const { verdict, noted, says } = await decide(root);
    expect({ verdict, noted }).toEqual({ verdict: 'allow', noted: ['not-frozen'] });
    const commits = git(root, ['log', '--format=%h', '--abbrev=7']).split('\n');
    expect(says('not-frozen')).toContain(
      `2.1.0 ran in production before, by a commit of main (${commits[2]})`,
    );
  });

  test.each<[string, CommitSpec[], Files, string]>([
    ['that never ran', ranAndWasReplaced, promote('2.0.0'), 'Nothing in the history'],
    ['that ran when the freeze came', ranAndWasReplaced, promote('2.2.0'), 'is what ran in production'],
    [
      'that ran in another environment',
      [
        { files: { ...everything, ...promote('2.0.0', 'staging') } },
        { files: promote('2.1.0', 'staging') },
        { files: promote('2.2.0') },
        { files: freeze },
      ],
      promote('2.0.0'),
      'Nothing in the history',
    ],
    [
      'that stood only on a merged branch, on the way to another',
      [
        { files: everything },
        { files: promote('2.1.0'), branch: [promote('2.0.0'), promote('2.1.0')] },
        { files: promote('2.2.0') },
        { files: freeze },
      ],
      promote('2.0.0'),
      'Nothing in the history',
    ],
    [
      'that ran only while the freeze stood',
      [
        { files: everything },
        { files: promote('2.1.0') },
        { files: freeze },
        { files: promote('2.0.0') },
        { files: promote('2.1.0') },
      ],
      promote('2.0.0'),
      'Nothing in the history',
    ],
    [
      'whose registration was changed since',
      [
        ...ranAndWasReplaced,
        { files: { 'models/credit_model/2.1.0.yaml': registered('2.1.0').replace('111', '999') } },
      ],
      promote('2.1.0'),
      'its registration reads otherwise now',
    ],
  ])('a version %s does not', async (_name, commits, uncommitted, sentence) => {
    const { verdict, noted, says } = await decide(repositoryOf(commits, uncommitted));
    expect({ verdict, noted }).toEqual({ verdict: 'deny', noted: ['not-frozen'] });
    expect(says('not-frozen')).toContain(sentence);
  });

  test('what a branch of one’s own says is not what main says', async () => {
    const root = repositoryOf([{ files: everything }, { files: promote('2.2.0') }, { files: freeze }]);
    git(root, ['switch', '--quiet', '--create', 'own', 'main~2']);
    commit(root, promote('2.1.0'));
    commit(root, promote('2.2.0'));
    commit(root, { ...promote('2.1.0'), ...freeze });
    expect((await decide(root)).verdict).toBe('deny');
    // Whoever names it as the governed branch answers for that.
    expect((await decide(root, '--branch', 'own')).verdict).toBe('allow');
  });

  test('a clone goes by its origin’s default branch, and says so where it does not know it', async () => {
    const origin = repositoryOf(ranAndWasReplaced);
    const clone = folderOf();
    git(clone, ['clone', '--quiet', `file://${origin}`, '.']);
    write(clone, promote('2.1.0'));
    expect((await decide(clone)).verdict).toBe('allow');
    git(clone, ['remote', 'set-head', 'origin', '--delete']);
    expect((await decide(clone)).says('not-frozen')).toContain('name it, as in --branch origin/main');
    expect((await decide(clone, '--branch', 'origin/main')).verdict).toBe('allow');
    expect((await decide(clone, '--branch', 'origin/other')).says('not-frozen')).toContain(
      'There is no commit',
    );
  });

  test('a clone that lacks the past proves nothing, and says how to have it', async () => {
    const origin = repositoryOf(ranAndWasReplaced);
    const clone = folderOf();
    git(clone, ['clone', '--quiet', '--depth', '1', `file://${origin}`, '.']);
    write(clone, promote('2.1.0'));
    const { verdict, says } = await decide(clone);
    expect(verdict).toBe('deny');
    expect(says('not-frozen')).toContain('fetch-depth: 0');
  });

  test('a plain folder has no past', async () => {
    const root = folderOf({ ...(everything as Record<string, string>), [promotionPath]: '', '.keep': '' });
    write(root, { ...promote('2.1.0'), ...freeze });
    const { verdict, says } = await decide(root);
    expect(verdict).toBe('deny');
    expect(says('not-frozen')).toContain('This is no Git repository.');
  });
});

describe('when an objective was merged, told on disk', () => {
  const record = 'approvals/OBJ.credit.v1.3.json';
  const withRecord = (change: (predicate: Record<string, unknown>) => void): Files => {
    const statement = JSON.parse(article[record]!) as { predicate: Record<string, unknown> };
    change(statement.predicate);
    return { ...everything, ...promote('2.1.0'), [record]: JSON.stringify(statement) };
  };
  const mergedAt = (at: string) =>
    withRecord((predicate) => {
      predicate['pullRequest'] = { ...(predicate['pullRequest'] as object), mergedAt: at };
    });
  const unnamed = withRecord((predicate) => {
    predicate['pullRequest'] = null;
  });

  test.each([
    ['before the report', '2025-05-15T09:59:59Z', 'allow'],
    ['in the same second', '2025-05-15T10:00:00Z', 'deny'],
    ['after the report', '2025-05-15T10:00:01Z', 'deny'],
    ['before it, by another clock’s offset', '2025-05-15T11:59:59+02:00', 'allow'],
    ['after it, by another clock’s offset', '2025-05-15T05:00:01-05:00', 'deny'],
  ])('its record decides: %s', async (_name, at, verdict) => {
    // What Git says of the same commit, long before, does not count beside it.
    const decision = await decide(repositoryOf([{ files: mergedAt(at) }]));
    expect(decision.verdict).toBe(verdict);
    expect(decision.noted).toEqual(verdict === 'allow' ? [] : ['kpi-before-objective']);
  });

  test.each([
    ['before the report', '2025-05-15T11:59:59+02:00', 'allow'],
    ['in the same second', '2025-05-15T12:00:00+02:00', 'deny'],
    ['after the report', '2025-05-15T12:00:01+02:00', 'deny'],
  ])('without one, the branch’s own history does: %s', async (_name, at, verdict) => {
    const root = repositoryOf([
      { files: { 'README.md': '' }, at: '2025-05-01T00:00:00+00:00' },
      // On its branch it stood for long; it came to main with the merge.
      { files: {}, branch: [unnamed], at },
    ]);
    const decision = await decide(root);
    expect(decision.verdict).toBe(verdict);
    expect(decision.says('kpi-before-objective')).toContain('of main');
  });

  test('an objective that main does not have as it reads here denies', async () => {
    const root = repositoryOf([{ files: { 'README.md': '' } }], unnamed);
    const { verdict, noted, says } = await decide(root);
    expect({ verdict, noted }).toEqual({ verdict: 'deny', noted: ['kpi-before-objective'] });
    expect(says('kpi-before-objective')).toContain('no commit of main brings');
  });

  test('a clone whose history is cut off there denies, and says how to have it', async () => {
    const origin = repositoryOf([{ files: unnamed }, { files: { 'README.md': 'One' } }]);
    const clone = folderOf();
    git(clone, ['clone', '--quiet', '--depth', '1', `file://${origin}`, '.']);
    const { verdict, says } = await decide(clone);
    expect(verdict).toBe('deny');
    expect(says('kpi-before-objective')).toContain('fetch-depth: 0');
  });

  test('a folder below the root of another repository is none', async () => {
    const root = repositoryOf([{ files: { 'README.md': '' } }]);
    write(join(root, 'governance'), unnamed);
    const { verdict, says } = await decide(root, '--repo', 'governance');
    expect(verdict).toBe('deny');
    expect(says('kpi-before-objective')).toContain('not the root of its Git repository');
  });

  test('a plain folder can know nothing, and only warns', async () => {
    const root = folderOf();
    write(root, unnamed);
    const { verdict, noted, says } = await decide(root);
    expect({ verdict, noted }).toEqual({ verdict: 'allow', noted: ['kpi-before-objective'] });
    expect(says('kpi-before-objective')).toContain('this folder is no Git repository');
  });
});

describe('--at asks about the day on which an objective takes effect', () => {
  test.each([
    ['2025-05-14T23:59:59Z', ['objective-effective']],
    ['2025-05-15', []],
    ['2025-05-15T00:00:00+01:00', ['objective-effective']],
    ['2025-05-15T01:00:00+01:00', []],
  ])('%s', async (at, fails) => {
    const root = folderOf();
    write(root, {
      ...everything,
      ...promote('2.1.0'),
      'kpis/credit_model/2.1.0.json': kpis('2.1.0', '2025-05-14T10:00:00Z'),
    });
    const args = ['--environment', 'production', '--model', 'credit_model', '--at', at, '--format', 'json'];
    const { checks } = JSON.parse((await call(gate, args, root)).out) as { checks: Check[] };
    expect(checks.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual(fails);
  });
});
