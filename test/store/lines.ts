import { randomBytes } from 'node:crypto';
import { timeOfUuidV7, UuidV7 } from '../../src/decision/uuid-v7.ts';
import type { Line } from '../../src/store/line.ts';
import { readSegment } from '../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';

/** Makes records with rising ids that start at a moment. */
export function lineMaker(now: () => number = Date.now): (text?: string) => Line {
  const ids = new UuidV7(now, randomBytes);
  return (text = 'x') => {
    const id = ids.next();
    const json = JSON.stringify({ specversion: '1.0', id, data: { text } });
    return { id, time: timeOfUuidV7(id)!, kind: 'decision', json };
  };
}

/** The ids of all records of a log, segment by segment; what is no whole record is an error. */
export function idsIn(root: string): string[] {
  return daysOf(root).flatMap((day) => segmentsOf(root, day).flatMap(({ path }) => idsOf(path)));
}

export function idsOf(path: string): string[] {
  const ids: string[] = [];
  const reading = readSegment(path);
  for (;;) {
    const { done, value } = reading.next();
    if (done) {
      if (value !== undefined) throw new Error(`${path}: ${JSON.stringify(value)}`);
      return ids;
    }
    JSON.parse(value.line.toString('utf8'));
    ids.push(value.id);
  }
}
