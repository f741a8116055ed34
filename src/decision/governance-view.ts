import Big from 'big.js';
import { shapeOf } from './shape.ts';
import { parseDate, parseTime } from '../format/date.ts';
import type { GovernanceView } from '../format/schema/governance-bundle.ts';
import { sha256 } from '../governance/digest.ts';
import type { Constraint, DecisionRule, Objective, RiskTier } from '../objective/objective.ts';
import { parseVersion } from '../objective/version.ts';
import type { TierDemands } from '../promotion/tiers.ts';
import { canonicalJson } from './canonical-json.ts';
import { recordedDecimal } from './decimal-text.ts';
import { fault, missing, type Fault } from './faults.ts';
import { readJsonText } from './json-text.ts';

export type { GovernanceView } from '../format/schema/governance-bundle.ts';

/** One version of an objective, as far as its file can be read. */
export type GovernedObjective = GovernanceView['objectives'][number];
/** What a valid version says, and who signed it. */
export type Governs = NonNullable<GovernedObjective['governs']>;
export type GovernedModel = GovernanceView['models'][number];
export type GovernedTier = GovernanceView['tiers']['high'];

/** A governance repository of some thousand versions has far less. */
export const BUNDLE_LIMIT_BYTES = 16 * 1024 * 1024;

/** SHA-256 over the canonical JSON of a view without its digest. */
export function governanceDigest(view: Omit<GovernanceView, 'digest'>): string {
  const { digest: _, ...rest } = view as GovernanceView;
  return sha256(canonicalJson(rest));
}

/** The view with its digest: what `tracegate bundle` writes as JSON. */
export function sealGovernance(view: Omit<GovernanceView, 'digest'>): GovernanceView {
  return { ...view, digest: governanceDigest(view) };
}

export type ReadBundle =
  | { readonly view: GovernanceView; readonly faults?: undefined }
  | { readonly view?: undefined; readonly faults: readonly Fault[] };

/**
 * Reads a bundle. Its own digest tells that it was damaged or edited by hand; against somebody who makes a whole
 * new one only a digest helps that is pinned elsewhere.
 * @param text JSON
 * @param pinned the digest that it must have
 */
export function readGovernanceBundle(text: string, pinned?: string): ReadBundle {
  const read = readJsonText(text, BUNDLE_LIMIT_BYTES);
  if (read.faults !== undefined) return { faults: read.faults };
  const shape = shapeOf(read.value, 'governanceBundle');
  if (shape.length > 0) return { faults: shape };
  const view = read.value as GovernanceView;
  const faults = [...digestFaults(view, pinned), ...viewFaults(view)];
  return faults.length > 0 ? { faults } : { view };
}

/** Whether a view was made too long ago, or at a time that has not come: what governs may be another by now. */
export function isStale({ generated_at }: GovernanceView, now: number, maxAgeMs: number): boolean {
  const made = parseTime(generated_at);
  return made === undefined || now - made > maxAgeMs || made - now > maxAgeMs;
}

function digestFaults(view: GovernanceView, pinned: string | undefined): Fault[] {
  const again = 'Write the bundle again, from the commit that is to govern.';
  if (governanceDigest(view) !== view.digest)
    return [
      fault('/digest', 'This is not the digest of the bundle: it was changed after it was written.', again),
    ];
  if (pinned !== undefined && view.digest !== pinned)
    return [fault('/digest', 'This is another bundle than the one that is pinned.', again)];
  return [];
}

function viewFaults(view: GovernanceView): Fault[] {
  return [
    ...(parseTime(view.generated_at) === undefined ? [notReal('/generated_at', 'time')] : []),
    ...twice(view.objectives.map(versionKey), '/objectives'),
    ...twice(
      view.models.map(({ model_name, model_version }) => `${model_name}/${model_version}`),
      '/models',
    ),
    ...view.objectives.flatMap((one, index) => objectiveFaults(one, `/objectives/${index}`)),
  ];
}

