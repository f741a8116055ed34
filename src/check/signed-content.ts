import type { SignedContent, SignedEntry } from '../approval/facts.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { baselinesOf } from '../governance/succession.ts';
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
 * @param before the files that the change replaces: the merge base, or the tip of the base for what would be merged
 *   now. Git merges two changes of one file into a third that nobody has seen.
 * @param versionsOf the objective versions of a domain at this state, lowest first
 */
export function signedContent(
  changed: readonly string[],
  tree: GovernanceTree,
  before: GovernanceTree,
  references: References,
  versionsOf: (domain: string) => readonly ObjectiveVersion[],
): SignedContent {
  const entries: SignedEntry[] = changed.map((path) => ({
    kind: 'changed',
    path,
    blob: blobAt(tree, path) ?? 'deleted',
  }));
  for (const path of changed) {
    const replaced = blobAt(before, path);
    if (replaced !== undefined) entries.push({ kind: 'replaces', path, blob: replaced });
  }
  const own = new Set(references.objectives.map(({ version }) => version.id));
  for (const { version, supersedes } of references.objectives) {
    const baselines = baselinesOf(version, supersedes, versionsOf(version.domain), own);
    const paths = baselines === 'missing' ? [] : baselines.map((one) => objectivePath(one));
    for (const path of paths.length > 0 ? paths : [`nothing before ${version.id}`]) {
      entries.push({ kind: 'compared-with', path, blob: blobAt(tree, path) ?? 'absent' });
    }
  }
  for (const path of references.restsOn) {
    entries.push({ kind: 'rests-on', path, blob: blobAt(tree, path) ?? 'absent' });
  }
  return { entries: distinct(entries) };
}

function distinct(entries: readonly SignedEntry[]): SignedEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.path}`, entry])).values()];
}
