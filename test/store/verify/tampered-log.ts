import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteSigner, VerifierKey } from '../../../src/transparency/signed-note.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { decide, sampleLog, START } from '../sample-log.ts';

const DAY_MS = 86_400_000;

/** How many decisions are in each of its segments. */
export interface LogSizes {
  readonly sealed: number;
  readonly closed: number;
  readonly live: number;
}

/**
 * A log with all that a log can have: a sealed segment, a closed one that became leaves in two parts, a live one, and
 * checkpoints at three sizes, all records under the last.
 * @param root where it is made @param left where it is copied to as a writer leaves it that is killed
 */
export async function logToTamper(
  root: string,
  left: string,
  signing: { signer: NoteSigner; known: readonly VerifierKey[] },
  { sealed, closed, live }: LogSizes,
): Promise<string> {
  const first = sampleLog(root);
  await decide(first, sealed);
  await first.close();
  integrate(root, signing);
  await sealSegments(root, { analytics: true });
  const second = sampleLog(root, {}, START + DAY_MS);
  const half = Math.ceil(closed / 2);
  const [id] = await decide(second, half);
  integrate(root, signing);
  await second.record('override', {
    subject: id!,
    data: {
      who: 'rita',
      role: 'Credit Officer',
      reason: 'The income was confirmed.',
      before: 'denied',
      after: 'approved',
    },
  });
  await decide(second, closed - half);
  await second.close();
  const third = sampleLog(root, {}, START + 2 * DAY_MS);
  await decide(third, live);
  integrate(root, signing);
  // Its segment stays live.
  cpSync(root, left, { recursive: true });
  await third.close();
  rmSync(join(left, 'writers'), { recursive: true });
  return left;
}
