import { globMatches } from '../../policy/glob.ts';
import { Companions } from './companions.ts';
import type { Figure, PlainMeaning, Reading } from './figure.ts';
import type { FigureEntry, MappingEntry } from './mapping.ts';
import { filledIn, matchPattern, type Captured } from './pattern.ts';
import { shown } from './shown.ts';

/** What a figure was found to mean, or why nobody can tell. */
export type Meaning =
  | ({ readonly kind: 'row'; readonly figure: Figure } & PlainMeaning)
  /** Counts the cases of others, or the mapping says that it is no KPI. */
  | { readonly kind: 'no-kpi' }
  | { readonly kind: 'unclear'; readonly figure: Figure; readonly why: string };

/**
 * What each figure of a reading means.
 * - Without an entry of a mapping: what the format itself makes plain.
 * - With one: what exactly one of its entries says. A figure that none names is unclear, unless the mapping says that
 *   it is to be ignored: a group or a metric must not vanish because a pattern does not fit it.
 */
export function meaningsOf(reading: Reading, entry: MappingEntry | undefined): Meaning[] {
  const figures = entry?.figures;
  const ignore = entry?.ignore ?? [];
  const companions = new Companions(reading);
  const found = reading.figures.map((figure) =>
    figures === undefined ? plainly(reading, figure) : byEntries(reading, figures, figure, companions),
  );
  const counting = new Set(found.flatMap((one) => (one.kind === 'row' ? countsOf(one) : [])));
  return found.map((meaning, index): Meaning => {
    const figure = reading.figures[index]!;
    if (meaning.kind !== 'unclear' && figures !== undefined) return meaning;
    if (counting.has(figure)) return { kind: 'no-kpi' };
    const ignored = ignore.some((glob) =>
      globMatches(glob, glob.startsWith('/') ? figure.pointer : figure.name),
    );
    return ignored ? { kind: 'no-kpi' } : meaning;
  });
}

const countsOf = ({ samples, numerator, denominator }: PlainMeaning): Figure[] =>
  [samples, numerator, denominator].flatMap((one) => one ?? []);

function plainly(reading: Reading, figure: Figure): Meaning {
  const plain = reading.plain(figure);
  const why = 'only a mapping can tell what it means';
  return plain === undefined ? { kind: 'unclear', figure, why } : { kind: 'row', figure, ...plain };
}

function byEntries(
  reading: Reading,
  entries: readonly FigureEntry[],
  figure: Figure,
  companions: Companions,
): Meaning {
  const unclear = (why: string): Meaning => ({ kind: 'unclear', figure, why });
  const found: (readonly [FigureEntry, Captured])[] = [];
  for (const entry of entries) {
    const captured = capture(reading, entry, figure);
    if (captured === 'ambiguous') return unclear('a pattern of the mapping fits it in more than one way');
    if (captured !== undefined) found.push([entry, captured]);
  }
  const [only, another] = found;
  if (only === undefined) return unclear('no entry of the mapping names it');
  if (another !== undefined) return unclear('two entries of the mapping name it');
  const [entry, captured] = only;
  const counts = countsBeside(figure, entry, captured, companions);
  if (typeof counts === 'string') return unclear(counts);
  return { kind: 'row', figure, ...meant(reading, figure, entry, captured), ...counts };
}

/** What the placeholders of an entry stand for in a figure; undefined where the entry is not about it. */
function capture(reading: Reading, entry: FigureEntry, figure: Figure): Captured | 'ambiguous' | undefined {
  const { name, pointer, labels } = entry;
  const source = name === undefined ? figure.pointer : figure.name;
  const captured = [matchPattern(name ?? pointer ?? '', source)];
  if (name === undefined && crossesSteps(captured[0])) return undefined;
  if (labels !== undefined) {
    for (const label of figure.labels.keys())
      if (!Object.hasOwn(labels, label) && !reading.incidental.has(label)) return undefined;
    for (const [label, pattern] of Object.entries(labels)) {
      const text = figure.labels.get(label);
      if (text === undefined) return undefined;
      captured.push(pattern === '*' ? {} : matchPattern(pattern, text));
    }
  } else if (reading.plain(figure) === undefined && !saysNothing(reading, figure)) return undefined;
  if (captured.includes(undefined)) return undefined;
  return captured.includes('ambiguous') ? 'ambiguous' : (Object.assign({}, ...captured) as Captured);
}

const crossesSteps = (captured: Captured | 'ambiguous' | undefined): boolean =>
  typeof captured === 'object' && Object.values(captured).some((part) => part.includes('/'));

const saysNothing = ({ incidental }: Reading, { labels }: Figure): boolean =>
  [...labels.keys()].every((label) => incidental.has(label));

/** The metric, segment and slice that an entry says; where it does not speak of labels, what is plain about them stays. */
function meant(reading: Reading, figure: Figure, entry: FigureEntry, captured: Captured): PlainMeaning {
  const plain = entry.labels === undefined ? reading.plain(figure) : undefined;
  const read = entry.name === undefined ? unescaped(captured) : captured;
  const stated = (key: 'metric' | 'segment' | 'slice') =>
    entry[key] === undefined ? read[key] : filledIn(entry[key], read);
  return {
    ...plain,
    metric: stated('metric') ?? figure.name,
    segment: stated('segment') ?? plain?.segment,
    slice: stated('slice') ?? plain?.slice,
  };
}

/** The figures that count the cases of this one; a sentence where one that the entry names is not there. */
function countsBeside(
  figure: Figure,
  entry: FigureEntry,
  captured: Captured,
  companions: Companions,
): Partial<PlainMeaning> | string {
  const counts: Record<string, Figure> = {};
  for (const key of ['samples', 'numerator', 'denominator'] as const) {
    const wanted = entry[key] === undefined ? undefined : filledIn(entry[key], captured);
    if (wanted === undefined) continue;
    const found = companions.of(figure, wanted);
    if (found === undefined) return `its \`${key}\` would be ${shown(wanted)}, which is not there once`;
    counts[key] = found;
  }
  return counts;
}

function unescaped(captured: Captured): Captured {
  const steps = Object.entries(captured).map(([key, step]) => [
    key,
    step.replaceAll('~1', '/').replaceAll('~0', '~'),
  ]);
  return Object.fromEntries(steps) as Captured;
}
