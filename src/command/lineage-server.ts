import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LogFault, type EventLog } from '../files/event-log.ts';
import { readEvent } from '../lineage/openlineage/read-event.ts';
import { isLoopback } from './loopback.ts';
import { BodyReader, Refusal } from './request-body.ts';

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** What a client must send as a bearer token; undefined lets everybody in who reaches this machine. */
  readonly token: string | undefined;
  readonly log: EventLog;
}

export interface LineageServer {
  /** Without a path: what an OpenLineage client is given. */
  readonly url: string;
  /** Takes no more events, answers those that are on their way, and returns when they are written. */
  close(): Promise<void>;
}

/** How long requests that are on their way may take when the server is to stop, in milliseconds. */
const DRAIN = 10_000;
const LINEAGE = '/api/v1/lineage';
const HEALTH = '/health';

/** Takes OpenLineage events by HTTP as OpenLineage's own clients send them. @throws when it cannot listen */
export async function startLineageServer(settings: ServerSettings): Promise<LineageServer> {
  let draining = false;
  const bodies = new BodyReader();
  const server = createServer((request, response) => {
    const answered = draining
      ? Promise.reject(new Refusal(503, 'The server is stopping.'))
      : answerTo(request, bodies, settings);
    answered.then(
      ({ status, body }) => send(response, status, body, draining),
      (error: unknown) => refuse(response, error, draining),
    );
  });
  Object.assign(server, { requestTimeout: 30_000, headersTimeout: 10_000, maxConnections: 2000 });
  await listening(server, settings);
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      draining = true;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const deadline = setTimeout(() => server.closeAllConnections(), DRAIN);
      await closed;
      clearTimeout(deadline);
      await settings.log.close();
    },
  };
}

function listening(server: Server, { host, port }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

interface Answer {
  readonly status: number;
  readonly body: object | undefined;
}

async function answerTo(
  request: IncomingMessage,
  bodies: BodyReader,
  settings: ServerSettings,
): Promise<Answer> {
  refuseOtherHost(request, settings);
  const [path] = (request.url ?? '').split('?');
  if (path === HEALTH) return health(request, settings);
  if (path !== LINEAGE) throw new Refusal(404, `Events are sent to ${LINEAGE}.`);
  if (request.method !== 'POST') throw new Refusal(405, 'Events are sent by POST.', { allow: 'POST' });
  refuseStranger(request, settings.token);
  return bodies.read(request, (text) => take(text, settings.log));
}

async function take(text: string, log: EventLog): Promise<Answer> {
  const read = readEvent(text);
  if (read.event === undefined) {
    const { pointer, message } = read.fault;
    throw new Refusal(read.isJson ? 422 : 400, pointer === '' ? message : `${pointer}: ${message}`);
  }
  // Within JSON text a line break is white space only, and a line of the file is one event.
  await log.append(text.replaceAll(/[\r\n]+/g, ' ').trim());
  return { status: 201, body: undefined };
}

function health(request: IncomingMessage, { log }: ServerSettings): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refusal(405, 'The state is read by GET.', { allow: 'GET, HEAD' });
  if (log.problem !== undefined) throw new Refusal(503, log.problem);
  return { status: 200, body: { status: 'ok' } };
}

/** A page in a browser can reach this machine under a name of its own (DNS rebinding): the name must be ours. */
function refuseOtherHost(request: IncomingMessage, { host, token }: ServerSettings): void {
  if (token !== undefined || !isLoopback(host)) return;
  const [, name = ''] = /^(.*?)(?::\d+)?$/.exec(request.headers.host ?? '') ?? [];
  if (!isLoopback(name)) throw new Refusal(421, 'This server answers for this machine alone.');
}

function refuseStranger(request: IncomingMessage, token: string | undefined): void {
  if (token === undefined) return;
  const [, given] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return;
  throw new Refusal(401, 'The bearer token is missing or wrong.', { 'www-authenticate': 'Bearer' });
}

function refuse(response: ServerResponse, error: unknown, closing: boolean): void {
  if (response.destroyed || (response.req.destroyed && !response.req.complete)) return;
  if (error instanceof Refusal) {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    return send(response, error.status, { error: error.message }, closing);
  }
  const isFault = error instanceof LogFault;
  if (isFault) response.setHeader('retry-after', '1');
  return send(
    response,
    isFault ? 503 : 500,
    { error: isFault ? error.message : 'Unforeseen fault.' },
    closing,
  );
}

function send(response: ServerResponse, status: number, body: object | undefined, closing: boolean): void {
  const bytes = body === undefined ? '' : `${JSON.stringify(body)}\n`;
  if (body !== undefined) response.setHeader('content-type', 'application/json');
  if (closing) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-length': Buffer.byteLength(bytes) });
  response.end(response.req.method === 'HEAD' ? '' : bytes);
}
