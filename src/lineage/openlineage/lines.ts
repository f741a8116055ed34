import { finding, type Finding } from '../../finding/finding.ts';
import type { Mapping } from '../source-document.ts';
import { readEvent } from './read-event.ts';

/** The events of a file by their line, from 0; those that cannot be read are findings. */
export interface EventFile {
  readonly events: ReadonlyMap<number, Mapping>;
  readonly findings: readonly Finding[];
}

/** Listed one by one; a file that has more is a file of another kind. */
const MOST_FAULTS = 20;

/**
 * Reads events, one on each line. Nothing is passed over: an event that cannot be read may be the one that matters.
 * @param isWhole whether the last line ends with a line break; a last line that does not and cannot be read is torn
 */
export function readEventLines(file: string, lines: readonly string[], isWhole: boolean): EventFile {
  const events = new Map<number, Mapping>();
  const findings: Finding[] = [];
  for (const [index, line] of lines.entries()) {
    if (findings.length >= MOST_FAULTS) break;
    if (line.trim() === '') continue;
    const read = readEvent(line);
    const at = { line: index + 1, column: 1 };
    if (read.event !== undefined) events.set(index, read.event);
    else if (!isWhole && !read.isJson && index === lines.length - 1) {
      findings.push(finding('openlineage-line-torn', 'The last line ends within an event.', { file, at }));
    } else {
      const { pointer, message } = read.fault;
      const where = pointer === '' ? '' : `${pointer}: `;
      findings.push(finding('openlineage-event-malformed', `${where}${message}`, { file, at }));
    }
  }
  return { events, findings };
}
