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

describe('a metric catalogue', () => {
  const path = 'policies/metrics.yaml';
  const catalogue = (definition: string, more = '') => `metrics:
  - name: false_positive_rate
    definition: ${definition}
    unit: ratio
    direction: lower_is_better
${more}`;
  const before: Files = { ...base, [path]: catalogue('Good borrowers who are denied.') };
  const found = (after: Files, old: Files = before) => subjects(old, after);

  test('that is new redefines nothing', async () => {
    const { governed, redefinitions } = await found({ ...base, [path]: catalogue('Anything.') }, base);
    expect(governed).toMatchObject([{ subject: 'policy' }]);
    expect(redefinitions).toEqual([]);
  });

  test.each([
    ['definition', catalogue('Anybody who is denied.')],
    ['unit', catalogue('Good borrowers who are denied.').replace('unit: ratio', 'unit: percent')],
    ['direction', catalogue('Good borrowers who are denied.').replace('lower', 'higher')],
    ['name', catalogue('Good borrowers who are denied.').replace('name: false', 'name: other')],
  ])('with another %s relaxes every objective that uses the metric', async (_, after) => {
    const { governed, approvers, redefinitions } = await found({ ...before, [path]: after });
    expect(governed).toMatchObject([
      { subject: 'policy' },
      {
        path: 'objectives/credit/v1.0.yaml',
        subject: 'objective',
        change: known('relaxing'),
        rules: { kind: 'known', value: ['metric-redefined'] },
        riskTier: known('high'),
        domain: known('credit'),
      },
    ]);
    expect(approvers.map(({ role }) => role)).toEqual(['Risk', 'Ethics']);
    expect(redefinitions).toMatchObject([{ id: 'metric-redefined', file: path }]);
  });

  test('that is taken away relaxes every objective that uses one of its metrics', async () => {
    const { governed } = await found(base);
    expect(governed).toMatchObject([
      { subject: 'policy' },
      { subject: 'objective', change: known('relaxing') },
    ]);
  });

  test('that could not be read before may have meant anything', async () => {
    const { redefinitions } = await found(before, { ...base, [path]: 'metrics: 1' });
    expect(redefinitions.map(({ message }) => message).join()).toContain('what it meant cannot be read');
  });

  test('says how the definition was and is', async () => {
    const [one] = (await found({ ...before, [path]: catalogue('Anybody who is denied.') })).redefinitions;
    expect(one?.message).toBe(
      'false_positive_rate is redefined under OBJ.credit.v1.0, which keeps its number: its definition was “Good borrowers who are denied.” and is “Anybody who is denied.”.',
    );
  });

  test.each([
    ['broken into other lines', catalogue('>-\n      Good borrowers\n      who are denied.')],
    [
      'with a metric more, a legal basis and slices',
      catalogue(
        'Good borrowers who are denied.',
        '    legal_basis: { EU: x }\n    slices: [age]\n  - { name: other, definition: x, unit: x, direction: closer_to_zero }\n',
      ),
    ],
  ])('that is %s redefines nothing', async (_, after) => {
    const { governed, redefinitions } = await found({ ...before, [path]: after });
    expect(governed).toMatchObject([{ subject: 'policy' }]);
    expect(redefinitions).toEqual([]);
  });

  test('redefines what a promotion stands under, also below the newest version', async () => {
    const old = 'objectives/mortgage/v1.0.yaml';
    const files: Files = {
      [old]: shipped(old),
      'objectives/mortgage/v2.0.yaml': v10.replaceAll('OBJ.credit.v1.0', 'OBJ.mortgage.v2.0'),
      'promotions/candidate/mortgage_model.yaml': shipped('promotions/candidate/mortgage_model.yaml'),
    };
    const rate = (definition: string) =>
      catalogue(definition).replace('false_positive_rate', 'approval_rate');
    const { redefinitions } = await found({ ...files, [path]: rate('b') }, { ...files, [path]: rate('a') });
    expect(redefinitions.map(({ message }) => message)).toEqual([
      expect.stringContaining('under OBJ.mortgage.v1.0, which keeps its number'),
    ]);
  });
});

