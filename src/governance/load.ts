import * as atStart from '../../generated/validators-at-start.js';
import * as validators from '../../generated/validators.js';
import { finding, hasErrors, type Finding } from '../finding/finding.ts';
import { parseTime } from '../format/date.ts';
import type { Loaded, ReadResult, SourceDocument } from '../format/document.ts';
import { schemaFindings, type Validator } from '../format/schema-findings.ts';
import { soundPart } from '../format/sound-part.ts';
import type { EvidenceEnvelopeFile } from '../format/schema/evidence-envelope.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { MetricsFile, WaiverFile } from '../format/schema/measures.ts';
import type { ObjectiveFile } from '../format/schema/objective.ts';
import type { ApprovalsPolicyFile, OwnershipFile, RiskTiersFile } from '../format/schema/policy.ts';
import type { PolicyCasesFile } from '../format/schema/policy-cases.ts';
import type { KpiMappingFile } from '../format/schema/kpi-mapping.ts';
import type { FreezeFile, KpiReportFile, ModelFile, PromotionFile } from '../format/schema/promotion.ts';
import { decodeText } from '../format/text.ts';
import { readJson, readYaml } from '../format/yaml.ts';
import type { DecisionProfile } from '../impact/profile.ts';
import { PROFILE_LIMIT_BYTES, readProfile } from '../impact/profile-file.ts';
import { loadObjective } from '../objective/load.ts';
import type { Objective } from '../objective/objective.ts';
import { loadOwnership } from '../policy/ownership.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { KpiReport } from '../promotion/check.ts';
import {
  isFlatReport,
  loadFlatKpiReport,
  loadKpiReport,
  type FlatReportSubject,
} from '../promotion/kpi-report.ts';
import { loadPolicyCases, type PolicyCase } from '../rehearsal/policy-case.ts';
import { loadMetrics, type MetricCatalogue } from './metric-catalogue.ts';
import { loadKpiMapping, type KpiMapping } from '../promotion/import/mapping.ts';
import { sha256 } from './digest.ts';
import type { GovernedPath } from './path.ts';
import { loadRiskTiers } from './use-case.ts';
import { loadWaiver } from './waiver-file.ts';

/** What each kind of governed file means. */
export interface GovernedValues {
  readonly objective: Objective;
  readonly 'approvals-policy': Policy;
  readonly 'risk-tiers': RiskTiersFile;
  readonly ownership: OwnershipFile;
  readonly metrics: MetricCatalogue;
  readonly waiver: WaiverFile;
  readonly model: ModelFile;
  readonly promotion: PromotionFile;
  readonly 'kpi-report': KpiReport;
  readonly 'kpi-mapping': KpiMapping;
  readonly freeze: FreezeFile;
  readonly evidence: EvidenceFile;
  readonly 'evidence-envelope': EvidenceEnvelopeFile;
  readonly profile: DecisionProfile;
  readonly note: undefined;
}

export type GovernedKind = keyof GovernedValues;

/** A governed file with its meaning, by kind. */
export type GovernedFile = {
  [K in GovernedKind]: { readonly kind: K; readonly value: GovernedValues[K] };
}[GovernedKind];

export type ReportPath = Extract<GovernedPath, { kind: 'kpi-report' }>;

/** Reads one governed file but a KPI report: text, format, meaning, and that path and content agree. */
export function loadGovernedFile(
  path: Exclude<GovernedPath, ReportPath>,
  bytes: Uint8Array,
): Loaded<GovernedFile> {
  switch (path.kind) {
    case 'refused':
      return { value: undefined, findings: [path.finding] };
    case 'note':
      return { value: { kind: 'note', value: undefined }, findings: [] };
    case 'objective':
      return tagged(
        'objective',
        agreeing(loadObjectiveFile(path.path, bytes), path.path, ({ version }) => [
          ['objective_version', version.id, path.version.id],
        ]),
      );
    case 'approvals-policy':
      return tagged('approvals-policy', loadPolicyFile(path.path, bytes));
    case 'risk-tiers':
      return tagged('risk-tiers', loadRiskTiersFile(path.path, bytes));
    case 'ownership':
      return tagged('ownership', loadOwnershipFile(path.path, bytes));
    case 'metrics':
      return tagged('metrics', loadMetricsFile(path.path, bytes));
    case 'waiver':
      return tagged(
        'waiver',
        agreeing(loadWaiverFile(path.path, bytes), path.path, ({ waiver_id }) => [
          ['waiver_id', waiver_id, path.id],
        ]),
      );
    case 'model':
      return tagged(
        'model',
        agreeing(loadModelFile(path.path, bytes), path.path, (model) => [
          ['model_name', model.model_name, path.modelName],
          ['model_version', model.model_version, path.modelVersion],
        ]),
      );
    case 'promotion':
      return tagged(
        'promotion',
        agreeing(loadPromotionFile(path.path, bytes), path.path, ({ model_name }) => [
          ['model_name', model_name, path.modelName],
        ]),
      );
    case 'kpi-mapping':
      return tagged('kpi-mapping', loadKpiMappingFile(path.path, bytes, 'governed'));
    case 'freeze':
      return tagged(
        'freeze',
        agreeing(loadFreezeFile(path.path, bytes), path.path, ({ domain }) => [
          ['domain', domain, path.domain],
        ]),
      );
    case 'evidence':
      return tagged(
        'evidence',
        agreeing(loadEvidenceFile(path.path, bytes), path.path, ({ predicate }) => [
          ['objectiveVersion', predicate.objectiveVersion, path.version.id],
        ]),
      );
    case 'evidence-envelope':
      return tagged('evidence-envelope', loadEnvelopeFile(path.path, bytes));
    case 'profile':
      return tagged(
        'profile',
        agreeing(loadProfileFile(path.path, bytes), path.path, ({ domain }) => [
          ['domain', domain, path.domain],
        ]),
      );
  }
}

