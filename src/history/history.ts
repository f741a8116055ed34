import { recordStateOf, type RecordState } from '../evidence/record-state.ts';
import type { ChangeClass } from '../finding/change-rules.ts';
import type { ObjectivePath, TreeReader } from '../governance/tree-reader.ts';
import { predecessorOf } from '../governance/succession.ts';
import { UnreadableFile } from '../governance/tree.ts';
import { mostSevere } from '../objective/change.ts';
import { compareObjectives, type Comparison } from '../objective/diff/diff.ts';
import type { Objective } from '../objective/objective.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import { governing, type Governs } from './governing.ts';

/** One version of a domain's objective: what it changed, when it governed, and who signed it. */
export interface HistoryEntry {
  readonly version: ObjectiveVersion;
  readonly file: string;
  /** Why the file is not a valid objective; undefined when it is. */
  readonly problem: string | undefined;
  /** The version that it supersedes; undefined for a first one, and where that is missing. */
  readonly comparedWith: ObjectiveVersion | undefined;
  /** `unchanged`: in meaning; `unknown`: it is not valid, or cannot be compared. */
  readonly changeClass: ChangeClass | 'new' | 'unchanged' | 'unknown';
  /** undefined when there is nothing to compare, or it cannot be compared. */
  readonly comparison: Comparison | undefined;
  readonly governs: Governs;
  readonly signOff: RecordState;
}

/** What became of one objective over time, as the files of one tree tell it; lowest version first. */
export interface History {
  readonly domain: string;
  readonly entries: readonly HistoryEntry[];
}

/** Tells the history of a domain from its versions and their approval records alone. */
export async function historyOf(reader: TreeReader, domain: string): Promise<History> {
  const files = reader.objectivesOf(domain);
  const versions = files.map(({ version }) => version);
  const objectives = new Map<ObjectiveVersion, Objective>();
  const told: Omit<HistoryEntry, 'governs'>[] = [];
  for (const file of files) {
    const loaded = await reader.load(file.path);
    const objective = loaded?.value?.kind === 'objective' ? loaded.value.value : undefined;
    if (objective !== undefined) objectives.set(file.version, objective);
    const problem =
      objective === undefined ? (loaded?.findings[0]?.message ?? 'It is not an objective.') : undefined;
    told.push({
      ...changesOf(file, objective, versions, objectives),
      problem,
      signOff: await signOffOf(reader, file),
    });
  }
  const spans = governing(versions.map((version) => objectives.get(version)?.effectiveDate));
  return { domain, entries: told.map((entry, index) => ({ ...entry, governs: spans[index]! })) };
}

/** @param objectives the valid ones among the lower versions */
function changesOf(
  { path: file, version }: ObjectivePath,
  objective: Objective | undefined,
  versions: readonly ObjectiveVersion[],
  objectives: ReadonlyMap<ObjectiveVersion, Objective>,
): Pick<HistoryEntry, 'version' | 'file' | 'comparedWith' | 'changeClass' | 'comparison'> {
  const named = predecessorOf(version, objective?.supersedes, versions);
  const comparedWith = typeof named === 'string' ? undefined : named;
  const before = comparedWith === undefined ? undefined : objectives.get(comparedWith);
  const common = { version, file, comparedWith };
  if (objective !== undefined && named === 'none')
    return { ...common, changeClass: 'new', comparison: undefined };
  if (objective === undefined || before === undefined)
    return { ...common, changeClass: 'unknown', comparison: undefined };
  const comparison = compareObjectives(before, objective);
  return { ...common, changeClass: mostSevere(comparison.changes) ?? 'unchanged', comparison };
}

async function signOffOf(reader: TreeReader, { version, path }: ObjectivePath): Promise<RecordState> {
  try {
    return await recordStateOf(reader, version, path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: 'unreadable', message: `${path} cannot be read: ${error.code}.` };
  }
}
