import type { Change } from '../change.ts';
import type { Constraint, ConstraintOperator } from '../objective.ts';
import { diffRange, movesWithinRange, newRange } from './allowed-range.ts';
import { canonical, movement } from './direction.ts';
import { makeChange, type ChangeDetail } from './make-change.ts';
import { matchElements, without, type Pair } from './matching.ts';
import { bound, sliceList, sliceNames } from './wording.ts';

/** What became of the constraints: gone, new, renamed, or changed in any of their parts. */
export function diffConstraints(before: readonly Constraint[], after: readonly Constraint[]): Change[] {
  const { pairs, removed, added } = matchElements(before, after, content);
  return [
    ...pairs.flatMap((pair) => (pair.renamed ? [renamed(pair)] : diffPair(pair))),
    ...removed.map((one) =>
      makeChange('constraint-removed', {
        element: one.name,
        before: demand(one),
        beforeAt: one.at,
        message: `${one.name} is gone: ${demand(one)} is no longer demanded of ${sliceNames(one.appliesTo)}`,
      }),
    ),
    ...added.flatMap(newRange),
    ...added.map((one) =>
      makeChange('constraint-added', {
        element: one.name,
        after: demand(one),
        afterAt: one.at,
        message: `${one.name} is new: ${demand(one)} is demanded of ${sliceNames(one.appliesTo)}`,
      }),
    ),
  ];
}

function content(one: Constraint): string {
  const { metric, operator, threshold, unit, appliesTo, onViolation, allowedRange } = one;
  return JSON.stringify([
    metric,
    operator,
    canonical(threshold),
    unit ?? null,
    appliesTo,
    samples(one),
    onViolation,
    derivationKey(one),
    allowedRange?.map(canonical) ?? null,
  ]);
}

/** No `min_samples` means that any number of samples will do. */
function samples({ minSamples }: Constraint): number {
  return minSamples ?? 0;
}

function demand(one: Constraint): string {
  const { metric, operator, threshold, unit, derive } = one;
  const from =
    derive === undefined ? '' : ` (the ${derive.kind} of ${derive.of} to the reference ${derive.reference})`;
  return `${metric}${from} ${bound(operator, threshold, unit)}`;
}

/** How the figure is derived, as text that is equal only for what is derived alike. */
function derivationKey({ derive }: Constraint): string {
  return derive === undefined ? '' : JSON.stringify([derive.kind, derive.of, derive.reference]);
}

function renamed(pair: Pair<Constraint>): Change {
  return makeChange('constraint-renamed', {
    ...places(pair),
    before: pair.before.name,
    after: pair.after.name,
    message: `${pair.before.name} is now called ${pair.after.name}; what it demands is the same`,
  });
}

function diffPair(pair: Pair<Constraint>): Change[] {
  return [
    ...diffDemand(pair),
    ...diffRange(pair),
    ...diffScope(pair),
    ...diffSamples(pair),
    ...diffViolation(pair),
  ];
}

function places({ before, after }: Pair<Constraint>): Omit<ChangeDetail, 'message'> {
  return { element: after.name, beforeAt: before.at, afterAt: after.at };
}

/** A threshold is compared only while what is measured, unit and operator stay; otherwise the two are not comparable. */
function diffDemand(pair: Pair<Constraint>): Change[] {
  const { before, after } = pair;
  const parts = ['metric', 'unit', 'operator'] as const;
  if (parts.some((part) => before[part] !== after[part]) || derivationKey(before) !== derivationKey(after)) {
    return [
      makeChange('constraint-redefined', {
        ...places(pair),
        before: demand(before),
        after: demand(after),
        message: `${after.name} now demands ${demand(after)} (was ${demand(before)}); the two cannot be compared`,
      }),
    ];
  }
  const moved = movement(after.operator, before.threshold, after.threshold);
  if (moved === 'same') return [];
  const only = moved === 'narrower' ? 'only ' : '';
  if (movesWithinRange(before, after)) {
    return [
      makeChange('constraint-threshold-within-range', {
        ...places(pair),
        before: before.threshold.text,
        after: after.threshold.text,
        message: `${after.name} moves from ${before.threshold.text} to ${after.threshold.text}, inside the range that was signed`,
      }),
    ];
  }
  return [
    makeChange(moved === 'wider' ? 'constraint-threshold-relaxed' : 'constraint-threshold-tightened', {
      ...places(pair),
      before: before.threshold.text,
      after: after.threshold.text,
      message: `${after.name} now allows ${only}${reach[after.operator]} ${after.threshold.text} (was ${before.threshold.text})`,
    }),
  ];
}

const reach = {
  '<=': 'up to',
  '<': 'less than',
  '>=': 'down to',
  '>': 'more than',
  'abs <=': 'in absolute value up to',
  'abs <': 'in absolute value less than',
} as const satisfies Record<ConstraintOperator, string>;

function diffScope(pair: Pair<Constraint>): Change[] {
  const { before, after } = pair;
  const lost = without(before.appliesTo, after.appliesTo);
  const gained = without(after.appliesTo, before.appliesTo);
  const detail = {
    ...places(pair),
    before: sliceList(before.appliesTo),
    after: sliceList(after.appliesTo),
  };
  return [
    ...(lost.length === 0
      ? []
      : [
          makeChange('constraint-scope-narrowed', {
            ...detail,
            message: `${after.name} no longer applies to ${sliceNames(lost)}`,
          }),
        ]),
    ...(gained.length === 0
      ? []
      : [
          makeChange('constraint-scope-widened', {
            ...detail,
            message: `${after.name} now also applies to ${sliceNames(gained)}`,
          }),
        ]),
  ];
}

function diffSamples(pair: Pair<Constraint>): Change[] {
  const [old, now] = [samples(pair.before), samples(pair.after)];
  if (old === now) return [];
  const words = (count: number): string => (count === 0 ? 'any number of samples' : `${count} samples`);
  return [
    makeChange(now > old ? 'min-samples-raised' : 'min-samples-lowered', {
      ...places(pair),
      before: String(old),
      after: String(now),
      message: `${pair.after.name} now trusts a slice from ${words(now)} on (was ${words(old)})`,
    }),
  ];
}

function diffViolation(pair: Pair<Constraint>): Change[] {
  const { before, after } = pair;
  if (before.onViolation === after.onViolation) return [];
  const detail = { ...places(pair), before: before.onViolation, after: after.onViolation };
  return after.onViolation === 'warn'
    ? [
        makeChange('constraint-demoted-to-warning', {
          ...detail,
          message: `${after.name} now only warns: a violation no longer blocks`,
        }),
      ]
    : [
        makeChange('constraint-promoted-to-block', {
          ...detail,
          message: `${after.name} now blocks: a violation used to be only a warning`,
        }),
      ];
}
