/** Plays the steps of a scenario on the loopback GitHub. */
import type { FilePatch } from '../loopback/git.ts';
import { queuePulls } from '../loopback/merge.ts';
import { Payloads } from '../loopback/payloads.ts';
import type { Repository } from '../loopback/repository.ts';
import { LoopbackServer } from '../loopback/server.ts';
import { World } from '../loopback/world.ts';
import type { Person, Pull, Review } from '../loopback/world-types.ts';
import { patchOf } from './files.ts';
import type {
  CommitStep,
  Content,
  FaultStep,
  OpenStep,
  PushStep,
  ReviewStep,
  Scenario,
  Step,
  TeamSpec,
} from './scenario.ts';

const everyone: Readonly<Record<string, TeamSpec>> = {
  'acme/model-risk': { members: ['rita', 'rob'] },
  'acme/ai-ethics': { members: ['ed', 'eve'] },
  'acme/legal': { members: ['lea', 'leo'] },
  'acme/ml-engineering': { members: ['mel', 'max'] },
};

/** A step that happens on GitHub; the others ask what came out. */
type StageStep = Exclude<Step, { run: unknown } | { same: unknown } | { commented: unknown }>;

export class Stage {
  readonly world = new World();
  readonly repository: Repository;
  readonly server: LoopbackServer;
  readonly payloads: Payloads;
  /** What `queue` made last, as a merge_group event carries it. */
  group: ReturnType<typeof queuePulls> | undefined;
  readonly #commits = new Map<string, string>();

  private constructor(world: World, repository: Repository, server: LoopbackServer) {
    this.world = world;
    this.repository = repository;
    this.server = server;
    this.payloads = new Payloads(server, repository);
  }

  /** The repository acme/governance with what the scenario has on main. */
  static async set(scenario: Scenario): Promise<Stage> {
    const world = new World();
    const repository = world.repository({ owner: 'acme', name: 'governance' });
    const stage = new Stage(world, repository, await LoopbackServer.start(world));
    stage.team({ ...everyone, ...scenario.teams });
    const files = Object.entries(patchOf(scenario.base ?? { change: 'governance' }));
    const present = files.filter(([, content]) => content !== null);
    repository.commit({ branch: 'main', files: Object.fromEntries(present) });
    return stage;
  }

  /** The pull request with a number; default the newest. */
  pull(number?: number): Pull {
    const found = this.repository.pulls.find(
      (pull) => pull.number === (number ?? this.repository.pulls.length),
    );
    if (found === undefined) throw new Error(`there is no pull request ${number ?? ''}`);
    return found;
  }

