import { governing, type Governs as Span } from '../history/governing.ts';
import { compareVersions, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import {
  versionKey,
  type GovernanceView,
  type GovernedModel,
  type GovernedObjective,
} from './governance-view.ts';

/** A version of an objective with the days on which it governs. */
export interface IndexedObjective {
  readonly objective: GovernedObjective;
  readonly span: Span;
}

/** What is looked up for every decision, worked out once for a view. */
export interface GovernanceIndex {
  objective(version: string): IndexedObjective | undefined;
  model(name: string, version: string): GovernedModel | undefined;
}

const indexes = new WeakMap<GovernanceView, GovernanceIndex>();

/** @param view must not change any more */
export function governanceIndex(view: GovernanceView): GovernanceIndex {
  const known = indexes.get(view) ?? indexOf(view);
  indexes.set(view, known);
  return known;
}

function indexOf(view: GovernanceView): GovernanceIndex {
  const objectives = new Map(
    view.objectives.map((one) => [versionKey(one), { objective: one, span: spanOf(one, view.objectives) }]),
  );
  const bySpelling = new Map(
    [...objectives.values()].map((one) => [one.objective.objective_version, one] as const),
  );
  const models = new Map(view.models.map((one) => [`${one.model_name}/${one.model_version}`, one]));
  return {
    objective: (version) =>
      bySpelling.get(version) ?? objectives.get(versionKey({ objective_version: version })),
    model: (name, version) => models.get(`${name}/${version}`),
  };
}

/**
 * When a version governs. A later one ends that only when it is signed: whoever gets an unsigned version into the
 * repository must not end what others signed. One that cannot be read may have ended it.
 */
function spanOf(own: GovernedObjective, all: readonly GovernedObjective[]): Span {
  const version = parseVersion(own.objective_version);
  const counted = all
    .map((one) => ({ one, version: parseVersion(one.objective_version) }))
    .filter((entry): entry is { one: GovernedObjective; version: ObjectiveVersion } => {
      const sameDomain = entry.version !== undefined && entry.version.domain === version?.domain;
      return sameDomain && (entry.one === own || mayGovern(entry.one));
    })
    .toSorted((a, b) => compareVersions(a.version, b.version));
  const spans = governing(counted.map(({ one }) => one.governs?.effective_date));
  return spans[counted.findIndex(({ one }) => one === own)] ?? { kind: 'unknown' };
}

function mayGovern({ status, governs }: GovernedObjective): boolean {
  return status === 'invalid' || (status === 'valid' && governs?.approval.state === 'signed');
}
