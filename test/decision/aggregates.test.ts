import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Aggregates, type AggregateRow } from '../../src/decision/aggregates.ts';
import type { FullDecisionEvent } from '../../src/decision/record.ts';
import { readEvent } from '../../src/decision/validate-event.ts';
import { patched, sample } from './events.ts';

/** Few values, so that equal combinations are common. */
const row: fc.Arbitrary<AggregateRow> = fc.record({
  day: fc.constantFrom('2025-05-16', '2025-05-17'),
  model_name: fc.constantFrom('m', 'n'),
  model_version: fc.constantFrom('1', '2'),
  objective_version: fc.constantFrom('OBJ.a.v1.0', 'OBJ.a.v1.1'),
  outcome: fc.constantFrom('yes', 'no'),
  segments: fc.constantFrom({}, { age: 'old' }, { age: 'old', region: 'CA' }, { region: 'CA', age: 'old' }),
  count: fc.integer({ min: 1, max: 9 }),
});
const aggregates = fc.array(row, { maxLength: 12 }).map((rows) => Aggregates.of(rows));

describe('merging', () => {
  test('does not depend on the order, nor on how what is counted is divided', () => {
    fc.assert(
      fc.property(aggregates, aggregates, aggregates, (a, b, c) => {
        expect(a.merge(b).toRows()).toEqual(b.merge(a).toRows());
        expect(a.merge(b).merge(c).toRows()).toEqual(a.merge(b.merge(c)).toRows());
        expect(a.merge(new Aggregates()).toRows()).toEqual(a.toRows());
        expect(a.merge(b).total).toBe(a.total + b.total);
      }),
    );
  });

  test('is the same as counting all in one', () => {
    fc.assert(
      fc.property(fc.array(row), fc.nat(), (rows, place) => {
        const at = rows.length === 0 ? 0 : place % rows.length;
        const [left, right] = [Aggregates.of(rows.slice(0, at)), Aggregates.of(rows.slice(at))];
        expect(left.merge(right).toRows()).toEqual(Aggregates.of(rows).toRows());
        expect(Aggregates.of(Aggregates.of(rows).toRows()).toRows()).toEqual(Aggregates.of(rows).toRows());
      }),
    );
  });

  test('leaves both as they were', () => {
    const a = Aggregates.of([{ ...anyRow(), count: 2 }]);
    a.merge(a);
    expect(a.total).toBe(2);
  });
});

function anyRow(): AggregateRow {
  const { rows } = sample('aggregate')['data'] as { rows: AggregateRow[] };
  return rows[0]!;
}

const decided = (changes: Record<string, unknown> = {}): FullDecisionEvent =>
  patched(sample('decision'), changes) as unknown as FullDecisionEvent;

describe('a decision', () => {
  test('is counted on its UTC day, with its versions, outcome and segments, and nothing else of it', () => {
    const counted = new Aggregates();
    counted.add(decided());
    counted.add(decided({ '/data/prediction/score': '0.7', '/id': '0196d82a-5d3a-7000-8000-0000000000d2' }));
    counted.add(decided({ '/time': '2025-05-17T00:00:00Z' }));
    expect(counted.toRows()).toEqual(
      [
        ['2025-05-16', 2],
        ['2025-05-17', 1],
      ].map(([day, count]) => ({
        day,
        model_name: 'credit_model',
        model_version: '2.1.0',
        objective_version: 'OBJ.credit.v1.3',
        outcome: 'denied',
        segments: { age: '30-39', geography: 'CA' },
        count,
      })),
    );
  });

  test('without segments is counted under none', () => {
    const counted = new Aggregates();
    counted.add(decided({ '/data/segments': undefined }));
    counted.add(decided({ '/data/segments': {} }));
    expect(counted.toRows().map(({ segments, count }) => [segments, count])).toEqual([[{}, 2]]);
  });

  test('names that look like one another when they are put together are told apart', () => {
    const counted = Aggregates.of([
      { ...anyRow(), model_name: 'a","b', model_version: 'c' },
      { ...anyRow(), model_name: 'a', model_version: 'b","c' },
    ]);
    expect(counted.size).toBe(2);
  });
});

test('the rows are those of an event that is taken', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const event = patched(sample('aggregate'), { '/data/rows': Aggregates.of(rows).toRows() });
      expect(readEvent(event).faults).toBeUndefined();
    }),
  );
});

test('an event that counts a combination twice is refused', () => {
  const twice = [anyRow(), { ...anyRow(), count: 3 }];
  expect(readEvent(patched(sample('aggregate'), { '/data/rows': twice })).faults).toEqual([
    expect.objectContaining({ path: '/data/rows/1' }),
  ]);
});

test.each([0, -1, 0.5, Number.NaN, 2 ** 53])('%d is no count', (count) => {
  expect(() => new Aggregates().count({ ...anyRow(), count })).toThrow(RangeError);
});

test('a sum beyond what a double counts exactly is refused', () => {
  const most = Aggregates.of([{ ...anyRow(), count: Number.MAX_SAFE_INTEGER }]);
  expect(() => most.count({ ...anyRow(), count: 1 })).toThrow(RangeError);
});
