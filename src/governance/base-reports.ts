import compareSemver from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import { compareText } from '../finding/finding.ts';
import type { PromotionFile } from '../format/schema/promotion.ts';
import type { Objective } from '../objective/objective.ts';
import type { BaseReport } from '../promotion/coverage.ts';
import { reportedIn } from '../promotion/reported.ts';
import { classifyPath } from './path.ts';
import { slicesOfNative } from './report-slices.ts';
import { isWithinLimit, type TreeReader } from './tree-reader.ts';
import { pathsUnder, UnreadableFile } from './tree.ts';

interface Trees {
  readonly files: TreeReader;
  /** The state before the change; the same as `files` for a deployment. */
  readonly policies: TreeReader;
}

/**
 * The slices of the reports that stand before a promotion's: the one that the promotion which stands there cites,
 * and that of the next lower version of the model. A deployment is asked about a promotion that stands already, so
 * that only the second one is another report. One that should be there and cannot be read has no slices.
 * @param objective without a constraint on a segment nothing can vanish, and nothing is read
 */
export async function baseReportsOf(
  { files, policies }: Trees,
  promotionPath: string,
  promotion: PromotionFile | undefined,
  objective: Objective | undefined,
): Promise<BaseReport[]> {
  const segmented = objective?.constraints.some(({ appliesTo }) => appliesTo.some((one) => one !== 'all'));
  if (promotion === undefined || segmented !== true) return [];
  const { model_name: model, model_version: version } = promotion;
  const found: BaseReport[] = [];
  const standing = await policies.load(promotionPath);
  if (files !== policies && standing !== undefined) {
    const path = standing.value?.kind === 'promotion' ? standing.value.value.kpi_report.path : undefined;
    found.push(
      path === undefined ? { file: promotionPath, slicesOf: undefined } : await slicesIn(policies, path),
    );
  }
  for (const reader of new Set([policies, files])) {
    for (const previous of previousReports(reader, model, version))
      found.push(await slicesIn(reader, previous));
  }
  return found;
}

/** The reports of the highest version of a model that is below another one: it may have one in each format. */
function previousReports(reader: TreeReader, model: string, version: string): readonly string[] {
  let [highest, found]: [string | undefined, string[]] = [undefined, []];
  for (const path of pathsUnder(reader.tree, `kpis/${model}`)) {
    const governed = classifyPath(path, reader.tree.entries.get(path)?.mode);
    if (governed?.kind !== 'kpi-report' || governed.modelName !== model) continue;
    const { modelVersion } = governed;
    if (compareModelVersions(modelVersion, version) >= 0) continue;
    const order = highest === undefined ? 1 : compareModelVersions(modelVersion, highest);
    if (order > 0) [highest, found] = [modelVersion, []];
    if (order >= 0) found.push(path);
  }
  return found;
}

/** Orders versions of a model: as semantic versions where both are, else with the numbers in them as numbers. */
export function compareModelVersions(a: string, b: string): number {
  if (valid(a) !== null && valid(b) !== null) return compareSemver(a, b) || compareText(a, b);
  const [left, right] = [a, b].map((text) => text.split(/(\d+)/));
  for (const [index, part] of left!.entries()) {
    const other = right![index];
    if (other === undefined) return 1;
    // Every second part is a number.
    const order = index % 2 === 1 ? compareNumbers(part, other) : compareText(part, other);
    if (order !== 0) return order;
  }
  return left!.length - right!.length || compareText(a, b);
}

function compareNumbers(a: string, b: string): number {
  const [x, y] = [BigInt(a), BigInt(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

async function slicesIn(reader: TreeReader, file: string): Promise<BaseReport> {
  const native = await bytesOf(reader, file);
  const slices = native === undefined ? undefined : slicesOfNative(native);
  if (slices !== undefined) return { file, slicesOf: slices };
  const report = await reader.value(file, 'kpi-report');
  return { file, slicesOf: report === undefined ? undefined : reportedIn(report).slicesOf };
}

/** The bytes of a report; undefined when there is none that may be read. */
async function bytesOf(reader: TreeReader, file: string): Promise<Uint8Array | undefined> {
  const entry = reader.tree.entries.get(file);
  const governed = classifyPath(file, entry?.mode);
  if (entry === undefined || governed?.kind !== 'kpi-report' || !isWithinLimit(governed, entry))
    return undefined;
  try {
    return await reader.tree.read(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
