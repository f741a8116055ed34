import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseDate, parseTime, utcDate } from '../../src/format/date.ts';

const table = parse(readFileSync(join(import.meta.dirname, '../cases/yaml/dates.yaml'), 'utf8')) as Record<
  'dates' | 'times',
  [string, number | null][]
>;

test.each(table.dates)('the date %j is %s', (text, instant) => {
  expect(parseDate(text) ?? null).toBe(instant);
});

test.each(table.times)('the time %j is %s', (text, instant) => {
  expect(parseTime(text) ?? null).toBe(instant);
});

const instants = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) });

test('every day comes back from its text, and every instant from its own', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      expect(parseTime(new Date(instant).toISOString())).toBe(instant);
      const day = parseDate(utcDate(instant))!;
      expect(instant - day).toBeGreaterThanOrEqual(0);
      expect(instant - day).toBeLessThan(86_400_000);
    }),
  );
});

test('dates are ordered as their texts are', () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      const [dayA, dayB] = [utcDate(a), utcDate(b)];
      expect(Math.sign(parseDate(dayA)! - parseDate(dayB)!)).toBe(dayA < dayB ? -1 : dayA > dayB ? 1 : 0);
    }),
  );
});
