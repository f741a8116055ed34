import { catalogue } from '../finding/catalogue.ts';
import type { Finding } from '../finding/finding.ts';
import type { Level } from '../finding/rule.ts';
import { escapeText } from './escape.ts';

/** A remark at a line of a file; apart from level and message as `@actions/core` takes it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** The rule's id and what it is about. */
  readonly title: string;
  /** Absent where nothing in a file is at fault. */
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** GitHub shows no more than this for one run of a job. */
const MOST_ANNOTATIONS = 50;

const levels: Readonly<Record<Level, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * Findings as annotations, errors first, then warnings and notes, each in the order given. Every text is one
 * visible line that no runner takes for a command.
 */
export function annotations(findings: readonly Finding[]): Annotation[] {
  return (['error', 'warning', 'note'] as const)
    .flatMap((level) => findings.filter((finding) => finding.level === level))
    .slice(0, MOST_ANNOTATIONS)
    .map(annotation);
}

function annotation({ id, level, message, mend, file, line, column }: Finding): Annotation {
  return {
    level: levels[level],
    message: escapeText(mend === undefined ? message : `${message} ${mend}`),
    title: `${id}: ${catalogue[id].title}`,
    ...(file === undefined ? {} : { file: escapeText(file) }),
    ...(file === undefined || line === undefined ? {} : { startLine: line }),
    ...(file === undefined || line === undefined || column === undefined ? {} : { startColumn: column }),
  };
}
