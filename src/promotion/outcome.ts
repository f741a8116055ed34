import type { Finding } from '../finding/finding.ts';
import { gateRules } from '../finding/gate-rules.ts';
import type { CheckStatus } from '../verdict/verdict.ts';
import type { Check, SliceResult } from './check.ts';

/** The id of a check that the gate reports. */
export type CheckId = keyof typeof gateRules | `constraint:${string}`;

/** What a check may carry beside its sentence; an undefined part is left out. */
export interface Details {
  readonly mend?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Listed when they are first asked for: of a large report that takes longer than to judge it. */
  readonly slices?: (() => readonly SliceResult[]) | undefined;
  readonly findings?: readonly Finding[] | undefined;
}

/** Makes a check; one that does not pass gets the rule's general mend where no better one is given. */
export function outcome(id: CheckId, status: CheckStatus, message: string, details: Details = {}): Check {
  const asksForAction = status === 'fail' || status === 'warn' || status === 'pending';
  const mend = asksForAction ? (details.mend ?? generalMend(id)) : undefined;
  const check: Check = {
    id,
    status,
    message,
    ...(mend === undefined ? {} : { mend }),
    ...(details.file === undefined ? {} : { file: details.file }),
    ...(details.line === undefined ? {} : { line: details.line }),
  };
  if (details.slices !== undefined) listWhenAsked(check, details.slices);
  return details.findings === undefined || details.findings.length === 0
    ? check
    : Object.assign(check, { findings: details.findings });
}

function listWhenAsked(check: Check, list: () => readonly SliceResult[]): void {
  let slices: readonly SliceResult[] | undefined;
  Object.defineProperty(check, 'slices', { enumerable: true, get: () => (slices ??= list()) });
}

/**
 * A check that cannot be evaluated because what it needs is not there.
 * @param cause the check that fails for it: nothing is skipped unless something else already denies
 */
export function skipped(id: CheckId, cause: keyof typeof gateRules): Check {
  return outcome(id, 'skip', `Not evaluated, because \`${cause}\` failed.`);
}

function generalMend(id: CheckId): string {
  const rule = Object.hasOwn(gateRules, id) ? (id as keyof typeof gateRules) : 'constraint';
  return gateRules[rule].mend;
}
