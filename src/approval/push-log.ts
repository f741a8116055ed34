import type { PushEntry } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';

/** The pushes of one second, whose order inside it the server does not tell. */
interface Moment {
  readonly second: number;
  /** What the head can have been before the first of them, after the last, and at any time between. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly all: readonly string[];
}

/**
 * What the head branch may have pointed to when something happened at `time`. A push in the same second may
 * have come before or after it, so both its sides are given. The log must prove its answer: where it has a
 * gap next to `time`, lags behind the current head, or says that the branch did not exist, it proves nothing.
 * @param time RFC 3339
 * @param currentHead what the newest push must have led to, if the answer rests on its being the newest
 */
export function headsAt(
  entries: readonly PushEntry[],
  time: string | undefined,
  currentHead: string,
): readonly string[] | 'unproven' {
  const instant = instantOf(time);
  const moments = momentsIn(entries);
  if (instant === undefined || moments === undefined) return 'unproven';
  const heads = provenHeads(moments, secondOf(instant), currentHead);
  return heads === undefined || heads.some(isNoCommit) ? 'unproven' : heads;
}

/**
 * Whether the log tells everything that the branch pointed to between two times: it begins before the first, and
 * each push begins where the one before it ended.
 * @param until undefined for up to now
 */
export function isUnbroken(
  entries: readonly PushEntry[],
  since: string | undefined,
  until: string | undefined,
): boolean {
  const [first, last] = [instantOf(since), until === undefined ? Number.POSITIVE_INFINITY : instantOf(until)];
  const moments = momentsOf(entries)?.filter((moment) => moment.second * 1000 <= (last ?? Number.NaN));
  if (first === undefined || moments === undefined) return false;
  const start = moments.findLastIndex((moment) => moment.second <= secondOf(first));
  const [head, ...later] = start === -1 ? [] : moments.slice(start);
  let previous = head;
  for (const moment of later) {
    if (previous === undefined || !leadsTo(previous.ends, moment.starts)) return false;
    previous = moment;
  }
  return head !== undefined;
}

function provenHeads(
  moments: readonly Moment[],
  second: number,
  currentHead: string,
): readonly string[] | undefined {
  const index = moments.findLastIndex((moment) => moment.second <= second);
  const [previous, last, next] = [moments[index - 1], moments[index], moments[index + 1]];
  // A log that starts later may have lost what came before its first entry.
  if (last === undefined) return undefined;
  if (!leadsTo(last.ends, next?.starts ?? [currentHead])) return undefined;
  if (last.second < second) return last.ends;
  return previous === undefined || leadsTo(previous.ends, last.starts) ? last.all : undefined;
}

function leadsTo(ends: readonly string[], starts: readonly string[]): boolean {
  return ends.some((end) => starts.includes(end));
}

/** GitHub writes zeros for a branch that does not exist. */
function isNoCommit(sha: string): boolean {
  return /^0*$/.test(sha);
}

const momentsByLog = new WeakMap<readonly PushEntry[], readonly Moment[] | 'unreadable'>();

/** Every review asks the same log, which is therefore taken apart once. */
function momentsIn(entries: readonly PushEntry[]): readonly Moment[] | undefined {
  const known = momentsByLog.get(entries) ?? momentsOf(entries) ?? 'unreadable';
  momentsByLog.set(entries, known);
  return known === 'unreadable' ? undefined : known;
}

/** @returns in the order of time; undefined when the time of an entry cannot be read */
function momentsOf(entries: readonly PushEntry[]): Moment[] | undefined {
  const bySecond = new Map<number, PushEntry[]>();
  for (const entry of entries) {
    const instant = instantOf(entry.at);
    if (instant === undefined) return undefined;
    const second = secondOf(instant);
    bySecond.set(second, [...(bySecond.get(second) ?? []), entry]);
  }
  return [...bySecond]
    .map(([second, pushes]) => momentOf(second, pushes))
    .toSorted((a, b) => a.second - b.second);
}

/** Pushes in one second form a chain from before to after; where they form a circle, every commit is possible. */
function momentOf(second: number, pushes: readonly PushEntry[]): Moment {
  const befores = new Set(pushes.map((push) => push.before));
  const afters = new Set(pushes.map((push) => push.after));
  const starts = [...befores].filter((sha) => !afters.has(sha));
  const ends = [...afters].filter((sha) => !befores.has(sha));
  return {
    second,
    starts: starts.length > 0 ? starts : [...befores],
    ends: ends.length > 0 ? ends : [...afters],
    all: [...new Set([...befores, ...afters])],
  };
}
