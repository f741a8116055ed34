import { join } from 'node:path';
import { namesIn } from '../../files/if-there.ts';
import { openCheckpoint, type Checkpoint, type KnownLog } from '../../transparency/checkpoint.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import { parseTreeSize } from '../../transparency/tree-size.ts';
import { NUMBERED, POINTER, storedCheckpoint } from '../tree/checkpoint-files.ts';
import { bytesOf } from '../tree/draft-files.ts';
import type { LogFindings } from './verify-findings.ts';

/** A checkpoint whose signature was verified, and the file that it is in. */
export interface SignedPoint {
  readonly path: string;
  readonly checkpoint: Checkpoint;
}

/** A root that the tree had at a size by what is known of it. */
export interface KnownPoint {
  /** Undefined where it was noted when the log was verified before. */
  readonly path: string | undefined;
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Verifies the signatures of all checkpoints, and that they lie under their sizes.
 * @param from checkpoints of smaller sizes were verified before
 * @param due sizes at which one was signed
 * @returns those that hold, by rising size
 */
export function checkCheckpoints(
  root: string,
  log: KnownLog,
  from: number,
  due: readonly number[],
  findings: LogFindings,
): SignedPoint[] {
  const points: SignedPoint[] = [];
  const names = new Set(namesIn(join(root, NUMBERED)));
  for (const name of names) {
    const path = `${NUMBERED}/${name}`;
    const size = parseTreeSize(name);
    if (size === undefined) findings.add('log-file-unknown', `${name} is no size of a tree.`, path);
    if (size === undefined || size < from) continue;
    const checkpoint = signed(root, path, log, findings);
    if (checkpoint === undefined) continue;
    if (checkpoint.size === size) points.push({ path, checkpoint });
    else
      findings.add('log-checkpoint', `The checkpoint is of ${checkpoint.size} leaves, not of ${size}.`, path);
  }
  for (const size of due)
    if (!names.has(String(size)))
      findings.add('log-checkpoint', 'The checkpoint is missing.', `${NUMBERED}/${size}`);
  points.sort((a, b) => a.checkpoint.size - b.checkpoint.size);
  checkPointer(root, log, points, names.size > 0, findings);
  return points;
}

function checkPointer(
  root: string,
  log: KnownLog,
  points: readonly SignedPoint[],
  isDue: boolean,
  findings: LogFindings,
): void {
  const pointer = signed(root, POINTER, log, findings, isDue);
  if (pointer === undefined) return;
  const last = points.at(-1)?.checkpoint;
  // One that was signed since the numbered ones were listed is looked at the next time.
  const isNewer = last !== undefined && pointer.size > last.size && hasNumbered(root, pointer.size);
  const same = points.find(({ checkpoint }) => checkpoint.size === pointer.size)?.checkpoint;
  if (isNewer) return;
  if (same === undefined)
    findings.add(
      'log-checkpoint',
      `The checkpoint of ${pointer.size} leaves is not in ${NUMBERED}.`,
      POINTER,
    );
  else if (Buffer.compare(same.root, pointer.root) !== 0)
    findings.add('log-checkpoint', `Another root was signed at ${pointer.size} leaves too.`, POINTER);
  else if (last !== undefined && last.size > pointer.size && staysBehind(root, last.size))
    findings.add(
      'log-checkpoint',
      `It is of ${pointer.size} leaves; one of ${last.size} was signed since.`,
      POINTER,
    );
}

function hasNumbered(root: string, size: number): boolean {
  return bytesOf(join(root, NUMBERED, String(size))) !== undefined;
}

/** Who signs writes the numbered checkpoint first; the other one follows at once. */
function staysBehind(root: string, size: number): boolean {
  for (let turn = 0; turn < 5; turn += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    try {
      if ((storedCheckpoint(root, POINTER)?.checkpoint.size ?? 0) >= size) return false;
    } catch (error) {
      if (!(error instanceof TransparencyFault)) throw error;
    }
  }
  return true;
}

function signed(
  root: string,
  path: string,
  log: KnownLog,
  findings: LogFindings,
  isDue = true,
): Checkpoint | undefined {
  const bytes = bytesOf(join(root, path));
  if (bytes === undefined) {
    if (isDue) findings.add('log-checkpoint', 'The checkpoint is missing.', path);
    return undefined;
  }
  try {
    return openCheckpoint(bytes, log).checkpoint;
  } catch (error) {
    if (!(error instanceof TransparencyFault)) throw error;
    findings.add('log-checkpoint', error.message, path);
    return undefined;
  }
}

/** Whether the checkpoints say that they are of another log than `log.json` does; nothing of them is verified. */
export function claimedOrigin(root: string): string | undefined {
  try {
    return storedCheckpoint(root, POINTER)?.checkpoint.origin;
  } catch (error) {
    if (error instanceof TransparencyFault) return undefined;
    throw error;
  }
}
