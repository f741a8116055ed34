import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { sortFindings } from '../../src/finding/finding.ts';
import { loadObjectiveFile } from '../../src/governance/load.ts';
import { parseCondition } from '../../src/objective/load-escalation.ts';
import { bytesOf, placed, readTable, said } from '../format/read-cases.ts';

interface MeaningCase {
  name: string;
  replace: [string, string];
  findings: string[];
  message?: string;
  mend?: string;
  loads?: boolean;
}

const { base, cases } = parse(
  readFileSync(join(import.meta.dirname, '../cases/objective/meaning.yaml'), 'utf8'),
) as { base: string; cases: MeaningCase[] };

describe('the meaning of an objective', () => {
  test.each(cases)('$name', ({ replace: [from, to], findings: expected, loads, ...words }) => {
    expect(base).toContain(from);
    const { value, findings } = loadObjectiveFile('f.yaml', bytesOf(base.replace(from, () => to)));
    expect(placed(sortFindings(findings)).toSorted()).toEqual(expected.toSorted());
    expect(value !== undefined).toBe(loads ?? expected.length === 0);
    expect(findings[0] ?? {}).toMatchObject(said(words));
  });

  test('all slips of one file are found in one run', () => {
    const text = base
      .replace('2026-05-15', '2024-01-01')
      .replace('v1.2', 'v9.9')
      .replace('applies_to: all', 'applies_to: nowhere')
      .replace('metric: fpr\n', 'metric: nothing\n')
      .replace('if: fairness', 'if: nothing');
    expect(
      loadObjectiveFile('f.yaml', bytesOf(text))
        .findings.map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'metric-not-reported',
      'metric-not-reported',
      'review-before-effective',
      'segment-undeclared',
      'superseded-missing',
    ]);
  });
});

test.each(
  readTable<{ text: string; read: [string, string, string, number] | null }>('objective/conditions.yaml'),
)('the condition $text', ({ text, read }) => {
  const condition = parseCondition(text);
  const parts = condition && [condition.metric, condition.operator, condition.threshold.text, condition.days];
  expect(parts ?? null).toEqual(read);
});
