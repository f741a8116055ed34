import type { ChangeClass } from '../finding/change-rules.ts';
import type { RiskTier } from '../objective/objective.ts';

/** What a governed file is about; policy rules select by it. */
export type Subject = 'objective' | 'policy' | 'promotion' | 'model' | 'freeze' | 'waiver';

/**
 * An attribute that a policy rule may ask for. `unknown` (the file cannot be read, or the attribute cannot be
 * derived) matches every condition, so that doubt adds requirements; `none` (the subject has no such
 * attribute) matches no condition.
 */
export type Attribute<T> =
  { readonly kind: 'known'; readonly value: T } | { readonly kind: 'unknown' | 'none' };

/** A governed file that a pull request touches, with all that policy rules may select by. */
export interface GovernedChange {
  readonly path: string;
  readonly subject: Subject;
  /** Only objectives have one; `new` is a first version of a domain. */
  readonly change: Attribute<ChangeClass | 'new'>;
  /** Ids of the rules by which it differs from what it is compared with; of a first version there are none. */
  readonly rules: Attribute<readonly string[]>;
  readonly riskTier: Attribute<RiskTier>;
  readonly domain: Attribute<string>;
  readonly environment: Attribute<string>;
}
