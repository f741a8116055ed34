import { describe, expect, test } from '@jest/globals';
import { approvalByAttestedRecord, type AttestedRecord } from '../../src/evidence/attested-record.ts';
import { signStatement } from '../../src/evidence/dsse.ts';
import { parseVersion } from '../../src/objective/version.ts';
import { newSigningKey } from '../e2e/stage.ts';
import { file, objective, recordOf, textOf } from './record.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = newSigningKey();
const record = recordOf(objective);
const recordBytes = bytes(textOf(record));
const workflow = 'https://github.com/acme/governance/.github/workflows/tracegate.yml@refs/heads/main';
const statement = {
  subject: { name: file, sha256: record.subject[0]!.digest.sha256 },
  predicate: record.predicate,
};
const attested = { workflow, result: { kind: 'verified' as const, statement } };
const strange = { workflow, result: { kind: 'refused' as const, message: 'It was made by nobody.' } };

const signed: AttestedRecord = {
  version: parseVersion('OBJ.credit.v1.0')!,
  file,
  content: bytes(objective),
  recordBytes,
  record: { value: record, findings: [] },
  envelope: bytes(signStatement(recordBytes, key.privatePem)),
  keys: [key.publicPem],
  attestation: undefined,
};

describe('a record counts', () => {
  test.each<[string, Partial<AttestedRecord>, RegExp]>([
    ['by a key', {}, /attested by key [0-9a-f]{64}\.$/],
    [
      'by a workflow',
      { keys: [], envelope: undefined, attestation: attested },
      /attested by https:.*main\.$/,
    ],
    ['by both', { attestation: attested }, /attested by key [0-9a-f]{64} and https:/],
  ])('%s', (_, change, by) => {
    const state = approvalByAttestedRecord({ ...signed, ...change });
    expect(state).toEqual({ kind: 'approved', by: expect.stringMatching(by) });
  });
});

const unapproved = recordOf(objective, { verdict: 'unapproved', approvals: [] });
const signedAs = (one: typeof record, by = key): Partial<AttestedRecord> => ({
  record: { value: one, findings: [] },
  recordBytes: bytes(textOf(one)),
  envelope: bytes(signStatement(bytes(textOf(one)), by.privatePem)),
});

describe('a record does not count', () => {
  test.each<[string, Partial<AttestedRecord>, string]>([
    ['when nobody could vouch', { keys: [] }, 'unknown'],
    ['by the key of another', { keys: [newSigningKey().publicPem] }, 'unapproved'],
    ['without an envelope', { envelope: undefined }, 'unapproved'],
    ['when the envelope is about other bytes', { recordBytes: bytes(JSON.stringify(record)) }, 'unapproved'],
    ['when the key holds and the workflow does not', { attestation: strange }, 'unapproved'],
    [
      'when the workflow holds and the key does not',
      { attestation: attested, envelope: undefined },
      'unapproved',
    ],
    [
      'when the workflow attested something else',
      {
        keys: [],
        attestation: { workflow, result: { kind: 'verified', statement: { ...statement, predicate: {} } } },
      },
      'unapproved',
    ],
    ['for another content', { content: bytes(`${objective}# more\n`) }, 'unapproved'],
    [
      'when it says that nobody signed, though that is signed with the key',
      signedAs(unapproved),
      'unapproved',
    ],
    ['when there is none', { record: undefined, recordBytes: undefined }, 'unapproved'],
    ['when it is not valid', { record: { value: undefined, findings: [] } }, 'unknown'],
    [
      'when a review came after the merge',
      signedAs(
        recordOf(objective, {
          approvals: [{ ...record.predicate.approvals[0]!, submittedAt: '2025-01-01T10:00:01Z' }],
        }),
      ),
      'unapproved',
    ],
  ])('%s', (_, change, kind) => {
    expect(approvalByAttestedRecord({ ...signed, ...change }).kind).toBe(kind);
  });
});

describe('that nobody signed, and nothing else is amiss, is taken', () => {
  const isTaken = (change: Partial<AttestedRecord>): boolean => {
    const state = approvalByAttestedRecord({ ...signed, ...change });
    return state.kind === 'unapproved' && state.onlyUnsigned === true;
  };

  test('from a record that is vouched for', () => {
    expect(isTaken(signedAs(unapproved))).toBe(true);
  });

  test.each<[string, Partial<AttestedRecord>]>([
    ['another key signed', signedAs(unapproved, newSigningKey())],
    ['nobody signed', { ...signedAs(unapproved), envelope: undefined }],
    ['the workflow did not attest', { ...signedAs(unapproved), attestation: strange }],
    ['is gone', { record: undefined, recordBytes: undefined }],
  ])('not from one that %s', (_, change) => {
    expect(isTaken(change)).toBe(false);
  });
});
