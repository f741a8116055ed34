import { performance } from 'node:perf_hooks';
import { judgeRetrieved, judgeTiers, timesOf, verdictOver, type Retrieved } from '../drill/judge.ts';
import { boundText, drawDecisions, SAMPLE_METHOD } from '../drill/sample.ts';
import type { DrillReport } from '../format/schema/drill.ts';
import { drillJson, drillMarkdown, drillText } from '../report/drill.ts';
import { escapeText } from '../report/escape.ts';
import { signedTree } from '../store/retention/signed-tree.ts';
import { sampleFrame, type FramePeriod, type SampleFrame } from '../store/sample-frame.ts';
import { verifyTrace } from '../trace/verify-trace.ts';
import { toolVersion } from '../version.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { logFolder, originOf, verifierKeys } from './log/keys.ts';
import { governanceGiven, governanceOptions, makeTrace, type TracedLog } from './making-trace.ts';
import { parseOptions, type Options } from './options.ts';
import { spanOf } from './span.ts';
import { putNew } from './put-new.ts';

const render = { text: drillText, json: drillJson, markdown: drillMarkdown };
const DEFAULT_COUNT = 25;
const MOST_COUNT = 10_000;
/** More than anybody types, and no secret. */
const MOST_SEED = 200;

/** `tracegate drill`: a simulated audit of decisions that nobody could choose. */
export const drill: Command = {
  usage:
    'drill --seed TEXT [--n COUNT] [--since T] [--until T] --log DIR --key KEY… (--repo DIR | --governance BUNDLE [--governance-digest SHA256]) [--format text|json|markdown] [--out FILE]',
  async run(args, terminal) {
    const options = parseOptions(
      args,
      ['log', 'seed', 'n', 'since', 'until', ...governanceOptions, 'out'],
      ['text', 'json', 'markdown'],
      { repeated: ['key'] },
    );
    if (options.positionals.length > 0) throw new UsageError('drill takes options alone.');
    const seed = seedIn(options);
    const asked = countIn(options);
    const period = spanOf(options);
    const root = logFolder(options, terminal);
    const origin = originOf(root);
    const given = options.values('key');
    if (given.length === 0) throw new UsageError('--key is needed: a drill proves what it retrieves.');
    const keys = verifierKeys(given, origin, terminal);
    const log = { root, origin, keys, governanceFor: governanceGiven(options, terminal) };
    const framed = frameOf(log, period);
    if (typeof framed === 'string') {
      terminal.err(`tracegate: ${escapeText(framed)}\n`);
      return exit.notEvaluated;
    }
    const report = await drilled(log, framed, { seed, asked }, terminal);
    putNew(render[(options.value('format') ?? 'text') as keyof typeof render](report), options, terminal);
    return exitBy[report.verdict];
  },
};

const exitBy = { passed: exit.fine, failed: exit.findings, 'not-evaluated': exit.notEvaluated };

interface Framed {
  readonly period: FramePeriod;
  readonly frame: SampleFrame;
  readonly size: number;
  readonly hash: Uint8Array;
}

const faults = ['TreeFault', 'JournalFault', 'TransparencyFault', 'VaultFault', 'BrokenSegment'];

/** @returns why there is nothing to draw from @throws the error of the system */
function frameOf({ root, keys }: TracedLog, period: FramePeriod): Framed | string {
  try {
    const tree = signedTree(root, keys);
    if (tree.size === 0) return 'No checkpoint of the log is there: run tracegate log checkpoint.';
    const frame = sampleFrame(tree, period);
    if (frame.decisions === 0) {
      const isAll = period.since === undefined && period.until === undefined;
      return `The signed tree of the log holds no decision${isAll ? '' : ' of that time'}.`;
    }
    return { period, frame, size: tree.size, hash: tree.root };
  } catch (error) {
    if (!faults.includes((error as Error).name)) throw error;
    return `${(error as Error).message} Nothing was drawn.`;
  }
}

async function drilled(
  log: TracedLog,
  { period, frame, size, hash }: Framed,
  { seed, asked }: { readonly seed: string; readonly asked: number },
  terminal: Terminal,
): Promise<DrillReport> {
  const { origin } = log;
  const numbers = drawDecisions({ seed, origin, size, root: hash, ...period }, frame.decisions, asked);
  const retrieved: Retrieved[] = [];
  // One after the other, as an auditor asks, so that the times are those of each.
  for (const number of numbers) {
    const place = frame.decisionAt(number);
    const start = performance.now();
    const trace = await makeTrace(place.id, log, terminal.now());
    const traced =
      typeof trace === 'string'
        ? { message: trace }
        : { trace, verification: await verifyTrace(trace, { origin, keys: log.keys }) };
    retrieved.push({ number, ...place, traced, milliseconds: performance.now() - start });
  }
  const decisions = retrieved.map(judgeRetrieved);
  const tiers = judgeTiers(retrieved, decisions);
  const { problems } = frame;
  return {
    drill: 'tracegate-drill/v1',
    made_at: new Date(terminal.now()).toISOString(),
    tool: { name: 'tracegate', version: toolVersion },
    verdict: verdictOver([
      problems.length === 0 ? 'passed' : 'failed',
      ...tiers.map(({ verdict }) => verdict),
    ]),
    origin,
    checkpoint: { size, root: Buffer.from(hash).toString('base64') },
    sample: {
      seed,
      since: boundText(period.since),
      until: boundText(period.until),
      asked,
      drawn: decisions.length,
      method: SAMPLE_METHOD,
    },
    frame: {
      complete: problems.length === 0,
      decisions: frame.decisions,
      in_place: frame.inPlace,
      erased: frame.erased,
      deleted: frame.deleted,
      missing: frame.missing,
      leaves: { ...frame.kinds },
      after_checkpoint: frame.afterCheckpoint,
      silences: [...frame.silences],
      problems: [...problems],
    },
    tiers,
    times: timesOf(decisions),
    decisions,
  };
}

/** @throws UsageError */
function seedIn(options: Options): string {
  const seed = options.value('seed');
  if (seed === undefined || seed === '')
    throw new UsageError(
      '--seed TEXT is needed: whoever audits chooses it, so that the log could not know it.',
    );
  if (seed.length > MOST_SEED || /[\p{Cc}\p{Cs}]/u.test(seed))
    throw new UsageError(`--seed has at most ${MOST_SEED} characters, and no control characters.`);
  return seed;
}

/** @throws UsageError */
function countIn(options: Options): number {
  const given = options.value('n') ?? String(DEFAULT_COUNT);
  const count = Number(given);
  if (!/^[1-9]\d*$/.test(given) || count > MOST_COUNT)
    throw new UsageError(`--n is how many decisions are drawn: a whole number from 1 to ${MOST_COUNT}.`);
  return count;
}
