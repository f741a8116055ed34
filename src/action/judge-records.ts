import { finding, type Finding } from '../finding/finding.ts';
import type { Arrival } from '../record/arrival.ts';
import { whyNotAsWritten } from '../record/as-written.ts';
import { recordPath } from '../record/statement.ts';
import { sourceOf } from './derive-statement.ts';
import { arrival, derived, type Judges, type OfKind } from './judges.ts';
import type { PushState } from './push-state.ts';

/**
 * A record counts for what it says, whoever wrote it: it must be what is derived anew.
 * @throws GitHubFault, TruncatedTree
 */
export async function judgeRecord(
  state: PushState,
  judges: Judges,
  change: OfKind<'evidence' | 'evidence-envelope'>,
): Promise<Arrival> {
  const { path, atHead } = change;
  const source = sourceOf(await derived(state, judges, path));
  const say = (id: Finding['id'], message: string): Arrival =>
    arrival(change, source, [finding(id, message, { file: path })]);
  if (atHead === undefined) return say('record-removed', `${path} was removed from ${state.push.branch}.`);
  if (change.governed.kind === 'evidence-envelope') {
    const matches = await envelopeMatches(state, path, recordPath(change.governed.version));
    return matches
      ? say('record-confirmed', `${path} holds the record beside it; its signature was not verified here.`)
      : say('record-forged', `${path} does not hold the record beside it.`);
  }
  const loaded = await state.after.load(path);
  const record = loaded?.value?.kind === 'evidence' ? loaded.value.value : undefined;
  if (record === undefined)
    return say(
      'record-forged',
      `${path} is no record: ${loaded?.findings[0]?.message ?? 'it cannot be read.'}`,
    );
  const [subject] = record.subject;
  if (subject === undefined || !state.after.tree.entries.has(subject.name))
    return say('record-forged', `${path} is about an objective that is not on ${state.push.branch}.`);
  const found = await judges.statement(change.governed.version);
  if (found.kind === 'undetermined') return say('arrival-undetermined', found.message);
  if (found.kind !== 'statement')
    return say('record-forged', `Nothing can be recorded here: ${found.message}`);
  const text = Buffer.from(await state.after.tree.read(path)).toString('utf8');
  const why = whyNotAsWritten(record, text, found.recording.statement, judges.now);
  return why === undefined
    ? say('record-confirmed', `${path} says what is derived from GitHub.`)
    : say('record-forged', `${path} is not what is derived from GitHub: ${why}.`);
}

/** True when a valid envelope has the record as its payload, byte for byte. */
async function envelopeMatches({ after }: PushState, path: string, record: string): Promise<boolean> {
  const envelope = await after.value(path, 'evidence-envelope');
  if (envelope === undefined || !after.tree.entries.has(record)) return false;
  const bytes = Buffer.from(await after.tree.read(record));
  // DSSE allows both alphabets; anything else than one of these spellings is not what a signer writes.
  return [bytes.toString('base64'), bytes.toString('base64url')].includes(envelope.payload);
}
