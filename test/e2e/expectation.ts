/** Compares what a run of the action said, in all the places where it speaks, with what a scenario expects. */
import { expect } from '@jest/globals';
import type { ActionResult } from '../loopback/run-action.ts';
import type { Expected } from './scenario.ts';
import type { Stage } from './stage.ts';

const stateOf = { allow: 'success', pending: 'pending', deny: 'failure', error: 'error' } as const;

interface Reason {
  readonly id: string;
  readonly status: string;
  readonly message: string;
}

/** What a run left on GitHub, counted from where it began. */
export interface Trace {
  readonly result: ActionResult;
  readonly firstCall: number;
  readonly firstStatus: number;
  /** The commit that the run is about; undefined when it reports on none. */
  readonly commit: string | undefined;
}

/** All at once, so that a failure shows everything that differs. */
export function expectRun(stage: Stage, trace: Trace, expected: Expected): void {
  const { result } = trace;
  const reasons = JSON.parse(result.outputs['reasons'] ?? '[]') as Reason[];
  const calls = stage.server.log.slice(trace.firstCall);
  expect({
    verdict: result.outputs['verdict'],
    exit: result.exitCode,
    status: statusOf(stage, trace, expected),
    fails: idsOf(reasons, 'fail'),
    warns: idsOf(reasons, 'warn'),
    missing: JSON.parse(result.outputs['missing-approvals'] ?? '{}') as unknown,
    violations: stage.server.violations,
    stderr: result.stderr,
  }).toEqual({
    verdict: expected.verdict,
    exit: expected.exit ?? (expected.verdict === 'allow' ? 0 : 1),
    status: expected.status ?? (trace.commit === undefined ? 'none' : stateOf[expected.verdict]),
    fails: [...(expected.fails ?? [])].toSorted(),
    warns: [...(expected.warns ?? [])].toSorted(),
    missing: expected.missing ?? {},
    violations: [],
    stderr: '',
  });
  expect(result.outputs).toMatchObject(expected.outputs ?? {});
  const said = reasons.map(({ message }) => message).join('\n');
  for (const message of expected.messages ?? []) expect(said).toContain(message);
  for (const text of [...(expected.annotations ?? []), ...(expected.log ?? [])])
    expect(result.stdout).toContain(text);
  if (expected.calls !== undefined) expect(calls.length).toBeLessThanOrEqual(expected.calls);
  for (const text of expected.summaryWithout ?? []) expect(result.summary).not.toContain(text);
  expectComment(stage, expected);
  expectSound(stage, trace);
}

/** What holds of every run: pending comes first, only an allow is a success, and the places agree. */
function expectSound(stage: Stage, { result, firstStatus, commit }: Trace): void {
  const set = stage.server.statuses.slice(firstStatus);
  if (commit !== undefined && set.length > 0) expect(set[0]?.state).toBe('pending');
  if (result.outputs['verdict'] !== 'allow') expect(set.map(({ state }) => state)).not.toContain('success');
  const { verdict } = result;
  if (verdict !== undefined) expect(verdict).toMatchObject({ verdict: result.outputs['verdict'] });
  const commands = result.stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(commands.filter((line) => !/^::(error|warning|notice)( [^:]*)?::/.test(line))).toEqual([]);
  expect(result.stdout).not.toContain('##[');
}

function statusOf(
  stage: Stage,
  { firstStatus, commit }: Trace,
  { context = 'tracegate: main' }: Expected,
): string {
  const set = stage.server.statuses.slice(firstStatus);
  const newest = set.findLast((status) => status.sha === commit && status.context === context);
  return newest?.state ?? 'none';
}

function expectComment(stage: Stage, { comment, commentWithout = [] }: Expected): void {
  if (comment === undefined && commentWithout.length === 0) return;
  const ours = stage.repository.comments.filter(({ user }) => user?.type === 'Bot').map(({ body }) => body);
  expect(ours).toHaveLength(comment === 'none' ? 0 : 1);
  for (const text of comment === 'none' ? [] : (comment ?? [])) expect(ours[0]).toContain(text);
  for (const text of commentWithout) expect(ours[0]).not.toContain(text);
}

function idsOf(reasons: readonly Reason[], status: string): string[] {
  return [...new Set(reasons.filter((reason) => reason.status === status).map(({ id }) => id))].toSorted();
}
