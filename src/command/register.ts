import { writeNewFileAtomically } from '../files/atomic-file.ts';
import { folderTree } from '../files/folder-tree.ts';
import { PathsTaken } from '../files/new-files.ts';
import { hasErrors, type Finding } from '../finding/finding.ts';
import { parseTime } from '../format/date.ts';
import { overlay } from '../governance/overlay.ts';
import { classifyPath } from '../governance/path.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { validateFiles } from '../governance/validate.ts';
import { combineLineage } from '../lineage/combine.ts';
import {
  completenessByTier,
  missingFindings,
  modelOf,
  modelText,
  type Registration,
} from '../lineage/registration.ts';
import type { Objective } from '../objective/objective.ts';
import { objectivePath, parseVersion } from '../objective/version.ts';
import { tierDemands } from '../promotion/tiers.ts';
import { registrationJson, registrationText, type Registered } from '../report/registration.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';
import { artifactOf, flagsOf, formed, repeated, single } from './register-flags.ts';
import { sourceNames, sourcesOf, sourceRepeated, writeEvents } from './register-sources.ts';

/**
 * `tracegate register`: writes the file of a model version with its lineage, from options and from what training
 * tools wrote. What its risk tier demands must be there, and what is written passes `tracegate validate`.
 */
export const register: Command = {
  usage:
    'register --model NAME --model-version V --objective-version OBJ… (--artifact FILE | --artifact-sha256 HEX) [--artifact-uri URI]\n       [--mlflow FILE | --mlflow URI --run-id ID] [--dvc-lock FILE [--dvc-stage NAME] [--dvc-code PATH]…] [--openlineage FILE [--openlineage-run ID] [--events-out PATH]]\n       [--training-run ID] [--training-started-at TIME] [--code-repository R] [--code-commit HEX]\n       [--dataset NAME=FILE]… [--dataset-namespace|-version|-sha256 NAME=VALUE]…\n       [--pipeline NAME=VERSION]… [--pipeline-commit|-sha256 NAME=VALUE]… [--param NAME=VALUE]… [--metric NAME=NUMBER]…\n       [--registered-at TIME] [--dry-run] [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(
      args,
      ['model', 'model-version', 'objective-version', ...single, ...sourceNames],
      ['text', 'json'],
      { repeated: [...repeated, ...sourceRepeated], flags: ['dry-run'] },
    );
    if (options.positionals.length > 0) throw new UsageError('register takes options alone.');
    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const path = newPath(options, reader);
    const objective = await objectiveOf(options, reader, terminal);
    if (objective === undefined) return exit.findings;
    const registered = await registrationOf({ options, terminal, root, reader, path, objective });
    terminal.out((options.value('format') === 'json' ? registrationJson : registrationText)(registered));
    return registered.findings.length === 0 ? exit.fine : exit.findings;
  },
};

interface Task {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly root: string;
  readonly reader: TreeReader;
  readonly path: string;
  readonly objective: Objective;
}

async function registrationOf({
  options,
  terminal,
  root,
  reader,
  path,
  objective,
}: Task): Promise<Registered> {
  const registration: Registration = {
    model_name: required(options, 'model'),
    model_version: required(options, 'model-version'),
    objective_version: objective.version.id,
    registered_at: registeredAt(options, terminal),
    artifact: await artifactOf(options, terminal, root),
  };
  const { part, datasetFiles } = await flagsOf(options, terminal);
  const sources = await sourcesOf({ options, terminal, root, datasetFiles });
  const { lineage, findings } = combineLineage([...sources.parts, part]);
  const refused = [...sources.findings, ...findings];
  const tier = objective.riskTier ?? 'high';
  const nothing = { path, tier, written: false, text: undefined, model: undefined, tiers: [] };
  if (refused.length > 0) return { ...nothing, findings: refused };

  const model = modelOf(registration, { ...lineage, ...sources.events?.citation });
  const text = modelText(model, sources.digests);
  const tiersFile = await reader.value('policies/risk-tiers.yaml', 'risk-tiers');
  const tiers = completenessByTier(model, (one) => tierDemands(tiersFile, one).lineage);
  const own = tiers.find((one) => one.tier === tier)!;
  const problems = [...missingFindings(own, path), ...(await problemsOf(reader, path, text))];
  const told = { path, tier, tiers, model, text, written: false };
  if (problems.length > 0) return { ...told, findings: problems };
  if (options.has('dry-run')) return { ...told, findings: [] };
  if (sources.events !== undefined) writeEvents(root, sources.events);
  write(root, path, text);
  return { ...told, written: true, findings: [] };
}

/** The place of the new file. @throws UsageError for names that are none, and where there is a file already */
function newPath(options: Options, reader: TreeReader): string {
  const name = formed(required(options, 'model'), 'model', 'pathName')!;
  const version = formed(required(options, 'model-version'), 'model-version', 'pathName')!;
  const path = `models/${name}/${version}.yaml`;
  if (classifyPath(path)?.kind !== 'model') throw new UsageError(`${path} is no place for a model file.`);
  if (reader.tree.entries.has(path)) throw taken(path);
  return path;
}

const taken = (path: string): UsageError =>
  new UsageError(`${path} is there already; a registration is never changed: register another version.`);

/** The objective that the model answers to; undefined when its file is not valid, which is said. */
async function objectiveOf(
  options: Options,
  reader: TreeReader,
  terminal: Terminal,
): Promise<Objective | undefined> {
  const version = parseVersion(required(options, 'objective-version'));
  if (version === undefined)
    throw new UsageError('--objective-version must be an objective version such as OBJ.credit.v1.3.');
  const path = objectivePath(version);
  const loaded = await reader.load(path);
  if (loaded === undefined) throw new UsageError(`${path} is not there: a model answers to an objective.`);
  if (loaded.value?.kind === 'objective') return loaded.value.value;
  terminal.err(findingsText(loaded.findings, 1));
  return undefined;
}

/** What `tracegate validate` would say of the file, and of the policy that says what its tier demands. */
async function problemsOf(reader: TreeReader, path: string, text: string): Promise<Finding[]> {
  const change = {
    entries: new Map([[path, { mode: '100644', blob: undefined, size: undefined }]]),
    read: () => Promise.resolve(new TextEncoder().encode(text)),
  };
  const after = new TreeReader(overlay(reader.tree, change, [path]));
  const paths = [
    path,
    ...(reader.tree.entries.has('policies/risk-tiers.yaml') ? ['policies/risk-tiers.yaml'] : []),
  ];
  const findings = await validateFiles(after, paths);
  return hasErrors(findings) ? findings : [];
}

function registeredAt(options: Options, terminal: Terminal): string {
  const stated = options.value('registered-at');
  if (stated !== undefined && parseTime(stated) === undefined)
    throw new UsageError('--registered-at must be a time as YYYY-MM-DDThh:mm:ssZ.');
  return stated ?? new Date(terminal.now()).toISOString().replace(/\.\d+Z$/, 'Z');
}

function required(options: Options, name: string): string {
  const value = options.value(name);
  if (value === undefined) throw new UsageError(`register needs --${name}.`);
  return value;
}

function write(root: string, path: string, text: string): void {
  try {
    writeNewFileAtomically(root, path, text);
  } catch (error) {
    if (!(error instanceof PathsTaken)) throw error;
    throw error.paths.includes(path) ? taken(path) : new UsageError(`${error.message}.`);
  }
}
