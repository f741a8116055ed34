import { parseTime } from '../format/date.ts';
import type { PromotionPast, PastState } from '../governance/ran-before.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { gitBlobId } from '../governance/digest.ts';
import type { MergeState } from '../promotion/input.ts';
import { commitTree } from './commit-tree.ts';
import { commitOf } from './commits.ts';
import { GitFault, runGit } from './run-git.ts';

/** The governed branch of a local repository, as its first parents tell it. */
export interface GovernedBranch {
  readonly folder: string;
  /** As it was given or found, such as `origin/main`. */
  readonly name: string;
  /** The commit at its tip. */
  readonly tip: string;
}

/** Where a clone says what its origin governs by; without a remote, the names that Git and GitHub give. */
const REMOTE_DEFAULT = 'refs/remotes/origin/HEAD';
const LOCAL_DEFAULTS = ['refs/heads/main', 'refs/heads/master'];

/**
 * Finds the governed branch: the one that is named, else what the clone takes for its origin's default branch, else,
 * in a repository without remotes, `main` or `master`. What is checked out is never it by itself: anybody can commit
 * there.
 * @throws GitFault with the reason where there is none, or the folder is not the root of a repository
 */
export async function governedBranch(folder: string, named?: string): Promise<GovernedBranch> {
  const prefix = await lines(folder, ['rev-parse', '--show-prefix']);
  if (prefix.length > 0) throw new GitFault('The folder is not the root of its Git repository.');
  if (named !== undefined) return { folder, name: named, tip: await commitOf(folder, named) };
  const remotes = await lines(folder, ['remote']);
  for (const name of remotes.length > 0 ? [REMOTE_DEFAULT] : LOCAL_DEFAULTS) {
    const tip = await commitOf(folder, name).catch((error: unknown) => {
      if (error instanceof GitFault) return undefined;
      throw error;
    });
    if (tip !== undefined) return { folder, name: name.replace(/^refs\/(remotes|heads)\//, ''), tip };
  }
  throw new GitFault('This clone does not say which branch governs: name it, as in --branch origin/main.');
}

/**
 * When the file came to the branch as it reads: the newest of the branch's own commits that changes it. The time is
 * the one that Git keeps, which whoever commits may set; a record or GitHub is asked before it.
 * @throws GitFault
 */
export async function mergeByHistory(
  branch: GovernedBranch,
  file: string,
  content: Uint8Array,
): Promise<MergeState> {
  const [newest] = await changesOf(branch, file, 1);
  if (newest === undefined) return unknown(`no commit of ${branch.name} brings ${file}.`);
  const merged = await commitTree(branch.folder, newest);
  if (!merged.entries.has(file) || gitBlobId(await merged.read(file)) !== gitBlobId(content))
    return unknown(`${file} does not read as it does on ${branch.name}.`);
  if (await isBoundary(branch.folder, newest))
    return unknown('the history is cut off here; fetch all of it, as with fetch-depth: 0.');
  const [at = ''] = await lines(branch.folder, ['log', '-1', '--format=%cI', newest]);
  if (parseTime(at) === undefined) return unknown(`Git has no time for ${newest.slice(0, 7)}.`);
  return { kind: 'merged', at, by: `commit ${newest.slice(0, 7)} of ${branch.name}` };
}

/**
 * What a promotion said on the branch, newest first: one state for each of the branch's own commits that changes it.
 * Commits of merged branches are not among them.
 * @throws GitFault, while it is followed too
 */
export async function pastByHistory(branch: GovernedBranch, path: string): Promise<PromotionPast> {
  const commits = await changesOf(branch, path, MOST_CHANGES + 1);
  const [shallow] = await lines(branch.folder, ['rev-parse', '--is-shallow-repository']);
  const gap =
    shallow === 'true'
      ? 'The history is cut off here; fetch all of it, as with fetch-depth: 0.'
      : commits.length > MOST_CHANGES
        ? `Only its newest ${MOST_CHANGES} changes were looked at.`
        : undefined;
  return { states: statesOf(branch, commits.slice(0, MOST_CHANGES)), gap };
}

const MOST_CHANGES = 200;

async function* statesOf({ folder, name }: GovernedBranch, commits: string[]): AsyncGenerator<PastState> {
  for (const commit of commits) {
    yield { commit, files: new TreeReader(await commitTree(folder, commit)), by: `a commit of ${name}` };
  }
}

/** The branch's own commits that change a file, newest first. */
function changesOf({ folder, tip }: GovernedBranch, path: string, most: number): Promise<string[]> {
  const args = ['log', '--first-parent', '--full-history', '--no-renames', '--format=%H', `-${most}`];
  return lines(folder, [...args, tip, '--', `:(top,literal)${path}`]);
}

/** Whether a commit's parents are left out of this clone, so that it seems to bring all that is older. */
async function isBoundary(folder: string, commit: string): Promise<boolean> {
  const [shallow] = await lines(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow !== 'true') return false;
  const raw = await lines(folder, ['cat-file', 'commit', commit]);
  const [parents = ''] = await lines(folder, ['log', '-1', '--format=%P', commit]);
  return raw.some((line) => line.startsWith('parent ')) && parents === '';
}

async function lines(folder: string, args: readonly string[]): Promise<string[]> {
  const text = (await runGit(folder, args)).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}

function unknown(message: string): MergeState {
  return { kind: 'unknown', message };
}
