import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareObjectives, type Comparison } from '../../src/objective/diff/diff.ts';
import { changelogMarkdown } from '../../src/report/changelog-markdown.ts';
import { changelogJson, changelogText } from '../../src/report/changelog.ts';
import { buildObjective, type ObjectiveParts } from '../objective/objective-builder.ts';

function compare(before: ObjectiveParts, after: ObjectiveParts): Comparison {
  return compareObjectives(
    buildObjective({ version: 'OBJ.credit.v1.2', ...before }),
    buildObjective({ version: 'OBJ.credit.v1.3', ...after }),
  );
}

const relaxed = compare(
  {
    decision_rules: [{ name: 'risk_cutoff', threshold: '0.62' }],
    constraints: [{ name: 'max_fpr', threshold: '0.05' }, { name: 'min_accuracy' }],
  },
  {
    decision_rules: [{ name: 'risk_cutoff', threshold: '0.58' }],
    constraints: [{ name: 'max_fpr', threshold: '0.06' }],
  },
);
const unchanged = compare({}, {});

describe('the changelog for a terminal', () => {
  test('says how severe it is, then each class with sentence, rule, bump and place', () => {
    expect(changelogText(relaxed)).toBe(
      [
        'OBJ.credit.v1.2 -> OBJ.credit.v1.3: 3 changes, relaxing; needs a major version, rises by a minor one',
        '',
        'relaxing (2)',
        '  - max_fpr now allows up to 0.06 (was 0.05)',
        '    constraint-threshold-relaxed, at least major, objectives/credit/v1.3.yaml:1101:1',
        '  - min_accuracy is gone: false_positive_rate at most 0.05 is no longer demanded of the overall value',
        '    constraint-removed, at least major, objectives/credit/v1.2.yaml:1102:1',
        '',
        'behavioural (1)',
        '  - risk_cutoff moves from 0.62 to 0.58: denied when default_risk >= 0.58',
        '    decision-threshold-moved, at least minor, objectives/credit/v1.3.yaml:1001:1',
        '',
      ].join('\n'),
    );
  });

  test('says so when nothing changed', () => {
    expect(changelogText(unchanged)).toBe('OBJ.credit.v1.2 -> OBJ.credit.v1.3: nothing changed in meaning\n');
  });

  test('says so when the newer version is not higher', () => {
    const text = changelogText(compare({}, { version: 'OBJ.credit.v1.1', description: 'New.' }));
    expect(text.split('\n')[0]).toBe(
      'OBJ.credit.v1.2 -> OBJ.credit.v1.1: 1 change, editorial; needs a patch version, is not higher',
    );
  });
});

describe('the changelog for programs', () => {
  test('has every key for every change, null where there is nothing', () => {
    expect(changelogJson(relaxed)).toEqual({
      from: 'OBJ.credit.v1.2',
      to: 'OBJ.credit.v1.3',
      class: 'relaxing',
      least_bump: 'major',
      bump: 'minor',
      changes: [
        {
          id: 'constraint-threshold-relaxed',
          class: 'relaxing',
          least_bump: 'major',
          element: 'max_fpr',
          before: '0.05',
          after: '0.06',
          message: 'max_fpr now allows up to 0.06 (was 0.05)',
          file: 'objectives/credit/v1.3.yaml',
          line: 1101,
          column: 1,
          before_file: 'objectives/credit/v1.2.yaml',
          before_line: 1101,
          before_column: 1,
        },
        {
          id: 'constraint-removed',
          class: 'relaxing',
          least_bump: 'major',
          element: 'min_accuracy',
          before: 'false_positive_rate at most 0.05',
          after: null,
          message:
            'min_accuracy is gone: false_positive_rate at most 0.05 is no longer demanded of the overall value',
          file: null,
          line: null,
          column: null,
          before_file: 'objectives/credit/v1.2.yaml',
          before_line: 1102,
          before_column: 1,
        },
        {
          id: 'decision-threshold-moved',
          class: 'behavioural',
          least_bump: 'minor',
          element: 'risk_cutoff',
          before: '0.62',
          after: '0.58',
          message: 'risk_cutoff moves from 0.62 to 0.58: denied when default_risk >= 0.58',
          file: 'objectives/credit/v1.3.yaml',
          line: 1001,
          column: 1,
          before_file: 'objectives/credit/v1.2.yaml',
          before_line: 1001,
          before_column: 1,
        },
      ],
    });
  });

  test('has null for class and bumps when nothing changed and the version is not higher', () => {
    expect(changelogJson(compare({}, { version: 'OBJ.credit.v1.2' }))).toEqual({
      from: 'OBJ.credit.v1.2',
      to: 'OBJ.credit.v1.2',
      class: null,
      least_bump: null,
      bump: null,
      changes: [],
    });
  });
});

