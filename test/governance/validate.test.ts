import { describe, expect, test } from '@jest/globals';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { validateFiles } from '../../src/governance/validate.ts';
import { objectiveText, policyText } from './objective-text.ts';
import { PlantedTree, type Planted } from './tree.ts';

async function validate(files: Record<string, Planted>, paths?: string[]) {
  const tree = new PlantedTree(files);
  const findings = await validateFiles(new TreeReader(tree), paths ?? tree.entries.keys());
  return {
    tree,
    findings,
    short: findings.map(({ id, file, line }) => `${id} ${file}${line === undefined ? '' : `:${line}`}`),
  };
}

const v = (number: string, parts?: Parameters<typeof objectiveText>[1]) => ({
  [`objectives/credit/v${number}.yaml`]: objectiveText(number, parts),
});

describe('objectives of a domain against each other', () => {
  test('versions that follow each other are fine', async () => {
    expect(
      (
        await validate({
          ...v('1.0'),
          ...v('1.1', { threshold: '0.04' }),
          ...v('2.0', { threshold: '0.06' }),
        })
      ).short,
    ).toEqual([]);
  });

  test('a constraint that is relaxed needs a major version', async () => {
    const { findings } = await validate({ ...v('1.0'), ...v('1.1', { threshold: '0.06' }) });
    expect(findings).toMatchObject([{ id: 'bump-too-small', file: 'objectives/credit/v1.1.yaml' }]);
    expect(findings[0]?.message).toContain('major');
  });

  test('versions are compared in the order of numbers: v1.10 follows v1.9', async () => {
    const tightening = {
      ...v('1.9', { threshold: '0.05' }),
      ...v('1.10', { threshold: '0.04' }),
      ...v('1.2', { threshold: '0.09' }),
    };
    expect((await validate(tightening)).short).toEqual([]);
    const relaxing = {
      ...v('1.9', { threshold: '0.05' }),
      ...v('1.10', { threshold: '0.06' }),
      ...v('1.2', { threshold: '0.09' }),
    };
    expect((await validate(relaxing)).short).toEqual(['bump-too-small objectives/credit/v1.10.yaml:1']);
  });

  test('a version that takes effect before the one that it supersedes', async () => {
    const { findings } = await validate({
      ...v('1.0', { from: '2025-05-15' }),
      ...v('1.1', { from: '2025-05-14', threshold: '0.04' }),
    });
    expect(findings).toMatchObject([
      {
        id: 'effective-before-superseded',
        file: 'objectives/credit/v1.1.yaml',
        line: 5,
        column: 1,
        message: 'OBJ.credit.v1.1 takes effect on 2025-05-14, before OBJ.credit.v1.0 does (2025-05-15).',
      },
    ]);
  });

  test('a version may take effect on the day on which its predecessor does', async () => {
    expect((await validate({ ...v('1.0'), ...v('1.1', { threshold: '0.04' }) })).short).toEqual([]);
  });

  test('the predecessor that is named is compared, and so is the next lower version', async () => {
    const files = { ...v('1.0', { threshold: '0.05' }), ...v('1.1', { threshold: '0.01' }) };
    expect(
      (await validate({ ...files, ...v('1.2', { threshold: '0.04', supersedes: 'OBJ.credit.v1.0' }) })).short,
    ).toEqual(['bump-too-small objectives/credit/v1.2.yaml:1']);
    expect(
      (await validate({ ...files, ...v('1.2', { threshold: '0.01', supersedes: 'OBJ.credit.v1.0' }) })).short,
    ).toEqual([]);
    expect((await validate({ ...files, ...v('1.2', { threshold: '0.04' }) })).short).toEqual([
      'bump-too-small objectives/credit/v1.2.yaml:1',
    ]);
  });

  test('a predecessor in its other spelling is found', async () => {
    expect(
      (await validate({ ...v('1.0'), ...v('1.1', { threshold: '0.04', supersedes: 'OBJ.credit.v1.0.0' }) }))
        .short,
    ).toEqual([]);
  });

  test('a predecessor that does not exist', async () => {
    const { findings } = await validate({ ...v('1.0'), ...v('1.2', { supersedes: 'OBJ.credit.v1.1' }) });
    expect(findings).toMatchObject([
      {
        id: 'superseded-missing',
        line: 6,
        message: 'OBJ.credit.v1.2 supersedes OBJ.credit.v1.1 that does not exist.',
      },
    ]);
  });

  test('a first version that supersedes another domain’s or nothing that is there', async () => {
    expect((await validate(v('1.0', { supersedes: 'OBJ.credit.v0.9' }))).short).toEqual([
      'superseded-missing objectives/credit/v1.0.yaml:6',
    ]);
    expect((await validate({ ...v('1.0') })).short).toEqual([]);
  });

  test('v1.2 and v1.2.0 are one version in two files, whichever is listed first', async () => {
    const twice = { ...v('1.2'), ...v('1.2.0') };
    const expected = ['version-ambiguous objectives/credit/v1.2.yaml'];
    expect((await validate(twice)).short).toEqual(expected);
    expect((await validate(Object.fromEntries(Object.entries(twice).toReversed()))).short).toEqual(expected);
    expect(
      (await validate({ ...twice, ...v('1.3', { threshold: '0.04' }) }, ['objectives/credit/v1.3.yaml']))
        .short,
    ).toEqual(expected);
  });

  test('a version whose predecessor is invalid cannot be compared, and says so', async () => {
    const files = { 'objectives/credit/v1.0.yaml': 'a: @', ...v('1.1') };
    expect((await validate(files)).short).toEqual([
      'yaml-syntax objectives/credit/v1.0.yaml:1',
      'superseded-invalid objectives/credit/v1.1.yaml:1',
    ]);
  });
});

