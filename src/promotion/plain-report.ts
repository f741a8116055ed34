import { parseDecimal, type Decimal } from '../decimal/decimal.ts';
import { parseTime } from '../format/date.ts';
import { forms } from '../format/forms.ts';
import { refusedText } from '../format/scalar.ts';
import type { Counts, KpiReport, KpiRow } from './check.ts';
import { reservedSegments } from './crossing.ts';
import { problemsOfRow } from './kpi-row.ts';

/**
 * Reads a large native report as it is nearly always written, at the pace of a plain JSON parser: known keys, texts
 * without escapes, every row about another slice, nothing wrong anywhere.
 * @param text decoded, without unreadable characters
 * @returns undefined for everything else, also for all that is wrong: what reads every JSON text has to say what
 */
export function readPlainReport(file: string, text: string): KpiReport | undefined {
  try {
    return new PlainReader(file, text).report();
  } catch (error) {
    if (error !== notPlain) throw error;
    return undefined;
  }
}

/** Thrown, once a report, where the reading is given up; it carries nothing. */
const notPlain = new Error('not a plain report');

const asciiLine = /^[!#-[\]-~]([ !#-[\]-~]*[!#-[\]-~])?$/;
const visibleLine = new RegExp(forms.line.pattern);
const headForms = {
  model_name: new RegExp(forms.pathName.pattern),
  model_version: new RegExp(forms.pathName.pattern),
  objective_version: new RegExp(forms.objectiveVersion.pattern),
  evaluated_at: new RegExp(forms.time.pattern),
} as const;
type HeadKey = keyof typeof headForms;

const rowKeys = ['metric', 'value', 'samples', 'numerator', 'denominator', 'segment', 'slice'] as const;
type RowKey = (typeof rowKeys)[number];

/** Whole numbers of so many digits are all exact in a double. */
const EXACT_DIGITS = 15;

/** What may stand for an infinity is for others to look at. */
const FAR_OUT = 1e300;

const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, MINUS, POINT, ZERO, NINE] = [0x22, 0x2d, 0x2e, 0x30, 0x39];

