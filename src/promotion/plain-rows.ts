import { forms } from '../format/forms.ts';
import { refusedText } from '../format/scalar.ts';
import { END, SAMPLES, SLICE, VALUE, type Own } from './alike-rows.ts';
import { reservedSegments } from './crossing.ts';
import { problemsOfRow } from './kpi-row.ts';
import type { NameAt } from './distinct-slices.ts';
import { notPlain, type PlainText } from './plain-text.ts';
import { NO_NAME, RowTable, type StatedRow } from './row-table.ts';

const asciiLine = /^[!#-[\]-~]([ !#-[\]-~]*[!#-[\]-~])?$/;
const visibleLine = new RegExp(forms.line.pattern);

const rowKeys = ['metric', 'value', 'samples', 'numerator', 'denominator', 'segment', 'slice'] as const;
type RowKey = (typeof rowKeys)[number];
type NameKey = 'metric' | 'segment' | 'slice';

const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a];

/** What a row that is laid out as the one before may have of its own; it states no counts. */
const ownValues: Readonly<Partial<Record<RowKey, Own>>> = { value: VALUE, samples: SAMPLES, slice: SLICE };

/** What stands between two values: most rows are laid out as the row before. */
interface Gap {
  start: number;
  end: number;
  lines: number;
  /** Whose value follows; undefined at the end of a row. */
  key: RowKey | undefined;
}

/** Reads the rows of a native report; every row is about another slice. */
export class PlainRows {
  readonly #text: PlainText;
  readonly #table: RowTable;
  readonly #gaps: Gap[] = [];
  /** The names of the row before. */
  readonly #names: Partial<Record<NameKey, NameAt>> = {};
  #before: { metric: NameAt; segment: NameAt } = { metric: NO_NAME, segment: NO_NAME };
  /** Of the last row: for each value of its own which one it is, its start and its end. */
  readonly #places: number[] = [];
  /** The row that is being read, one object for all of them: what it does not state yet is NO_NAME or below 0. */
  readonly #row: StatedRow = {
    metric: NO_NAME,
    segment: NO_NAME,
    slice: NO_NAME,
    start: -1,
    end: -1,
    nearest: Number.NaN,
    samples: -1,
    numerator: -1,
    denominator: -1,
    line: 0,
  };

  constructor(text: PlainText) {
    this.#text = text;
    this.#table = new RowTable(text);
  }

  read(): RowTable {
    const text = this.#text;
    text.expect(OPEN_LIST);
    let { at: behind, line } = text;
    do {
      text.space();
      this.#readRow();
      if (this.#mayRepeat()) this.#readAlike(behind, line);
      ({ at: behind, line } = text);
      text.space();
    } while (text.separated(CLOSE_LIST));
    return this.#table;
  }

  /** Whether the next row may be laid out as the last one, which follows another one of its metric and segment. */
  #mayRepeat(): boolean {
    const { segment, metric, numerator } = this.#row;
    const before = this.#before;
    const isSecond = before.metric === metric && before.segment === segment;
    this.#before = { metric, segment };
    return isSecond && segment !== NO_NAME && numerator < 0;
  }

  /** @param behind the row before the last one, where what stands before the last one begins */
  #readAlike(behind: number, line: number): void {
    const text = this.#text;
    const places = this.#places;
    const layout: number[] = [];
    let start = behind;
    let shortest = text.at - behind;
    for (let place = 0; place < places.length; place += 3) {
      const [own, from, to] = [places[place]!, places[place + 1]!, places[place + 2]!];
      layout.push(start, from, own);
      shortest -= to - from;
      start = to;
    }
    layout.push(start, text.at, END);
    this.#table.addAlike(Int32Array.from(layout), shortest, text.line - line);
  }

  #readRow(): void {
    const row = this.#row;
    this.#places.length = 0;
    row.metric = row.segment = row.slice = NO_NAME;
    row.start = row.samples = row.numerator = row.denominator = -1;
    row.line = this.#text.line;
    for (let member = 0; ; member++) {
      const key = this.#next(member);
      if (key === undefined) break;
      this.#readMember(key);
    }
    if (row.metric === NO_NAME || row.start < 0) throw notPlain;
    if ((row.segment === NO_NAME) !== (row.slice === NO_NAME)) throw notPlain;
    if (row.samples === 0 || reservedSegments.has(row.segment.name)) throw notPlain;
    // Both counts or none; a denominator is above 0.
    if (row.numerator < 0 !== row.denominator < 0 || row.denominator === 0) throw notPlain;
    if (!this.#table.add(row)) throw notPlain;
    if (row.numerator >= 0 && problemsOfRow(this.#table.row(this.#table.length - 1)).length > 0)
      throw notPlain;
  }

  /** A key that is there twice is not plain. */
  #readMember(key: RowKey): void {
    const row = this.#row;
    const text = this.#text;
    const start = text.at;
    switch (key) {
      case 'metric':
        if (row.metric !== NO_NAME) throw notPlain;
        row.metric = this.#name('metric');
        break;
      case 'segment':
        if (row.segment !== NO_NAME) throw notPlain;
        row.segment = this.#name('segment');
        break;
      case 'slice':
        if (row.slice !== NO_NAME) throw notPlain;
        row.slice = this.#slice();
        break;
      case 'value':
        if (row.start >= 0) throw notPlain;
        row.start = text.at;
        row.nearest = text.decimal();
        row.end = text.at;
        break;
      case 'samples':
      case 'numerator':
      case 'denominator':
        if (row[key] >= 0) throw notPlain;
        row[key] = text.count();
    }
    const own = ownValues[key];
    if (own !== undefined) this.#places.push(own, start, text.at);
  }

  /** Up to the next value of the row, or its end. */
  #next(member: number): RowKey | undefined {
    const text = this.#text;
    const gap = this.#gaps[member];
    if (gap !== undefined && text.repeats(gap.start, gap.end)) {
      text.line += gap.lines;
      if (gap.key !== undefined) text.space();
      return gap.key;
    }
    const { at: start, line } = text;
    const key = member === 0 ? this.#firstKey() : this.#laterKey();
    this.#gaps[member] = { start, end: text.at, lines: text.line - line, key };
    return key;
  }

  #firstKey(): RowKey {
    this.#text.expect(OPEN);
    return this.#key();
  }

  #laterKey(): RowKey | undefined {
    this.#text.space();
    return this.#text.separated(CLOSE) ? this.#key() : undefined;
  }

  #key(): RowKey {
    const text = this.#text;
    text.space();
    const found = text.string();
    const key = rowKeys.find((one) => one === found);
    if (key === undefined) throw notPlain;
    text.space();
    text.expect(COLON);
    text.space();
    return key;
  }

  /** Most likely the slice that the metric before had at this place. */
  #slice(): NameAt {
    const { metric, segment } = this.#row;
    if (metric === NO_NAME || segment === NO_NAME) return this.#name('slice');
    const expected = this.#table.slices.expected(metric.name, segment.name);
    if (expected !== undefined && this.#text.repeats(expected.start, expected.end)) return expected;
    return this.#name('slice');
  }

  /** One visible line. */
  #name(key: NameKey): NameAt {
    const last = this.#names[key];
    if (last !== undefined && this.#text.repeats(last.start, last.end)) return last;
    const start = this.#text.at;
    const name = this.#text.string();
    if (!asciiLine.test(name) && (!visibleLine.test(name) || refusedText(name) !== undefined)) throw notPlain;
    return (this.#names[key] = { start, end: this.#text.at, name });
  }
}
