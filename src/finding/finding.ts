import { catalogue, type RuleId } from './catalogue.ts';
import type { Level } from './rule.ts';

/** A place in a file; lines and columns count from 1, as editors and GitHub annotations do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that a person should know about a file or a pull request. Plain data: nothing here prints. */
export interface Finding {
  readonly id: RuleId;
  readonly level: Level;
  /** What is wrong, in one sentence that names the thing at fault. */
  readonly message: string;
  /** What would make it right, in the spelling that would work. */
  readonly mend?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where a finding stands; every part may be missing, as for a file that does not exist. */
export interface Place {
  readonly file?: string | undefined;
  readonly at?: Position | undefined;
}

/**
 * Makes a finding of a documented rule; level and default mend come from the rule's entry in the catalogue.
 * @param message what is wrong here, naming the thing at fault
 * @param mend overrides the rule's general mend where the exact spelling is known
 */
export function finding(id: RuleId, message: string, place: Place = {}, mend?: string): Finding {
  const rule = catalogue[id];
  return {
    id,
    level: rule.level,
    message,
    mend: mend ?? rule.mend,
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.at === undefined ? {} : { line: place.at.line, column: place.at.column }),
  };
}

/** True when any of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.level === 'error');
}

/** Orders by file, line, column and rule, so that the same input always prints the same. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.id, b.id) ||
      compareText(a.message, b.message),
  );
}

/** Compares by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
