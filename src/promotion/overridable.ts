import type { Check } from './check.ts';
import type { PromotionInput } from './input.ts';
import { isUnsigned } from './sign-off-state.ts';

/** Which failed checks a broken glass would override, or why it may override none. */
export type Override =
  | { readonly kind: 'possible'; readonly checks: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * What somebody may answer for in an emergency: a measured or missing figure, a freeze, a date, sign-offs that are
 * missing. Never what is deployed (the promotion, the model, the objective), and nothing that was changed after it
 * was signed, is not valid or could not be read: that is a matter of mending, not of judgement. A check that is not
 * listed cannot be overridden.
 */
const overridable: Readonly<Record<string, (input: PromotionInput) => boolean>> = {
  'objective-approved': ({ approval }) => isUnsigned(approval),
  'objective-effective': () => true,
  'risk-tier-sufficient': () => true,
  'not-frozen': ({ freezes }) => freezes.every(({ value }) => value !== undefined),
  'lineage-complete': () => true,
  'kpi-report-found': ({ report }) => report === undefined,
  'kpi-fresh': () => true,
  'kpi-before-objective': ({ merge, approval }) => merge.kind === 'merged' || isUnsigned(approval),
  constraint: () => true,
  'promotion-approved': ({ promotionApproval: state }) =>
    state.kind !== 'not-required' && state.kind !== 'not-asked' && isUnsigned(state),
};

/** What would be overridden, all of it or nothing. */
export function overrideOf(input: PromotionInput, checks: readonly Check[]): Override {
  if (input.tiers !== undefined && input.tiers.value === undefined)
    return refused(`${input.tiers.file} is not valid, so that what is asked of the model cannot be told.`);
  const unreadable = input.baseReports.find(({ slicesOf }) => slicesOf === undefined);
  if (unreadable !== undefined) return refused(`${unreadable.file} cannot be read.`);
  const stopping = checks.filter(({ status }) => status === 'fail' || status === 'pending');
  const firm = stopping.find(({ id }) => !may(id, input));
  if (firm !== undefined) return refused(`\`${firm.id}\` cannot be overridden: ${firm.message}`);
  return { kind: 'possible', checks: stopping.map(({ id }) => id) };
}

function may(id: string, input: PromotionInput): boolean {
  const rule = id.startsWith('constraint:') ? 'constraint' : id;
  return Object.hasOwn(overridable, rule) && overridable[rule]!(input);
}

function refused(message: string): Override {
  return { kind: 'refused', message };
}