  play(step: StageStep): void {
    if ('open' in step) this.#open(step.open);
    else if ('push' in step) this.#push(step.push);
    else if ('review' in step) this.#review(step.review);
    else if ('reviews' in step) {
      for (let index = 0; index < step.reviews.count; index++) this.#review(step.reviews);
    } else if ('merge into' in step) this.#mergeInto(step['merge into']);
    else if ('dismiss' in step) {
      const { review, by: actor, pull } = step.dismiss;
      this.repository.dismiss(this.pull(pull), this.#reviewOf(review, pull), { actor });
    } else if ('repoint' in step) {
      const { review, pull } = step.repoint;
      this.#reviewOf(review, pull).commit_id = this.pull(pull).head.sha;
    } else if ('merge base' in step)
      this.#mergeBase(step['merge base'].by, { files: step['merge base'].files ?? {} });
    else if ('rebase' in step) this.#rebase(step.rebase.by);
    else if ('push back' in step) {
      const { to, by: actor } = step['push back'];
      this.#source().push(this.pull().head.ref, this.commit(to), { actor });
    } else if ('main' in step) this.#onBase(step.main);
    else if ('forget' in step) this.repository.git.forget(this.commit(step.forget));
    else if ('retarget' in step)
      this.repository.retarget(this.pull(), step.retarget.to, { actor: step.retarget.by });
    else if ('merge' in step) {
      const { pull, method = 'merge', by: actor = 'boss' } = step.merge;
      this.repository.merge(this.pull(pull), { method, actor });
    } else if ('queue' in step) this.#queue(step.queue);
    else if ('close' in step) this.pull(step.close).state = 'closed';
    else if ('comment' in step)
      this.repository.comment(this.pull(), { user: step.comment.by, body: step.comment.body });
    else if ('delete branch' in step) this.repository.deleteBranch(step['delete branch'], { actor: 'boss' });
    else if ('team' in step) this.team(step.team);
    else if ('trees' in step) this.repository.treeLimit = step.trees.limit;
    else this.#fault(step.fault);
  }

  team(teams: Readonly<Record<string, TeamSpec>>): void {
    for (const [name, { members = [], pending = [], unreadable = false }] of Object.entries(teams)) {
      const [organisation = '', slug = ''] = name.split('/');
      this.world.team(organisation, slug, [...members], { pending: [...pending], unreadable });
    }
  }

  #open(step: OpenStep): void {
    const { branch = `change-${this.repository.pulls.length + 1}`, base = 'main', by = 'alice' } = step;
    const source = step.fork === undefined ? this.repository : this.#forkOf(step.fork);
    let head = this.repository.git.head(base);
    const between = Array.from({ length: step.emptyCommits ?? 0 }, (): CommitStep => ({ by }));
    for (const one of [...(step.earlier ?? []), ...between, { by, ...step }]) head = this.#made(head, one);
    source.push(branch, head, this.#pushed(step));
    if (step.as !== undefined) this.#commits.set(step.as, head);
    this.repository.pull({
      author: step.author === undefined ? loginOf(by) : step.author,
      head: branch,
      base,
      title: step.title ?? 'Change the objectives',
      ...(step.fork === undefined ? {} : { headRepository: source }),
    });
  }

  #push(step: PushStep): void {
    const pull = this.pull(step.pull);
    const { git } = this.repository;
    const parent = step.amend === true ? git.read(pull.head.sha).parents[0] : pull.head.sha;
    if (parent === undefined) throw new Error('there is nothing below the head');
    const kept = step.amend === true ? this.#difference(parent, pull.head.sha) : {};
    const sha = this.#made(parent, step, kept);
    if (step.as !== undefined) this.#commits.set(step.as, sha);
    this.#source(pull).push(pull.head.ref, sha, this.#pushed(step));
  }

