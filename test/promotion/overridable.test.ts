import { describe, expect, test } from '@jest/globals';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import { overrideOf, type Override } from '../../src/promotion/overridable.ts';
import { casesFile, inputOf, merged, type Data } from './scenario.ts';

const base = casesFile('base-credit') as Data;
const unsigned = { kind: 'unapproved', message: 'Risk: 1 of 1 missing.', onlyUnsigned: true };
const tampered = { kind: 'unapproved', message: 'It does not read as it did when it was signed.' };
const unknown = { kind: 'unknown', message: 'It could not be read.' };
const freeze = {
  domain: 'credit',
  frozen_at: '2025-05-10T00:00:00Z',
  rule: 'fairness_drift',
  escalate_to: 'Ethics',
  reason: 'gap',
};

function overriding(patch: Data): Override {
  const input = inputOf(merged(base, patch) as Data);
  const { checks, verdict } = evaluatePromotion(input);
  expect(['deny', 'pending']).toContain(verdict);
  return overrideOf(input, checks);
}

describe('a broken glass overrides', () => {
  test.each<[string, Data, string[]]>([
    ['an objective that nobody signed', { approval: unsigned }, ['objective-approved']],
    [
      'an objective whose sign-offs are awaited',
      { approval: { kind: 'pending', message: 'Risk is awaited.' } },
      ['objective-approved'],
    ],
    ['a promotion that nobody signed', { promotion_approval: unsigned }, ['promotion-approved']],
    ['a freeze', { freeze }, ['not-frozen']],
    ['an objective that is not in effect', { now: '2025-05-14T23:00:00Z' }, ['objective-effective']],
    ['old figures', { now: '2025-08-16T12:00:00Z' }, ['kpi-fresh']],
    [
      'all of them together',
      { approval: unsigned, promotion_approval: unsigned, freeze },
      ['objective-approved', 'not-frozen', 'promotion-approved'],
    ],
  ])('%s', (_, patch, checks) => {
    expect(overriding(patch)).toEqual({ kind: 'possible', checks });
  });
});

describe('a broken glass overrides no', () => {
  test.each<[string, Data]>([
    ['objective that was changed after it was signed', { approval: tampered }],
    ['sign-offs that could not be read', { approval: unknown }],
    ['promotion that was changed after it was signed', { promotion_approval: tampered }],
    ['promotion whose sign-offs could not be read', { promotion_approval: unknown }],
    ['freeze that is not valid', { freeze: 'invalid' }],
    ['valid freeze beside one that is not', { freeze, second_freeze: 'invalid' }],
    ['promotion that is not there', { promotion: 'absent' }],
    ['promotion of another version than is deployed', { requested: { modelVersion: '9.9.9' } }],
    ['model that is not registered', { model: 'absent' }],
    ['risk tiers that are not valid', { tiers: 'invalid', freeze }],
    ['tampering beside what it could', { approval: tampered, freeze }],
  ])('%s', (_, patch) => {
    expect(overriding(patch).kind).toBe('refused');
  });
});

test('in no case of the gate does it override what is deployed, what was tampered with or what cannot be read', () => {
  const cases = casesFile('cases') as { base?: string; patch?: Data }[];
  const bases = new Map(['credit', 'article'].map((name) => [name, casesFile(`base-${name}`)]));
  const judged =
    /^(constraint:.*|objective-(approved|effective)|risk-tier-sufficient|not-frozen|lineage-complete|kpi-(report-found|fresh|before-objective)|promotion-approved)$/;
  let possible = 0;
  for (const { base: name = 'credit', patch = {} } of cases) {
    const input = inputOf(merged(bases.get(name), patch) as Data);
    const { checks, verdict } = evaluatePromotion(input);
    if (verdict !== 'deny' && verdict !== 'pending') continue;
    const override = overrideOf(input, checks);
    if (override.kind === 'refused') continue;
    possible += 1;
    expect(override.checks.length).toBeGreaterThan(0);
    for (const id of override.checks) expect(id).toMatch(judged);
    const stopping = checks.filter(({ status }) => status === 'fail' || status === 'pending');
    expect(override.checks).toEqual(stopping.map(({ id }) => id));
  }
  expect(possible).toBeGreaterThan(10);
});
