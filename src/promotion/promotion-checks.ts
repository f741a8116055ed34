import type { Check } from './check.ts';
import { outcome } from './outcome.ts';
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
