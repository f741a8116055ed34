/** What the records and the issues on the loopback GitHub say, beside what a scenario expects. */
import { verifyEnvelope } from '../../src/evidence/dsse.ts';
import { sha256, gitBlobId } from '../../src/governance/digest.ts';
import { loadEvidenceFile } from '../../src/governance/load.ts';
import type { Observation } from './expectation.ts';
import type { ExpectedRecord, Step } from './scenario.ts';
import type { Stage } from './stage.ts';

export function observeRecords(
  stage: Stage,
  { records, on }: Extract<Step, { records: unknown }>,
): Observation {
  const branch = on === undefined ? 'main' : stage.branches.recordBranch();
  const entries = Object.entries(records);
  return {
    seen: Object.fromEntries(
      entries.map(([version, expected]) => [version, seenRecord(stage, branch, version, expected)]),
    ),
    wanted: Object.fromEntries(entries.map(([version, expected]) => [version, wantedRecord(expected)])),
  };
}

/** Whether the envelope beside a record holds the record's very bytes, signed by the scenario's key. */
function envelopeOf(stage: Stage, branch: string, version: string): string {
  const { git } = stage.repository;
  const head = git.head(branch);
  const envelope = git.file(head, `approvals/${version}.dsse.json`);
  if (envelope === null) return 'none';
  const verified = verifyEnvelope(envelope, [stage.signingKey.publicPem]);
  if (verified.kind === 'refused') return verified.message;
  const record = git.file(head, `approvals/${version}.json`);
  return record !== null && Buffer.from(verified.payload).equals(record)
    ? 'signed'
    : 'other bytes are signed';
}

function seenRecord(stage: Stage, branch: string, version: string, expected: ExpectedRecord): unknown {
  const { git } = stage.repository;
  const head = git.head(branch);
  const path = `approvals/${version}.json`;
  const bytes = git.file(head, path);
  if (bytes === null) return 'none';
  const { value, findings } = loadEvidenceFile(path, bytes);
  if (value === undefined) return findings;
  const [subject] = value.subject;
  const { verdict, changeClass, approvals, pullRequest, policy } = value.predicate;
  const content = git.file(head, subject?.name ?? '');
  return {
    verdict,
    class: changeClass,
    approvals: approvals.map(({ login, role }) => `${login} as ${role}`),
    pull: pullRequest?.number ?? null,
    rules: expected !== 'none' && expected.rules === undefined ? undefined : policy.rules,
    envelope:
      expected === 'none' || expected.envelope === undefined ? undefined : envelopeOf(stage, branch, version),
    digests:
      content !== null &&
      sha256(content) === subject?.digest.sha256 &&
      gitBlobId(content) === subject.digest.gitBlob,
  };
}

function wantedRecord(expected: ExpectedRecord): unknown {
  return expected === 'none'
    ? expected
    : { approvals: [], rules: undefined, envelope: undefined, ...expected, digests: true };
}

export function observeIssues({ repository }: Stage, wanted: readonly string[]): Observation {
  const bots = repository.issues.filter(({ state, user }) => state === 'open' && user?.type === 'Bot');
  return {
    seen: bots.map(({ title }, index) =>
      title.includes(wanted[index] ?? ' nothing') ? wanted[index] : title,
    ),
    wanted: [...wanted],
  };
}
