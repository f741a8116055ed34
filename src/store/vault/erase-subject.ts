import { randomBytes } from 'node:crypto';
import { RecordHolds } from '../../decision/retention.ts';
import { subjectKeyId } from '../../decision/subject-key.ts';
import { timeOfUuidV7, UuidV7 } from '../../decision/uuid-v7.ts';
import { appendAccess, demandCaller, type Caller } from './access-log.ts';
import type { DecisionLog } from '../decision-log.ts';
import type { DestroyStep } from './destroy-file.ts';
import { demandSubject, type FeatureVault } from './feature-vault.ts';
import { readEvent } from '../../decision/validate-event.ts';
import { eventTextOf } from '../salted-line.ts';
import { findRecord } from '../log-reader.ts';
import { aloneWithRetention, holdsOfLog } from '../retention/log-hold.ts';
import { allFeatures } from './sealed-features.ts';
import { destroySubjectKey, hasSubjectKey, subjectFile } from './subject-keys.ts';
import { VaultFault } from './vault-fault.ts';
import { refuseLogWithin, usedSubjectKeys } from './vault-folder.ts';
import { erasureOf, heldSubjects, holdsOf, writeErasure, type ErasureState } from './vault-state.ts';

/** The person to erase: by the id that the organisation knows them by, or by the keyed hash of it. */
export type Person = { readonly subject: string } | { readonly subjectKey: string };

/** The steps of an erasure, in order. Killed between any two, it is finished by asking for it again. */
export type EraseStep = 'noted' | 'begun' | 'told' | DestroyStep | 'done';

export interface EraseSettings {
  /** For tests: is told of each step. */
  readonly onStep?: (step: EraseStep) => void;
}

/** What an erasure came to, for each name that the person had in the vault. */
export interface Erased {
  readonly subjectKey: string;
  /** The tombstone in the decision log. */
  readonly eventId: string;
  readonly doneAt: string;
  /** Nothing was left to do: it was erased before. */
  readonly already: boolean;
}

/** A new tombstone's id is taken by the log only when it was made within the hour. */
const YOUNG_MS = 30 * 60_000;

/**
 * Destroys the key of a person, so that none of their features can be opened any more, by nobody. First the tombstone
 * is on the disk, then the key goes: nothing is ever missing without a reason.
 * @param log the log that gets the tombstone, and its folder
 * @throws VaultFault `unknown`, `held`; RefusedRecord, DecisionLogFault: then it is not finished
 */
export async function eraseSubject(
  vault: FeatureVault,
  log: { readonly log: DecisionLog; readonly folder: string },
  person: Person,
  caller: Caller,
  { onStep = () => undefined }: EraseSettings = {},
): Promise<Erased[]> {
  demandCaller(caller);
  refuseLogWithin(vault.root, log.folder);
  const names = namesOf(vault, person);
  const erase = async (): Promise<Erased[]> => {
    const found = names.filter((name) => hasSubjectKey(vault.root, name) || isBegun(vault, name));
    if (found.length === 0) return erasedBefore(vault, names);
    // One that cannot be read may be about anybody.
    heldSubjects(vault.root);
    // A person may be held by a name under which nothing is kept.
    for (const name of names) refuseHeld(vault, name);
    refuseHeldRecords(vault, log.folder, found);
    const erased: Erased[] = [];
    for (const name of found) erased.push(await eraseName(vault, log, name, caller, onStep));
    return erased;
  };
  // Neither persons nor records are held meanwhile.
  return aloneWithRetention(log.folder, () => vault.alone(erase));
}

/** All names that a person may have: one for each key that persons were ever named by. @throws VaultFault */
export function namesOf(vault: FeatureVault, person: Person): string[] {
  if ('subjectKey' in person) {
    subjectFile(person.subjectKey);
    return [person.subjectKey];
  }
  const subject = demandSubject(person.subject);
  const missing = usedSubjectKeys(vault.root).filter(
    (id) => !vault.keys.subject.some((key) => key.id === id),
  );
  if (missing.length > 0) {
    const message = `Persons were also named by ${missing.join(', ')}, which is not given: not all of a person would be found.`;
    throw new VaultFault('wrong-key', message);
  }
  return vault.keys.subject.map((key) => subjectKeyId(subject, key));
}

