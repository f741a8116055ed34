import { closeSync, constants, createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { UnreadableFile } from '../governance/tree.ts';

/** A line of the input, numbered from 1. */
export interface NumberedLine {
  readonly number: number;
  /** Without its line break; undefined where it cannot be read. */
  readonly text: string | undefined;
  /** Why it cannot be read. */
  readonly problem?: string;
}

const LINE_BREAK = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a stream line by line, in the memory of one line and what the stream reads ahead; lines that hold nothing but
 * spaces are counted and left out. Whoever stops it still gets all whole lines that were taken from the sender.
 */
export class LineSource {
  readonly name: string;
  private readonly stream: Readable;
  private readonly mostBytes: number;
  private stopping = false;
  private wake: (() => void) | undefined;

  /** @param mostBytes that a line may have */
  constructor(name: string, stream: Readable, mostBytes: number) {
    this.name = name;
    this.stream = stream;
    this.mostBytes = mostBytes;
  }

  /** @throws UnreadableFile for what is no regular file too: a read of a pipe could not be given up */
  static ofFile(name: string, path: string, mostBytes: number): LineSource {
    let fd: number | undefined;
    try {
      fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      if (!fstatSync(fd).isFile()) throw new Error('it is no regular file; pipe it into standard input');
      return new LineSource(name, createReadStream('', { fd }), mostBytes);
    } catch (error) {
      if (fd !== undefined) closeSync(fd);
      throw new UnreadableFile(name, error);
    }
  }

  /** No more is taken from the sender. */
  stop(): void {
    this.stopping = true;
    this.wake?.();
  }

  /** Whether it was stopped before the sender had ended. */
  get isStopped(): boolean {
    return this.stopping && !this.stream.readableEnded;
  }

  /** @throws UnreadableFile, after all whole lines that could be read */
  async *lines(): AsyncGenerator<NumberedLine> {
    let number = 0;
    // The parts of the line that is not finished yet; undefined when it is too long to be kept.
    let parts: Buffer[] | undefined = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, start)) {
        number += 1;
        parts = this.grown(parts, length, chunk.subarray(start, end));
        yield* this.lineOf(number, parts);
        [parts, length, start] = [[], 0, end + 1];
      }
      parts = this.grown(parts, length, chunk.subarray(start));
      length += chunk.length - start;
    }
    if (length === 0) return;
    if (this.isStopped) yield { number: number + 1, text: undefined, problem: 'It was not finished.' };
    else yield* this.lineOf(number + 1, parts);
  }

  private grown(parts: Buffer[] | undefined, length: number, part: Buffer): Buffer[] | undefined {
    if (parts === undefined || length + part.length > this.mostBytes) return undefined;
    if (part.length > 0) parts.push(part);
    return parts;
  }

  private *lineOf(number: number, parts: Buffer[] | undefined): Generator<NumberedLine> {
    const tooLong = { number, text: undefined, problem: `It has more than ${this.mostBytes} bytes.` };
    if (parts === undefined) return yield tooLong;
    let text: string;
    try {
      const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      text = decoder.decode(bytes);
    } catch {
      return yield { number, text: undefined, problem: 'It is not UTF-8.' };
    }
    if (text.trim() !== '') yield { number, text };
  }

  private async *chunks(): AsyncGenerator<Buffer> {
    const { stream } = this;
    for (const event of ['readable', 'end', 'error', 'close']) stream.on(event, () => this.wake?.());
    try {
      for (;;) {
        const chunk = stream.read() as Buffer | null;
        if (this.stopping) {
          // What the stream holds was taken from the sender; nothing more may be taken while that is worked off.
          stream.destroy();
          if (chunk !== null) yield chunk;
          return;
        }
        if (chunk !== null) yield chunk;
        else if (stream.readableEnded) return;
        else if (stream.destroyed) throw new UnreadableFile(this.name, stream.errored ?? tooEarly);
        else await new Promise<void>((resolve) => (this.wake = resolve));
      }
    } finally {
      stream.destroy();
    }
  }
}

const tooEarly = new Error('it was closed before its end');
