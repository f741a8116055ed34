import { TransparencyFault } from './fault.ts';

/*
 * Sizes and indices are whole numbers up to 2^53 - 1, the largest that a double holds exactly. Operators such as `>>`
 * cut to 32 bits and have no place here.
 */

/** The number of levels of the largest tree: its complete subtrees have up to 2^52 leaves. */
export const MOST_LEVELS = 53;

/** Whether a value, of whatever type, can be a number of leaves. */
export function isTreeSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** @throws TransparencyFault */
export function demandTreeSize(value: unknown, what: string): asserts value is number {
  if (!isTreeSize(value)) throw new TransparencyFault(`${what} is not a whole number from 0 to 2^53 - 1.`);
}

/** The number in decimal digits without needless zeros (tlog-checkpoint, tlog-proof); undefined for other text. */
export function parseTreeSize(text: string): number | undefined {
  if (!/^(0|[1-9]\d{0,15})$/.test(text)) return undefined;
  const value = Number(text);
  return isTreeSize(value) ? value : undefined;
}

export function isOdd(value: number): boolean {
  return value % 2 === 1;
}

/** Half of it, without the rest. */
export function half(value: number): number {
  return Math.floor(value / 2);
}

/** The largest power of two below a number that is at least 2: where RFC 6962 splits a tree of that many leaves. */
export function splitOf(size: number): { readonly level: number; readonly leaves: number } {
  let level = 0;
  let leaves = 1;
  while (leaves * 2 < size) {
    leaves *= 2;
    level += 1;
  }
  return { level, leaves };
}