function isBegun(vault: FeatureVault, name: string): boolean {
  return erasureOf(vault.root, name)?.state === 'begun';
}

function erasedBefore(vault: FeatureVault, names: readonly string[]): Erased[] {
  const before = names.flatMap((name) => erasureOf(vault.root, name) ?? []);
  if (before.length === 0)
    throw new VaultFault('unknown', 'This vault holds nothing of this person; nothing was erased.');
  return before.map((state) => resultOf(state, true));
}

function refuseHeld(vault: FeatureVault, name: string): void {
  const holds = holdsOf(vault.root, name);
  if (holds.length === 0) return;
  const cases = holds.map((hold) => `${hold.case} (since ${hold.since}, by ${hold.who}: ${hold.reason})`);
  throw new VaultFault('held', `A legal hold forbids the erasure until it is lifted: ${cases.join('; ')}.`);
}

/** What is held in the log is held with the features that it was decided by. */
function refuseHeldRecords(vault: FeatureVault, folder: string, names: readonly string[]): void {
  const stored = holdsOfLog(folder);
  if (stored.length === 0) return;
  const holds = new RecordHolds(stored);
  for (const { sealed } of allFeatures(vault.root)) {
    if (!names.includes(sealed.subject_key)) continue;
    const id = sealed.decision_id;
    const line = findRecord(folder, id)?.line;
    const event = line === undefined ? undefined : readEvent(eventTextOf(line)).event;
    const held = holds.caseOfId(id) ?? (event === undefined ? undefined : holds.caseOf(event));
    if (held !== undefined)
      throw new VaultFault(
        'held',
        `A legal hold on the log forbids the erasure until it is lifted: decision ${id} about the person is held for ${held}.`,
      );
  }
}

async function eraseName(
  vault: FeatureVault,
  { log, folder }: { readonly log: DecisionLog; readonly folder: string },
  name: string,
  { who, reason }: Caller,
  onStep: (step: EraseStep) => void,
): Promise<Erased> {
  const { root } = vault;
  appendAccess(root, { action: 'erase', who, reason, subject_key: name }, vault.now());
  onStep('noted');
  const state = beginning(vault, folder, name, { who, reason });
  onStep('begun');
  if (findRecord(folder, state.event_id) === undefined) {
    const { event_id: id, begun_at: time } = state;
    await log.record('erasure', { id, time, subject: name, data: { who: state.who, reason: state.reason } });
  }
  onStep('told');
  destroySubjectKey(root, name, onStep);
  // Whoever put features when this began may have made another key since.
  while (hasSubjectKey(root, name)) destroySubjectKey(root, name);
  const done: ErasureState = { ...state, state: 'done', done_at: new Date(vault.now()).toISOString() };
  writeErasure(root, done);
  onStep('done');
  return resultOf(done, false);
}

/**
 * The erasure that was begun and not finished, or a new one. Its tombstone has its id before it is written, so that
 * it is not written twice.
 */
function beginning(vault: FeatureVault, folder: string, name: string, caller: Caller): ErasureState {
  const known = erasureOf(vault.root, name);
  if (known?.state === 'begun') {
    const age = vault.now() - (timeOfUuidV7(known.event_id) ?? 0);
    if (age < YOUNG_MS || findRecord(folder, known.event_id) !== undefined) return known;
  }
  const begun: ErasureState = {
    v: 1,
    subject_key: name,
    state: 'begun',
    event_id: new UuidV7(vault.now, randomBytes).next(),
    begun_at: new Date(vault.now()).toISOString(),
    who: known?.state === 'begun' ? known.who : caller.who,
    reason: known?.state === 'begun' ? known.reason : caller.reason,
  };
  writeErasure(vault.root, begun);
  return begun;
}

function resultOf(
  { subject_key: subjectKey, event_id: eventId, done_at: doneAt }: ErasureState,
  already: boolean,
): Erased {
  return { subjectKey, eventId, doneAt: doneAt ?? '', already };
}
