import { describe, expect, test } from '@jest/globals';
import type { DiscountRule } from '../../src/approval/screening.ts';
import { evaluateSignOffs } from '../../src/approval/sign-off.ts';
import { discountSentence, listed } from '../../src/approval/sign-off-sentences.ts';
import { inputOf, sha, type Scenario } from './scenario.ts';

const review = {
  id: 1,
  user: undefined,
  state: 'APPROVED',
  commit: sha('abcdef0') as string | undefined,
  submittedAt: undefined,
  dismissedBy: undefined as string | undefined,
};

describe('why a review does not count', () => {
  test.each<[DiscountRule, string]>([
    ['review-by-bot', 'ann is not a person with an account'],
    ['review-without-role', 'ann holds none of the required roles'],
    ['review-by-author', 'ann opened the pull request'],
    ['review-by-contributor', 'ann contributed to the change'],
    [
      'review-before-base-change',
      'ann approved before the pull request was retargeted to another base branch',
    ],
    ['review-after-merge', 'ann approved after the merge'],
    ['review-content-differs', 'ann approved other content than would be merged now'],
    ['review-commit-lost', 'ann approved a commit that can no longer be read'],
    ['review-head-unproven', 'ann approved, but what the head was at that time cannot be proven'],
    ['review-unclear', 'ann has a newest review whose state or time is not known'],
  ])('%s', (id, why) => {
    expect(discountSentence({ id, login: 'ann', review })).toBe(
      `The review of ann, at abcdef0 does not count: ${why}.`,
    );
    expect(discountSentence({ id, login: 'ann', review: { ...review, commit: undefined } })).toBe(
      `The review of ann does not count: ${why}.`,
    );
  });

  test('review-dismissed', () => {
    const said = (dismissedBy: string | undefined) =>
      discountSentence({ id: 'review-dismissed', login: 'ann', review: { ...review, dismissedBy } });
    expect(said(undefined)).toBe('The newest review of ann was dismissed.');
    expect(said('boss')).toBe('The newest review of ann was dismissed by boss.');
  });
});

test.each([
  [[], 'nobody yet'],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d or e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e or 1 more'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e or 2 more'],
])('of %p at most five are named', (logins, expected) => {
  expect(listed(logins)).toBe(expected);
});

test('an objection that blocks nothing is told without its commit', () => {
  expect(discountSentence({ id: 'review-objection-without-role', login: 'ann', review })).toBe(
    'ann requests changes, which does not block: ann holds none of the required roles.',
  );
});

