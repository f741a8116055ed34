import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RECORD_LIMIT_BYTES } from '../../src/decision/record.ts';
import { readDecisionInput, readEvent, type Fault } from '../../src/decision/validate-event.ts';
import { readTable } from '../format/read-cases.ts';
import { patched, sample, sampleNames, type Sample } from './events.ts';

interface Malformed {
  name: string;
  of: Sample;
  set?: Record<string, unknown>;
  drop?: string[];
  /** `<pointer>: <a part of the message>` */
  faults: string[];
  mend?: string;
}

const malformed = readTable<Malformed>('decision/malformed.yaml');
const eventNames = sampleNames.filter((name) => name !== 'input');

const faultsOf = (name: Sample, value: unknown): readonly Fault[] =>
  (name === 'input' ? readDecisionInput(value) : readEvent(value)).faults ?? [];

function spoilt({ of, set = {}, drop = [] }: Malformed): Record<string, unknown> {
  return patched(sample(of), { ...set, ...Object.fromEntries(drop.map((pointer) => [pointer, undefined])) });
}

describe('what is right is taken', () => {
  test.each(eventNames)('%s, as a value and as text, and is written in one line', (name) => {
    const event = sample(name);
    const text = JSON.stringify(event);
    expect(readEvent(event)).toEqual({ event, text });
    expect(readEvent(JSON.stringify(event, undefined, 2))).toEqual({ event, text });
    expect(text).not.toContain('\n');
  });

  test('what a service sends, with and without an id', () => {
    const input = sample('input');
    expect(readDecisionInput(input)).toEqual({ input });
    expect(readDecisionInput(JSON.stringify(input))).toEqual({ input });
    const named = { ...input, id: '0196d82a-5d3a-7000-8000-0000000000d1' };
    expect(readDecisionInput(named)).toEqual({ input: named });
  });

  test.each<[string, Sample, Record<string, unknown>]>([
    [
      'text of several lines',
      'override',
      { '/data/reason': 'One.\n\tTwo.\r\nThree: C:\\users\\b "quoted".' },
    ],
    [
      'names that every object has',
      'decision',
      { '/data/segments/constructor': 'a', '/data/segments/__proto__': 'b' },
    ],
    ['letters of other scripts and beyond 16 bits', 'decision', { '/data/segments/region': '東京 😀' }],
    [
      'digits that a double does not have',
      'decision',
      { '/data/prediction/score': '0.12345678901234567890123' },
    ],
    ['a decision without a score', 'decision', { '/data/prediction/score': undefined }],
    ['a decision by reference alone', 'decision', { '/data/feature_hash': undefined }],
    [
      'a decision under an objective that is not known, when it says so',
      'decision',
      {
        '/data/objective_digest': undefined,
        '/data/constraint_versions': undefined,
        '/data/marks': ['objective-unknown'],
      },
    ],
  ])('%s', (_, name, changes) => {
    const event = patched(sample(name), changes);
    const text = JSON.stringify(event);
    for (const read of [readEvent(event), readEvent(text)]) {
      expect(read.faults).toBeUndefined();
      expect(read.text).toBe(text);
    }
  });
});

