import { join, relative } from 'node:path';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { decisionOf, type EventKind } from '../decision/record.ts';
import { readEvent } from '../decision/validate-event.ts';
import { readLeafEntry } from '../decision/commitment.ts';
import type { TraceRecord, TraceSources } from '../format/schema/trace.ts';
import { isAbout } from '../trace/recorded.ts';
import { inclusionProof } from '../transparency/proof.ts';
import { formatTlogProof } from '../transparency/tlog-proof.ts';
import { deletionStanding, type DeletionStanding } from './deletion-standing.ts';
import { countedOn, findLaterEvents } from './later-events.ts';
import { entryOfLine } from './line-leaf.ts';
import { findRecord, type FoundRecord } from './log-reader.ts';
import { deletionsOf, type Deletion } from './retention/deletions.ts';
import type { SignedTree } from './retention/signed-tree.ts';
import { eventTextOf, SALT_CHARACTERS } from './salted-line.ts';
import { dayFolder, dayOf } from './segment-name.ts';
import { lastCheckpoint } from './tree/checkpoint-files.ts';
import { proverOf, type RecordProof } from './tree/prove.ts';
import { TreeEntries } from './tree/tree-entries.ts';
import { keyOf, TreeJournal, type TreeRange } from './tree/tree-journal.ts';
import { nodesIn } from './tree/tree-tiles.ts';

/** All that a log holds of a decision. */
export type TracedDecision =
  | { readonly kind: 'known'; readonly sources: Omit<TraceSources, 'governance'> }
  /** Nothing says that there ever was such a decision. */
  | { readonly kind: 'unknown'; readonly message: string }
  /** The id is that of another event. */
  | { readonly kind: 'other'; readonly message: string };

type Gone = NonNullable<TraceSources['gone']>;
type Unread = TraceSources['unread'][number];

/**
 * Reads what a log holds of a decision: its record, what became known of it later, and the proofs of both by the last
 * checkpoint. What is damaged is named in `unread`, and the rest is read.
 * @throws the error of the system
 */
export function traceDecision(root: string, id: string): TracedDecision {
  const unread: Unread[] = [];
  const found = findRecord(root, id, ({ path }, { message }) =>
    unread.push({ source: relative(root, path), message }),
  );
  const kind = found === undefined ? undefined : entryOfLine(found.line, id)?.kind;
  if (found !== undefined && kind !== undefined && kind !== 'decision') return otherKind(found, kind);

  const damaged = unread.map(({ source }) => source);
  const { found: later, unread: broken, ...read } = findLaterEvents(root, id, (event) => isAbout(event, id));
  for (const { path, message } of broken) {
    const source = relative(root, path);
    if (!damaged.includes(source)) unread.push({ source, message });
  }
  const gone = found === undefined ? goneOf(root, id, damaged, later, unread) : null;
  if (gone !== null && typeof gone === 'string') return { kind: 'unknown', message: gone };
  let prover: ReturnType<typeof proverOf> | undefined;
  const prove = (one: FoundRecord): RecordProof => (prover ??= proverOf(root))(one);
  const records = [...(found === undefined ? [] : [found]), ...later].flatMap((one) =>
    recordOf(root, one, prove, unread),
  );
  return { kind: 'known', sources: { records, gone, search: read, unread } };
}

function otherKind({ id, line }: FoundRecord, kind: EventKind): TracedDecision {
  const { event } = readEvent(eventTextOf(line));
  const decision = event === undefined ? undefined : decisionOf(event);
  const about = decision === undefined ? '' : `, of decision ${decision}`;
  return {
    kind: 'other',
    message: `${id} is the id of an event of kind ${kind}${about}, and of no decision.`,
  };
}

