import { fault, type Fault } from '../decision/faults.ts';
import { isKind, type LogEvent } from '../decision/record.ts';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { ID_SPREAD_MS } from './segment-name.ts';

/** How far the clock of a sender may be ahead of that of the log. */
const AHEAD_MS = 300_000;
/** There were no UUIDs of version 7; a clock that was not set starts in 1970, 1980 or 2000. */
const EARLIEST = Date.parse('2020-01-01');

/** What is wrong with an id that a sender gave: a record is looked for by the time in its id. @param now in milliseconds */
export function idFault(id: string, now: number): Fault | undefined {
  const time = timeOfUuidV7(id) ?? Number.NaN;
  const mend = 'Make the id when the decision is taken (a UUID of version 7), or leave it to the log.';
  if (time > now + AHEAD_MS) return fault('/id', 'The time in this id has not come.', mend);
  if (time >= EARLIEST) return undefined;
  return fault('/id', 'The time in this id is before 2020: the clock that it is of was not set.', mend);
}

/**
 * What is wrong with the id of an event that became known of decisions later: what ended more than two hours before a
 * decision is not looked through for such events (later-events.ts), of which a segment takes one hour.
 */
export function laterIdFault(event: LogEvent): Fault | undefined {
  const time = timeOfUuidV7(event.id) ?? Number.NaN;
  const decided = decisionsOf(event).map((id) => timeOfUuidV7(id) ?? Number.NaN);
  if (!decided.some((one) => time < one - ID_SPREAD_MS)) return undefined;
  const mend = 'Make the id when the event is made (a UUID of version 7), or leave it to the log.';
  return fault(
    '/id',
    'This id is more than an hour older than that of a decision that the event is about.',
    mend,
  );
}

function decisionsOf(event: LogEvent): readonly string[] {
  if (isKind(event, 'override') || isKind(event, 'outcome')) return [event.subject];
  if (isKind(event, 'remediation') || isKind(event, 'erasure')) return event.data.decision_ids ?? [];
  return [];
}

/** The time that an id says, as events have it. @param id a UUID of version 7 */
export function timeIn(id: string): string {
  return new Date(timeOfUuidV7(id) ?? Number.NaN).toISOString();
}
