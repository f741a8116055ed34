import { describe, expect, test } from '@jest/globals';
import { gateRules } from '../../src/finding/gate-rules.ts';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import { casesFile, inputOf, merged, type Data } from './scenario.ts';

const kinds = ['pass', 'fail', 'missing', 'unreadable', 'boundary'] as const;
type Kind = (typeof kinds)[number];

interface Case {
  patch: Data;
  /** Of the check that the case is about; `none` where it is not among what is reported. */
  is: 'pass' | 'warn' | 'fail' | 'pending' | 'skip' | 'none';
  /** All other checks with that status. */
  fails?: string[];
  warns?: string[];
  pending?: string[];
  /** Parts of the check's sentence. */
  says?: string[];
}

/** By check and kind; a text says why there is no such case. */
const matrix = casesFile('matrix') as Record<string, Partial<Record<Kind, Case[] | string>>>;
const cases = Object.entries(matrix).flatMap(([check, byKind]) =>
  Object.entries(byKind).flatMap(([kind, listed]) =>
    typeof listed === 'string'
      ? []
      : listed.map((one, index) => [`${check}, ${kind} ${index + 1}`, check, one] as const),
  ),
);
const base = casesFile('base-credit');

test('every check has every kind of case, or a reason why it has none', () => {
  const ruleOf = (check: string) => check.replace(/:.*/, '');
  const rules = Object.keys(gateRules).filter((id) => id !== 'gate-evaluated');
  expect([...new Set(Object.keys(matrix).map(ruleOf))]).toEqual(rules);
  const lacking = Object.entries(matrix).flatMap(([check, byKind]) =>
    kinds.filter((kind) => (byKind[kind]?.length ?? 0) === 0).map((kind) => `${check}, ${kind}`),
  );
  expect(lacking).toEqual([]);
});

test('with those of the other table there are at least 120 promotions', () => {
  const others = casesFile('cases') as unknown[];
  expect(cases.length).toBeGreaterThan(120);
  expect(cases.length + others.length).toBeGreaterThan(250);
});

describe('a check', () => {
  test.each(cases)('%s', (_name, check, { patch, is, fails = [], warns = [], pending = [], says = [] }) => {
    const { checks, verdict } = evaluatePromotion(inputOf(merged(base, patch) as Data));
    const found = checks.find(({ id }) => id === check);
    const others = (status: string) =>
      checks.filter((one) => one.status === status && one.id !== check).map(({ id }) => id);
    expect({
      is: found?.status ?? 'none',
      fails: others('fail'),
      warns: others('warn'),
      pending: others('pending'),
    }).toEqual({ is, fails, warns, pending });
    const failing = is === 'fail' || fails.length > 0;
    const waiting = is === 'pending' || pending.length > 0;
    expect(verdict).toBe(failing ? 'deny' : waiting ? 'pending' : 'allow');
    expect(says.filter((part) => found?.message.includes(part) !== true)).toEqual([]);
  });
});
