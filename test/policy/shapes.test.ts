import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadPolicyFile } from '../../src/governance/load.ts';

const table = join(import.meta.dirname, '..', 'cases', 'approval', 'policy', 'shapes.yaml');
const shapes = parse(readFileSync(table, 'utf8')) as { name: string; policy: string }[];

test.each(shapes)('a policy does not load with $name', ({ policy }) => {
  const { value, findings } = loadPolicyFile('policies/approvals.yaml', Buffer.from(policy));
  expect(value).toBeUndefined();
  expect(findings.filter(({ level }) => level === 'error')).not.toEqual([]);
});
