// Builds what the gate decides on from plain data: a base, patched by a case, turned into files and read by the
// same readers and loaders that read a repository.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as atStart from '../../generated/validators-at-start.js';
import * as validators from '../../generated/validators.js';
import { finding } from '../../src/finding/finding.ts';
import type { Loaded } from '../../src/format/document.ts';
import { schemaFindings, type Validator } from '../../src/format/schema-findings.ts';
import type { ObjectiveFile } from '../../src/format/schema/objective.ts';
import type { FreezeFile, KpiReportFile } from '../../src/format/schema/promotion.ts';
import { readJson, readYaml } from '../../src/format/yaml.ts';
import { loadWaiverFile } from '../../src/governance/load.ts';
import { loadObjective } from '../../src/objective/load.ts';
import type { KpiReport } from '../../src/promotion/check.ts';
import type { PromotionInput, SignOffState } from '../../src/promotion/input.ts';
import { isFlatReport, loadFlatKpiReport, loadKpiReport } from '../../src/promotion/kpi-report.ts';

export type Data = { [key: string]: unknown };

const folder = join(import.meta.dirname, '../cases/promotion');

/** A table of cases or a base, by its file name without ending. */
export function casesFile(name: string): unknown {
  return parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'), { merge: true });
}

/** JSON Merge Patch (RFC 7396): mappings are merged, null removes, everything else replaces. */
export function merged(target: unknown, patch: unknown): unknown {
  if (!isMapping(patch)) return patch;
  const result: Data = isMapping(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}

/** The gate's input for a scenario; `absent` and `invalid` stand for a file that is so. */
export function inputOf(scenario: Data): PromotionInput {
  const report = reportOf(scenario);
  const promotionPath = `promotions/${String(scenario['environment'])}/${String(scenario['model_name'])}.yaml`;
  const promotion = withDigest(scenario['promotion'], report?.sha256);
  return {
    environment: String(scenario['environment']),
    modelName: String(scenario['model_name']),
    requested: scenario['requested'] as PromotionInput['requested'],
    now: Date.parse(String(scenario['now'])),
    promotion: fileOf(promotionPath, promotion, validators.promotion),
    objectiveVersionText: scenario['objective_version_text'] as string | undefined,
    objective: objectiveOf(scenario['objective']),
    approval: scenario['approval'] as PromotionInput['approval'],
    merge: scenario['merge'] as PromotionInput['merge'],
    laterVersions: scenario['later_versions'] as PromotionInput['laterVersions'],
    freezes: ['freeze', 'second_freeze'].flatMap(
      (key) => fileOf<FreezeFile>('freezes/credit.yaml', scenario[key] ?? 'absent', validators.freeze) ?? [],
    ),
    rollback: scenario['rollback'] as PromotionInput['rollback'],
    model: fileOf('models/credit_model/2.1.0.yaml', scenario['model'], validators.model),
    tiers: fileOf('policies/risk-tiers.yaml', scenario['tiers'], validators.riskTiers),
    report,
    baseReports: baseReportsOf(scenario['base_reports']),
    waivers: waiversOf(scenario['waivers']),
    promotionApproval: scenario['promotion_approval'] as PromotionInput['promotionApproval'],
  };
}

function fileOf<T>(
  file: string,
  data: unknown,
  validate: Validator,
): (Loaded<T> & { file: string }) | undefined {
  if (data === 'absent') return undefined;
  return {
    file,
    ...readAs<T>(file, data, validate, (document) => ({ value: document.value as T, findings: [] })),
  };
}

function objectiveOf(data: unknown): PromotionInput['objective'] {
  if (data === 'absent') return undefined;
  const file = isMapping(data)
    ? { ...data, constraints: namedList(data['constraints']), kpis: namedList(data['kpis']) }
    : data;
  return readAs('objectives/credit/v1.3.yaml', file, atStart.objective, (document) =>
    loadObjective(document, document.value as ObjectiveFile),
  );
}

type Document = NonNullable<ReturnType<typeof readYaml>['document']>;

function readAs<T>(
  file: string,
  data: unknown,
  validate: Validator,
  load: (document: Document) => Loaded<T>,
): Loaded<T> {
  if (data === 'invalid') {
    return { value: undefined, findings: [finding('yaml-syntax', 'Not YAML at all.', { file })] };
  }
  const { document, findings } = readYaml(file, new TextEncoder().encode(stringify(data)));
  return loadChecked(document, findings, validate, load);
}

function loadChecked<T>(
  document: Document | undefined,
  findings: Loaded<T>['findings'],
  validate: Validator,
  load: (document: Document) => Loaded<T>,
): Loaded<T> {
  if (document === undefined) return { value: undefined, findings };
  const broken = schemaFindings(document, validate);
  return broken.length > 0 ? { value: undefined, findings: broken } : load(document);
}

function reportOf(scenario: Data): PromotionInput['report'] {
  const data = scenario['report'];
  if (!isMapping(data)) return undefined;
  const file = String(data['path']);
  const bytes = new TextEncoder().encode(typeof data['text'] === 'string' ? data['text'] : nativeText(data));
  const origin = data['origin'] as 'same-commit' | 'elsewhere';
  return {
    file,
    origin,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...loadReport(file, bytes),
  };
}

/** Loads a report as the gate's callers do: the flat shape by its looks, anything else as the native form. */
export function loadReport(file: string, bytes: Uint8Array): Loaded<KpiReport> {
  const { document, findings } = readJson(file, bytes);
  if (document !== undefined && isFlatReport(document.value)) {
    return loadFlatKpiReport(document, { modelName: 'credit_model', modelVersion: '2.1.0' });
  }
  return loadChecked(document, findings, validators.kpiReport, (native) =>
    loadKpiReport(native, native.value as KpiReportFile),
  );
}

/** Rows are labelled `<metric>`, `<metric> <segment>=<slice>`, or with several of these for an intersection; keys of a row override its label. */
function nativeText({ rows, path: _path, origin: _origin, ...report }: Data): string {
  const kpis = Object.entries(rows as Data).map(([label, row]) => {
    const [metric, ...places] = label.split(' ');
    return { metric, ...placeOf(places), ...(row as Data) };
  });
  return JSON.stringify({ ...report, kpis });
}

/** By file; the slices by segment, or `unreadable`. */
function baseReportsOf(reports: unknown): PromotionInput['baseReports'] {
  return Object.entries((reports ?? {}) as Record<string, 'unreadable' | Record<string, string[]>>).map(
    ([file, had]) => ({
      file,
      slicesOf:
        had === 'unreadable'
          ? undefined
          : new Map(Object.entries(had).map(([segment, slices]) => [segment, new Set(slices)])),
    }),
  );
}

/** Waivers by their id, each with its `approval`; one that is not valid is left out, as the callers of the gate do. */
function waiversOf(waivers: unknown): PromotionInput['waivers'] {
  return Object.entries((waivers ?? {}) as Record<string, Data>).flatMap(([id, { approval, ...written }]) => {
    const file = `policies/waivers/${id}.yaml`;
    const text = stringify({ waiver_id: id, ...written });
    const { value } = loadWaiverFile(file, new TextEncoder().encode(text));
    return value === undefined ? [] : [{ file, value, approval: approval as SignOffState }];
  });
}

function placeOf(places: readonly string[]): Data {
  const entries = places.map((place) => place.split('='));
  const [[segment, slice] = []] = entries;
  if (entries.length > 1) return { segments: Object.fromEntries(entries) as Data };
  return segment === undefined ? {} : { segment, slice };
}

function withDigest(promotion: unknown, sha256: string | undefined): unknown {
  if (!isMapping(promotion)) return promotion;
  const cited = (promotion['kpi_report'] as Data)['sha256'];
  return cited === 'actual' ? merged(promotion, { kpi_report: { sha256: sha256 ?? null } }) : promotion;
}

function namedList(mapping: unknown): Data[] {
  return Object.entries(mapping as Data).map(([name, entry]) => ({ name, ...(entry as Data) }));
}

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
