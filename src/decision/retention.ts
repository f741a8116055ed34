import { DAY_MILLISECONDS, parseTime } from '../format/date.ts';
import type { RiskTier } from '../objective/objective.ts';
import { governanceIndex } from './governance-index.ts';
import type { GovernanceView } from './governance-view.ts';
import { isKind, type LogEvent } from './record.ts';
import { timeOfUuidV7 } from './uuid-v7.ts';

/** What decides how long records are kept. */
export interface RetentionRules {
  readonly governance: GovernanceView;
  /** The tier by which a decision of the log is, or was, kept; undefined where that is not known. */
  readonly tierOfDecision: (decisionId: string) => RiskTier | undefined;
}

/**
 * Until when a record is kept, in milliseconds since 1970: so many days as its tier keeps records, counted from the
 * later of the time that it states and the time in its id, so that a wrong clock of a sender shortens nothing. The tier
 * is the one that it states or, where that keeps longer, the one that its objective has now. What has no tier that is
 * known is kept as long as the tier that keeps longest.
 * @returns undefined for a heartbeat, which is about nobody and goes with the records around it
 */
export function keptUntil(event: LogEvent, rules: RetentionRules): number | undefined {
  if (isKind(event, 'heartbeat')) return undefined;
  return timeOf(event) + daysOf(event, rules) * DAY_MILLISECONDS;
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

function daysOf(event: LogEvent, { governance, tierOfDecision }: RetentionRules): number {
  const tier =
    isKind(event, 'override') || isKind(event, 'outcome')
      ? tierOfDecision(event.subject)
      : retentionTier(event, governance);
  return tier === undefined ? longest(governance) : governance.tiers[tier].retention_days;
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

  /** The case that a record is held for; undefined where it is not held. */
  caseOf(event: LogEvent): string | undefined {
    for (const id of decisionsOf(event)) {
      const found = this.byDecision.get(id);
      if (found !== undefined) return found;
    }
    if (this.byDay.length === 0) return undefined;
    const days = [event.time, new Date(timeOfUuidV7(event.id) ?? 0).toISOString()].map((time) =>
      time.slice(0, 10),
    );
    const holding = ({ from = '', to = '9999-12-31' }: RecordHold) =>
      days.some((day) => day >= from && day <= to);
    return this.byDay.find(holding)?.case;
  }
}

function decisionsOf(event: LogEvent): readonly string[] {
  if (isKind(event, 'decision')) return [event.id];
  if (isKind(event, 'override') || isKind(event, 'outcome')) return [event.subject];
  if (isKind(event, 'remediation') || isKind(event, 'erasure')) return event.data.decision_ids ?? [];
  return [];
}
