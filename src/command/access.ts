import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopback } from './loopback.ts';
import { Refusal } from './request-body.ts';

export interface Access {
  readonly host: string;
  /** What a client must send as a bearer token; undefined lets everybody in who reaches this machine. */
  readonly token: string | undefined;
}

/** A page in a browser can reach this machine under a name of its own (DNS rebinding): the name must be ours. */
export function refuseOtherHost({ headers }: IncomingMessage, { host, token }: Access): void {
  if (token !== undefined || !isLoopback(host)) return;
  const [, name = ''] = /^(.*?)(?::\d+)?$/.exec(headers.host ?? '') ?? [];
  if (!isLoopback(name)) throw new Refusal(421, 'This server answers for this machine alone.');
}

export function refuseStranger(request: IncomingMessage, token: string | undefined): void {
  if (token === undefined || bears(request, token)) return;
  throw new Refusal(401, 'The bearer token is missing or wrong.', { 'www-authenticate': 'Bearer' });
}

/** Whether a request bears a token; how long the answer takes says nothing about it. */
export function bears({ headers }: IncomingMessage, token: string): boolean {
  const [, given] = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? [];
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}
