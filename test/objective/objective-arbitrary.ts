import fc from 'fast-check';
import type { ConstraintParts, EscalationParts, ObjectiveParts } from './objective-builder.ts';

/** Few values, so that equal content, swapped names and other spellings of one number are common. */
const threshold = fc.constantFrom('0.5', '0.50', '5e-1', '0.6', '0.7');
const metric = fc.constantFrom('m', 'n');
const operator = fc.constantFrom('<=' as const, '<' as const, '>=' as const, '>' as const);
const slices = fc.uniqueArray(fc.constantFrom('all', 'age', 'race', 'age*race'), { minLength: 1 });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 2 });
const name = fc.constantFrom('a', 'b', 'c', 'd');
const named = <T extends { name?: string | null }>(element: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .array(element, { maxLength: 4 })
    .map((list) =>
      list.filter(
        (one, index) => one.name == null || list.findIndex((other) => other.name === one.name) === index,
      ),
    );

const allowed_range = optional(
  fc.constantFrom<[string, string][]>(['0.5', '0.7'], ['0.50', '7e-1'], ['0.6', '0.7'], ['0.4', '0.6']),
);

const constraint: fc.Arbitrary<ConstraintParts> = fc.record({
  name,
  metric,
  operator: fc.oneof(operator, fc.constantFrom('abs <=' as const, 'abs <' as const)),
  threshold,
  unit: optional(fc.constantFrom('ratio', 'ms')),
  applies_to: slices,
  min_samples: optional(fc.constantFrom(0, 100, 500)),
  on_violation: fc.constantFrom('block' as const, 'warn' as const),
  derive: optional(
    fc.record({
      kind: fc.constantFrom('impact_ratio' as const, 'gap' as const),
      of: metric,
      reference: fc.constantFrom('highest', 'white'),
    }),
  ),
  allowed_range,
});

const escalation: fc.Arbitrary<EscalationParts> = fc.record({
  name: optional(name),
  metric,
  operator,
  threshold,
  days: fc.constantFrom(1, 2, 3),
  freeze: fc.boolean(),
  escalate_to: optional(fc.constantFrom('Risk', 'Ethics')),
  retrain_with: optional(fc.constantFrom('reweighting', 'resampling')),
});

const parts = {
  description: fc.constantFrom('One.', 'Two.'),
  risk_tier: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  goal: optional(fc.record({ direction: fc.constantFrom('minimize' as const, 'maximize' as const), metric })),
  owners: fc.array(fc.record({ name, role: fc.constantFrom('Product', 'Risk') }), { maxLength: 3 }),
  approvers: fc.array(fc.constantFrom('Risk', 'Risk: Ada', 'Ethics', 'Legal'), { maxLength: 4 }),
  effective_date: fc.constantFrom('2025-05-15', '2025-06-01'),
  review_by: optional(fc.constantFrom('2026-05-15', '2026-06-01')),
  decision_rules: named(
    fc.record({
      name,
      score: metric,
      operator,
      threshold,
      outcome: fc.constantFrom('denied', 'referred'),
      otherwise: optional(fc.constant('approved')),
      allowed_range,
    }),
  ),
  constraints: named(constraint),
  kpis: named(fc.record({ name, metric, slices })),
  segments: fc.uniqueArray(fc.constantFrom('age', 'race')),
  escalation_rules: named(escalation),
} satisfies { [Key in keyof ObjectiveParts]: fc.Arbitrary<ObjectiveParts[Key]> };

export const objectiveParts: fc.Arbitrary<ObjectiveParts> = fc.record(parts);

const lists = ['decision_rules', 'constraints', 'kpis', 'escalation_rules'] as const;

/** Two objectives that differ in one place at most: one key, or one field of one element of one list. */
export const nearPair: fc.Arbitrary<[ObjectiveParts, ObjectiveParts]> = fc
  .tuple(objectiveParts, objectiveParts, fc.constantFrom(...Object.keys(parts)), fc.nat(), fc.nat())
  .map(([before, other, key, element, field]) => {
    const list = lists.find((one) => one === key);
    return [
      before,
      list === undefined ? withKey(before, other, key) : withField(before, other, list, element, field),
    ];
  });

function withKey(before: ObjectiveParts, other: ObjectiveParts, key: string): ObjectiveParts {
  return { ...before, [key]: other[key as keyof ObjectiveParts] };
}

function withField(
  before: ObjectiveParts,
  other: ObjectiveParts,
  list: (typeof lists)[number],
  element: number,
  field: number,
): ObjectiveParts {
  const elements = [...(before[list] ?? [])] as Record<string, unknown>[];
  const donor = other[list]?.[0] as Record<string, unknown> | undefined;
  if (donor === undefined) return { ...before, [list]: elements.slice(1) };
  if (elements.length === 0) return { ...before, [list]: [donor] };
  const fields = Object.keys(donor);
  const changed = fields[field % fields.length]!;
  const index = element % elements.length;
  const value = donor[changed];
  const taken = changed === 'name' && elements.some((one) => one['name'] === value);
  if (!taken) elements[index] = { ...elements[index], [changed]: value };
  return { ...before, [list]: elements };
}

/** The lists whose order means nothing, in another order. */
export function shuffled(objective: ObjectiveParts): fc.Arbitrary<ObjectiveParts> {
  const shuffle = <T>(list: readonly T[] = []): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .tuple(
      shuffle(objective.owners),
      shuffle(objective.approvers),
      shuffle(objective.constraints),
      shuffle(objective.kpis),
      shuffle(objective.segments),
      shuffle(objective.escalation_rules),
    )
    .map(([owners, approvers, constraints, kpis, segments, escalation_rules]) => ({
      ...objective,
      owners,
      approvers,
      constraints,
      kpis,
      segments,
      escalation_rules,
    }));
}
