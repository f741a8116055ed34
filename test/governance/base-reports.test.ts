import { describe, expect, test } from '@jest/globals';
import { baseReportsOf, compareModelVersions } from '../../src/governance/base-reports.ts';
import { loadObjectiveFile, loadPromotionFile } from '../../src/governance/load.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { bytesOf } from '../format/read-cases.ts';
import { objectiveText } from './objective-text.ts';
import { PlantedTree, type Planted } from './tree.ts';

const path = 'promotions/production/m.yaml';
const promotion = (version: string) =>
  `model_name: m\nmodel_version: ${version}\nobjective_version: OBJ.credit.v1.0\nkpi_report: { path: kpis/m/${version}.json }\n`;
const report = (version: string, ...slices: string[]) =>
  JSON.stringify({
    model_name: 'm',
    model_version: version,
    objective_version: 'OBJ.credit.v1.0',
    evaluated_at: '2025-05-14T10:00:00Z',
    kpis: slices.map((slice) => ({ metric: 'fpr', value: 0.1, segment: 'geography', slice })),
  });
const files = {
  [path]: promotion('2.0.0'),
  'kpis/m/1.9.0.json': report('1.9.0', 'CA', 'TX'),
  'kpis/m/1.10.0.json': report('1.10.0', 'CA', 'WA'),
  'kpis/m/2.0.0.json': report('2.0.0', 'CA', 'NY'),
  'kpis/m/2.1.0.json': report('2.1.0', 'CA'),
  'kpis/mm/1.11.0.json': report('1.11.0', 'AK'),
};
const segmented = objectiveText('1.0')
  .replace('threshold: 0.05', 'threshold: 0.05, applies_to: geography')
  .concat('segments: [{ name: geography }]\n');

/** For each report that stands before, its file with its slices. */
async function before(
  version: string,
  base: Record<string, string>,
  merged: Record<string, string> | undefined,
  objective = segmented,
) {
  const policies = new TreeReader(new PlantedTree(base));
  const reader = merged === undefined ? policies : new TreeReader(new PlantedTree(merged));
  const found = await baseReportsOf(
    { files: reader, policies },
    path,
    loadPromotionFile(path, bytesOf(promotion(version))).value,
    loadObjectiveFile('objectives/credit/v1.0.yaml', bytesOf(objective)).value,
  );
  return found.map(({ file, slicesOf }) =>
    [file, slicesOf === undefined ? 'unreadable' : [...(slicesOf.get('geography') ?? [])].join(' ')].join(
      ': ',
    ),
  );
}

/** The slices of the one report that stands before a first promotion of 2.0.0. */
async function slicesBefore(planted: Record<string, Planted>) {
  const reader = new TreeReader(new PlantedTree(planted));
  const [found] = await baseReportsOf(
    { files: reader, policies: reader },
    path,
    loadPromotionFile(path, bytesOf(promotion('2.0.0'))).value,
    loadObjectiveFile('objectives/credit/v1.0.yaml', bytesOf(segmented)).value,
  );
  return found?.slicesOf ?? 'unreadable';
}

