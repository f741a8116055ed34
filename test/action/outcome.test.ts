import { describe, expect, test } from '@jest/globals';
import { exitCode, notEvaluated, outcomeOf, verdictFile, worst } from '../../src/action/outcome.ts';
import type { PullRequestReport } from '../../src/check/pull-request-report.ts';
import type { VerdictKind } from '../../src/verdict/verdict.ts';

const report: PullRequestReport = {
  repository: 'acme/governance',
  number: 7,
  baseBranch: 'main',
  baseCommit: 'b'.repeat(40),
  headCommit: 'a'.repeat(40),
  evaluatedAt: 0,
  verdict: 'allow',
  reasons: [{ id: 'nothing-governed', status: 'pass', message: 'No governed file changes.' }],
  findings: [],
  objectives: [],
  promotions: [],
  changedPaths: [],
  signOffs: undefined,
  newerHead: undefined,
};

/** A report in which these roles miss so many. */
function missing(roles: Record<string, number>): PullRequestReport {
  const evaluated = Object.entries(roles).map(([role, count]) => ({
    role,
    needed: count,
    given: [],
    missing: count,
    because: [],
  }));
  const signOffs = {
    roles: evaluated,
    notCounted: [],
    vetoes: [],
    contributors: [],
    hold: undefined,
    digest: 'd',
    findings: [],
    reasons: [],
  };
  return { ...report, signOffs: signOffs as unknown as NonNullable<PullRequestReport['signOffs']> };
}

describe('the verdict of several', () => {
  test.each<[VerdictKind[], VerdictKind]>([
    [['allow', 'allow'], 'allow'],
    [['allow', 'pending'], 'pending'],
    [['pending', 'deny', 'allow'], 'deny'],
    [['deny', 'error'], 'error'],
    [[], 'error'],
  ])('of %j is %s', (verdicts, expected) => {
    expect(worst(verdicts)).toBe(expected);
  });
});

describe('the exit code', () => {
  test.each<[VerdictKind, 'pending' | 'violation', 0 | 1]>([
    ['allow', 'pending', 0],
    ['allow', 'violation', 0],
    ['pending', 'pending', 1],
    ['pending', 'violation', 0],
    ['deny', 'pending', 1],
    ['deny', 'violation', 1],
    ['error', 'pending', 1],
    ['error', 'violation', 1],
  ])('of %s where %s fails is %i', (verdict, failOn, expected) => {
    expect(exitCode(verdict, failOn)).toBe(expected);
  });
});

describe('the outcome', () => {
  test('asks per role for as many as the pull request that misses most', () => {
    const reports = [missing({ Risk: 2, Ethics: 1 }), missing({ Risk: 1, Legal: 0 })];
    expect(outcomeOf(reports, [], '', 'pending').missingApprovals).toEqual({ Risk: 2, Ethics: 1 });
  });

  test('has the reasons of all pull requests and those beside them', () => {
    const extra = { id: 'merge-group-unattributed', status: 'fail', message: 'x' } as const;
    expect(outcomeOf([report, report], [extra], '', 'deny').reasons.map(({ id }) => id)).toEqual([
      'nothing-governed',
      'nothing-governed',
      'merge-group-unattributed',
    ]);
  });

  test('of a fault is an error with its reason', () => {
    expect(notEvaluated('github-unavailable', 'No answer.')).toMatchObject({
      verdict: 'error',
      reasons: [{ id: 'github-unavailable', status: 'fail', message: 'No answer.' }],
    });
  });
});

describe('the verdict file', () => {
  const outcome = outcomeOf([report], [], 'Summary', 'allow');

  test('says what was decided, when and on what', () => {
    expect(JSON.parse(verdictFile(outcome, Date.parse('2025-05-20T00:00:00Z')))).toMatchObject({
      verdict: 'allow',
      evaluated_at: '2025-05-20T00:00:00.000Z',
      objective_version: null,
      missing_approvals: {},
      pull_requests: [
        { number: 7, head_commit: 'a'.repeat(40), base_commit: 'b'.repeat(40), newer_head: null },
      ],
      tool: { name: 'tracegate' },
    });
  });

  test('is the same for the same, and ends with a line break', () => {
    expect(verdictFile(outcome, 0)).toBe(verdictFile(outcomeOf([report], [], 'Other', 'allow'), 0));
    expect(verdictFile(outcome, 0)).not.toBe(verdictFile(outcome, 1000));
    expect(verdictFile(outcome, 0).endsWith('}\n')).toBe(true);
  });
});
