import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { policy } from '../../src/command/policy.ts';
import { commitOf } from '../../src/git/commits.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { put, scratch } from '../files/scratch.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
const approvals = `roles:
  Risk: { users: [rita, "rob#42"], teams: [acme/risk] }
  Legal: { organization_roles: [acme/counsel] }
rules:
  - name: any objective
    when: { subject: [objective] }
    require: { Risk: 1 }
  - name: credit
    when: { subject: [objective], domain: ["credit*"], paths: ["objectives/credit/**"] }
    require: { Legal: 1 }
    require_people: [boss]
    hold_hours: 24
  - name: production
    when: { subject: [promotion], environment: [production] }
    require: { Risk: 2 }
  - name: weaker
    when: { rule: [constraint-removed] }
    require: { Legal: 2 }
  - name: old
    when: { paths: ["objectives/chat/*"] }
    require: { Legal: 2 }
`;

/** A repository with a policy on main, and a branch that tightens an objective. */
function repository(): { folder: string; git: (...args: string[]) => string } {
  const folder = folderOf({
    'policies/approvals.yaml': approvals,
    'objectives/credit/v1.0.yaml': objectiveText('1.0'),
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
  git('checkout', '-q', '-b', 'change');
  put(folder, 'objectives/credit/v1.1.yaml', objectiveText('1.1', { threshold: '0.04' }));
  git('add', '.');
  git('commit', '-q', '-m', 'Tighten');
  return { folder, git };
}

describe('a change between two commits', () => {
  test('is explained rule by rule', async () => {
    const { folder } = repository();
    const { out, err, exit } = await call(policy, ['explain', '--change', 'main..change'], folder);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toBe(`The change main..change: 1 governed file to sign for
  objectives/credit/v1.1.yaml: objective; change tightening; rule constraint-threshold-tightened; risk_tier high; domain credit

Rules that match
  any objective (line 5)
    objectives/credit/v1.1.yaml: subject is objective
    asks for Risk 1
  credit (line 8)
    objectives/credit/v1.1.yaml: subject is objective; domain is credit; it lies at objectives/credit/**
    asks for Legal 1, boss in person, 24 hours

Rules that do not match
  production (line 13): objectives/credit/v1.1.yaml: subject is objective, not promotion; it has no environment
  weaker (line 16): objectives/credit/v1.1.yaml: rule is constraint-threshold-tightened, not constraint-removed
  old (line 19): objectives/credit/v1.1.yaml: it does not lie at objectives/chat/*

Required in sum
  boss, in person (asked for by credit)
  Risk 1 (asked for by any objective), who are rita, rob#42 and the members of acme/risk
  Legal 1 (asked for by credit), who are those whom acme made counsel
  24 hours between the last of these and the merge
`);
  });

  test('is judged by the policy of its base, against the point where it left it', async () => {
    const { folder, git } = repository();
    put(folder, 'policies/approvals.yaml', approvals.replace('require: { Risk: 1 }', 'require: { Risk: 3 }'));
    git('commit', '-q', '-am', 'Loosen');
    git('checkout', '-q', 'main');
    put(folder, 'objectives/credit/v1.0.1.yaml', objectiveText('1.0.1'));
    git('add', '.');
    git('commit', '-q', '-m', 'Beside');
    const { out, exit } = await call(
      policy,
      ['explain', '--change', 'main..change', '--format', 'json'],
      folder,
    );
    const { changes, required, findings } = JSON.parse(out);
    expect(changes.map(({ path }: { path: string }) => path)).toEqual([
      'objectives/credit/v1.1.yaml',
      'policies/approvals.yaml',
    ]);
    expect(required).toContainEqual({
      role: 'Risk',
      person: null,
      count: 1,
      because: ['any objective'],
      holders: ['rita', 'rob#42', 'acme/risk'],
    });
    expect(findings).toMatchObject([{ id: 'no-rule-covers', file: 'policies/approvals.yaml' }]);
    expect(exit).toBe(1);
  });

  test('reads nothing of the working tree', async () => {
    const { folder } = repository();
    put(folder, 'policies/approvals.yaml', 'nonsense');
    expect((await call(policy, ['explain', '--change', 'main..HEAD'], folder)).exit).toBe(0);
  });

  test.each([
    ['main', '--change needs two commits as base..head, such as main..HEAD.'],
    ['main...change', '--change needs two commits as base..head, such as main..HEAD.'],
    ['a..b..c', '--change needs two commits as base..head, such as main..HEAD.'],
    ['main..nowhere', 'There is no commit nowhere.'],
    ['main..$(touch pwned)', '"$(touch pwned)" is no name of a commit.'],
    ['main..change^{tree}', 'There is no commit change^{tree}.'],
    ['main..-v', '"-v" is no name of a commit.'],
  ])('%s is refused', async (range, message) => {
    const { folder } = repository();
    await expect(call(policy, ['explain', `--change=${range}`], folder)).rejects.toMatchObject({
      name: 'UsageError',
      message,
    });
  });

  test('from before there was a policy cannot be explained', async () => {
    const { folder, git } = repository();
    git('rm', '-q', 'policies/approvals.yaml');
    git('commit', '-q', '-m', 'No policy');
    await expect(call(policy, ['explain', '--change', 'change..main'], folder)).rejects.toThrow(
      'change has no policies/approvals.yaml.',
    );
  });
});

test.each(['--output=x', '-p', 'a\nb', '', 'é', 'x'.repeat(201)])('%j never reaches git', async (name) => {
  await expect(commitOf(repository().folder, name)).rejects.toThrow('is no name of a commit.');
});
