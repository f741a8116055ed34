import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../governance/digest.ts';
import { MerkleFrontier } from '../../transparency/merkle-tree.ts';
import { bytesOf } from '../tree/draft-files.ts';
import { EvidenceFault, evidenceHeader, evidenceLines, isEvidenceWhole } from '../evidence-file.ts';
import { placeNow, type RecordPlace } from '../log-reader.ts';
import { readManifest, type SealedFileFacts } from '../seal/seal-manifest.ts';
import { sealedFile, type SealedKind } from '../sealed-name.ts';
import { subjectIndex } from '../subject-index.ts';
import { dayFolder } from '../segment-name.ts';
import type { TreeRange } from '../tree/tree-journal.ts';
import type { LogFindings } from './verify-findings.ts';

const LINE_BREAK = Buffer.from('\n');

/** What the records of a sealed segment come to, to be held to what its files say of them. */
export class SealedContent {
  private readonly tree = new MerkleFrontier();
  private readonly digest = createHash('sha256');
  private bytes = 0;

  add(line: Buffer, leaf: Uint8Array): void {
    this.tree.push(leaf);
    this.digest.update(line).update(LINE_BREAK);
    this.bytes += line.length + 1;
  }

  /** What the header of the evidence must say. */
  facts(): { records: number; bytes: number; sha256: string; root: string } {
    return {
      records: this.tree.size,
      bytes: this.bytes,
      sha256: this.digest.digest('hex'),
      root: this.tree.root().toString('hex'),
    };
  }
}

/**
 * Holds the files that a segment was sealed into to its records, to the journal, and to one another.
 * @param known its ranges in the tree that is verified, and the size of that
 */
export function checkSealed(
  root: string,
  origin: string,
  { name, path }: RecordPlace,
  content: SealedContent,
  known: { readonly ranges: readonly TreeRange[]; readonly size: number },
  findings: LogFindings,
): void {
  const { ranges, size } = known;
  const nameFor = (kind: SealedKind): string => `${dayFolder(name.day)}/${sealedFile(name, kind)}`;
  const damaged = (kind: SealedKind, message: string): void =>
    findings.add('log-sealed-damaged', message, nameFor(kind));
  const bytes = readFileSync(path);
  if (!isEvidenceWhole(bytes)) damaged('evidence', 'Its bytes are not those that its own SHA-256 is of.');
  checkHeader(
    path,
    { origin, first: name.first, last: name.last!, writer: name.writer },
    content,
    (message) => damaged('evidence', message),
  );
  const manifest = readManifest(root, name);
  // Before the manifest is there, so is the segment: it was listed while it was being closed.
  if (manifest === undefined && placeNow(root, name)?.where !== 'sealed') return;
  if (manifest === undefined) return damaged('manifest', 'It is missing, and the segment is gone.');
  if (manifest === 'damaged') return damaged('manifest', 'It is not as it was written.');
  const leaves = ranges.map(({ from, to, leaf }) => ({ from, to, leaf }));
  // It may have been sealed under a later checkpoint than the one that is verified.
  const signed = manifest.leaves.filter(({ leaf }) => leaf < size);
  if (JSON.stringify(signed) !== JSON.stringify(leaves))
    damaged('manifest', 'Its leaves are not those of the journal.');
  if (!isAs(manifest.evidence, bytes)) damaged('evidence', 'It is not the one that its manifest is of.');
  const subjects = bytesOf(join(root, nameFor('subjects')));
  if (subjects === undefined) damaged('subjects', 'It is missing.');
  else if (isEvidenceWhole(bytes) && !indexOf(path, bytes).equals(subjects))
    damaged('subjects', 'It is not the index of its evidence.');
  if (manifest.analytics === null) return;
  const analytics = bytesOf(join(root, nameFor('analytics')));
  if (analytics === undefined) damaged('analytics', 'It is missing.');
  else if (!isAs(manifest.analytics, analytics))
    damaged('analytics', 'It is not the one that its manifest is of.');
}

/** What the index of an evidence file must be. */
function indexOf(path: string, evidence: Buffer): Buffer {
  return subjectIndex(evidenceLines(path), evidence.subarray(-32));
}

function checkHeader(
  path: string,
  expected: { origin: string; first: string; last: string; writer: string },
  content: SealedContent,
  damaged: (message: string) => void,
): void {
  let header: Readonly<Record<string, unknown>>;
  try {
    header = { ...evidenceHeader(path) };
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    return damaged(error.message);
  }
  for (const [member, value] of Object.entries({ ...expected, ...content.facts() }))
    if (header[member] !== value)
      damaged(`Its header says ${member} ${String(header[member])}, which is ${value}.`);
}

function isAs({ bytes, sha256: digest }: SealedFileFacts, found: Buffer): boolean {
  return found.length === bytes && sha256(found) === digest;
}
