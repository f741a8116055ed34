import { describe, expect, test } from '@jest/globals';
import { commitsToRead } from '../../src/approval/binding.ts';
import { secondOf } from '../../src/approval/instant.ts';
import { inputOf, sha, type Scenario } from './scenario.ts';

const input = (scenario: Partial<Scenario>) => inputOf({ name: '', expect: { verdict: '' }, ...scenario });

test('a second holds every part of it', () => {
  expect([0, 999, 1000, 1999, -1].map(secondOf)).toEqual([0, 0, 1, 1, -1]);
});

describe('the commits whose content decides', () => {
  const read = (scenario: Partial<Scenario>) => {
    const { facts, settings } = input(scenario);
    return commitsToRead(facts, settings);
  };
  const pushes = ['0 0>c1 author', '20 c1>c2 author'];

  test('are the head and, in the order of submission, what reviewers named or may have seen, each once', () => {
    const roles = { Risk: ['ann', 'bob', 'cid'] };
    const reviews = ['30 cid APPROVED c1', '10 ann APPROVED c2', '25 bob APPROVED c2'];
    expect(read({ commits: ['c1 author', 'c2 author'], pushes, roles, reviews })).toEqual([
      sha('c2'),
      sha('c1'),
    ]);
    expect(read({ commits: ['c3 author'], pushes: [...pushes, '40 c2>c3 author'], roles, reviews })).toEqual([
      sha('c3'),
      sha('c2'),
      sha('c1'),
    ]);
  });

  test.each([
    ['an approval whose head is not proven', { pushes: [], reviews: ['10 risk APPROVED c1'] }],
    ['an approval of no commit', { reviews: ['10 risk APPROVED -'] }],
    ['an approval before a force-push', { timeline: ['20'], reviews: ['10 risk APPROVED c1'] }],
    ['an approval that cannot count', { reviews: ['10 stranger APPROVED c1'] }],
  ])('for %s are the head alone', (_, scenario) => {
    expect(read({ commits: ['c2 author'], ...scenario })).toEqual([sha('c2')]);
  });
});