describe('what is wrong is refused, and named', () => {
  test.each(malformed)('$name', (one) => {
    for (const value of [spoilt(one), JSON.stringify(spoilt(one))]) {
      const faults = faultsOf(one.of, value);
      expect(faults.map(({ path }) => path).toSorted()).toEqual(
        one.faults.map((expected) => expected.slice(0, expected.indexOf(': '))).toSorted(),
      );
      for (const expected of one.faults) {
        const [path, part] = [
          expected.slice(0, expected.indexOf(': ')),
          expected.slice(expected.indexOf(': ') + 2),
        ];
        expect(faults.filter((fault) => fault.path === path && fault.message.includes(part))).not.toEqual([]);
      }
      expect(faults.filter(({ mend }) => mend === '')).toEqual([]);
      expect(faults[0]?.mend).toContain(one.mend ?? '');
    }
  });

  test('there are more than a hundred such cases, each under its own name', () => {
    expect(new Set(malformed.map(({ name }) => name)).size).toBe(malformed.length);
    expect(malformed.length).toBeGreaterThan(100);
  });

  test.each<[string, string, string, string]>([
    ['nothing', '', '', 'not JSON, from character 1'],
    ['half of an event', '{"specversion": "1.0",', '', 'not JSON, from character 23'],
    ['two events', '{}{}', '', 'not JSON, from character 3'],
    ['a list of events', '[{}]', '', 'must be an object'],
    ['null', 'null', '', 'must be an object'],
    ['a key twice', '{"type":"a","data":{"x":[{"b":1},{"b":1,"b":2}]}}', '/data/x/1/b', 'occurs twice'],
    ['a key twice, once by escapes', '{"data":{"a/b":1,"\\u0061/b":2}}', '/data/a~1b', 'occurs twice'],
    ['half a character', '{"data":["x","\\ud83d"]}', '/data/1', 'half a character'],
    ['a key that is half a character', '{"data":{"\\ud83d":1}}', '/data/\ud83d', 'half a character'],
    ['a number beyond a double', '{"a":[0,{"b":1e999}]}', '/a/1/b', 'not a finite number'],
    ['deep nesting', `${'['.repeat(100)}${']'.repeat(100)}`, '/0'.repeat(65), 'levels deep'],
  ])('text: %s', (_, text, path, message) => {
    const [fault] = readEvent(text).faults ?? [];
    expect(fault).toMatchObject({ path, message: expect.stringContaining(message) });
  });

  test('too many bytes, in text and in a value', () => {
    const extensions = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [`n${index}`, '€'.repeat(1000)]),
    );
    const event = patched(sample('decision'), { '/data/extensions': extensions });
    expect(Buffer.byteLength(JSON.stringify(event))).toBeGreaterThan(RECORD_LIMIT_BYTES);
    expect(JSON.stringify(event).length).toBeLessThan(RECORD_LIMIT_BYTES);
    for (const given of [event, JSON.stringify(event)]) {
      expect(readEvent(given).faults).toEqual([
        expect.objectContaining({ path: '', message: expect.stringContaining('65536 bytes') }),
      ]);
    }
  });

  test.each<[string, unknown, string]>([
    ['a date', new Date(0), '/data/extensions/n'],
    ['what writes itself as JSON', Object.create({ toJSON: () => 'x' }), '/data/extensions/n'],
    ['a map', new Map(), '/data/extensions/n'],
    ['a large integer', 1n, '/data/extensions/n'],
    ['a function', () => 'x', '/data/extensions/n'],
    ['half a character', '\ud83d', '/data/extensions/n'],
    ['undefined', undefined, '/data/extensions/n'],
    ['not a number', Number.NaN, '/data/extensions/n'],
  ])('a value of a program that is not its JSON: %s', (_, value, path) => {
    const event = sample('decision') as any;
    event.data.extensions.n = value;
    expect(readEvent(event).faults?.[0]?.path).toBe(path);
  });

  test('inherited members are none', () => {
    const { type, ...rest } = sample('heartbeat');
    const event = Object.assign(Object.create({ type }) as object, rest);
    expect(readEvent(event).faults?.[0]).toMatchObject({ path: '', message: 'This is not a plain object.' });
  });

  test('a value that holds itself', () => {
    const event = sample('heartbeat');
    event['data'] = event;
    expect(readEvent(event).faults?.[0]?.message).toContain('levels deep');
  });

  test('faults repeat no value', () => {
    const secret = 'Jane-Doe-4711';
    const places = [
      '/time',
      '/subject',
      '/data/feature_hash',
      '/data/prediction/score',
      '/data/sampled/tier',
    ];
    for (const place of places) {
      const { faults } = readEvent(patched(sample('decision'), { [place]: secret }));
      expect(faults).not.toBeUndefined();
      expect(JSON.stringify(faults)).not.toContain(secret);
    }
  });
});

describe('whatever is given', () => {
  test('text never throws, and gives an event or faults with a path that is a pointer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { event, faults } = readEvent(text);
        expect(event).toBeUndefined();
        expect(faults!.length).toBeGreaterThan(0);
        for (const { path } of faults!) expect(path).toMatch(/^(\/.*)?$/s);
      }),
    );
  });

  test('a change anywhere in an event never throws, and what is taken is taken again from its line', () => {
    const changed = fc
      .tuple(fc.constantFrom(...eventNames), fc.nat(), fc.oneof(fc.jsonValue(), fc.anything()))
      .map(([name, place, value]) => {
        const event = sample(name);
        const pointers = pointersOf(event);
        return patched(event, { [pointers[place % pointers.length]!]: value });
      });
    fc.assert(
      fc.property(changed, (event) => {
        const read = readEvent(event);
        if (read.faults !== undefined) return;
        expect(readEvent(read.text)).toEqual({ event: JSON.parse(read.text), text: read.text });
      }),
      { numRuns: 2000 },
    );
  });
});

function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    `${at}/${key}`,
    ...pointersOf(part, `${at}/${key}`),
  ]);
}
