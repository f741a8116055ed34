import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commitsToRead } from '../../src/approval/binding.ts';
import { commitsForHold } from '../../src/approval/hold.ts';
import { evaluateSignOffs } from '../../src/approval/sign-off.ts';
import { expectOutcome, inputOf, type Scenario } from './scenario.ts';

interface Table {
  readonly bases?: Readonly<Record<string, Partial<Scenario>>>;
  readonly cases: readonly Scenario[];
}

const folder = join(import.meta.dirname, '..', 'cases', 'approval');
const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, ...(parse(readFileSync(join(folder, file), 'utf8')) as Table) }));

describe.each(tables)('$file', ({ bases, cases }) => {
  test.each(cases.map((one) => [titleOf(one), one] as const))('%s', (_, scenario) => {
    const input = inputOf({ ...bases?.[scenario.base ?? ''], ...scenario });
    const evaluation = evaluateSignOffs(input);
    expectOutcome(evaluation, scenario.expect);
    // What the evaluation looks at is what the adapter is told to read, and no more is needed.
    const forHold = input.hold === undefined ? [] : commitsForHold(input.facts);
    const wanted = new Set([...commitsToRead(input.facts, input.settings), ...forHold]);
    const content = new Map([...input.facts.content].filter(([commit]) => wanted.has(commit)));
    expect(evaluateSignOffs({ ...input, facts: { ...input.facts, content } })).toEqual(evaluation);
  });
});

function titleOf({ name, peer }: Scenario): string {
  return peer === undefined ? name : `${name} [peers' ${peer.join(', ')}]`;
}

test('the tables hold at least 150 scenarios, each under a name of its own', () => {
  const names = tables.flatMap(({ cases }) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

test('each sign-off names the person, the review, the commit and the time, and the digest that it is bound to', () => {
  const input = inputOf({
    name: '',
    reviews: ['10 risk#42 APPROVED c1 id=99'],
    roles: { Risk: ['risk#42'] },
    expect: { verdict: 'allow' },
  });
  const { roles, digest, contributors } = evaluateSignOffs(input);
  expect(roles).toEqual([
    {
      role: 'Risk',
      needed: 1,
      missing: 0,
      because: ['a rule'],
      given: [
        {
          login: 'risk',
          id: 42,
          role: 'Risk',
          submittedAt: '2025-05-01T00:00:10Z',
          reviewId: 99,
          reviewedCommit: input.facts.headCommit,
        },
      ],
    },
  ]);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(contributors.map(({ login, by }) => ({ login, by }))).toEqual([
    { login: 'author', by: ['author', 'committer', 'pull request', 'push'] },
  ]);
});

test("GitHub's own committer is not listed among the contributors", () => {
  const commits = ['c1 author/web-flow#19864447'];
  const { contributors } = evaluateSignOffs(inputOf({ name: '', commits, expect: { verdict: '' } }));
  expect(contributors.map(({ login }) => login)).toEqual(['author']);
});

test('a co-author is listed under the login that the account has now', () => {
  const commits = ['c1 author | Co-authored-by: Someone <117+eve-before@users.noreply.github.com>'];
  const scenario = { name: '', commits, roles: { Risk: ['eve#117'] }, expect: { verdict: '' } };
  const { contributors } = evaluateSignOffs(inputOf(scenario));
  expect(contributors.map(({ login, id }) => ({ login, id }))).toContainEqual({ login: 'eve', id: 117 });
});

describe('the sentences tell a person what to do', () => {
  const messages = (scenario: Partial<Scenario>): string[] =>
    evaluateSignOffs(inputOf({ name: '', expect: { verdict: '' }, ...scenario })).reasons.map(
      ({ message }) => message,
    );

  test('a missing sign-off says how many are missing and who can give them', () => {
    const roles = { Risk: ['ann', 'bob', 'cid', 'dan', 'eve', 'fay', 'gus', 'author'] };
    const reviews = ['10 ann APPROVED c1'];
    expect(messages({ roles, reviews, require: { Risk: 2 } })).toEqual([
      'Risk: 1 of 2 missing (signed by ann); can be signed by bob, cid, dan, eve, fay or 1 more.',
    ]);
  });

  test('someone who would free a signatory for the missing role is awaited too', () => {
    const roles = { Risk: ['ann', 'bob'], Legal: ['ann'] };
    const reviews = ['10 ann APPROVED c1'];
    expect(messages({ roles, reviews, require: { Risk: 1, Legal: 1 } })).toEqual([
      'Risk: signed by ann.',
      'Legal: 1 of 1 missing; can be signed by bob.',
    ]);
  });

  test('where one person may fill many roles, only holders of the missing role are awaited', () => {
    const roles = { Risk: ['ann', 'bob'], Legal: ['ann', 'cid'] };
    const settings = { one_person_many_roles: true };
    expect(
      messages({ roles, settings, reviews: ['10 ann APPROVED c1'], require: { Legal: 2, Risk: 1 } }),
    ).toEqual(['Legal: 1 of 2 missing (signed by ann); can be signed by cid.', 'Risk: signed by ann.']);
  });

  test('a dismissal names who made it', () => {
    const reviews = ['10 risk DISMISSED c1 by=boss'];
    expect(messages({ reviews })).toContain('The newest review of risk was dismissed by boss.');
  });

  test('a team that cannot be read is named with the reason', () => {
    expect(messages({ roles: { Risk: 'unreadable acme/model-risk' } })).toEqual([
      'The team acme/model-risk, which holds the role Risk, cannot be read: the answer was 403.',
    ]);
  });

  test('unknown contributors are named by commit, without their names or addresses', () => {
    const commits = ['c1 ?nobody', 'c2 author | Co-authored-by: Some One <some@one.example>'];
    const said = messages({ commits, reviews: [] }).join(' ');
    expect(said).toContain('commit c1fffff');
    expect(said).toContain('commit c2fffff');
    expect(said).not.toMatch(/nobody@|some@one|Some One/);
  });
});

test.each([0, -1, 0.5, Number.NaN])(
  'a requirement of %p people is a programming error, never satisfied',
  (count) => {
    const input = inputOf({ name: '', expect: { verdict: '' } });
    const requirements = [{ role: 'Risk', count, because: [] }];
    expect(() => evaluateSignOffs({ ...input, requirements })).toThrow(RangeError);
  },
);

test('a role that occurs twice among the requirements is a programming error', () => {
  const input = inputOf({ name: '', expect: { verdict: '' } });
  const requirements = [...input.requirements, ...input.requirements];
  expect(() => evaluateSignOffs({ ...input, requirements })).toThrow(RangeError);
});

test('one requirement that cannot be counted among others is a programming error', () => {
  const { requirements, ...rest } = inputOf({
    name: '',
    require: { Risk: 1, Legal: 1 },
    expect: { verdict: '' },
  });
  const unsound = requirements.map((one) => (one.role === 'Legal' ? { ...one, count: 0 } : one));
  expect(() => evaluateSignOffs({ ...rest, requirements: unsound })).toThrow(
    'each required role must occur once and need at least one person',
  );
});
