import { describe, expect, test } from '@jest/globals';
import { commitsForHold, holdFinding, type HoldEvaluation } from '../../src/approval/hold.ts';
import { evaluateSignOffs } from '../../src/approval/sign-off.ts';
import { inputOf, sha, type Scenario } from './scenario.ts';

const since = '2025-05-01T00:00:10Z';
const until = '2025-05-01T01:00:10Z';

describe('what is said of a waiting time', () => {
  test.each<[Partial<HoldEvaluation>, string, string]>([
    [{ state: 'over' }, 'hold-over', `The waiting time of 24 hours was over at ${until}.`],
    [{ state: 'over', hours: 1 }, 'hold-over', `The waiting time of 1 hour was over at ${until}.`],
    [
      { state: 'broken' },
      'hold-broken',
      `24 hours must pass between the last required sign-off and the merge, but it was merged before it was over at ${until}.`,
    ],
    [
      { state: 'broken', since: undefined, until: undefined },
      'hold-broken',
      '24 hours must pass between the last required sign-off and the merge, but it was merged before it had begun.',
    ],
    [
      { state: 'waiting' },
      'hold-running',
      `24 hours must pass between the last required sign-off and the merge; the time runs since ${since} and is over at ${until}.`,
    ],
    [
      { state: 'waiting', since: undefined, until: undefined },
      'hold-running',
      '24 hours must pass between the last required sign-off and the merge; the time has not begun to run.',
    ],
  ])('%j', (part, id, message) => {
    expect(
      holdFinding({ hours: 24, because: ['a rule'], since, until, state: 'over', ...part }),
    ).toMatchObject({
      id,
      message,
    });
  });
});

describe('the commits that a waiting time asks for', () => {
  const pushes = ['0 0>c1 author', '10 c1>c2 author', '20 c2>c3 author'];
  test.each<[string, Partial<Scenario>, string[]]>([
    ['none, when nobody approved', { reviews: ['10 risk COMMENTED c1'] }, []],
    [
      'what was approved and the heads since, that of the same second too',
      { reviews: ['10 risk APPROVED c1'] },
      ['c1', 'c2', 'c3'],
    ],
    ['no head from before the first approval', { reviews: ['11 risk APPROVED c3'] }, ['c2', 'c3']],
    [
      'those since the first of the approvals',
      { reviews: ['40 lea APPROVED c3', '11 risk APPROVED c3'] },
      ['c2', 'c3'],
    ],
    ['the approved one, whatever the head was', { reviews: ['40 risk APPROVED c9'] }, ['c9']],
    [
      'none of those that no opinion names',
      { reviews: ['40 risk APPROVED c3', '41 lea CHANGES_REQUESTED c8'] },
      ['c3'],
    ],
    ['no commit where the review lost its own', { reviews: ['40 risk APPROVED -'] }, []],
    [
      'no zeros of a branch that was removed',
      { pushes: [...pushes, '50 c3>0 author'], reviews: ['40 risk APPROVED c3'] },
      ['c3'],
    ],
    ['no head from after the merge', { mergedAt: '15', reviews: ['5 risk APPROVED c1'] }, ['c1', 'c2']],
    [
      'the head of the second of the merge',
      { mergedAt: '20', reviews: ['5 risk APPROVED c1'] },
      ['c1', 'c2', 'c3'],
    ],
    ['without a push log what was approved', { timeline: [], reviews: ['5 risk APPROVED c1'] }, ['c1']],
  ])('are %s', (_, scenario, expected) => {
    const { facts } = inputOf({ name: '', pushes, expect: { verdict: '' }, ...scenario });
    expect(commitsForHold(facts).toSorted()).toStrictEqual(expected.map(sha).toSorted());
  });
});

describe('what was removed is told in a sentence', () => {
  test.each<[string, Partial<Scenario>, string]>([
    [
      'removed-commits-unread',
      { removed: ['unread c8'] },
      'What was removed from the branch with head c8fffff cannot be read.',
    ],
    [
      'removed-commits-unknown',
      { removed: ['c8 ?eve'] },
      'An account is not known for commit c8fffff, removed from the branch.',
    ],
    [
      'removed-commits-unknown',
      { timeline: ['5'] },
      'The branch was force-pushed, and without a push log it cannot be told what that removed.',
    ],
    [
      'removed-commits-unknown',
      { commits: ['c3 author'], pushes: ['0 0>c1 author', '20 c2>c3 author'] },
      'The push log has gaps since the pull request was opened; what else was removed cannot be told.',
    ],
    [
      'signature-unverified',
      { settings: { verified_signatures: true }, commits: ['c1 author', 'c2 author signed'] },
      'GitHub shows no verified signature for commit c1fffff.',
    ],
  ])('%s: %j', (id, scenario, message) => {
    const { findings } = evaluateSignOffs(inputOf({ name: '', expect: { verdict: '' }, ...scenario }));
    expect(findings.filter((one) => one.id === id).map((one) => one.message)).toEqual([message]);
  });
});