/** A KPI report at a place of the layout, as it was read: that path and content agree. */
export function governedReport(path: ReportPath, loaded: Loaded<KpiReport>): Loaded<GovernedFile> {
  return tagged(
    'kpi-report',
    agreeing(loaded, path.path, (report) => [
      ['model_name', report.modelName ?? path.modelName, path.modelName],
      ['model_version', report.modelVersion ?? path.modelVersion, path.modelVersion],
    ]),
  );
}

/** Each reads one file of its kind, wherever it lies. */
export const loadObjectiveFile = (file: string, bytes: Uint8Array): Loaded<Objective> =>
  withFormat<ObjectiveFile, Objective>(readYaml(file, bytes), atStart.objective, loadObjective);
export const loadPolicyFile = (file: string, bytes: Uint8Array): Loaded<Policy> =>
  withFormat<ApprovalsPolicyFile, Policy>(readYaml(file, bytes), atStart.approvalsPolicy, loadPolicy);
export const loadPolicyCasesFile = (file: string, bytes: Uint8Array): Loaded<PolicyCase[]> =>
  withFormat<PolicyCasesFile, PolicyCase[]>(readYaml(file, bytes), validators.policyCases, loadPolicyCases);
export const loadRiskTiersFile = (file: string, bytes: Uint8Array): Loaded<RiskTiersFile> =>
  withFormat<RiskTiersFile, RiskTiersFile>(readYaml(file, bytes), validators.riskTiers, loadRiskTiers);
export const loadOwnershipFile = (file: string, bytes: Uint8Array): Loaded<OwnershipFile> =>
  withFormat<OwnershipFile, OwnershipFile>(readYaml(file, bytes), validators.ownership, loadOwnership);
export const loadMetricsFile = (file: string, bytes: Uint8Array): Loaded<MetricCatalogue> =>
  withFormat<MetricsFile, MetricCatalogue>(readYaml(file, bytes), validators.metrics, loadMetrics);
export const loadWaiverFile = (file: string, bytes: Uint8Array): Loaded<WaiverFile> =>
  withFormat<WaiverFile, WaiverFile>(readYaml(file, bytes), validators.waiver, loadWaiver);
export const loadModelFile = (file: string, bytes: Uint8Array): Loaded<ModelFile> =>
  withFormat<ModelFile, ModelFile>(readYaml(file, bytes), validators.model, (document, model) =>
    withTimes(document, model, [['registered_at'], ['lineage', 'training_run', 'started_at']]),
  );
export const loadPromotionFile = (file: string, bytes: Uint8Array): Loaded<PromotionFile> =>
  withFormat<PromotionFile, PromotionFile>(readYaml(file, bytes), validators.promotion, asIs);
export const loadFreezeFile = (file: string, bytes: Uint8Array): Loaded<FreezeFile> =>
  withFormat<FreezeFile, FreezeFile>(readYaml(file, bytes), validators.freeze, (document, freeze) =>
    withTimes(document, freeze, [['frozen_at']]),
  );
export const loadEnvelopeFile = (file: string, bytes: Uint8Array): Loaded<EvidenceEnvelopeFile> =>
  withFormat<EvidenceEnvelopeFile, EvidenceEnvelopeFile>(
    readJson(file, bytes),
    validators.evidenceEnvelope,
    asIs,
  );
