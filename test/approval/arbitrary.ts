import fc from 'fast-check';
import type { CommitFacts, PullRequestFacts, SignedContent } from '../../src/approval/facts.ts';
import type { SignOffInput } from '../../src/approval/sign-off.ts';
import { accountOf, sha, timeOf } from './scenario.ts';

const people = ['author', 'ann', 'bob', 'cid', 'dan'].map((login) => accountOf(login)!);
const person = fc.constantFrom(...people);
const writer = fc.constantFrom(...people, ...Array.from({ length: 10 }, () => people[0]!));
const signature = fc.constantFrom(true, true, true, false);
const blobs = fc.constantFrom('A', 'A', 'A', 'B');
const roleNames = ['Risk', 'Legal', 'Ethics'];

/** What is signed when the governed file has the given blob. */
export function signed(blob: string): SignedContent {
  return {
    entries: [
      { kind: 'changed', path: 'objectives/credit/v1.3.yaml', blob },
      { kind: 'compared-with', path: 'objectives/credit/v1.2.yaml', blob: 'P' },
    ],
  };
}

const review = fc.record({
  user: person,
  state: fc.constantFrom(
    ...Array.from({ length: 10 }, () => 'APPROVED'),
    'CHANGES_REQUESTED',
    'DISMISSED',
    'COMMENTED',
    'NEW',
  ),
  commit: fc.nat(2),
  time: fc.integer({ min: 1, max: 40 }),
});

/**
 * Pull requests whose branch went through up to three commits, with few people, commits and contents, so that
 * coincidences are common. Reviews come in the order of time, with ids that rise.
 */
export const pullRequests: fc.Arbitrary<SignOffInput> = fc
  .record({
    contents: fc.tuple(blobs, blobs, blobs),
    contributors: fc.tuple(writer, writer, writer),
    pushTimes: fc.tuple(fc.integer({ min: 10, max: 20 }), fc.integer({ min: 20, max: 30 })),
    reviews: fc.array(review, { maxLength: 7 }),
    holders: fc.array(fc.subarray(people, { minLength: 2 }), { minLength: 3, maxLength: 3 }),
    signed: fc.tuple(signature, signature, signature),
    removed: fc.option(person, { freq: 2 }),
    counts: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 }),
    settings: fc.record({
      authorMayApprove: fc.boolean(),
      contributorsMayApprove: fc.boolean(),
      onePersonManyRoles: fc.boolean(),
      verifiedSignatures: fc.constantFrom(false, false, false, true),
      requestReviews: fc.constant(false),
    }),
  })
  .map(({ counts, settings, ...drawn }) => ({
    settings,
    requirements: counts.map((count, index) => ({ role: roleNames[index]!, count, because: ['a rule'] })),
    facts: factsOf(drawn),
    hold: undefined,
    now: Date.parse('2025-05-02T00:00:00Z'),
  }));

type Drawn = {
  contents: string[];
  contributors: (typeof people)[number][];
  pushTimes: number[];
  reviews: { user: (typeof people)[number]; state: string; commit: number; time: number }[];
  holders: (typeof people)[];
  signed: boolean[];
  removed: (typeof people)[number] | null;
};

function factsOf(drawn: Drawn): PullRequestFacts {
  const { contents, contributors, pushTimes, reviews, holders, signed: signatures, removed } = drawn;
  const commits = ['c0', 'c1', 'c2'];
  const moves = [`0`, ...commits].map(sha);
  return {
    repository: 'acme/objectives',
    number: 7,
    author: people[0],
    baseBranch: 'main',
    baseCommit: sha('b1'),
    headCommit: sha('c2'),
    commits: commits.map((name, index) => commitBy(sha(name), contributors[index]!, signatures[index]!)),
    openedAt: timeOf(0),
    removed: { commits: removed === null ? [] : [commitBy(sha('e0'), removed, true)], unread: [] },
    reviews: reviews
      .toSorted((a, b) => a.time - b.time)
      .map(({ user, state, commit, time }, index) => ({
        id: index + 1,
        user,
        state,
        commit: sha(commits[commit]!),
        submittedAt: timeOf(time),
        dismissedBy: undefined,
      })),
    current: signed(contents[2]!),
    content: new Map(commits.map((name, index) => [sha(name), signed(contents[index]!)])),
    pushLog: {
      kind: 'log',
      entries: [0, ...pushTimes].map((time, index) => ({
        at: timeOf(time)!,
        before: moves[index]!,
        after: moves[index + 1]!,
        actor: people[0],
      })),
    },
    baseChanges: [],
    mergedAt: undefined,
    roles: new Map(
      roleNames.map((role, index) => [role, { kind: 'known', accounts: holders[index] ?? [] } as const]),
    ),
  };
}

function commitBy(id: string, person: (typeof people)[number], verified: boolean): CommitFacts {
  const email = `${person.login}@example.org`;
  return {
    sha: id,
    author: person,
    committer: person,
    authorEmail: email,
    committerEmail: email,
    authorName: '',
    committerName: '',
    message: 'Change an objective',
    verified,
  };
}

/** The same elements in another order, drawn with the seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((element, index) => ({ element, rank: ((index + 1) * 7919 * (seed + 1)) % 104_729 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ element }) => element);
}
