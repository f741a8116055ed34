import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { changedPaths, differingPaths } from '../../src/check/changed-path.ts';
import { subjectsOf, type PullRequestSubjects } from '../../src/check/subjects.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { treeOf, type Files } from './trees.ts';

const root = new URL('../../', import.meta.url);
const shipped = (path: string) => readFileSync(new URL(path, root), 'utf8');
const v10 = shipped('starter/objectives/credit/v1.0.yaml');
const base: Files = { 'objectives/credit/v1.0.yaml': v10 };
const promotion = shipped('promotions/production/mortgage_model.yaml');

/** What a pull request from `before` to `after` is about. */
async function subjects(before: Files, after: Files): Promise<PullRequestSubjects> {
  const [old, current] = [treeOf(before), treeOf(after)];
  const changes = changedPaths(differingPaths(old, current), old, current);
  return subjectsOf(changes, new TreeReader(current), new TreeReader(old));
}
const known = (value: string) => ({ kind: 'known', value });

describe('a new objective version', () => {
  const relaxed = v10.replaceAll('credit.v1.0', 'credit.v2.0').replace('threshold: 0.05', 'threshold: 0.06');

  test('is of the class of what it changes', async () => {
    const found = await subjects(base, { ...base, 'objectives/credit/v2.0.yaml': relaxed });
    expect(found.objectives).toMatchObject([
      { changeClass: 'relaxing', comparison: { before: { version: { id: 'OBJ.credit.v1.0' } } } },
    ]);
    expect(found.governed).toEqual([
      {
        path: 'objectives/credit/v2.0.yaml',
        subject: 'objective',
        change: known('relaxing'),
        rules: { kind: 'known', value: ['constraint-threshold-relaxed'] },
        riskTier: known('high'),
        domain: known('credit'),
        environment: { kind: 'none' },
      },
    ]);
    expect(found.references.objectives).toHaveLength(1);
  });

  test('is new where its domain has no other', async () => {
    const first = v10.replaceAll('OBJ.credit', 'OBJ.lending');
    const found = await subjects(base, { ...base, 'objectives/lending/v1.0.yaml': first });
    expect(found.governed).toMatchObject([
      { change: known('new'), rules: { kind: 'known', value: [] }, domain: known('lending') },
    ]);
  });

  test('that lowers the tier is a subject of both tiers', async () => {
    const lowered = relaxed.replace('risk_tier: high', 'risk_tier: low');
    const found = await subjects(base, { ...base, 'objectives/credit/v2.0.yaml': lowered });
    expect(found.governed.map(({ riskTier }) => riskTier)).toEqual([known('low'), known('high')]);
  });

  test('asks for its own approvers and for those of the version before it', async () => {
    const fewer = relaxed.replace(
      'approvers: [{ role: Risk }, { role: Ethics }]',
      'approvers: [{ role: Legal }]',
    );
    const { approvers } = await subjects(base, { ...base, 'objectives/credit/v2.0.yaml': fewer });
    expect(approvers.map(({ role, count, because }) => [role, count, because])).toEqual([
      ['Legal', 1, 'approvers of OBJ.credit.v2.0'],
      ['Risk', 1, 'approvers of OBJ.credit.v1.0'],
      ['Ethics', 1, 'approvers of OBJ.credit.v1.0'],
    ]);
  });

  test.each<[string, before: Files, after: Files]>([
    ['that cannot be read', base, { ...base, 'objectives/credit/v2.0.yaml': 'a: [' }],
    [
      'whose predecessor cannot be read',
      { 'objectives/credit/v1.0.yaml': 'a: [' },
      { 'objectives/credit/v1.0.yaml': 'a: [', 'objectives/credit/v2.0.yaml': relaxed },
    ],
    ['that replaces a merged one', base, { 'objectives/credit/v1.0.yaml': `${v10}# edited\n` }],
    ['that is removed', base, {}],
  ])('%s is of unknown class and tier, which asks for the most', async (_, before, after) => {
    const { governed } = await subjects(before, after);
    const unknown = { kind: 'unknown' };
    expect(governed).toMatchObject([{ subject: 'objective', change: unknown, riskTier: unknown }]);
  });
});

describe('other files', () => {
  const governed = async (before: Files, after: Files) => (await subjects(before, after)).governed;

  test.each(['policies/approvals.yaml', 'policies/risk-tiers.yaml', 'policies/ownership.yaml'])(
    '%s is policy, also when it is removed',
    async (path) => {
      expect(await governed({}, { [path]: 'x' })).toMatchObject([{ path, subject: 'policy' }]);
      expect(await governed({ [path]: 'x' }, {})).toMatchObject([{ path, subject: 'policy' }]);
    },
  );

  test('a freeze is of its domain, whichever way it goes', async () => {
    const expected = [{ subject: 'freeze', domain: known('credit'), riskTier: { kind: 'unknown' } }];
    expect(await governed({}, { 'freezes/credit.yaml': 'x' })).toMatchObject(expected);
    expect(await governed({ 'freezes/credit.yaml': 'x' }, {})).toMatchObject(expected);
  });

  test('a KPI report is a subject only when it replaces one', async () => {
    const path = 'kpis/m/1.json';
    expect(await governed({}, { [path]: '{}' })).toEqual([]);
    expect(await governed({ [path]: '{}' }, { [path]: '{ }' })).toMatchObject([{ subject: 'promotion' }]);
    expect(await governed({ [path]: '{}' }, {})).toMatchObject([{ subject: 'promotion' }]);
  });

  test('notes, evidence and refused paths are no subjects', async () => {
    const files = { 'objectives/README.md': 'x', 'approvals/OBJ.a.v1.0.json': '{}', 'models/x': 'x' };
    expect(await governed({}, files)).toEqual([]);
  });
});

describe('a promotion', () => {
  const path = 'promotions/production/mortgage_model.yaml';
  const objective = { 'objectives/mortgage/v1.1.yaml': shipped('objectives/mortgage/v1.1.yaml') };

  test('has the tier and domain of its objective, and rests on what it names', async () => {
    const found = await subjects(objective, { ...objective, [path]: promotion });
    expect(found.governed).toMatchObject([
      {
        subject: 'promotion',
        environment: known('production'),
        domain: known('mortgage'),
        riskTier: known('high'),
      },
    ]);
    expect(found.promotions).toEqual([{ environment: 'production', modelName: 'mortgage_model', path }]);
    expect(found.references.restsOn.toSorted()).toEqual([
      'kpis/mortgage_model/1.1.0.json',
      'models/mortgage_model/1.1.0.yaml',
      'objectives/mortgage/v1.1.yaml',
    ]);
  });

  test('that moves to another objective is a subject of both', async () => {
    const after = promotion.replace('OBJ.mortgage.v1.1', 'OBJ.lending.v1.0');
    const { governed } = await subjects({ ...objective, [path]: promotion }, { ...objective, [path]: after });
    expect(governed.map(({ domain, riskTier }) => [domain, riskTier])).toEqual([
      [known('lending'), { kind: 'unknown' }],
      [known('mortgage'), known('high')],
    ]);
  });

  test('that is taken back is a subject, but nothing to decide on', async () => {
    const found = await subjects({ ...objective, [path]: promotion }, objective);
    expect(found.governed).toMatchObject([{ subject: 'promotion', riskTier: known('high') }]);
    expect(found.promotions).toEqual([]);
  });

  test('that cannot be read is of unknown tier and domain', async () => {
    const { governed } = await subjects({}, { [path]: 'x' });
    expect(governed).toMatchObject([{ domain: { kind: 'unknown' }, riskTier: { kind: 'unknown' } }]);
  });
});
