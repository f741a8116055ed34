import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../files/repository-root.ts';
import { governedBranch, mergeByHistory, pastByHistory } from '../git/first-parent.ts';
import { GitFault } from '../git/run-git.ts';
import type { ObjectiveStanding, SignOffLookup } from '../governance/gather-promotion.ts';
import type { PastState, PromotionPast } from '../governance/ran-before.ts';
import { standingByRecord } from '../governance/record-lookup.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import type { MergeState } from '../promotion/input.ts';

/**
 * Looks up on disk: records say who signed an objective and when it was merged, else Git says when. A promotion's own
 * sign-offs are on its pull request, not on disk.
 * @param branch the governed branch, where the clone cannot tell which it is
 */
export function diskLookup(reader: TreeReader, root: string, branch: string | undefined): SignOffLookup {
  return {
    ofObjective: async (version, file): Promise<ObjectiveStanding> => {
      const standing = await standingByRecord(reader, version, file);
      if (standing.merge.kind === 'merged' || standing.approval.kind !== 'approved') return standing;
      return { ...standing, merge: await mergeOnDisk(reader, root, branch, file) };
    },
    ofPromotion: () =>
      Promise.resolve({
        kind: 'not-asked',
        message: 'On disk; the pull request of the promotion shows its sign-offs.',
      }),
    ofWaiver: () =>
      Promise.resolve({ kind: 'unknown', message: 'on disk; only its pull request shows its sign-offs.' }),
    pastOf: (file) => pastOnDisk(root, branch, file),
  };
}

async function mergeOnDisk(
  reader: TreeReader,
  root: string,
  branch: string | undefined,
  file: string,
): Promise<MergeState> {
  if (!isInRepository(root)) {
    const message = 'its record names no pull request, and this folder is no Git repository.';
    return { kind: 'unknowable', message };
  }
  try {
    return await mergeByHistory(await governedBranch(root, branch), file, await reader.tree.read(file));
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return { kind: 'unknown', message: error.message };
  }
}

/** A history that cannot be read proves nothing; why is said where it is missed. */
async function pastOnDisk(root: string, branch: string | undefined, file: string): Promise<PromotionPast> {
  try {
    const { states, gap } = await pastByHistory(await governedBranch(root, branch), file);
    return { states: asFarAsReadable(states), gap };
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return { states: noStates(), gap: isInRepository(root) ? error.message : 'This is no Git repository.' };
  }
}

/** Ends where a commit cannot be read, as in a partial clone: what lies behind it is not proven. */
async function* asFarAsReadable(states: AsyncIterable<PastState>): AsyncGenerator<PastState> {
  try {
    yield* states;
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
  }
}

async function* noStates(): AsyncGenerator<never> {}

function isInRepository(root: string): boolean {
  return existsSync(join(findRoot(root), '.git'));
}
