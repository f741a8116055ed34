import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { HttpClient } from '@actions/http-client';

/** What of `fetch`'s arguments the REST client gives. */
interface RequestInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What of `fetch`'s answer the REST client reads. */
interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Map<string, string>;
  text(): Promise<string>;
}

/** Room for the file list of any repository that GitHub lists in full (100,000 entries, 7 MB). */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * `fetch` as far as the REST client uses it, over the runner's own HTTP client, which knows its proxies. Node's
 * `fetch` loads for 75 ms when it is first used, longer than all else that a check does.
 * @param idleMilliseconds how long a connection may be silent
 * @returns a function that fails when the connection is cut, the answer redirects elsewhere, or the signal fires
 */
export function fetchOver(idleMilliseconds: number): (url: string, init: RequestInit) => Promise<Answer> {
  let client = newClient(idleMilliseconds);
  return async (url, { method, headers, body, signal }) => {
    const mine = client;
    const given = { 'accept-encoding': 'gzip', ...headers };
    const answering = mine
      .request(method, url, body ?? null, given)
      .then(({ message }) => read(url, message));
    answering.catch(() => undefined);
    if (signal === undefined) return answering;
    return Promise.race([
      answering,
      aborted(signal, () => {
        // The library cannot end one request: its connections go as a whole, and whoever else used them tries again.
        mine.dispose();
        if (client === mine) client = newClient(idleMilliseconds);
      }),
    ]);
  };
}

function newClient(socketTimeout: number): HttpClient {
  return new HttpClient(undefined, [], { keepAlive: true, maxRedirects: 3, socketTimeout });
}

function aborted(signal: AbortSignal, then: () => void): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => {
      then();
      reject(signal.reason instanceof Error ? signal.reason : new Error('The request was ended.'));
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

async function read(url: string, message: IncomingMessage): Promise<Answer> {
  const status = message.statusCode ?? 0;
  // The client has followed what could be followed; what is left was not carried out, and must not look as if.
  if (status < 200 || (status >= 300 && status < 400))
    throw new Error(`The answer is a redirection (${status}).`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_ANSWER) throw new Error('The answer is larger than any that is expected.');
    chunks.push(chunk);
  }
  const text = await decoded(Buffer.concat(chunks), message.headers['content-encoding']);
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  return { status, url, headers, text: () => Promise.resolve(text) };
}

async function decoded(body: Buffer, encoding: string | undefined): Promise<string> {
  if (encoding === undefined || encoding === 'identity') return body.toString('utf8');
  if (encoding !== 'gzip') throw new Error(`The answer is encoded as ${encoding}.`);
  const { gunzip } = await import('node:zlib');
  const plain = await promisify(gunzip)(body, { maxOutputLength: LARGEST_ANSWER });
  return plain.toString('utf8');
}
