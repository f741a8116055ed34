import { parseDecimal, type Decimal } from '../decimal/decimal.ts';
import { readAlike } from './alike-rows.ts';
import type { Counts, KpiRow } from './check.ts';
import { DistinctSlices, type Group, type NameAt } from './distinct-slices.ts';
import type { PlainText } from './plain-text.ts';
import type { Measured, Reported, Rows } from './reported.ts';

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

/** Room for rows at first; where it is used up there is made twice as much. */
const ROOM = 1024;

/**
 * The rows of a large report in columns. Each row is made when it is looked at: to keep objects for all of them would
 * take longer than to judge them.
 */
export class RowTable {
  readonly #text: PlainText;
  readonly slices = new DistinctSlices();
  #columns = emptyColumns(ROOM);
  length = 0;
  /** Of the rows that state them. */
  readonly #counts = new Map<number, Counts>();
  #isSampled = true;

  constructor(text: PlainText) {
    this.#text = text;
  }

  /** @returns false when there is a row of its metric and slice already */
  add(row: StatedRow): boolean {
    const segment = row.segment === NO_NAME ? undefined : row.segment.name;
    const index = this.length;
    const group = this.slices.add(index, row.metric.name, segment, row.slice);
    if (group === undefined) return false;
    this.#makeRoom(1);
    const columns = this.#columns;
    columns.groups[index] = group.number;
    columns.lines[index] = row.line;
    columns.starts[index] = row.start;
    columns.ends[index] = row.end;
    columns.nearest[index] = row.nearest;
    columns.samples[index] = row.samples;
    columns.sliceStarts[index] = row.slice.start;
    columns.sliceEnds[index] = row.slice.end;
    group.extremes.add(index, row.nearest, row.samples);
    if (row.samples < 0) this.#isSampled = false;
    const { numerator, denominator } = row;
    if (numerator >= 0) this.#counts.set(index, { numerator, denominator });
    this.length++;
    return true;
  }

  /**
   * Reads the rows that follow the last one and are laid out like it.
   * @param layout as `readAlike` takes it
   * @param shortest the fewest bytes of such a row
   * @param lines of a row
   */
  addAlike(layout: Int32Array, shortest: number, lines: number): void {
    const from = this.length;
    const text = this.#text;
    const last = from - 1;
    const group = this.slices.groups[this.#columns.groups[last]!]!;
    if (group.own !== undefined) return;
    this.#makeRoom(Math.ceil((text.bytes.length - text.at) / shortest));
    const columns = this.#columns;
    const to = readAlike(text, layout, columns, from, group);
    columns.groups.fill(group.number, from, to);
    for (let row = from; row < to; row++) columns.lines[row] = columns.lines[row - 1]! + lines;
    group.rows.add(from, to);
    text.line += (to - from) * lines;
    this.length = to;
  }

  row(index: number): KpiRow {
    const { groups, samples: allSamples, lines, sliceStarts, sliceEnds } = this.#columns;
    const { metric, segment } = this.slices.groups[groups[index]!]!;
    const samples = allSamples[index]!;
    return {
      metric,
      value: this.#value(index),
      samples: samples < 0 ? undefined : samples,
      counts: this.#counts.size === 0 ? undefined : this.#counts.get(index),
      segment,
      slice:
        segment === undefined
          ? undefined
          : this.#text.knownBetween(sliceStarts[index]! + 1, sliceEnds[index]! - 1),
      line: lines[index]!,
      pointer: index,
    };
  }

  all(): KpiRow[] {
    return Array.from({ length: this.length }, (_, index) => this.row(index));
  }

  /** @returns undefined where counts decide */
  measured({ rows, extremes }: Group): Measured | undefined {
    if (this.#counts.size > 0) return undefined;
    const { nearest, samples } = this.#columns;
    return { rows, nearest, samples, extremes, row: (number) => this.row(number) };
  }

  reported(): Reported {
    const byMetric = new Map<string, Map<string | undefined, Rows>>();
    for (const [metric, groups] of this.slices.byMetric) {
      const segments = [...groups].map(
        ([segment, group]) => [segment, new RowsOfTable(this, group)] as const,
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
    const start = this.#columns.starts[index]!;
    const end = this.#columns.ends[index]!;
    const nearest = this.#columns.nearest[index]!;
    return Number.isNaN(nearest)
      ? parseDecimal(this.#text.textBetween(start, end))!
      : new PlainDecimal(this.#text, start, end, nearest);
  }

  #makeRoom(rows: number): void {
    const before = this.#columns;
    const room = before.starts.length;
    if (this.length + rows <= room) return;
    const columns = emptyColumns(Math.max(this.length + rows, room * 2));
    for (const name of columnNames) columns[name].set(before[name]);
    this.#columns = columns;
  }
}

type AllColumns = ReturnType<typeof emptyColumns>;
const columnNames = Object.keys(emptyColumns(0)) as (keyof AllColumns)[];

function emptyColumns(room: number) {
  return {
    groups: new Int32Array(room),
    lines: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    nearest: new Float64Array(room),
    samples: new Float64Array(room),
    sliceStarts: new Int32Array(room),
    sliceEnds: new Int32Array(room),
  };
}

/** Some of the rows of a table. */
class RowsOfTable implements Rows {
  readonly #table: RowTable;
  readonly #group: Group;

  constructor(table: RowTable, group: Group) {
    this.#table = table;
    this.#group = group;
  }

  get length(): number {
    return this.#group.rows.length;
  }

  get measured(): Measured | undefined {
    return this.#table.measured(this.#group);
  }

  *[Symbol.iterator](): Generator<KpiRow> {
    for (const number of this.#group.rows) yield this.#table.row(number);
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
