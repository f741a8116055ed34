import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderTree } from '../../src/files/folder-tree.ts';
import { readRegularFile } from '../../src/files/regular-file.ts';
import { findRoot } from '../../src/files/repository-root.ts';
import { readYaml } from '../../src/format/yaml.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { UnreadableFile } from '../../src/governance/tree.ts';
import { validateFiles } from '../../src/governance/validate.ts';
import { scratch } from './scratch.ts';

const folderOf = scratch();
const modes = (root: string) =>
  Object.fromEntries([...folderTree(root).entries].map(([path, { mode }]) => [path, mode]));
const validate = (root: string) => {
  const tree = folderTree(root);
  return validateFiles(new TreeReader(tree), tree.entries.keys());
};

describe('what is listed', () => {
  test('the governed folders and what looks like them, nothing else', () => {
    const root = folderOf({
      'objectives/credit/v1.0.yaml': 'a: 1',
      'Objectives/credit/v1.0.yaml': 'a: 1',
      'policies /approvals.yaml': 'a: 1',
      '\u043ebjectives/x.yaml': 'a: 1',
      'src/objectives/credit/v1.0.yaml': 'a: 1',
      'README.md': 'a',
      '.git/objectives/x': 'a',
    });
    expect(Object.keys(modes(root)).toSorted()).toEqual([
      'Objectives/credit/v1.0.yaml',
      'objectives/credit/v1.0.yaml',
      'policies /approvals.yaml',
      '\u043ebjectives/x.yaml',
    ]);
  });

  test('names with line breaks, escapes and backslashes as they are', async () => {
    const names = [
      'objectives/a\nb.yaml',
      'objectives/\u001b[31m.yaml',
      'objectives/a\\b.yaml',
      'objectives/::error::x.yaml',
    ];
    const root = folderOf(Object.fromEntries(names.map((name) => [name, 'a: 1'])));
    expect(Object.keys(modes(root)).toSorted()).toEqual(names.toSorted());
    expect((await validate(root)).map(({ id }) => id)).toEqual(Array(4).fill('path-unknown'));
  });

  test('an empty folder named as a version is nothing', () => {
    const root = folderOf();
    mkdirSync(join(root, 'objectives/credit/v1.0.yaml'), { recursive: true });
    expect(modes(root)).toEqual({});
  });

  test('a file in a folder named as a version is refused', async () => {
    const root = folderOf({ 'objectives/credit/v1.0.yaml/x': 'a: 1' });
    expect(await validate(root)).toMatchObject([
      { id: 'path-unknown', file: 'objectives/credit/v1.0.yaml/x' },
    ]);
  });
});

describe('what is told of some paths', () => {
  test('is what the list of all of them says', () => {
    const root = folderOf({
      'objectives/credit/v1.0.yaml': 'a: 1',
      'objectives/credit/deep/er.yaml': 'a: 1',
      'objectives/x.yaml': 'a: 1',
      'models/m/1.0.0.yaml': 'a: 1',
      Freezes: 'a: 1',
      'src/x.yaml': 'a: 1',
    });
    mkdirSync(join(root, 'kpis'));
    symlinkSync('../objectives', join(root, 'models/link'));
    const { entries } = folderTree(root);
    const all = [...entries.keys()];
    const { listing } = folderTree(root);
    const folders = [
      'objectives',
      'objectives/credit',
      'kpis',
      'models',
      'models/link',
      'Freezes',
      'src',
      'x',
    ];
    for (const folder of folders) {
      const told = all.filter((path) => path === folder || path.startsWith(`${folder}/`));
      expect([...(listing?.under(folder) ?? [])]).toEqual(told);
    }
    expect([...(listing?.roots() ?? [])].toSorted()).toEqual(['Freezes', 'kpis', 'models', 'objectives']);
    const others = [
      'objectives',
      'models/link/x.yaml',
      'src/x.yaml',
      'objectives/../src/x.yaml',
      '',
      '/',
      'x/y/z',
    ];
    for (const path of [...all, ...others]) {
      const { entries: fresh } = folderTree(root);
      expect(fresh.get(path)).toEqual(new Map(entries).get(path));
      expect(fresh.has(path)).toBe(all.includes(path));
    }
    expect(entries.size).toBe(6);
  });

  test('lists no folder that nobody asks for', () => {
    const root = folderOf({ 'models/m/1.0.0.yaml': 'a: 1', 'objectives/credit/v1.0.yaml': 'a: 1' });
    const { entries } = folderTree(root);
    rmSync(join(root, 'models'), { recursive: true });
    expect(entries.get('objectives/credit/v1.0.yaml')).toBeDefined();
    expect(() => entries.get('models/m/1.0.0.yaml')).toThrow(UnreadableFile);
  });
});

