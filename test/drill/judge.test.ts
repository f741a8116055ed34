import { describe, expect, test } from '@jest/globals';
import { judgeRetrieved, judgeTiers, timesOf, verdictOver, type Retrieved } from '../../src/drill/judge.ts';
import type { Trace, TraceVerification } from '../../src/format/schema/trace.ts';

interface Case {
  readonly tier?: 'high' | 'medium' | 'low';
  readonly missing?: boolean;
  readonly proof?: TraceVerification['verdict'];
  readonly seconds?: number;
  readonly targets?: { retrieval_seconds?: number; full_trace?: number };
  readonly unread?: readonly string[];
}

/** What was retrieved, with the parts of a trace by which it is judged. */
function retrieved({
  tier = 'medium',
  missing = false,
  proof = 'proven',
  seconds = 1,
  targets,
  unread = [],
}: Case): Retrieved {
  const trace = {
    complete: unread.length === 0,
    sources: {
      gone: null,
      records: [{ inclusion: 'proven' }],
      unread: unread.map((source) => ({ source, message: 'It is broken.' })),
      governance: { tiers: { [tier]: { logging: 'every', rate: '1', retention_days: 1, targets } } },
    },
    answer: {
      tier,
      findings: [],
      missing: [
        { what: 'confidence', message: 'There is none.', required: false },
        ...(missing ? [{ what: 'sign-offs', message: 'There are none.', required: true }] : []),
      ],
    },
  } as unknown as Trace;
  const verification = { verdict: proof, checks: [] } as unknown as TraceVerification;
  return { number: 0, leaf: 0, id: 'x', traced: { trace, verification }, milliseconds: seconds * 1000 };
}

const all = (...cases: readonly Case[]) => {
  const given = cases.map(retrieved);
  const decisions = given.map(judgeRetrieved);
  return { decisions, tiers: judgeTiers(given, decisions) };
};
const times = (count: number, one: Case = {}): Case[] => Array.from({ length: count }, () => one);

describe('one decision', () => {
  test('passes in time and with all that its tier requires; what it lacks beside that is told', () => {
    expect(judgeRetrieved(retrieved({}))).toMatchObject({
      verdict: 'passed',
      result: 'full',
      objective_seconds: 3600,
      missing: [{ what: 'confidence', required: false }],
      problems: [],
    });
  });

  test.each([
    [{ tier: 'high', seconds: 600 }, 600, 'passed'],
    [{ tier: 'high', seconds: 601 }, 600, 'failed'],
    [{ tier: 'medium', seconds: 3601 }, 3600, 'failed'],
    [{ tier: 'low', seconds: 1e6 }, null, 'passed'],
    [{ tier: 'high', seconds: 6, targets: { retrieval_seconds: 5 } }, 5, 'failed'],
    [{ tier: 'low', seconds: 6, targets: { retrieval_seconds: 5 } }, 5, 'failed'],
    [{ missing: true }, 3600, 'failed'],
    [{ proof: 'not-proven' }, 3600, 'failed'],
    [{ proof: 'refuted' }, 3600, 'failed'],
    [{ unread: ['the governance repository'] }, 3600, 'not-evaluated'],
    [{ unread: ['the governance repository'], seconds: 3601 }, 3600, 'failed'],
    [{ unread: ['the governance repository', 'date=x'] }, 3600, 'failed'],
    [{ unread: ['date=x'] }, 3600, 'failed'],
  ] as const)('%j', (one: Case, objective, verdict) => {
    expect(judgeRetrieved(retrieved(one))).toMatchObject({ objective_seconds: objective, verdict });
  });
});

describe('a tier', () => {
  test('passes with its share of full traces, and not with less', () => {
    expect(all(...times(19), { missing: true }).tiers).toMatchObject([
      { tier: 'medium', share: 0.95, target: 0.95, verdict: 'passed' },
    ]);
    expect(all(...times(18), { missing: true }).tiers).toMatchObject([{ verdict: 'failed' }]);
    const targets = { full_trace: 0.96 };
    expect(all(...times(19, { targets }), { missing: true, targets }).tiers).toMatchObject([
      { target: 0.96, verdict: 'failed' },
    ]);
  });

  test.each([
    ['late', { seconds: 3601 }],
    ['late, and lacking', { seconds: 3601, missing: true }],
    ['not proven', { proof: 'not-proven' }],
    ['not proven, and lacking', { proof: 'not-proven', missing: true }],
    ['unreadable', { unread: ['date=x'] }],
  ] as const)('fails by one that is %s, whatever the share', (_, one) => {
    expect(all(...times(99), one).tiers).toMatchObject([{ drawn: 100, verdict: 'failed' }]);
  });

  test('is not evaluated where one was not, unless another fails', () => {
    const unread = ['the governance repository'];
    expect(all({}, { unread }).tiers).toMatchObject([{ share: 1, verdict: 'not-evaluated' }]);
    expect(all({ unread }).tiers).toMatchObject([{ share: null, verdict: 'not-evaluated' }]);
    expect(all({ missing: true }, { unread }).tiers).toMatchObject([{ share: 0, verdict: 'failed' }]);
  });

  test('is one of several, in one order', () => {
    const { tiers } = all({ tier: 'low' }, { tier: 'high', missing: true }, { tier: 'low', missing: true });
    expect(tiers.map(({ tier, drawn, verdict }) => [tier, drawn, verdict])).toEqual([
      ['high', 1, 'failed'],
      ['low', 2, 'failed'],
    ]);
  });
});

test('times are told by nearest rank', () => {
  const decisions = Array.from({ length: 20 }, (_, at) => judgeRetrieved(retrieved({ seconds: 20 - at })));
  expect(timesOf(decisions)).toEqual({
    median_milliseconds: 10_000,
    p95_milliseconds: 19_000,
    slowest_milliseconds: 20_000,
  });
  expect(timesOf([])).toEqual({ median_milliseconds: 0, p95_milliseconds: 0, slowest_milliseconds: 0 });
});

test('one that failed fails all', () => {
  expect(verdictOver([])).toBe('passed');
  expect(verdictOver(['passed', 'not-evaluated'])).toBe('not-evaluated');
  expect(verdictOver(['not-evaluated', 'failed', 'passed'])).toBe('failed');
});
