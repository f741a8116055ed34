import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, isRuleId } from '../../src/finding/catalogue.ts';
import { finding, hasErrors, sortFindings, type Finding } from '../../src/finding/finding.ts';

const ids = Object.keys(catalogue).filter(isRuleId);
const findings = fc.array(
  fc
    .record({
      id: fc.constantFrom(...ids.slice(0, 4)),
      message: fc.constantFrom('a', 'b', 'é'),
      file: fc.option(fc.constantFrom('a.yaml', 'b.yaml', 'B.yaml', 'a/b.yaml'), { nil: undefined }),
      at: fc.option(
        fc.record({ line: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 12 }) }),
        { nil: undefined },
      ),
    })
    .map(({ id, message, file, at }) => finding(id, message, { file, at })),
  { maxLength: 12 },
);

describe('a finding', () => {
  test('takes its level and its mend from its rule', () => {
    expect(finding('approval-claim-unverified', 'm')).toEqual({
      id: 'approval-claim-unverified',
      level: 'warning',
      message: 'm',
      mend: catalogue['approval-claim-unverified'].mend,
    });
  });

  test('says where it is as far as that is known, and how it is mended here', () => {
    expect(finding('yaml-syntax', 'm', { file: 'f', at: { line: 2, column: 3 } }, 'Do this.')).toEqual({
      id: 'yaml-syntax',
      level: 'error',
      message: 'm',
      mend: 'Do this.',
      file: 'f',
      line: 2,
      column: 3,
    });
    expect(Object.keys(finding('yaml-syntax', 'm', { file: 'f' }))).toEqual([
      'id',
      'level',
      'message',
      'mend',
      'file',
    ]);
  });

  test('is an error by its level alone', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([finding('approval-claim-unverified', 'm')])).toBe(false);
    expect(hasErrors([finding('approval-claim-unverified', 'm'), finding('yaml-syntax', 'm')])).toBe(true);
  });
});

describe('the order of findings', () => {
  const key = (one: Finding) => JSON.stringify(one);

  test('does not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(findings, fc.infiniteStream(fc.nat()), (some, random) => {
        const shuffled = some
          .map((one) => ({ one, at: random.next().value as number }))
          .toSorted((a, b) => a.at - b.at);
        expect(sortFindings(shuffled.map(({ one }) => one))).toEqual(sortFindings(some));
      }),
    );
  });

  test('neither loses nor adds any, changes nothing, and is the same the second time', () => {
    fc.assert(
      fc.property(findings, (some) => {
        const before = some.map(key);
        const sorted = sortFindings(some);
        expect(some.map(key)).toEqual(before);
        expect(sorted.map(key).toSorted()).toEqual(before.toSorted());
        expect(sortFindings(sorted)).toEqual(sorted);
      }),
    );
  });

  test('goes by file, line and column as numbers', () => {
    const places: [string, number, number][] = [
      ['b', 1, 1],
      ['a', 10, 1],
      ['a', 9, 10],
      ['a', 9, 2],
      ['B', 5, 5],
    ];
    const sorted = sortFindings(
      places.map(([file, line, column]) => finding('yaml-syntax', 'm', { file, at: { line, column } })),
    );
    expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['B', 5, 5],
      ['a', 9, 2],
      ['a', 9, 10],
      ['a', 10, 1],
      ['b', 1, 1],
    ]);
  });
});

describe('the catalogue', () => {
  test.each(ids)('%s is documented in whole sentences', (id) => {
    const { title, why, mend, level } = catalogue[id];
    for (const sentence of [title, why, mend]) expect(sentence).toMatch(/^[A-Z0-9`].*[.]$/);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  test.each(['toString', '__proto__', 'constructor', 'constraint:x', ''])('%j is no rule', (id) => {
    expect(isRuleId(id)).toBe(false);
  });
});
