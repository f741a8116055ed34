import { describe, expect, test } from '@jest/globals';
import { approvalByRecord } from '../../src/approval/record.ts';
import type { Loaded } from '../../src/format/document.ts';
import type { EvidenceFile } from '../../src/format/schema/evidence.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../../src/format/vocabulary.ts';
import { finding } from '../../src/finding/finding.ts';

const [version, file] = ['OBJ.credit.v1.3', 'objectives/credit/v1.3.yaml'];
const digests = { sha256: 'a'.repeat(64), gitBlob: 'b'.repeat(40) };
const approval = (role: string, login: string): EvidenceFile['predicate']['approvals'][number] => ({
  login,
  id: 7,
  role,
  submittedAt: '2025-05-01T00:00:00Z',
  reviewId: 1,
  reviewedCommit: 'c'.repeat(40),
});
const predicate: EvidenceFile['predicate'] = {
  objectiveVersion: version,
  changeClass: 'relaxing',
  verdict: 'approved',
  approvals: [approval('Risk', 'rita'), approval('Ethics', 'ed')],
  pullRequest: null,
  policy: { commit: 'd'.repeat(40), sha256: 'e'.repeat(64), rules: [] },
  recordedAt: '2025-05-02T00:00:00Z',
  tool: { name: 'tracegate', version: '1.0.0' },
};
const subject = { name: file, digest: digests };

function recordWith(
  changes: Partial<EvidenceFile['predicate']>,
  named: EvidenceFile['subject'] = [subject],
): Loaded<EvidenceFile> {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: EVIDENCE_PREDICATE_TYPE,
    subject: named,
    predicate: { ...predicate, ...changes },
  } satisfies EvidenceFile;
  return { value: statement, findings: [] };
}

const stateOf = (record: Loaded<EvidenceFile> | undefined) =>
  approvalByRecord(version, file, digests, record);
const about = (digest: Partial<typeof digests>) => [{ name: file, digest: { ...digests, ...digest } }];

describe('an approval record approves an objective', () => {
  test('when it is about this version and these bytes, and names who signed', () => {
    expect(stateOf(recordWith({}))).toEqual({
      kind: 'approved',
      by: 'Signed off by record (Risk: rita, Ethics: ed).',
    });
  });

  test('and says on which pull request', () => {
    const pullRequest = { ...({} as NonNullable<typeof predicate.pullRequest>), number: 12 };
    expect(stateOf(recordWith({ pullRequest }))).toMatchObject({
      by: 'Signed off by record (Risk: rita, Ethics: ed), pull request #12.',
    });
  });
});

describe('an approval record approves nothing', () => {
  const other = 'The approval record is about another objective.';
  const bytes = `${file} is not the content that the approval record is about.`;

  test.each([
    ['that is not there', undefined, `There is no approval record for ${version}.`],
    ['of another version', recordWith({ objectiveVersion: 'OBJ.credit.v1.2' }), other],
    ['of another file', recordWith({}, [{ ...subject, name: 'objectives/credit/v1.2.yaml' }]), other],
    ['of no file', recordWith({}, []), other],
    ['of other bytes by their SHA-256', recordWith({}, about({ sha256: 'f'.repeat(64) })), bytes],
    ['of other bytes by their blob', recordWith({}, about({ gitBlob: 'f'.repeat(40) })), bytes],
    ['without signatories', recordWith({ approvals: [] }), 'The approval record names nobody who signed.'],
  ])('%s', (_, record, message) => {
    expect(stateOf(record)).toEqual({ kind: 'unapproved', message });
  });

  test.each([
    [
      'it was merged without sign-off',
      recordWith({ verdict: 'unapproved' }),
      'The approval record says that it was merged without sign-off.',
    ],
  ])('and says that people who have not signed are all that is amiss when %s', (_, record, message) => {
    expect(stateOf(record)).toEqual({ kind: 'unapproved', message, onlyUnsigned: true });
  });

  test('and leaves it unknown when it cannot be read', () => {
    const unreadable = finding('json-syntax', 'A comma is missing.');
    expect(stateOf({ value: undefined, findings: [unreadable] })).toEqual({
      kind: 'unknown',
      message: 'The approval record cannot be read: A comma is missing.',
    });
    expect(stateOf({ value: undefined, findings: [] })).toEqual({
      kind: 'unknown',
      message: 'The approval record cannot be read: it is invalid',
    });
  });
});
