import { compareText, finding, type Finding } from '../finding/finding.ts';
import { directoryOf, isSame, type Directory, type Identity } from './account.ts';
import { accountOfNoReply, accountsByEmail, accountsOfCoAuthor, coAuthorsIn } from './co-author.ts';
import type { Account, CommitFacts, PullRequestHistory, PushEntry } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';

/** How someone contributed to a pull request. */
export type Contribution = 'pull request' | 'author' | 'committer' | 'co-author' | 'push';

/** Someone who had a hand in a pull request, and who therefore cannot sign it unless settings allow it. */
export interface Contributor extends Identity {
  readonly by: readonly Contribution[];
}

export interface Contributors {
  /** Ordered by login. */
  readonly people: readonly Contributor[];
  /** `contributor-unknown` and `co-author-unknown`. */
  readonly findings: readonly Finding[];
}

/** GitHub commits with this account when a person uses its web editor or buttons; the author is the person. */
const webFlowId = 19_864_447;

/** Who opened the pull request, wrote, committed or co-authored any of its commits, or pushed to its branch. */
export function contributorsOf(history: PullRequestHistory): Contributors {
  const directory = directoryOf(history);
  const people = new People();
  if (history.author !== undefined) people.add(history.author, 'pull request');
  const unknownCommits = history.commits.filter((commit) => !addCommit(people, commit, directory));
  const unknownPushes = contributingPushes(history).filter((push) => !addPusher(people, push));
  const byEmail = accountsByEmail(history.commits);
  const unknownCoAuthors = history.commits.filter(
    (commit) => !addCoAuthors(people, commit, directory, byEmail),
  );
  return {
    people: people.ordered(),
    findings: [
      ...unknownCommitFinding(unknownCommits),
      ...unknownPushFinding(unknownPushes),
      ...unknownCoAuthorFinding(unknownCoAuthors),
    ],
  };
}

/** Each person once, whatever they did. */
class People {
  readonly #found: { identity: Identity; by: Set<Contribution> }[] = [];

  add(identity: Identity, contribution: Contribution): void {
    const known = this.#found.find((one) => isSame(one.identity, identity));
    if (known === undefined) {
      this.#found.push({ identity, by: new Set([contribution]) });
      return;
    }
    known.by.add(contribution);
    if (known.identity.id === undefined) known.identity = identity;
  }

  ordered(): Contributor[] {
    return this.#found
      .map(({ identity: { id, login, type }, by }) => ({
        id,
        login,
        type,
        by: [...by].toSorted(compareText),
      }))
      .toSorted(
        (a, b) =>
          compareText(a.login.toLowerCase(), b.login.toLowerCase()) ||
          compareText(a.login, b.login) ||
          (a.id ?? 0) - (b.id ?? 0),
      );
  }
}

/** @returns false when the account of its author or committer is not known */
function addCommit(people: People, commit: CommitFacts, directory: Directory): boolean {
  const author = commit.author ?? accountOfNoReply(commit.authorEmail, directory);
  if (author !== undefined) people.add(author, 'author');
  const committer = commit.committer ?? accountOfNoReply(commit.committerEmail, directory);
  if (committer !== undefined && !isWebFlow(committer)) people.add(committer, 'committer');
  return author !== undefined && committer !== undefined;
}

function isWebFlow(committer: Identity): boolean {
  return committer.id === webFlowId;
}

/** @returns false when GitHub does not say who pushed */
function addPusher(people: People, push: PushEntry): boolean {
  if (push.actor === undefined) return false;
  people.add(push.actor, 'push');
  return true;
}

/** @returns false when the account of one of its co-authors is not known */
function addCoAuthors(
  people: People,
  commit: CommitFacts,
  directory: Directory,
  byEmail: ReadonlyMap<string, readonly Account[]>,
): boolean {
  const accounts = coAuthorsIn(commit.message).map((one) => accountsOfCoAuthor(one, directory, byEmail));
  for (const account of accounts.flat()) people.add(account, 'co-author');
  return accounts.every((found) => found.length > 0);
}

/**
 * The pushes that may have brought content: not the removal of the branch, which the person who merges often
 * does, and nothing after the merge.
 */
function contributingPushes({ pushLog, mergedAt }: PullRequestHistory): readonly PushEntry[] {
  if (pushLog.kind === 'timeline') return [];
  const merged = instantOf(mergedAt);
  return pushLog.entries.filter((push) => {
    const at = instantOf(push.at);
    const afterMerge = merged !== undefined && at !== undefined && secondOf(at) > secondOf(merged);
    return !/^0+$/.test(push.after) && !afterMerge;
  });
}

function unknownCommitFinding(commits: readonly CommitFacts[]): Finding[] {
  if (commits.length === 0) return [];
  return [
    finding(
      'contributor-unknown',
      `The account of the author or committer is not known for ${named('commit', commits)}.`,
    ),
  ];
}

function unknownPushFinding(pushes: readonly PushEntry[]): Finding[] {
  if (pushes.length === 0) return [];
  const commits = pushes.map((push) => ({ sha: push.after }));
  return [
    finding(
      'contributor-unknown',
      `GitHub does not say who pushed ${named('commit', commits)}.`,
      {},
      'Open the pull request anew from a branch that a person with an account pushed.',
    ),
  ];
}

function unknownCoAuthorFinding(commits: readonly CommitFacts[]): Finding[] {
  if (commits.length === 0) return [];
  return [
    finding('co-author-unknown', `The account of a co-author is not known for ${named('commit', commits)}.`),
  ];
}

/** `commit 1234567`, or `3 commits: …` with the first few; people's names and addresses are left out. */
function named(noun: string, commits: readonly { readonly sha: string }[]): string {
  const shas = [...new Set(commits.map((commit) => commit.sha.slice(0, 7)))].toSorted(compareText);
  if (shas.length === 1) return `${noun} ${shas[0]}`;
  const more = shas.length > 5 ? ` and ${shas.length - 5} more` : '';
  return `${shas.length} ${noun}s: ${shas.slice(0, 5).join(', ')}${more}`;
}
