import { writeSync } from 'node:fs';

/** How long a reader that is behind is waited for before the next attempt, in milliseconds. */
const PAUSE = 1;

/**
 * Writes all of a text to standard output (1) or standard error (2) before it returns. It goes past Node's own
 * streams, because loading those takes as long as checking a small file. A reader that has left is no error.
 */
export function write(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
