import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitSections, type Section } from '../../src/report/pull-request-fit.ts';

function section(opening: string, rows: number, length = 20, closing?: string): Section {
  const entries = Array.from({ length: rows }, () => '-'.repeat(length));
  return { opening, entries, entryName: 'row', ...(closing === undefined ? {} : { closing }) };
}

describe('sections in little room', () => {
  test('stay whole where they fit', () => {
    expect(fitSections([section('A', 2, 3), section('B', 0), section('C', 1, 3, 'end')], 200)).toBe(
      'A\n---\n---\n\nB\n\nC\n---\n\nend',
    );
  });

  test('short ones stay whole, and a long one says how much of it is missing', () => {
    const text = fitSections([section('Long', 100), section('Short', 2, 3)], 200);
    expect(text).toMatch(/^Long\n(?:-{20}\n){2,}\n\d+ more rows are not shown here\.\n\nShort\n---\n---$/);
    const [, left] = /(\d+) more rows/.exec(text) ?? [];
    expect(text.split('-'.repeat(20))).toHaveLength(100 - Number(left) + 1);
  });

  test('long ones share the room', () => {
    const text = fitSections([section('A', 500), section('B', 500), section('C', 500)], 3000);
    const shown = text.split(/\n\n(?=[BC]\n)/).map((part) => part.split('-'.repeat(20)).length - 1);
    expect(Math.min(...shown)).toBeGreaterThan(30);
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
  });

  test('one whose opening has no room is counted', () => {
    const text = fitSections([section('A'.repeat(500), 0), section('B', 0)], 100);
    expect(text).toBe('B\n\n1 section of this report is left out, for length.');
  });

  test('leave room to say that one is left out', () => {
    const text = fitSections(
      [section('A'.repeat(30), 0), section('B'.repeat(30), 0), section('C'.repeat(60), 0)],
      105,
    );
    expect(text).toMatch(/left out, for length\.$/);
    expect(text.length).toBeLessThanOrEqual(105);
  });

  test('keep the end that closes a fold', () => {
    expect(fitSections([section('<details>', 100, 20, '</details>')], 300)).toMatch(
      /more rows are not shown here\.\n\n<\/details>$/,
    );
  });

  test('never take more room than there is', () => {
    const sections = fc.array(
      fc
        .tuple(fc.nat(80), fc.nat(20), fc.nat(60), fc.boolean())
        .map(([opening, rows, length, closed]) =>
          section('o'.repeat(opening + 1), rows, length + 1, closed ? '</details>' : undefined),
        ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(sections, fc.integer({ min: 80, max: 2000 }), (some, room) => {
        expect(fitSections(some, room).length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 500 },
    );
  });
});
