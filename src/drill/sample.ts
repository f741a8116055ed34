import { sha256Of } from '../transparency/sha256.ts';

/** What a sample depends on, and nothing else. */
export interface SampleOf {
  /** Given by whoever asks for the drill, so that the log could not know it. */
  readonly seed: string;
  readonly origin: string;
  /** The signed tree: its size, and its root hash. */
  readonly size: number;
  readonly root: Uint8Array;
  /** Of which time, in milliseconds since 1970; undefined for no bound. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** How it is drawn, for whoever draws it again. */
export const SAMPLE_METHOD =
  'The decisions of the tree whose ids are of the period are counted from 0 in the order of their leaves. Where there are no more than were asked for, all are taken. Else: SHA-256 over the lines `tracegate-drill/v1`, origin, tree size, root hash (base64), since and until (each empty where it is not given), seed and the number of the draw from 0, each ended by a line feed; its first 8 bytes, big-endian, modulo the number of decisions; draws of the last incomplete round of that number, and those that were drawn before, are left out';

const DRAWS = 2n ** 64n;

/** A moment as a sample is drawn by it and as a report tells it; null for no bound. */
export function boundText(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

/**
 * Draws decisions, each with the same chance and none twice.
 * @param decisions how many there are in the tree; they are counted from 0 in the order of their leaves
 * @param count how many are asked for
 * @returns their numbers in the order of the draws; all of them where there are no more than are asked for
 */
export function drawDecisions(of: SampleOf, decisions: number, count: number): number[] {
  if (count >= decisions) return Array.from({ length: decisions }, (_, number) => number);
  const root = Buffer.from(of.root).toString('base64');
  const bounds = [of.since, of.until].map((time) => boundText(time) ?? '');
  const head = ['tracegate-drill/v1', of.origin, of.size, root, ...bounds, of.seed, ''].join('\n');
  const among = BigInt(decisions);
  const drawn = new Set<number>();
  for (let draw = 0; drawn.size < count; draw += 1) {
    const value = sha256Of(Buffer.from(`${head}${draw}\n`)).readBigUInt64BE();
    // A number that not all remainders fit into equally often would be drawn more often than others.
    if (value < DRAWS - (DRAWS % among)) drawn.add(Number(value % among));
  }
  return [...drawn];
}
