import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  commit,
  leafEntry,
  readLeafEntry,
  SALT_BYTES,
  verifyCommitment,
} from '../../src/decision/commitment.ts';
import { Erased, tombstone } from '../../src/decision/erasure.ts';
import { openFeatures, sealFeatures } from '../../src/decision/feature-envelope.ts';
import type { LogEvent } from '../../src/decision/record.ts';
import { CannotOpen, newSubjectKey, subjectKeyId, unwrapKey } from '../../src/decision/subject-key.ts';
import { readEvent } from '../../src/decision/validate-event.ts';
import { sample } from './events.ts';

const subject = subjectKeyId('jane', { id: 'subjects-2025', secret: new Uint8Array(32).fill(7) });
const header = {
  id: '0196d82d-5d3a-7000-8000-0000000000e3',
  source: '/desks/privacy',
  time: '2026-06-01T08:00:00Z',
  subject,
};
const said = { who: 'paul.privacy', reason: 'Request of the person.' };
const decisionId = '0196d82a-5d3a-7000-8000-0000000000d1';

describe('a tombstone', () => {
  test('is an event that says who, why, of whom and which decisions', () => {
    const event = tombstone(header, { ...said, decisionIds: [decisionId] });
    expect(readEvent(event)).toMatchObject({
      event: { subject, data: { ...said, decision_ids: [decisionId] } },
    });
    expect(JSON.stringify(event)).not.toContain('jane');
  });

  test('of a key alone names no decisions', () => {
    expect(readEvent(tombstone(header, said)).event?.data).toEqual(said);
  });

  test('of the most decisions fits into a record, and of more is refused', () => {
    const ids = Array.from(
      { length: 1001 },
      (_, index) => decisionId.slice(0, -4) + String(index).padStart(4, '0'),
    );
    expect(readEvent(tombstone(header, { ...said, decisionIds: ids.slice(1) })).faults).toBeUndefined();
    expect(() => tombstone(header, { ...said, decisionIds: ids })).toThrow(RangeError);
  });
});

describe('what tombstones say is gone', () => {
  test('is found by person and by decision; nothing else is', () => {
    const erased = new Erased();
    const first = tombstone(header, { ...said, decisionIds: [decisionId] });
    const again = tombstone(
      { ...header, id: '0196d82d-5d3a-7000-8000-0000000000e9' },
      { ...said, reason: 'Again.' },
    );
    for (const event of [sample('decision'), sample('override'), first, again])
      erased.note(event as unknown as LogEvent);
    expect(erased.ofSubject(subject)).toBe(first);
    expect(erased.ofDecision(decisionId)).toBe(first);
    expect(erased.ofSubject(decisionId)).toBeUndefined();
    expect(erased.ofDecision('0196d82a-5d3a-7000-8000-0000000000d2')).toBeUndefined();
  });
});

test('after an erasure the leaf stands, and neither record nor features can be had', () => {
  const master = { id: 'master-1', secret: new Uint8Array(32).fill(8) };
  const { dataKey, wrapped } = newSubjectKey(subject, master, randomBytes);
  const place = { decisionId, subjectKey: subject };
  const sealed = sealFeatures({ income: 52_000 }, place, dataKey, randomBytes);
  const salt = randomBytes(SALT_BYTES);
  const record = readEvent(sample('decision')).text!;
  const entry = leafEntry(decisionId, 'decision', commit(record, salt));
  expect(verifyCommitment(entry, Buffer.from(record), salt)).toBe(true);
  expect(openFeatures(sealed, place, unwrapKey(wrapped, master))).toEqual({ income: 52_000 });

  const destroyed = { ...wrapped, wrapped: Buffer.alloc(60).toString('base64url') };
  expect(() => unwrapKey(destroyed, master)).toThrow(CannotOpen);
  // Who guesses the record right still cannot tell that it was this one.
  expect(verifyCommitment(entry, Buffer.from(record), Buffer.alloc(SALT_BYTES))).toBe(false);
  expect(readLeafEntry(entry)).toMatchObject({ id: decisionId, kind: 'decision' });
});
