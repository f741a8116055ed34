import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignPeople, rolesThatWouldHelp, type Demand } from '../../src/approval/matching.ts';

const demands = fc
  .array(
    fc.record({
      needed: fc.integer({ min: 1, max: 3 }),
      people: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((one, index): Demand => ({ role: `R${index}`, ...one })));

/** Every way of giving each person one role or none, and the filled places per role of the best of them. */
function bestByTryingAll(list: readonly Demand[]): number[] {
  const people = [...new Set(list.flatMap((demand) => demand.people))];
  const fillings = people.reduce<number[][]>(
    (partial, person) =>
      partial.flatMap((filled) => [
        filled,
        ...list.flatMap((demand, index) =>
          demand.people.includes(person) && filled[index]! < demand.needed
            ? [filled.map((count, at) => (at === index ? count + 1 : count))]
            : [],
        ),
      ]),
    [list.map(() => 0)],
  );
  return fillings.toSorted(byTotalThenEarlier)[0]!;
}

function byTotalThenEarlier(a: readonly number[], b: readonly number[]): number {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const earlier = b.map((count, index) => count - a[index]!).find((difference) => difference !== 0);
  return total(b) - total(a) || (earlier ?? 0);
}

describe('filling roles, one person in one role', () => {
  test('is as good as the best of all possible ways, earlier roles first', () => {
    fc.assert(
      fc.property(demands, (list) => {
        const { given, missing } = assignPeople(list, false);
        const filled = list.map(({ role }) => given.get(role)!.length);
        expect(filled).toEqual(bestByTryingAll(list));
        expect(list.map(({ role, needed }) => needed - missing.get(role)!)).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });

  test('gives nobody two roles and nobody a role they cannot fill', () => {
    fc.assert(
      fc.property(demands, (list) => {
        const { given } = assignPeople(list, false);
        const all = [...given.values()].flat();
        expect(new Set(all).size).toBe(all.length);
        for (const { role, people } of list)
          expect(people).toEqual(expect.arrayContaining([...given.get(role)!]));
      }),
    );
  });

  test('a role can be helped exactly by those whose signature would fill one place more', () => {
    fc.assert(
      fc.property(demands, fc.subarray(['a', 'b', 'c', 'd', 'e']), (list, signed) => {
        const present = list.map((one) => ({
          ...one,
          people: one.people.filter((who) => signed.includes(who)),
        }));
        const now = assignPeople(present, false);
        const short = list.find(({ role }) => now.missing.get(role)! > 0);
        if (short === undefined) return;
        const helping = rolesThatWouldHelp(short.role, present, now);
        for (const newcomer of ['a', 'b', 'c', 'd', 'e'].filter((who) => !signed.includes(who))) {
          const joined = list.map((one) => ({
            ...one,
            people: one.people.filter((who) => who === newcomer || signed.includes(who)),
          }));
          const helps = list.some(({ role, people }) => helping.has(role) && people.includes(newcomer));
          const placesOf = (demand: readonly Demand[], needs: readonly Demand[]) =>
            bestByTryingAll(demand.filter(({ role }) => needs.some((need) => need.role === role)));
          const reachable = list.filter(({ role }) => helping.has(role));
          const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
          const gained = sum(placesOf(joined, reachable)) - sum(placesOf(present, reachable));
          expect(gained).toBe(helps ? 1 : 0);
        }
      }),
    );
  });

  test('two hundred roles are filled by two hundred people, each looked at twice for a place at most', () => {
    const people = Array.from({ length: 200 }, (_, index) => `p${index}`);
    // A place is looked for once for each person, and once in vain for each role.
    const most = 2 * (200 + 200) * ((200 * 201) / 2);
    let looks = 0;
    const counting = (list: readonly string[]) =>
      new Proxy(list, {
        get(target, key) {
          const looked = typeof key === 'string' && /^\d+$/.test(key);
          if (looked && ++looks > most) throw new Error('people are looked at over and over');
          return Reflect.get(target, key) as unknown;
        },
      });
    const list = people.map((_, index) => ({
      role: `R${index}`,
      needed: 1 + (index % 3),
      people: counting(people.slice(0, 200 - index)),
    }));
    const { given } = assignPeople(list, false);
    expect([...given.values()].flat()).toHaveLength(200);
    expect(looks).toBeGreaterThan(200);
  });
});

test('where settings allow it, a person fills one place in every role', () => {
  const list = [
    { role: 'Risk', needed: 1, people: ['a', 'b'] },
    { role: 'Legal', needed: 2, people: ['a'] },
  ];
  const { given, missing } = assignPeople(list, true);
  expect(Object.fromEntries(given)).toEqual({ Risk: ['a'], Legal: ['a'] });
  expect(Object.fromEntries(missing)).toEqual({ Risk: 0, Legal: 1 });
});
