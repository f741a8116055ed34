import { describe, expect, test } from '@jest/globals';
import { gatherView, type RemovedFile } from '../../src/decision/gather-view.ts';
import { readGovernanceBundle } from '../../src/decision/governance-view.ts';
import { sha256 } from '../../src/governance/digest.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { articleRepository } from '../command/article-repository.ts';
import { recordFile, recordOf, textOf } from '../evidence/record.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { PlantedTree, type Planted } from '../governance/tree.ts';

const { '.git/HEAD': _, ...article } = articleRepository;
const v10 = objectiveText('1.0');
const signed = { 'objectives/credit/v1.0.yaml': v10, [recordFile]: textOf(recordOf(v10)) };
const model = article['models/credit_model/2.1.0.yaml']!;
const modelFile = 'models/credit_model/2.1.0.yaml';

interface Asked {
  environment?: string;
  removed?: readonly RemovedFile[];
}

function gathered(files: Readonly<Record<string, Planted>>, { environment, removed = [] }: Asked = {}) {
  const origin = { commit: 'c'.repeat(40), generatedAt: '2025-05-16T06:00:00Z', environment, removed };
  return gatherView(new TreeReader(new PlantedTree(files)), origin);
}

/** What a test asks of each objective of a view. */
async function standings(files: Readonly<Record<string, Planted>>, asked?: Asked) {
  const { view } = await gathered(files, asked);
  return view?.objectives.map(({ objective_version, status, governs }) =>
    [objective_version, status, governs?.approval.state ?? ''].join(' ').trim(),
  );
}

test('a view of the article repository is one that a service reads', async () => {
  const found = await gathered(article);
  expect(found).toMatchObject({ notes: [] });
  const { view } = found;
  expect(readGovernanceBundle(JSON.stringify(view))).toEqual({ view });
  const path = 'objectives/credit/v1.3.yaml';
  const record = 'approvals/OBJ.credit.v1.3.json';
  expect(view).toMatchObject({
    commit: 'c'.repeat(40),
    objectives: [
      {
        objective_version: 'OBJ.credit.v1.3',
        path,
        status: 'valid',
        governs: {
          sha256: sha256(article[path]!),
          approval: { state: 'signed', record: { path: record, sha256: sha256(article[record]!) } },
        },
      },
    ],
    models: [
      {
        model_version: '2.1.0',
        status: 'valid',
        registration: { path: modelFile, sha256: sha256(model) },
        kpi_snapshot: {
          path: 'kpis/credit_model/2.1.0.json',
          sha256: sha256(article['kpis/credit_model/2.1.0.json']!),
        },
      },
    ],
  });
});

test('the order in which files are listed says nothing', async () => {
  const files = { ...article, ...signed };
  const backwards = Object.fromEntries(Object.entries(files).toReversed());
  expect(await gathered(backwards)).toEqual(await gathered(files));
});

