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
});

describe('the work of filling roles', () => {
  /** How often the lists of those who may fill a role are looked into. */
  function looksFor(demands: readonly Demand[]): number {
    let looks = 0;
    const counting = (list: readonly string[]) =>
      new Proxy(list, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
    assignPeople(
      demands.map((demand) => ({ ...demand, people: counting(demand.people) })),
      false,
    );
    return looks;
  }

  const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
  const roles = (count: number, peopleFor: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => ({
      role: `R${index}`,
      needed: 1,
      people: people(peopleFor(index)),
    }));
  const candidacies = (demands: readonly Demand[]) =>
    demands.reduce((sum, demand) => sum + demand.people.length, 0);

  test.each([50, 100, 200])(
    'with %p roles and people, each place looks at each list twice at most',
    (size) => {
      const shapes = {
        'anyone may fill any role': roles(size, () => size),
        'each place moves all who have one': roles(size, (index) => size - index),
      };
      for (const demands of Object.values(shapes)) {
        const looks = looksFor(demands);
        expect(looks).toBeGreaterThan(candidacies(demands));
        // Once more when it is said who fills which role.
        expect(looks).toBeLessThanOrEqual((2 * size + 1) * candidacies(demands));
      }
    },
  );

  test('what was searched in vain once is not searched again', () => {
    const demands = roles(200, () => 100);
    expect(looksFor(demands)).toBeLessThanOrEqual(4 * candidacies(demands));
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

test('a place that nobody was given helps nobody else', () => {
  const demands = [{ role: 'Risk', needed: 1, people: ['ann'] }];
  const nobody = { given: new Map(), missing: new Map([['Risk', 1]]) };
  expect([...rolesThatWouldHelp('Risk', demands, nobody)]).toStrictEqual(['Risk']);
});
