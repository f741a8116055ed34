import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderTree } from '../files/folder-tree.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Finding } from '../finding/finding.ts';
import { sha256 } from '../governance/digest.ts';
import { loadReport } from '../governance/load-report.ts';
import { loadKpiMappingFile, loadKpiReportFile } from '../governance/load.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { UnreadableFile } from '../governance/tree.ts';
import type { KpiReport } from '../promotion/check.ts';
import { kpiFormatNamed, sourceFormats } from '../promotion/import/format.ts';
import { nativeText, type Complete } from '../promotion/import/native-text.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { liveRun } from './live-run.ts';
import { parseOptions, rootOf, type Options } from './options.ts';

const names = [
  'mlflow',
  'run-id',
  'mapping',
  'model',
  'model-version',
  'objective-version',
  'evaluated-at',
  'out',
  'source-out',
];

/** Bytes of a report, and where they were read when that was over the network. */
interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly uri: string | undefined;
}

/** `tracegate kpis import`: turns the report of another tool into the native form, with where each figure stood. */
export const kpis: Command = {
  usage:
    'kpis import FILE [--format F] | kpis import --mlflow URI --run-id ID\n       [--mapping FILE] [--model NAME] [--model-version V] [--objective-version OBJ…] [--evaluated-at TIME]\n       [--out FILE] [--source-out FILE] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, names, sourceFormats);
    const [verb, file, ...more] = options.positionals;
    if (verb !== 'import' || more.length > 0)
      throw new UsageError('kpis import takes one file, or --mlflow.');
    const source = await sourceOf(file, options, terminal);
    const named = options.value('mlflow') === undefined ? options.value('format') : 'mlflow';
    const loaded = await loadReport({
      ...source,
      format: named === undefined ? undefined : kpiFormatNamed(named),
      modelName: options.value('model') ?? '',
      modelVersion: options.value('model-version') ?? '',
      mapping: () => mappingOf(options, terminal),
    });
    if (loaded.value === undefined) return refused(loaded.findings, terminal);
    const { value: report } = loaded;
    const format = report.format;
    if (format === undefined || format === 'native')
      throw new UsageError(`${source.file} is in the native form already.`);
    const text = nativeText(complete(report, options), {
      format,
      sha256: sha256(source.bytes),
      uri: source.uri,
    });
    // What an option stated, and what only the native form asks, is held to that form as any report is.
    const { findings, value } = loadKpiReportFile('the report', Buffer.from(text), {
      modelName: '',
      modelVersion: '',
    });
    if (value === undefined) return refused(findings, terminal);
    return write(text, source, options, terminal);
  },
};

async function sourceOf(file: string | undefined, options: Options, terminal: Terminal): Promise<Source> {
  const [trackingUri, runId] = [options.value('mlflow'), options.value('run-id')];
  if (trackingUri === undefined && runId === undefined && file !== undefined)
    return { file, bytes: readRegularFile(resolve(terminal.folder, file)), uri: undefined };
  if (trackingUri === undefined || runId === undefined || file !== undefined)
    throw new UsageError('kpis import takes a file, or --mlflow and --run-id together.');
  if ((options.value('format') ?? 'mlflow') !== 'mlflow')
    throw new UsageError('What --mlflow reads is an MLflow run.');
  const { uri, bytes } = await liveRun(trackingUri, runId);
  return { file: `${runId}.mlflow.json`, bytes, uri };
}

/** The mapping that is named, else that of the governance repository. */
function mappingOf(options: Options, terminal: Terminal): ReturnType<TreeReader['mapping']> {
  const file = options.value('mapping');
  if (file === undefined) return new TreeReader(folderTree(rootOf(options, terminal))).mapping();
  return Promise.resolve(loadKpiMappingFile(file, readRegularFile(resolve(terminal.folder, file))));
}

/** What the native form must state: from the report where it says so, and from an option where it does not. */
function complete(report: KpiReport, options: Options): Complete {
  const stated = (said: string | undefined, option: string): string => {
    const given = options.value(option);
    if (said !== undefined && said !== '' && given !== undefined && given !== said)
      throw new UsageError(`The report says ${said}, not ${given}, the value of --${option}.`);
    const value = said === '' ? given : (said ?? given);
    if (value === undefined) throw new UsageError(`The report does not say it: give --${option}.`);
    return value;
  };
  return {
    modelName: stated(report.modelName, 'model'),
    modelVersion: stated(report.modelVersion, 'model-version'),
    objectiveVersion: stated(report.objectiveVersion, 'objective-version'),
    evaluatedAt: stated(report.evaluatedAt, 'evaluated-at'),
    rows: report.rows,
  };
}

function refused(findings: readonly Finding[], terminal: Terminal): ExitCode {
  terminal.err(findingsText(findings, 1));
  return exit.findings;
}

/** @throws UsageError where one of the files is there already */
function write(text: string, source: Source, options: Options, terminal: Terminal): ExitCode {
  const [target, sourceTarget] = [options.value('out'), options.value('source-out')];
  const put = (file: string, content: string | Uint8Array): void => {
    try {
      writeFileSync(resolve(terminal.folder, file), content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new UnreadableFile(file, error);
      throw new UsageError(`${file} is there already.`);
    }
  };
  if (sourceTarget !== undefined) put(sourceTarget, source.bytes);
  if (target === undefined) terminal.out(text);
  else put(target, text);
  return exit.fine;
}
