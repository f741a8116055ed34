/**
 * What a service uses of Tracegate as a library. build/library.d.ts declares it for those who install the package; a
 * test holds the two together.
 */
import { randomBytes } from 'node:crypto';
import { UuidV7 } from './decision/uuid-v7.ts';

export { NotCanonical } from './decision/canonical-json.ts';
export { featureHash, matchesFeatureHash, UnusableHashKey } from './decision/feature-hash.ts';
export { isStale, readGovernanceBundle } from './decision/governance-view.ts';
export { DecisionLogFault, openDecisionLog, RefusedRecord } from './store/decision-log.ts';
export { openFeatureVault, VaultFault } from './store/vault/feature-vault.ts';

const ids = new UuidV7(Date.now, randomBytes);

/** An id for a decision that the service wants to name itself, such as to send it again: a UUID of version 7. */
export function newDecisionId(): string {
  return ids.next();
}
