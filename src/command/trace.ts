import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUuidV7 } from '../decision/uuid-v7.ts';
import type { DecisionEvent } from '../decision/record.ts';
import type { Trace, TraceGovernance, TraceSources } from '../format/schema/trace.ts';
import { UnreadableFile } from '../governance/tree.ts';
import { parseVersion } from '../objective/version.ts';
import { escapeText } from '../report/escape.ts';
import { traceHtml } from '../report/trace-html.ts';
import { traceJson, traceText } from '../report/trace-text.ts';
import { traceDecision } from '../store/traced-decision.ts';
import { answerOf } from '../trace/answer.ts';
import { readRecorded } from '../trace/recorded.ts';
import { signatureOf } from '../trace/signature.ts';
import type { VerifierKey } from '../transparency/signed-note.ts';
import { toolVersion } from '../version.ts';
import { readBundle } from './read-bundle.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { logFolder, originOf, verifierKeys } from './log/keys.ts';
import { parseOptions, type Options } from './options.ts';

const render = { text: traceText, json: traceJson, html: traceHtml };

/** `tracegate trace`: all that is known of one decision, with the proof. */
export const trace: Command = {
  usage:
    'trace DECISION --log DIR (--repo DIR | --governance BUNDLE [--governance-digest SHA256]) [--key KEY…] [--format text|json|html] [--out FILE]',
  async run(args, terminal) {
    const options = parseOptions(
      args,
      ['log', 'governance', 'governance-digest', 'out'],
      ['text', 'json', 'html'],
      { repeated: ['key'] },
    );
    const id = decisionIn(options);
    const root = logFolder(options, terminal);
    const origin = originOf(root);
    const keys = verifierKeys(options.values('key'), origin, terminal);
    const governanceFor = governanceGiven(options, terminal);

    const traced = traceDecision(root, id);
    if (traced.kind !== 'known') {
      terminal.err(`tracegate: ${escapeText(traced.message)}\n`);
      return exit.findings;
    }
    const sources = await withGovernance(id, traced.sources, governanceFor);
    const made = await traceOf(id, origin, sources, keys, terminal.now());
    put(render[(options.value('format') ?? 'text') as keyof typeof render](made), options, terminal);
    return exitOf(made);
  },
};

/** @throws UsageError */
function decisionIn(options: Options): string {
  const [id, ...more] = options.positionals;
  if (id === undefined || more.length > 0) throw new UsageError('trace takes the id of one decision.');
  if (!isUuidV7(id))
    throw new UsageError(`${id} is no id of a decision: a UUID of version 7, in lower case.`);
  return id;
}

type GovernanceFor = (decision: DecisionEvent) => Promise<TraceGovernance>;

/** Reads a bundle at once, so that one that is none ends it; a repository when it is known what of it is needed. */
function governanceGiven(options: Options, terminal: Terminal): GovernanceFor {
  const [file, repo, digest] = ['governance', 'repo', 'governance-digest'].map((name) => options.value(name));
  if ((file === undefined) === (repo === undefined))
    throw new UsageError(
      'What governed is read from --repo DIR or from --governance BUNDLE: give one of them.',
    );
  if (file === undefined && digest !== undefined)
    throw new UsageError('--governance-digest is that of a bundle, which --governance names.');
  if (file === undefined)
    return async (decision) => {
      const { governanceOfDecision } = await import('../git/governance-of-decision.ts');
      return governanceOfDecision(resolve(terminal.folder, repo!), decision);
    };
  const view = readBundle(file, terminal, digest);
  if (view === undefined) throw new UsageError('The bundle cannot be read; nothing was traced.');
  return ({ data }) => {
    const domain = parseVersion(data.objective_version)?.domain;
    return Promise.resolve({
      from: 'bundle',
      commit: view.commit,
      chosen: 'by-bundle',
      objectives: view.objectives.filter((one) => parseVersion(one.objective_version)?.domain === domain),
      models: view.models.filter(
        (one) => one.model_name === data.model_name && one.model_version === data.model_version,
      ),
      tiers: view.tiers,
      files: [],
    });
  };
}

/** Governance that cannot be read is told, and the record is traced without it. */
async function withGovernance(
  id: string,
  sources: Omit<TraceSources, 'governance'>,
  governanceFor: GovernanceFor,
): Promise<TraceSources> {
  const { decision } = readRecorded(id, sources.records);
  if (decision === undefined) return { ...sources, governance: null };
  try {
    return { ...sources, governance: await governanceFor(decision) };
  } catch (error) {
    // By its name: what reads the repository lies in another file (build/bundle.ts).
    if ((error as Error).name !== 'GitFault') throw error;
    const { message } = error as Error;
    const unread = [...sources.unread, { source: 'the governance repository', message }];
    return { ...sources, governance: null, unread };
  }
}

async function traceOf(
  id: string,
  origin: string,
  sources: TraceSources,
  keys: readonly VerifierKey[],
  now: number,
): Promise<Trace> {
  const { records, gone, governance, search, unread } = sources;
  return {
    trace: 'tracegate-trace/v1',
    decision_id: id,
    made_at: new Date(now).toISOString(),
    tool: { name: 'tracegate', version: toolVersion },
    origin,
    complete: unread.length === 0,
    signature: signatureOf(sources, { origin, keys }),
    sources: { records, gone, governance, search, unread },
    answer: await answerOf(id, sources),
  };
}

/** @throws UsageError where there is a file already, UnreadableFile */
function put(text: string, options: Options, terminal: Terminal): void {
  const out = options.value('out');
  if (out === undefined) return terminal.out(text);
  try {
    writeFileSync(resolve(terminal.folder, out), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new UnreadableFile(out, error);
    throw new UsageError(`${out} is there already.`);
  }
}

/** 3 where not all could be read; 1 where the record is gone, denied, or lacks what its tier requires. */
function exitOf({ complete, signature, sources, answer }: Trace): ExitCode {
  if (!complete) return exit.notEvaluated;
  const isFull =
    sources.gone === null &&
    signature.status !== 'refused' &&
    answer.findings.every(({ about }) => about === 'decision') &&
    answer.missing.every(({ required }) => !required);
  return isFull ? exit.fine : exit.findings;
}
