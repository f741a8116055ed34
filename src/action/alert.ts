import { compareText, finding, type Finding } from '../finding/finding.ts';
import { GitHubFault } from '../github/client.ts';
import { openIssueOnce } from '../github/issue.ts';
import { isAlarming, type Arrival, type ArrivalSource } from '../record/arrival.ts';
import { alarm } from '../report/alarm.ts';
import type { Context } from './context.ts';
import type { Push } from './push-state.ts';

/** What was done to tell people. */
export interface Alerts {
  /** Numbers of the open issues, newly opened or not. */
  readonly issues: readonly { readonly number: number; readonly opened: boolean }[];
  readonly findings: readonly Finding[];
}

/** Opens one issue for each pull request or commit that brought something alarming. Never throws a fault of GitHub. */
export async function raiseAlarm(
  context: Context,
  push: Push,
  arrivals: readonly Arrival[],
  runUrl: string | undefined,
): Promise<Alerts> {
  const issues: { number: number; opened: boolean }[] = [];
  const findings: Finding[] = [];
  for (const [source, some] of bySource(arrivals.filter(isAlarming), push)) {
    try {
      const issue = alarm(source, some, { branch: push.branch, runUrl });
      issues.push(await openIssueOnce(context.client, context.repository, issue));
    } catch (error) {
      if (!(error instanceof GitHubFault)) throw error;
      findings.push(
        finding('alert-failed', `No issue could be opened; \`issues: write\` is needed. ${error.message}`),
      );
    }
  }
  return { issues, findings };
}

/** What cannot be told apart came with the push itself. */
function bySource(arrivals: readonly Arrival[], { after }: Push): [ArrivalSource, Arrival[]][] {
  const groups = new Map<string, [ArrivalSource, Arrival[]]>();
  for (const arrival of arrivals) {
    const source = arrival.source ?? { kind: 'commit', sha: after };
    const key = source.kind === 'pull' ? `pull ${source.number}` : source.sha;
    const group = groups.get(key) ?? [source, []];
    group[1].push(arrival);
    groups.set(key, group);
  }
  return [...groups].toSorted(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}
