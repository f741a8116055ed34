import {
  isKind,
  type DecisionEvent,
  type ErasureEvent,
  type LogEvent,
  type OutcomeEvent,
  type OverrideEvent,
  type RemediationEvent,
} from '../decision/record.ts';
import { readEvent } from '../decision/validate-event.ts';
import type { TraceRecord } from '../format/schema/trace.ts';

/** What became known of a decision after it was taken. */
export type LaterEvent = OverrideEvent | OutcomeEvent | RemediationEvent | ErasureEvent;

/** The records of a trace as events; what cannot be read as one is told. */
export interface Recorded {
  readonly decision: DecisionEvent | undefined;
  /** By time; those of one moment as the trace has them. */
  readonly later: readonly LaterEvent[];
  /** Why a record says nothing here. */
  readonly problems: readonly string[];
}

/**
 * Reads the records of a trace.
 * @param records of which the decision, where it is there, has the decision's id
 */
export function readRecorded(decisionId: string, records: readonly TraceRecord[]): Recorded {
  const problems: string[] = [];
  const later: LaterEvent[] = [];
  let decision: DecisionEvent | undefined;
  for (const { id, event: text } of records) {
    const read = readEvent(text);
    if (read.faults !== undefined) {
      const [first] = read.faults;
      problems.push(`Record ${id} is no event that this version reads: ${first?.path} ${first?.message}`);
      continue;
    }
    const { event } = read;
    if (event.id === decisionId && isKind(event, 'decision')) decision = event;
    else if (isAbout(event, decisionId)) later.push(event);
    else problems.push(`Record ${id} is not about ${decisionId}.`);
  }
  return { decision, later: later.toSorted(byTime), problems };
}

/** Whether an event tells what became of a decision. */
export function isAbout(event: LogEvent, decisionId: string): event is LaterEvent {
  if (isKind(event, 'override') || isKind(event, 'outcome')) return event.subject === decisionId;
  if (isKind(event, 'remediation')) return event.data.decision_ids.includes(decisionId);
  return isKind(event, 'erasure') && event.data.decision_ids?.includes(decisionId) === true;
}

/** Those of one moment stay in the order in which the log has them. */
function byTime(a: LogEvent, b: LogEvent): number {
  return Date.parse(a.time) - Date.parse(b.time);
}

/** What a later event says, as a sentence without its time. */
export function sentenceOf(event: LaterEvent): string {
  if (isKind(event, 'override')) {
    const { who, role, reason, before, after } = event.data;
    return `${before} → ${after} by ${who} (${role}): ${reason}`;
  }
  if (isKind(event, 'outcome')) {
    const { ground_truth: truth, observed_at: at } = event.data;
    return `${truth}, observed at ${at}`;
  }
  if (isKind(event, 'remediation')) {
    const { action, who, reason, model_name: name, model_version: version } = event.data;
    const by = name === undefined ? '' : ` with ${name} ${version}`;
    return `${action}${by} by ${who}: ${reason}`;
  }
  const { who, reason } = event.data;
  return `the record was destroyed by ${who}: ${reason}`;
}

/** The kind of a later event, as the log has it. */
export function kindOf(event: LaterEvent): 'override' | 'outcome' | 'remediation' | 'erasure' {
  if (isKind(event, 'override')) return 'override';
  if (isKind(event, 'outcome')) return 'outcome';
  return isKind(event, 'remediation') ? 'remediation' : 'erasure';
}
