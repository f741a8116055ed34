import { compareDecimals, satisfies, type Operator } from '../decimal/decimal.ts';
import type { Constraint } from '../objective/objective.ts';
import type { KpiRow } from './check.ts';
import { compareToThreshold, isNegative } from './counts.ts';

const boundNames: Record<Operator, string> = {
  '<=': 'the ceiling of',
  '<': 'the limit of',
  '>=': 'the floor of',
  '>': 'the limit of',
};
const held: Record<Operator, string> = {
  '<=': 'at or below',
  '<': 'below',
  '>=': 'at or above',
  '>': 'above',
};
const broken: Record<Operator, string> = {
  '<=': 'above',
  '<': 'not below',
  '>=': 'below',
  '>': 'not above',
};

/** "impact_ratio is 0.8053 for protected_groups=black, the worst of 2 slices, at or above the floor of 0.80." */
export function holdsSentence(constraint: Constraint, rows: readonly KpiRow[]): string {
  const among = rows.length === 1 ? '' : `, the worst of ${rows.length} slices`;
  return `${figure(constraint, rows[0])}${among}, ${held[constraint.operator]} ${bound(constraint)}.`;
}

/** "impact_ratio is 0.7878 for protected_groups=black, below the floor of 0.80." */
export function violatedSentence(constraint: Constraint, rows: readonly KpiRow[]): string {
  const [worst] = rows;
  if (constraint.unit === 'ratio' && worst !== undefined && isNegative(worst)) {
    return `${figure(constraint, worst)}, and no ratio is below zero${andMore(rows)}.`;
  }
  return `${figure(constraint, rows[0])}, ${broken[constraint.operator]} ${bound(constraint)}${andMore(rows)}.`;
}

/** "impact_ratio is 0.7878 for protected_groups=black, measured on 40 samples; at least 300 are needed." */
export function insufficientSentence(constraint: Constraint, rows: readonly KpiRow[]): string {
  const samples = rows[0]?.samples;
  const measured = samples === undefined ? 'an unknown number of samples' : counted(samples, 'sample');
  return `${figure(constraint, rows[0])}, measured on ${measured}; at least ${constraint.minSamples} are needed${andMore(rows)}.`;
}

function figure(constraint: Constraint, row: KpiRow | undefined): string {
  if (row === undefined) throw new Error('a sentence about a figure needs a row');
  const where = row.segment === undefined ? overall(constraint) : ` for ${row.segment}=${row.slice}`;
  return `${constraint.metric} is ${row.value.text}${exactly(constraint, row)}${where}`;
}

function overall({ appliesTo }: Constraint): string {
  return appliesTo.length === 1 ? '' : ' overall';
}

/** The counts, where the printed value alone would have decided otherwise. */
function exactly({ operator, threshold }: Constraint, row: KpiRow): string {
  if (row.counts === undefined) return '';
  const printed = satisfies(compareDecimals(row.value, threshold), operator);
  const decided = satisfies(compareToThreshold(row, threshold), operator);
  return printed === decided ? '' : ` (exactly ${row.counts.numerator}/${row.counts.denominator})`;
}

function bound({ operator, threshold }: Constraint): string {
  return `${boundNames[operator]} ${threshold.text}`;
}

function andMore(rows: readonly KpiRow[]): string {
  return rows.length === 1
    ? ''
    : `, and so ${rows.length === 2 ? 'is' : 'are'} ${counted(rows.length - 1, 'more slice')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
