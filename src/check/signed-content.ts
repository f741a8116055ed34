import type { SignedContent, SignedEntry } from '../approval/facts.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { predecessorOf } from '../governance/succession.ts';
import { objectivePath, type ObjectiveVersion } from '../objective/version.ts';
import { blobAt } from './changed-path.ts';

/** What the files of a pull request refer to, as they read at its head. */
export interface References {
  /** The new objective versions, with the version that each names in `supersedes`. */
  readonly objectives: readonly {
    readonly version: ObjectiveVersion;
    readonly supersedes: ObjectiveVersion | undefined;
  }[];
  /** Files that the changed promotions rest on: model, objective and KPI report. */
  readonly restsOn: readonly string[];
}

/**
 * What a sign-off at one state of the pull request covers. Each entry names the blob: a byte that differs
 * anywhere in what was shown gives another digest.
 * @param changed the governed paths that differ from the merge base at this state
 * @param tree the files at this state
 * @param versionsOf the objective versions of a domain at this state, lowest first
 */
export function signedContent(
  changed: readonly string[],
  tree: GovernanceTree,
  references: References,
  versionsOf: (domain: string) => readonly ObjectiveVersion[],
): SignedContent {
  const entries: SignedEntry[] = changed.map((path) => ({
    kind: 'changed',
    path,
    blob: blobAt(tree, path) ?? 'deleted',
  }));
  for (const { version, supersedes } of references.objectives) {
    const predecessor = predecessorOf(version, supersedes, versionsOf(version.domain));
    const path =
      typeof predecessor === 'string' ? `${predecessor} before ${version.id}` : objectivePath(predecessor);
    entries.push({ kind: 'compared-with', path, blob: blobAt(tree, path) ?? 'absent' });
  }
  for (const path of references.restsOn) {
    entries.push({ kind: 'rests-on', path, blob: blobAt(tree, path) ?? 'absent' });
  }
  return { entries: distinct(entries) };
}

function distinct(entries: readonly SignedEntry[]): SignedEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.path}`, entry])).values()];
}
