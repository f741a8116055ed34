import { isFullDecision, type DecisionEvent } from '../decision/record.ts';
import type { TraceAnswer, TraceSources } from '../format/schema/trace.ts';
import { parseVersion } from '../objective/version.ts';
import { tierInForce, type TierInForce } from '../promotion/tiers.ts';
import type { AnswerParts } from './asked.ts';
import { findingsOf } from './findings.ts';
import { digestOf, objectiveOf, readGoverned, type Governed } from './governed.ts';
import { constraintsOf } from './measured.ts';
import { missingOf, missingWhenGone } from './missing.ts';
import { modelOf } from './model.ts';
import { outcomeOf } from './outcome.ts';
import { kindOf, readRecorded, sentenceOf } from './recorded.ts';

/**
 * What the sources of a trace say. It depends on nothing else, so that anybody who has the sources comes to the same.
 */
export async function answerOf(decisionId: string, sources: TraceSources): Promise<TraceAnswer> {
  const recorded = readRecorded(decisionId, sources.records);
  const { decision } = recorded;
  const events = recorded.later.map((event) => ({
    id: event.id,
    kind: kindOf(event),
    time: event.time,
    what: sentenceOf(event),
  }));
  if (decision === undefined)
    return { ...nothing(decisionId), events, ...missingWhenGone(sources, recorded) };

  const { governance } = sources;
  const governed = governance === null ? undefined : await readGoverned(governance, decision);
  const asked = { sources, recorded, decision, governed, demands: demandsOf(decision, governed) };
  const objective = governed === undefined ? null : objectiveOf(decision, governed);
  const model = governed === undefined ? null : modelOf(decision, governed);
  const kpiReport = governed === undefined ? null : reportOf(decision, governed);
  const outcome = outcomeOf(decision, governed?.rules, recorded.later);
  const isSame = {
    objective: objective?.file.status === 'same',
    report: kpiReport?.file.status === 'same',
  };
  const parts = {
    time: decision.time,
    detail: decision.data.detail,
    tier: decision.data.sampled.tier,
    outcome,
    events,
    objective,
    model,
    kpi_report: kpiReport,
    constraints: governed === undefined ? [] : await constraintsOf(decision, governed, isSame),
  };
  return {
    ...parts,
    findings: findingsOf(asked, parts),
    missing: missingOf(asked, parts),
  };
}

function nothing(decisionId: string): AnswerParts {
  // The id of a decision says when it was logged.
  const time = new Date(parseInt(decisionId.replace('-', '').slice(0, 12), 16)).toISOString();
  return {
    time,
    detail: 'gone',
    tier: null,
    outcome: null,
    events: [],
    objective: null,
    model: null,
    kpi_report: null,
    constraints: [],
  };
}

function demandsOf(decision: DecisionEvent, governed: Governed | undefined): TierInForce['demands'] {
  const { objective_version: version, sampled } = decision.data;
  return tierInForce(governed?.tiers, sampled.tier, parseVersion(version)?.domain ?? '').demands;
}

function reportOf(
  decision: DecisionEvent,
  { report, file }: Governed,
): NonNullable<TraceAnswer['kpi_report']> {
  const snapshot = isFullDecision(decision) ? decision.data.kpi_snapshot : undefined;
  return {
    file: digestOf(snapshot, file('kpi-report')),
    evaluated_at: report?.evaluatedAt ?? null,
  };
}
