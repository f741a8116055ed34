import { parseTime } from '../format/date.ts';
import type { StandingMark } from '../format/decision-vocabulary.ts';
import type { DecisionInput } from '../format/schema/decision-input.ts';
import { governanceIndex } from './governance-index.ts';
import { isStale, type GovernanceView, type Governs } from './governance-view.ts';
import { makeEvent, type FullDecisionEvent } from './record.ts';
import {
  contradictions,
  modelProblems,
  objectiveProblems,
  problem,
  ruleOf,
  type AppliedRule,
  type StandingProblem,
} from './standing.ts';

export type { StandingProblem } from './standing.ts';

/** `strict` refuses a decision whose governance is not in order; `mark` writes it with what is wrong. */
export type StampMode = 'strict' | 'mark';

export interface StampSettings {
  /** How old the view may be, in milliseconds; without it, as old as it is. */
  readonly maxAgeMs?: number | undefined;
}

/** A decision with what governed it, or why there is none. */
export type Stamped =
  | {
      readonly kind: 'stamped';
      readonly event: FullDecisionEvent;
      /** What the record is marked with. */
      readonly problems: readonly StandingProblem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly StandingProblem[] };

/** How far the clock of a service may be ahead of that of the log. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** What is told, and refuses nothing. */
const onlyTold: ReadonlySet<StandingMark> = new Set(['outcome-contradicts-rule']);

/**
 * Adds to a decision what governed it when it was taken: the digest of the objective, the version in which each
 * constraint last changed, the registration of the model, the rule, the KPI snapshot, the tier and its rate.
 * Without a known objective the strictest tier holds.
 * @param input with the id that the log gave it; it satisfies its schema
 * @param governance must not change any more
 * @param now milliseconds since 1970: the time of the decision where it states none
 */
export function stamp(
  input: DecisionInput & { readonly id: string },
  governance: GovernanceView,
  mode: StampMode,
  now: number,
  settings: StampSettings = {},
): Stamped {
  const { data } = input;
  const index = governanceIndex(governance);
  const time = input.time ?? new Date(now).toISOString();
  const model = index.model(data.model_name, data.model_version);
  const version = data.objective_version ?? model?.objective_version;
  const modelName = `${data.model_name} ${data.model_version}`;
  if (version === undefined) return { kind: 'refused', problems: nothingNamed(modelName) };
  const objective = index.objective(version);
  const governs = objective?.objective.governs;
  const { rule, problems: ruleProblems } =
    governs === undefined ? { problems: [] } : ruleOf(governs.decision_rules, data.decision_rule);
  const instant = input.time === undefined ? now : (parseTime(time) ?? Number.NaN);
  const problems = [
    ...objectiveProblems(version, objective, Number.isNaN(instant) ? now : instant),
    ...modelProblems(modelName, model, version),
    ...ruleProblems,
    ...contradictions(rule, data.prediction),
    ...clockProblems(instant, governance, now, settings),
  ];
  if (mode === 'strict' && problems.some(({ id }) => !onlyTold.has(id))) return { kind: 'refused', problems };
  const event = eventOf(input, time, {
    version: objective?.objective.objective_version ?? version,
    governs,
    rule,
    registration: model?.registration,
    kpiSnapshot: data.kpi_snapshot ?? model?.kpi_snapshot,
    governance,
    marks: problems.map(({ id }) => id),
  });
  return { kind: 'stamped', event, problems };
}

/** A record names an objective; where neither service nor registration does, there is nothing to mark. */
function nothingNamed(modelName: string): StandingProblem[] {
  return [
    ...modelProblems(modelName, undefined, ''),
    problem(
      'objective-unknown',
      'Neither the decision nor a registration names an objective.',
      'Send `objective_version`.',
    ),
  ];
}

function clockProblems(
  instant: number,
  governance: GovernanceView,
  now: number,
  { maxAgeMs }: StampSettings,
): StandingProblem[] {
  // Written so that a time that is none is ahead.
  const ahead = !(instant <= now + CLOCK_TOLERANCE_MS);
  const stale = maxAgeMs !== undefined && isStale(governance, now, maxAgeMs);
  return [
    ...(ahead
      ? [
          problem(
            'decision-time-ahead',
            'The decision was taken at a time that has not come.',
            'Mend the clock.',
          ),
        ]
      : []),
    ...(stale
      ? [
          problem(
            'governance-stale',
            `The bundle is of ${governance.generated_at}.`,
            'Write the bundle again.',
          ),
        ]
      : []),
  ];
}

interface Stamps {
  readonly version: string;
  readonly governs: Governs | undefined;
  readonly rule: AppliedRule | undefined;
  readonly registration: FullDecisionEvent['data']['model_registration'];
  readonly kpiSnapshot: FullDecisionEvent['data']['kpi_snapshot'];
  readonly governance: GovernanceView;
  readonly marks: StandingMark[];
}

/** Members stand in one order in every record: a log of like records is compressed better. */
function eventOf(
  { id, source, data }: DecisionInput & { readonly id: string },
  time: string,
  { version, governs, rule, registration, kpiSnapshot, governance, marks }: Stamps,
): FullDecisionEvent {
  const tier = governs?.tier ?? 'high';
  // One object that members are given to: putting it together from parts took three times as long.
  const stamped: Partial<Writable<FullDecisionEvent['data']>> = {
    detail: 'full',
    model_name: data.model_name,
    model_version: data.model_version,
  };
  if (registration !== undefined) stamped.model_registration = registration;
  stamped.objective_version = version;
  if (governs !== undefined) {
    stamped.objective_digest = governs.sha256;
    stamped.constraint_versions = changedIn(governs);
  }
  stamped.governance_commit = governance.commit;
  if (data.feature_hash !== undefined) stamped.feature_hash = data.feature_hash;
  if (data.input_reference !== undefined) stamped.input_reference = data.input_reference;
  stamped.prediction = data.prediction;
  if (data.confidence !== undefined) stamped.confidence = data.confidence;
  if (data.segments !== undefined) stamped.segments = data.segments;
  if (kpiSnapshot !== undefined) stamped.kpi_snapshot = kpiSnapshot;
  if (rule !== undefined) stamped.decision_rule = rule;
  stamped.sampled = { tier, rate: tier === 'high' ? '1' : governance.tiers[tier].rate };
  if (marks.length > 0) stamped.marks = marks;
  if (data.extensions !== undefined) stamped.extensions = data.extensions;
  return makeEvent(
    'decision',
    { id, source, time, subject: id },
    stamped as FullDecisionEvent['data'],
  ) as FullDecisionEvent;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const versionsOf = new WeakMap<Governs, Record<string, string>>();

/** Put together once for each objective; it is only written out. */
function changedIn(governs: Governs): Record<string, string> {
  const known = versionsOf.get(governs);
  if (known !== undefined) return known;
  const versions = Object.fromEntries(governs.constraints.map(({ name, changed_in }) => [name, changed_in]));
  versionsOf.set(governs, versions);
  return versions;
}
