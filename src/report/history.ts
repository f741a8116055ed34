import type { HistoryOutput } from '../format/schema/history.ts';
import type { Governs } from '../history/governing.ts';
import type { History, HistoryEntry } from '../history/history.ts';
import { toolVersion } from '../version.ts';
import { changelogJson } from './changelog.ts';
import { escapeText } from './escape.ts';
import { approvalsJson } from './evidence.ts';
import { roleLabel } from '../policy/person.ts';

/** When a version governed, as a sentence without its full stop. */
export function governsSentence(governs: Governs): string {
  switch (governs.kind) {
    case 'unknown':
      return 'When it governed is unknown';
    case 'never':
      return `Never governed: it was to from ${governs.from} on, a later version does from ${governs.until} on`;
    case 'from': {
      const { from, until, certain } = governs;
      const doubt = certain ? '' : ', unless a later version that cannot be read ended it earlier';
      return `Governs from ${from} ${until === undefined ? 'on' : `until ${until}`}${doubt}`;
    }
  }
}

/** What a version is beside the one before it, for example `relaxing, 2 changes since OBJ.credit.v1.2`. */
export function classPhrase({ problem, changeClass, comparison, comparedWith }: HistoryEntry): string {
  if (problem !== undefined) return 'not valid';
  if (changeClass === 'new') return 'the first version';
  if (changeClass === 'unknown') return `cannot be compared with ${comparedWith?.id ?? 'what it supersedes'}`;
  const count = comparison?.changes.length ?? 0;
  const changes = count === 1 ? '1 change' : `${count} changes`;
  return changeClass === 'unchanged'
    ? `unchanged in meaning since ${comparedWith?.id}`
    : `${changeClass}, ${changes} since ${comparedWith?.id}`;
}

/** Who signed a version by its record, or why nobody is known to have. */
export function signOffLines({ signOff }: HistoryEntry): string[] {
  switch (signOff.kind) {
    case 'signed': {
      const { approvals, pullRequest } = signOff.record.predicate;
      const where =
        pullRequest === null ? '' : ` in pull request ${pullRequest.number} of ${pullRequest.repository}`;
      return approvals.map(
        ({ role, login, submittedAt }) =>
          `Signed for ${roleLabel(role)} by ${login} at ${submittedAt}${where}`,
      );
    }
    case 'unapproved':
      return [`UNAPPROVED: ${signOff.message}`];
    case 'no-record':
      return [`NO RECORD: ${signOff.message}`];
    case 'mismatch':
      return [`RECORD DOES NOT MATCH: ${signOff.message}`];
    case 'unreadable':
      return [`RECORD CANNOT BE READ: ${signOff.message}`];
  }
}

/** Records are worth what the place is worth that they were read from. */
export const trustNote =
  'Signatures are shown as the records in approvals/ have them; tracegate evidence verify checks a record.';

/** The history for a terminal. */
export function historyText({ domain, entries }: History): string {
  const blocks = entries.map((entry) => {
    const lines = [
      governsSentence(entry.governs),
      ...(entry.problem === undefined ? [] : [`NOT VALID: ${entry.problem}`]),
      ...signOffLines(entry),
      ...(entry.comparison?.changes ?? []).map(({ changeClass, message }) => `- ${changeClass}: ${message}`),
    ];
    const title = `${entry.version.id}: ${classPhrase(entry)}`;
    return `${escapeText(title)}\n${lines.map((line) => `  ${escapeText(line)}\n`).join('')}`;
  });
  const count = entries.length === 1 ? '1 version' : `${entries.length} versions`;
  return `${escapeText(`${domain}: ${count}. Days are in UTC.`)}\n\n${blocks.join('\n')}\n${trustNote}\n`;
}

/** The history as programs read it (schemas/history.schema.json). */
export function historyJson({ domain, entries }: History): string {
  const output: HistoryOutput = {
    domain,
    versions: entries.map(versionJson),
    tool: { name: 'tracegate', version: toolVersion },
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

function versionJson(entry: HistoryEntry): HistoryOutput['versions'][number] {
  const { version, file, problem, comparedWith, changeClass, comparison, governs, signOff } = entry;
  const record = 'record' in signOff ? signOff.record : undefined;
  const pull = record?.predicate.pullRequest;
  return {
    objective_version: version.id,
    file,
    valid: problem === undefined,
    problem: problem ?? null,
    compared_with: comparedWith?.id ?? null,
    class: changeClass,
    changes: comparison === undefined ? [] : [...changelogJson(comparison).changes],
    governs: {
      state: governs.kind,
      from: governs.kind === 'unknown' ? null : governs.from,
      until: governs.kind === 'unknown' ? null : (governs.until ?? null),
      certain: governs.kind === 'from' ? governs.certain : governs.kind === 'never',
    },
    sign_off: {
      state: signOff.kind,
      message: signOff.message,
      // Of a record about something else, nobody signed this.
      approvals: signOff.kind === 'signed' ? approvalsJson(signOff.record) : [],
      pull_request:
        pull == null || signOff.kind === 'mismatch'
          ? null
          : { repository: pull.repository, number: pull.number, merged_at: pull.mergedAt },
      recorded_at: record?.predicate.recordedAt ?? null,
    },
  };
}
