import type { NodePath, SourceDocument } from '../format/document.ts';
import { finding } from '../finding/finding.ts';
import { sha256 } from '../governance/digest.ts';
import type { DatasetPart, PipelinePart, ReadPart } from './part.ts';
import { isMapping, SourceReader } from './source-document.ts';

/** What of a DVC lock belongs to a model. */
export interface DvcQuery {
  /** The stage that trains; the only one where it is left out. */
  readonly stage: string | undefined;
  /** Dependencies that are code and no data: paths, or folders that they lie in. */
  readonly code: readonly string[];
}

/** A file or folder of a stage, with what DVC tells its states apart by. */
interface Tracked {
  readonly path: string;
  readonly version: string | undefined;
}

interface Stage {
  readonly name: string;
  readonly deps: readonly Tracked[];
  readonly outs: readonly Tracked[];
  readonly sha256: string;
}

/** How DVC tells two states of a path apart, by where the data lies; the first that a lock states is taken. */
const digests = ['md5', 'etag', 'checksum', 'version_id'] as const;

/**
 * A `dvc.lock` of schema 2.0: the stage that trains and those that its data went through. Each dependency is a data
 * set unless it is said to be code: one that is wrongly listed is seen, one that is wrongly left out is not. The
 * stages before it are the feature pipelines, each with the SHA-256 of its entry in the lock.
 */
export function readDvcLock(document: SourceDocument, query: DvcQuery): ReadPart {
  const reader = new SourceReader(document);
  if (reader.spelling(['schema']) !== '2.0') reader.refuse(['schema'], "'2.0'");
  const stages = Object.keys(reader.mapping(['stages'])).map((name) => stageOf(reader, name));
  const target = targetOf(reader, stages, query.stage);
  if (target === undefined) return { part: undefined, findings: reader.findings };
  const used = [target, ...upstreamOf(target, stages)];
  refuseStale(reader, used);
  refuseUnknownCode(reader, used, query.code);
  const part = {
    source: 'the DVC lock',
    datasets: used.flatMap(({ deps }) => deps.filter(({ path }) => !isCode(path, query.code)).map(datasetOf)),
    pipelines: used.slice(1).map(({ name, sha256: digest }): PipelinePart => ({ name, sha256: digest })),
    hyperparameters: parametersOf(reader, target.name),
  };
  return { part: reader.findings.length > 0 ? undefined : part, findings: reader.findings };
}

function targetOf(
  reader: SourceReader,
  stages: readonly Stage[],
  asked: string | undefined,
): Stage | undefined {
  const [only, ...others] = asked === undefined ? stages : stages.filter(({ name }) => name === asked);
  if (only !== undefined && others.length === 0) return only;
  const names = stages.map(({ name }) => name).join(', ');
  const message =
    asked === undefined
      ? `The DVC lock has the stages ${names}.`
      : `The DVC lock has no stage ${asked}, but ${names}.`;
  reader.find('lineage-run-unnamed', message, ['stages']);
  return undefined;
}

function stageOf(reader: SourceReader, name: string): Stage {
  const entry = reader.mapping(['stages', name]);
  return {
    name,
    deps: trackedOf(reader, ['stages', name, 'deps']),
    outs: trackedOf(reader, ['stages', name, 'outs']),
    sha256: sha256(JSON.stringify(sorted(entry))),
  };
}

function trackedOf(reader: SourceReader, list: NodePath): Tracked[] {
  return [...reader.list(list).keys()].flatMap((index) => {
    const at = [...list, index];
    const path = reader.neededText([...at, 'path']);
    const digest = digests.find((name) => reader.spelling([...at, name]) !== undefined);
    const version = digest === undefined ? undefined : `${digest}:${reader.spelling([...at, digest])!}`;
    return path === undefined ? [] : [{ path, version }];
  });
}

const datasetOf = ({ path, version }: Tracked): DatasetPart =>
  version === undefined ? { name: path } : { name: path, version };

/** The stages whose outputs a stage depends on, and those before them. */
function upstreamOf(target: Stage, stages: readonly Stage[]): Stage[] {
  const found = new Set<Stage>([target]);
  // A set hands out what is added to it meanwhile.
  for (const { deps } of found) {
    for (const stage of stages) {
      if (deps.some(({ path }) => stage.outs.some((out) => overlaps(out.path, path)))) found.add(stage);
    }
  }
  return [...found].slice(1);
}

const overlaps = (a: string, b: string): boolean => lies(a, b) || lies(b, a);
const lies = (path: string, within: string): boolean =>
  path === within || path.startsWith(within.endsWith('/') ? within : `${within}/`);
const isCode = (path: string, code: readonly string[]): boolean => code.some((folder) => lies(path, folder));

/** One stage ran on data that another has since made anew: what the model was trained on is not there any more. */
function refuseStale(reader: SourceReader, stages: readonly Stage[]): void {
  for (const { name: user, deps } of stages) {
    for (const { name: maker, outs } of stages) {
      for (const dep of deps) {
        const out = outs.find(({ path }) => path === dep.path);
        if (out === undefined || out.version === dep.version) continue;
        const message = `The stage ${user} ran on ${dep.path} as ${dep.version ?? 'unknown'}, and ${maker} made it ${out.version ?? 'unknown'}.`;
        reader.find('lineage-conflict', message, ['stages', user, 'deps']);
      }
    }
  }
}

/** A misspelt path would make a data set of the code that it was meant to name. */
function refuseUnknownCode(reader: SourceReader, stages: readonly Stage[], code: readonly string[]): void {
  const paths = stages.flatMap(({ deps }) => deps.map(({ path }) => path));
  for (const folder of code) {
    if (paths.some((path) => lies(path, folder))) continue;
    reader.findings.push(
      finding('lineage-run-unnamed', `${folder} is no dependency of the stage: it has ${paths.join(', ')}.`),
    );
  }
}

/** DVC's own file of parameters needs no name before them. */
function parametersOf(reader: SourceReader, stage: string): Map<string, unknown> {
  const parameters = new Map<string, unknown>();
  for (const file of Object.keys(reader.mapping(['stages', stage, 'params']))) {
    for (const [key, value] of Object.entries(reader.mapping(['stages', stage, 'params', file]))) {
      parameters.set(file === 'params.yaml' ? key : `${file}:${key}`, value);
    }
  }
  return parameters;
}

/** With the keys of every mapping in order, so that equal entries have equal digests. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key])]),
  );
}
