import type { LogFindings } from './verify-findings.ts';

/** A leaf of a segment, as the tree has it. */
export interface ExpectedLeaf {
  readonly leaf: number;
  /** Undefined where the entry cannot be read. */
  readonly id: string | undefined;
  readonly entry: Buffer | undefined;
}

/** A record of a segment, as it stands there. */
export interface StandingRecord {
  readonly line: number;
  readonly id: string;
  readonly entry: Buffer;
}

export interface Difference {
  readonly file: string;
  readonly expected: readonly ExpectedLeaf[];
  readonly records: readonly StandingRecord[];
  /** Whether all of the segment could be read: what is behind a broken line is not missing. */
  readonly isWhole: boolean;
  /** Whether a tombstone names a record. */
  readonly isErased: (id: string) => boolean;
}

/** Says what was done to a segment that is not what the tree says. */
export function tellDifference(
  { file, expected, records, isWhole, isErased }: Difference,
  findings: LogFindings,
): void {
  const leaves = new Map(expected.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])));
  const seen = new Map<string, number>();
  let lastLeaf = -1;
  const covered = lastCovered(records, leaves);
  for (const { line, id, entry } of records) {
    const leaf = leaves.get(id);
    const earlier = seen.get(id);
    seen.set(id, line);
    // A copy of a record is told as one by whoever looks at all ids.
    if (earlier !== undefined) continue;
    if (leaf === undefined) {
      if (line <= covered) findings.add('log-record-added', `Record ${id} is not in the tree.`, file, line);
      continue;
    }
    if (leaf.entry?.equals(entry) !== true)
      findings.add(
        'log-record-changed',
        `Record ${id} is not what leaf ${leaf.leaf} commits to.`,
        file,
        line,
      );
    if (leaf.leaf < lastLeaf)
      findings.add(
        'log-record-moved',
        `Record ${id} stands behind one that follows it in the tree.`,
        file,
        line,
      );
    lastLeaf = Math.max(lastLeaf, leaf.leaf);
  }
  const end = isWhole ? Infinity : lastLeaf;
  const missing = expected.filter(
    ({ id, leaf }) => id !== undefined && !seen.has(id) && leaf < end && !isErased(id),
  );
  tellMissing(file, missing, seen, expected, findings);
}

/** Up to which line the tree knows of records. */
function lastCovered(records: readonly StandingRecord[], leaves: ReadonlyMap<string, ExpectedLeaf>): number {
  return records.findLast(({ id }) => leaves.has(id))?.line ?? 0;
}

/** Those that follow one another are told together, by the line that they stood before. */
function tellMissing(
  file: string,
  missing: readonly ExpectedLeaf[],
  lines: ReadonlyMap<string, number>,
  expected: readonly ExpectedLeaf[],
  findings: LogFindings,
): void {
  const places = new Map(expected.map((one, at) => [one, at]));
  for (let at = 0; at < missing.length;) {
    let end = at + 1;
    const start = places.get(missing[at]!)!;
    while (end < missing.length && places.get(missing[end]!) === start + end - at) end += 1;
    const [first, last] = [missing[at]!, missing[end - 1]!];
    const before = start === 0 ? 0 : (lines.get(expected[start - 1]!.id ?? '') ?? 0);
    const which =
      end - at === 1
        ? `Record ${first.id}, leaf ${first.leaf}, is missing`
        : `${end - at} records are missing, from ${first.id} to ${last.id}, leaves ${first.leaf} to ${last.leaf}`;
    findings.add('log-record-missing', `${which} after line ${before}.`, file, before + 1);
    at = end;
  }
}
