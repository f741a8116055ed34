import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { diff } from '../../src/command/diff.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
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
