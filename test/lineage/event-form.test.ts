import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { eventFault } from '../../src/lineage/openlineage/form.ts';
import { readEvent } from '../../src/lineage/openlineage/read-event.ts';
import { readTable } from '../format/read-cases.ts';
import { event } from './event.ts';

interface Case {
  name: string;
  at: (string | number)[];
  /** Left out: the property is removed. */
  value?: unknown;
  fault: string | null;
}

function changed({ at, ...rest }: Case): unknown {
  const root = { event: event() } as Record<string | number, any>;
  const path = ['event', ...at];
  const owner = path.slice(0, -1).reduce((node, step) => node[step], root);
  const last = path.at(-1)!;
  if (at.length === 0) return root['event'];
  if ('value' in rest) owner[last] = rest.value;
  else delete owner[last];
  return root['event'];
}

describe('an event', () => {
  test.each(readTable<Case>('lineage/event-form.yaml'))('$name', (one) => {
    expect(eventFault(changed(one))?.pointer ?? null).toBe(one.fault);
  });

  test.each([null, [], 'START', 1])('%j is none', (value) => {
    expect(eventFault(value)).toEqual({ pointer: '', message: 'An event must be a JSON object.' });
  });

  test('of a job alone, or of a data set alone, is one', () => {
    const { run: _, eventType: __, ...ofJob } = event();
    expect(eventFault(ofJob)).toBeUndefined();
    const { job: ___, inputs, outputs: ____, ...ofDataset } = ofJob as Record<string, any>;
    expect(eventFault({ ...ofDataset, dataset: inputs[0] })).toBeUndefined();
    expect(eventFault({ ...ofDataset, dataset: { name: 'x' } })?.pointer).toBe('/dataset/namespace');
    expect(eventFault(ofDataset)?.message).toBe(
      'An event must have `run` and `job`, or `job`, or `dataset`.',
    );
  });
});

describe('the text of an event', () => {
  const text = JSON.stringify(event());

  test.each([
    ['is not JSON', text.slice(0, -1), false],
    ['is empty', '', false],
    ['is two events', `${text}${text}`, false],
    ['names a run twice', text.replace('"run":', '"run":{},"run":'), true],
    ['has a number beyond any', text.replace('"inputs":', '"x":1e999,"inputs":'), true],
    ['is nested without end', `${'['.repeat(100_000)}`, true],
    ['lacks what an event must have', '{"eventType":"START"}', true],
  ])('that %s is refused', (_, broken, isJson) => {
    expect(readEvent(broken)).toEqual({
      fault: { pointer: expect.any(String), message: expect.any(String) },
      isJson,
    });
  });

  test('that holds so much of it that more cannot be told is refused', () => {
    const noise = Array.from({ length: 100 }, () => '"\\u001b"').join();
    const twice = text.replace('"run":', `"noise":[${noise}],"run":{},"run":`);
    expect(readEvent(twice).fault?.message).toBe('This event holds too many control characters.');
  });

  test('may hold the colours of a terminal, as the messages of failed runs do', () => {
    const coloured = text.replace('"inputs":', '"message":"\\u001b[31mfailed\\u001b[0m\\ud800","inputs":');
    expect(readEvent(coloured).event).toMatchObject({ message: '\u001b[31mfailed\u001b[0m\ud800' });
  });
});

// Events of a real Airflow job, from the compatibility tests of OpenLineage, are not part of this repository.
const real = process.env['TRACEGATE_OPENLINEAGE_EVENTS'];
const lines = real === undefined ? [] : readFileSync(real, 'utf8').trimEnd().split('\n');

test('every event of a file that is given is one', () => {
  expect(lines.flatMap((line) => readEvent(line).fault ?? [])).toEqual([]);
});
