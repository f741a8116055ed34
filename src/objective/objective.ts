import type { Decimal, Operator } from '../decimal/decimal.ts';
import type { Position } from '../finding/finding.ts';
import type { ObjectiveVersion } from './version.ts';

export type RiskTier = 'high' | 'medium' | 'low';

/** Something that stands at a place in the objective's file. */
interface Placed {
  readonly at: Position;
}

/** The comparisons that a constraint may use; those with `abs` hold the distance from zero to a limit. */
export type ConstraintOperator = Operator | 'abs <=' | 'abs <';

/** Both ends of the stretch within which a threshold may move, as they are spelt; the lower one first. */
export type AllowedRange = readonly [lowest: Decimal, highest: Decimal];

/** How a figure between the slices of a segment follows from the counts of another metric. */
export interface Derivation {
  /** The rate of each slice over that of the reference, or less that of the reference. */
  readonly kind: 'impact_ratio' | 'gap';
  /** The metric whose counts are read. */
  readonly of: string;
  /** `highest`, `lowest`, or the name of a slice. */
  readonly reference: string;
}

export interface DecisionRule extends Placed {
  readonly name: string;
  readonly score: string;
  readonly operator: Operator;
  readonly threshold: Decimal;
  readonly outcome: string;
  readonly otherwise: string | undefined;
  readonly allowedRange?: AllowedRange | undefined;
}

export interface Constraint extends Placed {
  readonly name: string;
  readonly metric: string;
  readonly operator: ConstraintOperator;
  readonly threshold: Decimal;
  readonly unit: string | undefined;
  /** `all` (the overall value), segment names and intersections (`<segment>*<segment>`); sorted, never empty. */
  readonly appliesTo: readonly string[];
  readonly minSamples: number | undefined;
  readonly onViolation: 'block' | 'warn';
  /** undefined where the figure is read from the report. */
  readonly derive?: Derivation | undefined;
  readonly allowedRange?: AllowedRange | undefined;
}

export interface Kpi extends Placed {
  readonly name: string;
  readonly metric: string;
  /** `all`, segment names and intersections, with `by_segment` written out; sorted, never empty. */
  readonly slices: readonly string[];
}

/** `metric` is what the condition watches, with a KPI's name replaced by that KPI's metric. */
export interface EscalationCondition {
  readonly metric: string;
  readonly operator: Operator;
  readonly threshold: Decimal;
  /** Consecutive days for which it must hold; 1 when the condition names none. */
  readonly days: number;
}

export interface EscalationRule extends Placed {
  readonly name: string | undefined;
  /** The condition as it is written. */
  readonly text: string;
  readonly condition: EscalationCondition;
  readonly freezeDeployments: boolean;
  readonly escalateTo: string | undefined;
  readonly retrainWith: string | undefined;
}

/** An objective version with every default filled in: what the file means, whichever spelling it uses. */
export interface Objective {
  /** Path of the file in the repository. */
  readonly file: string;
  readonly version: ObjectiveVersion;
  readonly description: string;
  readonly riskTier: RiskTier;
  readonly goal: { readonly direction: 'minimize' | 'maximize'; readonly metric: string } | undefined;
  readonly owners: readonly { readonly name: string; readonly role: string | undefined }[];
  /** One entry for each sign-off that is asked for: a role that is named twice needs two people. */
  readonly approvers: readonly {
    readonly name: string | undefined;
    readonly role: string;
    readonly at: Position;
  }[];
  /** UTC date, YYYY-MM-DD. */
  readonly effectiveDate: string;
  readonly reviewBy: string | undefined;
  /** The version that the file names; undefined means the next lower version of the domain. */
  readonly supersedes: ObjectiveVersion | undefined;
  readonly decisionRules: readonly DecisionRule[];
  readonly constraints: readonly Constraint[];
  readonly kpis: readonly Kpi[];
  readonly segments: readonly ({ readonly name: string } & Placed)[];
  readonly escalationRules: readonly EscalationRule[];
  /** Where each top-level key stands. */
  readonly places: ReadonlyMap<string, Position>;
}
