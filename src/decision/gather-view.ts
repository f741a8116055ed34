import { recordStateOf } from '../evidence/record-state.ts';
import { compareText, type Finding } from '../finding/finding.ts';
import type { RiskTiersFile } from '../format/schema/policy.ts';
import { sha256 } from '../governance/digest.ts';
import { classifyPath, mayLieIn } from '../governance/path.ts';
import { recordPath } from '../governance/record-path.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { UnreadableFile } from '../governance/tree.ts';
import type { Objective } from '../objective/objective.ts';
import { compareVersions, type ObjectiveVersion } from '../objective/version.ts';
import { tierDemands, tierInForce } from '../promotion/tiers.ts';
import { constraintVersions } from './constraint-versions.ts';
import { gatherModels, type RemovedFile, type ViewNote } from './gather-models.ts';
import {
  governedObjective,
  governedTier,
  readGovernanceBundle,
  sealGovernance,
  versionKey,
  type GovernanceView,
  type GovernedObjective,
  type Governs,
} from './governance-view.ts';

export type { RemovedFile, ViewNote } from './gather-models.ts';

const RISK_TIERS = 'policies/risk-tiers.yaml';

/** Where a view is taken from, and what its tree alone does not tell. */
export interface ViewOrigin {
  readonly commit: string;
  /** As YYYY-MM-DDThh:mm:ssZ. */
  readonly generatedAt: string;
  /** Such as `owner/name`. */
  readonly repository?: string | undefined;
  /** Whose promotions say which KPI report a model has; without it those of all environments must agree. */
  readonly environment?: string | undefined;
  /** Governed files that were on the branch, as far as its history is known. */
  readonly removed: readonly RemovedFile[];
}

/** A view with what it leaves open; or why there can be none. */
export type GatheredView =
  | { readonly view: GovernanceView; readonly notes: readonly ViewNote[]; readonly problems?: undefined }
  | { readonly view?: undefined; readonly problems: readonly ViewNote[] };

/**
 * Gathers what governs decisions from the governed files of a tree. An objective that cannot be read stands in the
 * view as `invalid`, so that it is never taken for one that is not there. Where what cannot be read has no place in a
 * view (risk tiers, a file under objectives/ whose version nobody can tell), there is no view.
 * @throws what reading the whole tree throws
 */
export async function gatherView(reader: TreeReader, origin: ViewOrigin): Promise<GatheredView> {
  const paths = [...reader.tree.entries.keys()].toSorted(compareText);
  const tiersFile = await reader.load(RISK_TIERS);
  const tiers = tiersFile?.value?.kind === 'risk-tiers' ? tiersFile.value.value : undefined;
  const problems = [
    ...paths.flatMap((path) => misplaced(path)),
    ...(tiersFile !== undefined && tiers === undefined ? [problemOf(RISK_TIERS, tiersFile.findings)] : []),
  ];
  if (problems.length > 0) return { problems };

  const notes: ViewNote[] = [];
  const objectives: GovernedObjective[] = [];
  for (const versions of byDomain(paths).values())
    objectives.push(...(await domainView(reader, versions, tiers, notes)));
  const { commit, generatedAt, repository, environment, removed } = origin;
  const view = sealGovernance({
    bundle: 'tracegate-governance/v1',
    generated_at: generatedAt,
    ...(repository === undefined ? {} : { repository }),
    commit,
    objectives: [...objectives, ...removedObjectives(removed, objectives)].toSorted(byVersion),
    models: await gatherModels(reader, paths, { removed, environment }, notes),
    tiers: {
      high: governedTier(tierDemands(tiers, 'high')),
      medium: governedTier(tierDemands(tiers, 'medium')),
      low: governedTier(tierDemands(tiers, 'low')),
    },
  });
  // What a service would refuse to read is not written.
  const { faults = [] } = readGovernanceBundle(JSON.stringify(view));
  if (faults.length === 0) return { view, notes };
  return { problems: faults.map(({ path, message }) => ({ path: path || 'the bundle', message })) };
}

/** A file that may be meant for an objective or a policy, at a place where nothing is read. */
function misplaced(path: string): ViewNote[] {
  if (!mayLieIn(path, 'objectives') && !mayLieIn(path, 'policies')) return [];
  const governed = classifyPath(path);
  return governed?.kind === 'refused' ? [{ path, message: governed.finding.message }] : [];
}

function problemOf(path: string, findings: readonly Finding[]): ViewNote {
  return { path, message: `It is not valid: ${findings[0]?.message ?? 'it cannot be read.'}` };
}

