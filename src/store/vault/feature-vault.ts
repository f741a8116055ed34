import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { NotCanonical } from '../../decision/canonical-json.ts';
import { openFeatures, sealFeatures, type SealedFeatures } from '../../decision/feature-envelope.ts';
import { CannotOpen, subjectKeyId } from '../../decision/subject-key.ts';
import { isUuidV7, timeOfUuidV7, UuidV7 } from '../../decision/uuid-v7.ts';
import { appendAccess, demandCaller, type Access, type Caller } from './access-log.ts';
import { systemDisk, type Disk } from '../disk.ts';
import { exclusively } from './exclusive-lock.ts';
import { KnownIds } from '../known-ids.ts';
import { DecisionLogFault } from '../log-fault.ts';
import { recordLeafHash } from '../record-leaf.ts';
import { recoverSegments, type Recovery } from '../recovery.ts';
import { featuresFolder, featuresLine, findFeatures, type StoredFeatures } from './sealed-features.ts';
import { SegmentWriter } from '../segment-writer.ts';
import { hasSubjectKey, readSubjectKey, subjectKeyFor } from './subject-keys.ts';
import { VaultFault } from './vault-fault.ts';
import { checkKeys, openVaultFolder, type VaultKeys } from './vault-folder.ts';
import { erasureOf, type ErasureState } from './vault-state.ts';
import { registerWriter, unregisterWriter } from '../writer-registry.ts';

export { VaultFault, type VaultFaultCode } from './vault-fault.ts';
export type { VaultKeys } from './vault-folder.ts';

export interface FeatureVaultOptions {
  /** A folder apart from the decision log that its owner alone may enter; several processes may have it open. */
  readonly folder: string;
  readonly keys: VaultKeys;
  /** Milliseconds since 1970; default the clock of the system. */
  readonly now?: () => number;
  /** For tests: a disk that fails. */
  readonly disk?: Disk;
}

/**
 * Raw features of decisions, apart from the decision log: encrypted by a key for each person, given out only after it
 * was written who asked and why.
 */
export class FeatureVault {
  /** The real path of its folder. */
  readonly root: string;
  readonly keys: VaultKeys;
  readonly now: () => number;
  private readonly disk: Disk;
  private readonly ids: UuidV7;
  private readonly known = new KnownIds();
  private writing: { readonly writer: SegmentWriter; readonly recovery: Recovery } | undefined;
  private closed = false;

  private constructor(
    { folder, keys, now = Date.now, disk = systemDisk }: FeatureVaultOptions,
    make: boolean,
  ) {
    this.root = openVaultFolder(folder, { make });
    checkKeys(this.root, keys, make);
    this.keys = keys;
    this.now = now;
    this.disk = disk;
    this.ids = new UuidV7(now, randomBytes);
  }

  /** Opens a vault, or makes one in an empty or missing folder. @throws VaultFault, or the error of the system */
  static open(options: FeatureVaultOptions): FeatureVault {
    return new FeatureVault(options, true);
  }

  /** Opens a vault that is there. @throws VaultFault, or the error of the system */
  static reopen(options: FeatureVaultOptions): FeatureVault {
    return new FeatureVault(options, false);
  }

  /**
   * Keeps the features of a decision, and returns when they are on the disk.
   * @param subject the person that they are about, by the id that the organisation knows them by
   * @param features JSON of at most about 48 kilobytes
   * @returns whether this process put them before; what was put first stays
   * @throws VaultFault, DecisionLogFault: then they are not kept
   */
  async put(decisionId: string, subject: string, features: unknown): Promise<{ readonly known: boolean }> {
    demandDecisionId(decisionId);
    const subjectKey = subjectKeyId(demandSubject(subject), this.keys.subject[0]!);
    const known = await this.known.once(decisionId, async () => {
      if (erasureOf(this.root, subjectKey)?.state === 'begun')
        throw new VaultFault(
          'erased',
          'The person is being erased. When that is done, this can be put again.',
        );
      const writer = this.writer();
      const dataKey = subjectKeyFor(this.root, subjectKey, this.keys.master);
      const sealed = sealedBy(features, decisionId, subjectKey, dataKey);
      const id = this.ids.next();
      const time = timeOfUuidV7(id)!;
      await writer.append({ id, time, kind: 'features', json: featuresLine(id, time, sealed) });
      if (!hasSubjectKey(this.root, subjectKey))
        throw new VaultFault(
          'erased',
          'The person was erased meanwhile, and these features with them. They can be put again.',
        );
    });
    return { known };
  }