/** A record with the proof of its leaf. */
function recordOf(
  root: string,
  found: FoundRecord,
  prove: (found: FoundRecord) => RecordProof,
  unread: Unread[],
): TraceRecord[] {
  const { id, line, place } = found;
  const entry = entryOfLine(line, id);
  if (entry === undefined) {
    const message = `Record ${id} is no line of a log: it has no kind or no salt.`;
    unread.push({ source: relative(root, place.path), message });
    return [];
  }
  // The salt stands before the quote and the brace that end the line.
  const salt = line.toString('latin1', line.length - 2 - SALT_CHARACTERS, line.length - 2);
  const part = { id, kind: entry.kind, event: eventTextOf(line), salt, where: place.where };
  try {
    const proven = prove(found);
    if (proven.kind === 'proven') return [{ ...part, inclusion: 'proven', proof: proven.proof }];
    // A checkpoint of another log is none that is asked for here.
    const isUnread = proven.kind === 'unknown' || proven.kind === 'other-log';
    return [{ ...part, inclusion: isUnread ? 'unreadable' : proven.kind, proof: null }];
  } catch (error) {
    demandDamage(error);
    unread.push({ source: `the tree, for ${id}`, message: (error as Error).message });
    return [{ ...part, inclusion: 'unreadable', proof: null }];
  }
}

const damages = new Set([
  'TreeFault',
  'JournalFault',
  'TransparencyFault',
  'EvidenceFault',
  'BrokenSegment',
  'VaultFault',
]);

/** @throws what is no damage of the log */
function demandDamage(error: unknown): void {
  if (!damages.has((error as Error).name)) throw error;
}

/** What became of a record that is not there; a sentence where nothing says that it ever was. */
function goneOf(
  root: string,
  id: string,
  damaged: readonly string[],
  later: readonly FoundRecord[],
  unread: Unread[],
): Gone | string {
  const deleted = deletionsAround(root, id, unread);
  const leaf = leafOf(root, id, deleted, unread);
  if (leaf !== undefined && leaf.kind !== 'decision')
    return `The log had an event of kind ${leaf.kind} with this id, and no decision; the event is gone.`;
  const tombstone = later.find(({ line, id: own }) => entryOfLine(line, own)?.kind === 'erasure');
  const deletion = deleted.find(
    ({ first, writer }) => leaf !== undefined && keyOf(leaf.range) === keyOf({ first, writer }),
  );
  const common = {
    leaf: leaf === undefined ? null : { kind: leaf.kind, proof: leaf.proof },
    archived: null,
    files: [],
  };
  if (tombstone !== undefined)
    return {
      ...common,
      state: 'erased',
      message: `Its record was destroyed; event ${tombstone.id} says by whom and why.`,
    };
  if (deletion !== undefined && leaf !== undefined)
    return { ...common, ...deletionOf(deletion, standingOf(leaf, unread)) };
  if (damaged.length > 0) {
    const message = `Its record cannot be read: ${damaged.join(', ')} is damaged.`;
    return {
      ...common,
      state: 'unreadable',
      message: leaf === undefined ? `${message} Whether it was in it is not known.` : message,
      files: [...damaged],
    };
  }
  if (leaf !== undefined) {
    const message =
      'The tree of the log has its leaf, and its record is not there; neither a tombstone nor retention says why.';
    return { ...common, state: 'lost', message };
  }
  if (later.length > 0) {
    const message =
      'There is no record of it, though later events name it; neither a tombstone nor retention says why.';
    return { ...common, state: 'lost', message };
  }
  return unknownMessage(root, id, deleted);
}

function deletionsAround(root: string, id: string, unread: Unread[]): Deletion[] {
  try {
    const time = timeOfUuidV7(id) ?? 0;
    return [...deletionsOf(root).values()].filter(
      ({ first, last }) =>
        (timeOfUuidV7(first) ?? Infinity) - WINDOW_MS <= time &&
        time <= (timeOfUuidV7(last) ?? 0) + WINDOW_MS,
    );
  } catch (error) {
    demandDamage(error);
    unread.push({ source: 'retention', message: (error as Error).message });
    return [];
  }
}

/** A sender may give a record an id that is so far from those around it. */
const WINDOW_MS = 2 * 3_600_000;

