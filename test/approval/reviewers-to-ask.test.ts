import { describe, expect, test } from '@jest/globals';
import { contributorsOf } from '../../src/approval/contributors.ts';
import { reviewersToAsk } from '../../src/approval/reviewers-to-ask.ts';
import { evaluateSignOffs } from '../../src/approval/sign-off.ts';
import { namedPerson, personKey } from '../../src/policy/person.ts';
import type { RoleDefinition } from '../../src/policy/policy.ts';
import { inputOf, type Scenario } from './scenario.ts';

/** Whom to ask when the policy gives the roles to these users and teams. */
function asked(
  scenario: Partial<Scenario>,
  roles: Readonly<Record<string, { users?: readonly string[]; teams?: readonly string[] }>>,
): { users: readonly string[]; teams: readonly string[] } {
  const holders = Object.entries(roles).map(([role, { users = [] }]) => [
    role,
    [...users.map((user) => `user:${user}`), 'member'],
  ]);
  const input = inputOf({
    name: '',
    expect: { verdict: '' },
    roles: Object.fromEntries(holders),
    ...scenario,
  });
  const definitions = new Map<string, RoleDefinition>([
    ...Object.entries(roles).map(([role, { users = [], teams = [] }]): [string, RoleDefinition] => [
      role,
      {
        users: users.map(namedPerson),
        teams: teams.map((team) => ({ org: team.split('/')[0]!, slug: team.split('/')[1]! })),
        organizationRoles: [{ org: 'acme', name: 'everybody' }],
      },
    ]),
    ...(scenario.people ?? [])
      .map(namedPerson)
      .map((person): [string, RoleDefinition] => [
        personKey(person),
        { users: [person], teams: [], organizationRoles: [] },
      ]),
  ]);
  return reviewersToAsk({
    roles: evaluateSignOffs(input).roles,
    definitions,
    history: input.facts,
    eligibility: {
      author: input.facts.author,
      contributors: contributorsOf(input.facts).people,
      settings: input.settings,
    },
    organization: 'Acme',
  });
}

describe('for a review is asked', () => {
  test('each user and each team of the organisation of an open role, once', () => {
    const roles = {
      Risk: { users: ['ann', 'bob'], teams: ['acme/risk', 'other/audit'] },
      Legal: { users: ['Ann'], teams: ['acme/risk', 'acme/legal'] },
    };
    const { users, teams } = asked({ require: { Risk: 1, Legal: 1 } }, roles);
    expect({ users: users.map((login) => login.toLowerCase()), teams }).toEqual({
      users: ['ann', 'bob'],
      teams: ['risk', 'legal'],
    });
  });

  test('nobody of a role that is filled', () => {
    expect(
      asked({ reviews: ['10 ann APPROVED c1'] }, { Risk: { users: ['ann', 'bob'], teams: ['acme/risk'] } }),
    ).toEqual({
      users: [],
      teams: [],
    });
  });

  test('a person who must sign', () => {
    expect(asked({ people: ['cro', 'author'], require: {} }, {}).users).toEqual(['cro']);
  });

  test('neither the author nor a contributor, unless settings let them sign', () => {
    const scenario = { author: 'ann', commits: ['c1 bob'] };
    const roles = { Risk: { users: ['ann', 'bob', 'cid'] } };
    expect(asked(scenario, roles).users).toEqual(['cid']);
    const settings = { author_may_approve: true, contributors_may_approve: true };
    expect(asked({ ...scenario, settings }, roles).users).toEqual(['ann', 'bob', 'cid']);
  });

  test.each([
    ['who has commented on this commit', '10 ann COMMENTED c1', []],
    ['who has begun a review and not submitted it', '- ann PENDING c1', ['ann']],
    ['who has looked at another commit', '10 ann COMMENTED c0', ['ann']],
    ['whose review was dismissed', '10 ann DISMISSED c1', []],
  ])('one %s: %s', (_, review, users) => {
    expect(asked({ reviews: [review] }, { Risk: { users: ['ann'] } }).users).toEqual(users);
  });

  test.each([
    ['under its login now', '10 ann-now#42 COMMENTED c0', ['ann-now']],
    ['not under a login that another account has by now', '10 ann#43 COMMENTED c0', []],
    ['by the login of the policy when nothing says otherwise', '10 zoe COMMENTED c0', ['ann']],
  ])('a pinned account %s', (_, review, users) => {
    expect(asked({ reviews: [review] }, { Risk: { users: ['ann#42'] } }).users).toEqual(users);
  });
});
