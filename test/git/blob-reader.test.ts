import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, expect, jest, test } from '@jest/globals';
import { BlobReader } from '../../src/git/blob-reader.ts';
import { scratch } from '../files/scratch.ts';

// Processes take their time on a machine that does other things too.
jest.setTimeout(30_000);

const folderOf = scratch();
const path = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = path;
});

function repository(): { root: string; put: (content: Uint8Array) => string } {
  const root = folderOf();
  const git = (args: string[], input?: Uint8Array): string =>
    execFileSync('git', args, { cwd: root, input, encoding: 'utf8' }).trim();
  git(['init', '--quiet']);
  return { root, put: (content) => git(['hash-object', '-w', '--stdin'], content) };
}

test('blobs are read as they are, in whatever number, order and size they are asked for', async () => {
  const { root, put } = repository();
  const contents = [0, 1, 5, 4096, 65_536, 300_000, 3_000_000].flatMap((size) => [
    randomBytes(size),
    Buffer.alloc(size, '\n'),
    Buffer.alloc(size, 'missing\n'),
  ]);
  const ids = contents.map((content) => put(content));
  const reader = new BlobReader(root);
  for (let round = 0; round < 3; round += 1) {
    const read = await Promise.all(ids.map((id) => reader.read(id)));
    expect(read.map((one, at) => one.equals(contents[at]!))).toEqual(contents.map(() => true));
    for (const [at, id] of ids.entries()) expect((await reader.read(id)).equals(contents[at]!)).toBe(true);
  }
});

test('one that is missing fails by itself, also after Git was let go', async () => {
  const { root, put } = repository();
  const id = put(Buffer.from('here'));
  const reader = new BlobReader(root);
  for (let round = 0; round < 2; round += 1) {
    const [before, missing, after] = await Promise.allSettled([
      reader.read(id),
      reader.read('0'.repeat(40)),
      reader.read(id),
    ]);
    expect([before.status, missing.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(missing).toMatchObject({
      reason: { name: 'GitFault', message: expect.stringContaining('is missing') },
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
});

test('what is no blob, or no id, is refused, and the next question is answered', async () => {
  const { root, put } = repository();
  const id = put(Buffer.from('here'));
  const tree = execFileSync('git', ['write-tree'], { cwd: root, encoding: 'utf8' }).trim();
  const reader = new BlobReader(root);
  await expect(reader.read(tree)).rejects.toThrow('is no blob that can be read');
  await expect(reader.read('HEAD\n0')).rejects.toThrow('is no id of a blob');
  expect((await reader.read(id)).toString()).toBe('here');
});

test('a blob whose content is another than its id says is refused', async () => {
  const { root, put } = repository();
  const id = put(Buffer.from('here'));
  const file = join(root, '.git/objects', id.slice(0, 2), id.slice(2));
  expect(readdirSync(join(root, '.git/objects', id.slice(0, 2)))).toHaveLength(1);
  execFileSync('chmod', ['u+w', file]);
  writeFileSync(file, deflateSync(Buffer.from('blob 4\0HERE')));
  await expect(new BlobReader(root).read(id)).rejects.toThrow(/git cat-file failed/);
});

test('a folder that is no repository, and a machine without Git, are told', async () => {
  const id = 'a'.repeat(40);
  await expect(new BlobReader(folderOf()).read(id)).rejects.toThrow(
    /git cat-file failed: fatal: not a git repo/,
  );
  process.env['PATH'] = folderOf();
  await expect(new BlobReader(folderOf()).read(id)).rejects.toThrow(
    'git cat-file failed: git is not installed',
  );
});

test('a program that has read what it wanted ends, though Git could be asked more', () => {
  const { root, put } = repository();
  const id = put(Buffer.from('here'));
  const module = join(import.meta.dirname, '../../src/git/blob-reader.ts');
  const program = `
    import { BlobReader } from ${JSON.stringify(module)};
    const start = performance.now();
    console.log(String(await new BlobReader(${JSON.stringify(root)}).read('${id}')));
    process.on('exit', () => console.log(performance.now() - start < 20_000));`;
  const node = join(import.meta.dirname, '../../node_modules/.bin/node');
  const { stdout } = spawnSync(node, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    timeout: 25_000,
  });
  expect(stdout).toBe('here\ntrue\n');
});
