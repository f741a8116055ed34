import { parseDecimal, type Decimal } from '../decimal/decimal.ts';
import type { Counts, KpiRow } from './check.ts';
import { DistinctSlices, type Group, type NameAt } from './distinct-slices.ts';
import type { PlainText } from './plain-text.ts';
import type { Reported, Rows } from './reported.ts';

/** What a row does not name. */
export const NO_NAME: NameAt = { name: '', start: 0, end: 0 };

/** What a row states; NO_NAME or -1 for what it does not. */
export interface StatedRow {
  metric: NameAt;
  segment: NameAt;
  slice: NameAt;
  /** Of the text of its value. */
  start: number;
  end: number;
  /** The double that is nearest to the value; NaN where it has to be read once more to tell. */
  nearest: number;
  samples: number;
  numerator: number;
  denominator: number;
  line: number;
}

/**
 * The rows of a large report in columns. Each row is made when it is looked at: to keep objects for all of them would
 * take longer than to judge them.
 */
export class RowTable {
  readonly #text: PlainText;
  readonly slices = new DistinctSlices();
  readonly #groups: Group[] = [];
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #nearest: number[] = [];
  readonly #samples: number[] = [];
  readonly #lines: number[] = [];
  /** Of the rows that state them. */
  readonly #counts = new Map<number, Counts>();
  #isSampled = true;

  constructor(text: PlainText) {
    this.#text = text;
  }

  get length(): number {
    return this.#groups.length;
  }

  /** @returns false when there is a row of its metric and slice already */
  add(row: StatedRow): boolean {
    const segment = row.segment === NO_NAME ? undefined : row.segment.name;
    const group = this.slices.add(this.length, row.metric.name, segment, row.slice);
    if (group === undefined) return false;
    this.#groups.push(group);
    this.#names.push(row.slice.name);
    this.#starts.push(row.start);
    this.#ends.push(row.end);
    this.#nearest.push(row.nearest);
    this.#samples.push(row.samples);
    this.#lines.push(row.line);
    if (row.samples < 0) this.#isSampled = false;
    const { numerator, denominator } = row;
    if (numerator >= 0) this.#counts.set(this.length - 1, { numerator, denominator });
    return true;
  }

  row(index: number): KpiRow {
    const { metric, segment } = this.#groups[index]!;
    const samples = this.#samples[index]!;
    return {
      metric,
      value: this.#value(index),
      samples: samples < 0 ? undefined : samples,
      counts: this.#counts.size === 0 ? undefined : this.#counts.get(index),
      segment,
      slice: segment === undefined ? undefined : this.#names[index],
      line: this.#lines[index]!,
      pointer: index,
    };
  }

  all(): KpiRow[] {
    return this.#groups.map((_, index) => this.row(index));
  }

  reported(): Reported {
    const byMetric = new Map<string, Map<string | undefined, Rows>>();
    for (const [metric, groups] of this.slices.byMetric) {
      const segments = [...groups].map(
        ([segment, { rows }]) => [segment, new RowsOfTable(this, rows)] as const,
      );
      byMetric.set(metric, new Map(segments));
    }
    return {
      count: this.length,
      byMetric,
      slicesOf: this.slices.slicesOf(),
      isDistinct: true,
      isSampled: this.#isSampled,
    };
  }

  #value(index: number): Decimal {
    const start = this.#starts[index]!;
    const end = this.#ends[index]!;
    const nearest = this.#nearest[index]!;
    return Number.isNaN(nearest)
      ? parseDecimal(this.#text.textBetween(start, end))!
      : new PlainDecimal(this.#text, start, end, nearest);
  }
}

/** Some of the rows of a table. */
class RowsOfTable implements Rows {
  readonly #table: RowTable;
  readonly #numbers: readonly number[];

  constructor(table: RowTable, numbers: readonly number[]) {
    this.#table = table;
    this.#numbers = numbers;
  }

  get length(): number {
    return this.#numbers.length;
  }

  [Symbol.iterator](): Iterator<KpiRow> {
    let index = 0;
    return {
      next: () =>
        index < this.#numbers.length
          ? { done: false, value: this.#table.row(this.#numbers[index++]!) }
          : { done: true, value: undefined },
    };
  }
}

/** A number of few digits, whose text is made when it is asked for: of many figures few are ever shown. */
class PlainDecimal implements Decimal {
  readonly #text: PlainText;
  readonly #start: number;
  readonly #end: number;
  readonly nearest: number;

  constructor(text: PlainText, start: number, end: number, nearest: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.nearest = nearest;
  }

  get text(): string {
    return this.#text.textBetween(this.#start, this.#end);
  }

  get value(): Decimal['value'] {
    return parseDecimal(this.text)!.value;
  }
}
