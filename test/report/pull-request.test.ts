import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PullRequestReport } from '../../src/check/pull-request-report.ts';
import { finding } from '../../src/finding/finding.ts';
import {
  pullRequestComment,
  pullRequestSentence,
  pullRequestSummary,
  statusDescription,
} from '../../src/report/pull-request.ts';
import { sha } from '../approval/scenario.ts';
import { reportCases } from './pull-request-cases.ts';
import { scenarios } from './pull-request-scenarios.ts';

const marker = '<!-- tracegate: sticky report -->';
const cases = reportCases();
let waiting: PullRequestReport;

beforeAll(async () => {
  waiting = await scenarios['waiting']!();
});

describe('the comment', () => {
  test.each(cases)('$title', async ({ name, comment }) => {
    expect(pullRequestComment(await scenarios[name]!(), { marker })).toBe(comment);
  });

  test('has an expected text for every state', () => {
    expect(cases.map(({ name }) => name)).toEqual(Object.keys(scenarios).toSorted());
  });

  test('is the job summary too, without its marker', () => {
    expect(`${marker}\n${pullRequestSummary(waiting)}`).toBe(pullRequestComment(waiting, { marker }));
  });

  test('says so when the branch is gone since', () => {
    const comment = pullRequestComment({ ...waiting, newerHead: sha('0') }, { marker });
    expect(comment).toContain('> **This verdict is for 3fa4c21**; the branch has since been deleted.');
  });

  test('shows a reason for which there is no finding, so that nothing that stops stays unsaid', () => {
    const reason = { id: 'kpi-fresh', status: 'fail', message: 'It is too old.', file: 'kpis/a/1.json', line: 3 } as const; // prettier-ignore
    const comment = pullRequestComment({ ...waiting, reasons: [...waiting.reasons, reason] }, { marker });
    expect(comment).toContain('#### Problems: 1 error\n');
    expect(comment).toContain(
      '| **✗&nbsp;error** | <code>kpis/a/1.json:3</code> | It is too old. | <code>kpi-fresh</code> |',
    );
  });

  test('says who cannot sign, and why, with what would mend it', async () => {
    const { nobody, unreadable } = await stuck();
    expect(nobody).toContain('| **Ethics** | **✗&nbsp;cannot be filled**: 1 needed, but nobody can sign');
    expect(nobody).toContain('→ Add people to the role, or have someone else author the change.');
    expect(unreadable).toContain('**✗&nbsp;cannot be evaluated**: The team acme/ai-ethics');
    expect(unreadable).toContain('→ Give the action a token that may read organisation members');
  });

  test('says that nobody has to sign what needs no sign-off', () => {
    const free = { ...waiting, verdict: 'allow', signOffs: { ...waiting.signOffs!, roles: [] } } as const;
    expect(pullRequestComment(free, { marker })).toContain('\nNo sign-off is required.\n');
    expect(pullRequestSentence(free)).toMatch(/; no sign-off is needed\.$/);
  });

  test('leaves a command out whose names would need quoting in a shell', () => {
    const promotion = { environment: 'a b', modelName: 'm', path: '', verdict: 'deny', checks: [] } as const;
    const unknown = { modelVersion: undefined, objectiveVersion: undefined };
    const comment = pullRequestComment(
      { ...waiting, promotions: [{ ...promotion, ...unknown }] },
      { marker },
    );
    expect(comment).not.toContain('tracegate gate');
    expect(comment).toContain('tracegate validate && tracegate diff OBJ.mortgage.v1.0 OBJ.mortgage.v1.1\n');
  });

  test.each(['no comment', '<!-- a --> <b>', '<!-- a\n-->', 'x <!-- a -->'])(
    'refuses the marker %j',
    (bad) => {
      expect(() => pullRequestComment(waiting, { marker: bad })).toThrow(RangeError);
    },
  );

  test('refuses a limit under which its first lines could be lost', () => {
    expect(() => pullRequestComment(waiting, { marker, limit: 23_999 })).toThrow(RangeError);
  });
});