class PlainReader {
  readonly #file: string;
  readonly #text: string;
  #at = 0;
  #line = 1;
  /** The texts of the row before: most rows have its metric and segment. */
  readonly #last: Partial<Record<RowKey, string>> = {};
  /** Metric, segment (empty for the overall value) and slice of the rows so far. */
  readonly #seen = new Map<string, Map<string, Set<string>>>();
  /** Of the row before, where its like is among them. */
  #metric: string | undefined;
  #segment: string | undefined;
  #slices = new Set<string>();

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  report(): KpiReport {
    const head: Partial<Record<HeadKey, string>> = {};
    let rows: KpiRow[] | undefined;
    this.#members((key) => {
      if (key === 'kpis' && rows === undefined) rows = this.#rows();
      else if (isHeadKey(key) && head[key] === undefined) head[key] = this.#head(headForms[key]);
      else throw notPlain;
    });
    if (this.#at !== this.#text.length || rows === undefined) throw notPlain;
    const { model_name: modelName, model_version: modelVersion } = head;
    const { objective_version: objectiveVersion, evaluated_at: evaluatedAt } = head;
    if (modelName === undefined || modelVersion === undefined || objectiveVersion === undefined)
      throw notPlain;
    if (evaluatedAt === undefined || parseTime(evaluatedAt) === undefined) throw notPlain;
    return {
      file: this.#file,
      modelName,
      modelVersion,
      objectiveVersion,
      evaluatedAt,
      rows,
      source: undefined,
    };
  }

  #head(form: RegExp): string {
    const value = this.#string();
    if (!form.test(value)) throw notPlain;
    return value;
  }

  #rows(): KpiRow[] {
    const rows: KpiRow[] = [];
    this.#expect('[');
    do {
      this.#space();
      rows.push(this.#row(rows.length));
      this.#space();
    } while (this.#separated(']'));
    return rows;
  }

  #row(index: number): KpiRow {
    const line = this.#line;
    let [value, samples]: [Decimal | undefined, number | undefined] = [undefined, undefined];
    let [numerator, denominator]: (number | undefined)[] = [];
    let [metric, segment, slice]: (string | undefined)[] = [];
    this.#expect('{');
    do {
      this.#space();
      const key = this.#rowKey();
      this.#space();
      this.#expect(':');
      this.#space();
      switch (key) {
        case 'metric':
          metric = this.#once(metric) ?? this.#name('metric');
          break;
        case 'segment':
          segment = this.#once(segment) ?? this.#name('segment');
          break;
        case 'slice':
          slice = this.#once(slice) ?? this.#name('slice');
          break;
        case 'value':
          value = this.#once(value) ?? this.#decimal();
          break;
        case 'samples':
          samples = this.#once(samples) ?? this.#count();
          break;
        case 'numerator':
          numerator = this.#once(numerator) ?? this.#count();
          break;
        case 'denominator':
          denominator = this.#once(denominator) ?? this.#count();
      }
      this.#space();
    } while (this.#separated('}'));
    if (metric === undefined || value === undefined) throw notPlain;
    if ((segment === undefined) !== (slice === undefined)) throw notPlain;
    const counts = countsOf(numerator, denominator);
    const pointer = `/kpis/${index}/value`;
    const row: KpiRow = { metric, value, samples, counts, segment, slice, line, pointer };
    this.#isNew(metric, segment ?? '', slice ?? '');
    if (samples === 0 || (segment !== undefined && reservedSegments.has(segment))) throw notPlain;
    if (counts !== undefined && problemsOfRow(row).length > 0) throw notPlain;
    return row;
  }

  /** A second row of a slice is for others to look at, whatever it says. */
  #isNew(metric: string, segment: string, slice: string): void {
    if (metric !== this.#metric || segment !== this.#segment) {
      [this.#metric, this.#segment] = [metric, segment];
      const segments = this.#seen.get(metric) ?? new Map<string, Set<string>>();
      this.#seen.set(metric, segments);
      this.#slices = segments.get(segment) ?? new Set<string>();
      segments.set(segment, this.#slices);
    }
    const before = this.#slices.size;
    if (this.#slices.add(slice).size === before) throw notPlain;
  }

  /** @throws notPlain when the key was there before */
  #once(earlier: unknown): undefined {
    if (earlier !== undefined) throw notPlain;
    return undefined;
  }

  #rowKey(): RowKey {
    this.#expect('"');
    for (const key of rowKeys) {
      if (!this.#text.startsWith(key, this.#at)) continue;
      if (this.#text.charCodeAt(this.#at + key.length) !== QUOTE) continue;
      this.#at += key.length + 1;
      return key;
    }
    throw notPlain;
  }

  /** One visible line. */
  #name(key: RowKey): string {
    const last = this.#last[key];
    if (
      last !== undefined &&
      this.#text.charCodeAt(this.#at) === QUOTE &&
      this.#text.startsWith(last, this.#at + 1) &&
      this.#text.charCodeAt(this.#at + 1 + last.length) === QUOTE
    ) {
      this.#at += last.length + 2;
      return last;
    }
    const name = this.#string();
    if (!asciiLine.test(name) && (!visibleLine.test(name) || refusedText(name) !== undefined)) throw notPlain;
    this.#last[key] = name;
    return name;
  }

  /** A text without escapes; what else it may not have, its form says. */
  #string(): string {
    this.#expect('"');
    const end = this.#text.indexOf('"', this.#at);
    const value = this.#text.slice(this.#at, end);
    if (end === -1 || value.includes('\\')) throw notPlain;
    this.#at = end + 1;
    return value;
  }

  #decimal(): Decimal {
    const start = this.#at;
    if (this.#code() === MINUS) this.#at++;
    if (this.#code() === ZERO) this.#at++;
    else this.#digits();
    if (this.#code() === POINT) {
      this.#at++;
      this.#digits();
    }
    if ((this.#code() | SPACE) === 0x65) {
      this.#at++;
      if (this.#code() === MINUS || this.#code() === 0x2b) this.#at++;
      this.#digits();
    }
    const value = parseDecimal(this.#text.slice(start, this.#at));
    if (value === undefined || !(Math.abs(Number(value.text)) < FAR_OUT)) throw notPlain;
    return value;
  }

  /** A whole number as it is mostly written: digits alone. */
  #count(): number {
    const start = this.#at;
    if (this.#code() === ZERO) this.#at++;
    else this.#digits();
    if (this.#at - start > EXACT_DIGITS) throw notPlain;
    let value = 0;
    for (let at = start; at < this.#at; at++) value = value * 10 + this.#text.charCodeAt(at) - ZERO;
    return value;
  }

  /** At least one. */
  #digits(): void {
    const start = this.#at;
    while (this.#code() >= ZERO && this.#code() <= NINE) this.#at++;
    if (this.#at === start) throw notPlain;
  }

  /** Each member of the object that all else lies in. */
  #members(member: (key: string) => void): void {
    this.#space();
    this.#expect('{');
    do {
      this.#space();
      const key = this.#string();
      this.#space();
      this.#expect(':');
      this.#space();
      member(key);
      this.#space();
    } while (this.#separated('}'));
    this.#space();
  }

  /** Whether another item follows; else the bracket closes. */
  #separated(close: string): boolean {
    const found = this.#text[this.#at++];
    if (found === ',') return true;
    if (found !== close) throw notPlain;
    return false;
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === NEWLINE) this.#line++;
      else if (code !== SPACE && code !== TAB && code !== RETURN) return;
      this.#at++;
    }
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw notPlain;
    this.#at++;
  }
}

function isHeadKey(key: string): key is HeadKey {
  return Object.hasOwn(headForms, key);
}

/** Both or none; a denominator is above 0. */
function countsOf(numerator: number | undefined, denominator: number | undefined): Counts | undefined {
  if (numerator === undefined && denominator === undefined) return undefined;
  if (numerator === undefined || denominator === undefined || denominator === 0) throw notPlain;
  return { numerator, denominator };
}
