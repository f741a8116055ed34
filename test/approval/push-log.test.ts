import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PushEntry } from '../../src/approval/facts.ts';
import { headsAt } from '../../src/approval/push-log.ts';
import { sha, timeOf } from './scenario.ts';

/** A branch that was created and pushed to, with several pushes in a second now and then. */
const histories = fc
  .array(fc.record({ wait: fc.nat(3), to: fc.integer({ min: 1, max: 20 }).map((n) => `c${n}e`) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((steps) => {
    let [time, head] = [0, sha('0')];
    return steps.map(({ wait, to }): { at: number; before: string; after: string } => {
      const push = { at: time + wait, before: head, after: sha(to) };
      [time, head] = [push.at, push.after];
      return push;
    });
  });

type Push = { at: number; before: string; after: string };
const entriesOf = (pushes: readonly Push[]): PushEntry[] =>
  pushes.map(({ at, before, after }) => ({ at: timeOf(at)!, before, after, actor: undefined }));
const headAfter = (pushes: readonly Push[]): string => pushes.at(-1)!.after;
/** The head at the end of the second, if every push in it came before. */
const trueHeadAt = (pushes: readonly Push[], time: number): string =>
  pushes.findLast(({ at }) => at <= time)?.after ?? sha('0');

describe('the heads that a push log proves', () => {
  test('a complete log never leaves the true head out', () => {
    fc.assert(
      fc.property(histories, fc.nat(24), (pushes, time) => {
        const heads = headsAt(entriesOf(pushes), timeOf(time)!, headAfter(pushes));
        expect(heads === 'unproven' || heads.includes(trueHeadAt(pushes, time))).toBe(true);
      }),
    );
  });

  test('a complete log with one push a second proves the one head of every other second', () => {
    fc.assert(
      fc.property(histories, fc.nat(48), (drawn, time) => {
        const pushes = drawn.map((push, index) => ({ ...push, at: 2 * (push.at + index) }));
        fc.pre(time % 2 === 1 && time > pushes[0]!.at);
        expect(headsAt(entriesOf(pushes), timeOf(time)!, headAfter(pushes))).toEqual([
          trueHeadAt(pushes, time),
        ]);
      }),
    );
  });

  test('a log that lost its newest pushes never gives a wrong answer', () => {
    fc.assert(
      fc.property(histories, fc.nat(24), fc.nat(3), (pushes, time, lost) => {
        fc.pre(new Set(pushes.map(({ after }) => after)).size === pushes.length);
        const heads = headsAt(entriesOf(pushes.slice(0, -1 - lost)), timeOf(time)!, headAfter(pushes));
        expect(heads === 'unproven' || heads.includes(trueHeadAt(pushes, time))).toBe(true);
      }),
    );
  });

  test('a log with a gap never gives a wrong answer', () => {
    fc.assert(
      fc.property(histories, fc.nat(24), fc.nat(6), (pushes, time, index) => {
        fc.pre(new Set(pushes.map(({ after }) => after)).size === pushes.length && index > 0);
        const heads = headsAt(entriesOf(pushes.toSpliced(index, 1)), timeOf(time)!, headAfter(pushes));
        expect(heads === 'unproven' || heads.includes(trueHeadAt(pushes, time))).toBe(true);
      }),
    );
  });
});

test.each([undefined, '', 'yesterday', '2025-02-30T00:00:00Z', '2025-05-01'])(
  'no head is proven at %p',
  (time) => {
    const entries = entriesOf([{ at: 0, before: sha('c0'), after: sha('c1') }]);
    expect(headsAt(entries, time, sha('c1'))).toBe('unproven');
  },
);

test('however many reviews ask, the times of a log are read once', () => {
  let read = 0;
  const entries = entriesOf([
    { at: 1, before: sha('0'), after: sha('c1') },
    { at: 2, before: sha('c1'), after: sha('c2') },
  ]).map(({ at, ...rest }) => ({
    ...rest,
    get at() {
      read += 1;
      return at;
    },
  }));
  for (const time of [3, 4, 5]) expect(headsAt(entries, timeOf(time), sha('c2'))).toEqual([sha('c2')]);
  expect(read).toBe(entries.length);
});
