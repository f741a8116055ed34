import { join } from 'node:path';
import { digestedLine, readDigestedLine } from '../digested-line.ts';
import { bytesOf } from '../tree/draft-files.ts';
import { sealedFile } from '../sealed-name.ts';
import { dayFolder, type SegmentName } from '../segment-name.ts';

/** A file as it was when it was sealed. */
export interface SealedFileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** That a segment was sealed, and into what. */
export interface SealManifest {
  readonly format: 'tracegate-sealed/1';
  readonly first: string;
  readonly last: string;
  readonly writer: string;
  readonly records: number;
  /** Which of its records are which leaves of the tree of the log. */
  readonly leaves: readonly { readonly from: number; readonly to: number; readonly leaf: number }[];
  readonly evidence: SealedFileFacts;
  /** Made again at any time; null where it was not asked for. */
  readonly analytics: SealedFileFacts | null;
}

export function manifestText(manifest: SealManifest): string {
  return digestedLine(manifest);
}

/** @returns undefined where there is none, `damaged` where it is not as it was written @throws the error of the system */
export function readManifest(root: string, name: SegmentName): SealManifest | 'damaged' | undefined {
  const bytes = bytesOf(join(root, dayFolder(name.day), sealedFile(name, 'manifest')));
  if (bytes === undefined) return undefined;
  const text = bytes.toString('utf8');
  const value = text.endsWith('\n')
    ? (readDigestedLine(text.slice(0, -1)) as unknown as SealManifest)
    : undefined;
  const { first, last, writer } = value ?? {};
  if (value?.format !== 'tracegate-sealed/1') return 'damaged';
  return first === name.first && last === name.last && writer === name.writer ? value : 'damaged';
}
