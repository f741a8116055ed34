import { gatherView, type GatheredView } from '../decision/gather-view.ts';
import { governedFolders } from '../governance/path.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { commitTree } from './commit-tree.ts';
import { commitOf } from './commits.ts';
import { removedFiles } from './removed-files.ts';
import { GitFault, runGit } from './run-git.ts';

/** Which state of a governance repository is asked for. */
export interface GovernanceAt {
  /** The root of the repository. */
  readonly folder: string;
  /** A name of a commit; default `HEAD`, what is checked out. */
  readonly commit?: string | undefined;
  /** Milliseconds since 1970: the newest commit in the history of that commit that is not younger. */
  readonly time?: number | undefined;
  readonly repository?: string | undefined;
  readonly environment?: string | undefined;
  /** When the view is made, in milliseconds since 1970; default the time of the commit, so that all make the same. */
  readonly now?: number | undefined;
}

/**
 * What governs decisions by a commit. Nothing of the working tree is read: what is not committed, nobody signed.
 * @throws GitFault also where the folder is not the root of a Git repository
 */
export async function governanceAt(asked: GovernanceAt): Promise<GatheredView> {
  const { folder, repository, environment } = asked;
  const prefix = await line(folder, ['rev-parse', '--show-prefix']);
  if (prefix !== '') throw new GitFault(`${folder} is not the root of its Git repository.`);
  const commit = await commitAt(asked);
  const { files: removed, isShallow } = await removedFiles(folder, commit);
  const made = asked.now ?? Number(await line(folder, ['log', '-1', '--format=%ct', commit])) * 1000;
  if (!Number.isFinite(made)) throw new GitFault(`Git has no time for ${commit}.`);
  const generatedAt = new Date(made).toISOString().replace('.000Z', 'Z');
  const reader = new TreeReader(await commitTree(folder, commit));
  const gathered = await gatherView(reader, { commit, generatedAt, repository, environment, removed });
  if (gathered.view === undefined || !isShallow) return gathered;
  const message =
    'The history is cut off here: what was removed before is not told from what never was there.';
  return { ...gathered, notes: [...gathered.notes, { path: 'the history', message }] };
}

/** Governed files of the working tree that differ from what is checked out. @throws GitFault */
export async function uncommitted(folder: string): Promise<number> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--'];
  const listed = await runGit(folder, [...args, ...governedFolders.map((name) => `:(top)${name}`)]);
  return listed.toString('utf8').split('\0').length - 1;
}

async function commitAt({ folder, commit: named, time }: GovernanceAt): Promise<string> {
  const tip = await commitOf(folder, named ?? 'HEAD');
  if (time === undefined) return tip;
  const args = ['rev-list', '-1', '--first-parent', `--min-age=${Math.floor(time / 1000)}`, tip];
  const commit = await line(folder, args);
  if (commit === '') throw new GitFault(`No commit is as old as ${new Date(time).toISOString()}.`);
  return commit;
}

async function line(folder: string, args: readonly string[]): Promise<string> {
  return (await runGit(folder, args)).toString('utf8').trim();
}
