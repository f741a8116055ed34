import { changeClasses, type ChangeClass, type ChangeId } from '../finding/change-rules.ts';
import type { Change } from '../objective/change.ts';
import type { Comparison } from '../objective/diff/diff.ts';

/** What a move inside a range would be without the range; which way a constraint's threshold moved is not asked. */
const outsideRange: Partial<Record<ChangeId, ChangeClass>> = {
  'constraint-threshold-within-range': 'relaxing',
  'decision-threshold-within-range': 'behavioural',
};

/** A new version has a day of its own from which it governs. */
const comesWithEveryVersion: ReadonlySet<ChangeId> = new Set(['effective-date-changed']);

/** Whether a version does nothing but move thresholds inside their ranges, whatever it is compared with. */
export function onlyMovesWithinRange(comparisons: readonly Comparison[]): boolean {
  const ids = comparisons.map(({ changes }) => changes.map(({ id }) => id));
  return (
    ids.some((some) => some.some((id) => id in outsideRange)) &&
    ids.every((some) => some.every((id) => id in outsideRange || comesWithEveryVersion.has(id)))
  );
}

/** The class that a version would have if its ranges allowed nothing; undefined where no threshold moves inside one. */
export function classOutsideRange(comparisons: readonly Comparison[]): ChangeClass | undefined {
  const changes = comparisons.flatMap((one) => one.changes);
  if (!changes.some(({ id }) => id in outsideRange)) return undefined;
  const classOf = ({ id, changeClass }: Change): ChangeClass => outsideRange[id] ?? changeClass;
  const classes = new Set(changes.map(classOf));
  return changeClasses.find((one) => classes.has(one));
}
