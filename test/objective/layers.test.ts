import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { sortFindings } from '../../src/finding/finding.ts';
import { loadObjectiveFile } from '../../src/governance/load.ts';

interface Layered {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly string[];
}

const cases = parse(
  readFileSync(join(import.meta.dirname, '../cases/objective/layers.yaml'), 'utf8'),
) as Layered[];

test.each(cases)('$name', ({ text, findings }) => {
  const loaded = loadObjectiveFile('objectives/credit/v1.0.yaml', Buffer.from(text));
  expect(loaded.value).toBeUndefined();
  expect(sortFindings([...loaded.findings]).map(({ id, line }) => `${id} ${line}`)).toEqual(findings);
});