describe('the changelog as Markdown', () => {
  test('has a heading and a table for each class', () => {
    expect(changelogMarkdown(relaxed)).toBe(
      [
        '## <code>OBJ.credit.v1.2</code> → <code>OBJ.credit.v1.3</code>',
        '',
        '3 changes, relaxing; needs a major version, rises by a minor one.',
        '',
        '### Relaxing (2)',
        '',
        '| What changed | Old | New | Class | Rule |',
        '| --- | --- | --- | --- | --- |',
        '| max_fpr now allows up to 0.06 &#40;was 0.05&#41; | <code>0.05</code> | <code>0.06</code> | relaxing | <code>constraint-threshold-relaxed</code> |',
        '| min_accuracy is gone: false_positive_rate at most 0.05 is no longer demanded of the overall value | <code>false_positive_rate at most 0.05</code> | – | relaxing | <code>constraint-removed</code> |',
        '',
        '### Behavioural (1)',
        '',
        '| What changed | Old | New | Class | Rule |',
        '| --- | --- | --- | --- | --- |',
        '| risk_cutoff moves from 0.62 to 0.58: denied when default_risk &#62;= 0.58 | <code>0.62</code> | <code>0.58</code> | behavioural | <code>decision-threshold-moved</code> |',
        '',
      ].join('\n'),
    );
  });

  test('says so when nothing changed', () => {
    expect(changelogMarkdown(unchanged)).toContain('Nothing changed in meaning.');
  });

  test('shows of two long descriptions where they begin to differ', () => {
    const start = 'Words that stay. '.repeat(100);
    const table = changelogMarkdown(
      compare({ description: `${start}old end` }, { description: `${start}new end${' more'.repeat(100)}` }),
    );
    const [, , old = '', now = ''] = (table.split('\n').at(-2) ?? '').split(' | ').map((cell) => cell.trim());
    expect(table.split('\n').at(-2)).toMatch(
      /^\| The description reads differently \| <code>… .*old end<\/code>/,
    );
    expect(table).toMatch(/<code>… .{0,60}new end( more)+.*… \d+ more characters<\/code>/);
    expect(old.length + now.length).toBeLessThan(2000);
  });
});

test('nothing that a file says adds a line, a cell or markup to any changelog', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('|', '\n', '\r', '<img src=x>', '<!--', '-->', '@octocat', '`', '::error::', '##[x]'),
        fc.constantFrom('</code>', '\u202e', '\u001b[2K', '#1', '](https://evil.example)', '# h', '\u2028'),
        fc.string({ unit: 'binary', maxLength: 10 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, hostile, (name, other) => {
      fc.pre(name !== other);
      const comparison = compare(
        { constraints: [{ name, metric: other }], description: name, segments: [other] },
        { constraints: [{ name, metric: name, unit: other }], description: other, segments: [name] },
      );
      expect(comparison.changes).toHaveLength(4);
      const text = changelogText(comparison).split('\n');
      expect(text).toHaveLength(1 + 3 * 2 + 4 * 2 + 1);
      for (const line of text) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      const lines = changelogMarkdown(comparison).split('\n');
      const rows = lines.filter((line) => line.startsWith('|') && !line.startsWith('| ---'));
      expect(lines).toHaveLength(3 + 3 * (1 + 4) + 4 + 1);
      expect(rows).toHaveLength(3 + 4);
      for (const row of rows) {
        expect(row.match(/\|/g)).toHaveLength(6);
        expect(row.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>@`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }
    }),
    { numRuns: 300 },
  );
});
