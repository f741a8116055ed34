import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';

/**
 * Sets the outputs that an attestation step takes. One step attests one predicate, so that its paths are set
 * only when there is exactly one; a job for each reads `attestations`.
 */
export function setRecordOutputs(
  { attestations, compareUrl }: Outcome,
  folder: string,
  setOutput: (name: string, value: string) => void,
): void {
  if (attestations === undefined) return;
  const parts = attestations.map(({ subjectName, sha256, predicateType, predicate }) => ({
    'subject-name': subjectName,
    'subject-digest': `sha256:${sha256}`,
    'predicate-type': predicateType,
    predicate: JSON.stringify(predicate),
  }));
  setOutput('attestations', JSON.stringify(parts));
  setOutput('compare-url', compareUrl ?? '');
  const [only, ...others] = attestations;
  if (only === undefined || others.length > 0) return;
  const predicate = join(folder, 'tracegate-predicate.json');
  writeFileSync(predicate, `${JSON.stringify(only.predicate, undefined, 2)}\n`);
  // As sha256sum writes it, which names the file by its whole path.
  const checksums = join(folder, 'tracegate-subjects.txt');
  writeFileSync(checksums, `${only.sha256}  ${only.subjectName}\n`);
  setOutput('predicate-path', predicate);
  setOutput('predicate-type', only.predicateType);
  setOutput('subject-checksums-path', checksums);
}
