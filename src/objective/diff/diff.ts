import { changeClasses } from '../../finding/change-rules.ts';
import type { Position } from '../../finding/finding.ts';
import type { Change } from '../change.ts';
import type { Objective } from '../objective.ts';
import { diffConstraints } from './constraints.ts';
import { diffDecisionRules } from './decision-rules.ts';
import { diffEscalations } from './escalations.ts';
import { diffHeader } from './header.ts';
import { diffKpis } from './kpis.ts';
import { diffApprovers, diffOwners } from './people.ts';
import { diffSegments } from './segments.ts';

/** Two objective versions and all that differs between them. */
export interface Comparison {
  readonly before: Objective;
  readonly after: Objective;
  readonly changes: readonly Change[];
}

/** Compares two versions of an objective. */
export function compareObjectives(before: Objective, after: Objective): Comparison {
  return { before, after, changes: diffObjectives(before, after) };
}

/**
 * All that differs in meaning between two versions of an objective; how it is spelt, and the order of lists
 * other than the decision rules, is no difference. Whatever differs gives at least one change, and what cannot
 * be compared counts as relaxing.
 * @returns most severe class first, then as the elements stand in the newer file, then what is gone from it
 */
export function diffObjectives(before: Objective, after: Objective): Change[] {
  const changes = [
    ...diffHeader(before, after),
    ...diffOwners(before, after),
    ...diffApprovers(before, after),
    ...diffDecisionRules(before, after),
    ...diffConstraints(before.constraints, after.constraints),
    ...diffKpis(before, after),
    ...diffSegments(before.segments, after.segments),
    ...diffEscalations(before.escalationRules, after.escalationRules),
  ];
  return changes.toSorted(
    (a, b) =>
      changeClasses.indexOf(a.changeClass) - changeClasses.indexOf(b.changeClass) ||
      comparePlaces(a.afterAt, b.afterAt) ||
      comparePlaces(a.beforeAt, b.beforeAt),
  );
}

/** What has no place comes last. */
function comparePlaces(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.line - b.line || a.column - b.column;
}
