// The statements of docs/impact.md by which Trino sees the files have the columns of the files, in their order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { analyticsColumns } from '../../src/store/seal/analytics-file.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/impact.md'), 'utf8');
const [, statements = ''] = /^```sql\n(.*?)^```$/ms.exec(page) ?? [];

test('the table of Trino has every column', () => {
  const [, columns = ''] = /CREATE TABLE [\w.]+ \((.*?)\) WITH/s.exec(statements) ?? [];
  const declared = columns.split(',').map((one) => one.trim().split(' ')[0]);
  expect(declared).toEqual(analyticsColumns);
});

test('the view has them under the same names, and says of each record which file it is in', () => {
  const [, columns = ''] = /CREATE VIEW [\w.]+ AS SELECT(.*?)FROM log/s.exec(statements) ?? [];
  const named = columns.split(',').map((one) => one.trim().split(/\s/).at(-1));
  expect(named).toEqual([...analyticsColumns, 'file', 'file_bytes']);
});
