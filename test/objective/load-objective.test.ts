import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadObjectiveFile } from '../../src/governance/load.ts';
import { bytesOf } from '../format/read-cases.ts';

const example = readFileSync(join(import.meta.dirname, '../../objectives/mortgage/v1.1.yaml'));
const minimal = `objective_version: OBJ.credit.v1.0
description: d
owners: [{ name: o }]
effective_date: 2025-01-01
constraints: [{ name: c, metric: m, threshold: +0.50 }]
kpis: [{ name: k, metric: m }]
`;
const load = (text: string) => loadObjectiveFile('f.yaml', bytesOf(text)).value!;

test('an objective is read with its numbers as they are spelt and its parts at their places', () => {
  const { value, findings } = loadObjectiveFile('objectives/mortgage/v1.1.yaml', example);
  expect(findings).toEqual([]);
  expect(value?.version).toEqual({ id: 'OBJ.mortgage.v1.1', domain: 'mortgage', semver: '1.1.0' });
  expect(value?.goal).toEqual({ direction: 'minimize', metric: 'lender_disagreement' });
  expect(value?.decisionRules[0]).toMatchObject({
    operator: '>=',
    outcome: 'denied',
    otherwise: 'approved',
    at: { line: 19, column: 5 },
  });
  expect(value?.decisionRules[0]?.threshold.text).toBe('0.30');
  expect(value?.constraints[0]).toMatchObject({
    name: 'four_fifths',
    appliesTo: ['protected_groups'],
    minSamples: 300,
    unit: 'ratio',
  });
  expect(value?.constraints[1]?.appliesTo).toEqual(['all', 'household']);
  expect(value?.places.get('effective_date')).toEqual({ line: 14, column: 1 });
});

test('what an objective leaves out has its default', () => {
  const objective = load(minimal);
  expect(objective).toMatchObject({
    riskTier: 'high',
    goal: undefined,
    reviewBy: undefined,
    supersedes: undefined,
  });
  expect(objective.constraints[0]).toMatchObject({
    operator: '<=',
    appliesTo: ['all'],
    onViolation: 'block',
  });
  expect(objective.constraints[0]?.threshold.text).toBe('+0.50');
  expect(objective.kpis[0]?.slices).toEqual(['all']);
  expect([
    objective.approvers,
    objective.decisionRules,
    objective.segments,
    objective.escalationRules,
  ]).toEqual([[], [], [], []]);
});

test('by_segment is every declared segment, once', () => {
  const objective = load(
    minimal.replace('metric: m }]', 'metric: m, slices: [region, by_segment, all] }]') +
      'segments: [{ name: region }, { name: age }]\n',
  );
  expect(objective.kpis[0]?.slices).toEqual(['age', 'all', 'region']);
});

test('an approver who is named twice is asked for twice', () => {
  expect(
    load(`${minimal}approvers: [{ role: Risk }, { role: Risk }]\n`).approvers.map(({ role }) => role),
  ).toEqual(['Risk', 'Risk']);
});

test('a number reached through an alias keeps its spelling', () => {
  const text = minimal.replace(
    'threshold: +0.50 }',
    'threshold: &limit 0.80 }, { name: d, metric: m, threshold: *limit }',
  );
  expect(load(text).constraints.map(({ threshold }) => threshold.text)).toEqual(['0.80', '0.80']);
});
