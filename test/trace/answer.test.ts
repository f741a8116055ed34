import { describe, expect, test } from '@jest/globals';
import { answerOf } from '../../src/trace/answer.ts';
import { full, ID, recordOf, sourcesOf } from './answered.ts';

const rule = full().decision_rule;
const answered = (data: object, ...later: Parameters<typeof sourcesOf>[0]) =>
  answerOf(ID, sourcesOf([recordOf('decision', ID, full(data)), ...later]));

describe('the outcome is worked out again, in exact decimals', () => {
  test.each([
    ['0.62', '>=', '0.62', 'denied', 'matches', 'denied'],
    ['0.6199999999999999999999999999999999999999', '>=', '0.62', 'denied', 'differs', 'approved'],
    // As doubles these two are the same number.
    ['0.30000000000000001', '>', '0.3', 'denied', 'matches', 'denied'],
    ['0.30000000000000001', '<=', '0.3', 'denied', 'differs', 'approved'],
    ['6.2e-1', '>=', '0.620', 'denied', 'matches', 'denied'],
    ['-0', '<', '0', 'approved', 'matches', 'approved'],
  ])('%s %s %s, recorded as %s: %s', async (score, operator, threshold, recorded, verdict, byRule) => {
    const { outcome } = await answered({
      prediction: { score, outcome: recorded },
      decision_rule: { ...rule, operator, threshold },
    });
    expect(outcome).toMatchObject({ verdict, by_rule: byRule, recorded });
  });

  test.each([
    ['no score', { prediction: { outcome: 'denied' } }],
    ['no rule', { decision_rule: undefined }],
    [
      'a rule that says nothing of the score',
      { decision_rule: { ...rule, threshold: '0.7', otherwise: undefined } },
    ],
  ])('with %s it cannot be told', async (_case, data) => {
    expect((await answered(data)).outcome).toMatchObject({ verdict: 'cannot-tell', by_rule: null });
  });

  test('one that differs is told as speaking against the decision', async () => {
    const { findings } = await answered({ prediction: { score: '0.61', outcome: 'denied' } });
    expect(findings).toContainEqual({
      about: 'decision',
      message: '0.61 >= 0.62 does not hold, which gives approved; denied was recorded.',
    });
  });
});

const override = (id: string, before: string, after: string, time: string) =>
  recordOf('override', id, { who: 'rita', role: 'Risk', reason: 'income', before, after }, time);
const [one, two] = [ID.replace(/.$/, '4'), ID.replace(/.$/, '5')];

describe('overrides', () => {
  test('hold in the order of their times, whatever the zone of the file is', async () => {
    const { outcome, events, findings } = await answered(
      {},
      override(two, 'approved', 'denied', '2025-05-16T11:00:00Z'),
      override(one, 'denied', 'approved', '2025-05-16T10:00:00.5Z'),
    );
    expect(outcome?.final).toBe('denied');
    expect(events.map(({ id }) => id)).toEqual([one, two]);
    expect(findings).toEqual([]);
  });

  test('that start from another outcome than the one that held contradict the log', async () => {
    const { findings } = await answered({}, override(one, 'approved', 'referred', '2025-05-16T10:00:00Z'));
    expect(findings).toEqual([
      {
        about: 'evidence',
        message: `Override ${one} says that approved held before it, and by the log it was denied.`,
      },
    ]);
  });
});

describe('what is missing', () => {
  const missing = async (data: object) =>
    Object.fromEntries((await answered(data)).missing.map(({ what, required }) => [what, required]));

  test('of a full record is proof and governance, where neither is there', async () => {
    expect(await missing({})).toMatchObject({
      'inclusion proof': true,
      governance: true,
      'ground truth': false,
    });
  });

  test.each([
    ['score', { prediction: { outcome: 'denied' } }, true],
    ['decision rule', { decision_rule: undefined }, true],
    ['segments', { segments: undefined }, true],
    ['model registration', { model_registration: undefined }, true],
    ['KPI report', { kpi_snapshot: undefined }, true],
    ['confidence', { confidence: undefined }, false],
    ['feature hash', { feature_hash: undefined }, false],
    ['input reference', { input_reference: undefined }, false],
  ])('the high tier: %s', async (what, data, required) => {
    expect((await missing(data))[what]).toBe(required);
  });

  test('a medium tier requires no segments of each decision, and its minimal record is what is due', async () => {
    const sampled = { tier: 'medium', rate: '1' };
    expect((await missing({ sampled, segments: undefined }))['segments']).toBe(false);
    const minimal = {
      detail: 'minimal',
      model_name: 'credit_model',
      model_version: '2.1.0',
      objective_version: 'OBJ.credit.v1.3',
      objective_digest: '2'.repeat(64),
      prediction: { outcome: 'denied' },
      sampled: { tier: 'medium', rate: '0' },
    };
    const answer = await answerOf(ID, sourcesOf([recordOf('decision', ID, minimal)]));
    expect(answer.detail).toBe('minimal');
    expect(answer.missing).toContainEqual({
      what: 'full record',
      message: expect.stringContaining('the medium tier keeps time, versions and outcome'),
      required: false,
    });
    expect(answer.outcome).toMatchObject({ recorded: 'denied', verdict: 'cannot-tell' });
  });

  test('a record that is kept in another way than its id, tier and rate ask for is evidence against the log', async () => {
    const { findings } = await answered({ sampled: { tier: 'medium', rate: '0' } });
    expect(findings).toContainEqual({ about: 'evidence', message: expect.stringContaining('is due') });
  });
});

test('a record that is no event is said to be, and nothing is made of it', async () => {
  const record = { ...recordOf('decision', ID, full()), event: '{"id":' };
  const answer = await answerOf(ID, sourcesOf([record]));
  expect(answer).toMatchObject({ detail: 'gone', outcome: null, time: '2025-05-16T09:00:00.011Z' });
  expect(answer.findings[0]?.message).toContain('is no event that this version reads');
  expect(answer.missing).toMatchObject([{ what: 'record', required: true }]);
});
