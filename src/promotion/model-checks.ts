import { missingLineage } from '../lineage/completeness.ts';
import type { Check } from './check.ts';
import { outcome, skipped } from './outcome.ts';
import { isSameVersion } from '../objective/version.ts';
import type { Subjects } from './subjects.ts';

/** `model-registered`: the model version that is promoted has a valid registration of its own. */
export function modelIsRegistered({ promotion, model, input }: Subjects): Check {
  const id = 'model-registered';
  if (promotion.value === undefined) return skipped(id, 'promotion-valid');
  if (model.value === undefined) return outcome(id, 'fail', model.problem.message, model.problem);
  const message = `${model.value.model_name} ${model.value.model_version} is registered.`;
  return outcome(id, 'pass', message, { file: input.model?.file });
}

/** `model-objective-matches`: it was registered for the objective that is to govern it. */
export function modelMatchesObjective({ promotion, model, input }: Subjects): Check {
  const id = 'model-objective-matches';
  if (promotion.value === undefined) return skipped(id, 'promotion-valid');
  if (model.value === undefined) return skipped(id, 'model-registered');
  const { model_name: name, model_version: version, objective_version: registered } = model.value;
  const promoted = promotion.value.objective_version;
  const where = { file: input.model?.file };
  return isSameVersion(registered, promoted)
    ? outcome(id, 'pass', `${name} ${version} was registered for ${promoted}.`, where)
    : outcome(id, 'fail', `${name} ${version} was registered for ${registered}, not for ${promoted}.`, where);
}

/** `lineage-complete`: the registration names all that the objective's risk tier demands. */
export function lineageIsComplete({ promotion, objective, model, tier, input }: Subjects): Check {
  const id = 'lineage-complete';
  if (promotion.value === undefined) return skipped(id, 'promotion-valid');
  if (model.value === undefined) return skipped(id, 'model-registered');
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  if (tier.value === undefined) return outcome(id, 'fail', tier.problem.message, tier.problem);
  const { lineage } = tier.value.demands;
  const { tier: riskTier } = tier.value;
  const missing = missingLineage(model.value, lineage);
  const where = { file: input.model?.file };
  if (missing.length > 0) {
    const message = `Risk tier ${riskTier} demands ${lineage} lineage; missing: ${missing.join(', ')}.`;
    return outcome(id, 'fail', message, where);
  }
  const message =
    lineage === 'none'
      ? `Risk tier ${riskTier} demands no lineage.`
      : `The lineage is complete: ${lineage}, as risk tier ${riskTier} demands.`;
  return outcome(id, 'pass', message, where);
}
