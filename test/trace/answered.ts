import { sha256 } from '../../src/governance/digest.ts';
import type { Trace, TraceGovernance, TraceSources } from '../../src/format/schema/trace.ts';
import { answerOf } from '../../src/trace/answer.ts';

export const ID = '0196d852-628b-7672-9cad-d1794c3acc13';

/** Data of a full decision of the high tier that lacks nothing but the files that it names. */
export const full = (more: object = {}) => ({
  detail: 'full',
  model_name: 'credit_model',
  model_version: '2.1.0',
  model_registration: { path: 'models/credit_model/2.1.0.yaml', sha256: '1'.repeat(64) },
  objective_version: 'OBJ.credit.v1.3',
  objective_digest: '2'.repeat(64),
  constraint_versions: {},
  governance_commit: 'c'.repeat(40),
  feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
  input_reference: 's3://inputs/1',
  prediction: { score: '0.62', outcome: 'denied' },
  confidence: '0.9',
  segments: { geography: 'CA' },
  kpi_snapshot: { path: 'kpis/credit_model/2.1.0.json', sha256: '3'.repeat(64) },
  decision_rule: {
    name: 'risk_cutoff',
    score: 'p_default',
    operator: '>=',
    threshold: '0.62',
    outcome: 'denied',
    otherwise: 'approved',
  },
  sampled: { tier: 'high', rate: '1' },
  ...more,
});

/** The record of an event as a trace has it, of which nothing is proven. */
export function recordOf(
  kind: 'decision' | 'override' | 'outcome' | 'remediation',
  id: string,
  data: object,
  time = '2025-05-16T09:00:00Z',
): TraceSources['records'][number] {
  const subject = kind === 'remediation' ? {} : { subject: ID };
  const event = {
    specversion: '1.0',
    id,
    source: '/services/credit',
    type: `dev.tracegate.${kind}.v1`,
    time,
    ...subject,
    datacontenttype: 'application/json',
    data,
  };
  return {
    id,
    kind,
    event: JSON.stringify(event),
    salt: 'A'.repeat(22),
    where: 'closed',
    inclusion: 'not-covered',
    proof: null,
  };
}

export function sourcesOf(
  records: TraceSources['records'],
  governance: TraceGovernance | null = null,
): TraceSources {
  return {
    records,
    gone: null,
    governance,
    search: { segments: 1, indexed: 0, records: records.length, passed: 0 },
    unread: [],
  };
}

/** A file of the governance as a trace has it. */
export const fileOf = (
  role: TraceGovernance['files'][number]['role'],
  path: string,
  content: string,
): TraceGovernance['files'][number] => ({ role, path, sha256: sha256(Buffer.from(content)), content });

export async function traceOf(sources: TraceSources, id = ID): Promise<Trace> {
  return {
    trace: 'tracegate-trace/v1',
    decision_id: id,
    made_at: '2025-05-20T12:00:00.000Z',
    tool: { name: 'tracegate', version: '0.1.0' },
    origin: 'example.com/credit',
    complete: sources.unread.length === 0,
    signature: { status: 'nothing-signed', message: 'No checkpoint covers what was found.' },
    sources,
    answer: await answerOf(id, sources),
  };
}
