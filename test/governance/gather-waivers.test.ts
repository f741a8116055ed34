import { describe, expect, test } from '@jest/globals';
import { waiversOf } from '../../src/governance/gather-waivers.ts';
import { loadPromotionFile } from '../../src/governance/load.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { bytesOf } from '../format/read-cases.ts';
import { PlantedTree, type Planted } from './tree.ts';

const promotion = loadPromotionFile(
  'promotions/production/m.yaml',
  bytesOf(
    'model_name: m\nmodel_version: 1.0.0\nobjective_version: OBJ.credit.v1.0\nkpi_report: { path: kpis/m/1.0.0.json }\n',
  ),
).value;
const waiver = (id: string, environment = 'production') => `waiver_id: ${id}
constraint: max_fpr
objective_version: OBJ.credit.v1.0
model_name: m
model_version: 1.0.0
environment: ${environment}
owner: Jo Field
reason: It is being mended.
granted_at: 2025-05-15T00:00:00Z
expires_at: 2025-06-14T00:00:00Z
`;

/** The waivers that are found, and the files whose sign-offs were asked for. */
async function found(files: Record<string, Planted>) {
  const asked: string[] = [];
  const reader = new TreeReader(new PlantedTree(files));
  const waivers = await waiversOf(reader, 'production', promotion, {
    ofWaiver: (file) => {
      asked.push(file);
      return Promise.resolve({ kind: 'unapproved', message: 'nobody' });
    },
  });
  return { ids: waivers.map(({ value }) => value.waiver_id), asked };
}

describe('the waivers of a promotion', () => {
  test('are those that are valid and concern it; the sign-offs of others are not asked for', async () => {
    const files = {
      'policies/waivers/here.yaml': waiver('here'),
      'policies/waivers/else.yaml': waiver('else', 'staging'),
      'policies/waivers/broken.yaml': waiver('broken').replace('expires_at', 'ends_at'),
      'policies/waivers/other.yaml': waiver('not-other'),
      'policies/waivers/deeper/one.yaml': waiver('one'),
      'policies/waivers/linked.yaml': { mode: '120000' },
      'policies/here.yaml': waiver('here'),
    };
    expect(await found(files)).toEqual({ ids: ['here'], asked: ['policies/waivers/here.yaml'] });
  });

  test('are not read beyond the first 200 files', async () => {
    const ids = Array.from({ length: 201 }, (_, index) => `w-${String(index).padStart(3, '0')}`);
    const files = Object.fromEntries(ids.map((id) => [`policies/waivers/${id}.yaml`, waiver(id)]));
    expect((await found(files)).ids).toEqual(ids.slice(0, 200));
  });
});
