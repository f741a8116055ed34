import { finding } from '../finding/finding.ts';
import type { Loaded, ReadResult } from '../format/document.ts';
import { readJson, readYaml } from '../format/yaml.ts';
import {
  loadEnvelopeFile,
  loadEvidenceFile,
  loadFreezeFile,
  loadKpiMappingFile,
  loadKpiReportFile,
  loadMetricsFile,
  loadModelFile,
  loadObjectiveFile,
  loadOwnershipFile,
  loadPolicyCasesFile,
  loadPolicyFile,
  loadPromotionFile,
  loadRiskTiersFile,
  loadWaiverFile,
} from './load.ts';

type Loader = (file: string, bytes: Uint8Array) => Loaded<unknown>;

/** Keys that only one format has at its top, in the order in which they are looked for. */
const marks: readonly (readonly [key: string, load: Loader])[] = [
  ['constraints', loadObjectiveFile],
  ['decision_rules', loadObjectiveFile],
  ['rules', loadPolicyFile],
  ['cases', loadPolicyCasesFile],
  ['tiers', loadRiskTiersFile],
  ['components', loadOwnershipFile],
  ['metrics', loadMetricsFile],
  ['waiver_id', loadWaiverFile],
  ['artifact', loadModelFile],
  ['kpi_report', loadPromotionFile],
  ['kpis', (file, bytes) => loadKpiReportFile(file, bytes, { modelName: '', modelVersion: '' })],
  ['frozen_at', loadFreezeFile],
  ['reports', loadKpiMappingFile],
  ['predicateType', loadEvidenceFile],
  ['payloadType', loadEnvelopeFile],
  ['objective_version', loadObjectiveFile],
];

/**
 * Reads a file that lies outside the layout of a governance repository; its kind is told by its keys.
 * Nothing is checked about its path or the files around it.
 */
export function loadByContent(file: string, bytes: Uint8Array): Loaded<unknown> {
  const { document, findings }: ReadResult = file.endsWith('.json')
    ? readJson(file, bytes)
    : readYaml(file, bytes);
  if (document === undefined) return { value: undefined, findings };
  const keys =
    typeof document.value === 'object' && document.value !== null ? Object.keys(document.value) : [];
  const load = marks.find(([key]) => keys.includes(key))?.[1];
  if (load !== undefined) return load(file, bytes);
  const message = 'This file has none of the keys by which a governed file is told.';
  return {
    value: undefined,
    findings: [finding('path-unknown', message, { file, at: { line: 1, column: 1 } })],
  };
}