describe('roles', () => {
  test('an approver whose role the policy does not define', async () => {
    const { findings } = await validate({
      'policies/approvals.yaml': policyText,
      ...v('1.0', { roles: ['Risk', 'Etics'] }),
    });
    expect(findings).toMatchObject([
      {
        id: 'role-unknown',
        file: 'objectives/credit/v1.0.yaml',
        line: 4,
        column: 29,
        message: 'The role `Etics` is not defined in policies/approvals.yaml.',
        mend: 'Did you mean `Ethics`?',
      },
    ]);
  });

  test('a role in other case is another role', async () => {
    const { short } = await validate({
      'policies/approvals.yaml': policyText,
      ...v('1.0', { roles: ['risk'] }),
    });
    expect(short).toEqual(['role-unknown objectives/credit/v1.0.yaml:4']);
  });

  test('without a policy there is nothing to compare roles with', async () => {
    expect((await validate(v('1.0', { roles: ['Anything'] }))).short).toEqual([]);
  });

  test('a rule of the policy that asks for a role that it does not define', async () => {
    const { short } = await validate({
      'policies/approvals.yaml': policyText.replace('{ Risk: 1 }', '{ Legal: 1 }'),
    });
    expect(short).toEqual(['role-unknown policies/approvals.yaml:5']);
  });
});

describe('the decision risk matrix', () => {
  const matrix = (...useCases: string[]) => ({
    'policies/risk-tiers.yaml': [
      'tiers: { low: { logging: { mode: aggregate }, segmented_kpis: none, lineage: none, retention_days: 90, kpi_max_age_days: 365 } }',
      'use_cases:',
      ...useCases.map((one) => `  - ${one}`),
      '',
    ].join('\n'),
  });
  const credit = '{ name: credit approval, tier: high, domains: [mortgage, credit] }';

  test.each([
    ['high', credit, []],
    ['medium', credit, ['risk-tier-below-use-case objectives/credit/v1.0.yaml:3']],
    ['low', credit, ['risk-tier-below-use-case objectives/credit/v1.0.yaml:3']],
    ['low', '{ name: routing, tier: high, domains: [routing] }', []],
    ['medium', '{ name: credit offers, tier: low, domains: [credit] }', []],
  ])('an objective of tier %s under %s', async (tier, useCase, expected) => {
    const text = objectiveText('1.0').replace('owners', `risk_tier: ${tier}\nowners`);
    const { short } = await validate({ ...matrix(useCase), 'objectives/credit/v1.0.yaml': text });
    expect(short).toEqual(expected);
  });

  test('a version that was replaced is left alone', async () => {
    const low = objectiveText('1.0').replace('owners', 'risk_tier: low\nowners');
    const files = { ...matrix(credit), 'objectives/credit/v1.0.yaml': low, ...v('1.1') };
    expect((await validate(files)).short).toEqual([]);
  });

  test('a domain with two tiers', async () => {
    const other = '{ name: credit offers, tier: low, domains: [credit] }';
    const { short, findings } = await validate(matrix(credit, other));
    expect(short).toEqual(['use-case-conflict policies/risk-tiers.yaml:4']);
    expect(findings[0]?.message).toBe(
      '`credit` has tier low as credit offers, and tier high as credit approval.',
    );
  });

  test('a domain that is named twice under one tier', async () => {
    expect((await validate(matrix(credit, credit))).short).toEqual([]);
  });
});

