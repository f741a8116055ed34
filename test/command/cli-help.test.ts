import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { toolVersion } from '../../src/version.ts';
import { scratch } from '../files/scratch.ts';
import { smallRepository } from './repository.ts';
import { tracegate } from './terminal.ts';

const root = scratch()(smallRepository);

describe('help', () => {
  test.each([
    [['-h'], /^Usage: tracegate <command>/],
    [['gate', '-h'], /^Usage: tracegate gate /],
    [['help', 'gate'], /^Usage: tracegate gate /],
  ])('%j is answered', async (args, expected) => {
    const { out, err, exit } = await tracegate(args, root);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toMatch(expected);
  });

  test.each([
    [['gate', '--environment', 'production', '--model', '--help'], '--model needs a value.'],
    [['gate', '--environment', 'production', '--model', '-h'], '--model needs a value.'],
    [['gate', '--help', '--environment', 'production'], '--help says how a command is used when'],
    [['validate', '-h', 'objectives'], '-h says how a command is used when'],
    [['--help', 'gate', '--model', 'm'], '--help cannot be used with gate --model m.'],
    [['--version', 'gate'], '--version cannot be used with gate.'],
    [['help', 'gaet'], 'Unknown command gaet. Did you mean `gate`?'],
  ])('%j is a mistake, and never passes for success', async (args, message) => {
    const { out, err, exit } = await tracegate(args, root);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(`tracegate: ${message}`);
  });
});

test('a value that starts with a dash is one when it is said to be', async () => {
  const { err, exit } = await tracegate(['gate', '--environment=-x', '--model=-m'], root);
  expect(err).not.toContain('needs a value');
  expect(exit).not.toBe(0);
});

test('the version is that of the package', async () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(toolVersion).toBe(manifest.version);
  expect(await tracegate(['--version'], root)).toEqual({ out: `${toolVersion}\n`, err: '', exit: 0 });
});
