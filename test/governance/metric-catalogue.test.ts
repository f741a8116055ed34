import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { validateFiles } from '../../src/governance/validate.ts';
import { said } from '../format/read-cases.ts';
import { PlantedTree, type Planted } from './tree.ts';

interface Case {
  name: string;
  catalogue?: [string, string];
  objective?: [string, string];
  /** Rule and line. */
  findings?: string[];
  message?: string;
  mend?: string;
}

const file = join(import.meta.dirname, '../cases/measures/catalogue.yaml');
const { catalogue, objective, cases } = parse(readFileSync(file, 'utf8')) as {
  catalogue: string;
  objective: string;
  cases: Case[];
};
const v10 = 'objectives/credit/v1.0.yaml';
const metrics = 'policies/metrics.yaml';

const findingsOf = (files: Record<string, Planted>, paths = Object.keys(files)) =>
  validateFiles(new TreeReader(new PlantedTree(files)), paths);

function replaced(text: string, [from, to]: [string, string] = ['', '']): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

describe('an objective against the metric catalogue', () => {
  test.each(cases)('$name', async (one) => {
    const found = await findingsOf({
      [v10]: replaced(objective, one.objective),
      [metrics]: replaced(catalogue, one.catalogue),
    });
    expect(found.map(({ id, line }) => `${id} ${line}`)).toEqual(one.findings ?? []);
    expect(found[0] ?? {}).toMatchObject(said(one));
  });

  const wrong = objective.replace("operator: '>=', threshold: 0.85", 'threshold: 0.85');

  test('is not held against a catalogue that is not there', async () => {
    expect(await findingsOf({ [v10]: wrong })).toEqual([]);
  });

  test('that is not the newest of its domain stays as it was merged', async () => {
    const mended = objective.replace('credit.v1.0', 'credit.v2.0');
    const files = { [v10]: wrong, 'objectives/credit/v2.0.yaml': mended, [metrics]: catalogue };
    expect(await findingsOf(files)).toEqual([]);
  });

  test('is held against a catalogue that changes without it', async () => {
    const files = { [v10]: wrong, [metrics]: catalogue };
    expect(await findingsOf(files, [metrics])).toMatchObject([
      { id: 'metric-direction-contradicted', file: v10 },
    ]);
  });

  test('is refused while the catalogue is not valid, for then no metric means anything', async () => {
    const files = { [v10]: objective, [metrics]: 'metrics: []\n' };
    expect(await findingsOf(files, [v10])).toMatchObject([{ id: 'metric-unknown', file: v10 }]);
  });
});

describe('a metric catalogue', () => {
  test('defines each metric once, however it is spelt', async () => {
    const twice = `${catalogue}  - { name: approval_rate, definition: x, unit: x, direction: lower_is_better }\n`;
    expect(await findingsOf({ [metrics]: twice })).toMatchObject([{ id: 'name-duplicate', line: 10 }]);
  });

  test.each([
    ['direction: closer_to_zero', 'direction: better', 'malformed-value'],
    ['unit: ms, ', '', 'missing-key'],
    ['slices: [race]', 'slices: []', 'malformed-value'],
    ['unit: ms', 'units: ms', 'unknown-key'],
  ])('with %j as %j is refused', async (from, to, id) => {
    const found = await findingsOf({ [metrics]: replaced(catalogue, [from, to]) });
    expect(found.map((one) => one.id)).toContain(id);
  });
});
