import type { Check } from './check.ts';
import type { SignOffState } from './input.ts';
import { outcome } from './outcome.ts';

/** The check that a state of sign-offs amounts to: only `approved` passes, only `pending` waits. */
export function signOffOutcome(
  id: 'objective-approved' | 'promotion-approved',
  state: SignOffState,
  file?: string,
): Check {
  switch (state.kind) {
    case 'approved':
      return outcome(id, 'pass', state.by, { file });
    case 'pending':
      return outcome(id, 'pending', state.message, { file });
    case 'unapproved':
    case 'unknown':
      return outcome(id, 'fail', state.message, { file, mend: state.mend });
  }
}
