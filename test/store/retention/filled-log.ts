import { join } from 'node:path';
import { readEvent } from '../../../src/decision/validate-event.ts';
import { eventTextOf } from '../../../src/store/salted-line.ts';
import { linesOfSegment, storedSegments } from '../../../src/store/stored-segments.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { highDecision, mediumDecision, openAt } from './retention-log.ts';
import { START } from '../sample-log.ts';

export interface FilledLog {
  readonly folder: string;
  readonly root: string;
  /** The ids of the medium decisions. */
  readonly medium: string[];
}

/** A log with a segment of medium decisions, one of high ones, and one of outcomes of the medium ones; all in the tree. */
export async function filledLog(
  folder: string,
  signing: Parameters<typeof integrate>[1],
): Promise<FilledLog> {
  const root = join(folder, 'log');
  const first = openAt(root, START);
  const medium = [];
  for (let count = 0; count < 12; count += 1) medium.push((await first.append(mediumDecision(count))).id);
  await first.close();
  const second = openAt(root, START + 60_000);
  for (let count = 0; count < 5; count += 1) await second.append(highDecision(count));
  await second.close();
  const third = openAt(root, START + 120_000);
  for (const subject of medium)
    await third.record('outcome', {
      subject,
      data: { ground_truth: 'good', observed_at: '2025-05-16T09:30:00Z' },
    });
  await third.close();
  integrate(root, signing);
  return { folder, root, medium };
}

export const fates = (plans: readonly { fate: string }[]) => plans.map(({ fate }) => fate);

/** The events of one kind that can still be read. */
export function eventsOf(root: string, kind: string): any[] {
  return storedSegments(root).flatMap((segment) =>
    [...linesOfSegment(segment)!].flatMap((line) => {
      const { event } = readEvent(eventTextOf(line));
      return event?.type.includes(kind) ? [event] : [];
    }),
  );
}
