/** Makes commits and moves branches on the loopback GitHub, as people with Git do. */
import { GITHUB } from '../loopback/merge.ts';
import type { FilePatch } from '../loopback/git.ts';
import type { Repository } from '../loopback/repository.ts';
import type { Person, Pull } from '../loopback/world-types.ts';
import { patchOf } from './files.ts';
import type { CommitStep, Content, OpenStep, PushStep, Step } from './scenario.ts';

type MergeBaseStep = Extract<Step, { 'merge base': unknown }>['merge base'];

export class Branches {
  readonly repository: Repository;
  /** By the names that steps gave them. */
  readonly commits = new Map<string, string>();

  constructor(repository: Repository) {
    this.repository = repository;
  }

  /** The pull request with a number; default the newest. */
  pull(number?: number): Pull {
    const wanted = number ?? this.repository.pulls.length;
    const found = this.repository.pulls.find((pull) => pull.number === wanted);
    if (found === undefined) throw new Error(`there is no pull request ${wanted}`);
    return found;
  }

  /** A commit by the name that a step gave it, or by its id. */
  commit(name: string): string {
    return this.commits.get(name) ?? name;
  }

  time(at: string): string {
    return at === 'same second' ? this.repository.world.now : at;
  }

  open(step: OpenStep): void {
    const { branch = `change-${this.repository.pulls.length + 1}`, base = 'main', by = 'alice' } = step;
    const source = step.fork === undefined ? this.repository : this.#forkOf(step.fork);
    let head = this.repository.git.head(base);
    const between = Array.from({ length: step.emptyCommits ?? 0 }, (): CommitStep => ({ by }));
    for (const one of [...(step.earlier ?? []), ...between, { by, ...step }]) head = this.#made(head, one);
    source.push(branch, head, this.#pushed(step));
    if (step.as !== undefined) this.commits.set(step.as, head);
    this.repository.pull({
      author: step.author === undefined ? loginOf(by) : step.author,
      head: branch,
      base,
      title: step.title ?? 'Change the objectives',
      ...(step.fork === undefined ? {} : { headRepository: source }),
    });
  }

  push({ times = 1, ...step }: PushStep): void {
    for (let count = 0; count < times; count++) this.#pushOnce(step);
  }

  #pushOnce(step: PushStep): void {
    const pull = this.pull(step.pull);
    const { git } = this.repository;
    const parent = step.amend === true ? git.read(pull.head.sha).parents[0] : pull.head.sha;
    if (parent === undefined) throw new Error('there is nothing below the head');
    const kept = step.amend === true ? this.#difference(parent, pull.head.sha) : {};
    const sha = this.#made(parent, step, kept);
    if (step.as !== undefined) this.commits.set(step.as, sha);
    this.source(pull).push(pull.head.ref, sha, this.#pushed(step));
  }

  #made(parent: string, step: CommitStep, kept: FilePatch = {}): string {
    return this.repository.commit({
      parents: [parent],
      files: { ...kept, ...patchOf(step) },
      author: step.by ?? 'alice',
      ...(step.committer === undefined ? {} : { committer: step.committer }),
      message: step.message ?? 'Change the objectives',
      verified: step.verified ?? false,
    });
  }

  #pushed({ by = 'alice', pusher, at }: CommitStep): { actor: string | null; at?: string } {
    const actor = pusher === undefined ? loginOf(by) : pusher;
    return { actor, ...(at === undefined ? {} : { at: this.time(at) }) };
  }

  /** Merges a branch into that of a pull request. */
  mergeInto({ pull: number, from, by }: Extract<Step, { 'merge into': unknown }>['merge into']): void {
    const { git } = this.repository;
    const pull = this.pull(number);
    const side = git.head(from);
    const files = this.#difference(git.mergeBase(side, pull.head.sha), side);
    const sha = this.repository.commit({ parents: [pull.head.sha, side], files, author: by });
    this.source(pull).push(pull.head.ref, sha, { actor: by });
  }

  /** Merges the base branch into the pull request's, with `content` as what the person did beside it. */
  mergeBase({ by, author = by, button = false, files: own = {} }: MergeBaseStep): void {
    const { git } = this.repository;
    const pull = this.pull();
    const base = git.head(pull.base.ref);
    const files = {
      ...this.#difference(git.mergeBase(base, pull.head.sha), base),
      ...patchOf({ files: own }),
    };
    const sha = this.repository.commit({
      parents: [pull.head.sha, base],
      files,
      author,
      message: 'Merge main',
      ...(button ? { committer: GITHUB, verified: true } : {}),
    });
    this.source(pull).push(pull.head.ref, sha, { actor: by });
  }

  /** Puts all that the pull request changes onto the tip of the base, as one commit of its author. */
  rebase(by: string): void {
    const { git } = this.repository;
    const pull = this.pull();
    const base = git.head(pull.base.ref);
    const files = this.#difference(git.mergeBase(base, pull.head.sha), pull.head.sha);
    const sha = this.repository.commit({ parents: [base], files, author: by });
    this.source(pull).push(pull.head.ref, sha, { actor: by });
  }

  onBase({ branch = 'main', ...content }: Content & { readonly branch?: string }): void {
    const { git } = this.repository;
    const parent = git.branches.get(branch) ?? git.head('main');
    this.repository.commit({ branch, parents: [parent], files: patchOf(content) });
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
    const known = this.repository.world.find(`${owner}/governance`);
    return known ?? this.repository.world.repository({ owner, name: 'governance', forkOf: this.repository });
  }

  source(pull = this.pull()): Repository {
    return pull.head.repository ?? this.repository;
  }
}

function loginOf(person: Person): string | null {
  return typeof person === 'string' ? person : (person.login ?? null);
}
