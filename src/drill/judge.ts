import type { DrilledDecision, DrillReport } from '../format/schema/drill.ts';
import type { Trace, TraceVerification } from '../format/schema/trace.ts';
import type { RiskTier } from '../objective/objective.ts';
import { isFullAnswer } from '../trace/full.ts';
import { GOVERNANCE_SOURCE } from '../trace/governance-source.ts';

/** One decision that was drawn, with its trace, or why there is none, and how long that took. */
export interface Retrieved {
  readonly number: number;
  readonly leaf: number;
  readonly id: string;
  readonly traced:
    | { readonly trace: Trace; readonly verification: TraceVerification }
    | { readonly trace?: undefined; readonly message: string };
  readonly milliseconds: number;
}

type Tier = DrilledDecision['tier'];
type Verdict = DrillReport['verdict'];

/** Within how many seconds a decision is retrieved where policies/risk-tiers.yaml does not say (audit objectives, R20). */
const RETRIEVAL_SECONDS: Readonly<Record<RiskTier, number | null>> = { high: 600, medium: 3600, low: null };
/** The least share of full traces where it does not say (success metrics, R19). */
const FULL_TRACE: Readonly<Record<RiskTier, number>> = { high: 0.999, medium: 0.95, low: 0.8 };
const TIERS: readonly Tier[] = ['high', 'medium', 'low', 'unknown'];
const RIGHTLY_GONE: readonly DrilledDecision['result'][] = ['erased', 'deleted'];

/** What the retrieval of one decision came to. */
export function judgeRetrieved({ number, leaf, id, traced, milliseconds }: Retrieved): DrilledDecision {
  const base = { number, leaf, id, milliseconds: Math.round(milliseconds * 10) / 10 };
  if (traced.trace === undefined)
    return {
      ...base,
      tier: 'unknown',
      result: 'lost',
      proof: 'not-proven',
      objective_seconds: RETRIEVAL_SECONDS.high,
      verdict: 'failed',
      missing: [],
      problems: [traced.message],
    };
  const { trace, verification } = traced;
  const tier = trace.answer.tier ?? 'unknown';
  const objective = targetsOf(trace, tier).retrieval_seconds;
  const result = resultOf(trace);
  const refuted = verification.checks
    .filter((check) => check.result === 'refuted')
    .map(({ what, message }) => `${what}: ${message}`);
  const wrong = [
    ...refuted,
    ...(verification.verdict === 'proven' || refuted.length > 0 ? [] : ['No checkpoint proves all of it.']),
    ...(objective !== null && milliseconds > objective * 1000
      ? [`It took ${(milliseconds / 1000).toFixed(1)} s; the objective is ${objective} s.`]
      : []),
  ];
  const problems = [...(result === 'full' || RIGHTLY_GONE.includes(result) ? [] : lacks(trace)), ...wrong];
  const failed = result === 'not-evaluated' ? wrong.length > 0 : problems.length > 0;
  return {
    ...base,
    tier,
    result,
    proof: verification.verdict,
    objective_seconds: objective,
    verdict: failed ? 'failed' : result === 'not-evaluated' ? result : 'passed',
    missing: trace.answer.missing.map(({ what, required }) => ({ what, required })),
    problems,
  };
}

/** What several verdicts come to: one that failed fails all. */
export function verdictOver(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('failed')) return 'failed';
  return verdicts.includes('not-evaluated') ? 'not-evaluated' : 'passed';
}

function resultOf({ complete, sources, answer }: Trace): DrilledDecision['result'] {
  if (sources.gone !== null) return sources.gone.state;
  // What governs is not of the log: that it cannot be read says nothing of the log.
  const [unread, ...more] = sources.unread;
  if (unread?.source === GOVERNANCE_SOURCE && more.length === 0) return 'not-evaluated';
  if (!complete) return 'unreadable';
  if (sources.records.some(({ inclusion }) => inclusion === 'contradicted')) return 'contradicted';
  return isFullAnswer(answer) ? 'full' : 'lacking';
}

function lacks({ sources, answer }: Trace): string[] {
  return [
    ...answer.missing.filter(({ required }) => required).map(({ what, message }) => `${what}: ${message}`),
    ...answer.findings.filter(({ about }) => about !== 'decision').map(({ message }) => message),
    ...sources.unread.map(({ source, message }) => `${source}: ${message}`),
  ];
}

function targetsOf({ sources }: Trace, tier: Tier): { retrieval_seconds: number | null; full_trace: number } {
  const known = tier === 'unknown' ? 'high' : tier;
  const { targets } = sources.governance?.tiers[known] ?? {};
  return {
    retrieval_seconds: targets?.retrieval_seconds ?? RETRIEVAL_SECONDS[known],
    full_trace: targets?.full_trace ?? FULL_TRACE[known],
  };
}

/**
 * What all of them come to, by tier. Where decisions of one tier were taken under policies with different targets, the
 * strictest holds.
 */
export function judgeTiers(
  retrieved: readonly Retrieved[],
  decisions: readonly DrilledDecision[],
): DrillReport['tiers'] {
  return TIERS.flatMap((tier) => {
    const own = decisions.filter((one) => one.tier === tier);
    if (own.length === 0) return [];
    const full = own.filter(({ result }) => result === 'full').length;
    const gone = own.filter(({ result }) => RIGHTLY_GONE.includes(result)).length;
    const unjudged = own.filter(({ result }) => result === 'not-evaluated').length;
    const due = own.length - gone - unjudged;
    const target = Math.max(
      ...decisions.flatMap((one, at) => {
        const trace = retrieved[at]?.traced.trace;
        if (one.tier !== tier) return [];
        return [trace === undefined ? FULL_TRACE.high : targetsOf(trace, tier).full_trace];
      }),
    );
    const objectives = own.flatMap(({ objective_seconds: seconds }) => (seconds === null ? [] : [seconds]));
    const share = due === 0 ? null : full / due;
    // A share is what a tier is held to; what is refuted, or late, is never outweighed by others.
    const others = own.filter((one) => one.result !== 'lacking' || one.proof !== 'proven' || isLate(one));
    const isShort = share !== null && share < target;
    return [
      {
        tier,
        drawn: own.length,
        full,
        rightly_gone: gone,
        share,
        target,
        slowest_milliseconds: Math.max(...own.map(({ milliseconds }) => milliseconds)),
        objective_seconds: objectives.length === 0 ? null : Math.min(...objectives),
        verdict: verdictOver([isShort ? 'failed' : 'passed', ...others.map(({ verdict }) => verdict)]),
      },
    ];
  });
}

function isLate({ milliseconds, objective_seconds: objective }: DrilledDecision): boolean {
  return objective !== null && milliseconds > objective * 1000;
}

/** The median, the 95th percentile (nearest rank) and the slowest, in milliseconds; zeros of none. */
export function timesOf(decisions: readonly DrilledDecision[]): DrillReport['times'] {
  const times = decisions.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const rank = (share: number): number => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0;
  return { median_milliseconds: rank(0.5), p95_milliseconds: rank(0.95), slowest_milliseconds: rank(1) };
}
