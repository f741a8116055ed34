/** `tracegate gate --vsa` and `tracegate verdict verify` as they are shipped, on the example. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/governance/digest.ts';
import { scratch } from '../files/scratch.ts';
import { misfits } from '../e2e/gate-files.ts';
import { built } from './built.ts';

const folderOf = scratch();
const example = join(import.meta.dirname, '../..');
const artifact = join(example, 'example/hmda_scored.csv');
const digest = sha256(readFileSync(artifact));
const production = ['--environment', 'production'];
const gate = ['gate', ...production, '--model', 'mortgage_model', '--repo', example];
const noon = ['--at', '2025-05-20T12:00:00Z'];
const later = ['--at', '2025-05-20T12:30:00Z'];

/** Runs the gate in a folder; what it prints is in verdict.json, what it sums up in vsa.json. */
async function gated(args: readonly string[] = noon): Promise<{ folder: string; exit: number | null }> {
  const folder = folderOf({});
  const { out, exit } = await built([...gate, ...args, '--format', 'json', '--vsa', 'vsa.json'], folder);
  writeFileSync(join(folder, 'verdict.json'), out);
  return { folder, exit: exit as number | null };
}

const verify = (folder: string, file: string, args: readonly string[]) =>
  built(['verdict', 'verify', file, ...args], folder);

describe('the verdict of tracegate gate', () => {
  test('has its published form, and so has its summary', async () => {
    const { folder, exit } = await gated();
    expect(exit).toBe(0);
    const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect(misfits('gate-verdict', json('verdict.json'))).toEqual([]);
    expect(misfits('verification-summary', json('vsa.json'))).toEqual([]);
  });

  test.each(['verdict.json', 'vsa.json'])('lets the artifact itself through, from %s', async (file) => {
    const { folder } = await gated();
    for (const given of [artifact, digest, `sha256:${digest}`]) {
      const { exit, out, err } = await verify(folder, file, [...production, '--artifact', given, ...later]);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toMatch(/^GO\.\n/);
    }
  });

  test.each(['verdict.json', 'vsa.json'])(
    'refuses another artifact, environment and time, from %s',
    async (file) => {
      const { folder } = await gated();
      const refused = async (...args: string[]): Promise<unknown> => {
        const spoken = await verify(folder, file, [...args, '--format', 'json']);
        expect(spoken.exit).toBe(1);
        expect(misfits('verdict-verification', JSON.parse(spoken.out))).toEqual([]);
        const { go, checks } = JSON.parse(spoken.out) as {
          go: boolean;
          checks: { id: string; status: string }[];
        };
        expect(go).toBe(false);
        return checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
      };
      const other = join(example, 'package.json');
      expect(await refused(...production, '--artifact', other, ...later)).toEqual(['verdict-artifact']);
      expect(await refused('--environment', 'staging', '--artifact', digest, ...later)).toEqual([
        'verdict-environment',
      ]);
      expect(await refused(...production, '--artifact', digest, '--at', '2025-05-20T13:00:00Z')).toEqual([
        'verdict-in-force',
      ]);
      expect(
        await refused(...production, '--artifact', digest, ...later, '--governance-ref', 'main'),
      ).toEqual(['verdict-governance']);
    },
  );

  test('of a denial fails, and lets nothing through', async () => {
    const { folder, exit } = await gated(['--at', '2025-09-20T12:00:00Z']);
    expect(exit).toBe(1);
    const summary = JSON.parse(readFileSync(join(folder, 'vsa.json'), 'utf8')) as {
      predicate: { verificationResult: string };
    };
    expect(summary.predicate.verificationResult).toBe('FAILED');
    for (const file of ['vsa.json', 'verdict.json']) {
      const at = ['--at', '2025-09-20T12:00:00Z'];
      const spoken = await verify(folder, file, [...production, '--artifact', digest, ...at]);
      expect(spoken.exit).toBe(1);
      expect(spoken.out).toMatch(/^REFUSED: The verdict is `deny`/);
    }
  });

  test('is shortened by --valid-minutes', async () => {
    const { folder } = await gated([...noon, '--valid-minutes', '10']);
    const at = ['--at', '2025-05-20T12:10:00Z'];
    expect((await verify(folder, 'vsa.json', [...production, '--artifact', digest, ...at])).exit).toBe(1);
  });
});

test('a summary of an earlier gate is gone before a later one comes to nothing', async () => {
  const { folder } = await gated();
  for (const args of [
    ['--evidence', 'hearsay'],
    ['--model-version', '9.9.9', '--environment', 'moon'],
  ]) {
    writeFileSync(join(folder, 'vsa.json'), '{}');
    const at =
      args[0] === '--evidence'
        ? [...gate, ...noon]
        : ['gate', '--model', 'mortgage_model', '--repo', example, ...noon];
    const { exit } = await built([...at, ...args, '--vsa', 'vsa.json'], folder);
    expect(exit).not.toBe(0);
    expect(existsSync(join(folder, 'vsa.json'))).toBe(false);
  }
});

describe('what cannot be used', () => {
  test.each<[string, number, string[], RegExp]>([
    ['no file', 2, ['verdict', 'verify', ...production, '--artifact', digest], /needs one file/],
    ['another action', 2, ['verdict', 'sign', 'x'], /verify/],
    ['no artifact', 2, ['verdict', 'verify', 'vsa.json', ...production], /needs --artifact/],
    ['no environment', 2, ['verdict', 'verify', 'vsa.json', '--artifact', digest], /needs --environment/],
    [
      'an artifact that is not there',
      2,
      ['verdict', 'verify', 'vsa.json', ...production, '--artifact', 'gone'],
      /gone/,
    ],
    [
      'a digest in capitals is a path',
      2,
      ['verdict', 'verify', 'vsa.json', ...production, '--artifact', 'A'.repeat(64)],
      /AAAA/,
    ],
    [
      'a folder',
      2,
      ['verdict', 'verify', 'vsa.json', ...production, '--artifact', '.'],
      /not a regular file/,
    ],
    [
      'a file that is not there',
      2,
      ['verdict', 'verify', 'gone.json', ...production, '--artifact', digest],
      /gone\.json/,
    ],
    [
      'a file that is no verdict',
      2,
      ['verdict', 'verify', 'other.json', ...production, '--artifact', digest],
      /lacks `verdict`/,
    ],
    [
      'a verdict that could not be evaluated',
      3,
      ['verdict', 'verify', 'error.json', ...production, '--artifact', digest],
      /^$/,
    ],
    ['a time that a gate does not give', 2, [...gate, '--valid-minutes', '61'], /1 to 60/],
    ['evidence without a voucher', 2, [...gate, '--evidence', 'attestation'], /needs --key or --bundle/],
    ['a voucher without evidence', 2, [...gate, '--key', 'key.pem'], /is for --evidence attestation/],
    ['a summary in a folder that is not there', 2, [...gate, ...noon, '--vsa', 'no/where.json'], /--vsa/],
  ])('%s: exit %i', async (_, exit, args, said) => {
    const error = { verdict: 'error', evaluated_at: '2025-05-20T12:00:00Z', tool: {} };
    const folder = folderOf({ 'other.json': '{"go":true}', 'error.json': JSON.stringify(error) });
    const { folder: made } = await gated();
    writeFileSync(join(folder, 'vsa.json'), readFileSync(join(made, 'vsa.json')));
    const spoken = await built(args, folder);
    expect(spoken.exit).toBe(exit);
    expect(spoken.err).toMatch(said);
  });
});
