import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PullRequestFacts } from '../../src/approval/facts.ts';
import { evaluateSignOffs, type SignOffInput } from '../../src/approval/sign-off.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { pullRequests, shuffled, signed } from './arbitrary.ts';
import { accountOf, sha, timeOf } from './scenario.ts';

const verdict = (input: SignOffInput) => verdictOf(evaluateSignOffs(input).reasons);
const withFacts = (input: SignOffInput, facts: Partial<PullRequestFacts>): SignOffInput => ({
  ...input,
  facts: { ...input.facts, ...facts },
});
const missingIn = (input: SignOffInput) =>
  evaluateSignOffs(input).roles.reduce((sum, { missing }) => sum + missing, 0);

describe('for any pull request', () => {
  test('the generator draws every verdict', () => {
    const drawn = fc.sample(pullRequests, { numRuns: 400, seed: 1 }).map(verdict);
    expect(new Set(drawn)).toEqual(new Set(['allow', 'pending', 'deny']));
    expect(drawn.filter((one) => one === 'allow').length).toBeGreaterThan(20);
  });

  test('taking a counted approval away never brings an allow', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const before = verdict(input);
        for (const { reviewId } of evaluateSignOffs(input).roles.flatMap(({ given }) => given)) {
          const reviews = input.facts.reviews.filter(({ id }) => id !== reviewId);
          const after = verdict(withFacts(input, { reviews }));
          expect(before !== 'allow' && after === 'allow').toBe(false);
        }
      }),
    );
  });

  test('taking all approvals of one person away never brings an allow', () => {
    fc.assert(
      fc.property(pullRequests, fc.constantFrom('ann', 'bob', 'cid', 'dan', 'author'), (input, who) => {
        const reviews = input.facts.reviews.filter(
          ({ user, state }) => user?.login !== who || state !== 'APPROVED',
        );
        expect(verdict(input) !== 'allow' && verdict(withFacts(input, { reviews })) === 'allow').toBe(false);
      }),
    );
  });

  test('the order of reviews, commits, pushes and files changes nothing', () => {
    fc.assert(
      fc.property(pullRequests, fc.nat(1000), (input, seed) => {
        const { reviews, commits, pushLog, content } = input.facts;
        if (pushLog.kind !== 'log') throw new Error('the generator draws logs');
        const reordered = withFacts(input, {
          reviews: shuffled(reviews, seed),
          commits: shuffled(commits, seed),
          pushLog: { kind: 'log', entries: shuffled(pushLog.entries, seed) },
          content: new Map(
            [...content].map(([commit, files]) => [
              commit,
              files === 'unreadable' ? files : { entries: files.entries.toReversed() },
            ]),
          ),
        });
        expect(evaluateSignOffs(reordered)).toEqual(evaluateSignOffs(input));
      }),
    );
  });

  test('a governed byte that changes after the last review voids every sign-off', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const { facts } = input;
        if (facts.pushLog.kind !== 'log') throw new Error('the generator draws logs');
        const [head, author] = [sha('d0'), accountOf('author')];
        const later = withFacts(input, {
          headCommit: head,
          current: signed('Z'),
          commits: [...facts.commits, { ...facts.commits[0]!, sha: head }],
          content: new Map([...facts.content, [head, signed('Z')]]),
          pushLog: {
            kind: 'log',
            entries: [
              ...facts.pushLog.entries,
              { at: timeOf(100)!, before: facts.headCommit, after: head, actor: author },
            ],
          },
        });
        const { roles, notCounted } = evaluateSignOffs(later);
        expect(roles.flatMap(({ given }) => given)).toEqual([]);
        const wereGiven = evaluateSignOffs(input).roles.flatMap(({ given }) => given);
        const voided = notCounted.filter(({ id }) => id === 'review-content-differs');
        expect(voided.map(({ reviewId }) => reviewId)).toEqual(
          expect.arrayContaining(wereGiven.map(({ reviewId }) => reviewId)),
        );
      }),
    );
  });

  test('more people in a role never make more sign-offs missing', () => {
    const newcomers = fc.subarray(['ann', 'bob', 'cid', 'dan', 'eve'], { minLength: 1 });
    fc.assert(
      fc.property(
        pullRequests,
        fc.constantFrom('Risk', 'Legal', 'Ethics'),
        newcomers,
        (input, role, logins) => {
          const holders = input.facts.roles.get(role);
          if (holders?.kind !== 'known') throw new Error('the generator draws readable roles');
          const accounts = [...holders.accounts, ...logins.map((login) => accountOf(login)!)];
          const roles = new Map([...input.facts.roles, [role, { kind: 'known', accounts }] as const]);
          expect(missingIn(withFacts(input, { roles }))).toBeLessThanOrEqual(missingIn(input));
        },
      ),
    );
  });

  // GitHub lets nobody delete a review that was submitted: what takes one away is a dismissal, the next property.
  // One that is simply not there can only bring an allow by what the same person had said before it.
  test('taking away a review that is not the newest word of a person changes nothing', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const { reviews } = input.facts;
        const newestIn = (states: (state: string) => boolean) =>
          new Map(reviews.filter(({ state }) => states(state)).map((one) => [one.user?.id, one.id]));
        const newest = newestIn((state) => state !== 'COMMENTED');
        // A state that is not known lifts no objection, so that what a person said before it still stands.
        const standing = newestIn((state) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state));
        const older = reviews.filter(
          ({ id, user, state }) =>
            newest.get(user?.id) !== id && standing.get(user?.id) !== id && state !== 'CHANGES_REQUESTED',
        );
        for (const gone of older) {
          const others = reviews.filter(({ id }) => id !== gone.id);
          expect(evaluateSignOffs(withFacts(input, { reviews: others }))).toEqual(evaluateSignOffs(input));
        }
      }),
    );
  });

  test('taking away all that one person said brings an allow only where they stood against it', () => {
    fc.assert(
      fc.property(pullRequests, fc.constantFrom('ann', 'bob', 'cid', 'dan', 'author'), (input, who) => {
        const before = evaluateSignOffs(input);
        const reviews = input.facts.reviews.filter(({ user }) => user?.login !== who);
        if (verdictOf(before.reasons) === 'allow' || verdict(withFacts(input, { reviews })) !== 'allow')
          return;
        expect(before.vetoes.map(({ login }) => login)).toContain(who);
      }),
      { numRuns: 500 },
    );
  });

  test('dismissing any review brings an allow only where it lifts an objection', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const before = evaluateSignOffs(input);
        if (verdictOf(before.reasons) === 'allow') return;
        for (const one of input.facts.reviews) {
          const dismissed = { ...one, state: 'DISMISSED', dismissedBy: 'boss' };
          const reviews = input.facts.reviews.map((review) => (review.id === one.id ? dismissed : review));
          const after = evaluateSignOffs(withFacts(input, { reviews }));
          if (verdictOf(after.reasons) !== 'allow') continue;
          // The dismissed review is the objection itself, or a newer one of the same person that is not clear.
          expect(before.vetoes.map(({ login }) => login)).toContain(one.user?.login);
          // and it is shown, with who did it
          const messages = after.notCounted.map(({ message }) => message);
          const told = `The newest review of ${one.user?.login} was dismissed by boss.`;
          const unclear = `${one.user?.login} has a newest review whose state or time is not known.`;
          expect(messages.some((text) => text === told || text.endsWith(unclear))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('reviews of equal time in another place of the list change nothing', () => {
    fc.assert(
      fc.property(pullRequests, fc.nat(1000), (input, seed) => {
        const reviews = input.facts.reviews.map((review) => ({ ...review, submittedAt: timeOf(25) }));
        const listed = withFacts(input, { reviews });
        const reordered = withFacts(input, { reviews: shuffled(reviews, seed) });
        expect(evaluateSignOffs(reordered)).toEqual(evaluateSignOffs(listed));
      }),
    );
  });

  test('other logins of the same accounts change nothing but the names', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const renamed = (text: string) => text.replaceAll(/(?<!the )\b(author|ann|bob|cid|dan)\b/g, 'x-$1');
        const again = JSON.parse(JSON.stringify(evaluateSignOffs(input)), (key, value: unknown) =>
          (key === 'login' || key === 'message') && typeof value === 'string' ? renamed(value) : value,
        ) as unknown;
        const { facts } = input;
        const accounts = <T>(value: T): T =>
          JSON.parse(JSON.stringify(value), (key, part: unknown) =>
            key === 'login' && typeof part === 'string' ? renamed(part) : part,
          ) as T;
        const roles = new Map([...facts.roles].map(([role, holders]) => [role, accounts(holders)]));
        const { author, commits, removed, reviews, pushLog } = facts;
        const other = accounts({ author, commits, removed, reviews, pushLog });
        const after = evaluateSignOffs(withFacts(input, { ...other, roles }));
        expect(JSON.parse(JSON.stringify(after))).toEqual(again);
      }),
    );
  });

  test('a commit that joins or leaves the branch never makes an author of nobody into a signatory', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const { commits, removed } = input.facts;
        const without = withFacts(input, { removed: { commits: [], unread: [] } });
        const all = withFacts(input, { removed: { commits: [...commits, ...removed.commits], unread: [] } });
        expect(missingIn(all)).toBeGreaterThanOrEqual(missingIn(without));
      }),
    );
  });

  test('commits that cannot be read are never allowed, unless contributors may sign', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        const removed = { ...input.facts.removed, unread: [sha('e1')] };
        const blind = verdict(withFacts(input, { removed }));
        expect(blind === 'allow' && !input.settings.contributorsMayApprove).toBe(false);
      }),
    );
  });

  test('it is allowed only when every role has its number of different, eligible people', () => {
    fc.assert(
      fc.property(pullRequests, (input) => {
        if (verdict(input) !== 'allow') return;
        const { roles } = evaluateSignOffs(input);
        for (const { given, needed, role } of roles) {
          const holders = input.facts.roles.get(role);
          const ids = holders?.kind === 'known' ? holders.accounts.map(({ id }) => id) : [];
          expect(new Set(given.map(({ id }) => id)).size).toBe(needed);
          expect(given.every(({ id }) => ids.includes(id))).toBe(true);
        }
        const all = roles.flatMap(({ given }) => given.map(({ id }) => id));
        const { onePersonManyRoles, authorMayApprove } = input.settings;
        expect(onePersonManyRoles || new Set(all).size === all.length).toBe(true);
        expect(authorMayApprove || !all.includes(input.facts.author!.id)).toBe(true);
      }),
    );
  });
});
