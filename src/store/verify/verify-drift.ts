import type { EventKind, LogEvent } from '../../decision/record.ts';
import { compareText } from '../../finding/finding.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import { dayFolder, dayOf } from '../segment-name.ts';
import { DayProfile, type DayCounts, type FieldProfile } from './day-profile.ts';
import type { LogFindings } from './verify-findings.ts';

/** So many days before it a day is compared with. */
const DAYS_BEFORE = 7;
/** Fewer records of a kind say nothing about their shares. */
const FEW = 100;
/** A share jumps when it moves by more than this, and by more than chance explains: so many standard errors. */
const JUMP = 0.1;
const STANDARD_ERRORS = 4;
/** What so few records would show by yesterday's share may be missing, or new, by chance. */
const EXPECTED = 20;
/** A day collapses that has less than this share of the decisions of the quietest of those before it. */
const COLLAPSE = 0.5;

const kinds: ReadonlySet<EventKind> = new Set(['decision', 'override', 'outcome']);

/** What was known of the days of a log when it was verified before. */
export interface DriftState {
  /** The last day that was compared with those before it. */
  readonly judged: string | undefined;
  readonly days: Readonly<Record<string, DayCounts>>;
}

/** Compares the records of every day, once that is over, with those of the days before. */
export class DriftCheck {
  private readonly known: DriftState | undefined;
  private readonly now: number;
  private readonly covered = new Map<string, DayProfile>();
  private readonly others = new Map<string, DayProfile>();
  private judged: string | undefined;

  /** @param known undefined where the log is verified for the first time @param now in milliseconds since 1970 */
  constructor(known: DriftState | undefined, now: number) {
    this.known = known;
    this.now = now;
    this.judged = known?.judged;
    for (const [day, counts] of Object.entries(known?.days ?? {}))
      this.covered.set(day, DayProfile.from(counts));
  }

  take(day: string, kind: EventKind, event: Pick<LogEvent, 'source' | 'data'>, isCovered: boolean): void {
    if (!kinds.has(kind)) return;
    const days = isCovered ? this.covered : this.others;
    let profile = days.get(day);
    if (profile === undefined) days.set(day, (profile = new DayProfile()));
    profile.take(kind, event);
  }

  /**
   * Judges the days that are over and were not judged yet: of a log that is verified for the first time, the last one.
   * @param deleted days of which segments are gone, of which nothing can be said
   * @returns which days were compared with others
   */
  judge(deleted: ReadonlySet<string>, findings: LogFindings): string[] {
    const all = new Map([...this.covered, ...this.others].map(([day]) => [day, this.profileOf(day)]));
    const first = [...all.keys()].toSorted(compareText)[0];
    const yesterday = dayOf(this.now - DAY_MILLISECONDS);
    const over = [...all.keys()].filter((day) => day <= yesterday).toSorted(compareText);
    const due = this.firstDue(over);
    if (first === undefined || due === undefined) return [];
    // Of a log that is looked at daily, that a day has no decisions says something; an archive just ends.
    const last = this.known === undefined ? due : yesterday;
    const compared: string[] = [];
    for (let day = due; day <= last; day = shifted(day, 1)) {
      this.judged = day;
      const before = Array.from({ length: DAYS_BEFORE }, (_, at) => shifted(day, -1 - at))
        .filter((one) => one >= first && !deleted.has(one))
        .map((one) => all.get(one) ?? new DayProfile());
      if (before.length > 0 && !deleted.has(day)) {
        compared.push(day);
        compare(day, all.get(day) ?? new DayProfile(), before, findings);
      }
      // A log that has ended is not judged day by day for years.
      if (before.every(({ decisions }) => decisions === 0) && ![...all.keys()].some((one) => one > day))
        break;
    }
    return compared;
  }

  /** What is known when all that is under a checkpoint was verified. */
  toState(): DriftState {
    const last = this.judged;
    const from = shifted(last ?? dayOf(this.now), 1 - DAYS_BEFORE);
    const days = [...this.covered].filter(([day]) => day >= from).toSorted(([a], [b]) => compareText(a, b));
    return { judged: last, days: Object.fromEntries(days.map(([day, profile]) => [day, profile.toJSON()])) };
  }

  /** @param over the days that are over, oldest first */
  private firstDue(over: readonly string[]): string | undefined {
    const { judged } = this.known ?? {};
    if (judged !== undefined) return shifted(judged, 1);
    return this.known === undefined ? over.at(-1) : over[0];
  }

  private profileOf(day: string): DayProfile {
    const profile = DayProfile.from(this.covered.get(day)?.toJSON() ?? {});
    profile.addCounts(this.others.get(day)?.toJSON() ?? {});
    return profile;
  }
}

function shifted(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * DAY_MILLISECONDS);
}

