import type { Constraint, Derivation, Objective } from '../objective/objective.ts';
import type { KpiReport, KpiRow } from '../promotion/check.ts';
import { checkConstraint } from '../promotion/constraint.ts';
import { finding, type Finding } from '../finding/finding.ts';
import { APPROVAL_RATE, approvalRow, type Impact } from './impact.ts';
import type { Transition } from './transition.ts';

/** What decisions tell of a constraint: whether it would hold, and otherwise why. */
export interface ConstraintImpact {
  readonly constraint: string;
  readonly before: Standing;
  readonly after: Standing;
  /** A sentence about `after`. */
  readonly message: string;
  readonly blocks: boolean;
  readonly line: number;
}

/** `not-told`: the decisions do not say, for example for want of samples, or of a segment. */
export type Standing = 'holds' | 'breaks' | 'not-told';

/** Figures that follow from approvals where an objective does not say so itself, by the names they usually have. */
const usual: Readonly<Record<string, Derivation>> = {
  impact_ratio: { kind: 'impact_ratio', of: APPROVAL_RATE, reference: 'highest' },
  approval_gap: { kind: 'gap', of: APPROVAL_RATE, reference: 'lowest' },
};

/**
 * Holds the constraints that decisions alone can tell of to the rates before and after: the approval rate, and its
 * ratio and gap between groups. Of the others (an accuracy needs to know what was right) nothing is said.
 */
export function constraintImpacts(
  objective: Objective,
  { favourable }: Impact,
  transitions: readonly Transition[],
): ConstraintImpact[] {
  if (favourable === undefined || transitions.length === 0) return [];
  return objective.constraints.flatMap((constraint) => {
    const known = ofApprovals(constraint);
    if (known === undefined) return [];
    const [before, after] = (['before', 'after'] as const).map((side) =>
      standing(known, objective, transitions, side, favourable),
    );
    return [
      {
        constraint: constraint.name,
        before: before!.standing,
        after: after!.standing,
        message: after!.message,
        blocks: constraint.onViolation === 'block',
        line: constraint.at.line,
      },
    ];
  });
}

/** One finding for each constraint that would break; where it only warns, a warning. */
export function breakFindings(objective: Objective, impacts: readonly ConstraintImpact[]): Finding[] {
  return impacts
    .filter(({ after }) => after === 'breaks')
    .map(({ constraint, before, message, blocks, line }) => {
      const already = before === 'breaks' ? ' It is broken already as things are.' : '';
      const said = `On the decisions that were logged, ${constraint} would not hold: ${message}${already}`;
      const place = { file: objective.file, at: { line, column: 1 } };
      const made = finding('impact-breaks-constraint', said, place);
      return blocks ? made : { ...made, level: 'warning' as const };
    });
}

/** The constraint with how its figure follows from approvals; undefined where it does not. */
function ofApprovals(constraint: Constraint): Constraint | undefined {
  const { metric, derive } = constraint;
  if (derive !== undefined) return derive.of === APPROVAL_RATE ? constraint : undefined;
  if (metric === APPROVAL_RATE) return constraint;
  const derivation = Object.hasOwn(usual, metric) ? usual[metric] : undefined;
  return derivation === undefined ? undefined : { ...constraint, derive: derivation };
}

function standing(
  constraint: Constraint,
  objective: Objective,
  transitions: readonly Transition[],
  side: 'before' | 'after',
  favourable: string,
): { readonly standing: Standing; readonly message: string } {
  const rows: KpiRow[] = [];
  let untold = 0;
  for (const target of constraint.appliesTo) {
    const sliced = slicesOf(target, transitions, side, favourable);
    if (sliced.rows.length === 0)
      return { standing: 'not-told', message: `No decision says its group of ${target}.` };
    rows.push(...sliced.rows);
    untold += sliced.untold;
  }
  const check = checkConstraint(constraint, reportOf(rows), objective);
  if ((check.slices ?? []).some(({ status }) => status === 'fail'))
    return { standing: 'breaks', message: check.message };
  if (check.status !== 'pass') return { standing: 'not-told', message: check.message };
  return untold === 0
    ? { standing: 'holds', message: check.message }
    : {
        standing: 'not-told',
        message: `It holds on the groups that are told; ${untold} decisions do not say theirs.`,
      };
}

/** The approval rate of a target: of all, of each group of a segment, or of each crossing of several. */
function slicesOf(
  target: string,
  transitions: readonly Transition[],
  side: 'before' | 'after',
  favourable: string,
): { readonly rows: KpiRow[]; readonly untold: number } {
  const names = target === 'all' ? [] : target.split('*');
  const counts = new Map<string, { numerator: number; denominator: number }>();
  let untold = 0;
  for (const one of transitions) {
    if (!names.every((name) => Object.hasOwn(one.segments, name))) {
      untold += one.count;
      continue;
    }
    const slice = names.map((name) => one.segments[name]).join('*');
    const known = counts.get(slice) ?? { numerator: 0, denominator: 0 };
    counts.set(slice, {
      numerator: known.numerator + (one[side] === favourable ? one.count : 0),
      denominator: known.denominator + one.count,
    });
  }
  const isAll = names.length === 0;
  const rows = [...counts].map(([slice, one]) =>
    approvalRow(one, isAll ? undefined : target, isAll ? undefined : slice),
  );
  return { rows, untold };
}

function reportOf(rows: readonly KpiRow[]): KpiReport {
  return {
    file: 'the logged decisions',
    modelName: undefined,
    modelVersion: undefined,
    objectiveVersion: undefined,
    evaluatedAt: undefined,
    rows,
  };
}
