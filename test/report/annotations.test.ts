import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finding, type Finding } from '../../src/finding/finding.ts';
import { annotations } from '../../src/report/annotations.ts';

const place = { file: 'objectives/credit/v1.3.yaml', at: { line: 12, column: 5 } };

describe('annotations', () => {
  test('stand at the line at fault, with rule, sentence and mend', () => {
    const one = finding('metric-not-reported', 'No KPI reports `fpr`.', place, 'Did you mean `fnr`?');
    expect(annotations([one])).toEqual([
      {
        level: 'error',
        message: 'No KPI reports `fpr`. Did you mean `fnr`?',
        title: expect.stringMatching(/^metric-not-reported: /),
        file: 'objectives/credit/v1.3.yaml',
        startLine: 12,
        startColumn: 5,
      },
    ]);
  });

  test('carry no place where there is none', () => {
    const { message, mend: _, ...rule } = finding('policy-missing', 'There is no policy.');
    expect(annotations([{ ...rule, message }])).toEqual([
      { level: 'error', message, title: expect.stringMatching(/^policy-missing: /) },
    ]);
  });

  test('give errors first, then warnings and notes, each in the order given', () => {
    const levels = ['note', 'warning', 'error', 'note', 'warning', 'error'] as const;
    const findings = levels.map((level, index): Finding => ({
      id: 'head-moved',
      level,
      message: `${index}`,
    }));
    expect(annotations(findings).map(({ level, message }) => `${level} ${message}`)).toEqual([
      'error 2', 'error 5', 'warning 1', 'warning 4', 'notice 0', 'notice 3',
    ]); // prettier-ignore
  });

  test('are at most 50, and an error is never the one that is left out', () => {
    const many = Array.from({ length: 60 }, (): Finding => ({
      id: 'head-moved',
      level: 'note',
      message: 'x',
    }));
    const all = annotations([...many, finding('policy-missing', 'There is no policy.')]);
    expect(all).toHaveLength(50);
    expect(all[0]?.level).toBe('error');
  });

  test('hold no workflow command and nothing that cannot be seen', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('::error::x', '##[error]x', '\n', '\u202e', ' '), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (message, file) => {
        const [only] = annotations([{ id: 'head-moved', level: 'note', message, file }]);
        for (const said of [only?.message, only?.file, only?.title]) {
          expect(said).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
