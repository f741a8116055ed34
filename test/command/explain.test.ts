import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/command.ts';
import { explain } from '../../src/command/explain.ts';
import { catalogue, isRuleId } from '../../src/finding/catalogue.ts';
import { call } from './terminal.ts';

const ids = Object.keys(catalogue).filter(isRuleId);
const say = (...args: string[]) => call(explain, args, '/');

test.each(ids)('%s is explained as text, JSON and Markdown', async (id) => {
  const { title, why, mend } = catalogue[id];
  const text = await say(id);
  const markdown = await say(id, '--format', 'markdown');
  for (const sentence of [id, title, why, mend]) {
    expect(text.out).toContain(sentence);
    expect(markdown.out).toContain(sentence);
  }
  expect(JSON.parse((await say(id, '--format', 'json')).out)).toMatchObject({ id, title, why, mend });
  expect([text.exit, text.err]).toEqual([0, '']);
});

test('a change says its class and the version that it needs', async () => {
  expect((await say('constraint-removed')).out).toContain('(relaxing, at least a major version)');
});

test('constraint:<name> is explained as any constraint of the gate', async () => {
  expect((await say('constraint:four_fifths')).out).toBe((await say('constraint')).out);
});

describe('all rules', () => {
  test('one to a line as text, all in JSON', async () => {
    const { out } = await say();
    for (const id of ids) expect(out).toContain(`\n  ${id} `);
    expect(JSON.parse((await say('--format', 'json')).out).map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('docs/rules.md is what explain says', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
    expect((await say('--format', 'markdown')).out).toBe(page);
  });

  test('the page has every rule once, as a heading that can be linked to', async () => {
    const { out } = await say('--format', 'markdown');
    expect(out.match(/^### `(.*)`$/gm)?.map((heading) => heading.slice(5, -1))).toEqual(ids);
  });
});

test.each([
  [['yaml-sintax'], 'There is no rule yaml-sintax. Did you mean `yaml-syntax`?'],
  [['constrant'], 'There is no rule constrant. Did you mean `constraint`?'],
  [['toString'], 'There is no rule toString. tracegate explain lists all rules.'],
  [['yaml-syntax', 'yaml-empty'], 'explain takes one rule id, or none for the list of all.'],
])('%j cannot be explained', async (args, message) => {
  const failure = await say(...args).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  expect((failure as Error).message).toBe(message);
});
