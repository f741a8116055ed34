/**
 * Everything about a pull request that decides whether it is signed off, as plain data: gathered by an
 * adapter, evaluated by pure functions. Ids are GitHub's numeric account ids; logins are for display and
 * for matching the policy's `users`.
 */
export interface PullRequestFacts extends PullRequestHistory {
  /**
   * What a sign-off given now covers: the head as it would be merged into the base as it is now. It can differ
   * from the content at the head commit itself, when the base has gained a version to be compared with.
   */
  readonly current: SignedContent | 'unreadable';
  /** What is signed at each commit that matters; `commitsToRead` says which these are. */
  readonly content: ReadonlyMap<string, SignedContent | 'unreadable'>;
}

/** What is known about a pull request before any file is read. No list needs to be in any order. */
export interface PullRequestHistory {
  readonly repository: string;
  readonly number: number;
  /** undefined for a deleted account. */
  readonly author: Account | undefined;
  readonly baseBranch: string;
  /** The commit of the base branch whose policy decides. */
  readonly baseCommit: string;
  readonly headCommit: string;
  readonly commits: readonly CommitFacts[];
  /** When it was opened, RFC 3339; undefined when GitHub does not say: then all of the push log is looked into. */
  readonly openedAt: string | undefined;
  /** What was on the branch while the pull request was open, and is no longer. */
  readonly removed: RemovedCommits;
  readonly reviews: readonly ReviewFacts[];
  readonly pushLog: PushLog;
  /** When the pull request was retargeted to another base branch (`base_ref_changed`). RFC 3339. */
  readonly baseChanges: readonly string[];
  /** Set for a pull request that was merged: reviews after it do not count. RFC 3339. */
  readonly mergedAt: string | undefined;
  /** For each role that a rule requires: who holds it. */
  readonly roles: ReadonlyMap<string, RoleHolders>;
}

export interface Account {
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, `Organization` or `Mannequin`; only `User` is a person who can sign. */
  readonly type: string;
}

export interface CommitFacts {
  readonly sha: string;
  /** undefined when the commit's e-mail address belongs to no account. */
  readonly author: Account | undefined;
  readonly committer: Account | undefined;
  readonly authorEmail: string;
  readonly committerEmail: string;
  /** As in the commit, for display. */
  readonly authorName: string;
  readonly committerName: string;
  readonly message: string;
  /** Whether GitHub shows the commit's signature as verified. */
  readonly verified: boolean;
}

/** Commits that a force-push took from the branch. */
export interface RemovedCommits {
  readonly commits: readonly CommitFacts[];
  /** Heads that the push log names and that can no longer be read, or were too many to read. */
  readonly unread: readonly string[];
}

export interface ReviewFacts {
  readonly id: number;
  /** undefined for a deleted account. */
  readonly user: Account | undefined;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING, or anything that GitHub adds later. */
  readonly state: string;
  /** The commit that GitHub says was reviewed; undefined when GitHub does not say. */
  readonly commit: string | undefined;
  /** RFC 3339; undefined for a review that was never submitted. */
  readonly submittedAt: string | undefined;
  /** Who dismissed it, when GitHub's timeline says so. */
  readonly dismissedBy: string | undefined;
}

/** What the head branch pointed to over time, as the server saw it; dates inside commits are not used. */
export type PushLog =
  | { readonly kind: 'log'; readonly entries: readonly PushEntry[] }
  /** The log cannot be read; force-pushes from the pull request's timeline stand in for it. */
  | { readonly kind: 'timeline'; readonly forcePushes: readonly string[] };

export interface PushEntry {
  /** RFC 3339, the server's time. */
  readonly at: string;
  /** 40 zeros when the branch was created. */
  readonly before: string;
  /** 40 zeros when the branch was deleted. */
  readonly after: string;
  /** Who pushed; undefined when GitHub does not say (a deleted account, a deploy key). */
  readonly actor: Account | undefined;
}

/**
 * What a sign-off at one commit covers: each governed path that the pull request changes against its merge
 * base, with the blob it has there, and the blobs of what the change is compared with or rests on.
 */
export interface SignedContent {
  readonly entries: readonly SignedEntry[];
}

export interface SignedEntry {
  /** `changed` for a changed file, `replaces` for what stood there, the others for what is read beside it. */
  readonly kind: 'changed' | 'replaces' | 'compared-with' | 'rests-on';
  readonly path: string;
  /** Git blob id, with the mode of the entry; `deleted` when the path is gone, `absent` when it never was. */
  readonly blob: string;
}

/** Who holds a role according to the policy on the base branch. */
export type RoleHolders =
  | { readonly kind: 'known'; readonly accounts: readonly RoleHolder[] }
  | { readonly kind: 'unreadable'; readonly team: string; readonly reason: string };

export interface RoleHolder {
  readonly login: string;
  /** undefined for a user whom the policy names by login only. */
  readonly id: number | undefined;
  /** undefined for a user whom the policy names; the login is then the policy's spelling. */
  readonly type: string | undefined;
}