function standingOf({ range, tree }: Leaf, unread: Unread[]): DeletionStanding {
  try {
    return deletionStanding(tree, range);
  } catch (error) {
    demandDamage(error);
    unread.push({ source: 'retention', message: (error as Error).message });
    return { kind: 'denied', why: 'what the log says of it cannot be read' };
  }
}

function deletionOf(
  { begun_at: at, kept_until: until, event_id: event, archived, files, day }: Deletion,
  standing: DeletionStanding,
): Omit<Gone, 'leaf'> {
  if (standing.kind === 'denied') {
    const message = `Its segment is not there. A file says that retention deleted it, and that does not hold: ${standing.why}.`;
    return { state: 'lost', message, archived: null, files: [] };
  }
  const copy = archived ? 'A copy was archived and verified before.' : 'No copy was archived.';
  const unsigned =
    standing.kind === 'unsigned' ? ' No checkpoint covers that event yet: run tracegate log checkpoint.' : '';
  const message = `Retention deleted the segment that held it, on ${at}: it was to be kept until ${until} (event ${event}). ${copy}${unsigned}`;
  return {
    state: 'deleted',
    message,
    archived,
    files: files.map(({ name, sha256 }) => `${join(dayFolder(day), name)} sha256 ${sha256}`),
  };
}

/** A leaf of the last checkpoint's tree, of which the signature is verified elsewhere. */
interface Leaf {
  readonly kind: EventKind;
  readonly proof: string;
  readonly range: TreeRange;
  readonly tree: SignedTree;
}

/** Looks in the tree for a leaf with an id, in the segments around it, those that were deleted too. */
function leafOf(root: string, id: string, deleted: readonly Deletion[], unread: Unread[]): Leaf | undefined {
  try {
    const last = lastCheckpoint(root);
    if (last === undefined) return undefined;
    const { size, root: hash } = last.checkpoint;
    const journal = TreeJournal.read(root);
    const entries = new TreeEntries(root, size);
    const time = timeOfUuidV7(id) ?? 0;
    // By the tree, for a segment of which no file is left.
    const ofDay = journal.ranges.filter(({ day, from }) => from === 0 && day === dayOf(time));
    const segments = new Map([...ofDay, ...deleted].map((one) => [keyOf(one), one]));
    for (const segment of segments.values()) {
      const ranges = journal.rangesOf(segment).filter(({ leaf }) => leaf < size);
      const leaf = entries.leafWithId(ranges, id);
      const entry = leaf === undefined ? undefined : entries.at(leaf);
      if (leaf === undefined || entry === undefined) continue;
      const proof = inclusionProof(leaf, size, nodesIn(root, size).nodeAt);
      return {
        kind: readLeafEntry(entry)!.kind,
        proof: formatTlogProof({ index: leaf, proof, checkpoint: last.note, extra: entry }),
        range: ranges[0]!,
        tree: { folder: root, journal, size, root: hash },
      };
    }
    return undefined;
  } catch (error) {
    demandDamage(error);
    unread.push({ source: 'the tree', message: (error as Error).message });
    return undefined;
  }
}

/** Says of an id that is not in the log what is known, and no more. */
function unknownMessage(root: string, id: string, deleted: readonly Deletion[]): string {
  const day = dayOf(timeOfUuidV7(id) ?? 0);
  const counted = countedOn(root, day);
  const around = deleted.filter(({ first, last }) => first <= id && id <= last);
  return [
    `There is no record of a decision ${id} in the log.`,
    ...around.map(
      ({ first, last, begun_at: at }) =>
        `Retention deleted the segment with the ids from ${first} to ${last} on ${at}; no checkpoint says that this id was in it.`,
    ),
    ...(counted === 0
      ? []
      : [
          `On ${day} (UTC) at least ${counted} decisions of a low tier were counted without a record of each: whether this was one of them nobody can tell.`,
        ]),
  ].join(' ');
}
