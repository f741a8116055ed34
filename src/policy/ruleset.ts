import type { Subject } from './governed.ts';
import type { Policy, PolicyCondition, PolicyRule, RoleDefinition } from './policy.ts';

/** What a ruleset needs beside the policy. */
export interface RulesetOptions {
  readonly branch: string;
  /** Name of the commit status of that branch. */
  readonly statusName: string;
  /** The app that must have set the status; undefined for any. */
  readonly appId: number | undefined;
  /** Numbers of teams, by `organisation/slug`. */
  readonly teamIds: ReadonlyMap<string, number>;
}

/** A repository ruleset as GitHub's REST API takes it, and what of the policy it does not say. */
export interface Ruleset {
  readonly ruleset: object;
  /** A sentence each. */
  readonly notExpressed: readonly string[];
}

interface RequiredReviewer {
  readonly file_patterns: readonly string[];
  readonly minimum_approvals: number;
  readonly reviewer: { readonly id: number; readonly type: 'Team' };
}

/**
 * The rules of GitHub that hold beside the check, even when it is switched off: no push past a pull request, no
 * merge without the status, and reviews by teams as far as file patterns can say who must review what.
 */
export function rulesetFor(policy: Policy, options: RulesetOptions): Ruleset {
  const { branch, statusName, appId } = options;
  const { reviewers, notExpressed } = requiredReviewers(policy, options.teamIds);
  const ruleset = {
    name: `Tracegate: ${branch}`,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
          ...(reviewers.length === 0 ? {} : { required_reviewers: reviewers }),
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [
            { context: statusName, ...(appId === undefined ? {} : { integration_id: appId }) },
          ],
        },
      },
    ],
  };
  return { ruleset, notExpressed };
}

function requiredReviewers(
  { roles, rules }: Policy,
  teamIds: ReadonlyMap<string, number>,
): { reviewers: RequiredReviewer[]; notExpressed: string[] } {
  const reviewers: RequiredReviewer[] = [];
  const notExpressed: string[] = [];
  for (const rule of rules) {
    const patterns = patternsOf(rule.when);
    for (const what of patterns.missing)
      notExpressed.push(`The rule \`${rule.name}\`: no file pattern says ${what}.`);
    if (patterns.files.length === 0) continue;
    for (const [role, count] of rule.require) {
      const team = onlyTeamOf(roles.get(role));
      const id = team === undefined ? undefined : teamIds.get(team);
      if (id === undefined) {
        notExpressed.push(`The rule \`${rule.name}\`, role ${role}: ${whyNoTeam(team)}.`);
      } else {
        const reviewer = { id, type: 'Team' } as const;
        reviewers.push({ file_patterns: patterns.files, minimum_approvals: count, reviewer });
      }
    }
    notExpressed.push(...personal(rule));
  }
  return { reviewers, notExpressed };
}

function personal({ name, people, holdHours }: PolicyRule): string[] {
  return [
    ...people.map(
      ({ login }) => `The rule \`${name}\`: ${login} in person, since a reviewer can only be a team.`,
    ),
    ...(holdHours === 0 ? [] : [`The rule \`${name}\`: the waiting time of ${holdHours} hours.`]),
  ];
}

function onlyTeamOf(role: RoleDefinition | undefined): string | undefined {
  const [team, ...more] = role?.teams ?? [];
  const others = more.length + (role?.users.length ?? 0) + (role?.organizationRoles.length ?? 0);
  return team === undefined || others > 0 ? undefined : `${team.org}/${team.slug}`;
}

function whyNoTeam(team: string | undefined): string {
  if (team === undefined) return 'it is not held by exactly one team, and a reviewer can only be one';
  const [org = '', slug = ''] = team.split('/');
  return `the number of the team is not known; say --team-ids ${team}=$(gh api orgs/${org}/teams/${slug} --jq .id)`;
}

/** The file patterns of a rule, and what of it none can say. */
interface Patterns {
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

const inFiles = (...files: readonly string[]): Patterns => ({ files, missing: [] });
const unsaid = (what: string): Patterns => ({ files: [], missing: [what] });

const folders: Readonly<Record<Subject, string>> = {
  objective: 'objectives/**',
  // Waivers lie below it, and are a subject of their own.
  policy: 'policies/*',
  promotion: 'promotions/**',
  model: 'models/**',
  freeze: 'freezes/**',
  waiver: 'policies/waivers/**',
};

/** The files that a rule is about; never more of them, for that would ask for reviews that the policy does not. */
function patternsOf({ subject, domain, environment, paths, ...others }: PolicyCondition): Patterns {
  const [unsayable] = Object.keys(others);
  if (unsayable !== undefined)
    return unsaid(`what \`${unsayable === 'riskTier' ? 'risk_tier' : unsayable}\` says`);
  if (paths !== undefined) {
    const alone = subject === undefined && domain === undefined && environment === undefined;
    return alone ? inFiles(...paths) : unsaid('what `paths` says together with the other keys');
  }
  const subjects = subject ?? (Object.keys(folders) as Subject[]);
  const all = subjects.map((one) => patternsOfSubject(one, domain, environment));
  return { files: all.flatMap(({ files }) => files), missing: all.flatMap(({ missing }) => missing) };
}

function patternsOfSubject(
  subject: Subject,
  domain: readonly string[] | undefined,
  environment: readonly string[] | undefined,
): Patterns {
  if (subject === 'waiver' && (domain ?? environment) !== undefined)
    return unsaid(`the ${environment === undefined ? 'domain' : 'environment'} of a waiver`);
  if (environment !== undefined && subject !== 'promotion') return inFiles();
  if (domain !== undefined) {
    if (subject === 'policy') return inFiles();
    if (subject === 'objective') return inFiles(...domain.map((one) => `objectives/${one}/**`));
    if (subject === 'freeze') return inFiles(...domain.map((one) => `freezes/${one}.yaml`));
    return unsaid(`the domain of a ${subject}`);
  }
  if (environment !== undefined) return inFiles(...environment.map((one) => `promotions/${one}/**`));
  return inFiles(folders[subject]);
}
