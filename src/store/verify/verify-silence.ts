import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { dayOf } from '../segment-name.ts';
import type { LogFindings } from './verify-findings.ts';

const HOUR_MS = 3_600_000;

/** Looks for hours in which nobody wrote anything, not even a heartbeat. A log without heartbeats has none to miss. */
export class SilenceCheck {
  private readonly hours = new Set<number>();
  private last: number;
  private coveredLast: number | undefined;
  private hasBeats: boolean;

  /** @param known the last hour of what was verified before, counted since 1970 @param hasBeats whether there were any */
  constructor(known: number | undefined, hasBeats: boolean) {
    if (known !== undefined) this.hours.add(known);
    this.last = known ?? 0;
    this.coveredLast = known;
    this.hasBeats = hasBeats;
  }

  take(id: string, isHeartbeat: boolean, isCovered: boolean): void {
    this.hasBeats ||= isHeartbeat;
    const hour = Math.floor((timeOfUuidV7(id) ?? 0) / HOUR_MS);
    if (isCovered) this.coveredLast = Math.max(this.coveredLast ?? 0, hour);
    if (hour === this.last) return;
    this.last = hour;
    this.hours.add(hour);
  }

  /** @param deleted days of which segments are gone */
  finish(deleted: ReadonlySet<string>, findings: LogFindings): void {
    if (!this.hasBeats) return;
    const hours = [...this.hours].toSorted((a, b) => a - b);
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
