import { finding } from '../finding/finding.ts';
import type { Loaded } from '../format/document.ts';
import { parseDate } from '../format/date.ts';
import type { PromotionFile } from '../format/schema/promotion.ts';
import { compareVersions, objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { allowsRollback } from '../promotion/freeze-check.ts';
import type {
  LaterVersion,
  LoadedFile,
  LoadedReport,
  MergeState,
  PromotionInput,
  SignOffState,
} from '../promotion/input.ts';
import { baseReportsOf } from './base-reports.ts';
import { sha256 } from './digest.ts';
import { domainsOf, freezesOf } from './freezes.ts';
import { entryFor } from '../promotion/import/mapping.ts';
import type { KpiFormat, SourceFormat } from '../promotion/import/format.ts';
import { loadReport, type ReportRequest } from './load-report.ts';
import { loadKpiMappingFile, type GovernedKind, type GovernedValues } from './load.ts';
import { classifyPath, KPI_MAPPING_PATH } from './path.ts';
import { ranBefore, type PromotionPast } from './ran-before.ts';
import { isWithinLimit, type TreeReader } from './tree-reader.ts';
import { waiversOf } from './gather-waivers.ts';

/** What a pipeline, or a pull request, asks the gate about. */
export interface PromotionQuery {
  readonly environment: string;
  readonly modelName: string;
  /** What is about to be deployed; without a promotion file it takes its place. */
  readonly modelVersion: string | undefined;
  readonly objectiveVersion: string | undefined;
  /** A report that does not lie in the governance repository. */
  readonly report: ReportFromElsewhere | undefined;
}

export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReportFromElsewhere extends FileBytes {
  /** Where its name and its content do not tell. */
  readonly format?: KpiFormat | undefined;
  /** What its names mean, where the governance repository does not say. */
  readonly mapping?: FileBytes | undefined;
}

/** What is known of an objective beside its file. */
export interface ObjectiveStanding {
  readonly approval: SignOffState;
  readonly merge: MergeState;
}

/** Where sign-offs and the past are looked up; each may ask GitHub or Git, read a record, or know them already. */
export interface SignOffLookup {
  ofObjective(version: ObjectiveVersion, file: string): Promise<ObjectiveStanding>;
  ofPromotion(file: string): Promise<PromotionInput['promotionApproval']>;
  ofWaiver(file: string): Promise<SignOffState>;
  /** Asked only where a freeze allows a rollback. */
  pastOf(promotionFile: string): Promise<PromotionPast>;
}

/** Where the parts of a promotion are read: in a pull request they come from different states. */
export interface PromotionTrees {
  /** Promotion, objective, model and KPI report. */
  readonly files: TreeReader;
  /**
   * Risk tiers, and the promotion and reports that stand before this one: a pull request is not judged by the
   * demands that it would change itself, nor by the groups that it would take away.
   */
  readonly policies: TreeReader;
  /** A freeze in any of these counts: it cannot be lifted by the promotion that it stops. */
  readonly freezes: readonly TreeReader[];
}

/** Later versions that are looked at, from the highest down, for one that is already in effect. */
const MOST_LATER_VERSIONS = 20;

/**
 * Reads all that the gate decides on from a governance tree.
 * @param now milliseconds since 1970
 */
export async function gatherPromotion(
  { files: reader, policies, freezes: freezeTrees }: PromotionTrees,
  query: PromotionQuery,
  signOffs: SignOffLookup,
  now: number,
): Promise<PromotionInput> {
  const { environment, modelName, modelVersion, objectiveVersion } = query;
  const promotionPath = `promotions/${environment}/${modelName}.yaml`;
  const promotion = await fileOf(reader, promotionPath, 'promotion');
  const versionText = promotion?.value?.objective_version ?? objectiveVersion;
  const version = parseVersion(versionText ?? '');
  const objective =
    version === undefined ? undefined : await loadedOf(reader, objectivePath(version), 'objective');
  const standing: ObjectiveStanding =
    version === undefined || objective?.value === undefined
      ? withoutObjective
      : await signOffs.ofObjective(version, objectivePath(version));
  const running = promotion?.value?.model_version ?? modelVersion;
  const modelPath = `models/${modelName}/${running ?? ''}.yaml`;
  const model = await fileOf(reader, modelPath, 'model');
  const domains = await domainsOf(freezeTrees, promotionPath, version);
  const freezes = await freezesOf(freezeTrees, domains);
  return {
    environment,
    modelName,
    requested: { modelVersion, objectiveVersion },
    now,
    promotion,
    objectiveVersionText: versionText,
    objective,
    ...standing,
    laterVersions: version === undefined ? [] : await laterVersions(reader, version, now),
    freezes,
    rollback:
      running === undefined || !allowsRollback({ freezes })
        ? undefined
        : await ranBefore(await signOffs.pastOf(promotionPath), {
            promotionPath,
            modelPath,
            modelVersion: running,
            environment,
            registration: model?.value === undefined ? undefined : await reader.tree.read(modelPath),
            domains,
          }),
    model,
    tiers: await fileOf(policies, 'policies/risk-tiers.yaml', 'risk-tiers'),
    report: await reportOf({ files: reader, policies }, query, promotion?.value),
    baseReports: await baseReportsOf(
      { files: reader, policies },
      promotionPath,
      promotion?.value,
      objective?.value,
    ),
    waivers: await waiversOf(reader, environment, promotion?.value, signOffs),
    promotionApproval: await signOffs.ofPromotion(promotionPath),
  };
}

const withoutObjective: ObjectiveStanding = {
  approval: { kind: 'unknown', message: 'There is no valid objective whose sign-offs could be looked up.' },
  merge: { kind: 'unknown', message: 'There is no valid objective.' },
};

async function loadedOf<K extends GovernedKind>(
  reader: TreeReader,
  path: string,
  kind: K,
): Promise<Loaded<GovernedValues[K]> | undefined> {
  const loaded = await reader.load(path);
  if (loaded === undefined) return undefined;
  return { value: await reader.value(path, kind), findings: loaded.findings };
}

async function fileOf<K extends GovernedKind>(
  reader: TreeReader,
  path: string,
  kind: K,
): Promise<LoadedFile<GovernedValues[K]> | undefined> {
  const loaded = await loadedOf(reader, path, kind);
  return loaded === undefined ? undefined : { ...loaded, file: path };
}

/** From the highest down until one is in effect: one that is, is enough to say that this one is superseded. */
async function laterVersions(
  reader: TreeReader,
  version: ObjectiveVersion,
  now: number,
): Promise<LaterVersion[]> {
  const later = reader
    .objectivesOf(version.domain)
    .filter((file) => compareVersions(file.version, version) > 0);
  const found: LaterVersion[] = [];
  for (const { path, version: one } of later.toReversed().slice(0, MOST_LATER_VERSIONS)) {
    const effectiveDate = (await reader.value(path, 'objective'))?.effectiveDate;
    found.push({ id: one.id, effectiveDate });
    if (effectiveDate !== undefined && (parseDate(effectiveDate) ?? Infinity) <= now) return found;
  }
  // What was not looked at may be in effect, and is told as if it could not be read.
  const rest = later.at(-1 - MOST_LATER_VERSIONS);
  return rest === undefined ? found : [...found, { id: rest.version.id, effectiveDate: undefined }];
}

async function reportOf(
  { files: reader, policies }: Pick<PromotionTrees, 'files' | 'policies'>,
  query: PromotionQuery,
  promotion: PromotionFile | undefined,
): Promise<LoadedReport | undefined> {
  if (query.report !== undefined) {
    const { file, bytes, format, mapping } = query.report;
    const loaded = await loadReport({
      file,
      bytes,
      format,
      modelName: query.modelName,
      modelVersion: query.modelVersion ?? promotion?.model_version ?? '',
      mapping: (found) => mappingFor(found, query.modelName, policies, mapping),
    });
    return { ...loaded, file, sha256: sha256(bytes), origin: 'elsewhere' };
  }
  const path = promotion?.kpi_report.path;
  const report = path === undefined ? undefined : await fileOf(reader, path, 'kpi-report');
  if (report === undefined) return undefined;
  const entry = reader.tree.entries.get(report.file);
  const governed = classifyPath(report.file, entry?.mode);
  const readable = governed?.kind === 'kpi-report' && entry !== undefined && isWithinLimit(governed, entry);
  const digest = readable ? sha256(await reader.bytesOf(report.file)) : '';
  return { ...report, sha256: digest, origin: 'same-commit' };
}

/** A mapping from elsewhere speaks only where the governed one is silent: it was signed by nobody. */
async function mappingFor(
  format: SourceFormat,
  modelName: string,
  policies: TreeReader,
  given: FileBytes | undefined,
): ReturnType<ReportRequest['mapping']> {
  const governed = await policies.mapping();
  if (given === undefined || (governed !== undefined && governed.value === undefined)) return governed;
  if (entryFor(governed?.value, format, modelName) !== undefined) {
    const message = `${KPI_MAPPING_PATH} says already what the names in ${format} reports of ${modelName} mean.`;
    return { value: undefined, findings: [finding('kpi-mapping-conflict', message, { file: given.file })] };
  }
  return loadKpiMappingFile(given.file, given.bytes);
}
