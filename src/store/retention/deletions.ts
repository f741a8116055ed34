import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../decision/canonical-json.ts';
import type { GovernanceView } from '../../decision/governance-view.ts';
import { isKind, type EventOf } from '../../decision/record.ts';
import { longestTier } from '../../decision/retention.ts';
import { readEvent } from '../../decision/validate-event.ts';
import type { RiskTier } from '../../objective/objective.ts';
import { eventTextOf } from '../salted-line.ts';
import { findRecord } from '../log-reader.ts';
import type { Caller } from '../vault/access-log.ts';
import type { FileFacts } from './archive-file.ts';
import { makeFolder, replaceFile } from '../durable.ts';
import { retentionFolder } from './log-hold.ts';
import { VaultFault } from '../vault/vault-fault.ts';

/**
 * What is deleted with one segment, written before anything of it is. It stays, and says what became of it; but by its
 * own word nothing is deleted or excused: it must be what an event of the log says.
 */
export interface Deletion extends Caller {
  readonly v: 1;
  readonly state: 'begun' | 'done';
  /** The event in the log that says so. */
  readonly event_id: string;
  /** The line of that event, when it is done: the event may be deleted itself in time. */
  readonly told?: string;
  readonly begun_at: string;
  readonly governance: string;
  readonly day: string;
  readonly first: string;
  readonly last: string;
  readonly writer: string;
  readonly records: number;
  /** The tier that kept decisions in it longest, by which what became known of them later is kept. */
  readonly tier?: RiskTier;
  readonly kept_until: string;
  readonly files: readonly (FileFacts & { readonly name: string })[];
  readonly archived: boolean;
}

/** What the event says that tells of a deletion. */
export function toldOf(deletion: Deletion): EventOf['retention']['data'] {
  const { who, reason, governance, first, last, writer, records, kept_until, tier, files, archived } =
    deletion;
  const segment = { first, last, writer, records, kept_until, ...(tier === undefined ? {} : { tier }) };
  return { who, reason, governance, segment, files: [...files], archived };
}

/** The line in the log that tells of a deletion, and of this one; undefined where none does. */
export function lineThatTells(root: string, deletion: Deletion): Buffer | undefined {
  const line = findRecord(root, deletion.event_id)?.line;
  return line !== undefined && tells(line, deletion) ? line : undefined;
}

/** Whether a line of the log holds the event that a deletion names, and that says just what the deletion does. */
export function tells(line: Buffer, deletion: Deletion): boolean {
  const { event } = readEvent(eventTextOf(line));
  if (event === undefined || !isKind(event, 'retention') || event.id !== deletion.event_id) return false;
  return canonicalJson(event.data) === canonicalJson(toldOf(deletion));
}

/** What was deleted, or is about to be, by the name of the segment. @throws VaultFault */
export function deletionsOf(root: string): Map<string, Deletion> {
  const folder = join(retentionFolder(root), 'deleted');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.slice(0, -'.json'.length), readDeletion(join(folder, name))]));
}

/**
 * The tier by which a decision was kept that was deleted: the one that keeps longest of the segments that it may have
 * been in. Undefined where it was in none, or one of them does not say.
 */
export function tierOfDeleted(
  deletions: Iterable<Deletion>,
  id: string,
  governance: GovernanceView,
): RiskTier | undefined {
  const around = [...deletions].filter(({ first, last }) => first <= id && id <= last);
  return longestTier(
    governance,
    around.flatMap(({ tier }) => tier ?? []),
  );
}

/** @param base the name of the segment */
export function writeDeletion(root: string, base: string, deletion: Deletion): void {
  const folder = join(retentionFolder(root), 'deleted');
  makeFolder(folder);
  replaceFile(join(folder, `${base}.json`), `${JSON.stringify(deletion)}\n`);
}

const texts = [
  'event_id',
  'begun_at',
  'governance',
  'day',
  'first',
  'last',
  'writer',
  'kept_until',
  'who',
  'reason',
] as const;

/** @throws VaultFault */
export function readDeletion(path: string): Deletion {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Deletion>;
    const isWhole =
      value.v === 1 &&
      (value.state === 'begun' || value.state === 'done') &&
      texts.every((name) => typeof value[name] === 'string') &&
      (value.told === undefined || typeof value.told === 'string') &&
      Array.isArray(value.files);
    if (isWhole) return value as Deletion;
  } catch (error) {
    throw new VaultFault('unreadable', `${path} cannot be read as a deletion.`, { cause: error });
  }
  throw new VaultFault('unreadable', `${path} cannot be read as a deletion.`);
}
