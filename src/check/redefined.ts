import { finding, type Finding } from '../finding/finding.ts';
import {
  METRICS_PATH,
  metricsOf,
  type MetricCatalogue,
  type MetricDefinition,
} from '../governance/metric-catalogue.ts';
import type { ObjectivePath, TreeReader } from '../governance/tree-reader.ts';
import { classifyPath } from '../governance/path.ts';
import type { Objective } from '../objective/objective.ts';
import { compareVersions, objectivePath, parseVersion } from '../objective/version.ts';

/** An objective that keeps its number while metrics that it uses get another meaning. */
export interface Redefinition {
  readonly objective: Objective;
  readonly findings: readonly Finding[];
}

/**
 * The objectives whose metrics a change of the catalogue redefines: of every domain the highest merged version, and
 * every version that a promotion stands under. Which definition held when an objective was signed is not in the
 * tree, but what this change does to it is: base and result are compared.
 * @param merged the pull request laid over the tip of its base
 * @param base the tip of the base
 */
export async function redefinitions(merged: TreeReader, base: TreeReader): Promise<Redefinition[]> {
  const loaded = await base.load(METRICS_PATH);
  if (loaded === undefined) return [];
  // A catalogue that cannot be read defined anything: every metric counts as redefined.
  const before = await base.value(METRICS_PATH, 'metrics');
  const after = await merged.value(METRICS_PATH, 'metrics');
  const found: Redefinition[] = [];
  for (const path of await governingObjectives(base)) {
    const objective = await base.value(path, 'objective');
    if (objective === undefined) continue;
    const findings = redefinedMetrics(objective, before, after);
    if (findings.length > 0) found.push({ objective, findings });
  }
  return found;
}

/**
 * What of the metrics of an objective no longer means what it meant.
 * @param before the catalogue that was; undefined for one that cannot be read, which may have defined anything
 * @param after the catalogue that is
 */
export function redefinedMetrics(
  objective: Objective,
  before: MetricCatalogue | undefined,
  after: MetricCatalogue | undefined,
): Finding[] {
  return metricsOf(objective).flatMap((metric) => {
    const what = redefined(metric, before, after);
    if (what === undefined) return [];
    const message = `${metric} is redefined under ${objective.version.id}, which keeps its number: ${what}.`;
    return [finding('metric-redefined', message, { file: METRICS_PATH, at: after?.get(metric)?.at })];
  });
}

/** What of a metric's meaning changes, in words; undefined when nothing does. */
function redefined(
  metric: string,
  before: MetricCatalogue | undefined,
  after: MetricCatalogue | undefined,
): string | undefined {
  if (before === undefined) return 'what it meant cannot be read';
  const [old, now] = [before.get(metric), after?.get(metric)];
  if (old === undefined) return undefined;
  if (now === undefined) return 'it is no longer defined';
  const changed = (['definition', 'unit', 'direction'] as const).filter(
    (key) => meaning(old, key) !== meaning(now, key),
  );
  if (changed.length === 0) return undefined;
  return changed
    .map((key) => `its ${key} was “${meaning(old, key)}” and is “${meaning(now, key)}”`)
    .join(', ');
}

/** How the text is broken into lines means nothing. */
function meaning(metric: MetricDefinition, key: 'definition' | 'unit' | 'direction'): string {
  return metric[key].replaceAll(/\s+/g, ' ').trim();
}

async function governingObjectives(base: TreeReader): Promise<Set<string>> {
  const paths = new Set(base.newestObjectives().map(({ path }) => path));
  for (const [path, { mode }] of base.tree.entries) {
    if (classifyPath(path, mode)?.kind !== 'promotion') continue;
    const version = parseVersion((await base.value(path, 'promotion'))?.objective_version ?? '');
    if (version === undefined) continue;
    const file: ObjectivePath | undefined = base
      .objectivesOf(version.domain)
      .find((one) => compareVersions(one.version, version) === 0);
    paths.add(file?.path ?? objectivePath(version));
  }
  return paths;
}
