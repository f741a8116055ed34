import { TransparencyFault } from './fault.ts';
import { TILE_WIDTH } from './tile-path.ts';

const LENGTH_BYTES = 2;

/** The length of an entry is told in two bytes (C2SP tlog-tiles, "Log entries"). */
export const LONGEST_ENTRY = 0xffff;

/**
 * Entries as a bundle: each behind its length as a big-endian uint16.
 * @throws TransparencyFault when an entry is too long, or there are none or more than 256
 */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Buffer {
  demandCount(entries.length);
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.byteLength > LONGEST_ENTRY)
        throw new TransparencyFault(`An entry has at most ${LONGEST_ENTRY} bytes, not ${entry.byteLength}.`);
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt16BE(entry.byteLength);
      return [length, entry];
    }),
  );
}

/**
 * The entries of a bundle, as views of its bytes.
 * @param width how many there must be, when that is known
 * @throws TransparencyFault when it ends within an entry, or has none, more than 256, or another number than asked
 */
export function decodeEntryBundle(bundle: Uint8Array, width?: number): Buffer[] {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at + LENGTH_BYTES;
    const end = start <= bytes.length ? start + bytes.readUInt16BE(at) : Infinity;
    if (end > bytes.length) throw new TransparencyFault(`The bundle ends within entry ${entries.length}.`);
    entries.push(bytes.subarray(start, end));
    demandCount(entries.length);
    at = end;
  }
  demandCount(entries.length);
  if (width !== undefined && entries.length !== width)
    throw new TransparencyFault(`The bundle has ${entries.length} entries, not ${width}.`);
  return entries;
}

function demandCount(count: number): void {
  if (count < 1 || count > TILE_WIDTH)
    throw new TransparencyFault(`A bundle has from 1 to ${TILE_WIDTH} entries, not ${count}.`);
}
