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