  /**
   * The features of a decision. That they were asked for is on the disk before they are read, also where there are none.
   * @throws VaultFault
   */
  async get(decisionId: string, caller: Caller): Promise<unknown> {
    demandDecisionId(decisionId);
    demandCaller(caller);
    const found = findFeatures(this.root, decisionId);
    try {
      const first = found.next().value as StoredFeatures | undefined;
      const subjectKey = first?.sealed.subject_key;
      await this.note({
        action: 'features',
        who: caller.who,
        reason: caller.reason,
        decision_id: decisionId,
        ...(subjectKey === undefined ? {} : { subject_key: subjectKey }),
      });
      if (first === undefined) throw new VaultFault('unknown', 'No features of this decision are kept here.');
      return this.firstThatOpens(first, found);
    } finally {
      // Closes the file that the search is in.
      found.return(undefined);
    }
  }

  /** Writes what was put, and ends. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.writing === undefined) return;
    const { writer } = this.writing;
    await writer.close();
    unregisterWriter(featuresFolder(this.root), writer.writer);
  }

  /** What was found of processes that ended without closing the vault; nothing is looked for before the first put. */
  get recovery(): Recovery | undefined {
    return this.writing?.recovery;
  }

  /** Does what one process at a time may do with the vault. @throws VaultFault `busy`, and what the work throws */
  alone<T>(work: () => T | Promise<T>): Promise<T> {
    return exclusively(join(this.root, 'lock'), work);
  }

  /** Writes to the access log; returns when it is on the disk. */
  private note(access: Access): Promise<void> {
    return this.alone(() => void appendAccess(this.root, access, this.now()));
  }

  /** What somebody slipped in does not open, and must not hide what was put. */
  private firstThatOpens(first: StoredFeatures, others: Iterable<StoredFeatures>): unknown {
    try {
      return this.opened(first);
    } catch (error) {
      for (const stored of others) {
        try {
          return this.opened(stored);
        } catch (another) {
          if (!(another instanceof VaultFault)) throw another;
        }
      }
      throw error;
    }
  }

  private opened({ id, sealed }: StoredFeatures): unknown {
    const { subject_key: subjectKey, decision_id: decisionId } = sealed;
    const erasure = erasureOf(this.root, subjectKey);
    if (erasure?.state === 'begun') throw erasedFault(erasure);
    const dataKey = readSubjectKey(this.root, subjectKey, this.keys.master);
    try {
      if (dataKey !== undefined) return openFeatures(sealed, { decisionId, subjectKey }, dataKey);
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
    }
    // A person who came back has a new key, which does not open what was put before.
    const isBefore = erasure?.done_at !== undefined && (timeOfUuidV7(id) ?? 0) <= Date.parse(erasure.done_at);
    if (erasure !== undefined && isBefore) throw erasedFault(erasure);
    throw new VaultFault(
      'unreadable',
      dataKey === undefined
        ? 'The key of the person is missing, and no erasure says why.'
        : 'The features do not open: they were changed, or are of another place.',
    );
  }

  private writer(): SegmentWriter {
    if (this.closed) throw new DecisionLogFault('closed', 'The vault is closed.');
    if (this.writing === undefined) {
      checkKeys(this.root, this.keys, true);
      const folder = featuresFolder(this.root);
      const recovery = recoverSegments(folder);
      const writer = new SegmentWriter(folder, this.disk, recordLeafHash);
      registerWriter(folder, writer.writer);
      this.writing = { writer, recovery };
    }
    return this.writing.writer;
  }
}

/** Opens a vault, or makes one in an empty or missing folder. @throws VaultFault, or the error of the system */
export function openFeatureVault(options: FeatureVaultOptions): FeatureVault {
  return FeatureVault.open(options);
}

/** @returns the person as given @throws VaultFault */
export function demandSubject(subject: string): string {
  if (
    typeof subject !== 'string' ||
    subject.trim() === '' ||
    subject.length > 1000 ||
    !subject.isWellFormed()
  )
    throw new VaultFault('invalid', 'A person is named by text of at most 1000 characters.');
  return subject;
}

function erasedFault({ state, event_id: event, done_at: at }: ErasureState): VaultFault {
  return new VaultFault(
    'erased',
    state === 'done'
      ? `The key of the person was destroyed on ${at}; the tombstone is ${event}.`
      : 'The person is being erased. Run the erasure again to finish it.',
  );
}

function demandDecisionId(id: string): void {
  if (typeof id !== 'string' || !isUuidV7(id))
    throw new VaultFault('invalid', 'A decision id is a UUID of version 7 in lower case.');
}

function sealedBy(
  features: unknown,
  decisionId: string,
  subjectKey: string,
  dataKey: Uint8Array,
): SealedFeatures {
  try {
    return sealFeatures(features, { decisionId, subjectKey }, dataKey, randomBytes);
  } catch (error) {
    if (error instanceof NotCanonical)
      throw new VaultFault(
        'invalid',
        `Features must be JSON. At ${error.pointer || 'the top'}: ${error.message}`,
      );
    throw error;
  }
}
