import { appendAccess, demandCaller, type Caller } from './access-log.ts';
import { namesOf, type Person } from './erase-subject.ts';
import type { FeatureVault } from './feature-vault.ts';
import { VaultFault } from './vault-fault.ts';
import { demandCase, holdsOf, writeHolds } from './vault-state.ts';

/** What a person is held for, where nothing else is said. */
export const DEFAULT_CASE = 'legal';

/**
 * Forbids that a person is erased, until it is lifted. A person may be held before anything is kept of them.
 * @returns false where the person was held for this case already, and stays so
 * @throws VaultFault
 */
export async function hold(
  vault: FeatureVault,
  person: Person,
  caller: Caller,
  forCase = DEFAULT_CASE,
): Promise<boolean> {
  demandCaller(caller);
  demandCase(forCase);
  const { who, reason } = caller;
  const names = namesOf(vault, person);
  return vault.alone(() => {
    const fresh = names.filter((name) => !holdsOf(vault.root, name).some((one) => one.case === forCase));
    for (const name of fresh) {
      appendAccess(
        vault.root,
        { action: 'hold', who, reason, subject_key: name, detail: forCase },
        vault.now(),
      );
      const since = new Date(vault.now()).toISOString();
      writeHolds(vault.root, name, [...holdsOf(vault.root, name), { case: forCase, who, reason, since }]);
    }
    return fresh.length > 0;
  });
}

/**
 * Lifts the hold for a case; those for others stay.
 * @returns how many others the person is still held for
 * @throws VaultFault `unknown` where there is none
 */
export async function lift(
  vault: FeatureVault,
  person: Person,
  caller: Caller,
  forCase = DEFAULT_CASE,
): Promise<number> {
  demandCaller(caller);
  demandCase(forCase);
  const { who, reason } = caller;
  const names = namesOf(vault, person);
  return vault.alone(() => {
    const held = names.filter((name) => holdsOf(vault.root, name).some((one) => one.case === forCase));
    if (held.length === 0) throw new VaultFault('unknown', `The person is not held for ${forCase}.`);
    let others = 0;
    for (const name of held) {
      appendAccess(
        vault.root,
        { action: 'lift', who, reason, subject_key: name, detail: forCase },
        vault.now(),
      );
      const rest = holdsOf(vault.root, name).filter((one) => one.case !== forCase);
      writeHolds(vault.root, name, rest);
      others = Math.max(others, rest.length);
    }
    return others;
  });
}
