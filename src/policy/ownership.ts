import { finding, hasErrors, type Finding } from '../finding/finding.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import type { OwnershipFile } from '../format/schema/policy.ts';
import { ownedComponents } from '../format/vocabulary.ts';

/** Checks that every component that must be owned has exactly one entry, and so one accountable role. */
export function loadOwnership(document: SourceDocument, file: OwnershipFile): Loaded<OwnershipFile> {
  const { file: path } = document;
  const names: readonly string[] = file.components.map(({ component }) => String(component));
  const findings: Finding[] = names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    return [
      finding('component-missing', `\`${name}\` is listed twice.`, {
        file: path,
        at: document.placeOf(['components', index]),
      }),
    ];
  });
  for (const component of ownedComponents) {
    if (names.includes(component)) continue;
    findings.push(
      finding('component-missing', `\`${component}\` has no entry.`, {
        file: path,
        at: document.placeOfKey(['components']),
      }),
    );
  }
  return { value: hasErrors(findings) ? undefined : file, findings };
}