  #made(parent: string, step: CommitStep, kept: FilePatch = {}): string {
    return this.repository.commit({
      parents: [parent],
      files: { ...kept, ...patchOf(step) },
      author: step.by ?? 'alice',
      ...(step.committer === undefined ? {} : { committer: step.committer }),
      message: step.message ?? 'Change the objectives',
    });
  }

  #pushed({ by = 'alice', pusher, at }: CommitStep): { actor: string | null; at?: string } {
    const actor = pusher === undefined ? loginOf(by) : pusher;
    return { actor, ...(at === undefined ? {} : { at: this.#time(at) }) };
  }

  #review(step: string | readonly string[] | ReviewStep): void {
    if (typeof step === 'string') return this.#review({ by: step });
    if ('length' in step) return step.forEach((by) => this.#review({ by }));
    const { by: user, state, pull, commit, at } = step as ReviewStep;
    this.repository.review(this.pull(pull), {
      user,
      ...(state === undefined ? {} : { state }),
      ...(commit === undefined ? {} : { commit_id: commit === null ? null : this.commit(commit) }),
      ...(at === undefined ? {} : { submitted_at: this.#time(at) }),
    });
  }

  #reviewOf(login: string, pull?: number): Review {
    const found = this.pull(pull).reviews.findLast(({ user }) => user?.login === login);
    if (found === undefined) throw new Error(`${login} has not reviewed`);
    return found;
  }

  /** Merges a branch into that of a pull request. */
  #mergeInto({ pull: number, from, by }: Extract<Step, { 'merge into': unknown }>['merge into']): void {
    const { git } = this.repository;
    const pull = this.pull(number);
    const side = git.head(from);
    const files = this.#difference(git.mergeBase(side, pull.head.sha), side);
    const sha = this.repository.commit({ parents: [pull.head.sha, side], files, author: by });
    this.#source(pull).push(pull.head.ref, sha, { actor: by });
  }

  /** Merges the base branch into the pull request's, with `content` as what the person did beside it. */
  #mergeBase(by: string, content: Content): void {
    const { git } = this.repository;
    const pull = this.pull();
    const base = git.head(pull.base.ref);
    const files = { ...this.#difference(git.mergeBase(base, pull.head.sha), base), ...patchOf(content) };
    const sha = this.repository.commit({
      parents: [pull.head.sha, base],
      files,
      author: by,
      message: 'Merge main',
    });
    this.#source(pull).push(pull.head.ref, sha, { actor: by });
  }

  /** Puts all that the pull request changes onto the tip of the base, as one commit of its author. */
  #rebase(by: string): void {
    const { git } = this.repository;
    const pull = this.pull();
    const base = git.head(pull.base.ref);
    const files = this.#difference(git.mergeBase(base, pull.head.sha), pull.head.sha);
    const sha = this.repository.commit({ parents: [base], files, author: by });
    this.#source(pull).push(pull.head.ref, sha, { actor: by });
  }

  #onBase({ branch = 'main', ...content }: Content & { readonly branch?: string }): void {
    const { git } = this.repository;
    const parent = git.branches.get(branch) ?? git.head('main');
    this.repository.commit({ branch, parents: [parent], files: patchOf(content) });
  }

  #queue({ pulls, stray, method = 'merge' }: Extract<Step, { queue: unknown }>['queue']): void {
    const group = queuePulls(
      this.repository,
      pulls.map((number) => this.pull(number)),
      { method },
    );
    const branch = group.head_ref.replace('refs/heads/', '');
    const head =
      stray === undefined
        ? group.head_sha
        : this.repository.commit({ branch, files: patchOf({ files: stray }) });
    this.group = { ...group, head_sha: head };
  }

  #fault({ method, path = '', answer, headers, body, times, skip }: FaultStep): void {
    const steps = typeof answer === 'object' ? answer : undefined;
    this.server.fault({
      match: (request) =>
        (method ?? request.method) === request.method && new RegExp(path).test(request.path),
      ...(times === undefined ? {} : { times }),
      ...(skip === undefined ? {} : { skip }),
      action:
        steps !== undefined
          ? () => steps.forEach((step) => this.play(step as StageStep))
          : typeof answer === 'number'
            ? {
                status: answer,
                ...(headers === undefined ? {} : { headers }),
                ...(body === undefined ? {} : { body }),
              }
            : (answer as 'reset' | 'hang'),
    });
  }

  /** What a commit changes against another, as a patch. */
  #difference(before: string | null, after: string): FilePatch {
    const { git } = this.repository;
    return Object.fromEntries(
      git
        .diff(before, after)
        .flatMap(({ path, previousPath, after: entry }): [string, FilePatch[string]][] => [
          ...(previousPath === null ? [] : ([[previousPath, null]] as [string, null][])),
          [
            path,
            entry === null
              ? null
              : { mode: entry.mode as '100644', content: git.store.blobs.get(entry.sha) ?? entry.sha },
          ],
        ]),
    );
  }

  #forkOf(owner: string): Repository {
    const known = this.world.find(`${owner}/governance`);
    return known ?? this.world.repository({ owner, name: 'governance', forkOf: this.repository });
  }

  #source(pull = this.pull()): Repository {
    return pull.head.repository ?? this.repository;
  }

  /** A commit by the name that a step gave it, or by its id. */
  commit(name: string): string {
    return this.#commits.get(name) ?? name;
  }

  #time(at: string): string {
    return at === 'same second' ? this.world.now : at;
  }
}

function loginOf(person: Person): string | null {
  return typeof person === 'string' ? person : (person.login ?? null);
}
