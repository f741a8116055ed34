import { escapePointer } from '../decision/canonical-json.ts';
import { fault, type Fault } from '../decision/faults.ts';
import type { EventOf } from '../decision/record.ts';

/** The kinds of events that others than the log itself send beside decisions. */
export type LaterKind = 'override' | 'outcome' | 'erasure' | 'remediation';
/** With that which only `tracegate log retain` and holds write: by it a deleted segment is not missed. */
export type RecordedKind = LaterKind | 'retention';

export interface RecordOptions {
  /** Refuses an override or outcome of a decision of which the log has no record. */
  readonly demandsDecision?: boolean;
}

/** An event that is sent later, as its sender knows it. */
export interface LaterEvent<Kind extends RecordedKind> {
  readonly id?: string;
  readonly source?: string;
  readonly time?: string;
  readonly subject?: string;
  readonly data: EventOf[Kind]['data'];
}

/**
 * What is wrong with an erasure that is told from elsewhere: that records of this log were destroyed excuses that they
 * are missing, and only who destroyed them knows it.
 * @param data of the erasure, whatever it is
 */
export function foreignErasureFaults(data: unknown): Fault[] {
  const named = typeof data === 'object' && data !== null && Object.hasOwn(data, 'decision_ids');
  if (!named) return [];
  const message = 'An erasure from elsewhere says nothing of the records of this log.';
  return [
    fault('/data/decision_ids', message, 'Leave it out: the person and the reason say what was erased.'),
  ];
}

const MEMBERS = ['id', 'source', 'time', 'subject', 'data'];

/** What the log would leave out of an event, or could not read at all. */
export function strangeMembers(given: unknown): Fault[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return [fault('', 'An event must be an object.', 'Give its members as an object literal.')];
  const mend = `Send ${MEMBERS.map((one) => `\`${one}\``).join(', ')} alone.`;
  return Object.keys(given)
    .filter((name) => !MEMBERS.includes(name))
    .map((name) => fault(`/${escapePointer(name)}`, 'The log has no place for this.', mend));
}
