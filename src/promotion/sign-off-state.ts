import type { SignOffState } from './input.ts';

/** Nobody's sign-offs count, and more is amiss than that they are missing. */
export function unapproved(message: string): SignOffState {
  return { kind: 'unapproved', message };
}

/** Nobody's sign-offs count, and that is all that is amiss. */
export function unsigned(message: string): SignOffState {
  return { kind: 'unapproved', message, onlyUnsigned: true };
}

/** Sign-offs that are missing are all that is amiss. */
export function isUnsigned(state: SignOffState): boolean {
  return state.kind === 'pending' || (state.kind === 'unapproved' && state.onlyUnsigned === true);
}
