import type { PullRequestReport } from '../check/pull-request-report.ts';
import { statusName } from '../check/status-name.ts';
import { TruncatedTree } from '../github/tree.ts';
import type { Comparison } from '../github/comparison.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { requestReviews } from '../github/request-reviews.ts';
import { findComment, setStatus, writeComment, type StatusState } from '../github/report-back.ts';
import { classifyPath } from '../governance/path.ts';
import { escapeText } from '../report/escape.ts';
import { pullRequestComment, pullRequestSummary, statusDescription } from '../report/pull-request.ts';
import { verdictOf, type Reason, type VerdictKind } from '../verdict/verdict.ts';
import { askingFor, isNobody } from './asked-reviews.ts';
import { checkMergeGroup, type MergeGroup } from './check-merge-group.ts';
import { checkPullRequest, reportWithoutContent } from './check-pull-request.ts';
import type { Context } from './context.ts';
import { changedNames, readComparison } from './pull-request-state.ts';
import { notEvaluated, outcomeOf, worst, type Outcome } from './outcome.ts';

/** How a check speaks beside its outcome. */
export interface Speech {
  readonly statusContext: string;
  readonly comment: boolean;
  /** Page of the run, linked from the status. */
  readonly runUrl: string | undefined;
  /** Says something that does not change the verdict, such as a comment that could not be written. */
  warn(message: string): void;
}

const states: Readonly<Record<VerdictKind, StatusState>> = {
  allow: 'success',
  pending: 'pending',
  deny: 'failure',
  error: 'error',
};

/**
 * Checks pull requests and reports on each of their heads.
 * @param earlier faults that already keep the run from allowing
 * @param again whether no event of the pull request started this: then one may run beside it
 * @throws GitHubFault when not even a status can be set
 */
export async function runCheck(
  context: Context,
  pulls: readonly PullRequest[],
  speech: Speech,
  earlier: readonly Reason[] = [],
  again = false,
): Promise<Outcome> {
  const reports: PullRequestReport[] = [];
  const faults: Reason[] = [...earlier];
  for (const pull of pulls) {
    const name = statusName(speech.statusContext, pull.baseBranch);
    const status = statusWriter(context, pull.headCommit, name, speech);
    // Reading may begin at once; nothing is evaluated before the status says so.
    const reading = started(readComparison(context, pull));
    await status('pending', 'Being evaluated.');
    try {
      let report = await completeReport(context, pull, await reading);
      if (again && report.verdict === 'allow') {
        // A review may have come meanwhile, whose own run would have spoken before this one: look once more.
        await status('success', statusDescription(report));
        report = await completeReport(context, pull, await readComparison(context, pull));
      }
      const sticky = started(stickyComment(context, report, speech));
      await status(states[report.verdict], statusDescription(report));
      reports.push(report);
      await (
        await sticky
      )();
    } catch (error) {
      faults.push(await fault(error, status));
    }
  }
  const verdict = worst([
    ...reports.map((report) => report.verdict),
    ...faults.map((): VerdictKind => 'error'),
  ]);
  return outcomeOf(reports, faults, reports.map(pullRequestSummary).join('\n\n'), verdict);
}

/** A promise that is awaited later: its failure is kept until then. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Checks a merge group and reports on its head. @throws GitHubFault when not even a status can be set */
export async function runMergeGroup(context: Context, group: MergeGroup, speech: Speech): Promise<Outcome> {
  const name = statusName(speech.statusContext, group.baseBranch);
  const status = statusWriter(context, group.headCommit, name, speech);
  await status('pending', 'Being evaluated.');
  try {
    const { pulls, reasons } = await checkMergeGroup(context, group);
    const verdict = verdictOf(reasons);
    await status(states[verdict], groupDescription(verdict, reasons, pulls));
    const own = reasons.filter((reason) => !pulls.some((report) => report.reasons.includes(reason)));
    return outcomeOf(pulls, own, pulls.map(pullRequestSummary).join('\n\n'), verdict);
  } catch (error) {
    const reason = await fault(error, status);
    return notEvaluated(reason.id, reason.message);
  }
}

function groupDescription(
  verdict: VerdictKind,
  reasons: readonly Reason[],
  pulls: readonly PullRequestReport[],
): string {
  const stopping = reasons.find(({ status }) => status === (verdict === 'pending' ? 'pending' : 'fail'));
  const names = pulls.map(({ number }) => `#${number}`).join(', ');
  const said =
    verdict === 'allow' || stopping === undefined
      ? 'Every pull request of the group was evaluated anew.'
      : stopping.message;
  return `${names === '' ? '' : `${names}: `}${said}`;
}

type StatusWriter = (state: StatusState, description: string) => Promise<void>;

function statusWriter(
  { client, repository }: Context,
  commit: string,
  name: string,
  { runUrl }: Speech,
): StatusWriter {
  return (state, description) =>
    setStatus(client, repository, commit, name, state, escapeText(description), runUrl);
}

/** Says on the commit that it could not be evaluated; when even that fails, the status stays pending. */
async function fault(error: unknown, status: StatusWriter): Promise<Reason> {
  const message = error instanceof Error ? error.message : String(error);
  await status('error', `Could not be evaluated: ${message}`).catch(() => undefined);
  return {
    id: error instanceof TruncatedTree ? 'tree-truncated' : 'github-unavailable',
    status: 'fail',
    message,
  };
}

/** A file list that GitHub cuts short denies: waiting or running again would not make it whole. */
async function completeReport(
  context: Context,
  pull: PullRequest,
  comparison: Comparison,
): Promise<PullRequestReport> {
  try {
    return await checkPullRequest(context, pull, comparison);
  } catch (error) {
    if (!(error instanceof TruncatedTree)) throw error;
    const reason: Reason = { id: 'tree-truncated', status: 'fail', message: error.message };
    const paths = changedNames(comparison) ?? [];
    const governed = paths.filter((path) => classifyPath(path) !== undefined);
    return reportWithoutContent(context, pull, [reason], governed, undefined);
  }
}

/**
 * Looks for our comment, and returns what writes it. The comment is for people: a fault of it is said aloud but
 * changes no verdict.
 */
async function stickyComment(
  context: Context,
  report: PullRequestReport,
  speech: Speech,
): Promise<() => Promise<void>> {
  const { client, repository } = context;
  const marker = `<!-- ${speech.statusContext.replaceAll(/[^A-Za-z0-9 _-]/g, '')}: sticky report -->`;
  const warn = (error: unknown): void =>
    speech.warn(
      `The comment could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  if (!speech.comment) {
    if (report.reviewersToAsk !== undefined && !isNobody(report.reviewersToAsk)) {
      speech.warn('Nobody is asked for a review, because without the comment there is no memory of it.');
    }
    return () => Promise.resolve();
  }
  try {
    const before = await findComment(client, repository, report.number, marker);
    const { reviewers, memory } = askingFor(report, before?.body);
    const body = pullRequestComment(report, { marker, memory });
    return async () => {
      try {
        // First the memory, then the request: who cannot be remembered is not asked.
        await writeComment(client, repository, report.number, body, before);
      } catch (error) {
        return warn(error);
      }
      if (reviewers === undefined) return;
      const refused = await requestReviews(client, repository, report.number, reviewers);
      refused.forEach((message) => speech.warn(message));
    };
  } catch (error) {
    warn(error);
    return () => Promise.resolve();
  }
}
