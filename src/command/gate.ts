import { resolve } from 'node:path';
import { approvalByAttestedRecord } from '../evidence/attested-record.ts';
import { evidenceFilesOf } from '../evidence/evidence-files.ts';
import { folderTree } from '../files/folder-tree.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { deploymentFacts } from '../governance/deployment-facts.ts';
import { gatherPromotion, type PromotionQuery, type SignOffLookup } from '../governance/gather-promotion.ts';
import { lackOfPolicy } from '../governance/record-lookup.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { kpiFormatNamed, kpiFormats } from '../promotion/import/format.ts';
import { evaluatePromotion } from '../promotion/gate.ts';
import { gateJson, gateMarkdown, gateText, type GateDecision } from '../report/gate.ts';
import { attestationOf, bundleOptions, keysOf } from './attestation-options.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { diskLookup } from './disk-lookup.ts';
import { instantOf, parseOptions, rootOf, type Options } from './options.ts';
import { repositoryToAsk } from './repository-slug.ts';
import { SummaryFile, validityOf } from './summary-file.ts';
import type { DeploymentFacts, EvidenceSource } from '../verdict/deployment.ts';
import { verificationSummary } from '../verdict/verification-summary.ts';
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
  'vsa',
  'valid-minutes',
  'repo-slug',
  ...bundleOptions,
];

/**
 * `tracegate gate`: decides whether a model may be promoted, on disk by the records under approvals/, or as the action
 * does by the reviews on GitHub.
 */
export const gate: Command = {
  usage:
    'gate --environment ENV --model NAME [--model-version V] [--objective-version OBJ…] [--kpi-report FILE] [--kpi-format F] [--kpi-mapping FILE] [--at TIME] [--evidence record|attestation|github] [--repo-slug OWNER/NAME] [--key PUBLIC.pem]… [--bundle FILE --trusted-root FILE --identity WORKFLOW [--issuer URL] [--transparency-log required|none]] [--branch NAME] [--vsa FILE] [--valid-minutes N] [--format text|json|markdown] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, names, ['text', 'json', 'markdown'], { repeated: ['key'] });
    if (options.positionals.length > 0) throw new UsageError(`gate takes no ${options.positionals[0]}.`);
    const vsa = new SummaryFile(options.value('vsa'), terminal.folder);
    const source = evidenceSource(options);
    const validityMinutes = validityOf(options.value('valid-minutes'));
    const query: PromotionQuery = {
      environment: required(options.value('environment'), 'environment'),
      modelName: required(options.value('model'), 'model'),
      modelVersion: options.value('model-version'),
      objectiveVersion: options.value('objective-version'),
      report: reportGiven(options, terminal.folder),
    };
    const now = instantOf(options, terminal);
    const { decision, facts } =
      source === 'github'
        ? await onGitHub(options, query, { validityMinutes, now })
        : await onDisk(options, terminal, query, { evidence: source, validityMinutes, now });
    const render = { text: gateText, json: gateJson, markdown: gateMarkdown }[
      options.value('format') ?? 'text'
    ]!;
    vsa.write(verificationSummary(decision.verdict, now, facts));
    terminal.out(render(decision, facts));
    return exitCodeOf(decision.verdict);
  },
};

interface Decided {
  readonly decision: GateDecision;
  readonly facts: DeploymentFacts;
}

/** @throws UsageError; a fault of GitHub by its name */
async function onGitHub(
  options: Options,
  query: PromotionQuery,
  asked: { readonly validityMinutes: number; readonly now: number },
): Promise<Decided> {
  const repository = repositoryToAsk(options, '--evidence github');
  const { gateOnGitHub } = await import('./gate-on-github.ts');
  return gateOnGitHub({ ...repository, branch: options.value('branch'), ...asked }, query);
}

/** @throws UsageError, UnreadableFile */
async function onDisk(
  options: Options,
  terminal: Terminal,
  query: PromotionQuery,
  asked: {
    readonly evidence: 'record' | 'attestation';
    readonly validityMinutes: number;
    readonly now: number;
  },
): Promise<Decided> {
  const root = rootOf(options, terminal);
  const reader = new TreeReader(folderTree(root));
  const lookup = diskLookup(reader, root, options.value('branch'));
  const input = await gatherPromotion(
    { files: reader, policies: reader, freezes: [reader] },
    query,
    asked.evidence === 'record' ? lookup : attestedLookup(lookup, reader, options, terminal),
    asked.now,
  );
  const decided = evaluatePromotion(input);
  const facts = await deploymentFacts(reader, input, decided.checks, { governance: undefined, ...asked });
  return { decision: { ...input, ...decided }, facts };
}

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

function isSource(text: string): text is EvidenceSource {
  return text === 'github' || text === 'record' || text === 'attestation';
}

/** @throws UsageError for a source that cannot be read here, or vouchers that are missing or of no use */
function evidenceSource(options: Options): EvidenceSource {
  const source = options.value('evidence') ?? 'record';
  const vouchers = ['key', ...bundleOptions].filter((name) => options.has(name));
  if (!isSource(source)) throw new UsageError('--evidence must be record, attestation or github.');
  if (source !== 'attestation' && vouchers.length > 0)
    throw new UsageError(`--${vouchers[0]} is for --evidence attestation.`);
  const misplaced = source === 'github' ? 'repo' : 'repo-slug';
  if (options.has(misplaced))
    throw new UsageError(
      `--${misplaced} is not for --evidence ${source}: github reads --repo-slug, the others --repo.`,
    );
  if (source !== 'attestation') return source;
  if (!options.has('key') && !options.has('bundle'))
    throw new UsageError(
      '--evidence attestation needs --key or --bundle: whom to trust is not for the record to say.',
    );
  return source;
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`gate needs --${name}.`);
  return value;
}

/** Records count as far as a key or a workflow vouches for them. */
function attestedLookup(
  lookup: SignOffLookup,
  reader: TreeReader,
  options: Options,
  terminal: Terminal,
): SignOffLookup {
  return {
    ...lookup,
    async ofObjective(version, file) {
      const files = await evidenceFilesOf(reader, version);
      const attestation = await attestationOf(options, terminal, files);
      const approval = approvalByAttestedRecord({ ...files, keys: keysOf(options, terminal), attestation });
      const lack = await lackOfPolicy(reader);
      return { ...(await lookup.ofObjective(version, file)), approval: lack ?? approval };
    },
  };
}

function exitCodeOf(verdict: VerdictKind): ExitCode {
  if (verdict === 'allow') return exit.fine;
  return verdict === 'error' ? exit.notEvaluated : exit.findings;
}
