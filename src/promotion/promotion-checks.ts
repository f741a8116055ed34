import type { Check } from './check.ts';
import { outcome, skipped } from './outcome.ts';
import { signOffOutcome } from './sign-off-outcome.ts';
import type { Subjects } from './subjects.ts';

/** `promotion-valid`: the promotion is there, valid, and of what was asked about. */
export function promotionIsValid({ promotion, input }: Subjects): Check {
  const id = 'promotion-valid';
  if (promotion.value === undefined) {
    return outcome(id, 'fail', promotion.problem.message, promotion.problem);
  }
  const { model_name: name, model_version: version, objective_version: objective } = promotion.value;
  const message = `${name} ${version} is to run in ${input.environment} under ${objective}.`;
  return outcome(id, 'pass', message, { file: input.promotion?.file });
}

/**
 * `not-frozen`: a freeze that is there holds, also one that cannot be read: damaging the file must not lift it.
 * `allow_rollback` asks what ran before, which this gate is not told, so that it never opens here.
 */
export function promotionsAreNotFrozen({ objective, input }: Subjects): Check {
  const id = 'not-frozen';
  const { freeze } = input;
  if (freeze === undefined) {
    if (objective.value === undefined) return skipped(id, 'objective-exists');
    return outcome(id, 'pass', `Promotions of ${objective.value.version.domain} are not frozen.`);
  }
  const { file, value, findings } = freeze;
  if (value === undefined) {
    return outcome(id, 'fail', 'Promotions are frozen by a file that is not valid.', { file, findings });
  }
  const reason = value.reason.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  const message = `Promotions of ${value.domain} are frozen since ${value.frozen_at} by ${value.rule}: ${reason}.`;
  const mend = `Have ${value.escalate_to} lift the freeze, in a pull request that removes ${file}.`;
  return outcome(id, 'fail', message, { file, findings, mend });
}

/** `promotion-approved`: the promotion itself has the sign-offs that the policy asks for. */
export function promotionIsApproved({ input }: Subjects): Check {
  const id = 'promotion-approved';
  const { promotionApproval: state } = input;
  switch (state.kind) {
    case 'not-required':
      return outcome(id, 'pass', 'The policy asks for no sign-off of this promotion.');
    case 'not-asked':
      return outcome(id, 'skip', state.message);
    default:
      return signOffOutcome(id, state, input.promotion?.file);
  }
}
