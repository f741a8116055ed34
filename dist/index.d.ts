// The declarations of src/index.ts as they are published, without the types of the sources; build/bundle.ts copies
// them. What records look like is generated from the schemas, and lies beside them there.
import type {
  DecisionInput,
  ErasureEvent,
  GovernanceView,
  OutcomeEvent,
  OverrideEvent,
  RemediationEvent,
} from './records.js';

export type { DecisionInput, ErasureEvent, GovernanceView, OutcomeEvent, OverrideEvent, RemediationEvent };

/** What keeps a value from being taken. It names fields and never repeats a value. */
export interface Fault {
  /** A JSON pointer (RFC 6901); the empty text is the whole. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

/** What is wrong with the governance of a decision. */
export interface StandingProblem {
  readonly id:
    | 'objective-unknown'
    | 'objective-invalid'
    | 'objective-removed'
    | 'objective-unapproved'
    | 'objective-not-yet-effective'
    | 'objective-superseded'
    | 'objective-standing-unknown'
    | 'model-unknown'
    | 'model-removed'
    | 'model-of-other-objective'
    | 'rule-unknown'
    | 'rule-not-named'
    | 'outcome-contradicts-rule'
    | 'decision-time-ahead'
    | 'governance-stale';
  readonly message: string;
  readonly mend: string;
}

export interface DecisionLogOptions {
  /** The folder of the log; several processes may have it open. */
  readonly folder: string;
  /** Names a log that is made by this call, such as `example.com/credit-decisions`. */
  readonly origin?: string;
  /** What governs, as `readGovernanceBundle` gives it; needed for `append` alone. It must not change any more. */
  readonly governance?: GovernanceView | undefined;
  /** `strict` (default) refuses a decision whose governance is not in order, `mark` writes what is wrong with it. */
  readonly mode?: 'strict' | 'mark';
  /** How old the governance may be, in milliseconds. */
  readonly maxAgeMs?: number;
  /** How often a heartbeat is written, in milliseconds, so that silence is seen; default a minute, 0 for never. */
  readonly heartbeatMs?: number;
  /** The `source` of the log's own events (a URI reference); default the origin. */
  readonly source?: string;
  /** Milliseconds since 1970; default the clock of the system. */
  readonly now?: () => number;
}

/** What is on the disk. */
export interface Acknowledged {
  /** The id of the event; of a decision also its decision id. */
  readonly id: string;
  /** Whether all of it is kept, or the least, or only a count. */
  readonly kept: 'full' | 'minimal' | 'aggregate';
  /** The log had it already: it was sent before. */
  readonly known: boolean;
  /** What the record is marked with. */
  readonly problems: readonly StandingProblem[];
  /** Of an override and an outcome: whether the log has a record of the decision that it is about. */
  readonly decision?: 'in-log' | 'not-in-log';
}

/** The events that are sent beside decisions. */
export interface LaterEvents {
  readonly override: OverrideEvent;
  readonly outcome: OutcomeEvent;
  readonly erasure: ErasureEvent;
  readonly remediation: RemediationEvent;
}
export type LaterKind = keyof LaterEvents;

/** An event that is sent later, as its sender knows it. */
export interface LaterEvent<Kind extends LaterKind> {
  readonly id?: string;
  readonly source?: string;
  readonly time?: string;
  /** The decision id. */
  readonly subject?: string;
  readonly data: LaterEvents[Kind]['data'];
}

/** What was found of writers that ended without closing the log. */
export interface Recovery {
  readonly recovered: readonly {
    readonly path: string;
    readonly records: number;
    /** Bytes of a record that was not finished, and so never acknowledged; they were cut off. */
    readonly tornBytes: number;
  }[];
  readonly leftAlone: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * A decision log that this process appends to. What a call resolved for is on the disk, and other processes can read
 * it; what it rejected is not in the log.
 */
export interface DecisionLog {
  readonly recovery: Recovery;
  /**
   * Stamps a decision with what governs it, and returns when it is on the disk. While the disk cannot keep up it waits.
   * @param decision an object, or JSON text of one
   * @throws RefusedRecord, DecisionLogFault
   */
  append(decision: DecisionInput | string): Promise<Acknowledged>;
  /**
   * Appends what became known of a decision later, and returns when it is on the disk. That the log has no record of
   * the decision is told, and refused with `demandsDecision` alone.
   * @throws RefusedRecord, DecisionLogFault
   */
  record<Kind extends LaterKind>(
    kind: Kind,
    event: LaterEvent<Kind>,
    options?: { readonly demandsDecision?: boolean },
  ): Promise<Acknowledged>;
  /**
   * Appends a decision that was stamped elsewhere, with the stamps that it has: whoever sends it is believed.
   * @param event the whole event, or JSON text of it
   * @throws RefusedRecord, DecisionLogFault
   */
  adopt(event: object | string): Promise<Acknowledged>;
  /** Writes all that was appended, and ends. */
  close(): Promise<void>;
}

/**
 * Opens a decision log, or makes one in an empty folder.
 * @throws DecisionLogFault `no-log` when the folder is none, `not-written` when the disk does not let it be written to
 */
export function openDecisionLog(options: DecisionLogOptions): DecisionLog;

/** A decision or event that the log does not take, with all that is wrong with it. */
export class RefusedRecord extends Error {
  constructor(
    faults: readonly Fault[],
    problems?: readonly StandingProblem[],
    options?: { readonly isConflict?: boolean },
  );
  readonly faults: readonly Fault[];
  /** What is wrong with its governance; empty when its form is wrong. */
  readonly problems: readonly StandingProblem[];
  /** The log has another record under its id. */
  readonly isConflict: boolean;
}

/** A record that was not taken, or a log that cannot be used. */
export class DecisionLogFault extends Error {
  constructor(code: DecisionLogFault['code'], message: string);
  /**
   * `not-written`: the disk refused, and nothing of the record is in the log, unless the message says that it could not
   * be taken back; `closed`: the log is closed; `too-large`:
   * the record has more bytes than one may have; `no-log`: what lies in the folder is no log, or not this one.
   */
  readonly code: 'not-written' | 'closed' | 'too-large' | 'no-log';
}

/** Names and wraps what a vault keeps. */
export interface VaultKeys {
  /** Wrap the keys of persons; new ones are wrapped by the first. 32 bytes each. */
  readonly master: readonly HashKey[];
  /** Name persons; new ones are named by the first. At least 32 bytes each. */
  readonly subject: readonly HashKey[];
}

export interface FeatureVaultOptions {
  /** A folder apart from the decision log that its owner alone may enter; several processes may have it open. */
  readonly folder: string;
  readonly keys: VaultKeys;
  /** Milliseconds since 1970; default the clock of the system. */
  readonly now?: () => number;
}

/** Raw features of decisions, encrypted by a key for each person. `tracegate log erase` destroys the key of one. */
export interface FeatureVault {
  /**
   * Keeps the features of a decision, and returns when they are on the disk.
   * @param subject the person that they are about, by the id that the organisation knows them by
   * @param features JSON of at most about 48 kilobytes
   * @returns whether this process put them before; what was put first stays
   * @throws VaultFault, DecisionLogFault: then they are not kept
   */
  put(decisionId: string, subject: string, features: unknown): Promise<{ readonly known: boolean }>;
  /**
   * The features of a decision. That they were asked for is on the disk before they are read, also where there are none.
   * @throws VaultFault
   */
  get(decisionId: string, caller: { readonly who: string; readonly reason: string }): Promise<unknown>;
  /** Writes what was put, and ends. */
  close(): Promise<void>;
}

/** Opens a vault, or makes one in an empty or missing folder. @throws VaultFault, or the error of the system */
export function openFeatureVault(options: FeatureVaultOptions): FeatureVault;

/** What a vault refuses. Its message never holds features, keys, or the name of a person. */
export class VaultFault extends Error {
  constructor(code: VaultFault['code'], message: string, options?: { cause?: unknown });
  readonly code: 'no-vault' | 'wrong-key' | 'invalid' | 'unknown' | 'erased' | 'unreadable' | 'held' | 'busy';
}

export type ReadBundle =
  | { readonly view: GovernanceView; readonly faults?: undefined }
  | { readonly view?: undefined; readonly faults: readonly Fault[] };

/**
 * Reads what `tracegate bundle` wrote.
 * @param text JSON
 * @param pinned the digest that it must have
 */
export function readGovernanceBundle(text: string, pinned?: string): ReadBundle;

/** Whether a bundle was made too long ago, or at a time that has not come: what governs may be another by now. */
export function isStale(view: GovernanceView, now: number, maxAgeMs: number): boolean;

/** A named secret. Its name is in every hash made with it, so that keys can be replaced. */
export interface HashKey {
  /** Letters, digits, `.`, `_` and `-`; at most 64. */
  readonly id: string;
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
}

/**
 * The keyed hash of the features of a decision: HMAC-SHA-256 over their canonical JSON (RFC 8785).
 * @throws NotCanonical for NaN, undefined and half characters; UnusableHashKey for a key of less than 32 bytes
 */
export function featureHash(features: unknown, key: HashKey): string;

/**
 * Whether a hash is that of these features, by the key that it names.
 * @param keys all that were ever used; a hash whose key is not among them matches nothing
 */
export function matchesFeatureHash(hash: string, features: unknown, keys: readonly HashKey[]): boolean;

/** A value that has no canonical JSON; `pointer` (RFC 6901) says where. */
export class NotCanonical extends Error {
  constructor(pointer: string, message: string);
  readonly pointer: string;
}

/** A key that must not be used, and why. */
export class UnusableHashKey extends Error {
  constructor(message: string);
}

/** An id for a decision that the service wants to name itself, such as to send it again: a UUID of version 7. */
export function newDecisionId(): string;
