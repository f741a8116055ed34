import { describe, expect, test } from '@jest/globals';
import { directoryOf } from '../../src/approval/account.ts';
import { contributorsOf } from '../../src/approval/contributors.ts';
import { exclusionOf } from '../../src/approval/eligibility.ts';
import { fillRoles } from '../../src/approval/role-filling.ts';
import { screenReviews } from '../../src/approval/screening.ts';
import { accountOf, inputOf, type Scenario } from './scenario.ts';

const input = (scenario: Partial<Scenario>) => inputOf({ name: '', expect: { verdict: '' }, ...scenario });

test.each([
  ['helper[bot]', 'review-by-bot'],
  ['opener', 'review-by-author'],
  ['writer', 'review-by-contributor'],
  ['other', undefined],
])('%s is excluded as %p', (login, expected) => {
  const { facts, settings } = input({ author: 'opener', commits: ['c1 writer'] });
  const eligibility = { author: facts.author, contributors: contributorsOf(facts).people, settings };
  expect(exclusionOf(accountOf(login)!, eligibility)).toBe(expected);
});

describe('who is awaited for a role', () => {
  const awaited = (scenario: Partial<Scenario>) => {
    const { facts, settings, requirements } = input(scenario);
    const eligibility = { author: facts.author, contributors: contributorsOf(facts).people, settings };
    const { approvals } = screenReviews(facts, facts.roles, eligibility);
    const filled = fillRoles(requirements, facts.roles, approvals, directoryOf(facts), eligibility);
    return filled.map((one) => one.awaited);
  };
  const roles = { Risk: ['ann', 'bob', 'Cid', 'user:cid', 'author'], Legal: ['dan'] };

  test('is each of those who may sign and have not, once', () => {
    expect(awaited({ roles, require: { Risk: 2 }, reviews: ['10 ann APPROVED c1'] })).toStrictEqual([
      ['bob', 'Cid'],
    ]);
  });

  test('is nobody once the role is filled', () => {
    expect(awaited({ roles, require: { Risk: 1 }, reviews: ['10 ann APPROVED c1'] })).toStrictEqual([[]]);
  });

  test('is nobody of a team that cannot be read', () => {
    expect(awaited({ roles: { Risk: 'unreadable acme/risk' } })).toStrictEqual([[]]);
  });
});
