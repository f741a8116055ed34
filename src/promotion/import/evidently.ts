import { finding, type Finding } from '../../finding/finding.ts';
import type { Loaded, NodePath, SourceDocument } from '../../format/document.ts';
import { isEvidentlyReport, isMapping } from './detect.ts';
import { figureAt, labelsOf, say, scalarsBelow } from './document-figure.ts';
import type { Figure, Reading, Said } from './figure.ts';
import { earliestInstant } from './instant.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Keys of a result that hold results, and are no part of what it is called. */
const transparent = new Set(['value', 'values']);
const configurationOnly = new Set(['type']);

/**
 * A report of Evidently 0.7, as `save_json` writes it, or with its time and metadata as `dumps` does. A figure is named
 * by the type in its configuration and where in the value it stands (`evidently:metric_v2:F1ByLabel/1`); the rest of the
 * configuration are its labels. `metric_name` and `display_name` are prose, and never read.
 */
export function readEvidentlyReport(document: SourceDocument): Loaded<Reading> {
  const root = document.value as Mapping;
  const findings: Finding[] = [];
  const figures = isEvidentlyReport(root)
    ? reported(document, root, findings)
    : snapshot(document, root, findings);
  const said = new Map<string, Said[]>();
  const metadata = root['metadata'];
  if (isMapping(metadata)) {
    for (const [name, text] of labelsOf(document, ['metadata'], metadata))
      say(said, name, text, document.placeOf(['metadata', name]).line);
  }
  const timestamp = root['timestamp'];
  return {
    value: {
      figures,
      said,
      madeAt: typeof timestamp === 'string' ? earliestInstant(timestamp) : undefined,
      plain: () => undefined,
      incidental: new Set(),
    },
    findings,
  };
}

function reported(document: SourceDocument, root: Mapping, findings: Finding[]): Figure[] {
  return (root['metrics'] as readonly Mapping[]).flatMap((metric, index) =>
    figuresOf(
      document,
      metric['config'],
      ['metrics', index, 'config'],
      metric['value'],
      ['metrics', index, 'value'],
      findings,
    ),
  );
}

/** The long form nests a result of its own, with its configuration, at every place that has a number. */
function snapshot(document: SourceDocument, root: Mapping, findings: Finding[]): Figure[] {
  return Object.entries(root['metric_results'] as Mapping).flatMap(([id, result]) => {
    const location = isMapping(result) ? result['metric_value_location'] : undefined;
    const metric = isMapping(location) ? location['metric'] : undefined;
    const config = isMapping(metric) ? metric['params'] : undefined;
    const path = ['metric_results', id];
    const configPath = [...path, 'metric_value_location', 'metric', 'params'];
    return figuresOf(document, config, configPath, resultOnly(result), path, findings);
  });
}

/** A result without what only describes it. */
function resultOnly(result: unknown): unknown {
  if (!isMapping(result)) return result;
  const described = ['type', 'display_name', 'metric_value_location', 'widget', 'tests'];
  const members = Object.entries(result).filter(([key]) => !described.includes(key));
  return Object.fromEntries(members.map(([key, member]) => [key, resultOnly(member)]));
}

function figuresOf(
  document: SourceDocument,
  config: unknown,
  configPath: NodePath,
  value: unknown,
  valuePath: NodePath,
  findings: Finding[],
): Figure[] {
  const type = isMapping(config) ? config['type'] : undefined;
  if (typeof type !== 'string') {
    const message =
      'An Evidently metric has no `type` in its configuration, so nobody can tell what it measured.';
    findings.push(
      finding('malformed-value', message, { file: document.file, at: document.placeOf(valuePath) }),
    );
    return [];
  }
  const labels = labelsOf(document, configPath, config, configurationOnly);
  return [...scalarsBelow(value)].map(({ path, content }) => {
    const name = [type, ...path.filter((step) => !transparent.has(String(step)))].join('/');
    return figureAt(document, [...valuePath, ...path], content, name, labels);
  });
}
