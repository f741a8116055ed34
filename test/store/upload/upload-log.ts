import { join } from 'node:path';
import { governance, highDecision, mediumDecision, openAt } from '../retention/retention-log.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { holdList } from '../../../src/store/retention/log-hold.ts';
import { LockedStore, type StoreSettings } from '../../../src/store/upload/locked-store.ts';
import { uploadLog, type UploadOutcome, type UploadSettings } from '../../../src/store/upload/upload.ts';
import { logKey } from '../sample-log.ts';

export const DAY_MS = 86_400_000;
/** The first record: some days ago, because a store locks nothing for a time that is past by its own clock. */
export const FROM = Math.floor(Date.now() / DAY_MS - 3) * DAY_MS + 9 * 3_600_000;
export const TARGET = 's3://evidence/credit/';

const { signer, key } = logKey();
export const signing = { signer, known: [key] };

/** A sealed log whose segments are still there: one of medium decisions, one of high ones; with full tiles. */
export async function sealedLog(folder: string, medium = 260): Promise<string> {
  const root = join(folder, 'log');
  const first = openAt(root, FROM);
  await Promise.all(Array.from({ length: medium }, (_, count) => first.append(mediumDecision(count))));
  await first.close();
  integrate(root, signing);
  const second = openAt(root, FROM + 60_000);
  for (let count = 0; count < 5; count += 1) await second.append(highDecision(count));
  await second.close();
  integrate(root, signing);
  await sealSegments(root, { analytics: true, keepsSegments: true });
  return root;
}

/** What the store of the tests is reached by. */
export function settingsFor(endpoint: string, more: Partial<StoreSettings> = {}): StoreSettings {
  return { bucket: 'evidence', prefix: 'credit/', endpoint, pathStyle: true, probeMs: 2000, ...more };
}

export async function upload(
  root: string,
  endpoint: string,
  more: Partial<UploadSettings> = {},
  store: Partial<StoreSettings> = {},
): Promise<UploadOutcome> {
  return uploadLog(root, await LockedStore.open(settingsFor(endpoint, store)), {
    target: TARGET,
    governance,
    holds: holdList(root, undefined),
    mode: 'COMPLIANCE',
    at: FROM + DAY_MS,
    releasesHolds: false,
    patience: 10_000,
    ...more,
  });
}
