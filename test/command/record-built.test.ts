import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { eventsIn, exampleRepository, node, root, shipped } from './logged.ts';

const folderOf = scratch();
let folder = '';
let id = '';
let event: unknown;

beforeAll(async () => {
  folder = folderOf();
  exampleRepository(folder);
  const { err, exit } = await shipped(
    `set -e
    % bundle --out bundle.json
    ${node} ${join(root, 'example/decisions.js')} | head -n 70 > decisions.ndjson
    % log append decisions.ndjson --log log --origin example.com/mortgage --governance bundle.json
    openssl genpkey -algorithm ed25519 -out key.pem
    % log checkpoint --log log --key key.pem`,
    folder,
  );
  expect({ err, exit }).toEqual({ err: '', exit: 0 });
  event = eventsIn(join(folder, 'log'))[66];
  ({ id } = event as { id: string });
}, 120_000);

describe('tracegate record', () => {
  test('prints the event that was logged and nothing else, before it is sealed and after', async () => {
    const before = await shipped(`% record ${id} --log log`, folder);
    expect({ ...before, out: JSON.parse(before.out) as unknown }).toEqual({ out: event, err: '', exit: 0 });
    expect(before.out.trimEnd()).not.toContain('\n');
    await shipped('% log seal --log log', folder);
    expect(await shipped(`% record ${id} --log log`, folder)).toEqual(before);
  });

  test.each([
    ['01900000-0000-7000-8000-000000000000 --log log', 1, 'There is no record 01900000-'],
    ['hmda-0137 --log log', 2, 'hmda-0137 is no id of a record'],
    ['--log log', 2, 'record takes one id.'],
    ['01900000-0000-7000-8000-000000000000', 2, '--log DIR is needed'],
    ['01900000-0000-7000-8000-000000000000 --log .', 2, 'There is no decision log in'],
  ])('of %s', async (args, exit, said) => {
    const answer = await shipped(`% record ${args}`, folder);
    expect({ out: answer.out, exit: answer.exit }).toEqual({ out: '', exit });
    expect(answer.err).toContain(`tracegate: ${said}`);
  });

  test('names the file that is damaged, and does not say that there is none', async () => {
    const day = join(
      folder,
      'log',
      readdirSync(join(folder, 'log')).find((one) => one.startsWith('date='))!,
    );
    const file = join(
      day,
      readdirSync(day).find((one) => one.endsWith('.evidence'))!,
    );
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, 100));
    const answer = await shipped(`% record ${id} --log log`, folder);
    expect({ out: answer.out, exit: answer.exit }).toEqual({ out: '', exit: 3 });
    expect(answer.err).toContain('.evidence is damaged.');
    expect(answer.err).toContain('cannot be told');
    writeFileSync(file, bytes);
  });
});
