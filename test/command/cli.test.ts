import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { put, scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { smallRepository } from './repository.ts';
import { shell, tracegate } from './terminal.ts';

const folderOf = scratch();
const example = join(import.meta.dirname, '../..');
const root = folderOf(smallRepository);
const commands = ['validate', 'diff', 'new', 'gate', 'evidence', 'history', 'explain', 'init'];

describe('help', () => {
  test('names every command, on standard output when it is asked for', async () => {
    for (const args of [['--help'], ['help']]) {
      const { out, err, exit } = await tracegate(args, root);
      for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
      expect({ err, exit }).toEqual({ err: '', exit: 0 });
    }
  });

  test('without a command it is shown too, and that is a mistake', async () => {
    expect(await tracegate([], root)).toMatchObject({
      exit: 2,
      out: expect.stringContaining('Usage: tracegate'),
    });
  });

  test.each(commands)('%s --help says how it is used', async (name) => {
    const { out, exit } = await tracegate([name, '--help'], root);
    expect(out).toMatch(new RegExp(`^Usage: tracegate ${name} .*--format text\\|json`));
    expect(exit).toBe(0);
  });
});

describe('exit codes and streams', () => {
  const denied = [
    'gate',
    '--environment',
    'candidate',
    '--model',
    'mortgage_model',
    '--at',
    '2025-05-06T12:00:00Z',
  ];

  test.each([
    ['nothing to object to', ['validate'], root, 0],
    ['findings', ['validate'], folderOf({ 'freezes/x.yaml': 'a: @' }), 1],
    ['a denied promotion', denied, example, 1],
  ])('%s: told on standard output alone', async (_, args, folder, code) => {
    const { out, err, exit } = await tracegate(args, folder);
    expect(out).not.toBe('');
    expect({ err, exit }).toEqual({ err: '', exit: code });
  });

  test.each([
    [
      'an unknown command',
      ['validat'],
      'tracegate: Unknown command validat. Did you mean `validate`?\nSee tracegate --help.\n',
    ],
    [
      'a command that every object has',
      ['toString'],
      'tracegate: Unknown command toString.\nSee tracegate --help.\n',
    ],
    ['an unknown option', ['validate', '--al'], 'tracegate: Unknown option --al.\nSee tracegate --help.\n'],
    [
      'an unknown rule',
      ['explain', 'yaml-sintax'],
      'tracegate: There is no rule yaml-sintax. Did you mean `yaml-syntax`?\nSee tracegate --help.\n',
    ],
    [
      'a version that is not there',
      ['diff', 'OBJ.credit.v1.0', 'OBJ.credit.v8.0'],
      'tracegate: There is no OBJ.credit.v8.0 (objectives/credit/v8.0.yaml). There are OBJ.credit.v1.0, OBJ.credit.v1.1.\nSee tracegate --help.\n',
    ],
    [
      'a repository that is not there',
      ['validate', '--repo', '/nowhere'],
      expect.stringContaining('tracegate: /nowhere cannot be read: ENOENT'),
    ],
    [
      'a report that is not there',
      ['gate', '--environment', 'e', '--model', 'm', '--kpi-report', 'none.json'],
      expect.stringContaining('none.json cannot be read: ENOENT'),
    ],
  ])('%s: exit 2, told on standard error alone', async (_, args, message) => {
    const { out, err, exit } = await tracegate(args, root);
    expect(err).toEqual(message);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
  });

  test('a fault that nobody foresaw is exit 3, neither a verdict nor a success', async () => {
    const fault = join(
      folderOf({ 'fault.mjs': "JSON.stringify = () => { throw new Error('out of paper\\n::error::x') };" }),
      'fault.mjs',
    );
    const { out, err, exit } = await shell(`NODE_OPTIONS=--import=${fault} % validate --format json`, root);
    expect({ out, exit }).toEqual({ out: '', exit: 3 });
    expect(err).toBe('tracegate: out of paper\n⟨U+003A⟩:error::x\n');
  });

  test('a command that never ends its work is exit 3 too', async () => {
    const files = { 'fault.mjs': 'Promise.resolve = () => new Promise(() => {});' };
    const { exit } = await shell(
      `NODE_OPTIONS=--import=${join(folderOf(files), 'fault.mjs')} % explain`,
      root,
    );
    expect(exit).toBe(3);
  });

  test('a reader that stops reading is no fault', async () => {
    const { out, err } = await shell(
      'set -o pipefail; % explain --format json | head -1; echo "${PIPESTATUS[0]}"',
      root,
    );
    expect(out).toBe('[\n0\n');
    expect(err).toBe('');
  });

  test('a reader that is gone before the first word is no fault either', async () => {
    const { out, err } = await shell('% explain --format json > >(exec 0<&-; sleep 0); echo $?', root);
    expect(out.trim()).toMatch(/^0$/);
    expect(err).toBe('');
  });
});

test('what a mistaken name holds does nothing in a log', async () => {
  const { err } = await tracegate(['\u001b[31m\n::error::x'], root);
  expect(err).toBe('tracegate: Unknown command ⟨U+001B⟩[31m\n⟨U+003A⟩:error::x.\nSee tracegate --help.\n');
});

test('a whole life: init, a next version, a change, what it is, whether it is right', async () => {
  const folder = folderOf();
  expect((await tracegate(['init'], folder)).exit).toBe(0);
  expect((await tracegate(['validate'], folder)).exit).toBe(0);
  expect(
    (await tracegate(['new', 'credit', '--bump', 'minor', '--effective-date', '2025-07-01'], folder)).exit,
  ).toBe(0);
  const path = 'objectives/credit/v1.1.yaml';
  const copy = readFileSync(join(folder, path), 'utf8');
  put(folder, path, copy.replace('threshold: 0.05', 'threshold: 0.06'));
  expect(await tracegate(['diff', 'OBJ.credit.v1.0', 'OBJ.credit.v1.1'], folder)).toMatchObject({
    exit: 1,
    out: expect.stringContaining('max_false_positive_rate now allows up to 0.06 (was 0.05)'),
    err: expect.stringContaining('bump-too-small'),
  });
  expect((await tracegate(['validate'], folder)).exit).toBe(1);
  put(folder, path, copy.replace('threshold: 0.05', 'threshold: 0.04'));
  expect((await tracegate(['validate'], folder)).exit).toBe(0);
  expect((await tracegate(['init'], folder)).exit).toBe(2);
});

test('the shipped example is without findings', async () => {
  const { out, exit } = await tracegate(['validate', '--repo', '.'], example);
  expect(out).toMatch(/^No findings in \d+ files\.\n$/);
  expect(exit).toBe(0);
});

test('a thousand versions of one objective are checked in one run', async () => {
  const versions = Array.from({ length: 1_000 }, (_, index) => [
    `objectives/credit/v1.${index}.yaml`,
    objectiveText(`1.${index}`),
  ]);
  const { out, exit } = await tracegate(
    ['validate'],
    folderOf(Object.fromEntries(versions) as Record<string, string>),
  );
  expect(out).toBe('No findings in 1000 files.\n');
  expect(exit).toBe(0);
});
