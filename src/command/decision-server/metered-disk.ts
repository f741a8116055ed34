import { performance } from 'node:perf_hooks';
import type { Disk } from '../../store/disk.ts';
import type { LogHealth } from './log-health.ts';
import type { LogMetrics } from './log-metrics.ts';

const LINE_BREAK = 0x0a;

/**
 * A disk that counts what the log writes: bytes, records in each group that is waited for at once, and how long that
 * takes. It sees the heartbeats too, so that health comes back without a caller.
 */
export function meteredDisk(disk: Disk, metrics: LogMetrics, health: LogHealth): Disk {
  let records = 0;
  let bytes = 0;
  return {
    write(descriptor, buffer, offset, length) {
      const taken = noticing(health, () => disk.write(descriptor, buffer, offset, length));
      bytes += taken;
      records += linesIn(buffer.subarray(offset, offset + taken));
      return taken;
    },
    async sync(descriptor) {
      const [group, written, start] = [records, bytes, performance.now()];
      records = bytes = 0;
      try {
        await disk.sync(descriptor);
      } catch (error) {
        health.failed(error);
        throw error;
      }
      metrics.group(group, written, performance.now() - start);
      health.succeeded();
    },
    async truncate(descriptor, length) {
      // What was written and not waited for is taken away with this.
      records = bytes = 0;
      await disk.truncate(descriptor, length);
    },
  };
}

function noticing<T>(health: LogHealth, act: () => T): T {
  try {
    return act();
  } catch (error) {
    health.failed(error);
    throw error;
  }
}

/** JSON has no line break within a record. */
function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let place = bytes.indexOf(LINE_BREAK); place >= 0; place = bytes.indexOf(LINE_BREAK, place + 1))
    lines += 1;
  return lines;
}