function objectiveFaults({ status, governs }: GovernedObjective, path: string): Fault[] {
  if (status !== 'valid') {
    const message = 'A version that cannot be read says nothing.';
    return governs === undefined ? [] : [fault(`${path}/governs`, message, 'Leave it out.')];
  }
  if (governs === undefined) return [missing(path, 'governs')];
  const { constraints, decision_rules, effective_date } = governs;
  return [
    ...(parseDate(effective_date) === undefined ? [notReal(`${path}/governs/effective_date`, 'day')] : []),
    ...twice(
      constraints.map(({ name }) => name),
      `${path}/governs/constraints`,
    ),
    ...twice(
      decision_rules.map(({ name }) => name),
      `${path}/governs/decision_rules`,
    ),
  ];
}

const notReal = (path: string, what: string): Fault =>
  fault(path, `There is no such ${what}.`, `Write a ${what} that exists.`);

function twice(keys: readonly string[], path: string): Fault[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [fault(`${path}/${index}`, 'This stands here twice.', 'Keep one of the two.')],
  );
}

/** One key for every spelling of a version: v1.2 and v1.2.0 are one. */
export function versionKey({ objective_version }: { readonly objective_version: string }): string {
  const version = parseVersion(objective_version);
  return version === undefined ? objective_version : `${version.domain} ${version.semver}`;
}

/** What is known of a valid objective beside what its file says. */
export interface ObjectiveStanding {
  /** SHA-256 of the bytes of its file. */
  readonly sha256: string;
  /** The stricter of what it states and what its use case demands. */
  readonly tier: RiskTier;
  readonly approval: Governs['approval'];
  /** From `constraintVersions`: the version in which each constraint last changed. */
  readonly changedIn: Readonly<Record<string, string>>;
}

/** The entry of a valid objective in a view. @throws RangeError for a number of more digits than a record takes */
export function governedObjective(objective: Objective, standing: ObjectiveStanding): GovernedObjective {
  const { file, version, effectiveDate, constraints, decisionRules } = objective;
  const { sha256: digest, tier, approval, changedIn } = standing;
  return {
    objective_version: version.id,
    path: file,
    status: 'valid',
    governs: {
      sha256: digest,
      effective_date: effectiveDate,
      tier,
      approval,
      constraints: constraints.map((one) => constraintView(one, changedIn[one.name] ?? version.id)),
      decision_rules: decisionRules.map(ruleView),
    },
  };
}

function constraintView(one: Constraint, changedIn: string): Governs['constraints'][number] {
  return {
    name: one.name,
    metric: one.metric,
    operator: one.operator,
    threshold: recordedDecimal(one.threshold),
    ...(one.unit === undefined ? {} : { unit: one.unit }),
    applies_to: [...one.appliesTo],
    ...(one.minSamples === undefined ? {} : { min_samples: one.minSamples }),
    on_violation: one.onViolation,
    ...(one.derive === undefined ? {} : { derive: { ...one.derive } }),
    changed_in: changedIn,
  };
}

function ruleView({ name, score, operator, threshold, outcome, otherwise }: DecisionRule) {
  const rule = { name, score, operator, threshold: recordedDecimal(threshold), outcome };
  return otherwise === undefined ? rule : { ...rule, otherwise };
}

/** A tier in a view: how it logs, for how long, and what an audit holds it to. */
export function governedTier({ logging, retention_days, targets }: TierDemands): GovernedTier {
  const rate = logging.mode === 'every' ? '1' : logging.mode === 'aggregate' ? '0' : rateText(logging.rate);
  const { full_trace, retrieval_seconds } = targets ?? {};
  const audited = {
    ...(full_trace === undefined ? {} : { full_trace }),
    ...(retrieval_seconds === undefined ? {} : { retrieval_seconds }),
  };
  const tier = { logging: logging.mode, rate, retention_days };
  return Object.keys(audited).length === 0 ? tier : { ...tier, targets: audited };
}

/** The share as it is spelt in the file, up to 18 digits; what is beyond is rounded up, so that more is kept. */
function rateText(rate: number): string {
  return new Big(rate).round(18, Big.roundUp).toFixed();
}
