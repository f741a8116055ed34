import { parseTime } from '../format/date.ts';
import type { PromotionFile } from '../format/schema/promotion.ts';
import { isSameVersion } from '../objective/version.ts';
import type { Check } from './check.ts';
import type { Waiver } from './input.ts';

/** What a promotion is, as far as a waiver has to name it. */
export interface Waivable {
  readonly promotion: PromotionFile;
  readonly environment: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether a waiver is of this promotion: its model version, objective version and environment, none of them another. */
export function concerns(
  { value }: Pick<Waiver, 'value'>,
  { promotion, environment }: Omit<Waivable, 'now'>,
): boolean {
  return (
    value.environment === environment &&
    value.model_name === promotion.model_name &&
    value.model_version === promotion.model_version &&
    isSameVersion(value.objective_version, promotion.objective_version)
  );
}

/**
 * A broken constraint in the light of the waivers: one that is in force and signed off turns the failure into a
 * warning that names it, one that only lacks sign-offs makes it wait for them, and any other is named beside the
 * failure. Nothing but the failure of a constraint is ever waived.
 * @param name of the constraint
 */
export function withWaivers(
  check: Check,
  name: string,
  waivers: readonly Waiver[],
  subject: Waivable,
): Check {
  if (check.status !== 'fail') return check;
  const named = waivers.filter((waiver) => waiver.value.constraint === name && concerns(waiver, subject));
  const judged = named.map((waiver) => ({ waiver, ...judge(waiver, subject.now) }));
  const best =
    judged.find(({ status }) => status === 'warn') ?? judged.find(({ status }) => status === 'pending');
  if (best === undefined) {
    return { ...check, message: [check.message, ...judged.map(({ words }) => words)].join(' ') };
  }
  const { waiver_id: id, owner, expires_at: until } = best.waiver.value;
  return {
    ...check,
    status: best.status,
    message: `${check.message} ${best.words}`,
    mend: `Let ${owner} see to it that the constraint holds before the waiver ends at ${until}.`,
    waiver: { id, owner, expires_at: until, file: best.waiver.file },
  };
}

function judge(
  { value, approval }: Waiver,
  now: number,
): { readonly status: 'warn' | 'pending' | 'fail'; readonly words: string } {
  const { waiver_id: id, owner, granted_at: from, expires_at: until } = value;
  const [begins, ends] = [parseTime(from), parseTime(until)];
  const name = `The waiver ${id} of ${owner}`;
  if (begins === undefined || ends === undefined)
    return { status: 'fail', words: `${name} has no real times.` };
  if (now >= ends) return { status: 'fail', words: `${name} expired at ${until}.` };
  if (now < begins) return { status: 'fail', words: `${name} is not in force before ${from}.` };
  switch (approval.kind) {
    case 'approved':
      return {
        status: 'warn',
        words: `Waived until ${until} by ${id}, for which ${owner} answers: ${oneLine(value.reason)}`,
      };
    case 'pending':
      return { status: 'pending', words: `${name} waits for its sign-offs: ${approval.message}` };
    case 'unapproved':
    case 'unknown':
      return { status: 'fail', words: `${name} is not signed off: ${approval.message}` };
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
