import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finding, type Finding } from '../../src/finding/finding.ts';
import { findingsJson, findingsText } from '../../src/report/findings.ts';

const error = finding(
  'yaml-syntax',
  'Something is wrong.',
  { file: 'a.yaml', at: { line: 3, column: 7 } },
  'Do this.',
);
const warning = finding('approval-claim-unverified', 'A claim.', { file: 'b.yaml' }, 'Leave it out.');
const note: Finding = { id: 'description-changed', level: 'note', message: 'A note.' };

describe('findings as text', () => {
  test('say place, level and rule, then what is wrong and what makes it right', () => {
    expect(findingsText([error, warning, note], 2)).toBe(
      [
        'a.yaml:3:7  error    yaml-syntax',
        '    Something is wrong.',
        '    Do this.',
        '',
        'b.yaml  warning  approval-claim-unverified',
        '    A claim.',
        '    Leave it out.',
        '',
        'note     description-changed',
        '    A note.',
        '',
        '1 error, 1 warning, 1 note in 2 files.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [[], 0, 'No findings in 0 files.\n'],
    [[], 1, 'No findings in 1 file.\n'],
    [[error, error], 1, '2 errors in 1 file.\n'],
  ])('%# end in a count', (findings, files, end) => {
    expect(findingsText(findings, files).split('\n\n').at(-1)).toBe(end);
  });

  test('of any text keep to their lines, and no line is a command', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '\n',
        '\r',
        '::',
        '::error::x',
        '##[error]',
        '\u001b[2J',
        '\u202e',
        ' ',
        'a',
        '\u2028',
        '\u0000',
      ),
      { maxLength: 8 },
    );
    const text = nasty.map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (message, mend, file) => {
        const shown = findingsText(
          [finding('yaml-syntax', message, { file, at: { line: 1, column: 1 } }, mend)],
          1,
        );
        expect(shown.split('\n')).toHaveLength(6);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toMatch(/##\[|[\u0000-\u0009\u000b-\u001f\u202e\u2028]/);
      }),
    );
  });
});

describe('findings as JSON', () => {
  test('are counted by level and given as they are', () => {
    expect(JSON.parse(findingsJson([error, warning, note, error], 3))).toEqual({
      files: 3,
      errors: 2,
      warnings: 1,
      notes: 1,
      findings: [error, warning, note, error],
    });
  });

  test('end in a line break', () => {
    expect(findingsJson([], 0).endsWith('}\n')).toBe(true);
  });
});
