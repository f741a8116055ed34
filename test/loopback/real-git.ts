/** Git itself as the judge of the loopback: the same history in a real repository, and its answers beside ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit, GitRepository, Signature } from './git.ts';
import type { Repository } from './repository.ts';

/** True where there is a git program; without one nothing can be compared. */
export function hasGit(): boolean {
  return spawnSync('git', ['--version']).status === 0;
}

/** How two commits compare, as Git says it and as `/compare` does. */
export type Compared = {
  mergeBase: string;
  ahead: number;
  behind: number;
  /** `<status> <path>[ from <previous path>]`, sorted. */
  files: string[];
  /** Sorted. */
  commits: string[];
};

/** A bare repository on disk with every commit that a repository of the loopback and its forks can name. */
export class RealGit {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Has Git write all of it anew, from the content of files and the words of commits. */
  static write(repositories: readonly Repository[]): { git: RealGit; problems: string[] } {
    const git = new RealGit(mkdtempSync(join(tmpdir(), 'tracegate-real-git-')));
    git.#run('', 'init', '-q', '--bare', '-b', 'main', '.');
    const problems = [
      ...git.#import(repositories[0]!.git),
      ...git.#pointBranches(repositories),
      ...git.#check(),
    ];
    return { git, problems };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** @param base and head branches of the repository that was written first, or commits */
  compare(base: string, head: string): Compared {
    const mergeBase = this.#run('', 'merge-base', base, head).trim();
    const [behind = '', ahead = ''] = this.#run(
      '',
      'rev-list',
      '--left-right',
      '--count',
      `${base}...${head}`,
    )
      .trim()
      .split('\t');
    return {
      mergeBase,
      ahead: Number(ahead),
      behind: Number(behind),
      files: namedStatuses(this.#run('', 'diff', '--name-status', '-z', '-M', '-l0', mergeBase, head)),
      commits: this.#run('', 'rev-list', `${base}..${head}`).split('\n').filter(Boolean).toSorted(),
    };
  }

  /** Commits are made by `git fast-import`, so that neither their bytes nor their ids come from the loopback. */
  #import(ours: GitRepository): string[] {
    const stream = new ImportStream(ours);
    const marks = join(this.#folder, 'tracegate-marks');
    this.#run(stream.bytes(), 'fast-import', '--quiet', `--export-marks=${marks}`);
    const theirs = new Map(
      readFileSync(marks, 'utf8')
        .trim()
        .split('\n')
        .map((line) => [line.slice(1, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
    );
    return [...stream.marks].flatMap(([sha, mark]) =>
      theirs.get(String(mark)) === sha
        ? []
        : [`the loopback calls ${sha} what Git calls ${theirs.get(String(mark))}`],
    );
  }

  #pointBranches(repositories: readonly Repository[]): string[] {
    const lines = repositories.flatMap(({ git, owner }, index) =>
      [...git.branches].map(
        ([branch, sha]) => `create refs/${index === 0 ? 'heads' : `forks/${owner.login}`}/${branch} ${sha}\n`,
      ),
    );
    this.#run(lines.join(''), 'update-ref', '--stdin');
    return [];
  }

  #check(): string[] {
    const args = ['fsck', '--strict', '--full', '--no-dangling', '--no-progress'];
    const { status, stdout, stderr } = spawnSync('git', args, { ...this.#where(), encoding: 'utf8' });
    const said = `${stdout}${stderr}`.trim();
    return status === 0 && said === '' ? [] : [`git fsck: ${said === '' ? `exit ${status}` : said}`];
  }

  #run(input: string | Uint8Array, ...args: string[]): string {
    return execFileSync('git', args, { ...this.#where(), input, encoding: 'utf8', maxBuffer: 1 << 28 });
  }

  /** No configuration of whoever runs the tests reaches Git. */
  #where() {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.#folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    return { cwd: this.#folder, env };
  }
}

const words: Readonly<Record<string, string>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  T: 'changed',
};

/** The output of `git diff --name-status -z`, in GitHub's words. */
function namedStatuses(output: string): string[] {
  const parts = output.split('\0').filter(Boolean);
  const found: string[] = [];
  while (parts.length > 0) {
    const letter = parts.shift()!.slice(0, 1);
    const path = parts.shift()!;
    found.push(
      letter === 'R' ? `renamed ${parts.shift()!} from ${path}` : `${words[letter] ?? letter} ${path}`,
    );
  }
  return found.toSorted();
}

/** The history of a repository as `git fast-import` reads it, parents before children. */
class ImportStream {
  /** Of each blob and commit, by the id that the loopback gave it. */
  readonly marks = new Map<string, number>();
  readonly #parts: (string | Uint8Array)[] = [];
  readonly #ours: GitRepository;

  constructor(ours: GitRepository) {
    this.#ours = ours;
    for (const sha of ours.store.commits.keys()) this.#add(sha);
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts.map((part) => Buffer.from(part)));
  }

  #add(sha: string): void {
    const open = [sha];
    while (open.length > 0) {
      const next = open.at(-1)!;
      const missing = this.#ours.read(next).parents.filter((parent) => !this.marks.has(parent));
      if (missing.length > 0 && !this.marks.has(next)) open.push(...missing);
      else {
        open.pop();
        if (!this.marks.has(next)) this.#commit(this.#ours.read(next));
      }
    }
  }

  #commit(commit: Commit): void {
    const files = this.#ours.files(commit.sha);
    for (const [, { mode, sha }] of files) if (mode !== '160000' && !this.marks.has(sha)) this.#blob(sha);
    const mark = this.#mark(commit.sha);
    const message = commit.message.endsWith('\n') ? commit.message : `${commit.message}\n`;
    this.#parts.push(
      `commit refs/tracegate/${mark}\nmark :${mark}\n`,
      `${signed('author', commit.author)}${signed('committer', commit.committer)}`,
      `data ${Buffer.byteLength(message)}\n${message}`,
      ...commit.parents.map(
        (parent, index) => `${index === 0 ? 'from' : 'merge'} :${this.marks.get(parent)}\n`,
      ),
      'deleteall\n',
      ...files.map(([path, { mode, sha }]) => {
        const content = mode === '160000' ? sha : `:${this.marks.get(sha)}`;
        return `M ${mode} ${content} ${quoted(path)}\n`;
      }),
      '\n',
    );
  }

  #blob(sha: string): void {
    const bytes = this.#ours.store.blobs.get(sha);
    if (bytes === undefined) throw new Error(`blob ${sha} is not in the store`);
    this.#parts.push(`blob\nmark :${this.#mark(sha)}\ndata ${bytes.length}\n`, bytes, '\n');
  }

  #mark(sha: string): number {
    const mark = this.marks.size + 1;
    this.marks.set(sha, mark);
    return mark;
  }
}

function signed(role: string, { name, email, date }: Signature): string {
  return `${role} ${name} <${email}> ${Date.parse(date) / 1000} +0000\n`;
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
