import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadObjectiveFile } from '../../src/governance/load.ts';
import { bytesOf, placed } from '../format/read-cases.ts';

const article = readFileSync(join(import.meta.dirname, '../cases/objective/article-shape.yaml'), 'utf8');
const load = (text: string) => loadObjectiveFile('objectives/credit/v1.3.yaml', bytesOf(text));
const brokenLine = article.split('\n').findIndex((line) => line.includes('then:')) + 1;

/** The objective with its broken line replaced, as an author would do it. */
const withThen = (then: string) => article.replace(/^ {4}then:.*$/m, () => `    ${then}`);

describe('the objective in the shape in which objectives are first met', () => {
  test('has exactly one problem, at the line of `then:`, with the spelling that works', () => {
    const { value, findings } = load(article);
    expect(value).toBeUndefined();
    expect(findings).toEqual([
      {
        id: 'yaml-nested-mapping',
        level: 'error',
        message: 'A second `key: value` pair stands inside a value.',
        mend: 'Write it as: then: { freeze_deployments: true, escalate_to: Ethics, retrain_with: reweighting }',
        file: 'objectives/credit/v1.3.yaml',
        line: brokenLine,
        column: 11,
      },
    ]);
  });

  test('loads when its author writes what the mend says, with the claims of approval as warnings alone', () => {
    const [problem] = load(article).findings;
    const { value, findings } = load(withThen(problem!.mend!.replace('Write it as: ', '')));
    expect(placed(findings)).toEqual(['approval-claim-unverified 10:5', 'approval-claim-unverified 13:5']);
    expect(findings.map(({ level }) => level)).toEqual(['warning', 'warning']);
    expect(value?.escalationRules).toMatchObject([
      {
        text: 'fairness_gap > 0.015 for 2 days',
        freezeDeployments: true,
        escalateTo: 'Ethics',
        retrainWith: 'reweighting',
      },
    ]);
    expect(value?.approvers.map(({ role }) => role)).toEqual(['Risk', 'Ethics']);
  });

  test('means the strictest where it is silent', () => {
    const { value } = load(withThen('then: freeze_deployments'));
    expect(value?.riskTier).toBe('high');
    expect(
      value?.constraints.map(({ name, operator, onViolation, minSamples }) => ({
        name,
        operator,
        onViolation,
        minSamples,
      })),
    ).toEqual(
      ['max_false_positive_rate', 'fairness_gap', 'max_latency', 'max_cost'].map((name) => ({
        name,
        operator: '<=',
        onViolation: 'block',
        minSamples: undefined,
      })),
    );
  });

  test('watches the metric behind the KPI that its condition names', () => {
    const { value } = load(withThen('then: freeze_deployments'));
    expect(value?.escalationRules[0]?.condition).toMatchObject({
      metric: 'approval_gap',
      operator: '>',
      days: 2,
    });
  });
});

describe('the accepted spellings of `then`', () => {
  const all = { freezeDeployments: true, escalateTo: 'Ethics', retrainWith: 'reweighting' };
  const freeze = { freezeDeployments: true, escalateTo: undefined, retrainWith: undefined };

  test.each([
    ['then: freeze_deployments', freeze],
    ['then: { freeze_deployments: true }', freeze],
    ['then: [freeze_deployments]', freeze],
    ['then: [{ freeze_deployments: true }]', freeze],
    ['then: { freeze_deployments: true, escalate_to: Ethics, retrain_with: reweighting }', all],
    ['then: [freeze_deployments, { escalate_to: Ethics }, { retrain_with: reweighting }]', all],
    [
      'then:\n      - freeze_deployments: true\n      - escalate_to: Ethics\n      - retrain_with: reweighting',
      all,
    ],
    ['then: { escalate_to: Ethics }', { ...freeze, freezeDeployments: false, escalateTo: 'Ethics' }],
    ['then: { freeze_deployments: false }', { ...freeze, freezeDeployments: false }],
  ])('%s', (then, meant) => {
    const { value, findings } = load(withThen(then));
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(value?.escalationRules).toMatchObject([meant]);
  });
});
