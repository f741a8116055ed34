import { parseSegmentFile, SEGMENT_ENDING, segmentFile, type SegmentName } from './segment-name.ts';

/** What a closed segment is sealed into. The manifest is written last: with it, the segment may go. */
export const sealedKinds = {
  evidence: '.evidence',
  analytics: '.parquet',
  subjects: '.subjects',
  manifest: '.sealed.json',
} as const;

export type SealedKind = keyof typeof sealedKinds;

/** The name of a file that a segment is sealed into, in the folder of its day. */
export function sealedFile(name: SegmentName, kind: SealedKind): string {
  return segmentFile(name).slice(0, -SEGMENT_ENDING.length) + sealedKinds[kind];
}

/** Which part of which sealed segment a file in the folder of a day is; undefined for another file. */
export function parseSealedFile(
  day: string,
  file: string,
): { name: SegmentName; kind: SealedKind } | undefined {
  for (const [kind, ending] of Object.entries(sealedKinds)) {
    if (!file.endsWith(ending)) continue;
    const name = parseSegmentFile(day, file.slice(0, -ending.length) + SEGMENT_ENDING);
    if (name?.last !== undefined) return { name, kind: kind as SealedKind };
  }
  return undefined;
}
