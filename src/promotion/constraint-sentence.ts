import type { Constraint, ConstraintOperator } from '../objective/objective.ts';
import type { Figure } from './check.ts';
import { holds, isAbsolute } from './comparison.ts';
import { isNegative } from './counts.ts';
import type { Lack } from './judged.ts';
import type { Share } from './tally.ts';

/** As many vanished slices are said one by one. */
const SAID = 5;

const boundNames: Record<ConstraintOperator, string> = {
  '<=': 'the ceiling of',
  '<': 'the limit of',
  '>=': 'the floor of',
  '>': 'the limit of',
  'abs <=': 'the distance from zero of',
  'abs <': 'the distance from zero of',
};
const held: Record<ConstraintOperator, string> = {
  '<=': 'at or below',
  '<': 'below',
  '>=': 'at or above',
  '>': 'above',
  'abs <=': 'within',
  'abs <': 'inside',
};
const broken: Record<ConstraintOperator, string> = {
  '<=': 'above',
  '<': 'not below',
  '>=': 'below',
  '>': 'not above',
  'abs <=': 'beyond',
  'abs <': 'not inside',
};

/** "impact_ratio is 0.8053 for protected_groups=black, the worst of 2 slices, at or above the floor of 0.80." */
export function holdsSentence(constraint: Constraint, { worst, count }: Share): string {
  const among = count === 1 ? '' : `, the worst of ${count} slices`;
  return `${figure(constraint, worst)}${among}, ${held[constraint.operator]} ${bound(constraint)}.`;
}

/** "impact_ratio is 0.7878 for protected_groups=black, below the floor of 0.80." */
export function violatedSentence(constraint: Constraint, { worst, count }: Share): string {
  const { operator, unit } = constraint;
  if (unit === 'ratio' && !isAbsolute(operator) && isNegative(worst)) {
    return `${figure(constraint, worst)}, and no ratio is below zero${andMore(count)}.`;
  }
  return `${figure(constraint, worst)}, ${broken[constraint.operator]} ${bound(constraint)}${andMore(count)}.`;
}

/** "impact_ratio is 0.7878 for protected_groups=black, measured on 40 samples; at least 300 are needed." */
export function insufficientSentence(constraint: Constraint, { worst, count }: Share): string {
  const { samples } = worst;
  const measured = samples === undefined ? 'an unknown number of samples' : counted(samples, 'sample');
  return `${figure(constraint, worst)}, measured on ${measured}; at least ${constraint.minSamples} are needed${andMore(count)}.`;
}

/** "rate is no longer reported for geography=NY, which kpis/m/1.json has: groups must not vanish." */
export function vanishedSentence(metric: string, gone: readonly Lack[]): string {
  const names = gone.slice(0, SAID).map(({ target, slice }) => `${target}=${slice}`);
  const more = gone.length > SAID ? ` and ${counted(gone.length - SAID, 'more slice')}` : '';
  const before = [...new Set(gone.flatMap((one) => one.before ?? []))].join(' or ');
  return `${metric} is no longer reported for ${names.join(', ')}${more}, which ${before} has: groups must not vanish.`;
}

function figure(constraint: Constraint, row: Figure): string {
  const where = row.segment === undefined ? overall(constraint) : ` for ${row.segment}=${row.slice}`;
  return `${constraint.metric} is ${row.value.text}${exactly(constraint, row)}${where}`;
}

function overall({ appliesTo }: Constraint): string {
  return appliesTo.length === 1 ? '' : ' overall';
}

/** What a figure was derived from; else the counts, where the printed value alone would have decided otherwise. */
function exactly({ operator, threshold }: Constraint, row: Figure): string {
  if (row.derived !== undefined) return ` (${row.derived.basis})`;
  if (row.counts === undefined) return '';
  const printed = holds({ ...row, counts: undefined }, operator, threshold);
  const decided = holds(row, operator, threshold);
  return printed === decided ? '' : ` (exactly ${row.counts.numerator}/${row.counts.denominator})`;
}

function bound({ operator, threshold }: Constraint): string {
  return `${boundNames[operator]} ${threshold.text}`;
}

function andMore(count: number): string {
  return count === 1 ? '' : `, and so ${count === 2 ? 'is' : 'are'} ${counted(count - 1, 'more slice')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
