import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readWorkspaceFile } from '../../src/files/workspace.ts';
import { scratch } from './scratch.ts';

const folderOf = scratch();
const outside = folderOf({ 'secret.json': 'secret' });
const workspace = folderOf({ 'out/kpis.json': 'inside' });
symlinkSync(join(outside, 'secret.json'), join(workspace, 'link.json'));
symlinkSync(outside, join(workspace, 'linked'));
symlinkSync('out/kpis.json', join(workspace, 'own-link.json'));

test.each(['out/kpis.json', './out/../out/kpis.json', 'own-link.json'])('%s is read', (path) => {
  expect(Buffer.from(readWorkspaceFile(workspace, path)).toString()).toBe('inside');
});

test.each([
  'link.json',
  'linked/secret.json',
  '../secret.json',
  `../${outside.split('/').at(-1)}/secret.json`,
  '.',
  '',
  'out',
  'missing.json',
  '/etc/passwd',
])('%j is not', (path) => {
  expect(() => readWorkspaceFile(workspace, path)).toThrow(
    expect.objectContaining({ name: 'UnreadableFile' }),
  );
});
