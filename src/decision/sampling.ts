import { sha256 } from '../governance/digest.ts';
import type { RiskTier } from '../objective/objective.ts';
import type { Fault } from './faults.ts';
import { fault } from './faults.ts';
import { isFullDecision, makeEvent, type DecisionEvent, type MinimalDecisionEvent } from './record.ts';

/** How much is kept of a decision: all, that it was taken and how it ended, or that it is counted. */
export type Sampling = 'full' | 'minimal' | 'aggregate';

const rateForm = /^(?:0(?:\.\d{1,18})?|1(?:\.0{1,18})?)$/;

/**
 * How much is kept of a decision, told by its id alone, so that anyone can tell it again and nobody can choose.
 * Of a high tier all is kept, whatever the rate. Of the others, all is kept of the share `rate`; the rest is
 * minimal in a medium tier and, in a low tier of the rate 0, counted only.
 * @param rate a share from 0 to 1 as text
 * @throws RangeError when the rate is none
 */
export function samplingOf(decisionId: string, tier: RiskTier, rate: string): Sampling {
  const bound = boundOf(rate);
  if (tier === 'high') return 'full';
  if (tier === 'low' && bound === '') return 'aggregate';
  return isBelow(decisionId, bound) ? 'full' : 'minimal';
}

/**
 * Whether SHA-256(id), its first 8 bytes read as a fraction of 2^64, is below the rate. Both are compared as 16
 * hexadecimal digits, which are ordered as the numbers are; no floating point comes near.
 * @param bound '' for none, 'all' for every id
 */
function isBelow(decisionId: string, bound: string): boolean {
  if (bound === '' || bound === 'all') return bound === 'all';
  return sha256(decisionId).slice(0, 16) < bound;
}

/** The few rates that a service meets; what is worked out once is not worked out for each decision. */
const bounds = new Map<string, string>();
const MOST_BOUNDS = 64;

/** The least whole number that is not below rate × 2^64, which separates the same whole numbers as that does. */
function boundOf(rate: string): string {
  const known = bounds.get(rate);
  if (known !== undefined) return known;
  if (!rateForm.test(rate))
    throw new RangeError('A rate must be a share from 0 to 1 as text, such as "0.1".');
  const [whole = '', fraction = ''] = rate.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const least = ((BigInt(whole + fraction) << 64n) + scale - 1n) / scale;
  const bound = least === 0n ? '' : least >> 64n === 1n ? 'all' : least.toString(16).padStart(16, '0');
  if (bounds.size >= MOST_BOUNDS) bounds.clear();
  bounds.set(rate, bound);
  return bound;
}

/** What is kept of a decision that is not sampled: id, time, versions and outcome, and what was wrong with it. */
export function minimalRecord(event: DecisionEvent): MinimalDecisionEvent {
  const { id, source, time, subject, data } = event;
  const { model_name, model_version, objective_version, objective_digest, marks } = data;
  const minimal = {
    detail: 'minimal' as const,
    model_name,
    model_version,
    objective_version,
    ...(objective_digest === undefined ? {} : { objective_digest }),
    prediction: { outcome: data.prediction.outcome },
    sampled: { tier: data.sampled.tier, rate: data.sampled.rate },
    ...(marks === undefined ? {} : { marks: [...marks] }),
  };
  return makeEvent('decision', { id, source, time, subject }, minimal) as MinimalDecisionEvent;
}

/** What is to be written of a full record; undefined where the decision is counted only. */
export function sampledRecord(event: DecisionEvent): DecisionEvent | undefined {
  const { tier, rate } = event.data.sampled;
  const sampling = samplingOf(event.id, tier, rate);
  return sampling === 'full' ? event : sampling === 'minimal' ? minimalRecord(event) : undefined;
}

/** Why a decision in the log is not what its own id, tier and rate ask for; undefined when it is. */
export function samplingFault(event: DecisionEvent): Fault | undefined {
  const { tier, rate } = event.data.sampled;
  const due = samplingOf(event.id, tier, rate);
  const kept = isFullDecision(event) ? 'full' : 'minimal';
  if (due === kept) return undefined;
  return fault(
    '/data/detail',
    `The ${kept} record is kept where the ${due} one is due.`,
    'Sample by id, tier and rate.',
  );
}
