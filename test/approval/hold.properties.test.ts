import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateSignOffs, type SignOffInput } from '../../src/approval/sign-off.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { pullRequests, shuffled } from './arbitrary.ts';
import { accountOf, timeOf } from './scenario.ts';

/** Pull requests of less than a minute, whose waiting time is an hour. */
const start = Date.parse(timeOf(0)!);
const held = fc.tuple(pullRequests, fc.integer({ min: 0, max: 4_000 })).map(([input, seconds]) => ({
  ...input,
  hold: { hours: 1, because: ['a rule'] },
  now: start + seconds * 1000,
}));

const verdict = (input: SignOffInput) => verdictOf(evaluateSignOffs(input).reasons);
const untilOf = (input: SignOffInput) =>
  Date.parse(evaluateSignOffs(input).hold?.until ?? '9999-12-31T00:00:00Z');

describe('for any pull request with a waiting time', () => {
  test('the generator draws all that can become of it', () => {
    const drawn = fc.sample(held, { numRuns: 2_000, seed: 1 }).map((input) => evaluateSignOffs(input));
    const states = drawn.map(
      ({ hold, reasons }) => `${hold?.state} ${hold?.until !== undefined} ${verdictOf(reasons)}`,
    );
    for (const wanted of [
      'over true allow',
      'over true deny',
      'waiting true pending',
      'waiting false pending',
      'waiting false deny',
    ]) {
      expect(states).toContain(wanted);
    }
  });

  test('it allows nothing that would not be allowed without it, and nothing before an hour is over', () => {
    fc.assert(
      fc.property(held, (input) => {
        if (verdict(input) !== 'allow') return;
        expect(verdict({ ...input, hold: undefined })).toBe('allow');
        const given = evaluateSignOffs(input).roles.flatMap((role) => role.given);
        const earliest = Math.min(...given.map(({ submittedAt }) => Date.parse(submittedAt)));
        expect(input.now).toBeGreaterThanOrEqual(earliest + 3_600_000);
      }),
    );
  });

  test('time that passes never takes an allow back', () => {
    fc.assert(
      fc.property(held, fc.nat(10_000_000), (input, more) => {
        const later = verdict({ ...input, now: input.now + more });
        expect(verdict(input) === 'allow' && later !== 'allow').toBe(false);
      }),
    );
  });

  test('an approval more, of the content as it is, never postpones the end', () => {
    fc.assert(
      fc.property(held, fc.constantFrom('ann', 'bob', 'cid', 'dan'), (input, who) => {
        const review = {
          id: 999,
          user: accountOf(who),
          state: 'APPROVED',
          commit: input.facts.headCommit,
          submittedAt: timeOf(100),
          dismissedBy: undefined,
        };
        const more = { ...input, facts: { ...input.facts, reviews: [...input.facts.reviews, review] } };
        const stood = evaluateSignOffs(input).roles.flatMap(({ given }) => given);
        // Whoever's newest word was another one has only now approved.
        if (
          !stood.some(({ login }) => login === who) &&
          input.facts.reviews.some(({ user }) => user?.login === who)
        )
          return;
        expect(untilOf(more)).toBeLessThanOrEqual(untilOf(input));
      }),
    );
  });

  test('the order of reviews and pushes changes nothing', () => {
    fc.assert(
      fc.property(held, fc.nat(1000), (input, seed) => {
        const { reviews, pushLog } = input.facts;
        if (pushLog.kind !== 'log') throw new Error('the generator draws logs');
        const reordered = {
          ...input,
          facts: {
            ...input.facts,
            reviews: shuffled(reviews, seed),
            pushLog: { kind: 'log', entries: shuffled(pushLog.entries, seed) },
          },
        } as const;
        expect(evaluateSignOffs(reordered)).toEqual(evaluateSignOffs(input));
      }),
    );
  });
});
