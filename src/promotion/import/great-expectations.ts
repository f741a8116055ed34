import { finding, type Finding } from '../../finding/finding.ts';
import type { Loaded, SourceDocument } from '../../format/document.ts';
import { isMapping } from './detect.ts';
import { figureAt, labelsOf, say } from './document-figure.ts';
import type { Figure, Reading, Said } from './figure.ts';
import { earliestInstant } from './instant.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** What a test allows, and how it was carried out; not what was measured. */
const boundsOfTest = new Set([
  'batch_id',
  'min_value',
  'max_value',
  'strict_min',
  'strict_max',
  'mostly',
  'condition_parser',
  'result_format',
  'catch_exceptions',
]);

/**
 * A validation result of Great Expectations 1.x. A figure is named by the expectation and the key of its result
 * (`expect_column_mean_to_be_between/observed_value`); the arguments that say what was measured are its labels, a
 * `row_condition` too. Whether the test passed is not read: the objective's own constraints decide.
 */
export function readValidationResult(document: SourceDocument): Loaded<Reading> {
  const root = document.value as Mapping;
  const said = new Map<string, Said[]>();
  const meta = isMapping(root['meta']) ? root['meta'] : {};
  for (const name of Object.keys(meta)) {
    const text = document.textOf(['meta', name]);
    if (text !== undefined) say(said, name, text, document.placeOf(['meta', name]).line);
  }
  const findings: Finding[] = [];
  const runTime = document.textOf(['meta', 'run_id', 'run_time']);
  return {
    value: {
      figures: (root['results'] as readonly Mapping[]).flatMap((result, index) =>
        observed(document, result, index, findings),
      ),
      said,
      madeAt: runTime === undefined ? undefined : earliestInstant(runTime),
      plain: () => undefined,
      incidental: boundsOfTest,
    },
    findings,
  };
}

/** What one result holds; what is no number there, such as samples of what was unexpected, is no figure to compare. */
function observed(
  document: SourceDocument,
  { expectation_config: config, result, exception_info: exception }: Mapping,
  index: number,
  findings: Finding[],
): Figure[] {
  // Before version 1.0 the type had another key.
  const type = isMapping(config) ? (config['type'] ?? config['expectation_type']) : undefined;
  const place = { file: document.file, at: document.placeOf(['results', index]) };
  if (wasRaised(exception)) {
    const message = `Expectation ${index + 1} ended with an exception, so what it should have measured is not there.`;
    findings.push(finding('kpi-run-unfinished', message, place));
    return [];
  }
  if (!isMapping(config) || typeof type !== 'string' || !isMapping(result)) {
    const message = `Result ${index + 1} does not say of which type its expectation is, or has no \`result\`.`;
    findings.push(finding('malformed-value', message, place));
    return [];
  }
  const labels = labelsOf(
    document,
    ['results', index, 'expectation_config', 'kwargs'],
    config['kwargs'] ?? {},
  );
  return Object.entries(result).map(([key, content]) =>
    figureAt(document, ['results', index, 'result', key], content, `${type}/${key}`, labels),
  );
}

/** Said of the expectation, or below the name of each metric that it needed. */
function wasRaised(exception: unknown): boolean {
  if (!isMapping(exception)) return false;
  return exception['raised_exception'] === true || Object.values(exception).some(wasRaised);
}