describe('paths and contents', () => {
  const hash = '1'.repeat(64);
  test.each([
    [
      'objectives/credit/v1.1.yaml',
      objectiveText('1.0'),
      'The file states `objective_version: OBJ.credit.v1.0`, its path says OBJ.credit.v1.1.',
    ],
    [
      'objectives/credit/v1.0.0.yaml',
      objectiveText('1.0'),
      'The file states `objective_version: OBJ.credit.v1.0`, its path says OBJ.credit.v1.0.0.',
    ],
    [
      'objectives/loans/v1.0.yaml',
      objectiveText('1.0'),
      'The file states `objective_version: OBJ.credit.v1.0`, its path says OBJ.loans.v1.0.',
    ],
    [
      'freezes/credit.yaml',
      'domain: loans\nfrozen_at: 2025-05-20T06:00:00Z\nrule: r\nescalate_to: E\nreason: x\n',
      'The file states `domain: loans`, its path says credit.',
    ],
    [
      'promotions/production/m.yaml',
      'model_name: n\nmodel_version: 1.0.0\nobjective_version: OBJ.a.v1.0\nkpi_report: { path: x.json }\n',
      'The file states `model_name: n`, its path says m.',
    ],
    [
      'models/m/1.0.0.yaml',
      `model_name: m\nmodel_version: 1.0.1\nobjective_version: OBJ.a.v1.0\nregistered_at: 2025-05-20T06:00:00Z\nartifact: { uri: x, sha256: "${hash}" }\n`,
      'The file states `model_version: 1.0.1`, its path says 1.0.0.',
    ],
    [
      'kpis/m/1.0.0.json',
      '{"model_name": "n", "model_version": "1.0.0", "objective_version": "OBJ.a.v1.0", "evaluated_at": "2025-05-20T06:00:00Z", "kpis": [{"metric": "a", "value": 1}]}',
      'The file states `model_name: n`, its path says m.',
    ],
  ])('%s that says otherwise', async (path, text, message) => {
    const { findings } = await validate({ [path]: text });
    expect(findings).toMatchObject([{ id: 'path-disagrees', message, file: path, line: 1 }]);
  });

  test('links, submodules, special files and strangers are refused, and none of them is read', async () => {
    const { tree, short } = await validate({
      objectives: { mode: '120000' },
      'policies/approvals.yaml': { mode: '120000' },
      'models/vendor': { mode: '160000' },
      'kpis/m/1.json': { mode: '010000' },
      'objectives/credit/v1.0.yml': 'a: @',
      'Objectives/credit/v1.0.yaml': 'a: @',
      'objectives/README.md': 'read by people only: @',
    });
    expect(short).toEqual([
      'path-ambiguous Objectives/credit/v1.0.yaml',
      'path-not-regular-file kpis/m/1.json',
      'path-not-regular-file models/vendor',
      'path-not-regular-file objectives',
      'path-unknown objectives/credit/v1.0.yml',
      'path-not-regular-file policies/approvals.yaml',
    ]);
    expect(tree.reads).toEqual([]);
  });
});

describe('all findings of all files', () => {
  test('one broken file does not hide the others, nor does one that cannot be read', async () => {
    const { findings, short } = await validate({
      ...v('1.0', { from: '2025-02-30' }),
      'objectives/credit/v1.1.yaml': { unreadable: 'EACCES' },
      'policies/approvals.yaml': 'rules: [',
      'policies/risk-tiers.yaml': 'tiers: { hihg: {} }\n',
      'kpis/m/1.json': '{"a": 1,}',
    });
    expect(short).toEqual([
      'json-syntax kpis/m/1.json:1',
      'not-a-date objectives/credit/v1.0.yaml:5',
      'file-unreadable objectives/credit/v1.1.yaml',
      'yaml-syntax policies/approvals.yaml:1',
      'unknown-key policies/risk-tiers.yaml:1',
    ]);
    expect(findings[2]?.message).toBe('This file cannot be read: EACCES.');
  });

  test('the same tree gives the same findings in whatever order it is listed', async () => {
    const files = {
      ...v('1.0'),
      ...v('1.1', { threshold: '1' }),
      ...v('1.2', { threshold: '2' }),
      'freezes/x.yaml': 'a',
      'kpis/x': '',
    };
    const forwards = await validate(files);
    const backwards = await validate(Object.fromEntries(Object.entries(files).toReversed()));
    expect(backwards.findings).toEqual(forwards.findings);
    expect(forwards.findings.length).toBeGreaterThan(3);
  });

  test('each file is read once, whatever refers to it', async () => {
    const { tree } = await validate({
      'policies/approvals.yaml': policyText,
      ...v('1.0'),
      ...v('1.1', { threshold: '0.04' }),
      ...v('1.2', { threshold: '0.03' }),
    });
    expect(tree.reads.toSorted()).toEqual([...new Set(tree.reads)].toSorted());
    expect(tree.reads).toHaveLength(4);
  });

  test('a check of one file reads no more than it refers to', async () => {
    const { tree } = await validate(
      { ...v('1.0'), ...v('1.1', { threshold: '0.04' }), ...v('1.2', { threshold: '0.03' }) },
      ['objectives/credit/v1.2.yaml'],
    );
    expect(tree.reads.toSorted()).toEqual(['objectives/credit/v1.1.yaml', 'objectives/credit/v1.2.yaml']);
  });

  test('a fault of the tree itself is thrown, never taken for a finding', async () => {
    const tree = new PlantedTree(v('1.0'));
    const broken = { entries: tree.entries, read: () => Promise.reject(new Error('connection reset')) };
    await expect(validateFiles(new TreeReader(broken), tree.entries.keys())).rejects.toThrow(
      'connection reset',
    );
  });
});
