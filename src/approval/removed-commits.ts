import { finding, type Finding } from '../finding/finding.ts';
import { namedCommits } from './commit-names.ts';
import type { CommitFacts, PullRequestHistory, PushEntry } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';
import { isUnbroken } from './push-log.ts';

/**
 * What the branch pointed to while the pull request was open, newest first and each once. The commits below
 * these that the head no longer has were removed. What was removed before the pull request was opened was
 * never part of it.
 */
export function pastHeads({
  pushLog,
  openedAt,
  mergedAt,
}: Pick<PullRequestHistory, 'pushLog' | 'openedAt' | 'mergedAt'>): string[] {
  if (pushLog.kind === 'timeline') return [];
  const [opened, merged] = [instantOf(openedAt), instantOf(mergedAt)];
  const during = pushLog.entries.filter((push) => {
    const at = instantOf(push.at);
    if (at === undefined) return true;
    const before = opened !== undefined && secondOf(at) < secondOf(opened);
    const after = merged !== undefined && secondOf(at) > secondOf(merged);
    return !before && !after;
  });
  const heads = during.toSorted(newestFirst).flatMap(({ before, after }) => [after, before]);
  return [...new Set(heads)].filter((sha) => !/^0*$/.test(sha));
}

function newestFirst(a: PushEntry, b: PushEntry): number {
  return (instantOf(b.at) ?? Number.MAX_SAFE_INTEGER) - (instantOf(a.at) ?? Number.MAX_SAFE_INTEGER);
}

/** What is not known of the commits that were removed. @param unknown those whose authors have no account */
export function removedFindings(
  { pushLog, removed, openedAt, mergedAt }: PullRequestHistory,
  unknown: readonly CommitFacts[],
): Finding[] {
  const findings: Finding[] = [];
  if (removed.unread.length > 0) {
    const heads = removed.unread.map((sha) => ({ sha }));
    const message = `What was removed from the branch with ${namedCommits('head', heads)} cannot be read.`;
    findings.push(finding('removed-commits-unread', message));
  }
  if (unknown.length > 0) {
    const message = `An account is not known for ${namedCommits('commit', unknown)}, removed from the branch.`;
    findings.push(finding('removed-commits-unknown', message));
  }
  if (pushLog.kind === 'timeline' && pushLog.forcePushes.length > 0) {
    const message =
      'The branch was force-pushed, and without a push log it cannot be told what that removed.';
    findings.push(finding('removed-commits-unknown', message));
  }
  if (pushLog.kind === 'log' && !isUnbroken(pushLog.entries, openedAt, mergedAt)) {
    const message =
      'The push log has gaps since the pull request was opened; what else was removed cannot be told.';
    findings.push(finding('removed-commits-unknown', message));
  }
  return findings;
}
