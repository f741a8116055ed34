import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadByContent } from '../../src/governance/load-by-content.ts';
import { bytesOf } from '../format/read-cases.ts';
import { objectiveText, policyText } from './objective-text.ts';

const root = join(import.meta.dirname, '../..');
const shipped = [
  'objectives/mortgage/v1.0.yaml',
  'policies/approvals.yaml',
  'policies/risk-tiers.yaml',
  'policies/ownership.yaml',
  'models/mortgage_model/1.0.0.yaml',
  'promotions/production/mortgage_model.yaml',
  'kpis/mortgage_model/1.0.0.json',
  'approvals/OBJ.mortgage.v1.0.json',
];

test.each(shipped)('the kind of %s is told by its keys alone', (path) => {
  const file = path.endsWith('.json') ? '/tmp/x.json' : '/tmp/x.yaml';
  const { value, findings } = loadByContent(file, readFileSync(join(root, path)));
  expect(findings).toEqual([]);
  expect(value).toBeDefined();
});

test('an envelope is told by its keys, and its form is checked', () => {
  const envelope = {
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'AA==' }],
  };
  const found = (value: object) => loadByContent('x.json', bytesOf(JSON.stringify(value))).findings;
  expect(found(envelope)).toEqual([]);
  expect(found({ ...envelope, note: 1 }).map(({ id }) => id)).toEqual(['unknown-key']);
  expect(found({ ...envelope, signatures: [] })).toHaveLength(1);
  expect(found({ ...envelope, payloadType: 'text/plain' })).toHaveLength(1);
});

test.each([
  ['objective', objectiveText('1.0').replace('metric: fpr,', 'metric: none,'), 'metric-not-reported'],
  ['policy', policyText.replace('Risk: 1', 'Legal: 1'), 'role-unknown'],
  ['freeze', 'frozen_at: yesterday\n', 'missing-key'],
  ['objective without constraints', 'objective_version: OBJ.a.v1.0\n', 'missing-key'],
])('a loose %s is checked as one', (_, text, id) => {
  expect(loadByContent('x.yaml', bytesOf(text)).findings.map((one) => one.id)).toContain(id);
});

test.each(['a: 1\n', '- constraints\n', 'constraints\n', 'toString: 1\n'])(
  '%j is no governed file',
  (text) => {
    expect(loadByContent('x.yaml', bytesOf(text))).toMatchObject({
      value: undefined,
      findings: [{ id: 'path-unknown', line: 1 }],
    });
  },
);

test('what cannot be read is said to be so', () => {
  expect(loadByContent('x.yaml', bytesOf('a: @\n')).findings).toMatchObject([
    { id: 'yaml-syntax', line: 1, column: 4 },
  ]);
});
