import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { governance } from '../store/retention/retention-log.ts';
import { copyOf, filesBelow } from '../store/snapshot.ts';
import { S3Double } from '../store/upload/s3-double.ts';
import { sealedLog } from '../store/upload/upload-log.ts';
import { built } from './built.ts';

const folderOf = scratch();
const SECRET = 'nobody-may-see-this-0123456789';
let made = '';
let double: S3Double;

beforeAll(async () => {
  made = folderOf();
  await sealedLog(made, 10);
  writeFileSync(join(made, 'bundle.json'), JSON.stringify(governance));
  double = await S3Double.start();
});
afterAll(() => double.stop());

async function run(line: string, folder: string) {
  const env = {
    AWS_ACCESS_KEY_ID: 'AKIATRACEGATE',
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_SESSION_TOKEN: `token-${SECRET}`,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const said = await built(['log', ...line.replace('@', double.endpoint).split(' ')], folder, env);
  expect(said.out + said.err).not.toContain(SECRET);
  return said;
}

test('a log is uploaded, checked and brought back', async () => {
  const folder = copyOf(made, folderOf());
  const at = '--endpoint @ --path-style';
  const line = `upload --log log --to s3://evidence/a --governance bundle.json --no-vault ${at}`;
  const first = await run(line, folder);
  expect(first).toMatchObject({ err: '', exit: 0 });
  expect(first.out).toMatch(/^COMPLIANCE until \d{4}-.*Z {2}checkpoints\/10 {2}version [0-9a-f]{16}$/m);
  expect(first.out).toMatch(/^not locked {2}checkpoint {2}version/m);
  expect(first.out).toMatch(/^deleted here {2}date=.*\.ndjson$/m);
  expect(first.out).toMatch(
    /^s3:\/\/evidence\/a\/: 4 objects were locked and read back, 3 lie there without a lock\.$/m,
  );
  expect(await run(`upload --check --log log --to s3://evidence/a ${at}`, folder)).toEqual({
    out: 's3://evidence/a/: 7 objects were read back, all are as they were uploaded.\n',
    err: '',
    exit: 0,
  });
  const evidence = filesBelow(join(folder, 'log')).find((path) => path.endsWith('.evidence'))!;
  const fetched = `fetch ${evidence} --from s3://evidence/a --out back ${at}`;
  expect(await run(fetched, folder)).toMatchObject({ out: expect.stringMatching(/^Wrote back: /), exit: 0 });
  expect(readFileSync(join(folder, 'back'))).toEqual(readFileSync(join(folder, 'log', evidence)));
  expect(await run(fetched, folder)).toMatchObject({
    err: expect.stringContaining('there already'),
    exit: 2,
  });
  double.objects.get(`a/${evidence}`)![0]!.bytes = Buffer.from('forged');
  expect(await run(fetched.replace('back', 'forged'), folder)).toMatchObject({
    err: expect.stringContaining('is not the evidence that was uploaded; nothing was written'),
    exit: 1,
  });
  expect(
    await run(`upload --check --log log --to s3://evidence/a ${at} --format json`, folder),
  ).toMatchObject({
    out: expect.stringContaining(
      `{"path":"${evidence}","reason":"the store has other bytes than were uploaded"}`,
    ),
    exit: 1,
  });
}, 60_000);

describe('a command that cannot be followed is a mistake', () => {
  const upload = 'upload --log log --governance bundle.json --no-vault';
  test.each([
    ['upload --log log', /--to is needed/],
    ['upload --log log --to s3://evidence', /--governance is needed/],
    ['upload --log log --to s3://evidence --governance bundle.json', /--vault DIR, or say --no-vault/],
    [`${upload} --to evidence`, /s3:\/\/BUCKET/],
    [`${upload} --to s3://evidence --mode none`, /compliance or governance/],
    [`${upload} --to s3://evidence --endpoint http://s3.example.com`, /in the clear/],
    [`${upload} --to s3://evidence`, /--region/],
    ['upload --check --log log --to s3://evidence --no-vault', /takes no --no-vault/],
    ['upload --log nowhere --to s3://evidence', /no decision log/],
    ['fetch ../secret --from s3://evidence --out x', /one evidence file/],
    ['fetch --from s3://evidence --out x', /one evidence file/],
  ])('log %s', async (line, message) => {
    const { out, err, exit } = await run(line, made);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(message);
  });
});

test('without credentials it says which are needed', async () => {
  const args =
    'log upload --log log --to s3://evidence --governance bundle.json --no-vault --path-style --endpoint';
  const env = { AWS_EC2_METADATA_DISABLED: 'true', HOME: made };
  const said = await built([...args.split(' '), double.endpoint], made, env);
  expect(said).toMatchObject({ out: '', exit: 2, err: expect.stringContaining('AWS_ACCESS_KEY_ID') });
});
