import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileDigests } from '../../src/files/file-digest.ts';
import { UnreadableFile } from '../../src/governance/tree.ts';
import { scratch } from './scratch.ts';

const folderOf = scratch();

describe('the digests of a file', () => {
  test('are those of its bytes, read in pieces', async () => {
    const bytes = Buffer.alloc(5 * 1024 * 1024 + 7, 'abc');
    const path = join(folderOf(), 'model.bin');
    writeFileSync(path, bytes);
    const sha256Alone = { sha256: createHash('sha256').update(bytes).digest('hex'), md5: undefined };
    expect(await fileDigests(path)).toStrictEqual(sha256Alone);
    expect(await fileDigests(path, true)).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      md5: createHash('md5').update(bytes).digest('hex'),
    });
  });

  test('are those behind a link, for tools keep data there', async () => {
    const folder = folderOf({ 'cache/x': 'abc' });
    symlinkSync('cache/x', join(folder, 'data.csv'));
    expect((await fileDigests(join(folder, 'data.csv'))).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('are none of a folder, a pipe, or what is not there', async () => {
    const folder = folderOf({ 'data/x': '' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['data', 'pipe', 'missing'])
      await expect(fileDigests(join(folder, name))).rejects.toBeInstanceOf(UnreadableFile);
  });

  test.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, 'x')],
    ['changes', (path) => overwrite(path)],
  ])('are none of a file that %s while it is read', async (_, change) => {
    const path = join(folderOf(), 'busy');
    writeFileSync(path, Buffer.alloc(8 * 1024 * 1024));
    utimesSync(path, 0, 0);
    const digests = fileDigests(path);
    // Each piece takes a turn of the event loop, and each turn has one of these writes.
    let reading = true;
    const write = (): void => {
      if (!reading) return;
      change(path);
      setImmediate(write);
    };
    setImmediate(write);
    const failure = await digests.catch((error: unknown) => error).finally(() => (reading = false));
    expect(failure).toMatchObject({ message: expect.stringContaining('it changed while it was read') });
  });
});

/** Writes in place, so that the length stays. */
function overwrite(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, 'x', 0);
  closeSync(file);
}
