import type { CheckStatus } from '../promotion/check.ts';

/** `error`: it could not be evaluated. Only `allow` lets anything through. */
export type VerdictKind = 'allow' | 'pending' | 'deny' | 'error';

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
