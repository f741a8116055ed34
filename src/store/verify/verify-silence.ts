import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { dayOf } from '../segment-name.ts';
import type { LogFindings } from './verify-findings.ts';

const HOUR_MS = 3_600_000;

/**
 * Looks for hours in which nobody wrote anything, not even a heartbeat, from the first heartbeat on: a log without any
 * has none to miss.
 */
export class SilenceCheck {
  private readonly hours = new Set<number>();
  private readonly known: number;
  private last: number;
  private coveredLast: number | undefined;
  /** Since when there is somebody who would write: records of an earlier hour came late, or before any heartbeat. */
  private since: number;

  /** @param known the last hour of what was verified before, counted since 1970 @param hasBeats whether there were any */
  constructor(known: number | undefined, hasBeats: boolean) {
    if (known !== undefined) this.hours.add(known);
    this.known = known ?? 0;
    this.last = this.known;
    this.coveredLast = known;
    this.since = known !== undefined && hasBeats ? known : Infinity;
  }

  take(id: string, isHeartbeat: boolean, isCovered: boolean): void {
    const hour = Math.floor((timeOfUuidV7(id) ?? 0) / HOUR_MS);
    if (isHeartbeat) this.since = Math.min(this.since, Math.max(hour, this.known));
    if (isCovered) this.coveredLast = Math.max(this.coveredLast ?? 0, hour);
    if (hour === this.last) return;
    this.last = hour;
    this.hours.add(hour);
  }

  /** @param deleted days of which segments are gone */
  finish(deleted: ReadonlySet<string>, findings: LogFindings): void {
    const hours = [...this.hours].filter((hour) => hour >= this.since).toSorted((a, b) => a - b);
    for (const [at, hour] of hours.entries()) {
      const next = hours[at + 1];
      if (next === undefined || next === hour + 1) continue;
      const [from, to] = [(hour + 1) * HOUR_MS, next * HOUR_MS];
      const [first, last] = [dayOf(hour * HOUR_MS), dayOf(to)];
      if ([...deleted].some((day) => first <= day && day <= last)) continue;
      findings.add(
        'log-silence',
        `From ${minuteOf(from)} to ${minuteOf(to)} nobody wrote anything, nor a heartbeat.`,
      );
    }
  }

  toState(): number | undefined {
    return this.coveredLast;
  }
}

function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
