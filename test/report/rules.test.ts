import { expect, test } from '@jest/globals';
import { catalogue, isRuleId } from '../../src/finding/catalogue.ts';
import { ruleJson, ruleMarkdown, rulesMarkdown, rulesText, ruleText } from '../../src/report/rules.ts';

const ids = Object.keys(catalogue).filter(isRuleId);

test('a rule in a terminal: what it finds, why, what makes it right', () => {
  expect(ruleText('yaml-empty')).toBe(
    [
      'yaml-empty (error)',
      '',
      '  The file is empty.',
      '',
      '  Why:  An empty file says nothing that could be approved.',
      '  Mend: Fill the file in, or remove it.',
      '',
    ].join('\n'),
  );
});

test('a change in Markdown, with its class and the version that it needs', () => {
  const { title, why, mend } = catalogue['constraint-removed'];
  expect(ruleMarkdown('constraint-removed')).toBe(
    `### \`constraint-removed\`\n\n${title} _relaxing, at least a major version._\n\n- **Why:** ${why}\n- **Mend:** ${mend}\n`,
  );
});

test('a rule as a program reads it is its entry with its id', () => {
  expect(ruleJson('not-frozen')).toEqual({ id: 'not-frozen', ...catalogue['not-frozen'] });
});

test('both lists have every rule once, in one order', () => {
  expect(
    rulesText()
      .match(/^ {2}\S+/gm)
      ?.map((line) => line.trim()),
  ).toEqual(ids);
  expect(
    rulesMarkdown()
      .match(/^### `\S+`/gm)
      ?.map((line) => line.slice(5, -1)),
  ).toEqual(ids);
});
