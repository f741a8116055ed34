import { isFullDecision, type DecisionEvent } from '../decision/record.ts';
import type { TraceAnswer } from '../format/schema/trace.ts';
import type { Governs } from '../decision/governance-view.ts';
import type { Constraint } from '../objective/objective.ts';
import type { checkConstraint } from '../promotion/constraint.ts';
import type { Governed } from './governed.ts';

type ConstraintAnswer = TraceAnswer['constraints'][number];

/**
 * Each constraint of the objective against the KPI snapshot, by the gate's own evaluation.
 * @param isSame whether objective and report are the files that the record names; what is of others says nothing
 */
export async function constraintsOf(
  decision: DecisionEvent,
  { objective, report, indexed }: Governed,
  isSame: { readonly objective: boolean; readonly report: boolean },
): Promise<ConstraintAnswer[]> {
  const changed = isFullDecision(decision) ? (decision.data.constraint_versions ?? {}) : {};
  const changedIn = (name: string) => (Object.hasOwn(changed, name) ? changed[name]! : null);
  if (objective === undefined)
    return (indexed?.objective.governs?.constraints ?? []).map((one) => ({
      ...notEvaluated('A bundle holds neither the objective nor the KPI report: give the repository.'),
      ...headOf(one.name, one, one.applies_to, one.on_violation),
      changed_in: changedIn(one.name),
    }));
  // It lies beside what reads an objective (build/bundle.ts).
  const { checkConstraint: check } = await import('../promotion/constraint.ts');
  return objective.constraints.map((constraint) => ({
    ...(isSame.objective && isSame.report && report !== undefined
      ? evaluated(check(constraint, report, objective))
      : notEvaluated(
          isSame.objective
            ? 'The KPI report that the record names could not be read.'
            : 'The objective is not the file that the record names.',
        )),
    ...headOf(
      constraint.name,
      { ...constraint, threshold: constraint.threshold.text },
      constraint.appliesTo,
      constraint.onViolation,
    ),
    changed_in: changedIn(constraint.name),
  }));
}

type Compared =
  | Governs['constraints'][number]
  | (Pick<Constraint, 'metric' | 'operator' | 'unit'> & { readonly threshold: string });

function headOf(
  name: string,
  { metric, operator, threshold, unit }: Compared,
  appliesTo: readonly string[],
  onViolation: 'block' | 'warn',
) {
  const says = `${metric} ${operator} ${threshold}${unit === undefined ? '' : ` (${unit})`}`;
  return { name, says, applies_to: [...appliesTo], on_violation: onViolation };
}

function notEvaluated(message: string): Pick<ConstraintAnswer, 'status' | 'message' | 'slices'> {
  return { status: 'not-evaluated', message, slices: [] };
}

function evaluated({
  status,
  message,
  slices,
}: ReturnType<typeof checkConstraint>): Pick<ConstraintAnswer, 'status' | 'message' | 'slices'> {
  return {
    status: status === 'pass' || status === 'warn' || status === 'fail' ? status : 'not-evaluated',
    message,
    slices: (slices ?? []).map(({ slice, status: one, value, samples }) => ({
      slice,
      status: one,
      value: value ?? null,
      samples: samples ?? null,
    })),
  };
}
