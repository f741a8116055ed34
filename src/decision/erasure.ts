import { isKind, makeEvent, type ErasureEvent, type EventHeader, type LogEvent } from './record.ts';

/** Why and by whom a person's data was destroyed, and which records of decisions went with it. */
export interface Erasure {
  readonly who: string;
  readonly reason: string;
  readonly decisionIds?: readonly string[];
}

/** More decisions than these are told by several tombstones. */
export const MOST_ERASED_IN_ONE = 1000;

/**
 * What stays of a person whose data was destroyed: that it was, by whom and why, under the keyed hash. It is
 * written before anything is destroyed, so that nothing is ever missing without a reason.
 * @param header its subject is the keyed hash of the person
 * @throws RangeError for more decisions than one event takes
 */
export function tombstone(header: EventHeader<'erasure'>, erasure: Erasure): ErasureEvent {
  const { who, reason, decisionIds = [] } = erasure;
  if (decisionIds.length > MOST_ERASED_IN_ONE)
    throw new RangeError(`One tombstone names at most ${MOST_ERASED_IN_ONE} decisions.`);
  const listed = decisionIds.length === 0 ? {} : { decision_ids: [...decisionIds] };
  return makeEvent('erasure', header, { who, reason, ...listed });
}

/** What tombstones say is gone: persons by their keyed hash, and decisions by id. */
export class Erased {
  private readonly subjects = new Map<string, ErasureEvent>();
  private readonly decisions = new Map<string, ErasureEvent>();

  /** Takes note of an event; all but tombstones say nothing here. The first tombstone is kept. */
  note(event: LogEvent): void {
    if (!isKind(event, 'erasure')) return;
    if (!this.subjects.has(event.subject)) this.subjects.set(event.subject, event);
    for (const id of event.data.decision_ids ?? []) {
      if (!this.decisions.has(id)) this.decisions.set(id, event);
    }
  }

  /** The tombstone of a person; undefined when none says that their key was destroyed. */
  ofSubject(subjectKey: string): ErasureEvent | undefined {
    return this.subjects.get(subjectKey);
  }

  /** The tombstone of a record; a record that is gone without one was cut out. */
  ofDecision(id: string): ErasureEvent | undefined {
    return this.decisions.get(id);
  }
}
