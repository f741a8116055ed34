import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from './linted.ts';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Workflow = {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
};

const own = '.github/workflows';
const starters = 'docs/workflows';
const files = [own, starters].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflow = (file: string): Workflow => parse(text(file)) as Workflow;
const steps = (file: string): Step[] => Object.values(workflow(file).jobs).flatMap((job) => job.steps);
const lint = (...arguments_: string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join(root, 'build/lint-workflows.js'), ...arguments_], {
    cwd: root,
    encoding: 'utf8',
  });

describe.each(files)('%s', (file) => {
  test('uses actions by full commit id, and names their version', () => {
    for (const line of text(file).split('\n')) {
      if (!/^\s*(- )?uses:/.test(line) || line.trim() === '- uses: ./') continue;
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('states its permissions, and ends by itself', () => {
    const { permissions, jobs } = workflow(file);
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {})).not.toContain('write');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('never checks out or runs what a pull request brings, where it has power', () => {
    const { on } = workflow(file);
    if (!('pull_request_target' in on) && !('workflow_run' in on)) return;
    expect(text(file)).not.toMatch(/head\.sha|head_sha|head\.ref|refs\/pull/);
    for (const { run } of steps(file)) expect(run).toBeUndefined();
  });
});

test('the review workflow has no power and is heard by name', () => {
  for (const [review, check] of [
    [`${starters}/review.yml`, `${starters}/check.yml`],
    [`${own}/tracegate-review.yml`, `${own}/tracegate.yml`],
  ] as const) {
    const { name, permissions } = parse(text(review)) as { name: string; permissions: unknown };
    expect(permissions).toEqual({});
    expect(steps(review)).toEqual([{ run: 'true' }]);
    expect(workflow(check).on.workflow_run).toEqual({ workflows: [name], types: ['completed'] });
  }
});

test('this repository is checked as its starter workflow checks others', () => {
  const checkOf = (file: string): unknown => {
    const { jobs, ...rest } = workflow(file);
    const { steps: all, ...job } = jobs.check ?? { steps: [] };
    return { ...rest, ...job, with: all.at(-1)?.with };
  };
  expect(checkOf(`${own}/tracegate.yml`)).toEqual(checkOf(`${starters}/check.yml`));
  expect(steps(`${starters}/check.yml`)).toHaveLength(1);
});

describe('the workflow linter', () => {
  test('accepts every workflow here', () => {
    expect(lint()).toMatchObject({ status: 0, stderr: '', stdout: `${files.length} workflows linted\n` });
  });

  test('refuses an expression that a pull request can write code into, in whichever file it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tracegate-workflow-'));
    try {
      const file = join(folder, 'unsafe.yml');
      const step = 'run: echo ${{ github.event.pull_request.title }}';
      writeFileSync(
        file,
        `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`,
      );
      const { status, stderr } = lint(join(root, starters, 'review.yml'), file);
      expect(stderr).toContain('"github.event.pull_request.title" is potentially untrusted');
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('refuses to pass over no file at all', () => {
    expect(lint('no/such/file.yml')).toMatchObject({
      status: 1,
      stderr: 'no such workflow: no/such/file.yml\n',
    });
  });
});
