import type { Decimal } from '../../decimal/decimal.ts';
import type { ConstraintOperator } from '../objective.ts';

/** Joins names into a phrase: `a`, `a and b`, `a, b and c`. */
export function phrase(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Slices as people speak of them: `all` is the overall value, and is named first. */
export function sliceNames(slices: readonly string[]): string {
  return phrase(overallFirst(slices).map((slice) => (slice === 'all' ? 'the overall value' : slice)));
}

/** Slices as they are written, in the order that most files use: `all, age, geography`. */
export function sliceList(slices: readonly string[]): string {
  return overallFirst(slices).join(', ');
}

function overallFirst(slices: readonly string[]): string[] {
  return slices.toSorted((a, b) => Number(b === 'all') - Number(a === 'all'));
}

const bounds = {
  '<=': 'at most',
  '<': 'below',
  '>=': 'at least',
  '>': 'above',
  'abs <=': 'in absolute value at most',
  'abs <': 'in absolute value below',
} as const satisfies Record<ConstraintOperator, string>;

/** What a comparison demands, in words: `at most 0.05`. */
export function bound(operator: ConstraintOperator, threshold: Decimal, unit?: string): string {
  return `${bounds[operator]} ${threshold.text}${unit === undefined ? '' : ` ${unit}`}`;
}
