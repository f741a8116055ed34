import type { Decimal } from '../decimal/decimal.ts';
import { forms } from '../format/forms.ts';
import { refusedText } from '../format/scalar.ts';
import type { Counts, KpiRow } from './check.ts';
import { reservedSegments } from './crossing.ts';
import { problemsOfRow } from './kpi-row.ts';
import { DistinctSlices, type NameAt } from './distinct-slices.ts';
import { notPlain, type PlainText } from './plain-text.ts';

const asciiLine = /^[!#-[\]-~]([ !#-[\]-~]*[!#-[\]-~])?$/;
const visibleLine = new RegExp(forms.line.pattern);

const rowKeys = ['metric', 'value', 'samples', 'numerator', 'denominator', 'segment', 'slice'] as const;
type RowKey = (typeof rowKeys)[number];
type NameKey = 'metric' | 'segment' | 'slice';

/** Stands where a row names no slice. */
const OVERALL: NameAt = { name: '', start: 0, end: 0 };

const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a];

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
  readonly #gaps: Gap[] = [];
  /** The names of the row before. */
  readonly #names: Partial<Record<NameKey, NameAt>> = {};
  readonly #slices = new DistinctSlices();

  constructor(text: PlainText) {
    this.#text = text;
  }

  read(): KpiRow[] {
    const rows: KpiRow[] = [];
    const text = this.#text;
    text.expect(OPEN_LIST);
    do {
      text.space();
      rows.push(this.#row(rows.length));
      text.space();
    } while (text.separated(CLOSE_LIST));
    return rows;
  }

  #row(index: number): KpiRow {
    const text = this.#text;
    const { line } = text;
    let [value, samples]: [Decimal | undefined, number | undefined] = [undefined, undefined];
    let [numerator, denominator]: (number | undefined)[] = [];
    let [metric, segment]: (string | undefined)[] = [];
    let slice: NameAt | undefined;
    for (let member = 0; ; member++) {
      const key = this.#next(member);
      if (key === undefined) break;
      switch (key) {
        case 'metric':
          metric = once(metric) ?? this.#name('metric').name;
          break;
        case 'segment':
          segment = once(segment) ?? this.#name('segment').name;
          break;
        case 'slice':
          slice = once(slice) ?? this.#slice(metric, segment);
          break;
        case 'value':
          value = once(value) ?? text.decimal();
          break;
        case 'samples':
          samples = once(samples) ?? text.count();
          break;
        case 'numerator':
          numerator = once(numerator) ?? text.count();
          break;
        case 'denominator':
          denominator = once(denominator) ?? text.count();
      }
    }
    if (metric === undefined || value === undefined) throw notPlain;
    if ((segment === undefined) !== (slice === undefined)) throw notPlain;
    if (!this.#slices.add(metric, segment, slice ?? OVERALL)) throw notPlain;
    const counts = countsOf(numerator, denominator);
    const row: KpiRow = { metric, value, samples, counts, segment, slice: slice?.name, line, pointer: index };
    if (samples === 0 || (segment !== undefined && reservedSegments.has(segment))) throw notPlain;
    if (counts !== undefined && problemsOfRow(row).length > 0) throw notPlain;
    return row;
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
  #slice(metric: string | undefined, segment: string | undefined): NameAt {
    if (metric === undefined || segment === undefined) return this.#name('slice');
    const expected = this.#slices.expected(metric, segment);
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

/** @throws notPlain when the key was there before */
function once(earlier: unknown): undefined {
  if (earlier !== undefined) throw notPlain;
  return undefined;
}

/** Both or none; a denominator is above 0. */
function countsOf(numerator: number | undefined, denominator: number | undefined): Counts | undefined {
  if (numerator === undefined && denominator === undefined) return undefined;
  if (numerator === undefined || denominator === undefined || denominator === 0) throw notPlain;
  return { numerator, denominator };
}
