import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sha256 } from '../../governance/digest.ts';
import type * as Sdk from './s3-client.ts';
import { faultOf, StoreFault } from './store-fault.ts';
import { demandSecrecy, targetText, type UploadTarget } from './upload-target.ts';

export type LockMode = 'COMPLIANCE' | 'GOVERNANCE';

/** What keeps a version of an object from being deleted. */
export interface Lock {
  readonly mode: LockMode;
  /** Milliseconds since 1970, whole seconds. */
  readonly until: number;
  /** Whether it is kept beyond that until somebody lifts it. */
  readonly hold: boolean;
}

export interface StoreSettings extends UploadTarget {
  /** Where the store is, if it is not Amazon's. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  /** Whether the bucket stands in the path instead of the name of the host. */
  readonly pathStyle?: boolean;
  /** How long nothing may come from the store, in milliseconds; default half a minute. */
  readonly silenceMs?: number;
  /** For how long the object is locked that the store is tried with, in milliseconds; default 15 seconds. */
  readonly probeMs?: number;
}

/** What trying to delete under a lock told. */
export type Probed =
  /** The store refused while the lock held, and no longer than that. */
  | 'enforced'
  /** It refused then too: these credentials may never delete, so that the lock itself was not tried. */
  | 'not-allowed';

/** An object that was read back. */
export interface StoredVersion {
  readonly version: string;
  readonly bytes: Buffer;
}

const REQUEST_MS = 300_000;
const SILENCE_MS = 30_000;
const PROBE_MS = 15_000;
const ATTEMPTS = 8;
/** How often the same object is written again when others write it at the same moment. */
const ROUNDS = 5;
/** What stores call it when a version has no retention or no legal hold. */
const noLock = ['NoSuchObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError'];

/**
 * A bucket with Object Lock. Nothing of it is believed: whatever is written is read back, by the version that the
 * store gave it, with its bytes and its lock, before a method resolves. Every method throws StoreFault.
 */
export class LockedStore {
  private readonly sdk: typeof Sdk;
  private readonly client: Sdk.S3Client;
  private readonly settings: StoreSettings;
  private address = '';
  /** How far the clock of the store is ahead of this one, in milliseconds. */
  private ahead = 0;

