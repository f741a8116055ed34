/** A repository on the loopback GitHub: its branches, pull requests, reviews, comments and push log. */
import type { GitRepository } from './git.ts';
import { mergePull } from './merge.ts';
import type { RepositoryOptions, World } from './world.ts';
import type {
  Activity,
  Attestation,
  Comment,
  CommitOptions,
  CommitStatus,
  Issue,
  MergeMethod,
  Pull,
  PullOptions,
  PushOptions,
  Review,
  ReviewOptions,
  TimelineEvent,
  User,
} from './world-types.ts';

const NO_COMMIT = '0'.repeat(40);

export class Repository {
  readonly world: World;
  readonly git: GitRepository;
  readonly id: number;
  owner: User;
  name: string;
  defaultBranch: string;
  private: boolean;
  forkOf: Repository | null;
  /** Answer 404 to everything, as for a private fork that the token cannot see. */
  unreadable = false;
  /** How many entries a recursive tree may have before it is cut and marked `truncated`. */
  treeLimit = 100_000;
  readonly pulls: Pull[] = [];
  readonly comments: Comment[] = [];
  readonly issues: Issue[] = [];
  /** Newest last. */
  readonly activity: Activity[] = [];
  readonly events: TimelineEvent[] = [];
  readonly statuses: CommitStatus[] = [];
  readonly attestations: Attestation[] = [];
  /** Who cannot be asked for a review. */
  readonly withoutAccess = new Set<string>();

  constructor(world: World, options: RepositoryOptions, git: GitRepository) {
    this.world = world;
    this.git = git;
    this.id = world.nextId();
    this.owner = world.user(options.owner);
    this.name = options.name;
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.private = options.private ?? false;
    this.forkOf = options.forkOf ?? null;
  }

  get full_name(): string {
    return `${this.owner.login}/${this.name}`;
  }

  /** Makes a commit and returns its id; with `branch` the branch moves to it as one push. */
  commit(options: CommitOptions): string {
    const { branch } = options;
    const date = this.world.tick(options.at);
    const head = branch === undefined ? undefined : this.git.branches.get(branch);
    const author = this.world.signature(options.author ?? this.owner.login, date);
    const sha = this.git.commit({
      parents: options.parents ?? (head === undefined ? [] : [head]),
      files: options.files ?? {},
      author,
      committer: options.committer === undefined ? author : this.world.signature(options.committer, date),
      ...(options.message === undefined ? {} : { message: options.message }),
      verified: options.verified ?? false,
    });
    const actor = options.actor === undefined ? author.login : options.actor;
    if (branch !== undefined) this.push(branch, sha, { at: date, actor });
    return sha;
  }

  /**
   * Moves a branch as a push does: written to the push log (as a force-push when commits are dropped, unless
   * `kind` says otherwise), and the open pull requests from the branch get the new head.
   */
  push(branch: string, sha: string, options: PushOptions = {}): Activity {
    const before = this.git.branches.get(branch) ?? null;
    this.git.setBranch(branch, sha);
    const fast = before !== null && this.git.store.commits.has(before) && this.git.isAncestor(before, sha);
    const kind = options.kind ?? (before === null ? 'branch_creation' : fast ? 'push' : 'force_push');
    const entry = this.#record(branch, before ?? NO_COMMIT, sha, kind, options);
    for (const { base, pull } of this.#openPullsFrom(branch)) {
      pull.head.sha = sha;
      pull.base.sha = base.git.head(pull.base.ref);
      if (kind !== 'force_push') continue;
      base.event(pull, 'head_ref_force_pushed', { actor: entry.actor, at: entry.timestamp, commit_id: sha });
    }
    return entry;
  }

  /** Removes a branch, as GitHub does after a merge; pull requests from it keep their last head. */
  deleteBranch(branch: string, options: PushOptions = {}): Activity {
    const before = this.git.head(branch);
    this.git.branches.delete(branch);
    return this.#record(branch, before, NO_COMMIT, 'branch_deletion', options);
  }

  /** Opens a pull request (or makes a closed one). */
  pull(options: PullOptions): Pull {
    const source = options.headRepository ?? this;
    const base = options.base ?? this.defaultBranch;
    const at = this.world.tick(options.at);
    const pull: Pull = {
      number: options.number ?? this.pulls.length + 1,
      title: options.title ?? `Merge ${options.head}`,
      body: options.body ?? null,
      user: this.account(options.author),
      state: options.state ?? 'open',
      draft: options.draft ?? false,
      created_at: at,
      closed_at: options.state === 'closed' ? at : null,
      merged_at: null,
      merged_by: null,
      merge_commit_sha: null,
      head: { ref: options.head, sha: source.git.head(options.head), repository: source },
      base: { ref: base, sha: this.git.head(base) },
      merged_commits: [],
      reviews: [],
      requested: { users: new Set(), teams: new Set() },
    };
    this.pulls.push(pull);
    return pull;
  }

