import type { Decimal } from '../../decimal/decimal.ts';
import { shown } from './shown.ts';

/** Something in a report that a tool calls by a name: mostly a number, at one place. */
export interface Figure {
  /** As the tool calls it. */
  readonly name: string;
  /** What else it says of it: labels, groups, parameters. */
  readonly labels: ReadonlyMap<string, string>;
  /** As it is spelt. */
  readonly text: string;
  /** undefined where what stands there is no number that could be compared: a text, null, NaN or an infinity. */
  readonly value: Decimal | undefined;
  /** JSON pointer; `line N` in a text format. */
  readonly pointer: string;
  readonly line: number;
  /** Milliseconds since 1970, where the tool says when this one was measured. */
  readonly measuredAt?: number | undefined;
}

/** Where a report says something about itself. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

/** What a report is about; each part is where it says so, by default. */
export const subjectParts = ['model_name', 'model_version', 'objective_version', 'evaluated_at'] as const;
export type SubjectPart = (typeof subjectParts)[number];

/** A report as its tool wrote it, before names are given a meaning. */
export interface Reading {
  readonly figures: readonly Figure[];
  /** Everything that it says of itself by a name; one name may be said more than once. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  /** When it was made, RFC 3339, where the tool notes it unasked. */
  readonly madeAt: string | undefined;
  /**
   * The metric, segment and slice of a figure that the format itself makes plain; undefined where it takes a mapping
   * to tell.
   */
  readonly plain: (figure: Figure) => PlainMeaning | undefined;
  /** Labels that say nothing about what was measured, such as the bounds of a test. */
  readonly incidental: ReadonlySet<string>;
}

export interface PlainMeaning {
  readonly metric: string;
  readonly segment?: string | undefined;
  readonly slice?: string | undefined;
  readonly samples?: Figure | undefined;
  readonly numerator?: Figure | undefined;
  readonly denominator?: Figure | undefined;
}

/** The overall value of a metric of that name: what a figure without labels is. */
export function byName(figure: Figure): PlainMeaning | undefined {
  return figure.labels.size === 0 ? { metric: figure.name } : undefined;
}

/** `/a~1b/0` for the path `a/b`, 0. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${typeof step === 'number' ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** How a figure is named to a person: its name, and its labels where it has some; each shortened. */
export function figureName({ name, labels }: Figure): string {
  const said = [...labels].map(([label, text]) => `${shown(label)}=${shown(text)}`).join(', ');
  return said === '' ? shown(name) : `${shown(name)}{${said}}`;
}
