import { compareText, type Finding } from '../finding/finding.ts';
import { directoryOf, isSame, type Directory, type Identity } from './account.ts';
import { accountOfNoReply, accountsByEmail, accountsOfCoAuthor, coAuthorsIn } from './co-author.ts';
import {
  onlyRemovedFinding,
  unknownCoAuthorFinding,
  unknownCommitFinding,
  unknownPushFinding,
} from './contributor-findings.ts';
import type { Account, CommitFacts, PullRequestHistory, PushEntry } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';
import { removedFindings } from './removed-commits.ts';

/** How someone contributed to a pull request. */
export type Contribution = 'pull request' | 'author' | 'committer' | 'co-author' | 'push' | 'removed commit';

/** Someone who had a hand in a pull request, and who therefore cannot sign it unless settings allow it. */
export interface Contributor extends Identity {
  readonly by: readonly Contribution[];
}

export interface Contributors {
  /** Ordered by login. */
  readonly people: readonly Contributor[];
  /** Who is not known, and what is known of commits that were removed. */
  readonly findings: readonly Finding[];
}

/** GitHub commits with this account when a person uses its web editor or buttons; the author is the person. */
const webFlowId = 19_864_447;

/**
 * Who opened the pull request, wrote, committed or co-authored any of its commits, those that were removed
 * among them, or pushed to its branch.
 */
export function contributorsOf(history: PullRequestHistory): Contributors {
  const people = new People();
  if (history.author !== undefined) people.add(history.author, 'pull request');
  const pushes = contributingPushes(history);
  const unknownPushes = pushes.filter((push) => !addPusher(people, push));
  const known: Known = {
    directory: directoryOf(history),
    byEmail: accountsByEmail([...history.commits, ...history.removed.commits]),
    pushed: new Set(pushes.flatMap(({ actor, after }) => (actor === undefined ? [] : [after]))),
  };
  const unknownCommits = history.commits.filter((commit) => !addCommit(people, commit, known));
  const unknownCoAuthors = history.commits.filter((commit) => !addCoAuthors(people, commit, known));
  const unknownRemoved = history.removed.commits.filter((commit) => !addRemoved(people, commit, known));
  return {
    people: people.ordered(),
    findings: [
      ...unknownCommitFinding(unknownCommits),
      ...unknownPushFinding(unknownPushes),
      ...unknownCoAuthorFinding(unknownCoAuthors),
      ...removedFindings(history, unknownRemoved),
      ...onlyRemovedFinding(people.ordered().filter(({ by }) => by.every((one) => one === 'removed commit'))),
    ],
  };
}

/** What tells an account from what a commit says. */
interface Known {
  readonly directory: Directory;
  readonly byEmail: ReadonlyMap<string, readonly Account[]>;
  /** Commits whose push GitHub tells the person of. */
  readonly pushed: ReadonlySet<string>;
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
function addCommit(people: People, commit: CommitFacts, known: Known): boolean {
  const { author, committer } = writersOf(commit, known.directory);
  if (author !== undefined) people.add(author, 'author');
  if (committer !== undefined && !isWebFlow(committer)) people.add(committer, 'committer');
  return areTold(commit, { author, committer }, known);
}

interface Writers {
  readonly author: Identity | undefined;
  readonly committer: Identity | undefined;
}

function writersOf(commit: CommitFacts, directory: Directory): Writers {
  return {
    author: commit.author ?? accountOfNoReply(commit.authorEmail, directory),
    committer: commit.committer ?? accountOfNoReply(commit.committerEmail, directory),
  };
}

/** GitHub's own account stands for a person: as committer for the author, as author for the one who pushed. */
function areTold({ sha }: CommitFacts, { author, committer }: Writers, { pushed }: Known): boolean {
  const isPerson = author !== undefined && (!isWebFlow(author) || pushed.has(sha));
  return isPerson && committer !== undefined;
}

/** @returns false when the account of anyone whom the commit names is not known */
function addRemoved(people: People, commit: CommitFacts, known: Known): boolean {
  const { author, committer } = writersOf(commit, known.directory);
  const coAuthors = coAuthorsOf(commit, known);
  for (const one of [author, committer, ...coAuthors.flat()]) {
    if (one !== undefined && !isWebFlow(one)) people.add(one, 'removed commit');
  }
  return areTold(commit, { author, committer }, known) && coAuthors.every((found) => found.length > 0);
}

function isWebFlow({ id }: Identity): boolean {
  return id === webFlowId;
}

/** @returns false when GitHub does not say who pushed */
function addPusher(people: People, push: PushEntry): boolean {
  if (push.actor === undefined) return false;
  people.add(push.actor, 'push');
  return true;
}

/** @returns false when the account of one of its co-authors is not known */
function addCoAuthors(people: People, commit: CommitFacts, known: Known): boolean {
  const accounts = coAuthorsOf(commit, known);
  for (const account of accounts.flat()) people.add(account, 'co-author');
  return accounts.every((found) => found.length > 0);
}

/** For each co-author the accounts that they may be. */
function coAuthorsOf({ message }: CommitFacts, { directory, byEmail }: Known): (readonly Identity[])[] {
  return coAuthorsIn(message).map((one) => accountsOfCoAuthor(one, directory, byEmail));
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
