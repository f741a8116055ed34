import { describe, expect, test } from '@jest/globals';
import { directoryOf, isBot, isSame } from '../../src/approval/account.ts';
import { keyOf } from '../../src/approval/eligibility.ts';
import { inputOf, type Scenario } from './scenario.ts';

const identity = (login: string, id?: number, type?: string) => ({ login, id, type });

describe('an account that no person answers for', () => {
  test.each([
    ['User', 'ann', false],
    [undefined, 'ann', false],
    ['Bot', 'ann', true],
    ['Organization', 'acme', true],
    ['Mannequin', 'ann', true],
    ['', 'ann', true],
    ['user', 'ann', true],
    ['User', 'helper[bot]', true],
    [undefined, 'Helper[BOT]', true],
    ['User', '[bot]helper', false],
  ])('of type %p called %s: %p', (type, login, expected) => {
    expect(isBot(identity(login, 1, type))).toBe(expected);
  });
});

describe('two identities', () => {
  test.each([
    ['with one id and two logins are one', identity('ann', 1), identity('bob', 1), true],
    ['with two ids and one login are two', identity('ann', 1), identity('ann', 2), false],
    ['of which one has no id are compared by login', identity('ann', 1), identity('ANN'), true],
    ['without ids are compared by login', identity('ann'), identity('bob'), false],
    ['with ids of zero are one', identity('ann', 0), identity('bob', 0), true],
  ])('%s', (_, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
    expect(isSame(b, a)).toBe(expected);
    expect(keyOf(a) === keyOf(b)).toBe(expected && a.id !== undefined && b.id !== undefined);
  });

  test('have one key where neither has an id and the logins differ in case only', () => {
    expect(keyOf(identity('Ann'))).toBe(keyOf(identity('aNN')));
    expect(keyOf(identity('1'))).not.toBe(keyOf(identity('x', 1)));
  });
});

describe('the accounts that a pull request mentions', () => {
  const directory = (scenario: Partial<Scenario>) =>
    directoryOf(inputOf({ name: '', expect: { verdict: '' }, ...scenario }).facts);

  test('are found by id and by login in any case, wherever they are mentioned', () => {
    const found = directory({
      author: 'opener#1',
      commits: ['c1 writer#2/keeper#3'],
      reviews: ['10 Reviewer#4 COMMENTED c1', '11 - COMMENTED c1'],
      pushes: ['0 0>c1 pusher#5', '1 c1>c1 -'],
      roles: { Risk: ['holder#6', 'user:named'], Legal: 'unreadable acme/legal' },
    });
    const logins = ['opener', 'writer', 'keeper', 'Reviewer', 'pusher', 'holder'];
    expect([1, 2, 3, 4, 5, 6].map((id) => found.byId(id)?.login)).toEqual(logins);
    expect(logins.map((login) => found.byLogin(login.toUpperCase())?.id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(found.byLogin('named')).toBeUndefined();
    expect(found.byId(7)).toBeUndefined();
  });

  test('where force-pushes stand in for the log, name nobody who pushed', () => {
    expect(directory({ timeline: ['5'], author: 'opener#1' }).byId(1)?.login).toBe('opener');
  });

  test('without an author are the others', () => {
    expect(directory({ author: '-', commits: ['c1 writer#2'] }).byId(2)?.login).toBe('writer');
  });

  test('are known as the pull request names them, rather than as the members of a team', () => {
    const found = directory({ reviews: ['10 eve-now#7 APPROVED c1'], roles: { Risk: ['eve-before#7'] } });
    expect(found.byId(7)?.login).toBe('eve-now');
  });

  test('go by the older account where two had one login', () => {
    const reviews = ['10 ann#7 APPROVED c1', '11 ann#5 APPROVED c1', '12 ann#9 APPROVED c1'];
    expect(directory({ reviews }).byLogin('ann')?.id).toBe(5);
    expect(directory({ reviews: reviews.toReversed() }).byLogin('ann')?.id).toBe(5);
  });
});
