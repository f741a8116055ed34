import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GovernanceView } from '../../decision/governance-view.ts';
import { longestTier } from '../../decision/retention.ts';
import type { RiskTier } from '../../objective/objective.ts';
import type { Caller } from '../vault/access-log.ts';
import type { FileFacts } from './archive-file.ts';
import { makeFolder, replaceFile } from '../durable.ts';
import { retentionFolder } from './log-hold.ts';
import { VaultFault } from '../vault/vault-fault.ts';

/** What is deleted with one segment, written before anything of it is. It stays, and says what became of it. */
export interface Deletion extends Caller {
  readonly v: 1;
  readonly state: 'begun' | 'done';
  /** The event in the log that says so. */
  readonly event_id: string;
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

/** What was deleted, or is about to be, by the name of the segment. @throws VaultFault */
export function deletionsOf(root: string): Map<string, Deletion> {
  const folder = join(retentionFolder(root), 'deleted');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.slice(0, -'.json'.length), readDeletion(join(folder, name))]));
}

/**
 * The tier by which a decision was kept that was deleted: the one that keeps longest of the segments that it may have
 * been in. Undefined where it was in none.
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

function readDeletion(path: string): Deletion {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Deletion>;
    const isWhole =
      value.v === 1 &&
      (value.state === 'begun' || value.state === 'done') &&
      typeof value.event_id === 'string';
    if (isWhole) return value as Deletion;
  } catch (error) {
    throw new VaultFault('unreadable', `${path} cannot be read as a deletion.`, { cause: error });
  }
  throw new VaultFault('unreadable', `${path} cannot be read as a deletion.`);
}
