import { describe, expect, test } from '@jest/globals';
import { opinionsOf } from '../../src/approval/opinion.ts';
import { bySubmission } from '../../src/approval/screening.ts';
import { accountOf } from './scenario.ts';

describe('two readings of one review', () => {
  const review = (commit: string | undefined) => ({
    id: 1,
    user: accountOf('ann'),
    state: 'APPROVED',
    commit,
    submittedAt: '2025-05-01T00:00:00Z',
    dismissedBy: undefined,
  });
  test.each([
    ['d', 'c'],
    ['c', undefined],
    ['1', undefined],
  ])('of %p and %p make the same opinion in any order', (one, other) => {
    const readings = [review(one), review(other)];
    expect(opinionsOf(readings)).toEqual(opinionsOf(readings.toReversed()));
    expect(opinionsOf(readings).map(({ review: { commit } }) => commit)).toEqual([one]);
  });

  test('that count for different reasons stand in the order of the reasons', () => {
    const said = (id: 'review-by-bot' | 'review-unclear') => ({ id, login: 'ann', review: review('c') });
    expect(bySubmission(said('review-by-bot'), said('review-unclear'))).toBeLessThan(0);
    expect(bySubmission(said('review-unclear'), said('review-by-bot'))).toBeGreaterThan(0);
  });
});
