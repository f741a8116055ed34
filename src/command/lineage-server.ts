import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { LogFault, type EventLog } from '../files/event-log.ts';
import { readEvent } from '../lineage/openlineage/read-event.ts';
import { refuseOtherHost, refuseStranger, type Access } from './access.ts';
import { drain, listen } from './listening.ts';
import { BodyReader, Refusal } from './request-body.ts';

export interface LineageSettings extends Access {
  readonly log: EventLog;
}

export interface ServerSettings extends LineageSettings {
  readonly port: number;
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
/** The paths that are answered here. */
export const lineagePaths: ReadonlySet<string> = new Set([LINEAGE, HEALTH]);

/** Answers a request. The server may be told to stop meanwhile. */
export type Answerer = (
  request: IncomingMessage,
  response: ServerResponse,
  isDraining: () => boolean,
) => void;

/** Takes OpenLineage events by HTTP as OpenLineage's own clients send them. @throws when it cannot listen */
export async function startLineageServer(settings: ServerSettings): Promise<LineageServer> {
  let draining = false;
  const answerer = lineageAnswerer(settings);
  const server = createServer((request, response) => answerer(request, response, () => draining));
  Object.assign(server, { requestTimeout: 30_000, headersTimeout: 10_000, maxConnections: 2000 });
  return {
    url: await listen(server, settings),
    async close() {
      draining = true;
      await drain(server, DRAIN);
      await settings.log.close();
    },
  };
}

/** Answers what clients of OpenLineage ask. */
export function lineageAnswerer(settings: LineageSettings): Answerer {
  const bodies = new BodyReader();
  return (request, response, isDraining) => {
    const answered = isDraining()
      ? Promise.reject(new Refusal(503, 'The server is stopping.'))
      : answerTo(request, bodies, settings);
    answered.then(
      ({ status, body }) => send(response, status, body, isDraining()),
      (error: unknown) => refuse(response, error, isDraining()),
    );
  };
}

interface Answer {
  readonly status: number;
  readonly body: object | undefined;
}

async function answerTo(
  request: IncomingMessage,
  bodies: BodyReader,
  settings: LineageSettings,
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

function health(request: IncomingMessage, { log }: LineageSettings): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refusal(405, 'The state is read by GET.', { allow: 'GET, HEAD' });
  if (log.problem !== undefined) throw new Refusal(503, log.problem);
  return { status: 200, body: { status: 'ok' } };
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
