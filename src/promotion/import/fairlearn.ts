import { compareText, finding, type Finding } from '../../finding/finding.ts';
import type { Loaded, SourceDocument } from '../../format/document.ts';
import { CROSS } from '../../objective/target.ts';
import { isMapping } from './detect.ts';
import { figureAt, say } from './document-figure.ts';
import type { Figure, PlainMeaning, Reading, Said } from './figure.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** fairlearn's own name for how many cases a group has. */
const SAMPLES = 'count';

/**
 * A fairlearn MetricFrame, which writes no file by itself: `{ "overall": mf.overall, "by_group": records }`, where the
 * records are those of `mf.by_group.reset_index()`. Metrics are the keys of `overall`; the other keys of a record are
 * its sensitive features, so that the records of several frames may follow each other. What stands beside the two says
 * what the report is about.
 */
export function readMetricFrame(document: SourceDocument): Loaded<Reading> {
  const root = document.value as { readonly overall: Mapping; readonly by_group: readonly unknown[] };
  const findings: Finding[] = [];
  const said = new Map<string, Said[]>();
  for (const name of Object.keys(root)) {
    const text = document.textOf([name]);
    if (text !== undefined) say(said, name, text, document.placeOf([name]).line);
  }
  const metrics = new Set(Object.keys(root.overall));
  const figures = Object.entries(root.overall).map(([metric, content]) =>
    figureAt(document, ['overall', metric], content, metric),
  );
  for (const [index, record] of root.by_group.entries()) {
    const found = isMapping(record) ? groupOf(document, record, index, metrics) : undefined;
    if (typeof found === 'object') figures.push(...found);
    else findings.push(malformed(document, index, found ?? 'is no record'));
  }
  return {
    value: { figures, said, madeAt: undefined, plain: plainly(figures), incidental: new Set() },
    findings,
  };
}

/** The figures of one group, or what is wrong with its record. */
function groupOf(
  document: SourceDocument,
  record: Mapping,
  index: number,
  metrics: ReadonlySet<string>,
): Figure[] | string {
  // In the order in which the constraints that cross segments name them.
  const features = Object.keys(record)
    .filter((key) => !metrics.has(key))
    .toSorted(compareText);
  if (features.length === 0) return 'has no sensitive feature';
  const measured = [...metrics].filter((metric) => metric in record);
  if (measured.length === 0) return 'has none of the metrics of `overall`';
  if (measured.every((metric) => record[metric] === null))
    return 'is of a group without cases; leave such groups out with `dropna(how="all")`';
  const labels = new Map<string, string>();
  for (const feature of features) {
    const group = document.textOf(['by_group', index, feature]);
    if (group === undefined || record[feature] === null) return `has no group for \`${feature}\``;
    if (features.length > 1 && [feature, group].some((part) => part.includes(CROSS)))
      return `has \`${CROSS}\` in a name, which joins the names of an intersection`;
    labels.set(feature, group);
  }
  return measured.map((metric) =>
    figureAt(document, ['by_group', index, metric], record[metric], metric, labels),
  );
}

function malformed(document: SourceDocument, index: number, what: string): Finding {
  const place = { file: document.file, at: document.placeOf(['by_group', index]) };
  return finding('malformed-value', `Entry ${index + 1} of \`by_group\` ${what}.`, place);
}

/** A metric named `count` is how many cases the others of its group were measured on, and is itself no KPI. */
function plainly(figures: readonly Figure[]): (figure: Figure) => PlainMeaning | undefined {
  const samples = new Map(
    figures.filter(({ name }) => name === SAMPLES).map((figure) => [keyOf(figure.labels), figure]),
  );
  return ({ name, labels }) => ({
    metric: name,
    ...(labels.size === 0
      ? {}
      : { segment: [...labels.keys()].join(CROSS), slice: [...labels.values()].join(CROSS) }),
    samples: name === SAMPLES ? undefined : samples.get(keyOf(labels)),
  });
}

const keyOf = (labels: ReadonlyMap<string, string>): string => JSON.stringify([...labels]);
