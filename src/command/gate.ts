import { resolve } from 'node:path';
import { folderTree, readRegularFile } from '../files/folder-tree.ts';
import { gatherPromotion, type PromotionQuery } from '../governance/gather-promotion.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { kpiFormatNamed, kpiFormats } from '../promotion/import/format.ts';
import { evaluatePromotion } from '../promotion/gate.ts';
import { gateJson, gateMarkdown, gateText } from '../report/gate.ts';
import { exit, UsageError, type Command, type ExitCode } from './command.ts';
import { diskLookup } from './disk-lookup.ts';
import { instantOf, parseOptions, rootOf, type Options } from './options.ts';
import type { VerdictKind } from '../verdict/verdict.ts';

const names = [
  'environment',
  'model',
  'model-version',
  'objective-version',
  'kpi-report',
  'kpi-format',
  'kpi-mapping',
  'at',
  'evidence',
  'branch',
];

/** `tracegate gate`: decides on disk whether a model may be promoted, by the records under approvals/. */
export const gate: Command = {
  usage:
    'gate --environment ENV --model NAME [--model-version V] [--objective-version OBJ…] [--kpi-report FILE] [--kpi-format F] [--kpi-mapping FILE] [--at TIME] [--evidence record] [--branch NAME] [--format text|json|markdown] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, names, ['text', 'json', 'markdown']);
    if (options.positionals.length > 0) throw new UsageError(`gate takes no ${options.positionals[0]}.`);
    if ((options.value('evidence') ?? 'record') !== 'record') {
      throw new UsageError('On disk, --evidence can only be record; the action reads github.');
    }
    const query: PromotionQuery = {
      environment: required(options.value('environment'), 'environment'),
      modelName: required(options.value('model'), 'model'),
      modelVersion: options.value('model-version'),
      objectiveVersion: options.value('objective-version'),
      report: reportGiven(options, terminal.folder),
    };
    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const now = instantOf(options, terminal);
    const input = await gatherPromotion(
      { files: reader, policies: reader, freezes: [reader] },
      query,
      diskLookup(reader, root, options.value('branch')),
      now,
    );
    const { checks, verdict } = evaluatePromotion(input);
    const render = { text: gateText, json: gateJson, markdown: gateMarkdown }[
      options.value('format') ?? 'text'
    ]!;
    terminal.out(render({ ...input, checks, verdict }));
    return exitCodeOf(verdict);
  },
};

/** @throws UsageError for a format that there is none of, or options that say nothing without a report */
function reportGiven(options: Options, folder: string): PromotionQuery['report'] {
  const read = (file: string) => ({ file, bytes: readRegularFile(resolve(folder, file)) });
  const [report, format, mapping] = ['kpi-report', 'kpi-format', 'kpi-mapping'].map((name) =>
    options.value(name),
  );
  const needless =
    format !== undefined ? '--kpi-format' : mapping !== undefined ? '--kpi-mapping' : undefined;
  if (report === undefined && needless !== undefined)
    throw new UsageError(`${needless} is about the file of --kpi-report, which is not given.`);
  const named = format === undefined ? undefined : kpiFormatNamed(format);
  if (format !== undefined && named === undefined)
    throw new UsageError(`--kpi-format must be one of ${kpiFormats.join(', ')}.`);
  if (report === undefined) return undefined;
  return { ...read(report), format: named, mapping: mapping === undefined ? undefined : read(mapping) };
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`gate needs --${name}.`);
  return value;
}

function exitCodeOf(verdict: VerdictKind): ExitCode {
  if (verdict === 'allow') return exit.fine;
  return verdict === 'error' ? exit.notEvaluated : exit.findings;
}
