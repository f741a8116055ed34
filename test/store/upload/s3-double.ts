// What is asked of S3 with Object Lock here, in memory, so that faults can be put into it. It proves nothing about a
// real store: radosgw.test.ts and .ci/interop do.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

interface Version {
  readonly id: string;
  bytes: Buffer;
  mode: string | undefined;
  until: string | undefined;
  hold: boolean;
}

/** A request as a fault sees it. */
export interface Asked {
  readonly method: string;
  readonly key: string;
  /** Such as `retention`, `legal-hold` or `object-lock`; empty for the object itself. */
  readonly about: string;
  readonly headers: IncomingMessage['headers'];
}

/** What a fault may do instead of, or to, what the double would do. */
export interface Turn {
  /** Does what was asked, without an answer. */
  readonly carryOut: () => Answer;
  readonly response: ServerResponse;
  readonly store: S3Double;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer;
}

/** @returns an answer in place of the right one; `done` when it saw to that itself; undefined to change nothing */
export type Fault = (asked: Asked, turn: Turn) => Answer | 'done' | undefined;

const error = (status: number, code: string): Answer => ({
  status,
  body: Buffer.from(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message></Error>`),
});
const xml = (text: string): Answer => ({ status: 200, body: Buffer.from(`<?xml version="1.0"?>${text}`) });

export class S3Double {
  readonly objects = new Map<string, Version[]>();
  /** Methods, and what each was about, in the order in which they came. */
  readonly asked: Asked[] = [];
  fault: Fault | undefined;
  hasLock = true;
  /** How far its clock is ahead, in milliseconds. */
  ahead = 0;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<S3Double> {
    const server = createServer();
    const double = new S3Double(server);
    server.on('request', (request, response) => void double.serve(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return double;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Keys, without those of probes. */
  keys(): string[] {
    return [...this.objects.keys()].filter((key) => !key.includes('probe/')).toSorted();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    } catch {
      return; // The client went away.
    }
    const url = new URL(request.url ?? '/', 'http://double');
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    const version = url.searchParams.get('versionId') ?? undefined;
    const about = ['retention', 'legal-hold', 'object-lock'].find((name) => url.searchParams.has(name)) ?? '';
    const asked: Asked = { method: request.method ?? '', key, about, headers: request.headers };
    this.asked.push(asked);
    const carryOut = (): Answer => this.answer(asked, version, Buffer.concat(chunks));
    const answer = this.fault?.(asked, { carryOut, response, store: this }) ?? carryOut();
    if (answer === 'done') return;
    const { status, headers = {}, body = Buffer.alloc(0) } = answer;
    const length = { 'content-length': String(body.length) };
    response.writeHead(status, { date: new Date(this.now()).toUTCString(), ...length, ...headers });
    response.end(asked.method === 'HEAD' ? undefined : body);
  }

  private now(): number {
    return Date.now() + this.ahead;
  }

  private answer({ method, key, about, headers }: Asked, id: string | undefined, body: Buffer): Answer {
    if (Math.abs(signedAt(headers) - this.now()) > 900_000) return error(403, 'RequestTimeTooSkewed');
    if (about === 'object-lock')
      return this.hasLock
        ? xml(
            '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>',
          )
        : error(404, 'ObjectLockConfigurationNotFoundError');
    const all = this.objects.get(key) ?? [];
    if (method === 'PUT' && about === '') {
      if (headers['if-none-match'] === '*' && all.length > 0) return error(412, 'PreconditionFailed');
      const wanted = headers['x-amz-object-lock-retain-until-date'] as string | undefined;
      if (wanted !== undefined && Date.parse(wanted) <= this.now()) return error(400, 'InvalidArgument');
      const made: Version = {
        id: randomBytes(8).toString('hex'),
        bytes: body,
        mode: headers['x-amz-object-lock-mode'] as string | undefined,
        until: wanted,
        hold: headers['x-amz-object-lock-legal-hold'] === 'ON',
      };
      this.objects.set(key, [...all, made]);
      return { status: 200, headers: { 'x-amz-version-id': made.id, etag: '"x"' } };
    }
    const found = id === undefined ? all.at(-1) : all.find((one) => one.id === id);
    if (found === undefined) return error(404, id === undefined ? 'NoSuchKey' : 'NoSuchVersion');
    if (method === 'DELETE') {
      if (found.hold || Date.parse(found.until ?? '') > this.now()) return error(403, 'AccessDenied');
      this.objects.set(
        key,
        all.filter((one) => one !== found),
      );
      return { status: 204 };
    }
    if (about === '') {
      const told = { 'x-amz-version-id': found.id, 'content-type': 'application/octet-stream' };
      return {
        status: 200,
        headers: { ...told, 'content-length': String(found.bytes.length) },
        body: found.bytes,
      };
    }
    if (method === 'GET') return lockOf(found, about);
    return changed(found, about, body.toString('utf8'));
  }
}

function signedAt(headers: IncomingMessage['headers']): number {
  const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
  return Date.parse(String(headers['x-amz-date']).replace(form, '$1-$2-$3T$4:$5:$6Z'));
}

function lockOf({ mode, until, hold }: Version, about: string): Answer {
  if (about === 'legal-hold') return xml(`<LegalHold><Status>${hold ? 'ON' : 'OFF'}</Status></LegalHold>`);
  return until === undefined
    ? error(404, 'NoSuchObjectLockConfiguration')
    : xml(`<Retention><Mode>${mode}</Mode><RetainUntilDate>${until}</RetainUntilDate></Retention>`);
}

function changed(found: Version, about: string, text: string): Answer {
  if (about === 'legal-hold') found.hold = text.includes('<Status>ON</Status>');
  else {
    const [, until = ''] = /<RetainUntilDate>(.*?)<\/RetainUntilDate>/.exec(text) ?? [];
    if (Date.parse(until) < Date.parse(found.until ?? '')) return error(403, 'AccessDenied');
    found.until = until;
  }
  return { status: 200 };
}
