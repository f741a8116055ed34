/** Event payloads, with the fields that GitHub documents and an action would read. */
import { renderPull, renderReview } from './render-pulls.ts';
import { renderNullableUser, renderRepository, renderUser } from './render.ts';
import type { Json } from './render.ts';
import type { Repository } from './repository.ts';
import type { LoopbackServer } from './server.ts';
import type { Pull, Review, User } from './world-types.ts';

/** Builders of payloads as GitHub would send them now; `sender` defaults to the repository's owner. */
export class Payloads {
  readonly #server: LoopbackServer;
  readonly #repository: Repository;

  constructor(server: LoopbackServer, repository: Repository) {
    this.#server = server;
    this.#repository = repository;
  }

  /** `pull_request` and `pull_request_target`; `edited` with `baseBefore` is a change of the base branch. */
  pullRequest(
    pull: Pull,
    action: 'opened' | 'reopened' | 'synchronize' | 'edited' | 'closed' | 'ready_for_review' = 'opened',
    options: { sender?: User; before?: string; baseBefore?: { ref: string; sha: string } } = {},
  ): Json {
    const { baseBefore, before, sender } = options;
    const base = baseBefore && { ref: { from: baseBefore.ref }, sha: { from: baseBefore.sha } };
    return {
      action,
      number: pull.number,
      pull_request: renderPull(this.#server.url, this.#repository, pull),
      ...(action === 'synchronize' ? { before: before ?? pull.base.sha, after: pull.head.sha } : {}),
      ...(action === 'edited'
        ? { changes: base === undefined ? { title: { from: 'Before' } } : { base } }
        : {}),
      ...this.#common(sender ?? pull.user),
    };
  }

  /** `pull_request_review`; its pull request is the shorter form without counts. */
  review(pull: Pull, review: Review, action: 'submitted' | 'edited' | 'dismissed' = 'submitted'): Json {
    const { url } = this.#server;
    const rendered = renderPull(url, this.#repository, pull);
    const left = [
      'merged',
      'mergeable',
      'mergeable_state',
      'commits',
      'additions',
      'deletions',
      'changed_files',
    ];
    const short = Object.entries(rendered).filter(([name]) => !left.includes(name));
    const state = review.state.toLowerCase();
    return {
      action,
      review: { ...renderReview(url, this.#repository, pull, review), state },
      pull_request: Object.fromEntries(short),
      ...this.#common(review.user),
    };
  }

  /** `merge_group`, for what `queuePulls` returns. */
  mergeGroup(group: { head_sha: string; head_ref: string; base_sha: string; base_ref: string }): Json {
    const { tree, message, author, committer } = this.#repository.git.read(group.head_sha);
    const person = ({ name, email }: { name: string; email: string }) => ({ name, email });
    const head_commit = {
      id: group.head_sha,
      tree_id: tree,
      message,
      timestamp: committer.date,
      author: person(author),
      committer: person(committer),
    };
    return { action: 'checks_requested', merge_group: { ...group, head_commit }, ...this.#common() };
  }

  /**
   * `workflow_run` of a finished run for a pull request. GitHub leaves `pull_requests` empty when the head is in
   * a fork; then only the head's repository, branch and commit tell which pull request it was.
   */
  workflowRun(pull: Pull, options: { event?: string; conclusion?: string } = {}): Json {
    const { url } = this.#server;
    const repository = this.#repository;
    const source = pull.head.repository;
    const short = (of: Repository) => ({ id: of.id, url: `${url}/repos/${of.full_name}`, name: of.name });
    const own = {
      id: repository.id * 10_000 + pull.number,
      number: pull.number,
      url: `${url}/repos/${repository.full_name}/pulls/${pull.number}`,
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: short(repository) },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: short(repository) },
    };
    return {
      action: 'completed',
      workflow_run: {
        id: 6001,
        name: 'tracegate review',
        path: '.github/workflows/tracegate-review.yml',
        run_number: 1,
        run_attempt: 1,
        event: options.event ?? 'pull_request_review',
        status: 'completed',
        conclusion: options.conclusion ?? 'success',
        workflow_id: 5001,
        head_branch: pull.head.ref,
        head_sha: pull.head.sha,
        pull_requests: source === repository ? [own] : [],
        created_at: repository.world.now,
        updated_at: repository.world.now,
        actor: renderNullableUser(url, pull.user),
        repository: renderRepository(url, repository),
        head_repository: source === null ? null : renderRepository(url, source),
      },
      workflow: { id: 5001, name: 'tracegate review', path: '.github/workflows/tracegate-review.yml' },
      ...this.#common(),
    };
  }

  /** `push` of the latest entry in the push log of a branch (default: the default branch). */
  push(branch: string = this.#repository.defaultBranch): Json {
    const { activity, git } = this.#repository;
    const ref = `refs/heads/${branch}`;
    const entry = activity.findLast((candidate) => candidate.ref === ref);
    if (entry === undefined) throw new Error(`nothing was pushed to ${branch}`);
    const isNew = entry.activity_type === 'branch_creation';
    const listed = (isNew ? [entry.after] : git.between(entry.before, entry.after)).map((sha) => {
      const { message, author, tree } = git.read(sha);
      return { id: sha, tree_id: tree, message, timestamp: author.date, distinct: true };
    });
    return {
      ref,
      before: entry.before,
      after: entry.after,
      created: isNew,
      deleted: entry.activity_type === 'branch_deletion',
      forced: entry.activity_type === 'force_push',
      base_ref: null,
      commits: listed,
      head_commit: listed.at(-1) ?? null,
      pusher: { name: entry.actor?.login ?? 'ghost' },
      ...this.#common(entry.actor),
    };
  }

  /** `workflow_dispatch` from a branch (default: the default branch). */
  workflowDispatch(inputs: Record<string, string> = {}, branch = this.#repository.defaultBranch): Json {
    return {
      inputs,
      ref: `refs/heads/${branch}`,
      workflow: '.github/workflows/tracegate.yml',
      ...this.#common(),
    };
  }

  #common(sender: User | null = this.#repository.owner): Json {
    const { owner } = this.#repository;
    const { url } = this.#server;
    return {
      repository: renderRepository(url, this.#repository),
      ...(owner.type === 'Organization' ? { organization: { login: owner.login, id: owner.id } } : {}),
      sender: renderUser(url, sender ?? owner),
    };
  }
}
