import { isFullDecision, isKind } from '../decision/record.ts';
import { samplingFault } from '../decision/sampling.ts';
import { modelProblems } from '../decision/standing.ts';
import type { TraceAnswer } from '../format/schema/trace.ts';
import { parseTime } from '../format/date.ts';
import { isSameVersion } from '../objective/version.ts';
import type { AnswerParts, Asked } from './asked.ts';

type Finding = TraceAnswer['findings'][number];

const DAY_MS = 86_400_000;

/** What in the sources denies something else in them, and what speaks against how the decision was taken. */
export function findingsOf(asked: Asked, parts: AnswerParts): Finding[] {
  return [
    ...evidence(asked, parts).map((message) => ({ about: 'evidence' as const, message })),
    ...conduct(asked, parts).map((message) => ({ about: 'decision' as const, message })),
  ];
}

function evidence({ sources, recorded, decision, governed }: Asked, parts: AnswerParts): string[] {
  const contradicted = sources.records.filter(({ inclusion }) => inclusion === 'contradicted');
  const sampling = samplingFault(decision);
  const files = [parts.objective?.file, parts.model?.registration, parts.kpi_report?.file];
  return [
    ...contradicted.map(
      ({ id }) => `Record ${id} is not what the tree of the log says: run tracegate log verify.`,
    ),
    ...recorded.problems,
    ...(sampling === undefined ? [] : [sampling.message]),
    ...files.flatMap((file) =>
      file?.status === 'differs'
        ? [`${file.path} has SHA-256 ${file.found}; the record names ${file.recorded}.`]
        : [],
    ),
    ...(governed?.problems ?? []),
    ...(parts.outcome?.rule_in_objective === 'differs'
      ? ['The objective does not have the decision rule as the record states it.']
      : []),
    ...unknownConstraints(asked(decision), parts),
    ...overrideProblems(recorded, parts),
  ];
}

/** The versions of constraints that a record states. */
function asked(decision: Asked['decision']): readonly string[] {
  return isFullDecision(decision) ? Object.keys(decision.data.constraint_versions ?? {}) : [];
}

function unknownConstraints(recorded: readonly string[], { constraints, objective }: AnswerParts): string[] {
  if (objective?.file.status !== 'same') return [];
  const names = new Set(constraints.map(({ name }) => name));
  return recorded
    .filter((name) => !names.has(name))
    .map((name) => `The record names a constraint ${name}, which the objective does not have.`);
}

/** Each override starts from the outcome that held before it. */
function overrideProblems({ later }: Asked['recorded'], { outcome }: AnswerParts): string[] {
  let now = outcome?.recorded;
  return later.flatMap((event) => {
    if (!isKind(event, 'override')) return [];
    const { before, after } = event.data;
    const problem =
      before === now
        ? []
        : [`Override ${event.id} says that ${before} held before it, and by the log it was ${now}.`];
    now = after;
    return problem;
  });
}

function conduct({ decision, governed, demands }: Asked, parts: AnswerParts): string[] {
  const { objective, model, outcome, constraints, kpi_report: report } = parts;
  const {
    model_name: name,
    model_version: version,
    objective_version: governing,
    marks = [],
  } = decision.data;
  const known = governed?.view.models.find((one) => one.model_name === name && one.model_version === version);
  return [
    ...(outcome?.verdict === 'differs' ? [outcome.message] : []),
    ...(objective?.effective.verdict === 'not-in-effect' ? [objective.effective.message] : []),
    ...(objective === null || ['signed', 'unknown', 'no-record'].includes(objective.approval.state)
      ? []
      : [objective.approval.message]),
    ...(known === undefined
      ? []
      : modelProblems(`${name} ${version}`, known, governing).map(({ message }) => message)),
    ...(model?.objective_version != null &&
    known === undefined &&
    !isSameVersion(model.objective_version, governing)
      ? [`${name} ${version} is registered for ${model.objective_version}, not for ${governing}.`]
      : []),
    ...constraints
      .filter(({ status }) => status === 'fail' || status === 'warn')
      .map((one) => `Constraint ${one.name}: ${one.message}`),
    ...ageOf(report?.evaluated_at ?? undefined, parts.time, demands.kpi_max_age_days),
    ...(marks.length === 0 ? [] : [`The record was marked when it was written: ${marks.join(', ')}.`]),
  ];
}

function ageOf(evaluatedAt: string | undefined, decidedAt: string, mostDays: number): string[] {
  const [evaluated, decided] = [parseTime(evaluatedAt ?? ''), parseTime(decidedAt)];
  if (evaluated === undefined || decided === undefined) return [];
  if (evaluated > decided) return [`The KPI report was evaluated at ${evaluatedAt}, after the decision.`];
  if (decided - evaluated <= mostDays * DAY_MS) return [];
  return [`The KPI report was evaluated at ${evaluatedAt}, more than ${mostDays} days before the decision.`];
}