describe('what is wrong is said in a sentence', () => {
  const told = (scenario: Partial<Scenario>) =>
    evaluateSignOffs(inputOf({ name: '', expect: { verdict: '' }, ...scenario })).findings.map(
      ({ id, message }) => `${id}: ${message}`,
    );
  const missing = 'sign-off-missing: Risk: 1 of 1 missing; can be signed by risk.';

  test.each<[string, Partial<Scenario>, string[]]>([
    [
      'a person who must sign by name has signed',
      { require: {}, people: ['cro'], reviews: ['10 cro APPROVED c1'] },
      ['sign-off-given: cro has signed in person.'],
    ],
    [
      'a person who must sign by name has not signed',
      { require: {}, people: ['cro'] },
      ['sign-off-missing: cro must sign in person, and has not yet.'],
    ],
    [
      'a person who must sign by name wrote the change',
      { require: {}, people: ['author'] },
      [
        'named-person-excluded: author must sign in person, but may not: whoever had a hand in the change is excluded, and so is a bot.',
      ],
    ],
    [
      'people whose commits were removed',
      { removed: ['c8 eve', 'c9 dan'] },
      ['removed-commits-counted: Commits that were removed from the branch are by dan, eve.', missing],
    ],
    [
      'the head is not among the commits',
      { commits: ['c1 author'], head: 'c2', content: { c2: 'A' } },
      ['head-unreadable: The commits that could be read do not include the head c2fffff.', missing],
    ],
    [
      'the head cannot be read',
      { content: { c1: 'unreadable' } },
      ['head-unreadable: The governed files at the head c1fffff cannot be read.', missing],
    ],
    [
      'the head has no governed file',
      { content: { c1: '/B' } },
      [
        'head-unreadable: Sign-offs are required, but no governed file was read at the head c1fffff.',
        missing,
      ],
    ],
    ['nothing is required and nothing governed changes', { content: { c1: '' }, require: {} }, []],
    [
      'a holder of two roles objects',
      {
        roles: { Risk: ['ann', 'bob'], Legal: ['ann', 'cid'] },
        require: { Risk: 1, Legal: 1 },
        reviews: ['10 ann CHANGES_REQUESTED c1'],
      },
      [
        'changes-requested: ann (Risk, Legal) has requested changes.',
        'sign-off-missing: Risk: 1 of 1 missing; can be signed by ann or bob.',
        'sign-off-missing: Legal: 1 of 1 missing; can be signed by ann or cid.',
      ],
    ],
    [
      'two sign',
      {
        roles: { Risk: ['ann', 'bob'] },
        require: { Risk: 2 },
        reviews: ['10 ann APPROVED c1', '11 bob APPROVED c1'],
      },
      ['sign-off-given: Risk: signed by ann, bob.'],
    ],
    [
      'two of three have signed',
      {
        roles: { Risk: ['ann', 'bob', 'cid'] },
        require: { Risk: 3 },
        reviews: ['10 ann APPROVED c1', '11 bob APPROVED c1'],
      },
      ['sign-off-missing: Risk: 1 of 3 missing (signed by ann, bob); can be signed by cid.'],
    ],
    [
      'nobody holds the role',
      { roles: { Risk: [] } },
      ['role-unfillable: Risk: 1 needed, but nobody can sign (nobody holds it).'],
    ],
    [
      'only the author holds the role',
      { roles: { Risk: ['author'] } },
      [
        'role-unfillable: Risk: 1 needed, but nobody can sign (the author, contributors and bots are excluded, and one person fills one role).',
      ],
    ],
    [
      'fewer hold the role than are needed',
      { require: { Risk: 2 } },
      [
        'role-unfillable: Risk: 2 needed, but at most 1 can sign (the author, contributors and bots are excluded, and one person fills one role).',
      ],
    ],
    [
      'one commit is by nobody who is known',
      { commits: ['c1 ?nobody', 'c2 author'] },
      [
        'contributor-unknown: The account of the author or committer is not known for commit c1fffff.',
        missing,
      ],
    ],
    [
      'more commits are by nobody who is known than are named',
      { commits: ['c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1'].map((name) => `${name} ?nobody`), head: 'c1' },
      [
        'contributor-unknown: The account of the author or committer is not known for 7 commits: c1fffff, c2fffff, c3fffff, c4fffff, c5fffff and 2 more.',
        missing,
      ],
    ],
    [
      'as many commits have unknown co-authors as are named',
      {
        commits: ['c5', 'c4', 'c3', 'c2', 'c1'].map((name) => `${name} author | Co-authored-by: X <x@x>`),
        head: 'c1',
      },
      [
        'co-author-unknown: The account of a co-author is not known for 5 commits: c1fffff, c2fffff, c3fffff, c4fffff, c5fffff.',
        missing,
      ],
    ],
    [
      'nobody knows a contributor where contributors may sign',
      { commits: ['c1 ?nobody'], settings: { contributors_may_approve: true } },
      [missing],
    ],
    [
      'nobody knows who pushed',
      { pushes: ['0 0>c2 -', '1 c2>c1 -'], commits: ['c2 author', 'c1 author'] },
      ['contributor-unknown: GitHub does not say who pushed 2 commits: c1fffff, c2fffff.', missing],
    ],
  ])('%s', (_, scenario, expected) => {
    const content =
      scenario.content ??
      Object.fromEntries([
        [scenario.head ?? 'c1', 'A'],
        ['c2', 'A'],
      ]);
    expect(told({ content, ...scenario })).toEqual(expected);
  });

  test('and whoever pushed without an account is asked to open the pull request anew', () => {
    const { findings } = evaluateSignOffs(
      inputOf({ name: '', pushes: ['0 0>c1 -'], expect: { verdict: '' } }),
    );
    expect(findings.find(({ id }) => id === 'contributor-unknown')?.mend).toBe(
      'Open the pull request anew from a branch that a person with an account pushed.',
    );
  });
});
