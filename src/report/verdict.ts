import type { VerdictVerificationOutput } from '../format/schema/gate-verdict.ts';
import type { StatedVerdict } from '../verdict/stated.ts';
import type { VerdictCheck } from '../verdict/verify.ts';
import { toolVersion } from '../version.ts';
import { escapeText } from './escape.ts';

const marks: Readonly<Record<VerdictCheck['status'], string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  skip: '-',
};

/** Whether a deployment may go ahead by a verdict. */
export function lets(checks: readonly VerdictCheck[]): boolean {
  return checks.length > 0 && checks.every(({ status }) => status !== 'fail');
}

/** The verification for a terminal. */
export function verdictText(checks: readonly VerdictCheck[]): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const first =
    checks.find(({ status }) => status === 'fail') ?? checks.find(({ status }) => status === 'warn');
  const lines = checks.map(
    ({ id, status, message }) => `  ${marks[status]} ${id.padEnd(width)}  ${escapeText(message)}`,
  );
  const word = lets(checks) ? 'GO' : 'REFUSED';
  return `${word}${first === undefined ? '.' : `: ${escapeText(first.message)}`}\n\n${lines.join('\n')}\n`;
}

/** The verification as programs read it (schemas/verdict-verification.schema.json). */
export function verdictJson(stated: StatedVerdict, checks: readonly VerdictCheck[]): string {
  const output: VerdictVerificationOutput = {
    go: lets(checks),
    verdict: stated.verdict,
    expires_at: stated.binding === undefined ? null : new Date(stated.binding.expiresAt).toISOString(),
    checks: [...checks],
    tool: { name: 'tracegate', version: toolVersion },
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}
