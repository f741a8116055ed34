import { basename, resolve } from 'node:path';
import { writeNewFileAtomically } from '../files/atomic-file.ts';
import { readEventFile } from '../files/event-lines.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { PathsTaken } from '../files/new-files.ts';
import { finding, type Finding } from '../finding/finding.ts';
import type { ReadResult } from '../format/document.ts';
import { readJson, readYaml } from '../format/yaml.ts';
import { sha256 } from '../governance/digest.ts';
import { classifyPath } from '../governance/path.ts';
import { readDvcLock } from '../lineage/dvc.ts';
import { readMlflowRun } from '../lineage/mlflow.ts';
import { readEventLines } from '../lineage/openlineage/lines.ts';
import { lineageOfRun } from '../lineage/openlineage/lineage.ts';
import { runsOf } from '../lineage/openlineage/runs.ts';
import type { Lineage, LineagePart, ReadPart } from '../lineage/part.ts';
import type { SourceDigest } from '../lineage/registration.ts';
import { UsageError, type Terminal } from './command.ts';
import { liveRun } from './live-run.ts';
import type { Options } from './options.ts';
import { formed, type DatasetFiles } from './register-flags.ts';

export const sourceNames = [
  'mlflow',
  'run-id',
  'dvc-lock',
  'dvc-stage',
  'openlineage',
  'openlineage-run',
  'events-out',
];
export const sourceRepeated = ['dvc-code'];

/** The lock of a large pipeline is larger than any governed file. */
const LOCK_LIMIT_BYTES = 4 * 1024 * 1024;

/** Events that are kept beside the registration, and how it cites them. */
export interface KeptEvents {
  readonly path: string;
  readonly text: string;
  readonly citation: Pick<Lineage, 'openlineage'>;
}

/** What all sources say; with findings it is not used. */
export interface Sources {
  readonly parts: readonly LineagePart[];
  readonly digests: readonly SourceDigest[];
  readonly events: KeptEvents | undefined;
  readonly findings: readonly Finding[];
}

interface Request {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly root: string;
  readonly datasetFiles: DatasetFiles;
}

/** Reads the sources that the options name. @throws UnreadableFile, or UsageError for options without their source */
export async function sourcesOf(request: Request): Promise<Sources> {
  const { options } = request;
  for (const [option, source] of [
    ['run-id', 'mlflow'],
    ['dvc-stage', 'dvc-lock'],
    ['dvc-code', 'dvc-lock'],
    ['openlineage-run', 'openlineage'],
    ['events-out', 'openlineage'],
  ] as const) {
    if (options.values(option).length > 0 && options.value(source) === undefined)
      throw new UsageError(`--${option} says something about --${source}, which is not given.`);
  }
  const run = await mlflowSource(request);
  const read = [run, dvcSource(request), await eventsSource(request, run !== undefined)].filter(
    (source) => source !== undefined,
  );
  return {
    parts: read.flatMap(({ parts }) => parts),
    digests: read.flatMap(({ digests }) => digests),
    events: read.find(({ events }) => events !== undefined)?.events,
    findings: read.flatMap(({ findings }) => findings),
  };
}

async function mlflowSource({ options, terminal }: Request): Promise<Sources | undefined> {
  const [from, runId] = [options.value('mlflow'), options.value('run-id')];
  if (from === undefined) return undefined;
  if (/^https?:\/\//.test(from) !== (runId !== undefined))
    throw new UsageError('--mlflow takes a file, or the URI of a tracking server together with --run-id.');
  const bytes =
    runId === undefined
      ? readRegularFile(resolve(terminal.folder, from))
      : (await liveRun(from, runId)).bytes;
  const file = runId === undefined ? from : `${runId}.mlflow.json`;
  return sourceOf('an MLflow run', bytes, readJson(file, bytes), readMlflowRun);
}

function dvcSource({ options, terminal, datasetFiles }: Request): Sources | undefined {
  const file = options.value('dvc-lock');
  if (file === undefined) return undefined;
  const query = { stage: options.value('dvc-stage'), code: options.values('dvc-code') };
  const bytes = readRegularFile(resolve(terminal.folder, file));
  const source = sourceOf('a DVC lock', bytes, readYaml(file, bytes, LOCK_LIMIT_BYTES), (document) =>
    readDvcLock(document, query),
  );
  return { ...source, findings: [...source.findings, ...otherFiles(source.parts, datasetFiles)] };
}

function sourceOf(
  name: string,
  bytes: Uint8Array,
  { document, findings }: ReadResult,
  read: (document: NonNullable<ReadResult['document']>) => ReadPart,
): Sources {
  const found = document === undefined ? { part: undefined, findings } : read(document);
  return {
    parts: found.part === undefined ? [] : [found.part],
    digests: [{ name, sha256: sha256(bytes) }],
    events: undefined,
    findings: found.findings,
  };
}

/** A file that is given for a data set of DVC must be the one that the lock is about. */
function otherFiles(parts: readonly LineagePart[], files: DatasetFiles): Finding[] {
  return parts.flatMap(({ datasets = [] }) =>
    datasets.flatMap(({ name, version }) => {
      const [, md5] = /^md5:([0-9a-f]{32})$/.exec(version ?? '') ?? [];
      const given = files.get(name)?.md5;
      if (md5 === undefined || given === undefined || given === md5) return [];
      const message = `The file that --dataset gives for ${name} has the MD5 ${given}, and the DVC lock says ${md5}.`;
      return [finding('lineage-conflict', message)];
    }),
  );
}

/** Two tools that watch one run give it ids of their own: that of MLflow is the run's, the events are cited. */
async function eventsSource({ options, terminal }: Request, hasRun: boolean): Promise<Sources | undefined> {
  const file = options.value('openlineage');
  if (file === undefined) return undefined;
  const { lines, isWhole, sha256: digest } = await readEventFile(resolve(terminal.folder, file));
  const { events, findings } = readEventLines(file, lines, isWhole);
  if (findings.length > 0) return { parts: [], digests: [], events: undefined, findings };
  const lineage = lineageOfRun(runsOf(events), options.value('openlineage-run'));
  const part = lineage.part === undefined || !hasRun ? lineage.part : { ...lineage.part, trainingRun: {} };
  return {
    parts: part === undefined ? [] : [part],
    digests: [{ name: 'OpenLineage events', sha256: digest }],
    events: keptEvents(
      options,
      lineage.lines.map((line) => lines[line]!),
    ),
    findings: lineage.findings,
  };
}

/** The events that were used, to be kept where a reviewer can read them: the file of a server goes on growing. */
function keptEvents(options: Options, lines: readonly string[]): KeptEvents | undefined {
  const path = formed(options.value('events-out'), 'events-out', 'repositoryPath');
  if (path === undefined) return undefined;
  if (classifyPath(path) !== undefined)
    throw new UsageError(
      `--events-out ${basename(path)} would lie in a governed folder, where it is none of the files.`,
    );
  const text = lines.map((line) => `${line}\n`).join('');
  return { path, text, citation: { openlineage: [{ uri: path, sha256: sha256(text) }] } };
}

/** @throws UsageError where there is a file already */
export function writeEvents(root: string, { path, text }: KeptEvents): void {
  try {
    writeNewFileAtomically(root, path, text);
  } catch (error) {
    throw error instanceof PathsTaken ? new UsageError(`${error.message}.`) : error;
  }
}
