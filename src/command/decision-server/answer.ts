import type { ServerResponse } from 'node:http';
import type { Refusal } from '../request-body.ts';
import { PROBLEM_TYPE, problemBody } from './problem.ts';

export interface Answer {
  readonly status: number;
  /** An object is told as JSON. */
  readonly body: object | string | Buffer;
  /** Of a body that is no object. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refusalAnswer(refusal: Refusal): Answer {
  const body = `${JSON.stringify(problemBody(refusal))}\n`;
  return { status: refusal.status, body, type: PROBLEM_TYPE, headers: refusal.headers };
}

export function send(
  response: ServerResponse,
  { status, body, type, headers = {} }: Answer,
  closing: boolean,
): void {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = isText ? body : `${JSON.stringify(body)}\n`;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('content-type', isText ? (type ?? 'text/plain; charset=utf-8') : 'application/json');
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (closing) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-length': Buffer.byteLength(bytes) });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
