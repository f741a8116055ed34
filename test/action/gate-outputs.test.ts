import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { notEvaluated } from '../../src/action/outcome.ts';
import { setGateOutputs } from '../../src/action/run-gate.ts';
import { scratch } from '../files/scratch.ts';

const folderOf = scratch();

test('a gate that could not be evaluated leaves no summary of an earlier one in the same job', () => {
  const folder = folderOf({});
  const summary = join(folder, 'tracegate-vsa.json');
  writeFileSync(summary, '{"predicate":{"verificationResult":"PASSED"}}');
  const outputs = new Map<string, string>();
  setGateOutputs(notEvaluated('gate-evaluated', ''), folder, (name, value) => outputs.set(name, value));
  expect(existsSync(summary)).toBe(false);
  expect([...outputs]).toEqual([]);
});
