import { changeClasses, type ChangeClass } from '../finding/change-rules.ts';
import { sha256 } from '../governance/digest.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { mostSevere } from '../objective/change.ts';
import { compareObjectives, type Comparison } from '../objective/diff/diff.ts';
import type { Objective, RiskTier } from '../objective/objective.ts';
import { objectivePath, parseVersion } from '../objective/version.ts';
import type { Attribute, GovernedChange } from '../policy/governed.ts';
import type { ObjectiveApprovers } from '../policy/requirement.ts';
import type { ChangedPath } from './changed-path.ts';
import type { References } from './signed-content.ts';

/** A new objective version, with what it is compared with. */
export interface ObjectiveChange {
  readonly objective: Objective;
  /** The most severe of the comparisons; undefined for a first version of its domain. */
  readonly comparison: Comparison | undefined;
  /** With the version it supersedes, the next lower one and the highest merged one, each once. */
  readonly comparisons: readonly Comparison[];
  readonly changeClass: ChangeClass | 'new';
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What a pull request is about, as policy and people see it. */
export interface PullRequestSubjects {
  readonly objectives: readonly ObjectiveChange[];
  readonly governed: readonly GovernedChange[];
  readonly approvers: readonly ObjectiveApprovers[];
  readonly references: References;
  /** Promotions that are new or changed. */
  readonly promotions: readonly {
    readonly environment: string;
    readonly modelName: string;
    readonly path: string;
  }[];
}

const unknown = { kind: 'unknown' } as const;
const none = { kind: 'none' } as const;
const nothingKnown = { change: none, riskTier: unknown, domain: unknown, environment: unknown };

function known<T>(value: T): Attribute<T> {
  return { kind: 'known', value };
}

/**
 * Reads what the changed files mean. What cannot be read is `unknown`, which adds requirements.
 * @param merged the pull request laid over the tip of its base
 * @param base the tip of the base, for what is removed or replaced
 */
export async function subjectsOf(
  changes: readonly ChangedPath[],
  merged: TreeReader,
  base: TreeReader,
): Promise<PullRequestSubjects> {
  const own = new Set(
    changes.flatMap(({ governed: { kind, ...rest } }) =>
      kind === 'objective' && 'version' in rest ? [rest.version.id] : [],
    ),
  );
  const objectives: ObjectiveChange[] = [];
  const governed: GovernedChange[] = [];
  const restsOn = new Set<string>();
  const promotions: { environment: string; modelName: string; path: string }[] = [];
  for (const change of changes) {
    const { path, governed: where } = change;
    switch (where.kind) {
      case 'objective': {
        const found = change.onBase === undefined ? await objectiveChange(path, merged, own) : undefined;
        if (found !== undefined) objectives.push(found);
        governed.push(...objectiveSubjects(path, where.version.domain, found));
        break;
      }
      case 'approvals-policy':
      case 'risk-tiers':
      case 'ownership':
      case 'kpi-mapping':
        governed.push({
          path,
          subject: 'policy',
          change: none,
          riskTier: none,
          domain: none,
          environment: none,
        });
        break;
      case 'model':
        governed.push(
          ...(await dependents(
            path,
            'model',
            none,
            [await merged.value(path, 'model'), await base.value(path, 'model')],
            [merged, base],
          )),
        );
        break;
      case 'promotion': {
        const [after, before] = [await merged.value(path, 'promotion'), await base.value(path, 'promotion')];
        governed.push(
          ...(await dependents(path, 'promotion', known(where.environment), [after, before], [merged, base])),
        );
        if (change.atHead !== undefined)
          promotions.push({ environment: where.environment, modelName: where.modelName, path });
        if (after !== undefined) for (const one of restsOnOf(after)) restsOn.add(one);
        break;
      }
      case 'freeze':
        governed.push({
          ...nothingKnown,
          path,
          subject: 'freeze',
          domain: known(where.domain),
          environment: none,
        });
        break;
      case 'kpi-report':
        // A new report decides nothing until a promotion cites it; replacing one changes what promotions rest on.
        if (change.onBase !== undefined && change.onBase !== change.atHead) {
          governed.push({ ...nothingKnown, path, subject: 'promotion' });
        }
        break;
      default:
        // Evidence, refused paths and notes are judged by themselves; no sign-off could make them right.
        break;
    }
  }
  return {
    objectives,
    governed,
    approvers: objectives.flatMap(approversOf),
    references: {
      objectives: objectives.map(({ objective }) => ({
        version: objective.version,
        supersedes: objective.supersedes,
      })),
      restsOn: [...restsOn],
    },
    promotions,
  };
}

/** @param own ids of the versions that come with the same change */
async function objectiveChange(
  path: string,
  merged: TreeReader,
  own: ReadonlySet<string>,
): Promise<ObjectiveChange | undefined> {
  const objective = await merged.value(path, 'objective');
  if (objective === undefined) return undefined;
  const content = await merged.tree.read(path);
  const baselines = merged.baselinesOf(objective.version, objective.supersedes, own);
  if (baselines === 'missing') return undefined;
  const comparisons: Comparison[] = [];
  for (const baseline of baselines) {
    const before = await merged.value(baseline.path, 'objective');
    if (before === undefined) return undefined;
    comparisons.push(compareObjectives(before, objective));
  }
  const classes = comparisons.map(({ changes }) => mostSevere(changes) ?? 'editorial');
  const worst = changeClasses.find((one) => classes.includes(one));
  return {
    objective,
    comparison: worst === undefined ? undefined : comparisons[classes.indexOf(worst)],
    comparisons,
    changeClass: worst ?? 'new',
    sha256: sha256(content),
  };
}

/** One subject for each tier that the change touches, so that lowering the tier does not escape its rules. */
function objectiveSubjects(
  path: string,
  domain: string,
  found: ObjectiveChange | undefined,
): GovernedChange[] {
  const common = { path, subject: 'objective', domain: known(domain), environment: none } as const;
  if (found === undefined) return [{ ...common, change: unknown, riskTier: unknown }];
  const tiers = new Set([
    found.objective.riskTier,
    ...found.comparisons.map(({ before }) => before.riskTier),
  ]);
  return [...tiers].map((tier) => ({ ...common, change: known(found.changeClass), riskTier: known(tier) }));
}

/** A model or promotion has the tier and domain of its objective, before and after the change. */
async function dependents(
  path: string,
  subject: 'model' | 'promotion',
  environment: Attribute<string>,
  files: readonly ({ readonly objective_version: string } | undefined)[],
  readers: readonly TreeReader[],
): Promise<GovernedChange[]> {
  const common = { path, subject, change: none, environment };
  const found: GovernedChange[] = [];
  for (const [index, file] of files.entries()) {
    const version = parseVersion(file?.objective_version ?? '');
    const reader = readers[index];
    if (version === undefined || reader === undefined) continue;
    const tier: RiskTier | undefined = (await reader.value(objectivePath(version), 'objective'))?.riskTier;
    found.push({
      ...common,
      domain: known(version.domain),
      riskTier: tier === undefined ? unknown : known(tier),
    });
  }
  return found.length > 0 ? found : [{ ...common, domain: unknown, riskTier: unknown }];
}

/** The files that a promotion is decided by: its model registration, its KPI report and its objective. */
export function restsOnOf(promotion: {
  readonly model_name: string;
  readonly model_version: string;
  readonly objective_version: string;
  readonly kpi_report: { readonly path: string };
}): string[] {
  const version = parseVersion(promotion.objective_version);
  return [
    `models/${promotion.model_name}/${promotion.model_version}.yaml`,
    promotion.kpi_report.path,
    ...(version === undefined ? [] : [objectivePath(version)]),
  ];
}

/** The sign-offs that the new version asks for, and those that the versions it is compared with asked for. */
function approversOf({ objective, comparisons }: ObjectiveChange): ObjectiveApprovers[] {
  return [objective, ...comparisons.map(({ before }) => before)].flatMap(({ version, approvers }) => {
    const roles = new Set(approvers.map(({ role }) => role));
    return [...roles].map((role) => ({
      role,
      count: approvers.filter((one) => one.role === role).length,
      because: `approvers of ${version.id}`,
    }));
  });
}
