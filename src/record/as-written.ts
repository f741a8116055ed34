import { parseTime } from '../format/date.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { disagreements } from './compare.ts';
import { renderStatement } from './statement.ts';

/** How far the clock of a machine that recorded may be from ours and from GitHub's. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * What in a record is not as the action would have written it: then somebody else wrote it, and nothing may vouch for
 * it, not even for the parts of it that are true.
 * @param record what was read from `text`
 * @param statement what is derived about the same objective now
 * @param now milliseconds since 1970
 * @returns the end of a sentence; undefined when all of it is
 */
export function whyNotAsWritten(
  record: EvidenceFile,
  text: string,
  statement: EvidenceFile,
  now: number,
): string | undefined {
  const others = disagreements(record, statement);
  if (others.length > 0) return `it differs in ${others.join(', ')}`;
  const { recordedAt, tool, pullRequest } = record.predicate;
  if (tool.name !== statement.predicate.tool.name || !/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(tool.version))
    return 'it names another tool';
  const at = parseTime(recordedAt);
  const earliest = pullRequest === null ? undefined : parseTime(pullRequest.mergedAt);
  if (
    at === undefined ||
    at > now + CLOCK_SKEW_MS ||
    (earliest !== undefined && at < earliest - CLOCK_SKEW_MS)
  )
    return 'it was not recorded between the merge and now';
  const predicate = { ...statement.predicate, recordedAt, tool: { name: tool.name, version: tool.version } };
  return text === renderStatement({ ...statement, predicate })
    ? undefined
    : 'it is not written as the action writes it';
}