describe('what lies outside is never read', () => {
  test('links to files and folders are listed as links, whatever they lead to', async () => {
    const outside = folderOf({ 'v1.0.yaml': 'secret: @', 'credit/v1.0.yaml': 'secret: @' });
    const root = folderOf({ 'policies/README.md': '' });
    symlinkSync(outside, join(root, 'objectives'));
    symlinkSync(join(outside, 'v1.0.yaml'), join(root, 'policies/approvals.yaml'));
    symlinkSync('/nowhere', join(root, 'policies/risk-tiers.yaml'));
    mkdirSync(join(root, 'models'));
    symlinkSync(outside, join(root, 'models/m'));
    symlinkSync('..', join(root, 'models/loop'));
    expect(modes(root)).toEqual({
      objectives: '120000',
      'policies/README.md': '100644',
      'policies/approvals.yaml': '120000',
      'policies/risk-tiers.yaml': '120000',
      'models/m': '120000',
      'models/loop': '120000',
    });
    const findings = await validate(root);
    expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['path-not-regular-file']));
    expect(findings).toHaveLength(5);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });

  test('a link that takes a file’s place after the listing is not followed', async () => {
    const outside = folderOf({ 'secret.yaml': 'secret: @' });
    const root = folderOf({ 'policies/README.md': '' });
    const tree = folderTree(root);
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'policies/approvals.yaml'));
    await expect(tree.read('policies/approvals.yaml')).rejects.toMatchObject({
      name: 'UnreadableFile',
      code: 'ELOOP',
    });
  });

  test('a pipe is refused without waiting for a writer', async () => {
    const root = folderOf({ 'policies/README.md': '' });
    execFileSync('mkfifo', [join(root, 'policies/approvals.yaml')]);
    expect(await validate(root)).toMatchObject([
      { id: 'path-not-regular-file', message: '`policies/approvals.yaml` is not a regular file.' },
    ]);
    expect(() => readRegularFile(join(root, 'policies/approvals.yaml'))).toThrow(UnreadableFile);
  });
});

describe('what is read', () => {
  test('a file’s bytes as they are', () => {
    const root = folderOf();
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d, 0x0a]);
    writeFileSync(join(root, 'x'), bytes);
    expect(Buffer.from(readRegularFile(join(root, 'x')))).toEqual(bytes);
  });

  test('of a gigabyte of nothing no more than a little over the largest limit, and it is refused by its size', async () => {
    const root = folderOf({ 'objectives/credit/v1.0.yaml': '', 'kpis/m/1.json': '' });
    for (const path of ['objectives/credit/v1.0.yaml', 'kpis/m/1.json'])
      truncateSync(join(root, path), 2 ** 30);
    const bytes = readRegularFile(join(root, 'kpis/m/1.json'));
    expect(bytes.buffer.byteLength).toBeLessThan(34 * 2 ** 20);
    expect(readYaml('x.yaml', bytes).findings.map(({ id }) => id)).toEqual(['file-too-large']);
    expect((await validate(root)).map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'file-too-large: This file has more than 33554432 bytes, the most that is allowed.',
      'file-too-large: This file has more than 65536 bytes, the most that is allowed.',
    ]);
  });

  test.each(['missing.yaml', '.'])('not %s, which is no file', (path) => {
    expect(() => readRegularFile(join(folderOf(), path))).toThrow(UnreadableFile);
  });

  test('a folder that cannot be listed is an error with a code', () => {
    expect(() => folderTree('/nowhere/at/all')).toThrow(
      expect.objectContaining({ name: 'UnreadableFile', code: 'ENOENT' }),
    );
  });
});

describe('the root of a repository', () => {
  test('is the nearest folder above with .git, be it a folder or a worktree’s file', () => {
    const root = folderOf({
      '.git/HEAD': '',
      'a/b/c.txt': '',
      'tree/.git': 'gitdir: elsewhere',
      'tree/x/y.txt': '',
    });
    expect(findRoot(join(root, 'a/b'))).toBe(root);
    expect(findRoot(root)).toBe(root);
    expect(findRoot(join(root, 'tree/x'))).toBe(join(root, 'tree'));
  });

  test('is the folder itself where there is no .git above', () => {
    const folder = folderOf({ 'a/x': '' });
    expect(findRoot(join(folder, 'a'))).toBe(join(folder, 'a'));
  });
});
