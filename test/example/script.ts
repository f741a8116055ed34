import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KpiReportFile } from '../../src/format/schema/promotion.ts';
import published from './published-figures.json' with { type: 'json' };

/** The top of the repository, where the example's governance files are. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export type PublishedReport = (typeof published.reports)[number];

export interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as a reader does: plain Node, from the top of a repository. */
export function runScript(script: string, args: readonly string[], directory = root): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

/** The arguments with which example/README.md makes one of the committed KPI reports, without `--out`. */
export function reportArguments(report: PublishedReport): string[] {
  const args: readonly (readonly [string, string])[] = [
    ['--threshold', report.threshold],
    ['--objective', report.objective],
    ['--model', 'mortgage_model'],
    ['--model-version', report.modelVersion],
    ['--evaluated-at', report.evaluatedAt],
  ];
  return args.flat();
}

/** The row of a metric, overall or of one slice; fails the test unless there is exactly one. */
export function rowOf(report: KpiReportFile, metric: string, segment?: string, slice?: string) {
  const rows = report.kpis.filter(
    (row) => row.metric === metric && row.segment === segment && row.slice === slice,
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    throw new Error(`${rows.length} rows of ${metric} ${slice ?? ''}`);
  return row;
}
