import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/command/validate.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText, policyText } from '../governance/objective-text.ts';
import { call, tracegate } from './terminal.ts';

const folderOf = scratch();

/** Twelve hundred versions of one domain, so that each thread's share borders on another's, with slips in all. */
function manyVersions(): Record<string, string> {
  const text = (index: number) => {
    if (index % 300 === 0 && index > 0) return objectiveText(`1.${index}`, { threshold: '0.06' });
    return index % 211 === 7 ? 'a: @' : objectiveText(`1.${index}`, { roles: ['Nobody'] });
  };
  const versions = Array.from({ length: 1_200 }, (_, index) => [
    `objectives/credit/v1.${index}.yaml`,
    text(index),
  ]);
  return Object.fromEntries([
    ...versions,
    ['objectives/credit/v1.300.0.yaml', objectiveText('1.300.0')],
    ['objectives/credit/v1.601.0.yaml', objectiveText('1.601.0')],
    ['policies/approvals.yaml', policyText],
    ['freezes/credit.yml', ''],
  ]) as Record<string, string>;
}

describe('many files', () => {
  test('give the same findings from threads as from one, each once', async () => {
    const root = folderOf(manyVersions());
    const alone = await call(validate, ['--format', 'json'], root);
    const shared = await tracegate(['validate', '--format', 'json'], root);
    expect(shared).toEqual(alone);
    const ids = new Set((JSON.parse(alone.out).findings as { id: string }[]).map(({ id }) => id));
    expect(ids).toEqual(
      new Set([
        'bump-too-small',
        'path-unknown',
        'role-unknown',
        'superseded-invalid',
        'version-ambiguous',
        'yaml-syntax',
      ]),
    );
  });

  const fault = (text: string) => pathToFileURL(join(folderOf({ 'thread.mjs': text }), 'thread.mjs'));
  const single = availableParallelism() === 1;

  test.each([
    ['ends', 'process.exit(0);', 'A thread ended with 0 before it had checked its files.'],
    ['fails', "throw new Error('out of paper');", 'out of paper'],
  ])('are never taken for clean when a thread %s without an answer', async (_, text, message) => {
    const files = Object.fromEntries(
      Array.from({ length: 1_000 }, (__, index) => [`freezes/f${index}.yaml`, '']),
    );
    const outcome = await call(validate, [], folderOf(files), undefined, fault(text)).then(
      ({ out }) => out.split('\n').at(-2),
      (error: Error) => error.message,
    );
    expect(outcome).toBe(single ? '1000 errors in 1000 files.' : message);
  });
});
