import { DAY_MILLISECONDS, parseTime, utcDate } from '../format/date.ts';
import type { RiskTier } from '../objective/objective.ts';
import { governanceIndex } from './governance-index.ts';
import type { GovernanceView } from './governance-view.ts';
import { isKind, type LogEvent } from './record.ts';
import { timeOfUuidV7 } from './uuid-v7.ts';

/** What decides how long records are kept. */
export interface RetentionRules {
  readonly governance: GovernanceView;
  /** A decision of the log, by its id; undefined where the log has none, or has it no more. */
  readonly decisionOf: (decisionId: string) => LogEvent | undefined;
  /** The tier by which a decision was kept that was deleted; undefined where that is not known. */
  readonly tierOfDeleted: (decisionId: string) => RiskTier | undefined;
}

/**
 * Until when a record is kept, in milliseconds since 1970: so many days as its tier keeps records, counted from the
 * later of the time that it states and the time in its id, so that a wrong clock of a sender shortens nothing. The tier
 * is the one that it states or, where that keeps longer, the one that its objective has now. What became known of a
 * decision later is kept by the tier of the decision, and no shorter than it. What has no tier that is known is kept as
 * long as the tier that keeps longest, and a decision whose objective the bundle does not know for ever: it may be the
 * bundle of another repository.
 * @returns undefined for a heartbeat, which is about nobody and goes with the records around it
 */
export function keptUntil(event: LogEvent, rules: RetentionRules): number | undefined {
  if (isKind(event, 'heartbeat')) return undefined;
  if (!isKind(event, 'override') && !isKind(event, 'outcome'))
    return timeOf(event) + daysOf(event, rules.governance) * DAY_MILLISECONDS;
  const { governance, decisionOf, tierOfDeleted } = rules;
  const decision = decisionOf(event.subject);
  if (decision === undefined)
    return timeOf(event) + daysOfTier(tierOfDeleted(event.subject), governance) * DAY_MILLISECONDS;
  const days = daysOf(decision, governance);
  return Math.max(timeOf(event), timeOf(decision)) + days * DAY_MILLISECONDS;
}

/** Until when a segment is kept: as long as the record in it that is kept longest. */
export function segmentKeptUntil(events: Iterable<LogEvent>, rules: RetentionRules): number {
  let [until, latest] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of events) {
    latest = Math.max(latest, timeOf(event));
    until = Math.max(until, keptUntil(event, rules) ?? until);
  }
  // Nothing but heartbeats, which say that there was nothing else.
  return until === Number.NEGATIVE_INFINITY ? latest + longest(rules.governance) * DAY_MILLISECONDS : until;
}

function timeOf({ id, time }: LogEvent): number {
  // Of a record that has been read both are there; where one is not, nothing is ever past.
  return Math.max(parseTime(time) ?? Number.POSITIVE_INFINITY, timeOfUuidV7(id) ?? Number.POSITIVE_INFINITY);
}

function daysOf(event: LogEvent, governance: GovernanceView): number {
  return isOfUnknown(event, governance)
    ? Number.POSITIVE_INFINITY
    : daysOfTier(retentionTier(event, governance), governance);
}

function daysOfTier(tier: RiskTier | undefined, governance: GovernanceView): number {
  return tier === undefined ? longest(governance) : governance.tiers[tier].retention_days;
}

/** Whether a record is of an objective that was known when it was written, and is not in this bundle. */
function isOfUnknown(event: LogEvent, governance: GovernanceView): boolean {
  const index = governanceIndex(governance);
  const isUnknown = (version: string): boolean => index.objective(version) === undefined;
  if (isKind(event, 'aggregate')) return event.data.rows.some((row) => isUnknown(row.objective_version));
  if (!isKind(event, 'decision') || !isUnknown(event.data.objective_version)) return false;
  return event.data.marks?.includes('objective-unknown') !== true;
}

/**
 * The tier by which decisions, one or counted ones, are kept: the one that they state, or the one that their objective
 * has now, whichever keeps longer. Undefined for what is no decision.
 */
export function retentionTier(event: LogEvent, governance: GovernanceView): RiskTier | undefined {
  if (isKind(event, 'decision'))
    return longestOf(governance, event.data.sampled.tier, [event.data.objective_version]);
  if (!isKind(event, 'aggregate')) return undefined;
  const versions = event.data.rows.map((row) => row.objective_version);
  return longestOf(governance, event.data.sampled.tier, versions);
}

function longestOf(governance: GovernanceView, stated: RiskTier, versions: readonly string[]): RiskTier {
  const index = governanceIndex(governance);
  const now = versions.flatMap((version) => index.objective(version)?.objective.governs?.tier ?? []);
  return longestTier(governance, [stated, ...now]) ?? stated;
}

/** Of several tiers the one that keeps records longest. */
export function longestTier({ tiers }: GovernanceView, of: readonly RiskTier[]): RiskTier | undefined {
  return of.toSorted((a, b) => tiers[b].retention_days - tiers[a].retention_days)[0];
}

function longest({ tiers }: GovernanceView): number {
  return Math.max(...Object.values(tiers).map((tier) => tier.retention_days));
}

/** Why records are kept beyond their time. Without decisions and days it is about all records. */
export interface RecordHold {
  readonly case: string;
  readonly decisions?: readonly string[];
  /** The first and the last day (UTC) of the records that are held. */
  readonly from?: string;
  readonly to?: string;
}

/** Holds, put so that a record is looked up fast. */
export class RecordHolds {
  private readonly byDecision = new Map<string, string>();
  private readonly byDay: readonly RecordHold[];

  constructor(holds: readonly RecordHold[]) {
    this.byDay = holds.filter((hold) => hold.decisions === undefined);
    for (const hold of holds) for (const id of hold.decisions ?? []) this.byDecision.set(id, hold.case);
  }

  /** The case that a decision is held for by its id alone, whose record is not there to be looked at. */
  caseOfId(id: string): string | undefined {
    return this.byDecision.get(id) ?? this.caseOfDays([timeOfUuidV7(id) ?? 0]);
  }

  /** The case that a record is held for; undefined where it is not held. What became known later is held with its decision. */
  caseOf(event: LogEvent): string | undefined {
    for (const id of decisionsOf(event)) {
      const found = this.byDecision.get(id);
      if (found !== undefined) return found;
    }
    return this.byDay.length === 0 ? undefined : this.caseOfDays(instantsOf(event));
  }

  private caseOfDays(instants: readonly number[]): string | undefined {
    const days = instants.map((instant) => utcDate(instant));
    const holding = ({ from = '', to = '9999-12-31' }: RecordHold) =>
      days.some((day) => day >= from && day <= to);
    return this.byDay.find(holding)?.case;
  }
}

/** The moments that a record is of, and with it those that its decisions were taken at, by their ids. */
function instantsOf(event: LogEvent): number[] {
  const ids = [event.id, ...decisionsOf(event)];
  return [parseTime(event.time), ...ids.map(timeOfUuidV7)].filter((instant) => instant !== undefined);
}

function decisionsOf(event: LogEvent): readonly string[] {
  if (isKind(event, 'decision')) return [event.id];
  if (isKind(event, 'override') || isKind(event, 'outcome')) return [event.subject];
  if (isKind(event, 'remediation') || isKind(event, 'erasure')) return event.data.decision_ids ?? [];
  return [];
}
