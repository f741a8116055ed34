import { hasErrors, type Finding } from '../finding/finding.ts';
import type { Loaded } from '../format/document.ts';
import type { ModelFile, PromotionFile } from '../format/schema/promotion.ts';
import type { Objective } from '../objective/objective.ts';
import { isSameVersion } from '../objective/version.ts';
import type { KpiReport } from './check.ts';
import type { PromotionInput } from './input.ts';
import { tierInForce, type TierInForce } from './tiers.ts';

/** Something that the gate needs: its value, or why it cannot be used. */
export type Subject<T> =
  { readonly value: T; readonly problem?: never } | { readonly value?: never; readonly problem: Problem };

export interface Problem {
  readonly message: string;
  readonly file?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
}

/** Everything that later checks build on, each with the problem that its own check reports. */
export interface Subjects {
  readonly input: PromotionInput;
  readonly promotion: Subject<PromotionFile>;
  readonly objective: Subject<Objective>;
  readonly model: Subject<ModelFile>;
  readonly report: Subject<KpiReport>;
  readonly tier: Subject<TierInForce>;
}

/** Decides once what can be used, so that no check builds on a file that is missing, invalid or another one. */
export function subjectsOf(input: PromotionInput): Subjects {
  const promotion = promotionOf(input);
  const objective = objectiveOf(input);
  return {
    input,
    promotion,
    objective,
    model: modelOf(input, promotion),
    report: reportOf(input, promotion),
    tier: tierOf(input, objective),
  };
}

function promotionOf(input: PromotionInput): Subject<PromotionFile> {
  const { promotion, modelName, environment, requested } = input;
  if (promotion === undefined) {
    return problem(`No promotion of ${modelName} to ${environment} is there.`);
  }
  const read = readable(promotion, `The promotion of ${modelName} to ${environment}`, promotion.file);
  if (read.value === undefined) return read;
  const { model_name: name, model_version: model, objective_version: objective } = read.value;
  const disagrees = (message: string) => problem(message, promotion.file);
  if (name !== modelName) return disagrees(`The promotion is of ${name}, not of ${modelName}.`);
  if (requested?.modelVersion !== undefined && requested.modelVersion !== model) {
    return disagrees(
      `${modelName} ${requested.modelVersion} is to be deployed, but the promotion is of ${model}.`,
    );
  }
  if (requested?.objectiveVersion !== undefined && !isSameVersion(requested.objectiveVersion, objective)) {
    return disagrees(`${requested.objectiveVersion} is to govern, but the promotion is under ${objective}.`);
  }
  return read;
}

function objectiveOf(input: PromotionInput): Subject<Objective> {
  const wanted = input.promotion?.value?.objective_version ?? input.objectiveVersionText;
  if (wanted === undefined) return problem('No objective version is named.');
  if (input.objective === undefined) return problem(`${wanted} does not exist.`);
  const read = readable(input.objective, wanted);
  if (read.value === undefined) return read;
  const found = read.value.version.id;
  return isSameVersion(found, wanted)
    ? read
    : problem(`${wanted} is asked for, but what was found is ${found}.`, read.value.file);
}

function modelOf({ model }: PromotionInput, promotion: Subject<PromotionFile>): Subject<ModelFile> {
  if (promotion.value === undefined) return problem('No valid promotion names a model version.');
  const { model_name: name, model_version: version } = promotion.value;
  if (model === undefined) return problem(`${name} ${version} is not registered.`);
  const read = readable(model, `The registration of ${name} ${version}`, model.file);
  if (read.value === undefined) return read;
  const { model_name: foundName, model_version: foundVersion } = read.value;
  return foundName === name && foundVersion === version
    ? read
    : problem(
        `${name} ${version} is promoted, but the registration is of ${foundName} ${foundVersion}.`,
        model.file,
      );
}

function reportOf({ report }: PromotionInput, promotion: Subject<PromotionFile>): Subject<KpiReport> {
  if (report !== undefined) return readable(report, 'The KPI report', report.file);
  const path = promotion.value?.kpi_report.path;
  return problem(path === undefined ? 'No KPI report is there.' : `The KPI report ${path} does not exist.`);
}

/** A tiers file that cannot be used is never replaced by the defaults: it may have asked for more. */
function tierOf({ tiers }: PromotionInput, objective: Subject<Objective>): Subject<TierInForce> {
  if (objective.value === undefined) return problem('The risk tier is unknown.');
  const { riskTier, version } = objective.value;
  if (tiers === undefined) return { value: tierInForce(undefined, riskTier, version.domain) };
  const read = readable(tiers, 'The definition of the risk tiers', tiers.file);
  return read.value === undefined ? read : { value: tierInForce(read.value, riskTier, version.domain) };
}

function readable<T>(loaded: Loaded<T>, what: string, file?: string): Subject<T> {
  if (loaded.value !== undefined && !hasErrors(loaded.findings)) return { value: loaded.value };
  const errors = loaded.findings.filter(({ level }) => level === 'error');
  const detail = errors[0] === undefined ? '' : `: ${errors[0].message}`;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const text = `${what} is not valid${detail}${more}`;
  return problem(text.endsWith('.') ? text : `${text}.`, file ?? errors[0]?.file, errors);
}

function problem(message: string, file?: string, findings?: readonly Finding[]): { problem: Problem } {
  return { problem: { message, file, findings } };
}
