import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { diff } from '../../src/command/diff.ts';
import { put, scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { git } from './past-repository.ts';
import { smallRepository } from './repository.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const root = folderOf({
  ...smallRepository,
  'objectives/credit/v1.2.yaml': objectiveText('1.2', { roles: ['Risk'], threshold: '0.06' }),
  'objectives/credit/v1.10.yaml': 'a: @',
  'objectives/loans/v1.0.yaml': objectiveText('1.0').replace('OBJ.credit', 'OBJ.loans'),
});
const compare = (...args: string[]) => call(diff, args, root);

describe('what changed between two versions', () => {
  test('as text: the change, its class and what it needs', async () => {
    const { out, err, exit } = await compare('OBJ.credit.v1.0', 'OBJ.credit.v1.1');
    expect(out).toContain(
      'OBJ.credit.v1.0 -> OBJ.credit.v1.1: 1 change, tightening; needs a minor version, rises by a minor one',
    );
    expect(out).toContain('max_fpr now allows only up to 0.04 (was 0.05)');
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
  });

  test('as JSON, for programs', async () => {
    const { out } = await compare('OBJ.credit.v1.0', 'OBJ.credit.v1.1', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      changes: [
        {
          id: 'constraint-threshold-tightened',
          class: 'tightening',
          element: 'max_fpr',
          file: 'objectives/credit/v1.1.yaml',
          line: 6,
        },
      ],
    });
  });

  test('as Markdown, for a pull request', async () => {
    const { out } = await compare('OBJ.credit.v1.0', 'OBJ.credit.v1.1', '--format', 'markdown');
    expect(out).toContain('max_fpr');
    expect(out).toMatch(/^#+ |^\*\*|^\|/m);
  });

  test('a version that rises by too little is said on standard error, and exit 1', async () => {
    const { out, err, exit } = await compare('OBJ.credit.v1.1', 'OBJ.credit.v1.2', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ changes: [{ id: 'constraint-threshold-relaxed' }] });
    expect(err).toContain('bump-too-small');
    expect(exit).toBe(1);
  });

  test('nothing, of a version against itself, is no change', async () => {
    const { out } = await compare('OBJ.credit.v1.0', 'OBJ.credit.v1.0', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ changes: [] });
  });
});

describe('a command line that cannot be followed', () => {
  test.each([
    [[], 'diff needs two objective versions, such as OBJ.credit.v1.2 OBJ.credit.v1.3.'],
    [['OBJ.credit.v1.0'], 'diff needs two objective versions, such as OBJ.credit.v1.2 OBJ.credit.v1.3.'],
    [
      ['OBJ.credit.v1.0', 'OBJ.credit.v1.1', 'x'],
      'diff needs two objective versions, such as OBJ.credit.v1.2 OBJ.credit.v1.3.',
    ],
    [['credit.v1.0', 'OBJ.credit.v1.1'], 'credit.v1.0 is not an objective version such as OBJ.credit.v1.3.'],
    [
      ['OBJ.credit.v1.0', '../../etc/passwd'],
      '../../etc/passwd is not an objective version such as OBJ.credit.v1.3.',
    ],
    [
      ['OBJ.credit.v1.0', 'OBJ.credit.v1.7'],
      'There is no OBJ.credit.v1.7 (objectives/credit/v1.7.yaml). There are OBJ.credit.v1.0, OBJ.credit.v1.1, OBJ.credit.v1.2, OBJ.credit.v1.10.',
    ],
    [
      ['OBJ.nothing.v1.0', 'OBJ.nothing.v1.1'],
      'There is no OBJ.nothing.v1.0 (objectives/nothing/v1.0.yaml). The domain nothing has no objectives.',
    ],
    [['OBJ.credit.v1.0.0', 'OBJ.credit.v1.1'], /^There is no OBJ\.credit\.v1\.0\.0 /],
    [
      ['OBJ.credit.v1.0', 'OBJ.credit.v1.10'],
      /^OBJ\.credit\.v1\.10 is not valid:\nobjectives\/credit\/v1\.10\.yaml:1:4 {2}error {4}yaml-syntax/,
    ],
    [
      ['OBJ.loans.v1.0', 'OBJ.credit.v1.2'],
      'OBJ.loans.v1.0 and OBJ.credit.v1.2 are of different domains, which cannot be compared.',
    ],
    [['a', 'b', '--format', 'sarif'], '--format must be one of text, json, markdown.'],
  ])('%j', async (args, message) => {
    await expect(compare(...args)).rejects.toThrow(message);
    await expect(compare(...args)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('a metric that was redefined since a version was committed', () => {
  const catalogue = (definition: string) =>
    JSON.stringify({
      metrics: [
        {
          name: 'fpr',
          definition,
          unit: 'ratio',
          direction: 'lower_is_better',
        },
      ],
    });

  function committed(): string {
    const folder = folderOf({
      ...smallRepository,
      'policies/metrics.yaml': catalogue('Rejected though good.'),
    });
    rmSync(join(folder, '.git'), { recursive: true, force: true });
    git(folder, ['init', '-q']);
    git(folder, ['add', '-A']);
    git(folder, ['commit', '-q', '-m', 'First']);
    return folder;
  }

  test('is a warning for each version, which exit 0 leaves as one', async () => {
    const folder = committed();
    put(folder, 'policies/metrics.yaml', catalogue('Rejected though it would have paid.'));
    const { err, exit } = await call(diff, ['OBJ.credit.v1.0', 'OBJ.credit.v1.1'], folder);
    expect(err).toContain('metric-redefined');
    expect(err).toContain('under OBJ.credit.v1.0');
    expect(err).toContain('under OBJ.credit.v1.1');
    expect(err).toContain('was “Rejected though good.” and is “Rejected though it would have paid.”');
    expect(exit).toBe(0);
  });

  test('is nothing while it means the same, or no repository tells', async () => {
    const folder = committed();
    const same = await call(diff, ['OBJ.credit.v1.0', 'OBJ.credit.v1.1'], folder);
    rmSync(join(folder, '.git'), { recursive: true });
    put(folder, '.git/HEAD', '');
    put(folder, 'policies/metrics.yaml', catalogue('Another.'));
    const unknown = await call(diff, ['OBJ.credit.v1.0', 'OBJ.credit.v1.1'], folder);
    expect([same.err, unknown.err]).toEqual(['', '']);
  });
});