describe('an objective', () => {
  const broken = `${v10}unknown: 1\n`;
  test.each<[string, Readonly<Record<string, Planted>>, string[]]>([
    ['that is signed', signed, ['OBJ.credit.v1.0 valid signed']],
    ['without a record', { 'objectives/credit/v1.0.yaml': v10 }, ['OBJ.credit.v1.0 valid no-record']],
    [
      'that changed since it was signed',
      { ...signed, 'objectives/credit/v1.0.yaml': objectiveText('1.0', { threshold: '0.9' }) },
      ['OBJ.credit.v1.0 valid mismatch'],
    ],
    [
      'that was merged without sign-off',
      { ...signed, [recordFile]: textOf(recordOf(v10, { verdict: 'unapproved', approvals: [] } as never)) },
      ['OBJ.credit.v1.0 valid unapproved'],
    ],
    ['whose record is broken', { ...signed, [recordFile]: '{' }, ['OBJ.credit.v1.0 valid unreadable']],
    [
      'whose record cannot be read',
      { ...signed, [recordFile]: { unreadable: 'EACCES' } },
      ['OBJ.credit.v1.0 valid unreadable'],
    ],
    [
      'whose record is a symbolic link',
      { ...signed, [recordFile]: { mode: '120000' } },
      ['OBJ.credit.v1.0 valid unreadable'],
    ],
    [
      'that is broken',
      { ...signed, 'objectives/credit/v1.1.yaml': broken },
      ['OBJ.credit.v1.0 valid signed', 'OBJ.credit.v1.1 invalid'],
    ],
    [
      'that cannot be read',
      { ...signed, 'objectives/credit/v1.1.yaml': { unreadable: 'EACCES' } },
      ['OBJ.credit.v1.0 valid signed', 'OBJ.credit.v1.1 invalid'],
    ],
    [
      'that is a symbolic link',
      { ...signed, 'objectives/credit/v1.1.yaml': { mode: '120000' } },
      ['OBJ.credit.v1.0 valid signed', 'OBJ.credit.v1.1 invalid'],
    ],
    [
      'that says another version than its name',
      { ...signed, 'objectives/credit/v1.1.yaml': objectiveText('1.2') },
      ['OBJ.credit.v1.0 valid signed', 'OBJ.credit.v1.1 invalid'],
    ],
    [
      'that is there in two spellings',
      { ...signed, 'objectives/credit/v1.0.0.yaml': objectiveText('1.0.0') },
      ['OBJ.credit.v1.0.0 invalid'],
    ],
    [
      'with a threshold of more digits than a record takes',
      { 'objectives/credit/v1.0.yaml': objectiveText('1.0', { threshold: `0.${'1'.repeat(60)}` }) },
      ['OBJ.credit.v1.0 invalid'],
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await standings(files)).toEqual(expected);
    if (expected.length === 1 && expected[0]!.endsWith('valid signed')) return;
    const { notes = [] } = (await gathered(files)) as { notes?: readonly unknown[] };
    expect(notes.length).toBeGreaterThan(0);
  });

  test('that was removed stands there as removed, in one spelling, unless it is back', async () => {
    const removed = ['v0.9', 'v0.9.0', 'v1.0.0'].map((name) => ({
      path: `objectives/credit/${name}.yaml`,
      content: undefined,
    }));
    expect(await standings(signed, { removed })).toEqual([
      'OBJ.credit.v0.9 removed',
      'OBJ.credit.v1.0 valid signed',
    ]);
  });

  test('has the tier of its use case where that is stricter', async () => {
    const tiers = [
      'tiers:',
      '  high: { logging: { mode: every }, segmented_kpis: none, lineage: none, retention_days: 400, kpi_max_age_days: 9 }',
      'use_cases: [{ name: Credit, tier: high, domains: [credit] }]',
      '',
    ].join('\n');
    const medium = v10.replace('owners:', 'risk_tier: medium\nowners:');
    const files = { 'objectives/credit/v1.0.yaml': medium };
    const tierOf = async (more: Record<string, string>) =>
      (await gathered({ ...files, ...more })).view?.objectives[0]?.governs?.tier;
    expect(await tierOf({})).toBe('medium');
    const withTiers = { 'policies/risk-tiers.yaml': tiers };
    expect(await tierOf(withTiers)).toBe('high');
    const { view } = await gathered({ ...files, ...withTiers });
    expect(view?.tiers).toMatchObject({
      high: { logging: 'every', rate: '1', retention_days: 400 },
      medium: { logging: 'sample', rate: '0.1', retention_days: 1095 },
      low: { logging: 'aggregate', rate: '0', retention_days: 90 },
    });
  });

  test('has each constraint in the version in which it last changed', async () => {
    const files = {
      'objectives/credit/v1.0.yaml': v10,
      'objectives/credit/v1.1.yaml': objectiveText('1.1', { threshold: '0.050' }),
      'objectives/credit/v1.2.yaml': objectiveText('1.2', { threshold: '0.04' }),
    };
    const { view } = await gathered(files);
    expect(view?.objectives.map(({ governs }) => governs?.constraints[0]?.changed_in)).toEqual([
      'OBJ.credit.v1.0',
      'OBJ.credit.v1.0',
      'OBJ.credit.v1.2',
    ]);
  });
});

