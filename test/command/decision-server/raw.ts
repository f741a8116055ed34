import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { misfits } from './described.ts';
import type { Service } from './service.ts';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Writes bytes as they are, and reads until the server hangs up.
 * @param pieces each is sent a moment after the one before
 * @param ends whether the client closes its side after the last piece
 */
export async function converse(
  { port }: Service,
  pieces: readonly (string | Buffer)[],
  ends = true,
): Promise<RawAnswer[]> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const received: Buffer[] = [];
  const closed = new Promise<void>((resolve) => {
    socket.on('data', (bytes) => received.push(bytes));
    // A server that hangs up on a client that still writes resets the connection.
    socket.on('error', () => undefined);
    socket.on('end', () => resolve());
    socket.on('close', () => resolve());
  });
  for (const piece of pieces) {
    socket.write(piece);
    await pause(5);
  }
  if (ends) socket.end();
  await closed;
  socket.destroy();
  return answersIn(Buffer.concat(received).toString('utf8'));
}

function answersIn(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = text; rest !== '';) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) throw new Error(`an answer is cut off: ${rest}`);
    const [line = '', ...fields] = rest.slice(0, end).split('\r\n');
    const headers = new Headers(fields.map((field) => field.split(/: */, 2) as [string, string]));
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1]);
    const length = status === 100 ? 0 : Number(headers.get('content-length'));
    const bytes = Buffer.from(rest.slice(end + 4));
    if (bytes.length < length) throw new Error('a body is cut off');
    answers.push({ status, headers, body: bytes.subarray(0, length).toString() });
    rest = bytes.subarray(length).toString();
  }
  for (const { status, headers, body } of answers.filter((one) => one.status !== 100 && one.body !== ''))
    if (![408, 431].includes(status))
      expect(misfits({ method: 'POST', path: '/v1/decisions', status, headers, body })).toEqual([]);
  return answers;
}

/** A request to record a decision, byte for byte. */
export function posted(body: string | Buffer, fields: readonly string[] = [], length?: number): Buffer {
  const head = [
    'POST /v1/decisions HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    ...fields,
    ...(length === undefined || length >= 0 ? [`Content-Length: ${length ?? Buffer.byteLength(body)}`] : []),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}
