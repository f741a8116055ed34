import { finding, type Finding } from '../finding/finding.ts';
import { asSeen } from '../format/look-alike.ts';
import type { DatasetPart, Lineage, LineagePart, PipelinePart } from './part.ts';

export interface Combined {
  readonly lineage: Lineage;
  readonly findings: readonly Finding[];
}

/** One statement, and who made it. */
interface Stated {
  readonly value: unknown;
  readonly source: string;
}

/** A data set or pipeline with what was said of it so far, field by field. */
type Entry = Map<string, Stated>;

/**
 * Puts together what several sources say of one model: each may complete the others, none may contradict them.
 * A data set is the same when its name is, and its namespace where both state one; `namespace/name` names it too, and
 * so does `name@version`, for one source may have seen two versions of it.
 */
export function combineLineage(parts: readonly LineagePart[]): Combined {
  const findings: Finding[] = [];
  const run: Entry = new Map();
  const code: Entry = new Map();
  const datasets: Entry[] = [];
  const pipelines: Entry[] = [];
  const hyperparameters: Entry = new Map();
  const metrics: Entry = new Map();
  for (const part of parts) {
    const { source } = part;
    const say = (entry: Entry, where: string, fields: Iterable<[string, unknown]>): void => {
      for (const [field, value] of fields) findings.push(...settle(entry, where, field, { value, source }));
    };
    say(run, 'training run', [
      ['id', part.trainingRun?.id],
      ['started_at', part.trainingRun?.startedAt],
    ]);
    say(code, 'code', [
      ['repository', part.code?.repository],
      ['commit', part.code?.commit],
    ]);
    for (const [entries, kind, items] of [
      [datasets, 'data set', part.datasets ?? []],
      [pipelines, 'feature pipeline', part.pipelines ?? []],
    ] as const) {
      for (const item of items) {
        const entry = entryOf(entries, kind, { item, source }, findings);
        const { name, ...fields } = item;
        if (!entry.has('name')) entry.set('name', { value: name, source });
        say(entry, `${kind} ${nameOf(entry)}`, Object.entries(fields));
      }
    }
    say(hyperparameters, 'hyper-parameter', part.hyperparameters ?? []);
    say(metrics, 'metric', part.metrics ?? []);
  }
  findings.push(...halves('training run', run, ['id'], 'the id of the run'));
  findings.push(...halves('code', code, ['repository', 'commit'], 'both repository and commit'));
  findings.push(...nameTwins('data sets', datasets), ...nameTwins('feature pipelines', pipelines));
  return { lineage: lineageOf({ run, code, datasets, pipelines, hyperparameters, metrics }), findings };
}

function settle(entry: Entry, where: string, field: string, said: Stated): Finding[] {
  if (said.value === undefined) return [];
  const before = entry.get(field);
  if (before === undefined) {
    entry.set(field, said);
    return [];
  }
  if (spelling(before.value) === spelling(said.value)) return [];
  const message = `The ${where} has \`${field}\` ${spelling(before.value)} by ${before.source}, and ${spelling(said.value)} by ${said.source}.`;
  return [finding('lineage-conflict', message)];
}

/** A parameter that one tool writes as a number and another as text is the same. */
function spelling(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The entry that an item is about, a new one where nothing is known of it yet. */
function entryOf(
  entries: Entry[],
  kind: string,
  { item, source }: { readonly item: DatasetPart | PipelinePart; readonly source: string },
  findings: Finding[],
): Entry {
  const [found, ...others] = entries.filter((entry) => isAbout(entry, item) && !isOther(entry, item, source));
  if (others.length > 0) {
    const names = [found!, ...others].map(versionedName).join(', ');
    findings.push(finding('lineage-conflict', `The ${kind} ${item.name} may be any of ${names}.`));
  }
  if (found !== undefined) return found;
  const entry: Entry = new Map();
  entries.push(entry);
  return entry;
}

function isAbout(entry: Entry, item: DatasetPart | PipelinePart): boolean {
  const namespace = 'namespace' in item ? item.namespace : undefined;
  const [known, name = ''] = [textOf(entry, 'namespace'), textOf(entry, 'name')];
  if (namespace !== undefined) return name === item.name && (known === undefined || known === namespace);
  return [name, nameOf(entry), `${name}@${textOf(entry, 'version') ?? ''}`, versionedName(entry)].includes(
    item.name,
  );
}

/** One source that names two versions saw both of them. */
function isOther(entry: Entry, item: DatasetPart | PipelinePart, source: string): boolean {
  const version = entry.get('version');
  return version?.source === source && item.version !== undefined && version.value !== item.version;
}

function versionedName(entry: Entry): string {
  const version = textOf(entry, 'version');
  return version === undefined ? nameOf(entry) : `${nameOf(entry)}@${version}`;
}

const valueOf = (entry: Entry, field: string): unknown => entry.get(field)?.value;

function textOf(entry: Entry, field: string): string | undefined {
  const value = valueOf(entry, field);
  return value === undefined ? undefined : spelling(value);
}

function nameOf(entry: Entry): string {
  const [namespace, name = ''] = [textOf(entry, 'namespace'), textOf(entry, 'name')];
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** What the format takes as a whole only, so that the half that is known cannot be written down. */
function halves(what: string, entry: Entry, needed: readonly string[], whole: string): Finding[] {
  const [first] = entry.entries();
  const lacks = needed.filter((field) => !entry.has(field));
  if (first === undefined || lacks.length === 0) return [];
  const [field, { value, source }] = first;
  const message = `The ${what} has \`${field}\` ${spelling(value)} by ${source}, but no \`${lacks.join(', ')}\`: it takes ${whole}.`;
  return [finding('lineage-missing', message)];
}

function nameTwins(kind: string, entries: readonly Entry[]): Finding[] {
  const seen = new Set<string>();
  return entries.map(versionedName).flatMap((name) => {
    const shown = asSeen(name);
    if (!seen.has(shown)) {
      seen.add(shown);
      return [];
    }
    return [finding('lineage-name-twin', `Two ${kind} read as ${shown}.`)];
  });
}

interface Entries {
  readonly run: Entry;
  readonly code: Entry;
  readonly datasets: readonly Entry[];
  readonly pipelines: readonly Entry[];
  readonly hyperparameters: Entry;
  readonly metrics: Entry;
}

/** In the order in which a person reads it; what nobody said is left out. */
function lineageOf(entries: Entries): Lineage {
  const { run, code, datasets, pipelines, hyperparameters, metrics } = entries;
  const parts: [string, unknown][] = [
    ['training_run', fieldsOf(run, ['id', 'started_at'])],
    ['code', fieldsOf(code, ['repository', 'commit'])],
    ['datasets', datasets.map((entry) => fieldsOf(entry, ['namespace', 'name', 'version', 'sha256']))],
    ['feature_pipelines', pipelines.map((entry) => fieldsOf(entry, ['name', 'version', 'commit', 'sha256']))],
    ['hyperparameters', fieldsOf(hyperparameters, [...hyperparameters.keys()])],
    ['metrics', fieldsOf(metrics, [...metrics.keys()])],
  ];
  return Object.fromEntries(parts.filter(([, part]) => Object.keys(part as object).length > 0));
}

function fieldsOf(entry: Entry, order: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    order.filter((field) => entry.has(field)).map((field) => [field, valueOf(entry, field)]),
  );
}
