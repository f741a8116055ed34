import { eventKinds, eventType, type EventKind } from '../format/decision-vocabulary.ts';
import type {
  AggregateEvent,
  ErasureEvent,
  FullDecisionEvent,
  HeartbeatEvent,
  MinimalDecisionEvent,
  OutcomeEvent,
  OverrideEvent,
  RemediationEvent,
  RetentionEvent,
} from '../format/schema/decision-event.ts';

export { eventKinds, eventType, type EventKind };
export type {
  AggregateEvent,
  ErasureEvent,
  FullDecisionEvent,
  HeartbeatEvent,
  MinimalDecisionEvent,
  OutcomeEvent,
  OverrideEvent,
  RemediationEvent,
  RetentionEvent,
};

/** The most bytes that one record may have as a line, its line break left out. */
export const RECORD_LIMIT_BYTES = 64 * 1024;

export type DecisionEvent = FullDecisionEvent | MinimalDecisionEvent;

/** The event of each kind. */
export interface EventOf {
  readonly decision: DecisionEvent;
  readonly override: OverrideEvent;
  readonly outcome: OutcomeEvent;
  readonly erasure: ErasureEvent;
  readonly heartbeat: HeartbeatEvent;
  readonly remediation: RemediationEvent;
  readonly aggregate: AggregateEvent;
  readonly retention: RetentionEvent;
}

/** One record of the decision log. */
export type LogEvent = EventOf[EventKind];

type Said = 'specversion' | 'type' | 'datacontenttype' | 'data';

/** What the envelope of an event says beside what is the same in all events of its kind. */
export type EventHeader<Kind extends EventKind> = Omit<EventOf[Kind], Said>;

/** Makes an event of CloudEvents 1.0, its members in the order in which every record of the log has them. */
export function makeEvent<Kind extends EventKind>(
  kind: Kind,
  header: EventHeader<Kind>,
  data: EventOf[Kind]['data'],
): EventOf[Kind] {
  const { id, source, time } = header;
  const subject = 'subject' in header ? header.subject : undefined;
  const event = {
    specversion: '1.0',
    id,
    source,
    type: eventType(kind),
    time,
    ...(subject === undefined ? {} : { subject }),
    datacontenttype: 'application/json',
    data,
  };
  return event as unknown as EventOf[Kind];
}

const kindByType = new Map<string, EventKind>(eventKinds.map((kind) => [eventType(kind), kind]));

/** The kind that a `type` names; undefined for any other text. */
export function kindOfType(type: string): EventKind | undefined {
  return kindByType.get(type);
}

/** Whether an event is of a kind. */
export function isKind<Kind extends EventKind>(
  event: LogEvent,
  kind: Kind,
): event is EventOf[Kind] & LogEvent {
  return event.type === eventType(kind);
}

/** Whether it is a decision of which all is kept. */
export function isFullDecision(event: LogEvent): event is FullDecisionEvent {
  return isKind(event, 'decision') && event.data.detail === 'full';
}

/** The decision that an event is about; undefined for one that is about several, or about none. */
export function decisionOf(event: LogEvent): string | undefined {
  return isKind(event, 'decision') || isKind(event, 'override') || isKind(event, 'outcome')
    ? event.subject
    : undefined;
}
