import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { init } from '../../src/command/init.ts';
import { validate } from '../../src/command/validate.ts';
import { newVersion } from '../../src/command/new.ts';
import { put, scratch } from '../files/scratch.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

describe('an empty folder', () => {
  test('becomes a governance repository in which nothing is to be objected to', async () => {
    const folder = folderOf();
    const { out, err, exit } = await call(init, [], folder);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    for (const path of listed(folder)) expect(out).toContain(`  ${path}\n`);
    expect(listed(folder)).toEqual(
      expect.arrayContaining([
        '.github/workflows/tracegate.yml',
        'objectives/credit/v1.0.yaml',
        'policies/approvals.yaml',
        'policies/ownership.yaml',
        'policies/risk-tiers.yaml',
      ]),
    );
    const checked = await call(validate, [], folder);
    expect(checked.out).toMatch(/^No findings in [4-9] files\.\n$/);
    expect(checked.exit).toBe(0);
  });

  test('goes on with a next version', async () => {
    const folder = folderOf();
    await call(init, [], folder);
    await call(newVersion, ['credit', '--bump', 'minor'], folder);
    expect(await call(validate, [], folder)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('No findings'),
    });
  });

  test('is told from a folder by --repo as well, but not by both', async () => {
    const folder = folderOf();
    await call(init, ['--repo', 'new'], folder);
    expect(listed(folder)).toContain('new/policies/approvals.yaml');
    const before = listed(folder);
    await expect(call(init, ['here', '--repo', 'there'], folder)).rejects.toThrow(
      new UsageError('init takes one folder: either as it stands or after --repo, not both.'),
    );
    expect(listed(folder)).toEqual(before);
  });

  test('has notes whose links lead to files that are there', async () => {
    const folder = folderOf();
    await call(init, [], folder);
    for (const path of listed(folder).filter((one) => one.endsWith('.md'))) {
      const links = [...readFileSync(join(folder, path), 'utf8').matchAll(/\]\(([^)#]+)/g)];
      expect(links).not.toEqual([]);
      for (const [, link = ''] of links)
        expect([link, existsSync(join(folder, path, '..', link))]).toEqual([link, true]);
    }
  });

  test('may be made on the way, and is named in JSON', async () => {
    const folder = folderOf();
    const { out } = await call(init, ['deep/new', '--format', 'json'], folder);
    expect(JSON.parse(out)).toEqual({
      folder: join(folder, 'deep/new'),
      files: expect.arrayContaining(['policies/approvals.yaml']),
    });
    expect(listed(folder)).toContain('deep/new/policies/approvals.yaml');
  });
});

describe('a folder that is not empty', () => {
  test('such as a new repository on GitHub keeps what is there', async () => {
    const mine = { 'README.md': 'mine', LICENSE: 'mine', '.gitignore': 'mine', '.git/HEAD': 'mine' };
    const folder = folderOf(mine);
    expect((await call(init, [], folder)).exit).toBe(0);
    for (const path of Object.keys(mine)) expect(readFileSync(join(folder, path), 'utf8')).toBe('mine');
  });

  test.each([
    [
      'one file',
      (folder: string) => put(folder, 'policies/approvals.yaml', 'mine'),
      'Nothing was written: policies/approvals.yaml is there already.',
    ],
    [
      'two files',
      (folder: string) => {
        put(folder, 'policies/approvals.yaml', 'mine');
        put(folder, 'objectives/credit/v1.0.yaml', 'mine');
      },
      'Nothing was written: objectives/credit/v1.0.yaml, policies/approvals.yaml are there already.',
    ],
    [
      'a file in place of a folder',
      (folder: string) => put(folder, 'policies', 'mine'),
      'Nothing was written: policies is there already.',
    ],
    [
      'a link in place of a folder',
      (folder: string) => symlinkSync('/nowhere', join(folder, 'policies')),
      'Nothing was written: policies is there already.',
    ],
    [
      'a link in place of a file',
      (folder: string) => {
        mkdirSync(join(folder, 'policies'));
        symlinkSync('/nowhere', join(folder, 'policies/approvals.yaml'));
      },
      'Nothing was written: policies/approvals.yaml is there already.',
    ],
  ])('is left alone for %s', async (_, obstruct, message) => {
    const folder = folderOf();
    obstruct(folder);
    const before = listed(folder);
    await expect(call(init, [], folder)).rejects.toThrow(message);
    expect(listed(folder)).toEqual(before);
    for (const path of before) expect(readFileSync(join(folder, path), 'utf8')).toBe('mine');
  });

  test('a second time is refused', async () => {
    const folder = folderOf();
    await call(init, [], folder);
    await expect(call(init, [], folder)).rejects.toThrow('Nothing was written:');
  });
});

test('more than one folder is a mistake', async () => {
  await expect(call(init, ['a', 'b'], folderOf())).rejects.toThrow('init takes one folder.');
});