describe('the reports that stand before that of a promotion', () => {
  test('are those of the promotion on the base and of the next lower version', async () => {
    const merged = { ...files, [path]: promotion('2.1.0') };
    expect(await before('2.1.0', files, merged)).toEqual([
      'kpis/m/2.0.0.json: CA NY',
      'kpis/m/2.0.0.json: CA NY',
      'kpis/m/2.0.0.json: CA NY',
    ]);
  });

  test('are all of the next lower version, so that one in another format hides nothing', async () => {
    const csv = 'metric,value,segment,slice\nfpr,0.1,geography,CA\n';
    const base = {
      'kpis/m/1.9.0.csv': csv,
      'kpis/m/1.9.0.json': report('1.9.0', 'CA', 'TX'),
      'kpis/m/1.8.0.csv': csv,
    };
    expect(await before('2.0.0', base, undefined)).toEqual([
      expect.stringMatching(/^kpis\/m\/1\.9\.0\.csv: /),
      'kpis/m/1.9.0.json: CA TX',
    ]);
  });

  test('are on a roll back still those of what stands there', async () => {
    const merged = { ...files, [path]: promotion('1.10.0') };
    expect(await before('1.10.0', files, merged)).toEqual([
      'kpis/m/2.0.0.json: CA NY',
      'kpis/m/1.9.0.json: CA TX',
      'kpis/m/1.9.0.json: CA TX',
    ]);
  });

  test('are for a deployment that of the next lower version, in the order of numbers', async () => {
    expect(await before('2.0.0', files, undefined)).toEqual(['kpis/m/1.10.0.json: CA WA']);
  });

  test('are read before the change that takes them away', async () => {
    const base = { [path]: promotion('2.0.0'), 'kpis/m/2.0.0.json': files['kpis/m/2.0.0.json']! };
    const merged = { [path]: promotion('2.1.0'), 'kpis/m/2.1.0.json': files['kpis/m/2.1.0.json']! };
    expect(await before('2.1.0', base, merged)).toEqual([
      'kpis/m/2.0.0.json: CA NY',
      'kpis/m/2.0.0.json: CA NY',
    ]);
  });

  test.each([
    [
      'report',
      { 'kpis/m/2.0.0.json': '{' },
      ['kpis/m/2.0.0.json: unreadable', 'kpis/m/2.0.0.json: unreadable'],
    ],
    ['promotion', { [path]: 'x' }, [`${path}: unreadable`, 'kpis/m/2.0.0.json: CA NY']],
  ])('with a %s that cannot be read are not passed over', async (_, broken, expected) => {
    const base = { ...files, ...broken };
    expect((await before('2.1.0', base, { ...files, [path]: promotion('2.1.0') })).slice(0, 2)).toEqual(
      expected,
    );
  });

  test('are read in either form, crossings included', async () => {
    const crossed = report('1.9.0', 'CA').replace(
      '"segment":"geography","slice":"CA"',
      '"segments":{"geography":"CA","age":"old"}',
    );
    const only = (text: string) => slicesBefore({ 'kpis/m/1.9.0.json': text });
    expect(await only(crossed)).toEqual(new Map([['age*geography', new Set(['old*CA'])]]));
    expect(await only('{ "accuracy": 0.9 }')).toEqual(new Map());
  });

  test.each([
    ['no rows', '{ "kpis": [] }'],
    ['a row without a metric', report('1.9.0', 'CA').replace('"metric":"fpr",', '')],
    ['a slice without its segment', report('1.9.0', 'CA').replace('"segment":"geography",', '')],
    ['a slice that is a number', report('1.9.0', 'CA').replace('"CA"', '1')],
    ['a crossing beside a segment', report('1.9.0', 'CA').replace('"slice"', '"segments":{"a":"b"},"slice"')],
    ['no JSON', 'CA'],
  ])('with %s are told as ones that cannot be read', async (_, text) => {
    expect(await slicesBefore({ 'kpis/m/1.9.0.json': text })).toBe('unreadable');
  });

  test('that the disk does not give are told so too', async () => {
    expect(await slicesBefore({ 'kpis/m/1.9.0.json': { unreadable: 'EACCES' } })).toBe('unreadable');
  });

  test('are not read where no constraint looks at a segment', async () => {
    expect(await before('2.1.0', files, { ...files }, objectiveText('1.0'))).toEqual([]);
  });

  test('are none for the first version of a model', async () => {
    expect(await before('1.0.0', {}, { [path]: promotion('1.0.0') })).toEqual([]);
  });
});

test('versions of a model are ordered as people number them', () => {
  const order = ['1.0.0-rc.1', '1.0.0', '1.9.0', '1.10.0', '2.0.0+b1'];
  expect(order.toReversed().toSorted(compareModelVersions)).toEqual(order);
  const dates = ['2024-12-31', '2025-05-01', '2025-05-01_b', '2025-10-01'];
  expect(dates.toReversed().toSorted(compareModelVersions)).toEqual(dates);
});
