import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { eventKinds, eventType, RECORD_LIMIT_BYTES } from '../../src/decision/record.ts';
import { readDecisionInput, readEvent } from '../../src/decision/validate-event.ts';
import { standingMarks } from '../../src/format/decision-vocabulary.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'decision-records.md'), 'utf8');
const examples = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text]) => text!);

describe('docs/decision-records.md', () => {
  test('starts with what a service sends', () => {
    expect(readDecisionInput(examples[0]!).faults).toBeUndefined();
  });

  test('shows records that are taken', () => {
    const read = examples.slice(1).map((text) => readEvent(text));
    expect(read.flatMap(({ faults }) => faults ?? [])).toEqual([]);
    expect(read.map(({ event }) => event?.type)).toEqual([
      'dev.tracegate.decision.v1',
      'dev.tracegate.decision.v1',
      'dev.tracegate.override.v1',
    ]);
  });

  test('names each kind of event, each mark and the limit', () => {
    const names = [...eventKinds.map(eventType), ...standingMarks, RECORD_LIMIT_BYTES.toLocaleString('en')];
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});
