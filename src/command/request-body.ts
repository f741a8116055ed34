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

/** What all requests together may hold in memory, in bytes. */
const MOST_HELD = 256 * 1024 * 1024;

/** Reads the bodies of requests, and keeps account of what they hold in memory together. */
export class BodyReader {
  private held = 0;
  private readonly mostHeld: number;

  constructor(mostHeld = MOST_HELD) {
    this.mostHeld = mostHeld;
  }

  /**
   * Reads the JSON text of a request, in UTF-8, plain or compressed with gzip, and hands it on.
   * @throws Refusal for another type, a body that is too large, one that is not UTF-8, or when too much is held
   */
  async read<T>(request: IncomingMessage, use: (text: string) => Promise<T>): Promise<T> {
    const encoding = encodingOf(request);
    let own = 0;
    const hold = (bytes: number): void => {
      this.held += bytes;
      own += bytes;
      if (this.held > this.mostHeld)
        throw new Refusal(503, 'Too many events at once.', { 'retry-after': '1' });
    };
    try {
      // Before the first byte is read there is still somebody to answer.
      hold(Math.min(Number(request.headers['content-length'] ?? 0), EVENT_LIMIT_BYTES));
      const received = await receivedBytes(request, hold);
      const bytes = encoding === 'gzip' ? decompressed(received) : received;
      hold(bytes.length);
      return await use(textOf(bytes));
    } finally {
      this.held -= own;
    }
  }
}

/** @throws Refusal for what is not JSON, or compressed in a way that is not read */
function encodingOf({ headers }: IncomingMessage): 'identity' | 'gzip' {
  if (!/^application\/json(?: *; *charset="?utf-8"?)? *$/i.test(headers['content-type'] ?? ''))
    throw new Refusal(415, 'The content type must be application/json.');
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === 'gzip') return encoding;
  throw new Refusal(415, 'The content encoding must be gzip, or none.', { 'accept-encoding': 'gzip' });
}

const tooLarge = (): Refusal => new Refusal(413, `An event may have ${EVENT_LIMIT_BYTES} bytes.`);

async function receivedBytes(request: IncomingMessage, hold: (bytes: number) => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_DISCARDED) throw tooLarge();
    if (length > EVENT_LIMIT_BYTES) continue;
    hold(chunk.length);
    chunks.push(chunk);
  }
  if (length > EVENT_LIMIT_BYTES) throw tooLarge();
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.');
  }
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
