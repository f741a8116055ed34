import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ModelFile, PromotionFile } from '../../src/format/schema/promotion.ts';
import published from './published-figures.json' with { type: 'json' };
import { reportArguments, root, runScript } from './script.ts';

const content = (path: string) => readFileSync(join(root, path));
const sha256 = (path: string) => createHash('sha256').update(content(path)).digest('hex');
const yaml = (path: string): unknown => parse(content(path).toString('utf8'));

describe.each(published.reports)('model $modelVersion under $objective', (figures) => {
  const version = figures.modelVersion;
  const model = yaml(`models/mortgage_model/${version}.yaml`) as ModelFile;

  test('the committed KPI report is what the script computes, byte for byte', () => {
    const { stdout } = runScript('example/kpi-report.js', reportArguments(figures));
    expect(content(`kpis/mortgage_model/${version}.json`).toString('utf8')).toBe(stdout);
  });

  test('the objective denies at the cut-off that the report was computed for', () => {
    const path = `objectives/mortgage/${figures.objective.replace('OBJ.mortgage.', '')}.yaml`;
    const threshold = /^decision_rules:[\s\S]*?threshold: (\S+)$/m.exec(content(path).toString('utf8'))?.[1];
    expect(threshold).toBe(figures.threshold);
  });

  test('the registration names the artifact and the scored data by their digests', () => {
    expect(model.artifact).toEqual({
      uri: 'example/hmda_scored.csv',
      sha256: sha256('example/hmda_scored.csv'),
    });
    const scored = model.lineage?.datasets?.find(({ name }) => name === 'hmda_scored');
    expect(scored?.sha256).toBe(sha256('example/hmda_scored.csv'));
  });

  test('the registration states the accuracy that the disagreements leave', () => {
    const agreements = (2380 - figures.disagreements) / 2380;
    expect(model.lineage?.metrics?.['accuracy_at_cutoff']).toBe(Number(agreements.toFixed(6)));
  });

  test('the approval record is about the objective as it is, by SHA-256 and by Git blob id', () => {
    const record = JSON.parse(content(`approvals/${figures.objective}.json`).toString('utf8')) as {
      subject: { name: string; digest: { sha256: string; gitBlob: string } }[];
    };
    const [subject] = record.subject;
    const objective = content(subject?.name ?? '');
    const blob = createHash('sha1').update(`blob ${objective.length}\0`).update(objective).digest('hex');
    expect(subject?.digest).toEqual({ sha256: sha256(subject?.name ?? ''), gitBlob: blob });
  });
});

test('both models give the scores area under the curve and Brier score that the data has', () => {
  const scores = content('example/hmda_scored.csv').toString('utf8').trimEnd().split('\n').slice(1);
  const scored = scores.map((line) => line.split(',')).map(([, p, lender]) => ({ p: Number(p), lender }));
  const denied = scored.filter(({ lender }) => lender === 'yes');
  const approved = scored.filter(({ lender }) => lender === 'no');
  const wins = denied.map(
    ({ p }) => approved.filter((other) => other.p < p).length + approved.filter((o) => o.p === p).length / 2,
  );
  const area = wins.reduce((sum, win) => sum + win, 0) / (denied.length * approved.length);
  const squares = scored.map(({ p, lender }) => (p - (lender === 'yes' ? 1 : 0)) ** 2);
  const brier = squares.reduce((sum, square) => sum + square, 0) / scored.length;
  for (const { modelVersion } of published.reports) {
    const { lineage } = yaml(`models/mortgage_model/${modelVersion}.yaml`) as ModelFile;
    expect(lineage?.metrics?.['area_under_roc_curve']).toBe(Number(area.toFixed(6)));
    expect(lineage?.metrics?.['brier_score']).toBe(Number(brier.toFixed(6)));
  }
});

test.each([
  { environment: 'candidate', version: '1.0.0', objective: 'OBJ.mortgage.v1.0' },
  { environment: 'production', version: '1.1.0', objective: 'OBJ.mortgage.v1.1' },
])('the $environment promotion cites the report of $version by its digest', (expected) => {
  const promotion = yaml(`promotions/${expected.environment}/mortgage_model.yaml`) as PromotionFile;
  const report = `kpis/mortgage_model/${expected.version}.json`;
  expect(promotion).toEqual({
    model_name: 'mortgage_model',
    model_version: expected.version,
    objective_version: expected.objective,
    kpi_report: { path: report, sha256: sha256(report) },
  });
});

describe('the approval records', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'evidence-'));
    for (const folder of ['objectives', 'policies', 'approvals']) {
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    }
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const check = () => runScript('example/evidence.js', ['--check', '--repo', copy]);
  const files = published.reports.map(({ objective }) => `approvals/${objective}.json`);

  test('are what the script writes, byte for byte', () => {
    expect(runScript('example/evidence.js', ['--repo', copy]).exit).toBe(0);
    for (const file of files) expect(readFileSync(join(copy, file))).toEqual(content(file));
  });

  test('are found out of date when an objective changes by one byte, and are mended by a new run', () => {
    expect(check().exit).toBe(0);
    appendFileSync(join(copy, 'objectives/mortgage/v1.1.yaml'), '\n');
    const late = check();
    expect(late.exit).toBe(1);
    expect(late.stderr).toContain('approvals/OBJ.mortgage.v1.1.json');
    expect(late.stderr).not.toContain('v1.0');
    runScript('example/evidence.js', ['--repo', copy]);
    expect(check().exit).toBe(0);
  });
});