describe('a huge pull request', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    finding('metric-not-reported', `The metric number ${index} is not reported by any KPI.`, {
      file: `objectives/credit/v1.${index}.yaml`,
      at: { line: 7, column: 1 },
    }),
  );

  test('keeps its first lines and every kind of news, and says how much is left out', () => {
    const comment = pullRequestComment({ ...waiting, findings: many }, { marker });
    const usual = pullRequestComment(waiting, { marker });
    const before = usual.slice(0, usual.indexOf('#### What changes'));
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(60_000);
    expect(comment.startsWith(before)).toBe(true);
    expect(comment).toContain('#### Problems: 5000 errors\n');
    expect(comment.endsWith(usual.slice(usual.indexOf('#### What changes')))).toBe(true);
    const shown = comment.match(/ is not reported by any KPI/g)?.length ?? 0;
    expect(comment).toContain(`\n\n${5000 - shown} more problems are not shown here.\n`);
  });

  test('shows the change also where hundreds of roles have to sign', () => {
    const role = waiting.signOffs!.roles[1]!;
    const roles = Array.from({ length: 900 }, (_, index) => ({ ...role, role: `Role ${index}` }));
    const comment = pullRequestComment({ ...waiting, signOffs: { ...waiting.signOffs!, roles } }, { marker });
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toMatch(/\n\n\d+ more roles are not shown here\.\n\n#### What changes: /);
    expect(comment).toContain('| denial_cutoff moves from 0.25 to 0.30');
  });

  test('shows some objectives and promotions in detail, those that are stopped first, and counts the others', async () => {
    const [promotion] = (await scenarios['promotion-denied']!()).promotions;
    const allowed = Array.from({ length: 20 }, () => ({ ...promotion!, verdict: 'allow' as const }));
    const objectives = Array.from({ length: 10 }, () => waiting.objectives[0]!);
    const report = { ...waiting, objectives, promotions: [...allowed, promotion!] };
    const comment = pullRequestComment(report, { marker });
    expect(comment.match(/^#### What changes: /gm)).toHaveLength(8);
    expect(comment).toContain('\n2 more objectives are not shown here.\n');
    expect(comment).toContain('\n13 more promotions are not shown here.\n');
    expect(comment.match(/^#### Promotion of .*$/gm)?.[0]).toMatch(/denied$/);
    expect(pullRequestSentence(report)).toContain('; and 30 more objectives or promotions.');
  });
});

describe('the commit status', () => {
  test.each([
    ['allowed', 'Allowed: OBJ.mortgage.v1.1 (behavioural change) – denial_cutoff moves from 0.25 to 0.30: denied when p_deny >= 0.30, and 1 more change.'],
    ['denied-by-objection', 'Denied, because octo-risk (Risk) has requested changes.'],
    ['denied-by-validation', 'Denied, because OBJ.mortgage.v1.1 rises from OBJ.mortgage.v1.0 by a minor version, but its changes need a major one.'],
    ['promotion-denied', 'Denied, because impact_ratio is 0.78780832 for protected_groups=black, below the floor of 0.80.'],
    ['first-version', 'Waiting for sign-off by Ethics and Legal: OBJ.mortgage.v1.0 (new) – the first objective of mortgage.'],
    ['not-evaluated', 'Could not be evaluated, because the reviews of the pull request could not be read: 502 after 5 attempts.'],
    ['nothing-governed', 'Allowed: no governed file changes.'],
  ])('%s: %s', async (name, expected) => {
    expect(statusDescription(await scenarios[name]!())).toBe(expected);
  }); // prettier-ignore

  test('is cut at 140 characters, never inside one', () => {
    const description = statusDescription({
      ...waiting,
      objectives: [],
      changedPaths: [`objectives/${'😀'.repeat(200)}`],
    });
    expect(description.length).toBeLessThanOrEqual(140);
    expect(description).toMatch(/…/);
    expect(description).not.toMatch(/\p{Cs}/u);
  });
});

describe('the sentence for a log', () => {
  test('says the verdict, what moved and why', async () => {
    expect(pullRequestSentence(await scenarios['promotion-denied']!())).toBe(
      'Denied: promotion of mortgage_model 1.0.0 to candidate under OBJ.mortgage.v1.0, because impact_ratio is 0.78780832 for protected_groups=black, below the floor of 0.80.',
    );
  });

  test('counts the roles and reasons that it does not name', () => {
    const role = waiting.signOffs!.roles[1]!;
    const roles = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ ...role, role: name }));
    const signOffs = { ...waiting.signOffs!, roles: [{ ...role, role: 'Risk', missing: 2 }, ...roles] };
    expect(pullRequestSentence({ ...waiting, signOffs })).toMatch(
      /^Waiting for sign-off by Risk \(2\), A, B, C and 3 more: /,
    );
    const reasons = [1, 2, 3].map((n) => ({ id: 'x', status: 'fail' as const, message: `The reason ${n}.` }));
    expect(pullRequestSentence({ ...waiting, verdict: 'deny', reasons })).toMatch(
      /, because the reason 1 \(and 2 more reasons\)\.$/,
    );
  });

  test('does not pass over that nothing was evaluated', () => {
    expect(pullRequestSentence({ ...waiting, verdict: 'error', reasons: [] })).toMatch(
      /^Could not be evaluated: .*, because no check gave a result\.$/,
    );
  });

  test('names what changes where it is neither an objective nor a promotion', () => {
    const changedPaths = ['policies/approvals.yaml', 'policies/ownership.yaml', 'freezes/credit.yaml'];
    expect(pullRequestSentence({ ...waiting, objectives: [], changedPaths })).toContain(
      ': 3 governed files change (policies/approvals.yaml, policies/ownership.yaml and 1 more).',
    );
  });
});

async function stuck(): Promise<{ nobody: string; unreadable: string }> {
  const comment = async (name: string) => pullRequestComment(await scenarios[name]!(), { marker });
  return { nobody: await comment('role-empty'), unreadable: await comment('team-unreadable') };
}
