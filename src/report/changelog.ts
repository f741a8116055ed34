import { changeClasses, type Bump, type ChangeClass, type ChangeId } from '../finding/change-rules.ts';
import type { Position } from '../finding/finding.ts';
import { mostSevere, type Change } from '../objective/change.ts';
import { leastBumpOf } from '../objective/diff/bump.ts';
import type { Comparison } from '../objective/diff/diff.ts';
import { bumpBetween } from '../objective/version.ts';
import { escapeText } from './escape.ts';

/** One change as programs read it. Every key is always there; null stands for what does not exist. */
export interface ChangeJson {
  readonly id: ChangeId;
  readonly class: ChangeClass;
  readonly least_bump: Bump;
  /** The name of the constraint, KPI, rule, segment or role; null for the objective as a whole. */
  readonly element: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly message: string;
  /** Where it stands in the newer file; null when it is gone from it. Lines and columns count from 1. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Where it stood in the older file; null when it is new. */
  readonly before_file: string | null;
  readonly before_line: number | null;
  readonly before_column: number | null;
}

/** A comparison as programs read it. */
export interface ChangelogJson {
  /** The older and the newer version, for example OBJ.credit.v1.2. */
  readonly from: string;
  readonly to: string;
  /** The most severe class among the changes; null when nothing changed. */
  readonly class: ChangeClass | null;
  /** The part of the version that must rise at least; null when nothing changed. */
  readonly least_bump: Bump | null;
  /** The part by which the version rises; null when the newer one is not higher. */
  readonly bump: Bump | null;
  /** Most severe first. */
  readonly changes: readonly ChangeJson[];
}

/** The changes between two versions for programs. Keys are only ever added. */
export function changelogJson({ before, after, changes }: Comparison): ChangelogJson {
  return {
    from: before.version.id,
    to: after.version.id,
    class: mostSevere(changes) ?? null,
    least_bump: leastBumpOf(changes) ?? null,
    bump: bumpBetween(before.version, after.version) ?? null,
    changes: changes.map((change) => changeJson(change, before.file, after.file)),
  };
}

function changeJson(change: Change, beforeFile: string, afterFile: string): ChangeJson {
  const { beforeAt, afterAt } = change;
  return {
    id: change.id,
    class: change.changeClass,
    least_bump: change.leastBump,
    element: change.element ?? null,
    before: change.before ?? null,
    after: change.after ?? null,
    message: change.message,
    file: afterAt === undefined ? null : afterFile,
    line: afterAt?.line ?? null,
    column: afterAt?.column ?? null,
    before_file: beforeAt === undefined ? null : beforeFile,
    before_line: beforeAt?.line ?? null,
    before_column: beforeAt?.column ?? null,
  };
}

/** The changes between two versions for a terminal: a headline, then the classes from most to least severe. */
export function changelogText(comparison: Comparison): string {
  const { before, after, changes } = comparison;
  const sections = changesByClass(changes).map(([changeClass, some]) =>
    [
      `${changeClass} (${some.length})`,
      ...some.flatMap((change) => textLines(change, before.file, after.file)),
    ].join('\n'),
  );
  const title = `${before.version.id} -> ${after.version.id}: ${headline(comparison)}`;
  return `${[escapeText(title), ...sections].join('\n\n')}\n`;
}

function textLines(change: Change, beforeFile: string, afterFile: string): string[] {
  const place = [placeText(afterFile, change.afterAt), placeText(beforeFile, change.beforeAt)].find(
    (one) => one !== undefined,
  );
  const detail = [change.id, `at least ${change.leastBump}`, ...(place === undefined ? [] : [place])];
  return [`  - ${escapeText(change.message)}`, `    ${escapeText(detail.join(', '))}`];
}

function placeText(file: string, at: Position | undefined): string | undefined {
  return at === undefined ? undefined : `${file}:${at.line}:${at.column}`;
}

/** How much changed, how severe it is, and whether the version rises as far as that demands. */
export function headline({ before, after, changes }: Comparison): string {
  const needed = leastBumpOf(changes);
  if (needed === undefined) return 'nothing changed in meaning';
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  const bump = bumpBetween(before.version, after.version);
  const rise = bump === undefined ? 'is not higher' : `rises by a ${bump} one`;
  return `${count}, ${mostSevere(changes)}; needs a ${needed} version, ${rise}`;
}

/** The changes of each class that has any, from the most to the least severe class. */
export function changesByClass(
  changes: readonly Change[],
): (readonly [changeClass: ChangeClass, changes: readonly Change[]])[] {
  return changeClasses.flatMap((changeClass) => {
    const some = changes.filter((change) => change.changeClass === changeClass);
    return some.length === 0 ? [] : [[changeClass, some] as const];
  });
}
