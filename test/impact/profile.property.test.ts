import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import * as validators from '../../generated/validators.js';
import { DecisionProfile, type ProfileEntry } from '../../src/impact/profile.ts';
import { profileText, readProfile } from '../../src/impact/profile-file.ts';
import { decimalOf } from '../../src/impact/score-rule.ts';

const rule = (version: string, threshold: string) => ({
  objectiveVersion: version,
  name: 'cutoff',
  score: 'risk',
  operator: '>=' as const,
  threshold: decimalOf(threshold),
  outcome: 'denied',
  otherwise: 'approved',
});
const score = fc.oneof(
  fc.constantFrom('0.3', '0.30', '3e-1', '0.29999999999999999999999999', '0', '-0.5', '1e-7'),
  fc.integer({ min: 0, max: 999 }).map((n) => `0.${String(n).padStart(3, '0')}`),
);
const entry: fc.Arbitrary<ProfileEntry> = fc.record({
  rule: fc.constantFrom(rule('OBJ.credit.v1.0', '0.3'), rule('OBJ.credit.v1.1', '0.62')),
  outcome: fc.constantFrom('denied', 'approved'),
  segments: fc.constantFrom({}, { a: 'x', b: 'y' }, { b: 'y', a: 'x' }, { a: '__proto__' }),
  score,
  count: fc.integer({ min: 1, max: 5 }),
});
const entries = fc.array(entry, { maxLength: 30 });

function profileOf(list: readonly ProfileEntry[]): DecisionProfile {
  const profile = new DecisionProfile('credit');
  for (const [at, one] of list.entries()) {
    profile.add(one);
    profile.addDay(one.rule, `2025-05-0${(at % 9) + 1}`, one.count);
  }
  return profile;
}
const textOf = (list: readonly ProfileEntry[]) => profileText(profileOf(list));
const daysAsWhole = (parts: readonly (readonly ProfileEntry[])[]): string => {
  const whole = new DecisionProfile('credit');
  for (const part of parts)
    for (const [at, one] of part.entries()) {
      whole.add(one);
      whole.addDay(one.rule, `2025-05-0${(at % 9) + 1}`, one.count);
    }
  return profileText(whole);
};

describe('a decision profile', () => {
  test('is merged in any order, and its parts make the whole', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        const [x, y, z] = [profileOf(a), profileOf(b), profileOf(c)];
        expect(profileText(x.merge(y))).toBe(profileText(y.merge(x)));
        expect(profileText(x.merge(y).merge(z))).toBe(profileText(x.merge(y.merge(z))));
        expect(profileText(x.merge(y).merge(z))).toBe(daysAsWhole([a, b, c]));
      }),
    );
  });

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = textOf(list);
        const read = readProfile(text, validators.decisionProfile);
        expect(typeof read === 'string' ? read : profileText(read)).toBe(text);
      }),
    );
  });

  test('one spelling stands for a number, and no digit is lost', () => {
    const { scores } = profileOf([
      { rule: rule('OBJ.credit.v1.0', '0.3'), outcome: 'denied', segments: {}, score: '0.30', count: 1 },
      { rule: rule('OBJ.credit.v1.0', '0.30'), outcome: 'denied', segments: {}, score: '3e-1', count: 1 },
      {
        rule: rule('OBJ.credit.v1.0', '0.3'),
        outcome: 'approved',
        segments: {},
        score: '0.29999999999999999999999999',
        count: 1,
      },
    ]).toParts();
    expect(scores).toEqual(['0.29999999999999999999999999', '0.3']);
  });

  test('small combinations are counted without their segments', () => {
    const list: ProfileEntry[] = [
      {
        rule: rule('OBJ.credit.v1.0', '0.3'),
        outcome: 'denied',
        segments: { a: 'x' },
        score: '0.5',
        count: 9,
      },
      {
        rule: rule('OBJ.credit.v1.0', '0.3'),
        outcome: 'denied',
        segments: { a: 'rare' },
        score: '0.5',
        count: 1,
      },
    ];
    const told = profileOf(list).suppress(5);
    expect(told.total).toBe(10);
    // What is left of all is not the small one alone.
    expect([...told.entries()].map(({ segments }) => segments)).toEqual([{}]);
    expect(profileText(told)).not.toContain('rare');
  });

  test('no combination that is told apart is small, and no small one is all that is not', () => {
    const combined = fc.array(
      fc.record({ group: fc.constantFrom('v', 'w', 'x', 'y', 'z'), count: fc.integer({ min: 1, max: 12 }) }),
      { minLength: 1, maxLength: 12 },
    );
    const rule13 = rule('OBJ.credit.v1.0', '0.3');
    const sizesOf = (profile: DecisionProfile) => {
      const sizes = new Map<string, number>();
      for (const { segments, count } of profile.entries())
        sizes.set(segments['a'] ?? '', (sizes.get(segments['a'] ?? '') ?? 0) + count);
      return sizes;
    };
    fc.assert(
      fc.property(combined, (list) => {
        const whole = profileOf(
          list.map(({ group, count }) => ({
            rule: rule13,
            outcome: 'denied',
            segments: { a: group },
            score: '0.5',
            count,
          })),
        );
        const [before, after] = [sizesOf(whole), sizesOf(whole.suppress(5))];
        const rest = after.get('') ?? 0;
        after.delete('');
        for (const [group, size] of after) expect([size, size >= 5]).toEqual([before.get(group), true]);
        const hidden = [...before.keys()].filter((group) => !after.has(group));
        const isAlone = after.size > 0 && hidden.length > 0 && (hidden.length === 1 || rest < 5);
        const isNeedless = hidden.length > 0 && [...before.values()].every((size) => size >= 5);
        expect({ isAlone, isNeedless }).toEqual({ isAlone: false, isNeedless: false });
        expect(profileText(whole.suppress(5).suppress(5))).toBe(profileText(whole.suppress(5)));
      }),
    );
  });

  test.each([
    ['a byte more', (text: string) => `${text} `, 'changed after it was written'],
    ['a count', (text: string) => text.replace('"counts":[1', '"counts":[2'), 'changed after it was written'],
    ['no digest', (text: string) => text.replace(/^.*\n/, '{'), 'does not start with the digest'],
  ])('one that was edited is refused: %s', (_, edit, said) => {
    const text = textOf([
      { rule: rule('OBJ.credit.v1.0', '0.3'), outcome: 'denied', segments: {}, score: '0.5', count: 1 },
    ]);
    expect(readProfile(edit(text), validators.decisionProfile)).toContain(said);
  });
});
