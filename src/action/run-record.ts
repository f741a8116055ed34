import { finding, type Finding } from '../finding/finding.ts';
import { isFault, type Arrival } from '../record/arrival.ts';
import { arrivalsMarkdown } from '../report/arrivals.ts';
import { reasonsOfFindings, verdictOf, type Reason, type VerdictKind } from '../verdict/verdict.ts';
import type { Context } from './context.ts';
import { joined, mostMissing, mostSevereClass, type Attestation, type Outcome } from './outcome.ts';
import type { Push } from './push-state.ts';
import { recordPush, type PushReport, type RecordOptions } from './record-push.ts';

/** Judges a push, records it, and says what came of it. @throws GitHubFault, TruncatedTree */
export async function runRecord(
  context: Context,
  push: Push,
  options: RecordOptions & { readonly serverUrl: string },
): Promise<Outcome> {
  const report = await recordPush(context, push, options);
  const findings = [
    ...report.findings,
    ...report.arrivals.flatMap((arrival) => arrival.findings),
    ...report.alerts.findings,
  ];
  const shown = findings.length === 0 ? [nothing(push)] : findings;
  const verdict = verdictOn(shown);
  const { owner, repo } = context.repository;
  const compareUrl =
    report.recordBranch === undefined
      ? undefined
      : `${options.serverUrl}/${owner}/${repo}/compare/${branchInUrl(push.branch)}...${branchInUrl(report.recordBranch)}?expand=1`;
  const recorded = report.arrivals.filter(({ recording }) => recording !== undefined);
  const statements = recorded.flatMap(({ recording }) =>
    recording === undefined ? [] : [recording.statement],
  );
  return {
    verdict,
    reasons: shown.map(reasonOf),
    findings: findings.filter(({ level }) => level !== 'note'),
    summary: arrivalsMarkdown({
      ...push,
      verdict,
      arrivals: report.arrivals,
      findings: [...report.findings, ...report.alerts.findings],
      issues: report.alerts.issues,
      compareUrl,
    }),
    objectiveVersion: joined(statements.map(({ predicate }) => predicate.objectiveVersion)),
    objectiveDigest: joined(statements.map(({ subject }) => subject[0]?.digest.sha256 ?? '')),
    changeClass: mostSevereClass(statements.map(({ predicate }) => predicate.changeClass)),
    missingApprovals: mostMissing(recorded.flatMap(({ recording }) => [...(recording?.missing ?? [])])),
    attestations: report.arrivals.flatMap(attestationOf),
    compareUrl,
    details: { push: pushDetails(report) },
  };
}

function nothing({ branch }: Push): Finding {
  return finding('nothing-governed', `Nothing that needs a sign-off came to ${branch}.`);
}

/** A note of what is as it should be passes; the rest as everywhere. */
function reasonOf(one: Finding): Reason {
  const [reason] = reasonsOfFindings([one]);
  if (reason !== undefined) return reason;
  const { id, message, file } = one;
  return { id, status: 'pass', message, ...(file === undefined ? {} : { file }) };
}

function verdictOn(findings: readonly Finding[]): VerdictKind {
  return findings.some(isFault) ? 'error' : verdictOf(findings.map(reasonOf));
}

function branchInUrl(branch: string): string {
  return encodeURIComponent(branch)
    .replaceAll('%2F', '/')
    .replace(/[()*'!]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}

/** Only what is signed off, and as it should be in every respect, is handed on to be attested. */
function attestationOf({ recording, findings }: Arrival): Attestation[] {
  if (recording === undefined || recording.statement.predicate.verdict !== 'approved') return [];
  if (findings.some(({ level, id }) => level === 'error' && id !== 'record-not-permitted')) return [];
  const { subject, predicateType, predicate } = recording.statement;
  return subject.map(({ name, digest }) => ({
    subjectName: name,
    sha256: digest.sha256,
    predicateType,
    predicate,
  }));
}

function pushDetails({ push, arrivals, alerts, recordBranch }: PushReport): object {
  return {
    ...push,
    record_branch: recordBranch ?? null,
    issues: alerts.issues.map(({ number }) => number),
    arrivals: arrivals.map(({ path, change, source, findings, recording }) => ({
      path,
      change,
      pull_request: source?.kind === 'pull' ? source.number : null,
      commit: source?.kind === 'commit' ? source.sha : null,
      findings: findings.map(({ id, level, message }) => ({ id, level, message })),
      record: recording?.statement ?? null,
    })),
  };
}
