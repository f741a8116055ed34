import { expect, test } from '@jest/globals';
import { decide } from '../import-scenario.ts';

// What a stranger writes is repeated in findings: it must not fill a log or a comment.
test.each([
  ['a name', `${'x'.repeat(1_000_000)} NaN\n`],
  ['a label', `x{segment="s",slice="${'y'.repeat(1_000_000)}"} NaN\n`],
  ['a value', `x ${'9'.repeat(1_000_000)}\n`],
  ['a time', `x 1\ntracegate_kpi_info{evaluated_at="${'z'.repeat(1_000_000)}"} 1\n`],
  [
    'two versions',
    `x 1\ntracegate_kpi_info{model_version="${'z'.repeat(1_000_000)}"} 1\ntracegate_kpi_info{model_version="z"} 1\n`,
  ],
])('a finding repeats %s of a report only in part', async (_, text) => {
  const path = 'kpis/mortgage_model/1.1.0.prom';
  const { checks, verdict } = await decide({ text, path, mapping: undefined });
  const { findings = [] } = checks.find(({ id }) => id === 'kpi-report-found') ?? {};
  expect([verdict, findings.length > 0]).toEqual(['deny', true]);
  expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(1000);
});
