import type { Decimal } from '../../decimal/decimal.ts';
import { finding, type Finding, type Place } from '../../finding/finding.ts';
import { forms } from '../../format/forms.ts';
import type { CountPointers, KpiRow } from '../check.ts';
import { problemsOfRow, standsForInfinity } from '../kpi-row.ts';
import { figureName, type Figure } from './figure.ts';
import type { Meaning } from './meaning.ts';
import { shown } from './shown.ts';

const visibleLine = new RegExp(forms.line.pattern);
const LONGEST_NAME = 200;

/** Findings of one kind that are listed one by one; a report with more of them is not mended any better by all. */
const MOST_FINDINGS = 20;

/**
 * Turns the figures of a report into rows and adds what is wrong with them to the findings.
 * @returns nothing that is not a finite decimal number with a name, a segment and a slice that can be seen
 */
export function rowsOf(file: string, meanings: readonly Meaning[], findings: Finding[]): KpiRow[] {
  const rows: KpiRow[] = [];
  const unclear: Finding[] = [];
  for (const meaning of meanings) {
    if (meaning.kind === 'row') rows.push(...rowOf(file, meaning, findings));
    else if (meaning.kind === 'unclear' && matters(meaning.figure)) {
      const message = `It is not clear what ${figureName(meaning.figure)} is: ${meaning.why}.`;
      unclear.push(finding('kpi-figure-unclear', message, placeOf(file, meaning.figure)));
    }
  }
  findings.push(...unclear.slice(0, MOST_FINDINGS));
  if (unclear.length > MOST_FINDINGS) {
    const message = `There are ${unclear.length - MOST_FINDINGS} more figures of which it is not clear what they are.`;
    findings.push(finding('kpi-figure-unclear', message, { file }));
  }
  return rows;
}

/** Texts that only describe are passed over; a number must not be, nor a text in the place of one. */
function matters({ value, text }: Figure): boolean {
  return value !== undefined || isNotFinite(text);
}

const isNotFinite = (text: string): boolean => /^[+-]?(\.?nan|\.?inf(inity)?)$/i.test(text.trim());

function rowOf(file: string, meaning: Extract<Meaning, { kind: 'row' }>, findings: Finding[]): KpiRow[] {
  const { figure, metric, segment, slice } = meaning;
  const before = findings.length;
  const value = numberOf(file, figure, findings);
  const samples = countOf(file, meaning.samples, 'samples', findings);
  const numerator = countOf(file, meaning.numerator, 'numerator', findings);
  const denominator = countOf(file, meaning.denominator, 'denominator', findings);
  findings.push(...namesRefused(file, meaning));
  if ((meaning.numerator === undefined) !== (meaning.denominator === undefined)) {
    const message = `${figureName(figure)} has a numerator without a denominator, or a denominator without a numerator.`;
    findings.push(finding('missing-key', message, placeOf(file, figure)));
  }
  if (value === undefined || findings.length > before) return [];
  const counts =
    numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
  const row: KpiRow = {
    metric,
    value,
    samples,
    counts,
    segment,
    slice,
    line: figure.line,
    pointer: figure.pointer,
    countPointers: countPointersOf(meaning),
  };
  for (const { id, message, mend } of problemsOfRow(row))
    findings.push(finding(id, message, placeOf(file, figure), mend));
  return [row];
}

function countPointersOf(meaning: Extract<Meaning, { kind: 'row' }>): CountPointers | undefined {
  const keys = ['samples', 'numerator', 'denominator'] as const;
  const places = keys.flatMap((key) => (meaning[key] === undefined ? [] : [[key, meaning[key].pointer]]));
  return places.length === 0 ? undefined : (Object.fromEntries(places) as CountPointers);
}

/** The figure's number; a finding and undefined where it is none that could be compared. */
function numberOf(file: string, figure: Figure, findings: Finding[]): Decimal | undefined {
  const { value, text } = figure;
  const place = placeOf(file, figure);
  const isFinite = !isNotFinite(text) && (value === undefined || !standsForInfinity(value));
  if (value !== undefined && isFinite) return value;
  const stated = `${figureName(figure)} is ${shown(text)}`;
  findings.push(
    isFinite
      ? finding('number-not-decimal', `${stated}, which is not a decimal number.`, place)
      : finding('number-not-finite', `${stated}, which is not a finite number.`, place),
  );
  return undefined;
}

/** A count is a whole number of at least 0, also where the tool writes it as 2380.0; a denominator is not 0. */
function countOf(
  file: string,
  figure: Figure | undefined,
  what: string,
  findings: Finding[],
): number | undefined {
  const number = figure === undefined ? undefined : numberOf(file, figure, findings);
  if (figure === undefined || number === undefined) return undefined;
  const { value } = number;
  const isCount = value.eq(value.round(0)) && value.gte(what === 'denominator' ? 1 : 0);
  if (isCount && value.lte(Number.MAX_SAFE_INTEGER)) return value.toNumber();
  const message = `\`${what}\` is a count and cannot be ${shown(number.text)}.`;
  findings.push(finding('value-impossible', message, placeOf(file, figure)));
  return undefined;
}

function namesRefused(file: string, meaning: Extract<Meaning, { kind: 'row' }>): Finding[] {
  const place = placeOf(file, meaning.figure);
  const named = [
    ['metric', meaning.metric],
    ['segment', meaning.segment],
    ['slice', meaning.slice],
  ] as const;
  const refused = named
    .filter(([, text]) => text !== undefined && !(visibleLine.test(text) && text.length <= LONGEST_NAME))
    .map(([what]) =>
      finding(
        'malformed-value',
        `The name of a ${what} is not ${forms.line.words}, of at most ${LONGEST_NAME} characters.`,
        place,
      ),
    );
  if ((meaning.segment === undefined) === (meaning.slice === undefined)) return refused;
  const message = `${shown(meaning.metric)} has a segment without a slice, or a slice without a segment.`;
  return [...refused, finding('missing-key', message, place)];
}

function placeOf(file: string, { line }: Figure): Place {
  return { file, at: { line, column: 1 } };
}
