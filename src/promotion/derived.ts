import Big from 'big.js';
import type { Derivation } from '../objective/objective.ts';
import type { Decimal } from '../decimal/decimal.ts';
import type { Counts, Figure, KpiRow } from './check.ts';
import { compareRows } from './counts.ts';
import { katz, newcombe } from './interval.ts';

/** Digits that a derived figure is shown with; what decides is the fraction. */
const SHOWN_DIGITS = 8;

/** The figures that could be derived, and why others could not. */
export interface Derived {
  readonly figures: readonly Figure[];
  /** Whole sentences; with any of them the constraint does not hold. */
  readonly problems: readonly string[];
}

type Counted = KpiRow & { readonly counts: Counts };

/**
 * Derives a figure for every slice of a segment from the counts of a metric, in whole numbers: the rate of each
 * slice over the reference's (`impact_ratio`), or less it (`gap`). The reference is a slice itself. Nothing is
 * read from a figure that the report gives instead.
 * @param rows the rows of the metric for one segment, not empty
 * @param metric what the derived figure is called
 */
export function derive(derivation: Derivation, metric: string, rows: readonly KpiRow[]): Derived {
  const { kind, of, reference: wanted } = derivation;
  const counted = rows.filter(isCounted);
  const problems = rows
    .filter((row) => !isCounted(row))
    .map(
      (row) =>
        `${of} is reported for ${place(row)} without the counts of a rate, from which ${metric} is derived.`,
    );
  if (rows.length < 2) {
    problems.push(
      `${of} is reported for ${place(rows[0])} alone, so that there is nothing to compare it with.`,
    );
  }
  const reference = referenceOf(counted, wanted);
  if (reference === undefined) {
    problems.push(`${of} is not reported for ${rows[0]?.segment}=${wanted}, with which all are compared.`);
    return { figures: [], problems };
  }
  if (kind === 'impact_ratio' && reference.counts.numerator === 0) {
    problems.push(`${of} is 0 for ${place(reference)}, with which all are compared: no ratio can be told.`);
    return { figures: [], problems };
  }
  return { figures: counted.map((row) => figureOf(kind, metric, row, reference)), problems };
}

/** Counts of which one is a part of the other: anything else is no rate. */
function isCounted(row: KpiRow): row is Counted {
  return row.counts !== undefined && row.counts.numerator <= row.counts.denominator;
}

function referenceOf(rows: readonly Counted[], wanted: string): Counted | undefined {
  if (wanted !== 'highest' && wanted !== 'lowest') return rows.find(({ slice }) => slice === wanted);
  const [first, ...others] = rows;
  const sign = wanted === 'highest' ? 1 : -1;
  return others.reduce(
    (best, row) => (best !== undefined && sign * compareRows(row, best) > 0 ? row : best),
    first,
  );
}

function figureOf(kind: Derivation['kind'], metric: string, row: Counted, reference: Counted): Figure {
  const [one, other] = [row.counts, reference.counts];
  const [a, b, c, d] = [one.numerator, one.denominator, other.numerator, other.denominator].map(
    (n) => new Big(n),
  );
  const exact =
    kind === 'gap'
      ? { numerator: a!.times(d!).minus(c!.times(b!)), denominator: b!.times(d!) }
      : { numerator: a!.times(d!), denominator: b!.times(c!) };
  return {
    metric,
    value: shown(exact),
    // A rate is measured on what it is a share of, whatever else was sampled.
    samples: Math.min(one.denominator, row.samples ?? one.denominator),
    counts: undefined,
    segment: row.segment,
    slice: row.slice,
    line: row.line,
    derived: {
      exact,
      basis: `${ratio(one)} against ${ratio(other)} of ${reference.slice}`,
      interval: row === reference ? undefined : (kind === 'gap' ? newcombe : katz)(one, other),
    },
  };
}

function shown({ numerator, denominator }: { readonly numerator: Big; readonly denominator: Big }): Decimal {
  // Cut off, so that what falls short of a round number is not shown as reaching it, however little.
  const scale = new Big(10).pow(SHOWN_DIGITS);
  const scaled = BigInt(numerator.times(scale).toFixed()) / BigInt(denominator.toFixed());
  const value = new Big(scaled.toString()).div(scale);
  return { text: value.toFixed(), value };
}

function ratio({ numerator, denominator }: Counts): string {
  return `${numerator}/${denominator}`;
}

function place(row: KpiRow | undefined): string {
  return `${row?.segment}=${row?.slice}`;
}
