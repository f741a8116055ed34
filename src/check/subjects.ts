import { changeClasses, type ChangeClass } from '../finding/change-rules.ts';
import type { Finding } from '../finding/finding.ts';
import { sha256 } from '../governance/digest.ts';
import { METRICS_PATH } from '../governance/metric-catalogue.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { mostSevere } from '../objective/change.ts';
import { compareObjectives, type Comparison } from '../objective/diff/diff.ts';
import type { Objective, RiskTier } from '../objective/objective.ts';
import { objectivePath, parseVersion } from '../objective/version.ts';
import type { Attribute, GovernedChange } from '../policy/governed.ts';
import type { ObjectiveApprovers } from '../policy/requirement.ts';
import type { ChangedPath } from './changed-path.ts';
import { classOutsideRange, onlyMovesWithinRange } from './ranged.ts';
import { rangeOrigins } from './range-origins.ts';
import { redefinitions } from './redefined.ts';
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

/** What a version would ask for if its ranges allowed nothing, and on whose sign-offs it rests that they do. */
export interface RangedChange {
  /** The files of the versions that carry the range already; undefined where they cannot be told. */
  readonly restsOn: readonly string[] | undefined;
  readonly governed: readonly GovernedChange[];
  readonly approvers: readonly ObjectiveApprovers[];
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
  /** Objectives of which a threshold moves inside its range. */
  readonly ranged: readonly RangedChange[];
  /** Metrics whose meaning changes under objectives that keep their number. */
  readonly redefinitions: readonly Finding[];
}

const unknown = { kind: 'unknown' } as const;
const none = { kind: 'none' } as const;
const nothingKnown = { change: none, rules: none, riskTier: unknown, domain: unknown, environment: unknown };

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
      case 'metrics':
      case 'kpi-mapping':
        governed.push({
          path,
          subject: 'policy',
          change: none,
          rules: none,
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
      case 'waiver':
        governed.push(...(await waiverSubjects(path, merged, base)));
        break;
      case 'freeze':
        governed.push({
          ...nothingKnown,
          path,
          subject: 'freeze',
          domain: known(where.domain),
          environment: none,
        });
        break;
      case 'profile':
        // It tells whoever signs a threshold what that does, as a KPI report tells whoever signs a promotion.
        governed.push({ ...nothingKnown, path, subject: 'promotion', domain: known(where.domain) });
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
  const redefined = changes.some(({ path }) => path === METRICS_PATH)
    ? await redefinitions(merged, base)
    : [];
  return {
    objectives,
    governed: [...governed, ...redefined.map(({ objective }) => relaxingOf(objective))],
    approvers: [
      ...objectives.flatMap(approversOf),
      ...redefined.flatMap(({ objective }) => approversOfVersion(objective)),
    ],
    references: {
      objectives: objectives.map(({ objective }) => ({
        version: objective.version,
        supersedes: objective.supersedes,
      })),
      restsOn: [...restsOn],
    },
    promotions,
    ranged: await rangedChanges(objectives, merged),
    redefinitions: redefined.flatMap(({ findings }) => findings),
  };
}

/** A metric that changes its meaning changes every promise that is made in it, and counts as the weaker one. */
function relaxingOf({ file, version, riskTier }: Objective): GovernedChange {
  return {
    path: file,
    subject: 'objective',
    change: known('relaxing'),
    rules: known(['metric-redefined']),
    riskTier: known(riskTier),
    domain: known(version.domain),
    environment: none,
  };
}

/** A waiver is of the environment that it names, before and after the change. */
async function waiverSubjects(path: string, merged: TreeReader, base: TreeReader): Promise<GovernedChange[]> {
  const found: GovernedChange[] = [];
  for (const reader of [merged, base]) {
    if (!reader.tree.entries.has(path)) continue;
    const waiver = await reader.value(path, 'waiver');
    const environment = waiver === undefined ? unknown : known(waiver.environment);
    found.push(...(await dependents(path, 'waiver', environment, [waiver], [reader])));
  }
  return found;
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

async function rangedChanges(
  changes: readonly ObjectiveChange[],
  merged: TreeReader,
): Promise<RangedChange[]> {
  const ranged: RangedChange[] = [];
  for (const found of changes) {
    const outside = classOutsideRange(found.comparisons);
    if (outside === undefined) continue;
    const { objective, comparisons } = found;
    const baselines = comparisons.map(({ before }) => before);
    ranged.push({
      restsOn: await rangeOrigins(baselines, merged),
      governed: objectiveSubjects(objective.file, objective.version.domain, {
        ...found,
        changeClass: outside,
      }),
      approvers: [objective, ...baselines].flatMap(approversOfVersion),
    });
  }
  return ranged;
}

/** One subject for each tier that the change touches, so that lowering the tier does not escape its rules. */
function objectiveSubjects(
  path: string,
  domain: string,
  found: ObjectiveChange | undefined,
): GovernedChange[] {
  const common = { path, subject: 'objective', domain: known(domain), environment: none } as const;
  if (found === undefined) return [{ ...common, change: unknown, rules: unknown, riskTier: unknown }];
  const tiers = new Set([
    found.objective.riskTier,
    ...found.comparisons.map(({ before }) => before.riskTier),
  ]);
  const ids = found.comparisons.flatMap(({ changes }) => changes.map(({ id }) => id));
  const attributes = { change: known(found.changeClass), rules: known([...new Set(ids)]) };
  return [...tiers].map((tier) => ({ ...common, ...attributes, riskTier: known(tier) }));
}

/** A model or promotion has the tier and domain of its objective, before and after the change. */
async function dependents(
  path: string,
  subject: 'model' | 'promotion' | 'waiver',
  environment: Attribute<string>,
  files: readonly ({ readonly objective_version: string } | undefined)[],
  readers: readonly TreeReader[],
): Promise<GovernedChange[]> {
  const common = { path, subject, change: none, rules: none, environment };
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

/**
 * The sign-offs that the new version asks for, and those that the versions it is compared with asked for. They have
 * signed both ends of a range, and are not asked again for a version that does nothing but move inside it.
 */
function approversOf({ objective, comparisons }: ObjectiveChange): ObjectiveApprovers[] {
  if (onlyMovesWithinRange(comparisons)) return [];
  return [objective, ...comparisons.map(({ before }) => before)].flatMap(approversOfVersion);
}

function approversOfVersion({ version, approvers }: Objective): ObjectiveApprovers[] {
  const roles = new Set(approvers.map(({ role }) => role));
  return [...roles].map((role) => ({
    role,
    count: approvers.filter((one) => one.role === role).length,
    because: `approvers of ${version.id}`,
  }));
}
