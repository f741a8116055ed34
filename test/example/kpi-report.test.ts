import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { KpiReportFile } from '../../src/format/schema/promotion.ts';
import published from './published-figures.json' with { type: 'json' };
import { reportArguments, rowOf, runScript } from './script.ts';

const script = 'example/kpi-report.js';
const header = 'id,p_deny,lender,afam,single\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes applications to a CSV and returns its path. */
function dataFile(content: string): string {
  const path = join(folder, 'applications.csv');
  writeFileSync(path, content);
  return path;
}

describe.each(published.reports)('deny at p >= $threshold', (figures) => {
  const { stdout } = runScript(script, reportArguments(figures));
  const report = JSON.parse(stdout) as KpiReportFile;

  test('names the model version, the objective and the time it was asked for', () => {
    expect(report).toMatchObject({
      model_name: 'mortgage_model',
      model_version: figures.modelVersion,
      objective_version: figures.objective,
      evaluated_at: figures.evaluatedAt,
    });
  });

  test('counts the published approvals', () => {
    expect(rowOf(report, 'approval_rate')).toMatchObject(figures.overall);
    expect(rowOf(report, 'approval_rate', 'race', 'white')).toMatchObject(figures.white);
    expect(rowOf(report, 'approval_rate', 'race', 'black')).toMatchObject(figures.black);
  });

  test('gives the impact ratio as counts, on the published side of four fifths', () => {
    const {
      numerator = 0,
      denominator = 0,
      value,
      samples,
    } = rowOf(report, 'impact_ratio', 'protected_groups', 'black');
    expect(numerator).toBe(figures.black.numerator * figures.white.denominator);
    expect(denominator).toBe(figures.black.denominator * figures.white.numerator);
    expect(5 * numerator >= 4 * denominator).toBe(figures.fourFifths);
    expect(value.toFixed(4)).toBe(figures.impactRatio);
    expect(samples).toBe(figures.black.denominator);
    expect(rowOf(report, 'impact_ratio', 'protected_groups', 'white').value).toBe(1);
  });

  test('counts the decisions that the lender took otherwise', () => {
    expect(rowOf(report, 'lender_disagreement')).toMatchObject({
      numerator: figures.disagreements,
      denominator: 2380,
    });
  });

  test('rounds every value from its own counts', () => {
    for (const { value, numerator = 0, denominator = 0 } of report.kpis) {
      expect(Math.abs(value - numerator / denominator)).toBeLessThanOrEqual(0.5000001e-8);
    }
  });

  test('splits all applicants into each segment once', () => {
    for (const segment of ['race', 'household']) {
      const slices = report.kpis.filter((row) => row.metric === 'approval_rate' && row.segment === segment);
      expect(slices.reduce((sum, row) => sum + (row.samples ?? 0), 0)).toBe(2380);
      expect(slices.reduce((sum, row) => sum + (row.numerator ?? 0), 0)).toBe(figures.overall.numerator);
    }
  });
});

describe('moving the cut-off from 0.25 to 0.30', () => {
  test('changes 44 decisions, 10 of them about Black applicants, all from denied to approved', () => {
    const { stdout } = runScript(script, ['--compare', '0.25', '0.30', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      flipped: 44,
      race: { white: { to_approved: 34, to_denied: 0 }, black: { to_approved: 10, to_denied: 0 } },
    });
  });

  test('approves hmda-0137, whose probability of denial is 0.2953', () => {
    const { stdout } = runScript(script, ['--compare', '0.25', '0.30', '--format', 'json']);
    const { flips } = JSON.parse(stdout) as { flips: { id: string; pDeny: string }[] };
    const disputed = flips.find(({ id }) => id === 'hmda-0137');
    expect(disputed).toMatchObject({ before: 'denied', after: 'approved' });
    expect(disputed?.pDeny.slice(0, 6)).toBe('0.2953');
  });

  test('is said in a sentence, and the other way round it denies', () => {
    expect(runScript(script, ['--compare', '0.25', '0.30']).stdout).toContain('changes 44 of 2380 decisions');
    expect(runScript(script, ['--compare', '0.30', '0.25']).stdout).toContain(
      'Black applicants: 0 denied -> approved, 10 approved -> denied',
    );
  });
});

