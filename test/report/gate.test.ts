import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../../src/promotion/check.ts';
import type { CheckStatus } from '../../src/verdict/verdict.ts';
import { gateJson, gateMarkdown, gateSentence, gateText, type GateDecision } from '../../src/report/gate.ts';

const check = (status: CheckStatus, message: string, more: Partial<Check> = {}): Check => ({
  id: 'kpi-fresh',
  status,
  message,
  ...more,
});

function decision(
  verdict: GateDecision['verdict'],
  checks: Check[],
  more: Partial<GateDecision> = {},
): GateDecision {
  return {
    environment: 'production',
    modelName: 'credit_model',
    objectiveVersionText: 'OBJ.credit.v1.3',
    now: Date.UTC(2025, 4, 16),
    promotion: undefined,
    checks,
    verdict,
    ...more,
  };
}

describe('the decision in a sentence', () => {
  const passed = check('pass', 'Fine.');
  const failed = check('fail', 'The report is old.');
  const waiting = check('pending', 'Risk has not signed.');

  test.each([
    ['allow', [passed], 'ALLOWED: credit_model to production under OBJ.credit.v1.3.'],
    [
      'deny',
      [passed, failed],
      'DENIED: credit_model to production under OBJ.credit.v1.3: The report is old.',
    ],
    [
      'deny',
      [failed, waiting, failed],
      'DENIED: credit_model to production under OBJ.credit.v1.3: The report is old (and 1 more).',
    ],
    [
      'pending',
      [passed, waiting],
      'PENDING: credit_model to production under OBJ.credit.v1.3: Risk has not signed.',
    ],
    ['error', [], 'NOT EVALUATED: credit_model to production under OBJ.credit.v1.3.'],
  ] as const)('%s', (verdict, checks, sentence) => {
    expect(gateSentence(decision(verdict, [...checks]))).toBe(sentence);
  });

  test('without an objective says nothing of one', () => {
    expect(
      gateSentence(decision('deny', [check('fail', 'None.')], { objectiveVersionText: undefined })),
    ).toBe('DENIED: credit_model to production: None.');
  });
});

describe('the decision in a terminal', () => {
  test('shows each check with its mark, the slices that matter, and what to do', () => {
    const slices: Check['slices'] = [
      { slice: 'group=a', status: 'pass', value: '0.9', samples: 400 },
      {
        slice: 'group=b',
        status: 'fail',
        value: '0.7',
        samples: 300,
        interval: { method: 'Katz', low: 0.6512, high: 0.75 },
      },
      { slice: 'group=c', status: 'insufficient', value: '0.9', samples: 3 },
      { slice: 'group=d', status: 'missing', value: undefined, samples: undefined },
      { slice: 'group=e', status: 'vanished', value: undefined, samples: undefined },
    ];
    const failed = check('fail', 'Below the floor.', {
      id: 'constraint:four_fifths',
      slices,
      mend: 'Improve it.',
    });
    const text = gateText(
      decision('deny', [
        check('pass', 'Fresh.'),
        check('skip', 'Not asked.'),
        check('warn', 'Old.'),
        check('pending', 'Waiting.'),
        failed,
      ]),
    );
    expect(text).toBe(
      [
        'DENIED: credit_model to production under OBJ.credit.v1.3: Below the floor.',
        '',
        '  ✓ kpi-fresh               Fresh.',
        '  - kpi-fresh               Not asked.',
        '  ! kpi-fresh               Old.',
        '  … kpi-fresh               Waiting.',
        '  ✗ constraint:four_fifths  Below the floor.',
        '      ✓ group=a: 0.9 (400 samples)',
        '      ✗ group=b: 0.7 (300 samples), 95 % 0.6512 to 0.75 (Katz)',
        '      ✗ group=c: 0.9 (3 samples), too few samples',
        '      ✗ group=d: not reported',
        '      ✗ group=e: no longer reported',
        '      → Improve it.',
        '',
      ].join('\n'),
    );
  });
});

test('the messages of a decision stand in one column, however long a name is', () => {
  const ids = ['kpi-fresh', 'constraint:min_approval_rate_of_new_customers', 'constraint:a\u202eb'];
  const text = gateText(
    decision(
      'allow',
      ids.map((id) => check('pass', 'Fine.', { id })),
    ),
  );
  const columns = text
    .split('\n')
    .slice(2, -1)
    .map((line) => line.indexOf('Fine.'));
  expect(columns).toEqual([51, 51, 51]);
});

describe('the decision for programs', () => {
  test('has every key, also of what is unknown', () => {
    expect(JSON.parse(gateJson(decision('error', [], { objectiveVersionText: undefined })))).toEqual({
      verdict: 'error',
      environment: 'production',
      model_name: 'credit_model',
      model_version: null,
      objective_version: null,
      evaluated_at: '2025-05-16T00:00:00.000Z',
      kpi_report: null,
      checks: [],
      tool: { name: 'tracegate', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
  });
});

describe('text from a file', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        '\n',
        '::',
        '::error::x',
        '##[error]',
        '\u001b[2J',
        '|',
        '<b>',
        '@octo',
        '`',
        '\u202e',
        'a',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  test('begins no command and no new line in a terminal, wherever it stands', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (name, message, slice, environment) => {
        const failed = check('fail', message, {
          id: `constraint:${name}`,
          mend: message,
          slices: [{ slice, status: 'fail', value: '1', samples: 1 }],
        });
        const text = gateText(decision('deny', [failed], { environment }));
        expect(text.split('\n')).toHaveLength(6);
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toMatch(/##\[|\u001b|\u202e/);
      }),
    );
  });

  test('stays in its cell in Markdown, without markup or mentions', () => {
    fc.assert(
      fc.property(nasty, nasty, (name, message) => {
        const markdown = gateMarkdown(
          decision('deny', [check('fail', message, { id: `constraint:${name}` })]),
        );
        const rows = markdown.trimEnd().split('\n').slice(2);
        expect(rows).toHaveLength(3);
        expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength(4);
        expect(markdown).not.toMatch(/<b>|(?<!⟨)@octo|`/);
      }),
    );
  });
});
