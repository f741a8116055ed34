import { compareText, finding, sortFindings, type Finding } from '../finding/finding.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { WaiverFile } from '../format/schema/measures.ts';
import type { Objective } from '../objective/objective.ts';
import { compareVersions, objectivePath, parseVersion } from '../objective/version.ts';
import { metricFindings, METRICS_PATH } from './metric-catalogue.ts';
import { classifyPath } from './path.ts';
import { ambiguousVersions, checkSuccession, invalidPredecessor, missingPredecessor } from './succession.ts';
import type { ObjectivePath, TreeReader } from './tree-reader.ts';
import { tierFindings } from './use-case.ts';
import { waiverSubject } from './waiver-file.ts';

/**
 * Checks files of a tree and returns all findings of all of them, in a stable order.
 * @param paths the files to report on; the rest of the tree is read only as far as these refer to it
 */
export async function validateFiles(reader: TreeReader, paths: Iterable<string>): Promise<Finding[]> {
  const policy = await reader.value('policies/approvals.yaml', 'approvals-policy');
  const roles = policy === undefined ? undefined : [...policy.roles.keys()];
  const twins = caseTwins(reader.tree.entries.keys());
  const findings: Finding[] = [];
  const domains = new Set<string>();
  const read = new Set(paths);
  for (const path of inReadingOrder(reader, read)) {
    findings.push(...twinFindings(path, twins));
    const loaded = await reader.load(path);
    if (loaded === undefined) continue;
    findings.push(...loaded.findings);
    if (loaded.value?.kind === 'waiver')
      findings.push(...(await waiverFindings(reader, path, loaded.value.value)));
    if (loaded.value?.kind !== 'objective') continue;
    const objective = loaded.value.value;
    domains.add(objective.version.domain);
    if (roles !== undefined) findings.push(...unknownRoles(objective, roles));
    findings.push(
      ...(await successionFindings(reader, objective)),
      ...(await riskFindings(reader, objective)),
      ...(await measureFindings(reader, objective)),
    );
  }
  findings.push(...(await catalogueFindings(reader, read)));
  for (const domain of domains) findings.push(...ambiguousVersions(reader.objectivesOf(domain)));
  return sortFindings(findings);
}

/** Every spelling of a path and of the folders above it, by the lower-case form that those share. */
function caseTwins(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const path of paths) {
    // A path that is refused is said to be so by itself.
    if (classifyPath(path)?.kind === 'refused') continue;
    for (const step of stepsTo(path)) {
      const lower = step.toLowerCase();
      const same = spellings.get(lower);
      if (same === undefined) spellings.set(lower, new Set([step]));
      else same.add(step);
    }
  }
  return spellings;
}

/** The folders above a path, outermost first, and the path itself. */
function stepsTo(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Some file systems keep only one of two names that differ by case alone, whether of files or of folders. */
function twinFindings(path: string, twins: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  if (classifyPath(path)?.kind === 'refused') return [];
  for (const step of stepsTo(path)) {
    const others = [...(twins.get(step.toLowerCase()) ?? [])].filter((other) => other !== step);
    if (others.length === 0) continue;
    const what = step === path ? 'This path' : `The folder ${step}`;
    return [
      finding('path-case-twin', `${what} differs by case alone from ${others.join(', ')}.`, { file: path }),
    ];
  }
  return [];
}

/** Objectives by domain and version, so that each finds its predecessor just read; the rest by path. */
export function inReadingOrder(reader: TreeReader, paths: Iterable<string>): string[] {
  const objectives: ObjectivePath[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const governed = classifyPath(path, reader.tree.entries.get(path)?.mode);
    if (governed?.kind === 'objective') objectives.push(governed);
    else others.push(path);
  }
  objectives.sort(
    (a, b) => compareText(a.version.domain, b.version.domain) || compareVersions(a.version, b.version),
  );
  return [...others.toSorted(compareText), ...objectives.map(({ path }) => path)];
}

/** On disk nobody is asked to sign, so that only lower versions matter: the superseded one and the next lower. */
async function successionFindings(reader: TreeReader, objective: Objective): Promise<Finding[]> {
  const { version } = objective;
  const baselines = reader.baselinesOf(version, objective.supersedes, new Set());
  if (baselines === 'missing') return [missingPredecessor(objective)];
  const findings: Finding[] = [];
  for (const baseline of baselines) {
    if (compareVersions(baseline.version, version) >= 0) continue;
    const before = await reader.value(baseline.path, 'objective');
    findings.push(
      ...(before === undefined
        ? [invalidPredecessor(objective, baseline.version)]
        : checkSuccession(before, objective)),
    );
  }
  return findings;
}

/** A version that a later one replaces is immutable, and no longer what governs: the later one is told. */
async function riskFindings(reader: TreeReader, objective: Objective): Promise<Finding[]> {
  // No tier is above `high`, so that most objectives need no further file.
  const highest = reader.objectivesOf(objective.version.domain).at(-1)?.version ?? objective.version;
  if (objective.riskTier === 'high' || compareVersions(highest, objective.version) > 0) return [];
  return tierFindings(objective, await reader.value('policies/risk-tiers.yaml', 'risk-tiers'));
}

/** An earlier version is immutable, and no longer what governs: only the newest is held against the catalogue. */
async function measureFindings(reader: TreeReader, objective: Objective): Promise<Finding[]> {
  const { version, file } = objective;
  const highest = reader.objectivesOf(version.domain).at(-1)?.version ?? version;
  if (compareVersions(highest, version) > 0) return [];
  const loaded = await reader.load(METRICS_PATH);
  if (loaded === undefined) return [];
  const catalogue = await reader.value(METRICS_PATH, 'metrics');
  if (catalogue !== undefined) return metricFindings(objective, catalogue);
  const message = `${METRICS_PATH} is not valid, so that nobody can tell what the metrics mean.`;
  return [finding('metric-unknown', message, { file, at: { line: 1, column: 1 } }, `Mend ${METRICS_PATH}.`)];
}

/** A catalogue that changes is held against the newest version of every domain, also where that does not change. */
async function catalogueFindings(reader: TreeReader, paths: ReadonlySet<string>): Promise<Finding[]> {
  const catalogue = paths.has(METRICS_PATH) ? await reader.value(METRICS_PATH, 'metrics') : undefined;
  if (catalogue === undefined) return [];
  const findings: Finding[] = [];
  for (const { path } of reader.newestObjectives()) {
    const objective = paths.has(path) ? undefined : await reader.value(path, 'objective');
    if (objective !== undefined) findings.push(...metricFindings(objective, catalogue));
  }
  return findings;
}

async function waiverFindings(reader: TreeReader, path: string, waiver: WaiverFile): Promise<Finding[]> {
  const version = parseVersion(waiver.objective_version);
  const objective =
    version === undefined ? undefined : await reader.value(objectivePath(version), 'objective');
  return waiverSubject(path, waiver, objective);
}

function unknownRoles(objective: Objective, roles: readonly string[]): Finding[] {
  return objective.approvers
    .filter(({ role }) => !roles.includes(role))
    .map(({ role, at }) =>
      finding(
        'role-unknown',
        `The role \`${role}\` is not defined in policies/approvals.yaml.`,
        { file: objective.file, at },
        didYouMean(role, roles),
      ),
    );
}
