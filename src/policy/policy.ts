import type { Position } from '../finding/finding.ts';
import type { Subject } from './governed.ts';
import type { NamedPerson } from './person.ts';

/** policies/approvals.yaml with every default filled in. */
export interface Policy {
  /** By name, in the order of the file: where people are short, earlier roles are filled first. */
  readonly roles: ReadonlyMap<string, RoleDefinition>;
  readonly rules: readonly PolicyRule[];
  readonly settings: PolicySettings;
  /** Who may let a deployment through that the gate denies; undefined: nobody. */
  readonly breakGlass?: BreakGlassPolicy;
}

export interface BreakGlassPolicy {
  /** Any of them is enough. */
  readonly roles: readonly string[];
  readonly environments: readonly string[];
}

export interface RoleDefinition {
  readonly users: readonly NamedPerson[];
  /** With the members of their child teams. */
  readonly teams: readonly { readonly org: string; readonly slug: string }[];
  /** Roles that an organisation has given to people and teams, by name. */
  readonly organizationRoles: readonly { readonly org: string; readonly name: string }[];
}

export interface PolicyRule {
  readonly name: string;
  readonly when: PolicyCondition;
  /** How many people of each role must sign. */
  readonly require: ReadonlyMap<string, number>;
  /** Those who must sign in person, whatever roles they hold. */
  readonly people: readonly NamedPerson[];
  /** How many hours must pass between the last required sign-off and the merge; 0 for none. */
  readonly holdHours: number;
  readonly at: Position;
}

/** What a change must be for a rule to match: every list that is there must name it. */
export interface PolicyCondition {
  readonly subject?: readonly Subject[];
  readonly change?: readonly string[];
  /** Ids of the rules that compare two versions, of which any must have found something. */
  readonly rule?: readonly string[];
  readonly riskTier?: readonly string[];
  readonly domain?: readonly string[];
  readonly environment?: readonly string[];
  readonly paths?: readonly string[];
}

export interface PolicySettings {
  readonly authorMayApprove: boolean;
  readonly contributorsMayApprove: boolean;
  readonly onePersonManyRoles: boolean;
  /** Whether every commit of the pull request must carry a signature that GitHub has verified. */
  readonly verifiedSignatures: boolean;
  /** Whether those whose sign-off is missing are asked for a review. */
  readonly requestReviews: boolean;
}
