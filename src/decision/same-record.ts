import { sameJson } from '../format/same-json.ts';
import type { DecisionInput } from '../format/schema/decision-input.ts';
import { versionKey } from './governance-view.ts';
import { isFullDecision, isKind, type DecisionEvent, type LogEvent } from './record.ts';

/**
 * Whether the record of a decision is what is written of this input: all that the input says, and that is kept, is in
 * the record, and nothing else that the log does not add itself. A record under an objective that was in effect then is
 * the record of the same input now.
 */
export function isRecordOf(record: LogEvent, input: DecisionInput): boolean {
  const { source, time, data } = asRead(input);
  if (!isKind(record, 'decision')) return false;
  const same =
    record.source === source &&
    isSameTime(record.time, time) &&
    record.data.model_name === data.model_name &&
    record.data.model_version === data.model_version &&
    (data.objective_version === undefined || isSameVersion(record, data.objective_version)) &&
    record.data.prediction.outcome === data.prediction.outcome;
  return same && (!isFullDecision(record) || isFullRecordOf(record.data, data));
}

type FullData = Extract<DecisionEvent['data'], { detail: 'full' }>;

function isFullRecordOf(kept: FullData, data: DecisionInput['data']): boolean {
  const said = [
    'feature_hash',
    'input_reference',
    'prediction',
    'confidence',
    'segments',
    'extensions',
  ] as const;
  return (
    said.every((name) => sameJson(kept[name], data[name])) &&
    (data.kpi_snapshot === undefined || sameJson(kept.kpi_snapshot, data.kpi_snapshot)) &&
    // A rule that the objective did not have is not in the record.
    (data.decision_rule === undefined ||
      kept.decision_rule === undefined ||
      kept.decision_rule.name === data.decision_rule)
  );
}

/** A version has several spellings, of which the record has the one of the objective's file. */
function isSameVersion({ data }: DecisionEvent, version: string): boolean {
  return versionKey(data) === versionKey({ objective_version: version });
}

/** @param given where it is not given, the log gave it */
function isSameTime(time: string, given: string | undefined): boolean {
  return given === undefined || time === given || shortest(time) === shortest(given);
}

/** A time in UTC without the zeros that its fraction may end with; what is beyond a millisecond tells two apart too. */
function shortest(time: string): string {
  return time.replace(/\.?0+Z$/, (end) => (time.includes('.') ? 'Z' : end));
}

/** Whether the record of an event that is sent by itself is this event; what is not given, the log gave. */
export function isRecordOfEvent(
  record: LogEvent,
  event: Pick<LogEvent, 'type' | 'data'> & { readonly subject?: string | undefined },
  given: { readonly source?: string | undefined; readonly time?: string | undefined },
): boolean {
  return (
    record.type === event.type &&
    (given.source === undefined || record.source === given.source) &&
    isSameTime(record.time, given.time) &&
    subjectOf(record) === event.subject &&
    sameJson(record.data, asRead(event.data))
  );
}

/** As it would be read from the log: without members that have no value. */
function asRead<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function subjectOf(event: LogEvent): string | undefined {
  return 'subject' in event ? event.subject : undefined;
}
