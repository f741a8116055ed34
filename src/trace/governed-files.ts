import type { DecisionEvent } from '../decision/record.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { RiskTiersFile } from '../format/schema/policy.ts';
import type { ModelFile } from '../format/schema/promotion.ts';
import type { TraceFile } from '../format/schema/trace.ts';
import { loadGovernedFile, loadKpiMappingFile } from '../governance/load.ts';
import { loadReport } from '../governance/load-report.ts';
import { classifyPath } from '../governance/path.ts';
import type { Objective } from '../objective/objective.ts';
import type { KpiReport } from '../promotion/check.ts';

/** The governed files that a trace brings, each as far as it is there and valid. */
export interface GovernedFiles {
  readonly objective?: Objective | undefined;
  readonly model?: ModelFile | undefined;
  readonly report?: KpiReport | undefined;
  readonly tiers?: RiskTiersFile | undefined;
  readonly approval?: EvidenceFile | undefined;
  /** Why a file that is there says nothing; whoever reads them adds to it. */
  readonly problems: string[];
}

/**
 * Reads the governed files of a trace, as the gate does. Apart from what a trace is answered from, because it brings
 * YAML and every schema (build/bundle.ts).
 */
export async function readFiles(
  files: readonly TraceFile[],
  data: DecisionEvent['data'],
): Promise<GovernedFiles> {
  const problems: string[] = [];
  const file = (role: TraceFile['role']) => files.find((one) => one.role === role);
  const read = <Kind extends string>(role: TraceFile['role'], kind: Kind) => {
    const found = file(role);
    const path = found === undefined ? undefined : classifyPath(found.path);
    if (found?.content == null || path === undefined || path.kind === 'kpi-report') return undefined;
    const { value, findings } = loadGovernedFile(path, Buffer.from(found.content));
    if (value?.kind === kind) return value.value;
    problems.push(`${found.path} is not valid: ${findings[0]?.message ?? 'it is another kind of file.'}`);
    return undefined;
  };
  return {
    objective: read('objective', 'objective') as Objective | undefined,
    approval: read('approval-record', 'evidence') as EvidenceFile | undefined,
    model: read('model-registration', 'model') as ModelFile | undefined,
    report: await reportOf(file('kpi-report'), file('kpi-mapping'), data, problems),
    tiers: read('risk-tiers', 'risk-tiers') as RiskTiersFile | undefined,
    problems,
  };
}

async function reportOf(
  found: TraceFile | undefined,
  mapping: TraceFile | undefined,
  data: DecisionEvent['data'],
  problems: string[],
): Promise<KpiReport | undefined> {
  if (found?.content == null) return undefined;
  const { value, findings } = await loadReport({
    file: found.path,
    bytes: Buffer.from(found.content),
    format: undefined,
    modelName: data.model_name,
    modelVersion: data.model_version,
    mapping: () =>
      Promise.resolve(
        mapping?.content == null
          ? undefined
          : loadKpiMappingFile(mapping.path, Buffer.from(mapping.content), 'governed'),
      ),
  });
  if (value === undefined)
    problems.push(`${found.path} is not a valid KPI report: ${findings[0]?.message ?? ''}`);
  return value;
}
