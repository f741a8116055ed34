import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/promotion/check.ts';
import type { KpiFormat } from '../../src/promotion/import/format.ts';
import { readTable } from '../format/read-cases.ts';
import { decide, fixture, mappingText, type Scenario } from './import-scenario.ts';

interface Case {
  name: string;
  fixture?: string;
  text?: string;
  /** So many brackets around nothing, or mappings around a number in JSON. */
  nested?: number;
  /** A comment of so many characters, and nothing else. */
  comment?: number;
  path?: string;
  replace?: [from: string, to: string, which?: 'all'][];
  elsewhere?: boolean;
  format?: KpiFormat;
  mapping?: string;
  given?: string;
  cited?: boolean;
  version?: '1.0.0' | '1.1.0';
  now?: string;
  verdict: string;
  fails?: string[];
  warns?: string[];
  finds?: string[];
  says?: Record<string, string>;
}

const cases = readTable<Case>('kpi/cases.yaml');

function generated({ path = '', nested = 0, comment }: Case): string {
  if (comment !== undefined) return `#${' '.repeat(comment)}`;
  return path.endsWith('.json')
    ? `${'{"a":'.repeat(nested)}1${'}'.repeat(nested)}`
    : `a = ${'['.repeat(nested)}${']'.repeat(nested)}`;
}

function textOf(one: Case): string {
  const { fixture: name, text, replace = [] } = one;
  let content = name === undefined ? (text ?? generated(one)) : fixture(name);
  for (const [from, to, which] of replace) {
    expect(content).toContain(String(from));
    const put = String(to).replaceAll('LONG', 'x'.repeat(201));
    content =
      which === 'all' ? content.replaceAll(String(from), put) : content.replace(String(from), () => put);
  }
  return content;
}

function scenarioOf(one: Case): Scenario {
  const { path = one.fixture ?? '', elsewhere = false, mapping = 'default', given } = one;
  return {
    text: textOf(one),
    path: elsewhere ? path : `kpis/mortgage_model/${path}`,
    isElsewhere: elsewhere,
    mapping: mapping === 'none' ? undefined : mapping === 'default' ? mappingText : mapping,
    given: given === 'default' ? mappingText : given,
    ...(one.format === undefined ? {} : { format: one.format }),
    ...(one.cited === undefined ? {} : { isMappingCited: one.cited }),
    ...(one.version === undefined ? {} : { version: one.version }),
    ...(one.now === undefined ? {} : { now: one.now }),
  };
}

const withStatus = (checks: readonly Check[], status: string) =>
  checks.filter((check) => check.status === status).map(({ id }) => id);

describe('a KPI report of another tool', () => {
  test.each(cases)('$name', async (one) => {
    const { checks, verdict } = await decide(scenarioOf(one));
    const found = checks.find(({ id }) => id === 'kpi-report-found');
    expect({
      verdict,
      fails: withStatus(checks, 'fail'),
      warns: withStatus(checks, 'warn'),
      finds: (found?.findings ?? []).map(({ id }) => id),
    }).toEqual({
      verdict: one.verdict,
      fails: one.finds === undefined ? (one.fails ?? []) : ['kpi-report-found'],
      warns: one.warns ?? [],
      finds: one.finds ?? [],
    });
    for (const [id, sentence] of Object.entries(one.says ?? {}))
      expect(checks.find((check) => check.id === id)?.message).toContain(sentence);
  });
});