describe('a waiver', () => {
  const path = 'policies/waivers/w.yaml';
  const waiver = `waiver_id: w
constraint: max_false_positive_rate
objective_version: OBJ.credit.v1.0
model_name: m
model_version: 1.0.0
environment: production
owner: Jo Field
reason: It is being mended.
granted_at: 2025-05-15T00:00:00Z
expires_at: 2025-06-14T00:00:00Z
`;
  const subject = { subject: 'waiver', domain: known('credit'), riskTier: known('high') };

  test('is of its environment, and of the domain and tier of its objective', async () => {
    const { governed } = await subjects(base, { ...base, [path]: waiver });
    expect(governed).toMatchObject([{ ...subject, environment: known('production') }]);
  });

  test('that moves to another environment is a subject of both, and one that is taken back of the old one', async () => {
    const moved = waiver.replace('production', 'staging');
    const both = await subjects({ ...base, [path]: moved }, { ...base, [path]: waiver });
    expect(both.governed).toMatchObject([
      { ...subject, environment: known('production') },
      { ...subject, environment: known('staging') },
    ]);
    const gone = await subjects({ ...base, [path]: moved }, base);
    expect(gone.governed).toMatchObject([{ ...subject, environment: known('staging') }]);
  });

  test('that cannot be read may be of any environment, tier and domain', async () => {
    const unknown = { kind: 'unknown' };
    const { governed } = await subjects(base, { ...base, [path]: 'x' });
    expect(governed).toMatchObject([
      { subject: 'waiver', environment: unknown, domain: unknown, riskTier: unknown },
    ]);
  });
});

describe('a threshold that moves inside its range', () => {
  const ranged = v10.replace('threshold: 0.05', 'threshold: 0.05\n    allowed_range: [0.04, 0.06]');
  const old: Files = { 'objectives/credit/v1.0.yaml': ranged };
  const next = ranged
    .replaceAll('credit.v1.0', 'credit.v1.0.1')
    .replace('threshold: 0.05', 'threshold: 0.06');
  const moved = (text: string, before = old) =>
    subjects(before, { ...before, 'objectives/credit/v1.0.1.yaml': text });

  test('is a change of governance, which the approvers of the range need not sign again', async () => {
    const { governed, approvers, ranged: rests } = await moved(next);
    expect(governed).toMatchObject([{ change: known('governance') }]);
    expect(approvers).toEqual([]);
    expect(rests).toMatchObject([
      { restsOn: ['objectives/credit/v1.0.yaml'], governed: [{ change: known('relaxing') }] },
    ]);
    expect(rests[0]?.approvers.map(({ role }) => role)).toEqual(['Risk', 'Ethics', 'Risk', 'Ethics']);
  });

  test('beside any other change asks its approvers as ever', async () => {
    const { approvers } = await moved(next.replace(/description: .*/, 'description: Another.'));
    expect(approvers).not.toEqual([]);
  });

  test('asks its approvers where it is more than that against any version that it is compared with', async () => {
    const later = ranged
      .replaceAll('credit.v1.0', 'credit.v1.1')
      .replace(/description: .*/, 'description: B.');
    const both = { ...old, 'objectives/credit/v1.1.yaml': later };
    const { approvers } = await subjects(both, {
      ...both,
      'objectives/credit/v1.2.yaml': next
        .replace('credit.v1.0.1', 'credit.v1.2')
        .replace('effective_date', 'supersedes: OBJ.credit.v1.0\neffective_date'),
    });
    expect(approvers.map(({ role }) => role)).toContain('Ethics');
  });

  test('is a relaxing where the version before has no such range', async () => {
    const { governed, approvers, ranged: rests } = await moved(next, base);
    expect(governed).toMatchObject([{ change: known('relaxing') }]);
    expect(approvers).not.toEqual([]);
    expect(rests).toEqual([]);
  });

  test('is a relaxing where the range is that of a version which a later one has taken back', async () => {
    const without = v10.replaceAll('credit.v1.0', 'credit.v1.1').replace('0.05', '0.05');
    const later = { ...old, 'objectives/credit/v1.1.yaml': without };
    const { governed } = await moved(
      next.replace('effective_date', 'supersedes: OBJ.credit.v1.0\neffective_date'),
      later,
    );
    expect(governed).toMatchObject([{ change: known('relaxing') }]);
  });
});
