import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal } from '../request-body.ts';
import { PROBLEM_TYPE, problemBody } from './problem.ts';

const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: new Refusal(431, 'The head of the request is too large.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new Refusal(413, 'The extensions of a chunk are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Refusal(408, 'The request did not come in time.'),
};
const broken = new Refusal(400, 'This is no HTTP request.');

/** Answers what cannot be read as a request, and hangs up: where the next one would begin is not known. */
export class BrokenRequests {
  private readonly underway = new WeakMap<Duplex, Set<ServerResponse>>();

  /** Is told of each request that could be read. */
  note(response: ServerResponse): void {
    const { socket } = response.req;
    const responses = this.underway.get(socket) ?? new Set();
    this.underway.set(socket, responses.add(response));
    response.once('close', () => responses.delete(response));
  }

  answer(error: NodeJS.ErrnoException, socket: Duplex): void {
    const [first] = this.underway.get(socket) ?? [];
    if (!socket.writable || error.code === 'ECONNRESET' || first?.headersSent === true) {
      socket.destroy();
    } else if (first?.req.complete === true) {
      // An earlier request of this connection was whole: its answer is not to be taken for that of the broken one.
      first.setHeader('connection', 'close');
    } else socket.end(textOf(refusals[error.code ?? ''] ?? broken));
  }
}

function textOf(refusal: Refusal): string {
  const body = `${JSON.stringify(problemBody(refusal))}\n`;
  return [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'Connection: close',
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
