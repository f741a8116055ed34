import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readEvent } from '../../src/decision/validate-event.ts';
import { openDecisionLog } from '../../src/store/decision-log.ts';
import { readAll } from '../../src/store/log-reader.ts';
import { readSaltedLine } from '../../src/store/salted-line.ts';
import { crashDecision, crashGovernance } from './crash-decision.ts';

export interface CrashSettings {
  readonly writers: number;
  /** Calls that each has underway at once. */
  readonly callers: number;
  /** Milliseconds from the first acknowledgement of each to SIGKILL. */
  readonly after: number;
  /** Whether callers give ids, and send again what was not acknowledged. */
  readonly ids: 'own' | 'log';
  /** The program that runs them. */
  readonly node: string;
}

/** What killed writers left. */
export interface CrashOutcome {
  readonly acknowledged: number;
  /** Acknowledged, but not in the log, to a reader while they ran or afterwards. */
  readonly lost: number;
  /** Records that cannot be read, or that are there twice, to a reader while they ran or afterwards. */
  readonly torn: number;
  /** How often all of the log was read while they ran. */
  readonly reads: number;
  /** Sent and not acknowledged: so many were sent again, of which so many were there already. */
  readonly again: number;
  readonly known: number;
  /** Bytes of records that were not finished. */
  readonly tornBytes: number;
}

const writer = join(import.meta.dirname, 'crash-writer.ts');

/** Starts writers on one log, reads it all the while, kills them, and looks at what is there. */
export async function crash(
  folder: string,
  { writers, callers, after, ids, node }: CrashSettings,
): Promise<CrashOutcome> {
  const args = ['--disable-warning=ExperimentalWarning', writer, folder, String(callers), ids];
  const running = Array.from({ length: writers }, () =>
    spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const said = running.map(({ stdout }) => {
    let text = '';
    stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    // The last line may itself be cut off by the kill.
    return () => text.split('\n').slice(0, -1);
  });
  const acknowledged = (): string[] => said.flatMap((lines) => lines().filter(isAcknowledgement));
  await Promise.all(
    running.map(async (one, at) => {
      const ended = once(one, 'close').then(() => Promise.reject(new Error('a writer ended by itself')));
      while (!said[at]!().some(isAcknowledgement)) await Promise.race([once(one.stdout, 'data'), ended]);
      ended.catch(() => undefined);
    }),
  );
  const counts = { lost: 0, torn: 0, reads: 0 };
  const look = (): void => {
    const due = acknowledged();
    const { ids: found, torn } = contentOf(folder);
    counts.torn += torn;
    counts.lost += due.filter((id) => !found.has(id)).length;
  };
  const end = performance.now() + after;
  for (; performance.now() < end; counts.reads += 1) {
    look();
    await pause(Math.min(5, Math.max(0, end - performance.now())));
  }
  for (const one of running) one.kill('SIGKILL');
  await Promise.all(running.map((one) => once(one, 'close')));
  look();
  const log = openDecisionLog({ folder, heartbeatMs: 0, governance: crashGovernance });
  const { recovered, leftAlone } = log.recovery;
  if (leftAlone.length > 0) throw new Error(JSON.stringify(leftAlone));
  const answers = await Promise.all(
    unanswered(said.flatMap((lines) => lines())).map((one) => log.append(one)),
  );
  await log.close();
  look();
  return {
    ...counts,
    acknowledged: acknowledged().length,
    again: answers.length,
    known: answers.filter(({ known }) => known).length,
    tornBytes: recovered.reduce((sum, { tornBytes }) => sum + tornBytes, 0),
  };
}

const isAcknowledgement = (line: string): boolean => !line.startsWith('>');

/** What was sent and not acknowledged, as it was sent. */
function unanswered(lines: readonly string[]): ReturnType<typeof crashDecision>[] {
  const answered = new Set(lines.filter(isAcknowledgement));
  return lines.flatMap((line) => {
    const [, id = '', caller, count] = /^>(\S+) (\d+) (\d+)$/.exec(line) ?? [];
    return id === '' || answered.has(id) ? [] : [crashDecision(Number(caller), Number(count), id)];
  });
}

/** All that a reader is given of a log at this moment. */
function contentOf(folder: string): { ids: Set<string>; torn: number } {
  const ids = new Set<string>();
  let torn = 0;
  for (const { id, line } of readAll(folder)) {
    const event = readSaltedLine(line.toString('utf8'))?.json;
    const read = event === undefined ? undefined : readEvent(event);
    if (read?.event?.id !== id || ids.has(id)) torn += 1;
    ids.add(id);
  }
  return { ids, torn };
}
