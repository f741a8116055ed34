import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { init } from '../../src/command/init.ts';
import { policy } from '../../src/command/policy.ts';
import { put, scratch } from '../files/scratch.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
async function started(): Promise<string> {
  const folder = folderOf();
  await call(init, [], folder);
  return folder;
}

describe('the table that a new repository starts with', () => {
  test('passes, case by case, with the line of each', async () => {
    const { out, err, exit } = await call(policy, ['test', 'tests/approvals.yaml'], await started());
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toMatch(/^pass {2}tests\/approvals\.yaml:5 {2}describing an objective better needs Risk\n/);
    expect(out).toMatch(/\nAll 7 cases pass\.\n$/);
  });

  test('fails where the policy is loosened, and says what differs', async () => {
    const folder = await started();
    const text = readFileSync(join(folder, 'policies/approvals.yaml'), 'utf8');
    put(
      folder,
      'policies/approvals.yaml',
      text.replace('Risk: 1, Ethics: 1, Legal: 1', 'Risk: 1, Ethics: 1'),
    );
    const { out, exit } = await call(policy, ['test', 'tests/approvals.yaml'], folder);
    expect(exit).toBe(1);
    expect(out).toContain('      roles: expected Ethics 1, Legal 1, Risk 1, got Ethics 1, Risk 1\n');
    expect(out).toMatch(/\n2 of 7 cases fail\.\n$/);
    const json = JSON.parse(
      (await call(policy, ['test', 'tests/approvals.yaml', '--format', 'json'], folder)).out,
    );
    expect(json).toMatchObject({ cases: 7, failed: 2, results: { 1: { passed: false, line: 9 } } });
  });

  test('is validated as any other file that is named', async () => {
    const folder = await started();
    put(
      folder,
      'cases.yaml',
      'cases: [{ name: a, changes: [{ subject: objectiv }], expect: { verdict: allow } }]',
    );
    await expect(call(policy, ['test', 'cases.yaml'], folder)).rejects.toThrow(
      /cases\.yaml is not valid:[^]*one of/,
    );
    await expect(call(policy, ['test', 'missing.yaml'], folder)).rejects.toMatchObject({
      name: 'UnreadableFile',
    });
  });

  test('can be held against another policy', async () => {
    const folder = await started();
    put(
      folder,
      'other.yaml',
      'roles: { Risk: { users: [r] } }\nrules: [{ name: all, require: { Risk: 1 } }]\n',
    );
    const { exit } = await call(policy, ['test', 'tests/approvals.yaml', '--policy', 'other.yaml'], folder);
    expect(exit).toBe(1);
  });
});

test.each([
  [[], 'policy needs one of explain, test, ruleset.'],
  [['tset'], 'policy needs one of explain, test, ruleset, not tset.'],
  [['constructor'], 'policy needs one of explain, test, ruleset, not constructor.'],
  [['test'], 'policy test needs a table of cases, such as tests/approvals.yaml.'],
  [['explain'], 'policy explain needs either --pr or --change.'],
  [['explain', '--pr', '1', '--change', 'a..b'], 'policy explain needs either --pr or --change.'],
  [['ruleset', '--app-id', 'x'], '--app-id needs a whole number, not x.'],
  [
    ['ruleset', '--team-ids', 'legal=4'],
    '--team-ids needs pairs such as acme/legal=42, separated by commas.',
  ],
])('policy %j is a mistake', async (args, message) => {
  await expect(call(policy, args, await started())).rejects.toThrow(new UsageError(message));
});
