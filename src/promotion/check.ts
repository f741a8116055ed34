import type { CheckStatus, Reason } from '../verdict/verdict.ts';
import type Big from 'big.js';
import type { Decimal } from '../decimal/decimal.ts';
import type { Finding } from '../finding/finding.ts';
import type { KpiFormat, SourceFormat } from './import/format.ts';

/** One check of the gate. `id` is a documented rule, or `constraint:<name>`. */
export interface Check {
  readonly id: string;
  readonly status: CheckStatus;
  /** One sentence that a person understands without the schema. */
  readonly message: string;
  /** What would make a failing check pass. */
  readonly mend?: string;
  readonly file?: string;
  readonly line?: number;
  /** For constraints: one entry for each slice that was looked at. */
  readonly slices?: readonly SliceResult[];
  /** The findings behind a failed check, for example of an invalid file. */
  readonly findings?: readonly Finding[];
  /** The waiver by which a broken constraint only warns, or would once it is signed off. */
  readonly waiver?: {
    readonly id: string;
    readonly owner: string;
    readonly expires_at: string;
    readonly file: string;
  };
}

/** A constraint on one slice. */
export interface SliceResult {
  /**
   * `all`, `<segment>=<slice>`, or `<segment>` alone where no slice of it is reported; of an intersection
   * `<segment>*<segment>=<slice>*<slice>`.
   */
  readonly slice: string;
  /** `vanished`: the report before had it. */
  readonly status: 'pass' | 'fail' | 'missing' | 'vanished' | 'insufficient';
  /** As reported; undefined when missing. */
  readonly value: string | undefined;
  readonly samples: number | undefined;
  /** How far chance alone may have moved the figure, where counts tell; shown, and never decides. */
  readonly interval?: Interval;
  /** Where in the report the value stands: a JSON pointer, or `line N` in a text format. */
  readonly pointer?: string;
  /** Where the counts beside it stand, of a report that another tool wrote. */
  readonly count_pointers?: CountPointers;
}

/** A two-sided 95 % confidence interval, rounded to four digits. */
export interface Interval {
  readonly method: 'Wilson' | 'Newcombe' | 'Katz';
  readonly low: number;
  readonly high: number;
}

/** One row of a KPI report, its value kept exactly. */
export interface KpiRow {
  readonly metric: string;
  readonly value: Decimal;
  readonly samples: number | undefined;
  /** Counts behind a ratio; when given they decide instead of the value. */
  readonly counts: Counts | undefined;
  /** undefined for the overall value; of an intersection its segments, sorted and joined by `*`. */
  readonly segment: string | undefined;
  readonly slice: string | undefined;
  readonly line: number;
  /**
   * Where the value stands in the source: a JSON pointer, or `line N`; of a native report the index of the row in
   * `kpis`, from which the pointer follows; undefined where only the line is known.
   */
  readonly pointer?: string | number | undefined;
  /** Where the counts stand in the source, of a report that another tool wrote. */
  readonly countPointers?: CountPointers | undefined;
}

/** Where the value of a row stands in the source: a JSON pointer, or `line N`. */
export function pointerOf({ pointer }: KpiRow): string | undefined {
  return typeof pointer === 'number' ? `/kpis/${pointer}/value` : pointer;
}

/** For each count that a row states where it stands: a JSON pointer, or `line N`. */
export type CountPointers = Readonly<
  Partial<Record<'samples' | 'numerator' | 'denominator', string | undefined>>
>;

/** What a constraint is held to: a row of the report, or a figure that was derived from several. */
export interface Figure extends KpiRow {
  readonly derived?: {
    /** The figure exactly; the denominator is above 0. */
    readonly exact: { readonly numerator: Big; readonly denominator: Big };
    /** What it was derived from: `246/339 against 1880/2041 of white`. */
    readonly basis: string;
    readonly interval: Interval | undefined;
  };
}

/** A ratio as it was counted; the denominator is never 0. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A KPI report as the gate reads it, whatever tool wrote it. */
export interface KpiReport {
  readonly file: string;
  readonly modelName: string | undefined;
  readonly modelVersion: string | undefined;
  readonly objectiveVersion: string | undefined;
  /** RFC 3339; undefined for a flat report, whose age is unknown. */
  readonly evaluatedAt: string | undefined;
  readonly rows: readonly KpiRow[];
  /** How its file is written; undefined means the native form. */
  readonly format?: KpiFormat | undefined;
  /** What a native report says that it was made from. */
  readonly source?: KpiSource | undefined;
  /** What gave its names their meaning, where that was a mapping. */
  readonly mapping?:
    { readonly file: string; readonly sha256: string; readonly origin: 'governed' | 'elsewhere' } | undefined;
}

/** The report of another tool that a native report was made from. */
export interface KpiSource {
  readonly format: SourceFormat;
  /** Of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly uri?: string | undefined;
}

/** A check of the gate as a reason, at the place that it names or else at the promotion. */
export function reasonOfCheck({ id, status, message, file, line }: Check, promotion: string): Reason {
  return { id, status, message, file: file ?? promotion, ...(line === undefined ? {} : { line }) };
}
