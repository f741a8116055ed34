import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newVersion } from '../../src/command/new.ts';
import { validate } from '../../src/command/validate.ts';
import { put, scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const commented = `\ufeff# Why this objective is as it is.
objective_version: OBJ.credit.v1.9   # the version
description: |
  objective_version: OBJ.decoy.v0.0
owners: [{ name: Consumer Credit }]
supersedes: "OBJ.credit.v1.8"
effective_date: '2025-01-01' # from when
constraints:
  - { name: max_fpr, metric: fpr, threshold: 0.050 } # as agreed
kpis: [{ name: fpr, metric: fpr }]
`;
const credit = (text: string) => folderOf({ '.git/HEAD': '', 'objectives/credit/v1.9.yaml': text });
const written = (root: string, number: string) =>
  readFileSync(join(root, `objectives/credit/v${number}.yaml`), 'utf8');

describe('the next version', () => {
  test.each([
    ['major', '2.0'],
    ['minor', '1.10'],
    ['patch', '1.9.1'],
  ])('by a %s bump is v%s, as a copy that keeps comments and layout', async (bump, number) => {
    const root = credit(commented);
    const { out, err, exit } = await call(newVersion, ['credit', '--bump', bump], root);
    expect(written(root, number)).toBe(
      commented
        .replace('\ufeff', '')
        .replace('OBJ.credit.v1.9 ', `OBJ.credit.v${number} `)
        .replace('"OBJ.credit.v1.8"', 'OBJ.credit.v1.9')
        .replace("'2025-01-01'", '2025-06-01'),
    );
    expect(out).toBe(
      `Wrote objectives/credit/v${number}.yaml. Edit it, then run tracegate validate and tracegate diff OBJ.credit.v1.9 OBJ.credit.v${number}.\n`,
    );
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
  });

  test('of v1.9 and v1.10 follows v1.10', async () => {
    const root = credit(objectiveText('1.9'));
    put(root, 'objectives/credit/v1.10.yaml', objectiveText('1.10'));
    const { out } = await call(newVersion, ['credit', '--bump', 'minor', '--format', 'json'], root);
    expect(JSON.parse(out)).toEqual({
      version: 'OBJ.credit.v1.11',
      path: 'objectives/credit/v1.11.yaml',
      supersedes: 'OBJ.credit.v1.10',
    });
  });

  test('governs from the day that is asked for', async () => {
    const root = credit(commented);
    await call(newVersion, ['credit', '--bump', 'minor', '--effective-date', '2026-02-28'], root);
    expect(written(root, '1.10')).toContain('effective_date: 2026-02-28 # from when\n');
  });

  test('of a version that is yet to take effect takes effect with it, when no day is asked for', async () => {
    const root = credit(objectiveText('1.9', { from: '2025-07-01' }));
    await call(newVersion, ['credit', '--bump', 'minor'], root);
    expect(written(root, '1.10')).toContain('effective_date: 2025-07-01\n');
    expect((await call(validate, [], root)).out).toBe('No findings in 2 files.\n');
  });

  test('is valid but for what its author still has to change', async () => {
    const root = credit(commented);
    await call(newVersion, ['credit', '--bump', 'minor'], root);
    expect(await call(validate, [], root)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('v1.9.yaml:6:1  error    superseded-missing'),
    });
    expect((await call(validate, ['objectives/credit/v1.10.yaml'], root)).out).toBe(
      'No findings in 1 file.\n',
    );
  });

  test('of an objective that is past its review is written, and says what to settle', async () => {
    const root = credit(commented.replace('constraints:', 'review_by: 2025-03-01\nconstraints:'));
    const { err, exit } = await call(newVersion, ['credit', '--bump', 'major'], root);
    expect(err).toContain(
      'Still to be settled in it:\nobjectives/credit/v2.0.yaml:8:12  error    review-before-effective',
    );
    expect(exit).toBe(0);
    expect(written(root, '2.0')).toContain('effective_date: 2025-06-01');
  });
});

