import { finding, type Finding } from '../../finding/finding.ts';
import type { Loaded, NodePath, SourceDocument } from '../../format/document.ts';
import { isMapping } from './detect.ts';
import { figureAt, say } from './document-figure.ts';
import { byName, type Figure, type Reading, type Said } from './figure.ts';
import { shown } from './shown.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Step = Figure & { readonly step: number };

/** Metrics without a time that are listed: a run that has more of them was written by something else. */
const MOST_FINDINGS = 20;

/**
 * An MLflow run as `GET /api/2.0/mlflow/runs/get` answers, read from MLflow 3.17: metrics by key, tags and params that
 * say what the run is about, and `end_time` for when it was made. Only a run that has finished counts.
 */
export function readMlflowRun(document: SourceDocument): Loaded<Reading> {
  const run = (document.value as Mapping)['run'] as Mapping;
  const [info, data] = [run['info'] as Mapping, run['data'] as Mapping];
  const findings: Finding[] = [...unfinished(document, info)];
  const said = new Map<string, Said[]>();
  for (const kind of ['tags', 'params']) {
    for (const [index, entry] of entriesOf(document, data, kind, findings).entries()) {
      const path = ['run', 'data', kind, index, 'value'];
      say(said, entry.key, document.textOf(path) ?? '', document.placeOf(path).line);
    }
  }
  const ended = info['end_time'];
  return {
    value: {
      figures: newestSteps(document, metricsOf(document, data, findings), findings),
      said,
      madeAt: isTime(ended) ? new Date(ended).toISOString() : undefined,
      plain: byName,
      incidental: new Set(),
    },
    findings,
  };
}

/** A run that goes on, failed or was deleted has figures too: of something that nobody finished, or took back. */
function* unfinished(document: SourceDocument, info: Mapping): Generator<Finding> {
  for (const [key, wanted] of [
    ['status', 'FINISHED'],
    ['lifecycle_stage', 'active'],
  ] as const) {
    const path = ['run', 'info', key];
    const stated = info[key];
    if (stated === wanted) continue;
    const message = `The \`${key}\` of the MLflow run is ${shown(document.textOf(path) ?? 'not stated')}, not ${wanted}.`;
    yield finding('kpi-run-unfinished', message, { file: document.file, at: document.placeOf(path) });
  }
}

function entriesOf(
  document: SourceDocument,
  data: Mapping,
  kind: string,
  findings: Finding[],
): (Mapping & { readonly key: string })[] {
  const list = data[kind] ?? [];
  const sound = Array.isArray(list) && list.every((one) => isMapping(one) && typeof one['key'] === 'string');
  if (sound) return list as (Mapping & { readonly key: string })[];
  const at = document.placeOf(['run', 'data', kind]);
  const message = `\`run.data.${kind}\` is not a list of entries with a \`key\`.`;
  findings.push(finding('malformed-value', message, { file: document.file, at }));
  return [];
}

function metricsOf(document: SourceDocument, data: Mapping, findings: Finding[]): Step[] {
  const untimed: Finding[] = [];
  const steps = entriesOf(document, data, 'metrics', findings).map((entry, index) => {
    const path: NodePath = ['run', 'data', 'metrics', index, 'value'];
    const { timestamp, step = 0 } = entry;
    if (!isTime(timestamp)) {
      const message = `The MLflow metric \`${shown(entry.key)}\` does not say when it was measured.`;
      untimed.push(finding('malformed-value', message, { file: document.file, at: document.placeOf(path) }));
    }
    return {
      ...figureAt(document, path, entry['value'] ?? null, entry.key),
      measuredAt: isTime(timestamp) ? timestamp : undefined,
      // Written as text by some exports; what is no number at all is newer and older than nothing.
      step: typeof step === 'number' || typeof step === 'string' ? Number(step) : Number.NaN,
    };
  });
  findings.push(...untimed.slice(0, MOST_FINDINGS));
  return steps;
}

/** Milliseconds since 1970, as MLflow writes times; what is none of them would make a report look fresher than it is. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 8.64e15;
}

/**
 * One figure for each key. MLflow itself answers with the newest step alone; an export of the whole history has more.
 * The newest is the one with the highest step, as long as no other was measured after it; else which one counts would
 * be a choice.
 */
function newestSteps(document: SourceDocument, steps: readonly Step[], findings: Finding[]): Figure[] {
  const byKey = new Map<string, Step[]>();
  for (const step of steps) {
    const same = byKey.get(step.name);
    if (same === undefined) byKey.set(step.name, [step]);
    else same.push(step);
  }
  return [...byKey].flatMap(([key, all]) => {
    const [newest, second] = all.toSorted((a, b) => b.step - a.step);
    if (newest === undefined) return [];
    const isNewest = all.every(
      (one) =>
        one === newest ||
        (one.step < newest.step && (one.measuredAt ?? 0) <= (newest.measuredAt ?? Number.POSITIVE_INFINITY)),
    );
    if (isNewest) return [newest];
    const message = `The MLflow metric \`${shown(key)}\` is there ${all.length} times, and which is the newest cannot be told.`;
    const at = { line: second?.line ?? newest.line, column: 1 };
    findings.push(finding('value-conflict', message, { file: document.file, at }));
    return [];
  });
}
