import { changeClasses, type Bump, type ChangeClass, type ChangeId } from '../finding/change-rules.ts';
import type { Position } from '../finding/finding.ts';

/** One difference between two versions of an objective. */
export interface Change {
  readonly id: ChangeId;
  readonly changeClass: ChangeClass;
  readonly leastBump: Bump;
  /** What changed, in a sentence that a product owner understands. */
  readonly message: string;
  /** The element at hand, for example the constraint's name; undefined for the objective as a whole. */
  readonly element: string | undefined;
  /** Old and new value as text; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Where it stands in the older and in the newer file. */
  readonly beforeAt: Position | undefined;
  readonly afterAt: Position | undefined;
}

/** The most severe class of a change set; undefined when nothing changed. */
export function mostSevere(changes: readonly Change[]): ChangeClass | undefined {
  return changeClasses.find((one) => changes.some((change) => change.changeClass === one));
}
