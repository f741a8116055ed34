import { describe, expect, test } from '@jest/globals';
import { contributorsOf } from '../../src/approval/contributors.ts';
import { inputOf, type Scenario } from './scenario.ts';

const input = (scenario: Partial<Scenario>) => inputOf({ name: '', expect: { verdict: '' }, ...scenario });

describe('the contributors', () => {
  const people = (scenario: Partial<Scenario>) =>
    contributorsOf(input({ author: '-', pushes: [], ...scenario }).facts).people.map(
      ({ login, id, by }) => `${login} ${id ?? '-'} ${by.join('+')}`,
    );

  test('are ordered by login in any case, then in this case, then by id', () => {
    const commits = ['c1 bob#4/Ann#9', 'c2 Bob#3/ann#8', 'c3 Ann#7/Ann#9'];
    const ordered = ['Ann 7 author', 'Ann 9 committer', 'ann 8 committer', 'Bob 3 author', 'bob 4 author'];
    expect(people({ commits })).toEqual(ordered);
    expect(people({ commits: commits.toReversed() })).toEqual(ordered);
  });

  test('get their id from wherever it is known, and keep it', () => {
    const [byLogin, byId] = ['?x@users.noreply.github.com', '?9+x@users.noreply.github.com'];
    const both = 'x 9 author+committer';
    expect(people({ commits: [`c1 ${byLogin}`, `c2 ${byId}`] })).toEqual([both]);
    expect(people({ commits: [`c1 ${byId}`, `c2 ${byLogin}`] })).toEqual([both]);
  });

  test('say in every way how they contributed', () => {
    const commits = ['c1 ann/ann | Co-authored-by: x <ann@example.org>'];
    const all = people({ author: 'ann', commits, pushes: ['0 0>c1 ann'] });
    expect(all[0]).toMatch(/author\+co-author\+committer\+pull request\+push$/);
  });
});
