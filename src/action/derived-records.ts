import { finding, type Finding } from '../finding/finding.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { whyNotAsWritten } from '../record/as-written.ts';
import type { Context } from './context.ts';
import { derivation } from './derive-approval.ts';
import { statements, type Derived } from './derive-statement.ts';
import type { PullRequestState } from './pull-request-state.ts';

/**
 * Judges the records that a pull request brings. It may bring them only when it changes nothing else that is
 * governed, replaces none, and each is byte for byte what the action writes about an objective that is on the base
 * branch: who typed it does not matter then. An envelope is refused, because nothing here can verify a signature.
 * @returns undefined when the pull request is not of that kind, or touches no record
 * @throws GitHubFault, TruncatedTree
 */
export async function derivedRecords(
  context: Context,
  state: PullRequestState,
): Promise<readonly Finding[] | undefined> {
  const added = state.changes.every(
    ({ governed, onBase, atHead }) =>
      governed.kind === 'evidence' && onBase === undefined && atHead !== undefined,
  );
  if (!added) return undefined;
  const { pull, base, baseCommit } = state;
  const statement = statements(context, derivation(context, pull.baseBranch), baseCommit, base.tree);
  const findings: Finding[] = [];
  for (const { path, governed } of state.changes) {
    if (governed.kind !== 'evidence') continue;
    const record = await state.merged.value(path, 'evidence');
    const why =
      record === undefined
        ? 'it is no valid record'
        : base.tree.entries.has(record.subject[0]?.name ?? '')
          ? whyNot(
              record,
              Buffer.from(await state.merged.tree.read(path)).toString('utf8'),
              await statement(governed.version),
              context.now,
            )
          : `its objective is not on ${pull.baseBranch}`;
    findings.push(
      why === undefined
        ? finding('record-confirmed', `${path} says what is derived from GitHub.`, { file: path })
        : finding('evidence-edited-by-hand', `${path} is not what the action records: ${why}.`, {
            file: path,
          }),
    );
  }
  return findings;
}

/** What in a record is not as the action would have written it; undefined when nothing is. */
function whyNot(record: EvidenceFile, text: string, derived: Derived, now: number): string | undefined {
  if (derived.kind !== 'statement') return derived.message.replace(/\.$/, '');
  return whyNotAsWritten(record, text, derived.recording.statement, now);
}
