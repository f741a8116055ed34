import type { Finding } from '../finding/finding.ts';

/** `error`: it could not be evaluated. Only `allow` lets anything through. */
export const verdictKinds = ['allow', 'pending', 'deny', 'error'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** `pending` is used only while sign-offs are missing; `skip` beside a failed check of the same cause, and for what is not asked here. */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'skip' | 'pending';

/** One reason of a verdict, as programs read it from the action's output. */
export interface Reason {
  /** A documented rule id, or `constraint:<name>`. */
  readonly id: string;
  readonly status: CheckStatus;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * The verdict that follows from reasons: any failure denies, then any pending one holds. No reason at all
 * means that nothing was evaluated, which is an error and never an allow.
 */
export function verdictOf(reasons: readonly Reason[]): VerdictKind {
  if (reasons.length === 0) return 'error';
  if (reasons.some((one) => one.status === 'fail')) return 'deny';
  if (reasons.some((one) => one.status === 'pending')) return 'pending';
  return reasons.every((one) => one.status === 'pass' || one.status === 'warn' || one.status === 'skip') &&
    reasons.some((one) => one.status === 'pass')
    ? 'allow'
    : 'error';
}

/** Findings as reasons: an error fails, a warning warns; notes are no reasons. */
export function reasonsOfFindings(findings: readonly Finding[]): Reason[] {
  return findings
    .filter(({ level }) => level !== 'note')
    .map(({ id, level, message, file, line }) => ({
      id,
      status: level === 'error' ? 'fail' : 'warn',
      message,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }));
}