interface VersionFile {
  readonly path: string;
  readonly version: ObjectiveVersion;
}

/** Told by their paths alone: what stands at the place of a version and is no regular file is that version, invalid. */
function byDomain(paths: readonly string[]): ReadonlyMap<string, VersionFile[]> {
  const domains = new Map<string, VersionFile[]>();
  for (const path of paths) {
    const governed = classifyPath(path);
    if (governed?.kind !== 'objective') continue;
    const { version } = governed;
    domains.set(version.domain, [...(domains.get(version.domain) ?? []), { path, version }]);
  }
  return domains;
}

async function domainView(
  reader: TreeReader,
  files: readonly VersionFile[],
  tiers: RiskTiersFile | undefined,
  notes: ViewNote[],
): Promise<GovernedObjective[]> {
  const valid = new Map<string, Objective>();
  const keyOf = ({ version }: VersionFile) => versionKey({ objective_version: version.id });
  const keys = files.map(keyOf);
  for (const [index, file] of files.entries()) {
    const loaded = await reader.load(file.path);
    const twice = keys.indexOf(keys[index]!) !== keys.lastIndexOf(keys[index]!);
    if (twice) notes.push({ path: file.path, message: 'Another file is the same version: neither counts.' });
    else if (loaded?.value?.kind === 'objective') valid.set(file.path, loaded.value.value);
    else notes.push(problemOf(file.path, loaded?.findings ?? []));
  }
  const changedIn = constraintVersions([...valid.values()]);
  const entries: GovernedObjective[] = [];
  for (const [index, file] of files.entries()) {
    if (keys.indexOf(keys[index]!) !== index) continue;
    const objective = valid.get(file.path);
    entries.push(
      objective === undefined
        ? withStatus(file, 'invalid')
        : await validObjective(reader, file, objective, changedIn.get(file.version.id) ?? {}, tiers, notes),
    );
  }
  return entries;
}

async function validObjective(
  reader: TreeReader,
  file: VersionFile,
  objective: Objective,
  changedIn: Readonly<Record<string, string>>,
  tiers: RiskTiersFile | undefined,
  notes: ViewNote[],
): Promise<GovernedObjective> {
  const { path, version } = file;
  try {
    const content = await reader.tree.read(path);
    const { approval, message } = await approvalOf(reader, file);
    if (approval.state !== 'signed') notes.push({ path, message });
    const { tier } = tierInForce(tiers, objective.riskTier, version.domain);
    return governedObjective(objective, { sha256: sha256(content), tier, approval, changedIn });
  } catch (error) {
    // The file went away while it was read, or has a number of more digits than a record takes.
    if (!(error instanceof UnreadableFile) && !(error instanceof RangeError)) throw error;
    notes.push({ path, message: error.message });
    return withStatus(file, 'invalid');
  }
}

async function approvalOf(
  reader: TreeReader,
  { path, version }: VersionFile,
): Promise<{ approval: Governs['approval']; message: string }> {
  const { kind: state, message } = await recordStateOf(reader, version, path);
  const record = recordPath(version);
  const isThere = classifyPath(record, reader.tree.entries.get(record)?.mode)?.kind === 'evidence';
  if (state === 'no-record' || !isThere) return { approval: { state }, message };
  try {
    const digest = sha256(await reader.tree.read(record));
    return { approval: { state, record: { path: record, sha256: digest } }, message };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { approval: { state: 'unreadable' }, message: error.message };
  }
}

function withStatus({ path, version }: VersionFile, status: 'invalid' | 'removed'): GovernedObjective {
  return { objective_version: version.id, path, status };
}

/** Versions that were there and are gone, under every spelling of their number. */
function removedObjectives(
  removed: readonly RemovedFile[],
  present: readonly GovernedObjective[],
): GovernedObjective[] {
  const known = new Set(present.map(versionKey));
  return removed.flatMap(({ path }) => {
    const governed = classifyPath(path);
    if (governed?.kind !== 'objective') return [];
    const entry = withStatus(governed, 'removed');
    const key = versionKey(entry);
    if (known.has(key)) return [];
    known.add(key);
    return [entry];
  });
}

function byVersion(a: GovernedObjective, b: GovernedObjective): number {
  const [one, other] = [a, b].map(({ path }) => classifyPath(path));
  if (one?.kind !== 'objective' || other?.kind !== 'objective') return compareText(a.path, b.path);
  return (
    compareText(one.version.domain, other.version.domain) ||
    compareVersions(one.version, other.version) ||
    compareText(a.path, b.path)
  );
}
