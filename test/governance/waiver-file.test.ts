import { describe, expect, test } from '@jest/globals';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { validateFiles } from '../../src/governance/validate.ts';
import { waiverReach } from '../../src/governance/waiver-file.ts';
import type { WaiverFile } from '../../src/format/schema/measures.ts';
import { objectiveText } from './objective-text.ts';
import { PlantedTree } from './tree.ts';

const text = `waiver_id: w-1
constraint: max_fpr
objective_version: OBJ.credit.v1.0
model_name: credit_model
model_version: 2.1.0
environment: production
owner: Jo Field
reason: The provider of a feature mends it.
granted_at: 2025-05-15T00:00:00Z
expires_at: 2025-06-14T00:00:00Z
`;
const path = 'policies/waivers/w-1.yaml';

async function findingsOf(from: string, to: string, files: Record<string, string> = {}) {
  expect(text).toContain(from);
  const tree = new PlantedTree({
    'objectives/credit/v1.0.yaml': objectiveText('1.0'),
    [path]: text.replace(from, () => to),
    ...files,
  });
  const found = await validateFiles(new TreeReader(tree), [path]);
  return found.map(({ id, line }) => (line === undefined ? id : `${id} ${line}`));
}

describe('a waiver', () => {
  test.each([
    ['that names one constraint for 30 days is fine', '', '', []],
    ['of more than 30 days', '06-14T00:00:00Z', '06-14T00:00:01Z', ['waiver-too-long 10']],
    ['that is 30 days in another offset', '06-14T00:00:00Z', '06-14T02:00:00+02:00', []],
    [
      'that is over 30 days in another offset',
      '06-14T00:00:00Z',
      '06-13T12:00:01-12:00',
      ['waiver-too-long 10'],
    ],
    [
      'that is over 30 days by a millisecond',
      '06-14T00:00:00Z',
      '06-14T00:00:00.001Z',
      ['waiver-too-long 10'],
    ],
    ['that begins in a leap year on a day that there is', '2025-05-15', '2024-02-29', ['waiver-too-long 10']],
    ['that begins on a leap day that there is not', '2025-05-15', '2025-02-29', ['not-a-date 9']],
    ['that ends at an hour that there is not', '14T00:00:00Z', '13T24:00:00Z', ['not-a-date 10']],
    ['that ends in an offset that there is not', '14T00:00:00Z', '14T00:00:00+24:00', ['not-a-date 10']],
    ['that has a name for its end', '2025-06-14T00:00:00Z', 'never', ['malformed-value 10']],
    [
      'that has two ends',
      'expires_at: 2025',
      'expires_at: 2025-05-20T00:00:00Z\nexpires_at: 2025',
      ['yaml-duplicate-key 11'],
    ],
    ['that ends before it begins', '2025-06-14', '2025-05-14', ['waiver-too-long 10']],
    ['that ends as it begins', '2025-06-14', '2025-05-15', ['waiver-too-long 10']],
    ['that ends on a day that does not exist', '06-14', '06-31', ['not-a-date 10']],
    ['that ends on a day, at no time', '2025-06-14T00:00:00Z', '2025-06-14', ['malformed-value 10']],
    ['without an owner', 'owner: Jo Field\n', '', ['missing-key 1']],
    ['without an end', 'expires_at: 2025-06-14T00:00:00Z\n', '', ['missing-key 1']],
    ['of several constraints', 'constraint: max_fpr', 'constraint: [max_fpr]', ['wrong-type 2']],
    ['of every model version', 'model_version: 2.1.0', "model_version: '*'", ['malformed-value 5']],
    ['of another id than its file', 'w-1', 'w-2', ['path-disagrees 1']],
    ['of a constraint that is not there', 'max_fpr', 'max_fnr', ['waiver-without-subject']],
    ['of an objective that is not there', 'credit.v1.0', 'credit.v1.1', ['waiver-without-subject']],
  ])('%s', async (_, from, to, expected) => {
    expect(await findingsOf(from, to)).toEqual(expected);
  });

  test.each([
    ['2024-01-30T00:00:00Z', '2024-02-29T00:00:00Z', []],
    ['2024-01-31T00:00:00Z', '2024-03-01T00:00:00Z', []],
    ['2024-01-31T00:00:00Z', '2024-03-01T00:00:01Z', ['waiver-too-long 10']],
    ['2025-01-30T00:00:00Z', '2025-03-01T00:00:00Z', []],
    ['2025-01-30T00:00:00Z', '2025-03-02T00:00:00Z', ['waiver-too-long 10']],
  ])('from %s to %s counts February as long as it is', async (from, to, expected) => {
    const times = text.replace('2025-05-15T00:00:00Z', from).replace('2025-06-14T00:00:00Z', to);
    expect(await findingsOf(text, times)).toEqual(expected);
  });

  test('of an objective that is not valid', async () => {
    const broken = { 'objectives/credit/v1.0.yaml': 'x' };
    expect(await findingsOf('', '', broken)).toEqual(['waiver-without-subject']);
  });

  test('ends at most 30 days after the day on which it is to be signed, whatever it gives as its beginning', () => {
    const waiver = { expires_at: '2025-06-14T00:00:00Z' } as WaiverFile;
    expect(waiverReach(path, waiver, Date.parse('2025-05-15T00:00:00Z'))).toEqual([]);
    expect(waiverReach(path, waiver, Date.parse('2025-05-14T23:59:59Z'))).toMatchObject([
      { id: 'waiver-too-long', file: path },
    ]);
    expect(waiverReach(path, waiver, Number.NaN)).toHaveLength(1);
  });
});