  /** Submits a review; by default it approves the head as it is now. */
  review(pull: Pull, options: ReviewOptions): Review {
    const review: Review = {
      id: options.id ?? this.world.nextId(),
      user: this.account(options.user),
      state: options.state ?? 'APPROVED',
      body: options.body ?? '',
      commit_id: options.commit_id === undefined ? pull.head.sha : options.commit_id,
      submitted_at: this.world.tick(options.submitted_at),
    };
    pull.reviews.push(review);
    // Once someone has reviewed, they are no longer asked.
    if (review.user !== null) pull.requested.users.delete(review.user.login);
    return review;
  }

  /** Dismisses a review: its state changes and the timeline says who did it. */
  dismiss(
    pull: Pull,
    review: Review,
    options: { actor: string | null; message?: string; at?: string },
  ): void {
    const previous = review.state;
    review.state = 'DISMISSED';
    const event = this.event(pull, 'review_dismissed', {
      actor: this.account(options.actor),
      ...(options.at === undefined ? {} : { at: options.at }),
    });
    event.dismissed_review = {
      state: previous.toLowerCase(),
      review_id: review.id,
      dismissal_message: options.message ?? null,
    };
  }

  /** Makes a pull request target another branch. */
  retarget(pull: Pull, base: string, options: { actor: string; at?: string }): void {
    pull.base = { ref: base, sha: this.git.head(base) };
    this.event(pull, 'base_ref_changed', { ...options, actor: this.account(options.actor) });
  }

  /** Merges a pull request as GitHub's button does and returns the merge commit's id. */
  merge(pull: Pull, options: { method?: MergeMethod; actor?: string; at?: string } = {}): string {
    return mergePull(this, pull, options);
  }

  /** Adds an event to a pull request's timeline. */
  event(
    pull: Pull,
    event: string,
    options: { actor: User | null; at?: string; commit_id?: string | null },
  ): TimelineEvent {
    const entry: TimelineEvent = {
      id: this.world.nextId(),
      issue: pull.number,
      event,
      actor: options.actor,
      created_at: this.world.tick(options.at),
      commit_id: options.commit_id ?? null,
    };
    this.events.push(entry);
    return entry;
  }

  /** Writes a comment on a pull request. */
  comment(pull: { number: number }, options: { user: string | null; body: string; at?: string }): Comment {
    const at = this.world.tick(options.at);
    const comment: Comment = {
      id: this.world.nextId(),
      issue: pull.number,
      user: this.account(options.user),
      body: options.body,
      created_at: at,
      updated_at: at,
    };
    this.comments.push(comment);
    return comment;
  }

  /** Opens an issue; its number is none that a pull request of a test has. */
  issue(options: { user: string | null; title: string; body?: string; at?: string }): Issue {
    const issue: Issue = {
      id: this.world.nextId(),
      number: 901 + this.issues.length,
      title: options.title,
      body: options.body ?? '',
      user: this.account(options.user),
      state: 'open',
      created_at: this.world.tick(options.at),
    };
    this.issues.push(issue);
    return issue;
  }

  /** The account of a login; null stands for a deleted account. */
  account(login: string | null): User | null {
    return login === null ? null : this.world.user(login);
  }

  #record(
    branch: string,
    before: string,
    after: string,
    kind: Activity['activity_type'],
    options: PushOptions,
  ): Activity {
    const entry: Activity = {
      id: this.world.nextId(),
      ref: `refs/heads/${branch}`,
      before,
      after,
      timestamp: this.world.tick(options.at),
      activity_type: kind,
      actor: options.actor === undefined ? this.owner : this.account(options.actor),
    };
    this.activity.push(entry);
    return entry;
  }

  /** Open pull requests, in any repository, whose head is this repository's branch. */
  #openPullsFrom(branch: string): { base: Repository; pull: Pull }[] {
    return this.world.repositories.flatMap((base) =>
      base.pulls
        .filter(({ state, head }) => state === 'open' && head.repository === this && head.ref === branch)
        .map((pull) => ({ base, pull })),
    );
  }
}
