import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import * as frame from '../../generated/profile-validators.js';
import * as validators from '../../generated/validators.js';
import { sha256 } from '../../src/governance/digest.ts';
import { DecisionProfile, type ProfileEntry } from '../../src/impact/profile.ts';
import { profileText, readProfile } from '../../src/impact/profile-file.ts';
import { decimalOf } from '../../src/impact/score-rule.ts';
import { sortedSegments } from '../../src/impact/transition.ts';

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
  // As far as a record may go.
  fc.constantFrom(
    '1e30',
    '-1e99',
    '1E-50',
    '-1.2340e-99',
    '123456789012345678.0123456789012345678901234567890123456789e99',
  ),
  fc.integer({ min: 0, max: 999 }).map((n) => `0.${String(n).padStart(3, '0')}`),
);
const entry: fc.Arbitrary<ProfileEntry> = fc.record({
  rule: fc.constantFrom(
    rule('OBJ.credit.v1.0', '0.3'),
    rule('OBJ.credit.v1.1', '0.62'),
    rule('OBJ.credit.v1.2', '-5.5e-60'),
  ),
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
        expect(typeof readProfile(text, frame.decisionProfileFrame)).toBe('object');
      }),
    );
  });

  test('answers alike as it was counted, as it was read, and after more was added to what was read', () => {
    const thresholds = fc.constantFrom('0.3', '0.30000', '0.2999999999999999999999', '0.62', '-1', '2');
    const read = (list: readonly ProfileEntry[]): DecisionProfile => {
      const found = readProfile(textOf(list), validators.decisionProfile);
      if (typeof found === 'string') throw new Error(found);
      return found;
    };
    const asked = (profile: DecisionProfile, threshold: string): Record<string, number> => {
      const counts: Record<string, number> = {};
      const { transitions } = profile.considered((before) => ({
        before,
        after: { ...before, operator: '>', threshold: decimalOf(threshold) },
      }));
      for (const { segments, before, after, logged, count } of transitions) {
        const key = JSON.stringify([sortedSegments(segments), before, after, logged]);
        counts[key] = (counts[key] ?? 0) + count;
      }
      return counts;
    };
    fc.assert(
      fc.property(entries, entries, thresholds, (a, b, threshold) => {
        const counted = asked(profileOf([...a, ...b]), threshold);
        expect(asked(read([...a, ...b]), threshold)).toEqual(counted);
        expect(asked(read(a).merge(read(b)), threshold)).toEqual(counted);
        const added = read(a);
        for (const one of b) added.add(one);
        expect(asked(added, threshold)).toEqual(counted);
        expect(added.total).toBe([...a, ...b].reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });

  test.each([
    ['more scores than it names', '"counts":[1,2]', 'counts more scores than it names'],
    ['fewer decisions than its days', '"counts":[-1,1]', 'do not add up'],
    ['more than can be counted', '"counts":[9007199254740991,9007199254740991]', 'below 2^53'],
  ])('one that counts %s is refused', (_, counts, said) => {
    const one = { rule: rule('OBJ.credit.v1.0', '0.3'), outcome: 'denied', segments: {}, count: 1 };
    const [, ...lines] = textOf([
      { ...one, score: '0.5' },
      ...(said === 'counts more scores than it names' ? [] : [{ ...one, score: '0.6' }]),
    ]).split('\n');
    const rest = lines.join('\n').replace(/"counts":\[[^\]]*\]/, counts);
    const text = `{"digest":"${sha256(rest)}",\n${rest}`;
    expect(readProfile(text, validators.decisionProfile)).toContain(said);
  });

  test.each([
    ['"scores":["0.6","0.5"]', 'order'],
    ['"scores":["0.5","0.50"]', 'order'],
    ['"scores":["0.5","0.5"]', 'order'],
    ['"scores":["0.5",0.6]', 'order'],
    ['"scores":["0.5","6e-1"]', 'order'],
    ['"scores":["0.50000000000000000000002","0.50000000000000000000001"]', 'order'],
    ['"counts":[1,"1"]', '2^53'],
    ['"counts":[1,0.5]', '2^53'],
    ['"counts":[1,null]', '2^53'],
    ['"counts":[1,{}]', '2^53'],
  ])('one with %s is refused, whichever validator it is held to', (part, said) => {
    const one = { rule: rule('OBJ.credit.v1.0', '0.3'), outcome: 'denied', segments: {}, count: 1 };
    const [, ...lines] = textOf([
      { ...one, score: '0.5' },
      { ...one, score: '0.6' },
    ]).split('\n');
    const name = part.slice(0, part.indexOf(':'));
    const rest = lines.join('\n').replace(new RegExp(`${name}:\\[[^\\]]*\\]`), part);
    const text = `{"digest":"${sha256(rest)}",\n${rest}`;
    expect(readProfile(text, frame.decisionProfileFrame)).toContain(said);
    expect(readProfile(text, validators.decisionProfile)).toEqual(expect.any(String));
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
