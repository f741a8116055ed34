import type { Finding } from '../finding/finding.ts';
import type { Level } from '../finding/rule.ts';
import type { LogVerificationOutput } from '../format/schema/log-verification.ts';
import { toolVersion } from '../version.ts';
import { escapeText } from './escape.ts';

/** What verifying a log gave, as it is printed. */
export interface VerifiedLog {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly checkpoints: number;
  readonly records: { readonly compared: number; readonly validated: number; readonly notCovered: number };
  readonly judgedDays: readonly string[];
  readonly retention: 'checked' | 'not-asked' | 'not-evaluated';
  readonly findings: readonly Finding[];
  readonly holds: boolean;
}

/** For a terminal: what was found, then whether the log holds. */
export function logVerificationText({
  origin,
  size,
  checkpoints,
  records,
  judgedDays,
  retention,
  findings,
  holds,
}: VerifiedLog): string {
  const blocks = findings.map(({ id, level, message, mend, file, line }) => {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}  `;
    return `${escapeText(place)}${level.padEnd(8)} ${id}\n    ${escapeText(message)}\n    ${escapeText(mend ?? '')}\n\n`;
  });
  const { compared, validated, notCovered } = records;
  const scope = [
    `${size} leaves under ${checkpoints} checkpoint${checkpoints === 1 ? '' : 's'}`,
    `${compared} records compared`,
    `${validated} validated`,
    ...(notCovered > 0 ? [`${notCovered} not covered yet`] : []),
    ...(judgedDays.length > 0 ? [`${daysText(judgedDays)} compared with the days before`] : []),
    ...(retention === 'not-asked'
      ? []
      : [`retention ${retention === 'checked' ? 'checked' : 'not evaluated'}`]),
  ].join(', ');
  const errors = countOf(findings, 'error');
  const warnings = countOf(findings, 'warning');
  const verdict = holds ? 'HOLDS' : `REFUTED by ${errors} finding${errors === 1 ? '' : 's'}`;
  const warned = warnings === 0 ? '' : ` ${warnings} warning${warnings === 1 ? '' : 's'}.`;
  return `${blocks.join('')}${verdict}: ${escapeText(origin)}. ${scope}.${warned}\n`;
}

/** As programs read it (schemas/log-verification.schema.json). */
export function logVerificationJson(verified: VerifiedLog): string {
  const { origin, size, root, checkpoints, records, judgedDays, retention, findings, holds } = verified;
  const output: LogVerificationOutput = {
    origin,
    verdict: holds ? 'holds' : 'refuted',
    tree: { size, root, checkpoints },
    records: {
      compared: records.compared,
      validated: records.validated,
      not_covered: records.notCovered,
    },
    judged_days: [...judgedDays],
    retention,
    counts: {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      notes: countOf(findings, 'note'),
    },
    findings: findings.map(({ id, level, message, mend, file, line }) => ({
      id,
      level,
      message,
      mend: mend ?? '',
      file: file ?? null,
      line: line ?? null,
    })),
    tool: { name: 'tracegate', version: toolVersion },
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

function daysText(days: readonly string[]): string {
  return days.length === 1 ? days[0]! : `${days[0]!} to ${days.at(-1)!}`;
}

function countOf(findings: readonly Finding[], level: Level): number {
  return findings.filter((one) => one.level === level).length;
}
