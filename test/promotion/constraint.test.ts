import { describe, expect, test } from '@jest/globals';
import { checkConstraint } from '../../src/promotion/constraint.ts';
import { check, constraint, decimal, objective, report, row } from './constraint-builders.ts';

describe('a constraint', () => {
  test('points at the row at fault, and gives every slice that was looked at', () => {
    const result = check(
      { appliesTo: ['all', 'group'] },
      row({ line: 20 }),
      row({ segment: 'group', slice: 'a', value: decimal('0.85'), samples: 40, line: 21 }),
      row({ segment: 'group', slice: 'b', value: decimal('0.7878'), line: 22 }),
    );
    expect(result).toEqual({
      id: 'constraint:floor',
      status: 'fail',
      message: 'rate is 0.7878 for group=b, below the floor of 0.80.',
      mend: expect.any(String),
      file: report.file,
      line: 22,
      slices: [
        { slice: 'all', status: 'pass', value: '0.9', samples: undefined },
        { slice: 'group=a', status: 'pass', value: '0.85', samples: 40 },
        { slice: 'group=b', status: 'fail', value: '0.7878', samples: undefined },
      ],
    });
  });

  test('points at itself in the objective where its metric is not reported', () => {
    expect(check({ appliesTo: ['all', 'group'] })).toMatchObject({
      status: 'fail',
      message: 'rate is not reported.',
      file: objective.file,
      line: 9,
      slices: [
        { slice: 'all', status: 'missing', value: undefined },
        { slice: 'group', status: 'missing', value: undefined },
      ],
    });
  });

  test('names the worst of several slices that hold', () => {
    const slices = [
      row({ slice: 'a', segment: 'g' }),
      row({ slice: 'b', segment: 'g', value: decimal('0.8') }),
    ];
    expect(check({ appliesTo: ['g'] }, ...slices)).toMatchObject({
      status: 'pass',
      message: 'rate is 0.8 for g=b, the worst of 2 slices, at or above the floor of 0.80.',
    });
  });

  test('tells the worst slice by counts where the prints are alike', () => {
    const slices = [
      row({ segment: 'g', slice: 'a', value: decimal('0.5'), counts: { numerator: 501, denominator: 1000 } }),
      row({ segment: 'g', slice: 'b', value: decimal('0.5'), counts: { numerator: 499, denominator: 1000 } }),
    ];
    expect(check({ appliesTo: ['g'] }, ...slices).message).toContain('for g=b');
    expect(
      check({ appliesTo: ['g'], operator: '<', threshold: decimal('0.4') }, ...slices).message,
    ).toContain('for g=a');
  });

  test('says all that is wrong: broken, missing and insufficient slices', () => {
    const { message } = check(
      { appliesTo: ['all', 'g', 'h'], minSamples: 10 },
      row({ value: decimal('0.1'), samples: 10 }),
      row({ segment: 'g', slice: 'a', samples: 9 }),
    );
    expect(message).toBe(
      'rate is 0.1 overall, below the floor of 0.80. rate is not reported for any slice of h. ' +
        'rate is 0.9 for g=a, measured on 9 samples; at least 10 are needed.',
    );
  });

  test('does not trust a value from too few samples, good or bad', () => {
    for (const value of ['0.9', '0.1']) {
      const { status, slices } = check({ minSamples: 10 }, row({ value: decimal(value), samples: 9 }));
      expect([status, slices?.[0]?.status]).toEqual(['fail', 'insufficient']);
    }
  });

  test('looks at no metric but its own, and takes no other segment for its own', () => {
    const { status } = check(
      { appliesTo: ['g'] },
      row({ metric: 'other', segment: 'g', slice: 'a' }),
      row({ segment: 'h', slice: 'a' }),
    );
    expect(status).toBe('fail');
  });

  test('does not offer a metric that the objective itself knows as a slip for another', () => {
    const known = {
      ...objective,
      kpis: [{ name: 'x', metric: 'rates', slices: ['all'], at: { line: 1, column: 1 } }],
    };
    const rows = [row({ metric: 'rates' })];
    expect(checkConstraint(constraint({}), { ...report, rows }, objective).message).toContain('has rates');
    expect(checkConstraint(constraint({}), { ...report, rows }, known).message).toBe('rate is not reported.');
  });

  test('that applies to nothing is not kept', () => {
    expect(check({ appliesTo: [] }, row({})).status).toBe('fail');
  });

  test.each([
    ['<=', 'above the ceiling of', [true, true, false]],
    ['<', 'not below the limit of', [true, false, false]],
    ['>=', 'below the floor of', [false, true, true]],
    ['>', 'not above the limit of', [false, false, true]],
  ] as const)('with %s', (operator, words, holds) => {
    const results = ['0.799', '0.8', '0.801'].map((text) =>
      check({ operator }, row({ value: decimal(text) })),
    );
    expect(results.map(({ status }) => status === 'pass')).toEqual(holds);
    const broken = results.filter(({ status }) => status === 'fail');
    expect(broken.every(({ message }) => message.includes(words))).toBe(true);
  });
});
