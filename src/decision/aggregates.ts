import type { AggregateRow } from '../format/schema/decision-event.ts';
import { canonicalJson } from './canonical-json.ts';
import type { FullDecisionEvent } from './record.ts';

export type { AggregateRow };

/** One text for each combination that is counted by itself. */
export function aggregateKey(row: Omit<AggregateRow, 'count'>): string {
  const { day, model_name, model_version, objective_version, outcome, segments } = row;
  return canonicalJson([day, model_name, model_version, objective_version, outcome, segments]);
}

/**
 * Counts of decisions by day, model version, objective version, outcome and combination of segments. They hold
 * nothing of a single decision, and merging them is adding: in whichever order, and however they are divided.
 */
export class Aggregates {
  private readonly rows = new Map<string, AggregateRow>();

  /** Counts one decision on the UTC day on which it was taken. */
  add({ time, data }: FullDecisionEvent): void {
    this.count({
      day: time.slice(0, 10),
      model_name: data.model_name,
      model_version: data.model_version,
      objective_version: data.objective_version,
      outcome: data.prediction.outcome,
      segments: { ...data.segments },
      count: 1,
    });
  }

  /** @throws RangeError when it is no count, or the sum is beyond what a double counts exactly */
  count(row: AggregateRow): void {
    const key = aggregateKey(row);
    const known = this.rows.get(key);
    const sum = (known?.count ?? 0) + row.count;
    if (!(Number.isSafeInteger(row.count) && row.count > 0 && Number.isSafeInteger(sum)))
      throw new RangeError('Counts must be positive whole numbers below 2^53.');
    this.rows.set(key, { ...(known ?? row), count: sum });
  }

  /** What both count, as a third one. */
  merge(other: Aggregates): Aggregates {
    const merged = new Aggregates();
    for (const row of [...this.rows.values(), ...other.rows.values()]) merged.count(row);
    return merged;
  }

  static of(rows: Iterable<AggregateRow>): Aggregates {
    const aggregates = new Aggregates();
    for (const row of rows) aggregates.count(row);
    return aggregates;
  }

  get size(): number {
    return this.rows.size;
  }

  get total(): number {
    return [...this.rows.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** In one order, whatever the order of counting was. */
  toRows(): AggregateRow[] {
    return [...this.rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row }));
  }
}
