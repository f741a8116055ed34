import { fault, missing, type Fault } from '../../decision/faults.ts';
import { readJsonText } from '../../decision/json-text.ts';
import { eventType, RECORD_LIMIT_BYTES } from '../../decision/record.ts';
import { foreignErasureFaults, type LaterKind } from '../../store/decision-log.ts';

/** What is sent to this server. */
export type SentKind = 'decision' | LaterKind;

type Members = Readonly<Record<string, unknown>>;

export type Sent =
  | { readonly given: Members; readonly faults?: undefined }
  | { readonly given?: undefined; readonly faults: readonly Fault[] };

/** What the log takes of an event that is sent later. */
const LATER = ['id', 'source', 'time', 'subject', 'data'];
/** What a CloudEvents event says beside it, and nothing of which the log would lose. */
const ENVELOPE = ['specversion', 'type', 'datacontenttype'];

/**
 * Reads the text of an event that the log has no reader of its own for: one of a later kind, or any that comes in the
 * envelope of CloudEvents. What the log would leave out, or fill in where something is wrong, is refused here.
 */
export function readSent(text: string, kind: SentKind, isEvent: boolean): Sent {
  const read = readJsonText(text, RECORD_LIMIT_BYTES);
  if (read.faults !== undefined) return { faults: read.faults };
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [fault('', 'A record must be an object.', 'Send one JSON object for each record.')] };
  const members = value as Members;
  const faults = [
    ...(isEvent ? envelopeFaults(members, kind) : []),
    ...unknownMembers(members, isEvent ? [...ENVELOPE, ...LATER] : LATER),
    ...LATER.flatMap((name) => memberFaults(members, name)),
    ...(kind === 'erasure' ? foreignErasureFaults(members['data']) : []),
    ...(kind === 'decision' ? subjectFaults(members) : idFaults(members)),
  ];
  if (faults.length > 0) return { faults };
  const taken = kind === 'decision' ? LATER.filter((name) => name !== 'subject') : LATER;
  return {
    given: Object.fromEntries(
      taken.flatMap((name) => (Object.hasOwn(members, name) ? [[name, members[name]]] : [])),
    ),
  };
}

function envelopeFaults(
  { specversion, type, datacontenttype, id, source }: Members,
  kind: SentKind,
): Fault[] {
  return [
    ...(specversion === '1.0' ? [] : [only('/specversion', '1.0')]),
    ...(type === eventType(kind) ? [] : [only('/type', eventType(kind))]),
    ...(datacontenttype === undefined || datacontenttype === 'application/json'
      ? []
      : [only('/datacontenttype', 'application/json')]),
    ...(id === undefined ? [missing('', 'id')] : []),
    ...(source === undefined ? [missing('', 'source')] : []),
  ];
}

const only = (path: string, value: string): Fault =>
  fault(path, `This must be \`${value}\`.`, 'Write it so.');

function unknownMembers(members: Members, known: readonly string[]): Fault[] {
  return Object.keys(members)
    .filter((name) => !known.includes(name))
    .map((name) =>
      fault(
        `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        'The log has no place for this.',
        `Send ${known.map((one) => `\`${one}\``).join(', ')} alone.`,
      ),
    );
}

function memberFaults(members: Members, name: string): Fault[] {
  if (name === 'data') return members['data'] === undefined ? [missing('', 'data')] : [];
  const member = members[name];
  return member === undefined || typeof member === 'string'
    ? []
    : [fault(`/${name}`, 'This must be text.', 'Write text, or leave it out.')];
}

/** The subject of a decision is the decision. */
function subjectFaults({ subject, id }: Members): Fault[] {
  if (subject === undefined || subject === id) return [];
  return [fault('/subject', 'This must be the id of the decision.', 'Leave it out, or write the id.')];
}

/** The log would take it for the decision, sent again, and not write it. */
function idFaults({ subject, id }: Members): Fault[] {
  if (id === undefined || id !== subject) return [];
  return [fault('/id', 'This is the id of the decision.', 'Give the event an id of its own, or none.')];
}