describe('a score beside the cut-off', () => {
  const cases = [
    { score: '0.25', cutoff: '0.25', approved: 1, why: 'equal is denied' },
    { score: '0.25000000', cutoff: '0.25', approved: 1, why: 'equal with other zeros is denied' },
    { score: '0.24999999999999999999', cutoff: '0.25', approved: 2, why: 'below, though equal as a float' },
    { score: '0.25', cutoff: '0.25000000000000000001', approved: 2, why: 'below, though equal as a float' },
  ];
  test.each(cases)('$score against $cutoff: $why', ({ score, cutoff, approved }) => {
    const data = dataFile(`${header}a-1,${score},no,yes,no\na-2,0.1,no,no,yes\n`);
    const args = ['--threshold', cutoff, '--objective', 'OBJ.a.v1.0', '--model', 'm', '--model-version', '1'];
    const { stdout } = runScript(script, [...args, '--evaluated-at', '2025-05-05T10:00:00Z', '--data', data]);
    expect(rowOf(JSON.parse(stdout) as KpiReportFile, 'approval_rate').numerator).toBe(approved);
  });
});

describe('what cannot be computed is refused with exit 2 and no report', () => {
  const good = 'a-1,0.1,no,no,no\na-2,0.1,no,yes,no\n';
  const asked = reportArguments(published.reports[0] as (typeof published.reports)[number]);
  const cases = [
    { name: 'a missing score', data: `${header}${good}a-3,,no,no,no\n`, says: 'line 4' },
    { name: 'a score above 1', data: `${header}a-3,1.2,no,no,no\n${good}`, says: 'line 2' },
    { name: 'a score as a power', data: `${header}${good}a-3,1e-3,no,no,no\n`, says: 'line 4' },
    { name: 'an answer that is neither yes nor no', data: `${header}a-3,0.2,no,NA,no\n`, says: 'line 2' },
    { name: 'a column too many', data: `${header}a-3,0.2,no,no,no,no\n`, says: 'line 2' },
    { name: 'other columns', data: 'id,p_deny\na-1,0.2\n', says: 'line 1' },
    { name: 'no applications', data: header, says: 'line 2' },
    {
      name: 'nobody in the reference group',
      data: `${header}a-2,0.1,no,yes,no\n`,
      says: 'nothing to divide',
    },
  ];
  test.each(cases)('$name', ({ data, says }) => {
    const run = runScript(script, [...asked, '--data', dataFile(data)]);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });

  test.each([
    { name: 'a cut-off above 1', args: [...asked, '--threshold', '25'] },
    { name: 'a day that is not in the calendar', args: [...asked, '--evaluated-at', '2025-02-30T10:00:00Z'] },
    { name: 'a time without a zone', args: [...asked, '--evaluated-at', '2025-05-05T10:00:00'] },
    { name: 'no objective', args: ['--threshold', '0.25'] },
    { name: 'one cut-off to compare', args: ['--compare', '0.25'] },
    { name: 'an option that does not exist', args: [...asked, '--thresold', '0.3'] },
  ])('$name', ({ args }) => {
    expect(runScript(script, args)).toMatchObject({ exit: 2, stdout: '' });
  });
});

test('--out writes what is printed otherwise', () => {
  const [first] = published.reports;
  if (first === undefined) throw new Error('no published report');
  const path = join(folder, 'new', 'report.json');
  expect(runScript(script, [...reportArguments(first), '--out', path])).toMatchObject({
    exit: 0,
    stdout: '',
  });
  expect(readFileSync(path, 'utf8')).toBe(runScript(script, reportArguments(first)).stdout);
});
