import { relative, resolve, sep } from 'node:path';
import { parseDecimal } from '../decimal/decimal.ts';
import { fileDigests, type FileDigests } from '../files/file-digest.ts';
import { forms, type Form } from '../format/forms.ts';
import type { DatasetPart, LineagePart, PipelinePart } from '../lineage/part.ts';
import { UsageError, type Terminal } from './command.ts';
import type { Options } from './options.ts';

/** Options of `register` that state something of the model once. */
export const single = [
  'artifact',
  'artifact-uri',
  'artifact-sha256',
  'registered-at',
  'training-run',
  'training-started-at',
  'code-repository',
  'code-commit',
];

/** Options that may be given several times, each as NAME=VALUE. */
export const repeated = [
  'dataset',
  'dataset-namespace',
  'dataset-version',
  'dataset-sha256',
  'pipeline',
  'pipeline-commit',
  'pipeline-sha256',
  'param',
  'metric',
];

/** The digests of the files that `--dataset` names, by the name of the data set. */
export type DatasetFiles = ReadonlyMap<string, FileDigests>;

export interface Flags {
  readonly part: LineagePart;
  readonly datasetFiles: DatasetFiles;
}

/** What the command line itself says of the lineage. Files are read, and nothing else of them is kept. */
export async function flagsOf(options: Options, terminal: Terminal): Promise<Flags> {
  const datasetFiles = new Map<string, FileDigests>();
  // What DVC tells files apart by; of large ones it would cost half as much again for nothing.
  const withMd5 = options.value('dvc-lock') !== undefined;
  for (const [name, path] of pairs(options, 'dataset')) {
    if (datasetFiles.has(name)) throw new UsageError(`--dataset gives ${name} twice.`);
    datasetFiles.set(name, await fileDigests(resolve(terminal.folder, path), withMd5));
  }
  const part: LineagePart = {
    source: 'the command line',
    trainingRun: {
      id: formed(options.value('training-run'), 'training-run', 'line'),
      startedAt: formed(options.value('training-started-at'), 'training-started-at', 'time'),
    },
    code: {
      repository: formed(options.value('code-repository'), 'code-repository', 'line'),
      commit: formed(options.value('code-commit'), 'code-commit', 'commit'),
    },
    datasets: [
      ...[...datasetFiles].map(([name, { sha256 }]): DatasetPart => ({ name, sha256 })),
      ...stated(options, 'dataset-namespace', 'line', (name, namespace) => ({ name, namespace })),
      ...stated(options, 'dataset-version', 'line', (name, version) => ({ name, version })),
      ...stated(options, 'dataset-sha256', 'sha256', (name, sha256) => ({ name, sha256 })),
    ],
    pipelines: [
      ...stated(options, 'pipeline', 'line', (name, version): PipelinePart => ({ name, version })),
      ...stated(options, 'pipeline-commit', 'commit', (name, commit) => ({ name, commit })),
      ...stated(options, 'pipeline-sha256', 'sha256', (name, sha256) => ({ name, sha256 })),
    ],
    hyperparameters: unique(pairs(options, 'param'), 'param'),
    metrics: new Map(
      [...unique(pairs(options, 'metric'), 'metric')].map(([name, text]) => [name, numberOf(name, text)]),
    ),
  };
  return { part, datasetFiles };
}

/** Where the model lies and which bytes it has. @throws UsageError when either is not said */
export async function artifactOf(
  options: Options,
  terminal: Terminal,
  root: string,
): Promise<{ uri: string; sha256: string }> {
  const path = options.value('artifact');
  const stated = formed(options.value('artifact-sha256'), 'artifact-sha256', 'sha256');
  const uri =
    formed(options.value('artifact-uri'), 'artifact-uri', 'line') ?? uriInside(root, path, terminal);
  if (uri === undefined)
    throw new UsageError(
      'register needs to know where the model lies: --artifact-uri, or --artifact FILE in the repository.',
    );
  if (URL.canParse(uri) && (new URL(uri).password !== '' || new URL(uri).username !== ''))
    throw new UsageError(
      '--artifact-uri holds a password or a user; what is registered is read by everybody.',
    );
  if (path === undefined) {
    if (stated === undefined) throw new UsageError('register needs --artifact FILE or --artifact-sha256.');
    return { uri, sha256: stated };
  }
  const { sha256 } = await fileDigests(resolve(terminal.folder, path));
  if (stated !== undefined && stated !== sha256)
    throw new UsageError(`${path} has the SHA-256 ${sha256}, not the one of --artifact-sha256.`);
  return { uri, sha256 };
}

/** The path of a file within the repository, the only place that means the same on every machine. */
function uriInside(root: string, path: string | undefined, terminal: Terminal): string | undefined {
  if (path === undefined) return undefined;
  const inside = relative(root, resolve(terminal.folder, path));
  if (inside === '' || inside.startsWith('..')) return undefined;
  return formed(inside.split(sep).join('/'), 'artifact', 'repositoryPath');
}

/** @throws UsageError for a value that is not in the form */
export function formed(value: string | undefined, option: string, form: Form): string | undefined {
  if (value === undefined || new RegExp(forms[form].pattern).test(value)) return value;
  throw new UsageError(`--${option} must be ${forms[form].words}.`);
}

function stated<T>(
  options: Options,
  option: string,
  form: Form,
  item: (name: string, value: string) => T,
): T[] {
  return [...pairs(options, option)].map(([name, value]) => item(name, formed(value, option, form)!));
}

/** The values of an option as NAME=VALUE; what follows the first `=` is the value. */
function pairs(options: Options, option: string): [name: string, value: string][] {
  return options.values(option).map((text) => {
    const at = text.indexOf('=');
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || value === '') throw new UsageError(`--${option} needs NAME=VALUE.`);
    if (!new RegExp(forms.line.pattern).test(name))
      throw new UsageError(`The name that --${option} gives must be ${forms.line.words}.`);
    return [name, value];
  });
}

function unique(given: readonly [string, string][], option: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of given) {
    if (values.has(name)) throw new UsageError(`--${option} gives ${name} twice.`);
    values.set(name, value);
  }
  return values;
}

function numberOf(name: string, text: string): number {
  if (parseDecimal(text) === undefined) throw new UsageError(`--metric ${name} must be a decimal number.`);
  return Number(text);
}
