import { describe, expect, test } from '@jest/globals';
import { keptUntil, RecordHolds, segmentKeptUntil, type RecordHold } from '../../src/decision/retention.ts';
import type { LogEvent } from '../../src/decision/record.ts';
import { patched, sample, type Sample } from './events.ts';
import { viewOf } from './governance.ts';

const DAY = 86_400_000;
const tierNow = (tier: 'high' | 'medium' | 'low') =>
  viewOf([{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier }]);
const event = (name: Sample, changes: Record<string, unknown> = {}) =>
  patched(sample(name), changes) as unknown as LogEvent;

const idTime = parseInt('0196d82a5d3a', 16);
const decided = Date.parse('2025-05-16T09:12:31.482Z');

/** Days beyond the later of the two times of an event, rounded. */
function days(
  of: LogEvent,
  tier: 'high' | 'medium' | 'low' = 'low',
  known?: 'high' | 'medium' | 'low',
): number | undefined {
  const rules = { governance: tierNow(tier), decisionOf: () => undefined, tierOfDeleted: () => known };
  const until = keptUntil(of, rules);
  const since = Math.max(Date.parse(of.time), parseInt(of.id.slice(0, 8) + of.id.slice(9, 13), 16));
  return until === undefined ? undefined : (until - since) / DAY;
}

describe('a record is kept as long as its tier says', () => {
  const unknown = { '/data/objective_version': 'OBJ.other.v1.0' };
  test.each<[string, LogEvent, number | undefined]>([
    ['a decision of a high tier', event('decision', { '/data/sampled': { tier: 'high', rate: '1' } }), 3650],
    ['one of a medium tier', event('decision', { '/data/sampled': { tier: 'medium', rate: '1' } }), 1095],
    ['one of a low tier', event('decision', { '/data/sampled': { tier: 'low', rate: '1' } }), 90],
    ['one of an objective that the bundle does not know', event('decision', unknown), Infinity],
    [
      'one of an objective that nobody knew',
      event('decision', { ...unknown, '/data/marks': ['objective-unknown'] }),
      3650,
    ],
    ['a tombstone', event('erasure'), 3650],
    ['a remediation', event('remediation'), 3650],
    ['a retention', event('retention'), 3650],
    ['an outcome whose decision is gone', event('outcome'), 3650],
    ['an override whose decision is gone', event('override'), 3650],
    ['a heartbeat', event('heartbeat'), undefined],
  ])('%s', (_, of, expected) => expect(days(of)).toBe(expected));

  test('what became known later by the tier of its decision, also when that was deleted', () => {
    expect(days(event('outcome'), 'high', 'low')).toBe(90);
    expect(days(event('override'), 'low', 'medium')).toBe(1095);
  });

  test('what became known later no shorter than its decision', () => {
    const low = { '/data/sampled': { tier: 'low', rate: '1' } };
    const decision = event('decision', { ...low, '/time': '2027-01-01T00:00:00Z' });
    const rules = { governance: tierNow('low'), decisionOf: () => decision, tierOfDeleted: () => undefined };
    expect(keptUntil(event('outcome'), rules)).toBe(keptUntil(decision, rules));
    const unknown = event('decision', { '/data/objective_version': 'OBJ.other.v1.0' });
    expect(keptUntil(event('outcome'), { ...rules, decisionOf: () => unknown })).toBe(Infinity);
  });

  test('by the tier that its objective has now, where that keeps longer, and never shorter', () => {
    const low = event('decision', { '/data/sampled': { tier: 'low', rate: '1' } });
    expect(days(low, 'medium')).toBe(1095);
    expect(days(event('decision', { '/data/sampled/tier': 'high' }), 'low')).toBe(3650);
  });
});

describe('time counts', () => {
  const rules = { governance: tierNow('low'), decisionOf: () => undefined, tierOfDeleted: () => undefined };
  const low = { '/data/sampled': { tier: 'low', rate: '1' } };
  test('from the id, where the decision claims to be of long ago', () => {
    expect(keptUntil(event('decision', { ...low, '/time': '1999-01-01T00:00:00Z' }), rules)).toBe(
      idTime + 90 * DAY,
    );
  });
  test('from what it states, where that is later', () => {
    const later = event('decision', { ...low, '/time': '2026-01-01T00:00:00Z' });
    expect(keptUntil(later, rules)).toBe(Date.parse('2026-01-01T00:00:00Z') + 90 * DAY);
  });
});

describe('a segment is kept', () => {
  const rules = { governance: tierNow('low'), decisionOf: () => undefined, tierOfDeleted: () => undefined };
  const low = event('decision', { '/data/sampled': { tier: 'low', rate: '1' } });
  test('as long as the record in it that is kept longest', () => {
    const high = event('decision', { '/data/sampled': { tier: 'high', rate: '1' } });
    const longest = keptUntil(high, rules)!;
    expect(longest).toBe(Math.max(decided, idTime) + 3650 * DAY);
    expect(segmentKeptUntil([low, high, low], rules)).toBe(longest);
  });
  test('no longer for heartbeats, but longest with heartbeats alone', () => {
    const beat = event('heartbeat', { '/time': '2025-05-17T00:00:00Z' });
    expect(segmentKeptUntil([low, beat], rules)).toBe(keptUntil(low, rules));
    expect(segmentKeptUntil([beat], rules)).toBeGreaterThanOrEqual(Date.parse('2025-05-17') + 3650 * DAY);
  });
});

describe('a hold', () => {
  const heldBy = (hold: Omit<RecordHold, 'case'>, of: LogEvent) =>
    new RecordHolds([{ case: 'C1', ...hold }]).caseOf(of);
  const id = '0196d82a-5d3a-7000-8000-0000000000d1';
  test.each<[string, Omit<RecordHold, 'case'>, Sample, string | undefined]>([
    ['on a decision holds it', { decisions: [id] }, 'decision', 'C1'],
    ['and its overrides', { decisions: [id] }, 'override', 'C1'],
    ['and its outcomes', { decisions: [id] }, 'outcome', 'C1'],
    ['and remediations of it', { decisions: [id] }, 'remediation', 'C1'],
    ['and no other', { decisions: ['0196d82a-5d3a-7000-8000-0000000000d9'] }, 'decision', undefined],
    ['on no decisions holds none', { decisions: [] }, 'decision', undefined],
    ['on everything holds heartbeats too', {}, 'heartbeat', 'C1'],
    ['on days holds those of the day', { from: '2025-05-16', to: '2025-05-16' }, 'decision', 'C1'],
    ['and none before', { from: '2025-05-17' }, 'decision', undefined],
    ['and none after', { to: '2025-05-15' }, 'decision', undefined],
    ['on the day of a decision holds what became known later', { to: '2025-05-16' }, 'outcome', 'C1'],
  ])('%s', (_, hold, name, expected) => expect(heldBy(hold, event(name))).toBe(expected));

  test('on a day is about the day in UTC, wherever the sender is', () => {
    const late = { '/time': '2025-05-20T23:30:00-05:00' };
    expect(heldBy({ from: '2025-05-21', to: '2025-05-21' }, event('decision', late))).toBe('C1');
    expect(heldBy({ from: '2025-05-20', to: '2025-05-20' }, event('decision', late))).toBeUndefined();
  });
});