  private constructor(sdk: typeof Sdk, settings: StoreSettings) {
    this.sdk = sdk;
    this.settings = settings;
    const { endpoint, pathStyle = false, silenceMs = SILENCE_MS } = settings;
    // Stores of one's own have no regions, and signatures need one.
    const region =
      settings.region ?? (endpoint === undefined ? undefined : (process.env['AWS_REGION'] ?? 'us-east-1'));
    // It tells developers on Node 20 of versions to come; this one is pinned and runs there.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    this.client = new sdk.S3Client({
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(region === undefined ? {} : { region }),
      ...(process.env['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: ATTEMPTS } : {}),
      forcePathStyle: pathStyle,
      // Checksums of other kinds than SHA-256 say nothing here, and not every store knows them.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: Math.min(10_000, silenceMs),
        requestTimeout: silenceMs,
        throwOnRequestTimeout: true,
        socketTimeout: silenceMs,
      },
    });
    this.client.middlewareStack.add(
      (next) => async (args) => {
        const { protocol, hostname, port } = args.request as {
          protocol: string;
          hostname: string;
          port?: number;
        };
        demandSecrecy({ protocol, hostname });
        this.address = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
        const answer = await next(args);
        const { headers = {} } = answer.response as { headers?: Record<string, string> };
        const date = Date.parse(headers['date'] ?? '');
        if (!Number.isNaN(date)) this.ahead = date - Date.now();
        return answer;
      },
      { step: 'build', name: 'tracegate' },
    );
  }

  static async open(settings: StoreSettings): Promise<LockedStore> {
    return new LockedStore(await import('./s3-client.ts'), settings);
  }

  /** The store that was spoken to; empty before. */
  get host(): string {
    return this.address;
  }

  /** Demands that the bucket has Object Lock. */
  async demandLocks(): Promise<void> {
    const { bucket } = this.settings;
    const without = (cause?: unknown): StoreFault =>
      new StoreFault(
        'refused',
        `Bucket ${bucket} has no Object Lock, or its store does not know it: nothing is uploaded there. Make a bucket with Object Lock enabled.`,
        { cause },
      );
    let enabled: string | undefined;
    try {
      const asked = new this.sdk.GetObjectLockConfigurationCommand({ Bucket: bucket });
      enabled = (await this.client.send(asked, this.limit())).ObjectLockConfiguration?.ObjectLockEnabled;
    } catch (error) {
      const { name } = error as Error;
      const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;
      if (noLock.includes(name) || [400, 405, 501].includes(status)) throw without(error);
      throw faultOf(error, `ask for the Object Lock of ${bucket}`);
    }
    if (enabled !== 'Enabled') throw without();
  }

  /**
   * Tries to delete, and to shorten the lock of, an object that is locked for some seconds, waits until it is not, and
   * deletes it: a store that only repeats what it is told is found out.
   */
  async probe(mode: LockMode): Promise<Probed> {
    const key = `probe/${randomUUID()}`;
    const until = wholeSecond(Date.now() + this.ahead + (this.settings.probeMs ?? PROBE_MS));
    const lock = { mode, until, hold: false };
    const version = (await this.put(key, Buffer.from('tracegate probe\n'), lock, false))!;
    await this.demandLocked(key, version, lock, true);
    if (await this.allows('delete a locked version of', key, this.deletion(key, version))) {
      // The client may have been told to wait and tried again, until it was right to let it be deleted.
      if (Date.now() + this.ahead < until)
        throw this.refusal(key, 'a version under retention could be deleted');
      throw new StoreFault(
        'unreachable',
        `${this.nameOf(key)}: the store took longer to answer than the lock lasts that it is tried with. Run it again.`,
      );
    }
    const shorter = { Mode: mode, RetainUntilDate: new Date(until - 3_600_000) };
    const shortened = new this.sdk.PutObjectRetentionCommand({
      ...this.at(key, version),
      Retention: shorter,
    });
    await this.allows('shorten the lock of', key, shortened);
    await this.demandLocked(key, version, lock, true);
    await pause(Math.max(0, until - Date.now() - this.ahead) + 1000);
    return (await this.allows('delete', key, this.deletion(key, version))) ? 'enforced' : 'not-allowed';
  }

  /**
   * Puts an object under a lock, unless the bytes are there under one. Done again after a crash, or by several at once,
   * it comes to a version with these bytes; whoever calls it keeps which one.
   * @returns the version that was read back, and the lock that it has
   */
  async lock(path: string, bytes: Buffer, lock: Lock): Promise<{ version: string; lock: Lock }> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const latest = await this.latest(path);
      if (latest !== undefined && latest.size === bytes.length) {
        const has = await this.lockOf(path, latest.version, true);
        // Another mode cannot be mended: such an object is written again.
        // Somebody may hold it who is not known here.
        const wanted = { ...lock, hold: lock.hold || has?.hold === true };
        if (
          has !== undefined &&
          rank(has.mode) >= rank(lock.mode) &&
          (await this.isSame(path, latest.version, bytes))
        )
          return { version: latest.version, lock: await this.relock(path, latest.version, has, wanted) };
      }
      const version = await this.put(path, bytes, lock, latest === undefined);
      if (version === undefined) continue; // Somebody else was faster.
      if (!(await this.isSame(path, version, bytes)))
        throw this.refusal(path, 'the bytes that are read back are not those that were written');
      await this.demandLocked(path, version, lock, true);
      return { version, lock };
    }
    throw new StoreFault(
      'unreachable',
      `${this.nameOf(path)} is written by others all the time. Run it again.`,
    );
  }

  /**
   * Lengthens the lock of a version, and holds it or lets it go. A lock never gets shorter.
   * @returns the lock that it has then
   */
  async relock(path: string, version: string, has: Lock, wanted: Lock): Promise<Lock> {
    const lock = { mode: has.mode, until: Math.max(has.until, wanted.until), hold: wanted.hold };
    if (lock.until > has.until) {
      const retention = { Mode: lock.mode, RetainUntilDate: new Date(lock.until) };
      const asked = new this.sdk.PutObjectRetentionCommand({
        ...this.at(path, version),
        Retention: retention,
      });
      await this.send('lengthen the lock of', path, () => this.client.send(asked, this.limit()));
    }
    if (lock.hold !== has.hold) {
      const hold = { Status: lock.hold ? ('ON' as const) : ('OFF' as const) };
      const asked = new this.sdk.PutObjectLegalHoldCommand({ ...this.at(path, version), LegalHold: hold });
      await this.send('change the legal hold of', path, () => this.client.send(asked, this.limit()));
    }
    if (lock.until > has.until || lock.hold !== has.hold) await this.demandLocked(path, version, lock, false);
    return lock;
  }

  /** Puts an object without a lock, unless the latest version has these bytes. @returns the version */
  async plain(path: string, bytes: Buffer): Promise<string> {
    const latest = await this.latest(path);
    if (
      latest !== undefined &&
      latest.size === bytes.length &&
      (await this.isSame(path, latest.version, bytes))
    )
      return latest.version;
    const version = await this.put(path, bytes, undefined, false);
    if (version === undefined || !(await this.isSame(path, version, bytes)))
      throw this.refusal(path, 'the bytes that are read back are not those that were written');
    return version;
  }

  /** Reads an object. @param version undefined for the latest one */
  async read(path: string, version: string | undefined): Promise<StoredVersion> {
    const asked = new this.sdk.GetObjectCommand(this.at(path, version));
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await this.client.send(asked, this.limit());
        const bytes = Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
        const found = answer.VersionId ?? version;
        if (version !== undefined && answer.VersionId !== undefined && answer.VersionId !== version)
          throw this.refusal(path, 'another version is answered than the one that was asked for');
        if (found === undefined) throw this.refusal(path, 'it has no version');
        return { version: found, bytes };
      } catch (error) {
        const fault = faultOf(error, `read ${this.nameOf(path)}`);
        // The client itself tries a request again, but not what breaks off while it is read.
        if (fault.code !== 'unreachable' || attempt >= 3) throw fault;
      }
    }
  }

  /** The lock of a version; undefined where it has none. @param withHold whether it is asked for a legal hold too */
  async lockOf(path: string, version: string, withHold: boolean): Promise<Lock | undefined> {
    const retention = await this.orNone('read the retention of', path, async () => {
      const asked = new this.sdk.GetObjectRetentionCommand(this.at(path, version));
      return (await this.client.send(asked, this.limit())).Retention;
    });
    const { Mode: mode, RetainUntilDate: until } = retention ?? {};
    if (until === undefined || (mode !== 'COMPLIANCE' && mode !== 'GOVERNANCE')) return undefined;
    const hold = withHold
      ? await this.orNone('read the legal hold of', path, async () => {
          const asked = new this.sdk.GetObjectLegalHoldCommand(this.at(path, version));
          return (await this.client.send(asked, this.limit())).LegalHold?.Status;
        })
      : undefined;
    return { mode, until: Math.floor(until.getTime() / 1000) * 1000, hold: hold === 'ON' };
  }

  /** @param isExact whether it must be this date; else it may be a later one */
  private async demandLocked(path: string, version: string, wanted: Lock, isExact: boolean): Promise<void> {
    const has = await this.lockOf(path, version, wanted.hold || !isExact);
    const date = (time: number): string => new Date(time).toISOString();
    if (has === undefined) throw this.refusal(path, 'it has no retention after it was written with one');
    if (has.mode !== wanted.mode)
      throw this.refusal(path, `its retention is ${has.mode}, not ${wanted.mode}`);
    if (isExact ? has.until !== wanted.until : has.until < wanted.until)
      throw this.refusal(path, `it is retained until ${date(has.until)}, not ${date(wanted.until)}`);
    if (has.hold !== wanted.hold)
      throw this.refusal(path, wanted.hold ? 'it is under no legal hold' : 'its legal hold was not lifted');
  }

  private async isSame(path: string, version: string, bytes: Buffer): Promise<boolean> {
    try {
      return sha256((await this.read(path, version)).bytes) === sha256(bytes);
    } catch (error) {
      if (!(error instanceof StoreFault) || error.code !== 'missing') throw error;
      throw this.refusal(path, 'the version that was written is not there');
    }
  }

  /** @returns undefined where there is none, or a marker says that it is deleted */
  private async latest(path: string): Promise<{ version: string; size: number } | undefined> {
    try {
      const asked = new this.sdk.HeadObjectCommand(this.at(path));
      const answer = await this.client.send(asked, this.limit());
      const { VersionId: version, ContentLength: size = -1 } = answer;
      return version === undefined ? undefined : { version, size };
    } catch (error) {
      const fault = faultOf(error, `look for ${this.nameOf(path)}`);
      if (fault.code === 'missing') return undefined;
      throw fault;
    }
  }

  /** @returns the version; undefined when there is one by now and there should not be */
  private async put(
    path: string,
    bytes: Buffer,
    lock: Lock | undefined,
    isNew: boolean,
  ): Promise<string | undefined> {
    const asked = new this.sdk.PutObjectCommand({
      ...this.at(path),
      Body: bytes,
      ContentType: 'application/octet-stream',
      ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
      ...(isNew ? { IfNoneMatch: '*' } : {}),
      ...(lock === undefined
        ? {}
        : { ObjectLockMode: lock.mode, ObjectLockRetainUntilDate: new Date(lock.until) }),
      ...(lock?.hold === true ? { ObjectLockLegalHoldStatus: 'ON' as const } : {}),
    });
    let version: string | undefined;
    try {
      version = (await this.client.send(asked, this.limit())).VersionId;
    } catch (error) {
      const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
      if (isNew && (status === 412 || status === 409)) return undefined;
      throw faultOf(error, `write ${this.nameOf(path)}`);
    }
    if (version === undefined || version === 'null')
      throw this.refusal(path, 'it was given no version, so that the bucket keeps none');
    return version;
  }

  private deletion(path: string, version: string): Sdk.DeleteObjectCommand {
    return new this.sdk.DeleteObjectCommand(this.at(path, version));
  }

  /** Whether the store does what it should refuse. */
  private async allows(
    doing: string,
    path: string,
    asked: Sdk.DeleteObjectCommand | Sdk.PutObjectRetentionCommand,
  ): Promise<boolean> {
    try {
      await this.client.send(asked as Sdk.DeleteObjectCommand, this.limit());
      return true;
    } catch (error) {
      const fault = faultOf(error, `${doing} ${this.nameOf(path)}`);
      if (fault.code === 'denied' || fault.code === 'refused') return false;
      throw fault;
    }
  }

  private async send<T>(doing: string, path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw faultOf(error, `${doing} ${this.nameOf(path)}`);
    }
  }

  /** What is asked of the lock of a version; undefined where it has none. */
  private async orNone<T>(doing: string, path: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (noLock.includes((error as Error).name)) return undefined;
      const fault = faultOf(error, `${doing} ${this.nameOf(path)}`);
      if (fault.code === 'missing') throw this.refusal(path, 'the version that was written is not there');
      if (fault.code === 'refused' || /HTTP 501/.test(fault.message))
        throw this.refusal(path, 'the store does not know locks');
      throw fault;
    }
  }

  private at(path: string, version?: string): { Bucket: string; Key: string; VersionId?: string } {
    const { bucket, prefix } = this.settings;
    return {
      Bucket: bucket,
      Key: `${prefix}${path}`,
      ...(version === undefined ? {} : { VersionId: version }),
    };
  }

  private nameOf(path: string): string {
    return `${targetText(this.settings)}${path}`;
  }

  private refusal(path: string, reason: string): StoreFault {
    return new StoreFault(
      'refused',
      `The store is refused, because of ${this.nameOf(path)}: ${reason}. Nothing more was uploaded, and nothing was deleted here. Use a store that enforces S3 Object Lock.`,
    );
  }

  private limit(): { abortSignal: AbortSignal } {
    return { abortSignal: AbortSignal.timeout(REQUEST_MS) };
  }
}

function rank(mode: LockMode): number {
  return mode === 'COMPLIANCE' ? 1 : 0;
}

/** A time in milliseconds, raised to a whole second: not every store keeps smaller parts. */
export function wholeSecond(time: number): number {
  return Math.ceil(time / 1000) * 1000;
}
