import { describe, expect, test } from '@jest/globals';
import { gateRules } from '../../src/finding/gate-rules.ts';
import type { Check } from '../../src/promotion/check.ts';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import { casesFile, inputOf, merged, type Data } from './scenario.ts';

interface Case {
  name: string;
  base?: string;
  patch?: Data;
  verdict: string;
  fails?: string[];
  warns?: string[];
  pending?: string[];
  /** Part of a check's sentence, by the check's id. */
  says?: Record<string, string>;
}

const cases = casesFile('cases') as Case[];
const bases = new Map(['credit', 'article'].map((name) => [name, casesFile(`base-${name}`)]));

function evaluate({ base = 'credit', patch = {} }: Case) {
  return evaluatePromotion(inputOf(merged(bases.get(base), patch) as Data));
}

const withStatus = (checks: readonly Check[], status: string) =>
  checks.filter((check) => check.status === status).map(({ id }) => id);

describe('a promotion', () => {
  test.each(cases)('$name', (one) => {
    const { checks, verdict } = evaluate(one);
    expect({
      verdict,
      fails: withStatus(checks, 'fail'),
      warns: withStatus(checks, 'warn'),
      pending: withStatus(checks, 'pending'),
    }).toEqual({
      verdict: one.verdict,
      fails: one.fails ?? [],
      warns: one.warns ?? [],
      pending: one.pending ?? [],
    });
    for (const [id, sentence] of Object.entries(one.says ?? {})) {
      expect(checks.find((check) => check.id === id)?.message).toContain(sentence);
    }
  });
});

describe('every evaluation', () => {
  const order = Object.keys(gateRules).filter((id) => id !== 'gate-evaluated');
  const ruleOf = (id: string) => id.replace(/^constraint:.*/, 'constraint');

  test.each(cases)('reports every check in its order: $name', (one) => {
    const rules = evaluate(one).checks.map(({ id }) => ruleOf(id));
    expect(rules.filter((rule, index) => rule !== rules[index - 1])).toEqual(order);
  });

  test.each(cases)('skips a check only beside the failed one that it names: $name', (one) => {
    const { checks } = evaluate(one);
    const failed = withStatus(checks, 'fail');
    const causes = checks
      .filter(({ status }) => status === 'skip')
      .map(({ message }) => /`([^`]+)`/.exec(message)?.[1]);
    expect(causes.filter((cause) => cause === undefined || !failed.includes(cause))).toEqual([]);
  });

  test.each(cases)('says how to mend what does not pass: $name', (one) => {
    const silent = evaluate(one).checks.filter(
      ({ status, mend }) => (mend === undefined) !== (status === 'pass' || status === 'skip'),
    );
    expect(silent).toEqual([]);
  });

  test('refuses a time that is none, instead of comparing with it', () => {
    const input = inputOf(bases.get('credit') as Data);
    expect(() => evaluatePromotion({ ...input, now: Number.NaN })).toThrow('now must be a time');
  });
});
