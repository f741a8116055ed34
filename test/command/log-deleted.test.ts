import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { log } from '../../src/command/log.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { formatVerifierKey } from '../../src/transparency/signed-note.ts';
import { scratch } from '../files/scratch.ts';
import { filledLog } from '../store/retention/filled-log.ts';
import { archiveOf, LATER, retainAt } from '../store/retention/retention-log.ts';
import { logKey } from '../store/sample-log.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };

test('tracegate log prove proves the entry of a record that was deleted, to which the archived line is held', async () => {
  const { folder, root, medium } = await filledLog(folderOf(), signing);
  await retainAt(root, LATER, { keys: [key], archive: archiveOf(folder) });
  integrate(root, signing);
  const [id = ''] = medium;
  const prove = ['prove', id, '--log', 'log'];
  const made = await call(log, [...prove, '--out', 'one.tlog-proof'], folder);
  expect(made).toEqual({ out: '', err: expect.stringContaining('not in the log any more'), exit: 0 });
  const day = join(archiveOf(folder), 'date=2025-05-16');
  const lines = readFileSync(join(day, readdirSync(day)[0]!), 'utf8').split('\n');
  writeFileSync(
    join(folder, 'one.json'),
    lines.find((line) => line.includes(id))!,
  );
  const verify = [
    'prove',
    '--verify',
    'one.tlog-proof',
    '--key',
    formatVerifierKey(key),
    '--record',
    'one.json',
  ];
  expect(await call(log, verify, folder)).toMatchObject({
    out: expect.stringMatching(/^PROVEN: decision .* byte for byte/),
    exit: 0,
  });
  writeFileSync(
    join(folder, 'one.json'),
    lines.find((line) => line !== '' && !line.includes(id))!,
  );
  expect(await call(log, verify, folder)).toMatchObject({ out: expect.stringMatching(/^REFUTED/), exit: 1 });
  const record = await call(log, [...prove, '--record-out', 'two.json'], folder);
  expect(record).toMatchObject({ err: expect.stringContaining('leave out --record-out'), exit: 1 });
  const nobody = await call(
    log,
    ['prove', id.replace(/.$/, (end) => (end === '0' ? '1' : '0')), '--log', 'log'],
    folder,
  );
  expect(nobody).toMatchObject({ err: expect.stringContaining('There is no record'), exit: 1 });
});
