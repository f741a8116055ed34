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

/** Which bodies are read, and what is said of others. */
export interface BodyKind {
  readonly types: RegExp;
  readonly typesSaid: string;
  readonly limit: number;
  readonly limitSaid: string;
}

const openLineageEvent: BodyKind = {
  types: /^application\/json(?: *; *charset="?utf-8"?)? *$/i,
  typesSaid: 'The content type must be application/json.',
  limit: EVENT_LIMIT_BYTES,
  limitSaid: `An event may have ${EVENT_LIMIT_BYTES} bytes.`,
};

/** A client that is told only when it has sent everything hears it; one that sends more than this is cut off. */
const MOST_DISCARDED = 64 * 1024 * 1024;

/** What all requests together may hold in memory, in bytes. */
const MOST_HELD = 256 * 1024 * 1024;

/** Reads the bodies of requests, and keeps account of what they hold in memory together. */
export class BodyReader {
  private held = 0;
  private readonly mostHeld: number;
  private readonly kind: BodyKind;

  constructor(mostHeld = MOST_HELD, kind: BodyKind = openLineageEvent) {
    this.mostHeld = mostHeld;
    this.kind = kind;
  }

  /**
   * Reads the text of a request, in UTF-8, plain or compressed with gzip, and hands it on.
   * @param proceed is called when the body is wanted: its head alone refuses nothing
   * @throws Refusal for another type, a body that is too large, one that is not UTF-8, or when too much is held
   */
  async read<T>(
    request: IncomingMessage,
    use: (text: string) => Promise<T>,
    proceed: () => void = () => undefined,
  ): Promise<T> {
    const { kind } = this;
    const encoding = encodingOf(request, kind);
    let own = 0;
    const hold = (bytes: number): void => {
      this.held += bytes;
      own += bytes;
      if (this.held > this.mostHeld)
        throw new Refusal(503, 'Too many requests at once.', { 'retry-after': '1' });
    };
    try {
      // Before the first byte is read there is still somebody to answer.
      hold(Math.min(Number(request.headers['content-length'] ?? 0), kind.limit));
      proceed();
      const received = await receivedBytes(request, kind, hold);
      const bytes = encoding === 'gzip' ? decompressed(received, kind) : received;
      hold(bytes.length);
      return await use(textOf(bytes));
    } finally {
      this.held -= own;
    }
  }
}

/** @throws Refusal for another type, or what is compressed in a way that is not read */
function encodingOf({ headers }: IncomingMessage, { types, typesSaid }: BodyKind): 'identity' | 'gzip' {
  if (!types.test(headers['content-type'] ?? '')) throw new Refusal(415, typesSaid);
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === 'gzip') return encoding;
  throw new Refusal(415, 'The content encoding must be gzip, or none.', { 'accept-encoding': 'gzip' });
}

const tooLarge = ({ limitSaid }: BodyKind): Refusal => new Refusal(413, limitSaid);

async function receivedBytes(
  request: IncomingMessage,
  kind: BodyKind,
  hold: (bytes: number) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_DISCARDED) throw tooLarge(kind);
    if (length > kind.limit) continue;
    hold(chunk.length);
    chunks.push(chunk);
  }
  if (length > kind.limit) throw tooLarge(kind);
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.');
  }
}

/** A small body may hold a large one: only as much as a body may have is taken out of it. */
function decompressed(bytes: Buffer, kind: BodyKind): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: kind.limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(kind);
    throw new Refusal(400, 'The body is not compressed with gzip.');
  }
}
