import { describe, expect, test } from '@jest/globals';
import { loadKpiReportFile } from '../../src/governance/load.ts';
import { gatherPromotion, type SignOffLookup } from '../../src/governance/gather-promotion.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { reportedIn, rowsOf } from '../../src/promotion/reported.ts';
import { report, row } from './constraint-builders.ts';

const nothingKnown: SignOffLookup = {
  ofObjective: () =>
    Promise.resolve({
      approval: { kind: 'unknown', message: '' },
      merge: { kind: 'unknown', message: '' },
    }),
  ofPromotion: () => Promise.resolve({ kind: 'not-required' }),
  ofWaiver: () => Promise.resolve({ kind: 'unknown', message: '' }),
  pastOf: () => Promise.reject(new Error('nobody asked')),
};

describe('the rows of a report by what is asked of them', () => {
  const rows = [
    row({ metric: 'a' }),
    row({ metric: 'a', segment: 'geography', slice: 'CA' }),
    row({ metric: 'b', segment: 'geography', slice: 'NY' }),
  ];
  const reported = reportedIn({ ...report, rows });

  test('are the same rows in the same order', () => {
    expect(rowsOf(reported, 'a', undefined)).toEqual(rows.slice(0, 1));
    expect(rowsOf(reported, 'a', 'geography')).toEqual(rows.slice(1, 2));
    expect(rowsOf(reported, 'b', 'geography')).toEqual(rows.slice(2));
    expect(rowsOf(reported, 'b', undefined)).toEqual([]);
    expect(rowsOf(reported, 'c', undefined)).toEqual([]);
  });

  test('give each segment the slices of all metrics', () => {
    expect([...(reported.slicesOf.get('geography') ?? [])]).toEqual(['CA', 'NY']);
  });

  test('are sorted once for a report', () => {
    const same = { ...report, rows };
    expect(reportedIn(same)).toBe(reportedIn(same));
  });
});

/** A folder that a reviewer takes for `freezes` may hold the freeze that somebody meant to put up. */
test.each(['freezes ', 'fre\u0435zes', 'Freezes', 'freezes'])(
  'a file in %j stops promotions',
  async (folder) => {
    const reader = new TreeReader({
      entries: new Map([[`${folder}/mortgage.yml`, { mode: '100644', blob: undefined, size: 0 }]]),
      read: () => Promise.resolve(new Uint8Array()),
    });
    const query = {
      environment: 'production',
      modelName: 'm',
      modelVersion: '1.0.0',
      objectiveVersion: 'OBJ.mortgage.v1.0',
      report: undefined,
    };
    const trees = { files: reader, policies: reader, freezes: [reader] };
    const { freezes } = await gatherPromotion(trees, query, nothingKnown, 0);
    expect(freezes).toMatchObject([{ file: `${folder}/mortgage.yml`, value: undefined }]);
  },
);

test('a report over its limit is not read to take its digest', async () => {
  const path = 'kpis/m/1.0.0.json';
  const promotion = `model_name: m\nmodel_version: 1.0.0\nobjective_version: OBJ.credit.v1.0\nkpi_report: { path: ${path} }\n`;
  const reader = new TreeReader({
    entries: new Map([
      ['promotions/production/m.yaml', { mode: '100644', blob: undefined, size: promotion.length }],
      [path, { mode: '100644', blob: undefined, size: 1e9 }],
    ]),
    read: (file) =>
      file === path ? Promise.reject(new Error('was read')) : Promise.resolve(Buffer.from(promotion)),
  });
  const query = {
    environment: 'production',
    modelName: 'm',
    modelVersion: undefined,
    objectiveVersion: undefined,
    report: undefined,
  };
  const trees = { files: reader, policies: reader, freezes: [reader] };
  const { report: found } = await gatherPromotion(trees, query, nothingKnown, 0);
  expect(found).toMatchObject({ value: undefined, sha256: '', findings: [{ id: 'file-too-large' }] });
});

test('a report is sorted by any number of constraints in one pass over its rows', () => {
  const bytes = Buffer.from('{"accuracy": 0.92}');
  const { value } = loadKpiReportFile('kpis/m/1.0.0.json', bytes, { modelName: 'm', modelVersion: '1.0.0' });
  let passes = 0;
  const counted = {
    ...value!,
    rows: new Proxy(value!.rows, {
      get: (rows, key, receiver) => {
        if (key === Symbol.iterator || key === 'filter' || key === 'map') passes += 1;
        return Reflect.get(rows, key, receiver) as unknown;
      },
    }),
  };
  for (let constraint = 0; constraint < 100; constraint += 1) reportedIn(counted);
  expect(passes).toBe(1);
});
