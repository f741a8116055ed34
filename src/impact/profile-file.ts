import { compareDecimals, MOST_DIGITS } from '../decimal/decimal.ts';
import { forms } from '../format/forms.ts';
import type { DecisionProfileFile } from '../format/schema/decision-profile.ts';
import { sha256 } from '../governance/digest.ts';
import { DecisionProfile } from './profile.ts';
import { decimalOf, type LoggedRule } from './score-rule.ts';

/** The largest profile that is read, in bytes. */
export const PROFILE_LIMIT_BYTES = 32 * 1024 * 1024;

const FIRST_LINE = /^\{"digest":"([0-9a-f]{64})",\n/;

/** The file of a profile: the same text for the same counts. Its first line is the digest of all that follows. */
export function profileText(profile: DecisionProfile): string {
  const { scores, rules } = profile.toParts();
  const place = new Map(scores.map((score, at) => [score, at]));
  const json = JSON.stringify;
  const head = [
    `"format":"tracegate-profile/1"`,
    `"domain":${json(profile.domain)}`,
    `"logs":${json([...profile.logs].toSorted())}`,
    `"suppressed_below":${profile.suppressedBelow}`,
    `"without_score":${json(sortedRecord(profile.withoutScore))}`,
    `"scores":${json(scores)}`,
  ];
  const ruleTexts = rules.map(({ rule, days, cells }) => {
    const fields = json({
      objective_version: rule.objectiveVersion,
      name: rule.name,
      score: rule.score,
      operator: rule.operator,
      threshold: rule.threshold.text,
      outcome: rule.outcome,
      ...(rule.otherwise === undefined ? {} : { otherwise: rule.otherwise }),
      days: Object.fromEntries(days),
    });
    const cellTexts = cells.map(({ outcome, segments, counts }) =>
      json({ outcome, segments: Object.fromEntries(segments), counts: runs(counts, place) }),
    );
    return `${fields.slice(0, -1)},"cells":[\n${cellTexts.join(',\n')}]}`;
  });
  const rest = `${head.join(',\n')},\n"rules":[\n${ruleTexts.join(',\n')}]}\n`;
  return `{"digest":"${sha256(rest)}",\n${rest}`;
}

function sortedRecord(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function runs(counts: ReadonlyMap<string, number>, place: ReadonlyMap<string, number>): number[] {
  const placed = [...counts].map(([score, count]) => [place.get(score)!, count] as const);
  const list: number[] = [];
  let next = 0;
  for (const [at, count] of placed.toSorted(([a], [b]) => a - b)) {
    if (at > next) list.push(next - at);
    list.push(count);
    next = at + 1;
  }
  return list;
}

/** A validator that was generated from the schema. */
type Validate = (data: unknown) => boolean;

/**
 * Reads a profile as it was written; one that was changed since is none.
 * @param validate by the published schema, or by the part of it that does not look at each score and count
 * @returns the profile, or a sentence that says why it is none
 */
export function readProfile(text: string, validate: Validate): DecisionProfile | string {
  const [line = '', digest] = FIRST_LINE.exec(text) ?? [];
  if (digest === undefined) return 'It does not start with the digest of a profile.';
  if (sha256(text.slice(line.length)) !== digest)
    return 'Its digest is not that of its content: it was changed after it was written.';
  let file: DecisionProfileFile;
  try {
    file = JSON.parse(text) as DecisionProfileFile;
  } catch {
    return 'It is not JSON.';
  }
  if (!validate(file)) return 'It is not of the form that decision-profile.schema.json describes.';
  try {
    return profileOf(file);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** @throws RangeError for what contradicts itself */
function profileOf(file: DecisionProfileFile): DecisionProfile {
  const profile = new DecisionProfile(file.domain);
  profile.suppressedBelow = file.suppressed_below;
  for (const log of file.logs) profile.logs.add(log);
  for (const [version, count] of Object.entries(file.without_score)) profile.addWithoutScore(version, count);
  demandAscending(file.scores);
  for (const { days, cells, ...rest } of file.rules) {
    const rule = loggedRule(rest);
    if (!rule.objectiveVersion.startsWith(`OBJ.${file.domain}.v`))
      throw new RangeError(`${rule.objectiveVersion} is not of the domain ${file.domain}.`);
    let counted = 0;
    for (const { outcome, segments, counts } of cells)
      counted += profile.addRuns({ rule, outcome, segments }, { scores: file.scores, counts });
    const byDay = Object.entries(days);
    for (const [day, count] of byDay) profile.addDay(rule, day, count);
    if (byDay.reduce((sum, [, count]) => sum + count, 0) !== counted)
      throw new RangeError(`The days of ${rule.name} do not add up to its decisions.`);
  }
  return profile;
}

const SCORE = new RegExp(forms.plainDecimal.pattern);

function demandAscending(scores: readonly unknown[]): void {
  let before: string | undefined;
  for (const score of scores) {
    const isNext =
      typeof score === 'string' &&
      SCORE.test(score) &&
      (before === undefined ||
        isSurelyLess(before, score) ||
        compareDecimals(decimalOf(before), decimalOf(score)) < 0);
    if (!isNext) throw new RangeError('Its scores are not in the order and the spelling that a profile has.');
    before = score;
  }
}

/** Doubles that differ tell the order, as src/decimal/decimal.ts says, and mostly they do. */
function isSurelyLess(a: string, b: string): boolean {
  return a.length <= MOST_DIGITS && b.length <= MOST_DIGITS && Number(a) < Number(b);
}

function loggedRule(said: Omit<DecisionProfileFile['rules'][number], 'days' | 'cells'>): LoggedRule {
  const { objective_version: objectiveVersion, name, score, operator, threshold, outcome, otherwise } = said;
  return { objectiveVersion, name, score, operator, threshold: decimalOf(threshold), outcome, otherwise };
}
