import type { RollbackProof } from '../promotion/input.ts';
import { freezesOf } from './freezes.ts';
import type { TreeReader } from './tree-reader.ts';
import { sha256 } from './digest.ts';

/** The governed branch as it was when a change of a promotion was merged into it. */
export interface PastState {
  readonly commit: string;
  readonly files: TreeReader;
  /** What merged it, such as `pull request #3`. */
  readonly by: string;
}

/** The past of a promotion on the governed branch, newest first, and why it may not be all of it. */
export interface PromotionPast {
  readonly states: AsyncIterable<PastState>;
  /** A sentence where older states cannot be seen, or nothing can. */
  readonly gap?: string | undefined;
}

/** What is to come back. */
export interface Rollback {
  readonly promotionPath: string;
  readonly modelPath: string;
  readonly modelVersion: string;
  readonly environment: string;
  /** The registration as it reads now; undefined where there is none. */
  readonly registration: Uint8Array | undefined;
  /** A state in which a freeze of these stood counts for nothing. */
  readonly domains: ReadonlySet<string>;
}

/**
 * Whether a model version ran in the environment before the freeze came: the history of the governed branch has a
 * promotion of it, with the registration that it has now, from a time without a freeze, and another version was
 * promoted after that. The version that ran when the freeze came is what is frozen, and nothing to go back to.
 */
export async function ranBefore(past: PromotionPast, rollback: Rollback): Promise<RollbackProof> {
  const { promotionPath, modelVersion, environment, domains } = rollback;
  let whenFrozen: string | undefined;
  let otherRegistration: string | undefined;
  for await (const { files, commit, by } of past.states) {
    const promoted = (await files.value(promotionPath, 'promotion'))?.model_version;
    if (promoted === undefined || (await freezesOf([files], domains)).length > 0) continue;
    if (whenFrozen === undefined) {
      if (promoted === modelVersion)
        return notProven(`${modelVersion} is what ran in ${environment} when the freeze came.`);
      whenFrozen = promoted;
    }
    if (promoted !== modelVersion || promoted === whenFrozen) continue;
    if (await isRegisteredAlike(files, rollback)) {
      const message = `This is a rollback: ${modelVersion} ran in ${environment} before, by ${by} (${commit.slice(0, 7)}).`;
      return { kind: 'ran-before', message };
    }
    otherRegistration = commit.slice(0, 7);
  }
  if (otherRegistration !== undefined)
    return notProven(
      `${modelVersion} ran in ${environment} as of ${otherRegistration}, but its registration reads otherwise now.`,
    );
  const gap = past.gap === undefined ? '' : ` ${past.gap}`;
  return notProven(
    `Nothing in the history of the governed branch proves that ${modelVersion} ran in ${environment} before the freeze came.${gap}`,
  );
}

async function isRegisteredAlike(files: TreeReader, { modelPath, registration }: Rollback): Promise<boolean> {
  if (registration === undefined || (await files.value(modelPath, 'model')) === undefined) return false;
  return sha256(await files.tree.read(modelPath)) === sha256(registration);
}

function notProven(message: string): RollbackProof {
  return { kind: 'not-proven', message };
}