/** @param before the days before it, the nearest first */
function compare(day: string, today: DayProfile, before: readonly DayProfile[], findings: LogFindings): void {
  const file = dayFolder(day);
  const quietest = Math.min(...before.map(({ decisions }) => decisions));
  if (quietest >= FEW && today.decisions < quietest * COLLAPSE)
    findings.add(
      'log-drift-volume',
      `${today.decisions} decisions; the quietest of the ${before.length} days before had ${quietest}.`,
      file,
    );
  for (const [name, group] of today.groups) {
    const earlier = before
      .flatMap((one) => one.groups.get(name) ?? [])
      .filter(({ present }) => present >= FEW);
    const [yesterday] = earlier;
    if (yesterday === undefined || group.present < FEW) continue;
    compareMembers(
      { of: `Of ${group.present} records of kind ${name}`, today: group, yesterday, earlier },
      (rule, message) => findings.add(rule, message, file),
    );
  }
}

interface Pair {
  /** How a message about it begins. */
  readonly of: string;
  readonly today: FieldProfile;
  readonly yesterday: FieldProfile;
  /** All days that it is compared with, yesterday among them. */
  readonly earlier: readonly FieldProfile[];
}

type Tell = (
  rule: 'log-drift-field' | 'log-drift-type' | 'log-drift-share' | 'log-drift-value',
  message: string,
) => void;

function compareMembers({ of, today, yesterday, earlier }: Pair, tell: Tell): void {
  const names = new Set([...(today.members?.keys() ?? []), ...(yesterday.members?.keys() ?? [])]);
  for (const name of names) {
    const now = today.members?.get(name);
    const then = yesterday.members?.get(name);
    const known = earlier.flatMap((one) => one.members?.get(name) ?? []);
    const path = (now ?? then)!.path;
    const shares = {
      now: now?.present ?? 0,
      ofNow: today.present,
      then: then?.present ?? 0,
      ofThen: yesterday.present,
    };
    if (now !== undefined && known.length === 0)
      tell('log-drift-field', `${of}, ${now.present} have ${path}, which none of the days before had.`);
    else if (now === undefined && isExpected(shares))
      tell(
        'log-drift-field',
        `${of}, none has ${path}; ${percent(shares.then, shares.ofThen)} had it the day before.`,
      );
    else if (jumps(shares)) tell('log-drift-share', `${of}, ${sharesText(shares)} have ${path}.`);
    if (now === undefined || then === undefined) continue;
    compareForms({ of, today: now, yesterday: then, earlier: known }, tell);
    compareValues({ of, today: now, yesterday: then, earlier: known }, tell);
    compareMembers({ of, today: now, yesterday: then, earlier: known }, tell);
  }
}

function compareForms({ of, today, yesterday, earlier }: Pair, tell: Tell): void {
  if (yesterday.present < FEW) return;
  for (const [form, count] of today.forms ?? []) {
    if (earlier.some(({ forms }) => forms?.has(form))) continue;
    const before = [...(yesterday.forms?.keys() ?? [])].join(' and ');
    tell('log-drift-type', `${of}, ${count} have ${form} in ${today.path}, where there was ${before} alone.`);
  }
}

function compareValues({ of, today, yesterday, earlier }: Pair, tell: Tell): void {
  const [now, then] = [today.values, yesterday.values];
  if (!now || !then || today.present < FEW || yesterday.present < FEW) return;
  for (const value of new Set([...now.keys(), ...then.keys()])) {
    const shares = {
      now: now.get(value) ?? 0,
      ofNow: today.present,
      then: then.get(value) ?? 0,
      ofThen: yesterday.present,
    };
    const what = `${JSON.stringify(value)} in ${today.path}`;
    const isKnown = earlier.some(({ values }) => values === null || values?.has(value));
    if (!isKnown && shares.now >= EXPECTED)
      tell('log-drift-value', `${of}, ${shares.now} have ${what}, which none of the days before had.`);
    else if (shares.now === 0 && isExpected(shares))
      tell(
        'log-drift-value',
        `${of}, none has ${what}; ${percent(shares.then, shares.ofThen)} had it the day before.`,
      );
    else if (jumps(shares)) tell('log-drift-share', `${of}, ${sharesText(shares)} have ${what}.`);
  }
}

interface Shares {
  readonly now: number;
  readonly ofNow: number;
  readonly then: number;
  readonly ofThen: number;
}

/** Whether what is not there would be there by the share of the day before. */
function isExpected({ ofNow, then, ofThen }: Shares): boolean {
  return (then / ofThen) * ofNow >= EXPECTED;
}

function jumps({ now, ofNow, then, ofThen }: Shares): boolean {
  if (ofNow < FEW || ofThen < FEW) return false;
  const distance = Math.abs(now / ofNow - then / ofThen);
  const share = (now + then) / (ofNow + ofThen);
  const error = Math.sqrt(share * (1 - share) * (1 / ofNow + 1 / ofThen));
  return distance > JUMP && distance > STANDARD_ERRORS * error;
}

function sharesText({ now, ofNow, then, ofThen }: Shares): string {
  return `${percent(now, ofNow)}, and ${percent(then, ofThen)} the day before,`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