describe('there is no view where', () => {
  test.each<[string, Readonly<Record<string, Planted>>, string]>([
    ['risk tiers are broken', { 'policies/risk-tiers.yaml': 'tiers: 1' }, 'policies/risk-tiers.yaml'],
    [
      'risk tiers cannot be read',
      { 'policies/risk-tiers.yaml': { unreadable: 'EACCES' } },
      'policies/risk-tiers.yaml',
    ],
    [
      'risk tiers are a symbolic link',
      { 'policies/risk-tiers.yaml': { mode: '120000' } },
      'policies/risk-tiers.yaml',
    ],
    ['risk tiers have another ending', { 'policies/risk-tiers.yml': '' }, 'policies/risk-tiers.yml'],
    ['an objective has another ending', { 'objectives/credit/v1.1.yml': '' }, 'objectives/credit/v1.1.yml'],
    ['an objective lies elsewhere', { 'objectives/v1.1.yaml': '' }, 'objectives/v1.1.yaml'],
    [
      'a folder looks like that of objectives',
      { 'Objectives/credit/v1.1.yaml': '' },
      'Objectives/credit/v1.1.yaml',
    ],
  ])('%s', async (_name, files, path) => {
    const { view, problems } = await gathered({ ...signed, ...files });
    expect(view).toBeUndefined();
    expect(problems).toEqual([{ path, message: expect.any(String) }]);
  });
});

describe('a model', () => {
  test('whose registration is broken or a link is not registered, and that is told', async () => {
    for (const planted of [`${model}unknown: 1\n`, { mode: '120000' }, { unreadable: 'EACCES' }]) {
      const found = await gathered({ ...article, [modelFile]: planted });
      expect(found.view?.models).toEqual([]);
      expect(found.problems ?? found.notes).toMatchObject([{ path: modelFile }]);
    }
  });

  test('that was removed stands there as removed, with what its registration was', async () => {
    const { [modelFile]: content, ...rest } = article;
    const removed = [{ path: modelFile, content: new TextEncoder().encode(content) }];
    const found = await gathered(rest, { removed });
    expect(found.view?.models).toEqual([
      {
        model_name: 'credit_model',
        model_version: '2.1.0',
        status: 'removed',
        objective_version: 'OBJ.credit.v1.3',
        registration: { path: modelFile, sha256: sha256(model) },
      },
    ]);
    expect((await gathered(article, { removed })).view?.models).toMatchObject([{ status: 'valid' }]);
    const unknown = await gathered(rest, { removed: [{ path: modelFile, content: undefined }] });
    expect(unknown.view?.models).toEqual([]);
  });
});

describe('the KPI snapshot of a model', () => {
  const production = 'promotions/production/credit_model.yaml';
  const other = (version: string, extra = '') =>
    `model_name: credit_model\nmodel_version: 2.1.0\nobjective_version: OBJ.credit.v1.3\nkpi_report: { path: kpis/credit_model/${version}.json${extra} }\n`;
  const snapshot = async (files: Readonly<Record<string, Planted>>, asked?: Asked) => {
    const { view } = await gathered({ ...article, ...files }, asked);
    return view?.models.find(({ model_version }) => model_version === '2.1.0')?.kpi_snapshot?.path;
  };

  test.each<[string, Readonly<Record<string, Planted>>, Asked, string | undefined]>([
    [
      'is the report that the promotion cites',
      { [production]: other('2.1.0') },
      {},
      'kpis/credit_model/2.1.0.json',
    ],
    [
      'is none where the report is not the one that is cited',
      { [production]: other('2.1.0', `, sha256: ${'0'.repeat(64)}`) },
      {},
      undefined,
    ],
    ['is none where the report is not there', { [production]: other('9.9.9') }, {}, undefined],
    [
      'is none where the report is a link',
      { 'kpis/credit_model/2.1.0.json': { mode: '120000' } },
      {},
      undefined,
    ],
    ['is none where the promotion is broken', { [production]: 'model_name: 1' }, {}, undefined],
    [
      'is none where environments cite different ones',
      {
        'promotions/candidate/credit_model.yaml': other('2.0.0'),
        'kpis/credit_model/2.0.0.json': '{}',
      },
      {},
      undefined,
    ],
    [
      'is that of the environment that is asked for',
      {
        'promotions/candidate/credit_model.yaml': other('2.0.0'),
        'kpis/credit_model/2.0.0.json': '{}',
      },
      { environment: 'candidate' },
      'kpis/credit_model/2.0.0.json',
    ],
    ['is none where the environment has none', {}, { environment: 'candidate' }, undefined],
  ])('%s', async (_name, files, asked, expected) => {
    expect(await snapshot(files, asked)).toBe(expected);
  });
});
