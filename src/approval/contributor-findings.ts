import { finding, type Finding } from '../finding/finding.ts';
import { namedCommits } from './commit-names.ts';
import type { CommitFacts, PushEntry } from './facts.ts';

export function unknownCommitFinding(commits: readonly CommitFacts[]): Finding[] {
  if (commits.length === 0) return [];
  return [
    finding(
      'contributor-unknown',
      `The account of the author or committer is not known for ${namedCommits('commit', commits)}.`,
    ),
  ];
}

export function unknownPushFinding(pushes: readonly PushEntry[]): Finding[] {
  if (pushes.length === 0) return [];
  const commits = pushes.map((push) => ({ sha: push.after }));
  return [
    finding(
      'contributor-unknown',
      `GitHub does not say who pushed ${namedCommits('commit', commits)}.`,
      {},
      'Open the pull request anew from a branch that a person with an account pushed.',
    ),
  ];
}

export function unknownCoAuthorFinding(commits: readonly CommitFacts[]): Finding[] {
  if (commits.length === 0) return [];
  return [
    finding(
      'co-author-unknown',
      `The account of a co-author is not known for ${namedCommits('commit', commits)}.`,
    ),
  ];
}

/** Says why they cannot sign, where nothing that can still be seen tells. */
export function onlyRemovedFinding(people: readonly { readonly login: string }[]): Finding[] {
  if (people.length === 0) return [];
  const who = people.map(({ login }) => login).join(', ');
  return [finding('removed-commits-counted', `Commits that were removed from the branch are by ${who}.`)];
}
