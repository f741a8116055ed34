import { resolve } from 'node:path';
import type { DecisionEvent } from '../decision/record.ts';
import type { Trace, TraceGovernance, TraceSources } from '../format/schema/trace.ts';
import { parseVersion } from '../objective/version.ts';
import { traceDecision } from '../store/traced-decision.ts';
import { answerOf } from '../trace/answer.ts';
import { GOVERNANCE_SOURCE } from '../trace/governance-source.ts';
import { readRecorded } from '../trace/recorded.ts';
import { signatureOf } from '../trace/signature.ts';
import type { VerifierKey } from '../transparency/signed-note.ts';
import { toolVersion } from '../version.ts';
import { UsageError, type Terminal } from './command.ts';
import type { Options } from './options.ts';
import { readBundle } from './read-bundle.ts';

/** Where what governed is read from, beside `--repo`. */
export const governanceOptions = ['governance', 'governance-digest'] as const;

/** Gives what governed a decision. */
export type GovernanceFor = (decision: DecisionEvent) => Promise<TraceGovernance>;

export interface TracedLog {
  /** The folder of the log. */
  readonly root: string;
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly governanceFor: GovernanceFor;
}

/**
 * Reads a bundle at once, so that one that is none ends it; a repository when it is known what of it is needed.
 * @throws UsageError
 */
export function governanceGiven(options: Options, terminal: Terminal): GovernanceFor {
  const [file, digest, repo] = [...governanceOptions, 'repo'].map((name) => options.value(name));
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

/**
 * Traces a decision.
 * @param now milliseconds since 1970
 * @returns why there is no trace, where the log has no such decision
 * @throws the error of the system
 */
export async function makeTrace(id: string, log: TracedLog, now: number): Promise<Trace | string> {
  const { root, origin, keys, governanceFor } = log;
  const traced = traceDecision(root, id);
  if (traced.kind !== 'known') return traced.message;
  const sources = await withGovernance(id, traced.sources, governanceFor);
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
    const unread = [...sources.unread, { source: GOVERNANCE_SOURCE, message }];
    return { ...sources, governance: null, unread };
  }
}
