import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { EVENT_LIMIT_BYTES } from '../lineage/openlineage/read-event.ts';

/** A request that is not followed: the status, and one sentence. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** A client that is told only when it has sent everything hears it; one that sends more than this is cut off. */
const MOST_DISCARDED = 16 * EVENT_LIMIT_BYTES;

/**
 * The JSON text of a request, in UTF-8, plain or compressed with gzip.
 * @throws Refusal for another type, a body that is too large, or one that is not UTF-8
 */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  if (!/^application\/json(?: *; *charset="?utf-8"?)? *$/i.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, 'The content type must be application/json.');
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip')
    throw new Refusal(415, 'The content encoding must be gzip, or none.', { 'accept-encoding': 'gzip' });
  const received = await receivedBytes(request);
  const bytes = encoding === 'gzip' ? decompressed(received) : received;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.');
  }
}

const tooLarge = (): Refusal => new Refusal(413, `An event may have ${EVENT_LIMIT_BYTES} bytes.`);

async function receivedBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= EVENT_LIMIT_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (length > MOST_DISCARDED) throw tooLarge();
  }
  if (length > EVENT_LIMIT_BYTES) throw tooLarge();
  return Buffer.concat(chunks);
}

/** A small body may hold a large one: only as much as an event may have is taken out of it. */
function decompressed(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: EVENT_LIMIT_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new Refusal(400, 'The body is not compressed with gzip.');
  }
}
