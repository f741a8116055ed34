import type { DecisionInput } from '../format/schema/decision-input.ts';
import { didYouMean } from '../format/near-miss.ts';
import { inputFaults, meaningFaults, timeFault } from './event-meaning.ts';
import { fault, missing, type Fault } from './faults.ts';
import { readJsonText, tooLarge } from './json-text.ts';
import { plainJson } from './plain-json.ts';
import {
  eventKinds,
  eventType,
  kindOfType,
  RECORD_LIMIT_BYTES,
  type EventKind,
  type LogEvent,
} from './record.ts';
import { shapeOf, type Shape } from './shape.ts';

export type { Fault } from './faults.ts';
export type { DecisionInput } from '../format/schema/decision-input.ts';

/** An event with the line that is written of it, without its line break; or all that is wrong with it. */
export type ReadEvent =
  | { readonly event: LogEvent; readonly text: string; readonly faults?: undefined }
  | { readonly event?: undefined; readonly text?: undefined; readonly faults: readonly Fault[] };

/** What a service sent of a decision; or all that is wrong with it. */
export type ReadInput =
  | { readonly input: DecisionInput; readonly faults?: undefined }
  | { readonly input?: undefined; readonly faults: readonly Fault[] };

const shapes: Readonly<Record<EventKind, Shape>> = {
  decision: 'eventDecision',
  override: 'eventOverride',
  outcome: 'eventOutcome',
  erasure: 'eventErasure',
  heartbeat: 'eventHeartbeat',
  remediation: 'eventRemediation',
  aggregate: 'eventAggregate',
  retention: 'eventRetention',
};

/**
 * Reads one event of the decision log, whoever made it: a service, or the log itself when it is verified.
 * @param given JSON text, or a value of a program, which must not change any more
 */
export function readEvent(given: unknown): ReadEvent {
  const read = valueOf(given);
  if (read.faults !== undefined) return { faults: read.faults };
  const faults = eventFaults(read.value);
  if (faults.length > 0) return { faults };
  const text = read.text ?? JSON.stringify(read.value);
  if (isTooLarge(text)) return { faults: [tooLarge(RECORD_LIMIT_BYTES)] };
  return { event: read.value as LogEvent, text };
}

/**
 * Reads what a service sent of a decision that it took.
 * @param given JSON text, or a value of a program
 */
export function readDecisionInput(given: unknown): ReadInput {
  const read = valueOf(given);
  if (read.faults !== undefined) return { faults: read.faults };
  const shape = shapeOf(read.value, 'decisionInput');
  if (shape.length > 0) return { faults: shape };
  const input = read.value as DecisionInput;
  const faults = [...timeFault('/time', input.time), ...inputFaults(input.data)];
  return faults.length > 0 ? { faults } : { input };
}

type Read =
  | { readonly value: unknown; readonly text?: string; readonly faults?: undefined }
  | { readonly faults: readonly Fault[] };

function valueOf(given: unknown): Read {
  return typeof given === 'string' ? readJsonText(given, RECORD_LIMIT_BYTES) : plainJson(given);
}

/** A character has at most three bytes for each of its UTF-16 code units. */
function isTooLarge(text: string): boolean {
  return text.length * 3 > RECORD_LIMIT_BYTES && Buffer.byteLength(text) > RECORD_LIMIT_BYTES;
}

/** All that is wrong with a value as an event, which must be plain JSON. */
export function eventFaults(event: unknown): Fault[] {
  if (typeof event !== 'object' || event === null || Array.isArray(event))
    return [fault('', 'An event must be an object.', 'Send a CloudEvents event in its JSON format.')];
  const { type, data } = event as { type?: unknown; data?: unknown };
  if (type === undefined) return [missing('', 'type')];
  const kind = typeof type === 'string' ? kindOfType(type) : undefined;
  if (kind === undefined) return [unknownType(type)];
  const shape = kind === 'decision' ? decisionShapeFaults(event, data) : shapeOf(event, shapes[kind]);
  return shape.length > 0 ? shape : meaningFaults(event as LogEvent);
}

/** A decision says itself how much of it is kept; where it does not, it is held to all. */
function decisionShapeFaults(event: object, data: unknown): Fault[] {
  const detail =
    typeof data === 'object' && data !== null ? (data as { detail?: unknown }).detail : undefined;
  if (detail === 'minimal') return shapeOf(event, 'eventDecisionMinimal');
  const faults = shapeOf(event, shapes.decision);
  if (detail === undefined) return faults;
  return faults.map((one) =>
    one.path === '/data/detail' ? { ...one, message: 'This must be `full` or `minimal`.' } : one,
  );
}

function unknownType(type: unknown): Fault {
  const types = eventKinds.map(eventType);
  const near = typeof type === 'string' ? didYouMean(type, types) : undefined;
  return fault(
    '/type',
    `This must be one of ${types.map((one) => `\`${one}\``).join(', ')}.`,
    near ?? 'Write one of them.',
  );
}
