import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readEvent } from '../../src/decision/validate-event.ts';
import { recoverSegments } from '../../src/store/recovery.ts';
import { readSaltedLine } from '../../src/store/salted-line.ts';
import { readSegment } from '../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';

/** What one killed writer, or several, left. */
export interface CrashOutcome {
  readonly acknowledged: number;
  /** Acknowledged, but not in the log. */
  readonly lost: number;
  /** Records that cannot be read, or that are there twice. */
  readonly torn: number;
  /** Bytes of records that were not finished. */
  readonly tornBytes: number;
}

const writer = join(import.meta.dirname, 'crash-writer.ts');

/**
 * Starts writers on one log, kills them some time after they began to acknowledge, and looks at what is there.
 * @param after milliseconds from the first acknowledgement to SIGKILL
 * @param node the program that runs them
 */
export async function crash(
  folder: string,
  { writers, callers, after, node }: { writers: number; callers: number; after: number; node: string },
): Promise<CrashOutcome> {
  const args = ['--disable-warning=ExperimentalWarning', writer, folder, String(callers)];
  const running = Array.from({ length: writers }, () =>
    spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const said = running.map(({ stdout }) => {
    let text = '';
    stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    return () => text;
  });
  await Promise.all(
    running.map(async (one) => {
      const ended = once(one, 'close').then(() => Promise.reject(new Error('a writer ended by itself')));
      await Promise.race([once(one.stdout, 'data'), ended]);
      ended.catch(() => undefined);
    }),
  );
  await pause(after);
  for (const one of running) one.kill('SIGKILL');
  await Promise.all(running.map((one) => once(one, 'close')));
  // The last line may itself be cut off by the kill.
  const acknowledged = said.flatMap((text) => text().split('\n').slice(0, -1));
  const { recovered, leftAlone } = recoverSegments(folder);
  if (leftAlone.length > 0) throw new Error(JSON.stringify(leftAlone));
  const found = new Set<string>();
  let torn = 0;
  for (const { path } of daysOf(folder).flatMap((day) => segmentsOf(folder, day))) {
    const reading = readSegment(path);
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done) {
        if (step.value !== undefined) torn += 1;
        break;
      }
      const { id, line } = step.value;
      const event = readSaltedLine(line.toString('utf8'))?.json;
      if (event === undefined || readEvent(event).faults !== undefined || found.has(id)) torn += 1;
      found.add(id);
    }
  }
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !found.has(id)).length,
    torn,
    tornBytes: recovered.reduce((sum, { tornBytes }) => sum + tornBytes, 0),
  };
}
