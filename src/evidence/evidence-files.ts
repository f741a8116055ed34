import { objectivePath, type ObjectiveVersion } from '../objective/version.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { envelopePath, recordPath } from '../governance/record-path.ts';
import type { EvidenceInput } from './verification.ts';

/** An objective's file with what says who signed it. */
export type EvidenceFiles = Pick<
  EvidenceInput,
  'version' | 'file' | 'content' | 'recordBytes' | 'record' | 'envelope'
>;

/** The objective's file, its record and its envelope; links are not followed. */
export async function evidenceFilesOf(reader: TreeReader, version: ObjectiveVersion): Promise<EvidenceFiles> {
  const bytesOf = async (path: string): Promise<Uint8Array | undefined> =>
    reader.tree.entries.get(path)?.mode === '100644' ? reader.tree.read(path) : undefined;
  const file = objectivePath(version);
  const loaded = await reader.load(recordPath(version));
  const value = loaded?.value?.kind === 'evidence' ? loaded.value.value : undefined;
  return {
    version,
    file,
    content: await bytesOf(file),
    recordBytes: await bytesOf(recordPath(version)),
    record: loaded === undefined ? undefined : { value, findings: loaded.findings },
    envelope: await bytesOf(envelopePath(version)),
  };
}