/** A profile is read as it was written or not at all: its digest is over its bytes. */
export function loadProfileFile(file: string, bytes: Uint8Array): Loaded<DecisionProfile> {
  const { text, findings } = decodeText(file, bytes, PROFILE_LIMIT_BYTES);
  if (text === undefined) return { value: undefined, findings };
  const read = readProfile(text, validators.decisionProfile);
  if (typeof read !== 'string') return { value: read, findings: [] };
  const place = { file, at: { line: 1, column: 1 } };
  return { value: undefined, findings: [finding('profile-unusable', read, place)] };
}
export const loadEvidenceFile = (file: string, bytes: Uint8Array): Loaded<EvidenceFile> =>
  withFormat<EvidenceFile, EvidenceFile>(readJson(file, bytes), validators.evidence, asIs);
export const loadKpiMappingFile = (
  file: string,
  bytes: Uint8Array,
  origin: KpiMapping['origin'] = 'elsewhere',
): Loaded<KpiMapping> =>
  withFormat<KpiMappingFile, KpiMapping>(readYaml(file, bytes), validators.kpiMapping, (document, mapping) =>
    loadKpiMapping(document, mapping, sha256(bytes), origin),
  );

/**
 * Reads a KPI report in the native form, or a flat mapping of metrics to numbers.
 * @param subject what a flat report is about, for it does not say so itself
 */
export function loadKpiReportFile(
  file: string,
  bytes: Uint8Array,
  subject: FlatReportSubject,
): Loaded<KpiReport> {
  return loadKpiReportDocument(readJson(file, bytes), subject);
}

/** The same, of a file that was read before. */
export function loadKpiReportDocument(read: ReadResult, subject: FlatReportSubject): Loaded<KpiReport> {
  if (read.document !== undefined && isFlatReport(read.document.value)) {
    return loadFlatKpiReport(read.document, subject);
  }
  return withFormat<KpiReportFile, KpiReport>(read, validators.kpiReport, loadKpiReport);
}

function withFormat<File, Value>(
  { document, findings, rest }: ReadResult,
  validate: Validator,
  load: (document: SourceDocument, file: File) => Loaded<Value>,
): Loaded<Value> {
  if (document === undefined)
    return { value: undefined, findings: [...findings, ...furtherFindings(findings, rest, validate, load)] };
  const violations = schemaFindings(document, validate);
  if (violations.length > 0) {
    const further = furtherFindings(violations, document, validate, load);
    return { value: undefined, findings: [...violations, ...further] };
  }
  return load(document, document.value as File);
}

/**
 * What else is wrong with a file that is refused already, so that one run tells all: violations of its format at
 * other places, and errors in the meaning of what is left when the broken parts are taken out.
 */
function furtherFindings<File, Value>(
  found: readonly Finding[],
  document: SourceDocument | undefined,
  validate: Validator,
  load: (document: SourceDocument, file: File) => Loaded<Value>,
): Finding[] {
  if (document === undefined) return [];
  const isNew = ({ line, column }: Finding): boolean =>
    !found.some((known) => known.line === line && known.column === column);
  const violations = schemaFindings(document, validate).filter(isNew);
  const sound = soundPart(document, validate);
  if (sound === undefined) return violations;
  const meaning = load(sound.document, sound.document.value as File).findings;
  const told = meaning.filter(({ id, level }) => level === 'error' && !sound.hides.has(id));
  return [...violations, ...told.filter(isNew)];
}

function asIs<T>(_: SourceDocument, file: T): Loaded<T> {
  return { value: file, findings: [] };
}

/** Refuses times that do not exist; a missing optional one is fine. */
function withTimes<T>(document: SourceDocument, file: T, paths: readonly (readonly string[])[]): Loaded<T> {
  const findings = paths.flatMap((path) => {
    const text = document.textOf(path);
    if (text === undefined || parseTime(text) !== undefined) return [];
    return [
      finding('not-a-date', `There is no time ${text}.`, { file: document.file, at: document.placeOf(path) }),
    ];
  });
  return { value: hasErrors(findings) ? undefined : file, findings };
}

/** Adds a finding for each name that the content states and the path contradicts. */
function agreeing<T>(
  loaded: Loaded<T>,
  file: string,
  names: (value: T) => [key: string, stated: string, inPath: string][],
): Loaded<T> {
  if (loaded.value === undefined) return loaded;
  const disagreements: Finding[] = names(loaded.value)
    .filter(([, stated, inPath]) => stated !== inPath)
    .map(([key, stated, inPath]) =>
      finding('path-disagrees', `The file states \`${key}: ${stated}\`, its path says ${inPath}.`, {
        file,
        at: { line: 1, column: 1 },
      }),
    );
  if (disagreements.length === 0) return loaded;
  return { value: undefined, findings: [...loaded.findings, ...disagreements] };
}

function tagged<K extends GovernedKind>(
  kind: K,
  { value, findings }: Loaded<GovernedValues[K]>,
): Loaded<GovernedFile> {
  return { value: value === undefined ? undefined : ({ kind, value } as GovernedFile), findings };
}
