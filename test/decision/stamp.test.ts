import { describe, expect, test } from '@jest/globals';
import type { FullDecisionEvent } from '../../src/decision/record.ts';
import { stamp, type Stamped } from '../../src/decision/stamp.ts';
import { readEvent, type DecisionInput } from '../../src/decision/validate-event.ts';
import { readTable } from '../format/read-cases.ts';
import { viewOf, type ModelParts, type VersionParts } from './governance.ts';

interface Standing {
  name: string;
  versions: VersionParts[];
  models: ModelParts[];
  input: Partial<DecisionInput['data']>;
  time?: string;
  max_age_hours?: number;
  marks: string[];
  refused?: boolean;
}

const now = Date.parse('2025-05-16T09:00:00Z');
const id = '0196d82a-5d3a-7000-8000-0000000000d1';

const decided = (data: Partial<DecisionInput['data']> = {}, time?: string) => ({
  id,
  source: '/services/credit',
  ...(time === undefined ? {} : { time }),
  data: {
    model_name: 'credit_model',
    model_version: '2.1.0',
    feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
    prediction: { outcome: 'denied' },
    ...data,
  },
});

function eventOf(stamped: Stamped): FullDecisionEvent {
  if (stamped.kind !== 'stamped') throw new Error(JSON.stringify(stamped.problems));
  return stamped.event;
}

describe.each(readTable<Standing>('decision/standing.yaml'))('$name', (one) => {
  const view = viewOf(one.versions, one.models);
  const settings = one.max_age_hours === undefined ? {} : { maxAgeMs: one.max_age_hours * 3_600_000 };
  const run = (mode: 'strict' | 'mark') => stamp(decided(one.input, one.time), view, mode, now, settings);

  test('is marked', () => {
    const stamped = run('mark');
    expect(stamped.problems.map(({ id: problem }) => problem)).toEqual(one.marks);
    expect(eventOf(stamped).data.marks ?? []).toEqual(one.marks);
    expect(readEvent(eventOf(stamped)).faults).toBeUndefined();
    for (const { message, mend } of stamped.problems) expect([message, mend]).not.toContain('');
  });

  test('is refused or not', () => {
    const stamped = run('strict');
    expect(stamped.kind).toBe((one.refused ?? one.marks.length > 0) ? 'refused' : 'stamped');
    expect(stamped.problems).toEqual(run('mark').problems);
  });
});

describe('a stamp', () => {
  const rule = { name: 'cutoff', threshold: '.58', outcome: 'denied', otherwise: 'approved' };
  const versions: VersionParts[] = [
    {
      version: 'OBJ.credit.v1.2',
      effective_date: '2025-01-01',
      constraints: [{ name: 'fpr' }, { name: 'gap', threshold: '0.02' }],
    },
    {
      version: 'OBJ.credit.v1.3',
      effective_date: '2025-05-15',
      decision_rules: [rule],
      constraints: [
        { name: 'fpr', threshold: '0.050' },
        { name: 'gap', threshold: '0.015' },
      ],
    },
  ];
  const models = [{ version: '2.1.0', objective: 'OBJ.credit.v1.3', kpis: true }];
  const view = viewOf(versions, models);

  test('says what governed the decision, in the order of all records', () => {
    const event = eventOf(
      stamp(
        decided({ prediction: { score: '0.61', outcome: 'denied' }, segments: { age: '30-39' } }),
        view,
        'strict',
        now,
      ),
    );
    expect(event).toEqual({
      specversion: '1.0',
      id,
      source: '/services/credit',
      type: 'dev.tracegate.decision.v1',
      time: '2025-05-16T09:00:00.000Z',
      subject: id,
      datacontenttype: 'application/json',
      data: {
        detail: 'full',
        model_name: 'credit_model',
        model_version: '2.1.0',
        model_registration: { path: 'models/credit_model/2.1.0.yaml', sha256: '7'.repeat(64) },
        objective_version: 'OBJ.credit.v1.3',
        objective_digest: '2'.padStart(64, '0'),
        constraint_versions: { fpr: 'OBJ.credit.v1.2', gap: 'OBJ.credit.v1.3' },
        governance_commit: 'c'.repeat(40),
        feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
        prediction: { score: '0.61', outcome: 'denied' },
        segments: { age: '30-39' },
        kpi_snapshot: { path: 'kpis/credit_model/2.1.0.json', sha256: '7'.repeat(64) },
        decision_rule: {
          name: 'cutoff',
          score: 'default_risk',
          operator: '>=',
          threshold: '0.58',
          outcome: 'denied',
          otherwise: 'approved',
        },
        sampled: { tier: 'high', rate: '1' },
      },
    });
    expect(Object.keys(event)).toEqual([
      'specversion',
      'id',
      'source',
      'type',
      'time',
      'subject',
      'datacontenttype',
      'data',
    ]);
  });

  test('keeps the time of the decision, and takes that of writing where there is none', () => {
    const time = '2025-05-16T08:59:59.5Z';
    expect(eventOf(stamp(decided({}, time), view, 'strict', now)).time).toBe(time);
  });

  test('keeps the snapshot that the service names', () => {
    const own = { path: 'kpis/other.json', sha256: '9'.repeat(64) };
    expect(eventOf(stamp(decided({ kpi_snapshot: own }), view, 'strict', now)).data.kpi_snapshot).toEqual(
      own,
    );
  });

  test.each([
    ['high', '1'],
    ['medium', '0.1'],
    ['low', '0'],
  ] as const)('says the rate of a %s tier', (tier, rate) => {
    const tiered = viewOf([{ ...versions[1], tier }], models);
    expect(eventOf(stamp(decided(), tiered, 'strict', now)).data.sampled).toEqual({ tier, rate });
  });

  test('takes the strictest tier where no objective says one', () => {
    const unknown = viewOf([], models);
    expect(eventOf(stamp(decided(), unknown, 'mark', now)).data.sampled).toEqual({ tier: 'high', rate: '1' });
  });

  test.each(['strict', 'mark'] as const)('%s: refuses where nothing names an objective', (mode) => {
    const stamped = stamp(decided(), viewOf(versions, []), mode, now);
    expect(stamped.kind).toBe('refused');
    expect(stamped.problems.map(({ id: problem }) => problem)).toEqual([
      'model-unknown',
      'objective-unknown',
    ]);
  });
});
