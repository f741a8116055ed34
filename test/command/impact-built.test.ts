// The real input: 2,380 mortgage applications that OBJ.mortgage.v1.0 denies at 0.25, asked about by the built program.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { exampleRepository, node, root, shipped } from './logged.ts';

const folderOf = scratch();
let folder: string;

beforeAll(async () => {
  folder = folderOf();
  exampleRepository(folder);
  const { exit, err } = await shipped(
    `% bundle --out bundle.json && ${node} ${join(root, 'example/decisions.js')} > d.ndjson && % log append d.ndjson --log log --origin example.com/mortgage --governance bundle.json && % profile --log log --out p.json`,
    folder,
  );
  if (exit !== 0) throw new Error(err);
}, 120_000);

const FROM_TO = '--from OBJ.mortgage.v1.0 --to OBJ.mortgage.v1.1';

describe('tracegate impact', () => {
  test.each(['--log log', '--profile p.json'])('of 0.30 in place of 0.25, %s', async (source) => {
    const { out, err, exit } = await shipped(`% impact ${FROM_TO} ${source} --format json`, folder);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    const answer = JSON.parse(out);
    const [impact] = answer.impacts;
    expect(answer).toMatchObject({ complete: true, damaged: [] });
    expect(impact).toMatchObject({ decisions: 2380, flips: 44, contradicting: 0, without_score: 0 });
    expect(impact.directions).toEqual([{ from: 'denied', to: 'approved', count: 44 }]);
    const [black] = impact.segments.find(({ segment }: any) => segment === 'race').groups;
    expect(black).toMatchObject({ group: 'black', decisions: 339, flips: 10 });
    expect([black.before, black.after]).toMatchObject([
      { numerator: 246, denominator: 339, ratio: { value: '0.78780832', interval: { method: 'Katz' } } },
      { numerator: 256, denominator: 339, ratio: { value: '0.80526966' } },
    ]);
  });

  test('says the same of a threshold alone', async () => {
    const asked = `% impact --rule denial_cutoff --threshold 0.30 --profile p.json`;
    const { out, exit } = await shipped(asked, folder);
    expect(exit).toBe(0);
    expect(out).toContain('44 of 2380 decisions would end otherwise (1.85 %)');
    expect(out).toMatch(/impact ratio +0\.7878 \[.*\] black +0\.8053/);
  });

  test.each(['--log log', '--profile p.json'])('of a version that is spelt in full, %s', async (source) => {
    const asked = `% impact --rule denial_cutoff --threshold 0.30 --from OBJ.mortgage.v1.0.0 ${source}`;
    expect((await shipped(asked, folder)).out).toContain('44 of 2380 decisions');
  });

  test('lists the decisions on demand', async () => {
    const { exit } = await shipped(`% impact ${FROM_TO} --log log --ids ids.txt`, folder);
    expect(exit).toBe(0);
    expect(new Set(readFileSync(join(folder, 'ids.txt'), 'utf8').trimEnd().split('\n')).size).toBe(44);
    const again = await shipped(`% impact ${FROM_TO} --log log --ids ids.txt`, folder);
    expect(again).toMatchObject({ exit: 2, err: expect.stringContaining('ids.txt is there already.') });
  });

  test.each([
    ['--log log', 'Ask by --from OBJ… and --to OBJ…'],
    [`${FROM_TO}`, '--log DIR is needed'],
    [`${FROM_TO} --log nowhere`, 'There is no decision log in'],
    [`${FROM_TO} --profile p.json --log log`, '--log asks the log'],
    [`${FROM_TO} --profile bundle.json`, 'is no decision profile: It does not start with the digest'],
    ['--rule nothing --threshold 0.3 --log log', 'No decision was taken by a rule nothing.'],
    ['--rule denial_cutoff --threshold 0.3 --from OBJ.mortgage.1.0 --log log', 'is not an objective version'],
    ['--rule denial_cutoff --threshold x --log log', '--threshold must be a decimal number'],
    [`${FROM_TO} --engine duck`, '--engine must be duckdb, or trino://'],
    [`${FROM_TO} --log log --since 2025-05-07 --until 2025-05-07`, '--since must be before --until'],
  ])('%s ends with one sentence', async (line, said) => {
    const { out, err, exit } = await shipped(`% impact ${line}`, folder);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(said);
  });

  test('without DuckDB says what to install; a profile is read all the same', async () => {
    const alone = folderOf();
    mkdirSync(join(alone, 'dist'));
    cpSync(join(root, 'dist'), join(alone, 'dist'), { recursive: true });
    const ask = (source: string) =>
      shipped(`${node} ${join(alone, 'dist/cli.js')} impact ${FROM_TO} ${source}`, folder);
    expect(await ask('--log log')).toMatchObject({
      exit: 3,
      out: '',
      err: expect.stringContaining('npm install @duckdb/node-api'),
    });
    expect((await ask('--profile p.json')).exit).toBe(0);
  });
});

test('where nothing could be read, that is said, and no profile is written', async () => {
  const line = `% log append d.ndjson --log torn --origin example.com/mortgage --governance bundle.json && for file in torn/date=*/*.ndjson; do sed -i '1s/specversion/spec/' $file; done && % impact --rule denial_cutoff --threshold 0.30 --log torn`;
  const { out, exit } = await shipped(line, folder);
  expect(exit).toBe(1);
  expect(out).toMatch(/INCOMPLETE: what is in these[^]*No decision by such a rule in what could be read/);
  const profile = await shipped('% profile --log torn --out torn.json; ls torn.json', folder);
  expect(profile.err).toContain('No profile was written.');
  expect(profile.exit).toBe(2);
});

describe('tracegate profile', () => {
  test('of two halves of the log is that of the whole', async () => {
    const lines = readFileSync(join(folder, 'd.ndjson'), 'utf8').trimEnd().split('\n');
    writeFileSync(join(folder, 'a.ndjson'), `${lines.slice(0, 1000).join('\n')}\n`);
    writeFileSync(join(folder, 'b.ndjson'), `${lines.slice(1000).join('\n')}\n`);
    const half = (name: string) =>
      `% log append ${name}.ndjson --log ${name} --origin example.com/mortgage --governance bundle.json && % profile --log ${name} --out ${name}.json`;
    const line = `${half('a')} && ${half('b')} && % profile --merge b.json --merge a.json --out ab.json && cmp ab.json p.json`;
    expect((await shipped(line, folder)).exit).toBe(0);
  });

  test('is not added to itself', async () => {
    const { exit, err } = await shipped('% profile --merge p.json --merge p.json --out twice.json', folder);
    expect(exit).toBe(2);
    expect(err).toContain('p.json and p.json are one profile: its decisions would be counted twice.');
  });

  test('added to one that tells no small groups tells none either', async () => {
    const half = '% profile --log a --suppress-below 2000 --out a2000.json';
    const line = `${half} && % profile --merge a2000.json --merge b.json --out sum.json && grep -c '"race"' sum.json b.json`;
    const { out } = await shipped(line, folder);
    expect(out).toMatch(/^sum\.json:0\nb\.json:[1-9]/m);
  });

  test('of a domain without decisions has none, and impact says so', async () => {
    const { exit, err } = await shipped('% profile --log log --out q.json --domain credit', folder);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const empty = await shipped(`% impact ${FROM_TO} --profile q.json`, folder);
    expect(empty.out).toContain('No decision with a score was taken by this rule.');
    expect(empty.exit).toBe(1);
  });
});
