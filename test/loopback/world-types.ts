/** What the loopback GitHub knows, in GitHub's own field names. Everything may be changed by a test at any time. */
import type { FilePatch } from './git.ts';
import type { Repository } from './repository.ts';

export type User = { id: number; login: string; type: 'User' | 'Bot' | 'Organization' };

export type Team = {
  org: string;
  slug: string;
  members: Set<string>;
  /** Invited people who have not accepted: no members yet. */
  pending: Set<string>;
  /** The token may not read it: 403, as a workflow's own token gets. */
  unreadable: boolean;
};

/** A role that an organisation gives to people and teams. */
export type OrganizationRole = {
  id: number;
  org: string;
  name: string;
  users: Set<string>;
  /** Slugs of teams of the same organisation. */
  teams: Set<string>;
  /** The token may not read who holds it: 403. */
  unreadable: boolean;
};

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export type Review = {
  id: number;
  /** null: the account was deleted. */
  user: User | null;
  state: ReviewState;
  body: string;
  commit_id: string | null;
  submitted_at: string;
};

export type Pull = {
  number: number;
  title: string;
  body: string | null;
  user: User | null;
  state: 'open' | 'closed';
  draft: boolean;
  created_at: string;
  closed_at: string | null;
  merged_at: string | null;
  merged_by: User | null;
  merge_commit_sha: string | null;
  /** `repository` is null when the fork was deleted. */
  head: { ref: string; sha: string; repository: Repository | null };
  /** `sha` is the base branch as of the last push to the head, which is what GitHub reports: it may be behind. */
  base: { ref: string; sha: string };
  /** The commits that merging put on the base branch. */
  merged_commits: string[];
  reviews: Review[];
  /** Logins and team slugs whose review is asked for and who have not reviewed since. */
  requested: { users: Set<string>; teams: Set<string> };
};

export type Comment = {
  id: number;
  issue: number;
  user: User | null;
  body: string;
  created_at: string;
  updated_at: string;
};

/** An issue that is no pull request. */
export type Issue = {
  id: number;
  number: number;
  title: string;
  body: string;
  user: User | null;
  state: 'open' | 'closed';
  created_at: string;
};

export type Activity = {
  id: number;
  ref: string;
  before: string;
  after: string;
  timestamp: string;
  activity_type:
    'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
  actor: User | null;
};

/** An entry of a timeline beyond commits, reviews and comments, which are derived. */
export type TimelineEvent = {
  id: number;
  issue: number;
  event: string;
  actor: User | null;
  created_at: string;
  commit_id: string | null;
  dismissed_review?: {
    state: string;
    review_id: number;
    dismissal_message: string | null;
    dismissal_commit_id?: string;
  };
};

export type CommitStatus = {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  target_url: string | null;
  created_at: string;
  creator: User | null;
};

export type Attestation = { digest: string; predicate_type: string; bundle: Record<string, unknown> };

/** A person as a commit names them: a login alone stands for that account's name and address. */
export type Person = string | { login?: string | null; name?: string; email?: string; date?: string };

export type CommitOptions = {
  /** The branch that moves to the commit, with an entry in the push log; without it no branch moves. */
  branch?: string;
  /** Default: the head of `branch`, or nothing. */
  parents?: string[];
  files?: FilePatch;
  author?: Person;
  committer?: Person;
  message?: string;
  verified?: boolean;
  /** When the branch moved on the server; the author's date is what the client claims. */
  at?: string;
  /** Who pushed; default: the author's account. */
  actor?: string | null;
};

export type PushOptions = { at?: string; actor?: string | null; kind?: Activity['activity_type'] };

export type PullOptions = {
  number?: number;
  title?: string;
  body?: string | null;
  author: string | null;
  /** The branch with the changes. */
  head: string;
  /** Default: the default branch. */
  base?: string;
  /** The fork that holds `head`. */
  headRepository?: Repository;
  state?: 'open' | 'closed';
  draft?: boolean;
  at?: string;
};

export type ReviewOptions = {
  id?: number;
  user: string | null;
  state?: ReviewState;
  body?: string;
  /** Default: the head as it is now. */
  commit_id?: string | null;
  submitted_at?: string;
};

export type MergeMethod = 'merge' | 'squash' | 'rebase';
