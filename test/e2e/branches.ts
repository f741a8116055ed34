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

  pushMerge({ by, onto }: Extract<Step, { 'push merge': unknown }>['push merge']): void {
    const pull = this.pull();
    const { git, world } = this.repository;
    const before = git.head('main');
    const head = pull.head.sha;
    const merged =
      onto === undefined
        ? head
        : this.repository.commit({
            author: by,
            parents: [
              this.repository.commit({ author: by, parents: [before], files: patchOf({ files: onto }) }),
              head,
            ],
            files: {
              ...this.#difference(before, head),
              ...Object.fromEntries(Object.keys(onto).map((path) => [path, git.file(before, path) ?? null])),
            },
          });
    const at = world.tick();
    this.repository.push('main', merged, { actor: by, at });
    Object.assign(pull, {
      state: 'closed',
      closed_at: at,
      merged_at: at,
      merged_by: world.user(by),
      merge_commit_sha: merged,
      merged_commits: [...git.between(before, head), merged],
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

  /** The branch with records that the action made. */
  recordBranch(): string {
    const found = [...this.repository.git.branches.keys()].filter((name) => name.startsWith('tracegate/'));
    if (found.length !== 1) throw new Error(`there are ${found.length} branches with records`);
    return found[0] ?? '';
  }

  openRecords(by: string): void {
    this.repository.pull({ author: by, head: this.recordBranch(), base: 'main', title: 'Record' });
  }

  tamper({ path, replace, branch = 'main', as }: Extract<Step, { tamper: unknown }>['tamper']): void {
    const { git } = this.repository;
    const name = branch === 'records' ? this.recordBranch() : branch;
    let text = Buffer.from(git.file(git.head(name), path) ?? []).toString('utf8');
    for (const [old, replacement] of Object.entries(replace)) {
      if (!text.includes(old)) throw new Error(`${path} does not contain ${old}: ${text}`);
      text = text.replaceAll(old, replacement);
    }
    const sha = this.repository.commit({ branch: name, files: { [path]: text }, author: 'mallory' });
    if (as !== undefined) this.commits.set(as, sha);
  }

  /** What another run does that writes the same file, right before this one does. */
  overtake(url: string, body: unknown, replace: Readonly<Record<string, string>>): void {
    const { content, branch } = body as { content: string; branch: string };
    let text = Buffer.from(content, 'base64').toString('utf8');
    for (const [old, replacement] of Object.entries(replace)) text = text.replaceAll(old, replacement);
    const path = decodeURIComponent(url.slice(url.indexOf('/contents/') + '/contents/'.length));
    this.repository.commit({ branch, files: { [path]: text }, author: 'github-actions[bot]' });
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
