import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeClasses } from '../../src/finding/change-rules.ts';
import { mostSevere } from '../../src/objective/change.ts';
import { diffObjectives } from '../../src/objective/diff/diff.ts';
import { nearPair, objectiveParts, shuffled } from './objective-arbitrary.ts';
import { buildObjective, type ObjectiveParts } from './objective-builder.ts';

const diff = (before: ObjectiveParts, after: ObjectiveParts): ReturnType<typeof diffObjectives> =>
  diffObjectives(buildObjective(before), buildObjective(after));

/** All that an objective means, written down without the code under test: numbers as numbers, lists as sets. */
function meaning(parts: ObjectiveParts): string {
  const numbers = <T extends { threshold?: string; allowed_range?: readonly string[] | null }>(
    list: readonly T[] = [],
  ): unknown[] =>
    list.map((one) => ({
      ...one,
      threshold: Number(one.threshold),
      allowed_range: one.allowed_range?.map(Number),
    }));
  const bag = (list: readonly unknown[] = []): string[] => list.map((one) => JSON.stringify(one)).toSorted();
  return JSON.stringify({
    ...parts,
    owners: bag(parts.owners),
    approvers: bag(parts.approvers?.map((one) => one.split(': ')[0])),
    decision_rules: numbers(parts.decision_rules),
    constraints: bag(
      numbers(
        parts.constraints?.map((one) => ({
          ...one,
          applies_to: one.applies_to?.toSorted(),
          min_samples: one.min_samples ?? 0,
        })),
      ),
    ),
    kpis: bag(parts.kpis?.map((one) => ({ ...one, slices: one.slices?.toSorted() }))),
    segments: bag(parts.segments),
    escalation_rules: bag(numbers(parts.escalation_rules)),
  });
}

test('an objective does not differ from itself', () => {
  fc.assert(fc.property(objectiveParts, (parts) => expect(diff(parts, parts)).toEqual([])));
});

test('two objectives that differ in one place have a change exactly when they differ in meaning', () => {
  let differing = 0;
  fc.assert(
    fc.property(nearPair, ([before, after]) => {
      const differs = meaning(before) !== meaning(after);
      differing += Number(differs);
      expect(diff(before, after).length > 0).toBe(differs);
      expect(diff(after, before).length > 0).toBe(differs);
    }),
    { numRuns: 1500 },
  );
  expect(differing).toBeGreaterThan(500);
});

test('any two objectives have a change exactly when they differ in meaning', () => {
  fc.assert(
    fc.property(objectiveParts, objectiveParts, (before, after) => {
      expect(diff(before, after).length > 0).toBe(meaning(before) !== meaning(after));
    }),
  );
});

test('the order of the lists, decision rules apart, never changes what is found', () => {
  const found = (before: ObjectiveParts, after: ObjectiveParts): string[] =>
    diff(before, after)
      .map(({ id }) => id)
      .toSorted();
  fc.assert(
    fc.property(
      fc
        .tuple(objectiveParts, objectiveParts)
        .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), shuffled(a), shuffled(b))),
      ([a, b, otherA, otherB]) => {
        expect(diff(a, otherA)).toEqual([]);
        expect(found(otherA, otherB)).toEqual(found(a, b));
      },
    ),
    { numRuns: 300 },
  );
});

test('a threshold that is relaxed one way is tightened the other way', () => {
  const number = fc.integer({ min: -50, max: 50 }).map((value) => String(value / 10));
  fc.assert(
    fc.property(
      fc.constantFrom('<=', '<', '>=', '>', 'abs <=', 'abs <'),
      number,
      number,
      (operator, from, to) => {
        fc.pre(from !== to);
        const [a, b] = [from, to].map((threshold) => ({
          constraints: [{ name: 'c', operator, threshold }],
        })) as [ObjectiveParts, ObjectiveParts];
        const ids = [diff(a, b), diff(b, a)].map((changes) => changes.map(({ id }) => id));
        const relaxed = operator.includes('<') ? Number(to) > Number(from) : Number(to) < Number(from);
        const both = [['constraint-threshold-relaxed'], ['constraint-threshold-tightened']];
        expect(ids).toEqual(relaxed ? both : both.toReversed());
      },
    ),
  );
});

test('the class of a diff is that of its first and most severe change', () => {
  fc.assert(
    fc.property(objectiveParts, objectiveParts, (before, after) => {
      const changes = diff(before, after);
      const ranks = changes.map(({ changeClass }) => changeClasses.indexOf(changeClass));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(mostSevere(changes)).toBe(changeClasses[Math.min(...ranks)]);
    }),
  );
});

test('a constraint counts as renamed only when nothing but its name differs', () => {
  const content = ({ constraints = [] }: ObjectiveParts, name: string | undefined): string | undefined => {
    const found = constraints.find((one) => one.name === name);
    return found && meaning({ constraints: [{ ...found, name: '' }] });
  };
  let renamings = 0;
  fc.assert(
    fc.property(objectiveParts, fc.constantFrom('a', 'b', 'c', 'd'), nearPair, (before, name, [, near]) => {
      const moved = (before.constraints ?? []).map((one, index) => (index === 0 ? { ...one, name } : one));
      const unique = moved.filter(
        (one, index) => moved.findIndex((other) => other.name === one.name) === index,
      );
      for (const after of [{ ...before, constraints: unique }, near]) {
        for (const change of diff(before, after).filter(({ id }) => id === 'constraint-renamed')) {
          renamings += 1;
          expect(content(before, change.before)).toBe(content(after, change.after));
          expect(content(before, change.before)).toBeDefined();
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(renamings).toBeGreaterThan(50);
});