describe('the first version of a domain', () => {
  test('is one to fill in, valid as it stands', async () => {
    const root = folderOf({ '.git/HEAD': '' });
    const { out, exit } = await call(newVersion, ['small-business_2'], root);
    expect(out).toBe(
      'Wrote objectives/small-business_2/v1.0.yaml. Fill it in, then run tracegate validate.\n',
    );
    expect(exit).toBe(0);
    expect((await call(validate, [], root)).out).toBe('No findings in 1 file.\n');
    const text = readFileSync(join(root, 'objectives/small-business_2/v1.0.yaml'), 'utf8');
    expect(text).toContain('objective_version: OBJ.small-business_2.v1.0\n');
    expect(text).toContain('effective_date: 2025-06-01');
    expect(text).not.toContain('credit --bump');
  });

  test('says in JSON that it supersedes nothing', async () => {
    const { out } = await call(newVersion, ['loans', '--format', 'json'], folderOf({ '.git/HEAD': '' }));
    expect(JSON.parse(out)).toEqual({
      version: 'OBJ.loans.v1.0',
      path: 'objectives/loans/v1.0.yaml',
      supersedes: null,
    });
  });
});

describe('what is refused, with nothing written', () => {
  test.each([
    [[], 'new needs one domain, such as credit.'],
    [['credit', 'loans'], 'new needs one domain, such as credit.'],
    [['credit'], '--bump must be major, minor or patch.'],
    [['credit', '--bump', 'huge'], '--bump must be major, minor or patch.'],
    [
      ['Credit', '--bump', 'minor'],
      'Credit is not a domain: lower-case letters, digits, _ and -, starting with a letter.',
    ],
    [['../x', '--bump', 'minor'], '../x is not a domain'],
    [
      ['credit', '--bump', 'minor', '--effective-date', '2025-02-30'],
      '--effective-date must be a real date as YYYY-MM-DD.',
    ],
    [
      ['credit', '--bump', 'minor', '--effective-date', '2024-12-31'],
      '--effective-date 2024-12-31 is before OBJ.credit.v1.9 takes effect (2025-01-01).',
    ],
  ])('%j', async (args, message) => {
    const root = credit(commented);
    await expect(call(newVersion, args, root)).rejects.toThrow(message);
    expect(readdirSync(join(root, 'objectives/credit'))).toEqual(['v1.9.yaml']);
  });

  test.each([
    ['that is broken', 'a: @'],
    [
      'in braces, whose version cannot be changed without changing its layout',
      '{ objective_version: OBJ.credit.v1.9, description: d, owners: [{ name: o }], effective_date: 2025-01-01, constraints: [{ name: a, metric: m, threshold: 1 }], kpis: [{ name: m, metric: m }] }',
    ],
    [
      'of another version than its path says',
      objectiveText('1.9').replace('objective_version', '# objective_version'),
    ],
    ['with an invalid date', commented.replace("'2025-01-01'", '2025-02-30')],
  ])('a latest version %s', async (_, text) => {
    const root = credit(text);
    await expect(call(newVersion, ['credit', '--bump', 'minor'], root)).rejects.toThrow(
      'objectives/credit/v1.9.yaml cannot be continued; mend it first.',
    );
    expect(readdirSync(join(root, 'objectives/credit'))).toEqual(['v1.9.yaml']);
  });

  test('a file that is there already, in whatever shape', async () => {
    const root = credit(commented);
    symlinkSync('/nowhere', join(root, 'objectives/credit/v1.10.yaml'));
    await expect(call(newVersion, ['credit', '--bump', 'minor'], root)).rejects.toThrow(
      'objectives/credit/v1.10.yaml is there already.',
    );
  });

  test('a folder that is a link', async () => {
    const [root, outside] = [folderOf({ 'objectives/README.md': '' }), folderOf()];
    symlinkSync(outside, join(root, 'objectives/credit'));
    await expect(call(newVersion, ['credit', '--bump', 'minor'], root)).rejects.toThrow(
      'objectives/credit is there already.',
    );
    expect(existsSync(join(outside, 'v1.0.yaml'))).toBe(false);
  });
});
