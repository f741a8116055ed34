import { resolve } from 'node:path';
import { fileDigests } from '../files/file-digest.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { escapeText } from '../report/escape.ts';
import { lets, verdictJson, verdictText } from '../report/verdict.ts';
import { readStatedVerdict, type StatedVerdict } from '../verdict/stated.ts';
import { verifyVerdict, type Deployment } from '../verdict/verify.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { instantOf, parseOptions, type Options } from './options.ts';

const names = [
  'artifact',
  'environment',
  'model',
  'model-version',
  'objective-version',
  'governance-repository',
  'governance-ref',
  'at',
];

/** `tracegate verdict verify FILE`: whether a verdict lets this artifact into this environment now. */
export const verdict: Command = {
  usage:
    'verdict verify FILE --artifact PATH|SHA256 --environment ENV [--model NAME] [--model-version V] [--objective-version OBJ…] [--governance-repository OWNER/NAME] [--governance-ref BRANCH] [--refuse-break-glass] [--at TIME] [--format text|json]',
  async run(args, terminal) {
    const options = parseOptions(args, names, ['text', 'json'], { flags: ['refuse-break-glass'] });
    const [action, file, ...more] = options.positionals;
    if (action !== 'verify') throw new UsageError('verdict needs what to do: verify.');
    if (file === undefined || more.length > 0)
      throw new UsageError('verdict verify needs one file: a verdict, or a verification summary.');
    const deployment = await deploymentOf(options, terminal);
    const stated = statedIn(file, terminal);
    if (stated === undefined) return exit.usage;
    const checks = verifyVerdict(stated, deployment, instantOf(options, terminal));
    terminal.out(options.value('format') === 'json' ? verdictJson(stated, checks) : verdictText(checks));
    return exitCodeOf(stated, lets(checks));
  },
};

async function deploymentOf(options: Options, terminal: Terminal): Promise<Deployment> {
  return {
    environment: required(options.value('environment'), 'environment'),
    artifactSha256: await digestOf(required(options.value('artifact'), 'artifact'), terminal),
    modelName: options.value('model'),
    modelVersion: options.value('model-version'),
    objectiveVersion: options.value('objective-version'),
    governanceRepository: options.value('governance-repository'),
    governanceRef: options.value('governance-ref'),
    refuseBreakGlass: options.has('refuse-break-glass'),
  };
}

/** A digest as it is, or that of a file. A file whose name is a digest is named as `./…`. @throws UnreadableFile */
async function digestOf(artifact: string, terminal: Terminal): Promise<string> {
  const digest = /^(?:sha256:)?([0-9a-f]{64})$/.exec(artifact)?.[1];
  return digest ?? (await fileDigests(resolve(terminal.folder, artifact))).sha256;
}

/** What the file states; findings go to standard error when it is no verdict. @throws UnreadableFile */
function statedIn(file: string, terminal: Terminal): StatedVerdict | undefined {
  const { value, findings } = readStatedVerdict(file, readRegularFile(resolve(terminal.folder, file)));
  for (const { message, line } of value === undefined ? findings : [])
    terminal.err(`tracegate: ${escapeText(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)}\n`);
  return value;
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`verdict verify needs --${name}.`);
  return value;
}

/** A verdict that could not be evaluated says so here as well. */
function exitCodeOf({ verdict: kind }: StatedVerdict, go: boolean): ExitCode {
  if (kind === 'error') return exit.notEvaluated;
  return go ? exit.fine : exit.findings;
}
