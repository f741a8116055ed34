import { finding, type Finding } from '../finding/finding.ts';
import { GitHubFault } from '../github/client.ts';
import { branchTip, ensureBranch } from '../github/contents.ts';
import { readTree } from '../github/tree.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { Arrival, Recording } from '../record/arrival.ts';
import { recordPath } from '../record/statement.ts';
import { raiseAlarm, type Alerts } from './alert.ts';
import type { Context } from './context.ts';
import { derivation } from './derive-approval.ts';
import { statements } from './derive-statement.ts';
import { judgeArrivals } from './judge-arrivals.ts';
import { readPushState, type Push } from './push-state.ts';
import { contradiction, writeRecord, type Envelop, type RecordBranch } from './write-record.ts';

/** How a run records. */
export interface RecordOptions {
  /** `commit` to the governed branch, to a `branch` for a pull request, or nowhere: only as `output`. */
  readonly mode: 'commit' | 'branch' | 'output';
  /** Whether to open issues. */
  readonly alert: boolean;
  /** undefined without a key. */
  readonly envelop: Envelop | undefined;
  readonly runUrl: string | undefined;
}

/** All that is said about a push to the governed branch. */
export interface PushReport {
  readonly push: Push;
  readonly arrivals: readonly Arrival[];
  /** About the push as a whole. */
  readonly findings: readonly Finding[];
  readonly alerts: Alerts;
  /** The branch that records were written to for a pull request; undefined when there is none. */
  readonly recordBranch: string | undefined;
}

/**
 * Judges what a push brought to the governed branch, records the new objective versions, and raises the alarm.
 * Nothing is written before everything is judged.
 * @throws GitHubFault, TruncatedTree
 */
export async function recordPush(context: Context, push: Push, options: RecordOptions): Promise<PushReport> {
  const state = await readPushState(context, push);
  const tip = await readBranch(context, push.branch, { commit: push.after, tree: state.after.tree });
  const derive = derivation(context, push.branch);
  const statement = statements(context, derive, push.after, state.after.tree);
  const judged = await judgeArrivals(state, { derive, statement, tip: tip.tree, now: context.now });
  const findings = state.beforeKnown ? [] : [unknownBefore(push)];
  const written = await recordAll(context, push, tip, judged, options);
  const alerts = options.alert
    ? await raiseAlarm(context, push, written.arrivals, options.runUrl)
    : { issues: [], findings: [] };
  return { push, ...written, findings, alerts };
}

function unknownBefore({ before, branch }: Push): Finding {
  const message = `GitHub no longer has ${before.slice(0, 7)}, which ${branch} was at before: every file was judged anew, but what was removed cannot be told.`;
  return finding('arrival-undetermined', message);
}

/** @param known a commit that was read already */
async function readBranch(
  { client, repository }: Context,
  name: string,
  known?: { readonly commit: string; readonly tree: GovernanceTree },
): Promise<{ name: string; commit: string; tree: GovernanceTree }> {
  const commit = await branchTip(client, repository, name);
  const tree = commit === known?.commit ? known.tree : await readTree(client, repository, commit);
  return { name, commit, tree };
}

interface Written {
  readonly arrivals: readonly Arrival[];
  readonly recordBranch: string | undefined;
}

/** Records one after the other. A fault ends the writing, not the run: what was judged must still be said. */
async function recordAll(
  context: Context,
  push: Push,
  tip: RecordBranch & { readonly commit: string },
  arrivals: readonly Arrival[],
  options: RecordOptions,
): Promise<Written> {
  const judgedRecords = new Set(arrivals.map(({ path }) => path));
  const target = recordTarget(context, push, tip, options);
  const said: Arrival[] = [];
  let stopped: Finding | undefined;
  for (const arrival of arrivals) {
    const { recording } = arrival;
    // A record that came with the same push was judged by itself.
    if (
      recording === undefined ||
      judgedRecords.has(recordPath(recording.version)) ||
      stopped !== undefined
    ) {
      said.push(arrival);
      continue;
    }
    try {
      const findings = await target.record(recording);
      said.push({ ...arrival, findings: [...arrival.findings, ...findings] });
      stopped = findings.find(({ id }) => id === 'record-not-permitted');
    } catch (error) {
      if (!(error instanceof GitHubFault)) throw error;
      stopped = finding('github-unavailable', error.message);
      said.push({ ...arrival, findings: [...arrival.findings, stopped] });
    }
  }
  return { arrivals: said, recordBranch: target.branchUsed() };
}

interface RecordTarget {
  record(recording: Recording): Promise<Finding[]>;
  branchUsed(): string | undefined;
}

/** Where records go. The branch for a pull request is made only when there is something to put on it. */
function recordTarget(
  context: Context,
  { after }: Push,
  tip: RecordBranch & { readonly commit: string },
  { mode, envelop }: RecordOptions,
): RecordTarget {
  const name = `tracegate/approvals-${after.slice(0, 7)}`;
  let branch: Promise<RecordBranch | undefined> | undefined;
  let used: string | undefined;
  const made = async (): Promise<RecordBranch | undefined> => {
    if (!(await ensureBranch(context.client, context.repository, name, tip.commit))) return undefined;
    return readBranch(context, name, tip);
  };
  return {
    branchUsed: () => used,
    record: async (recording) => {
      const path = recordPath(recording.version);
      const present = tip.tree.entries.has(path);
      if (mode === 'commit') return writeRecord(context, tip, recording, envelop);
      if (present) return [await compareWith(tip, path, recording, context.now)];
      if (mode === 'output') return [];
      const records = await (branch ??= made());
      if (records === undefined)
        return [
          finding(
            'record-not-permitted',
            `The branch ${name} could not be made; \`contents: write\` is needed.`,
          ),
        ];
      used = name;
      return writeRecord(context, records, recording, envelop);
    },
  };
}

async function compareWith(
  { name, tree }: RecordBranch,
  path: string,
  recording: Recording,
  now: number,
): Promise<Finding> {
  const present = Buffer.from(await tree.read(path)).toString('utf8');
  const why = contradiction(path, present, recording.statement, now);
  return why === undefined
    ? finding('record-present', `${path} is on ${name} already.`, { file: path })
    : finding('record-differs', why, { file: path });
}
