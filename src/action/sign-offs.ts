import type { PullRequestHistory, PushLog, SignedContent } from '../approval/facts.ts';
import { commitsToRead } from '../approval/binding.ts';
import { commitsForHold } from '../approval/hold.ts';
import { sameLogin } from '../approval/account.ts';
import { reviewersToAsk, type ReviewersToAsk } from '../approval/reviewers-to-ask.ts';
import { evaluateSignOffs, type SignOffEvaluation } from '../approval/sign-off.ts';
import type { PullRequestSubjects } from '../check/subjects.ts';
import { finding, hasErrors, type Finding } from '../finding/finding.ts';
import { readPushLog, readReviews, readTimeline } from '../github/pull-request.ts';
import { readRoleHolders } from '../github/role-holders.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { signedAs } from '../policy/person.ts';
import type { Policy, RoleDefinition } from '../policy/policy.ts';
import { requirementsFor, type Requirement } from '../policy/requirement.ts';
import type { SignOffState } from '../promotion/input.ts';
import { verdictOf } from '../verdict/verdict.ts';
import type { Context } from './context.ts';
import { newerHead } from './newest-head.ts';
import { readRemovedCommits } from './removed-commits.ts';
import { contentAt, type PullRequestState } from './pull-request-state.ts';

/** Where a pull request's sign-offs stand. */
export interface SignOffs {
  /** undefined when there is no valid policy to evaluate by. */
  readonly evaluation: SignOffEvaluation | undefined;
  /** What is wrong with the policy, or not covered by it. */
  readonly findings: readonly Finding[];
  readonly requirements: readonly Requirement[];
  /** What the policy was asked about: all that changes, and what else a range that nobody signed asks for. */
  readonly asked: Pick<PullRequestSubjects, 'governed' | 'approvers'>;
  /** Whose review would help and is not asked for yet; undefined where the policy does not want it asked for. */
  readonly toAsk?: ReviewersToAsk | undefined;
  /** A newer head than the one evaluated. */
  readonly newerHead: string | undefined;
}

/** Where the sign-offs of a merged objective stand. */
export type MergedApproval = (file: string) => Promise<SignOffState>;

/**
 * Reads who reviewed what and evaluates it by a policy.
 * @param approvalOf asked for the versions that carry a range already, inside which a threshold moves
 * @param files where the policy is read; default is the base
 * @throws GitHubFault, TruncatedTree
 */
export async function readSignOffs(
  context: Context,
  state: PullRequestState,
  approvalOf: MergedApproval,
  files: TreeReader = state.base,
): Promise<SignOffs> {
  const policy = await policyOf(files);
  if (!('value' in policy))
    return {
      evaluation: undefined,
      findings: policy.findings,
      requirements: [],
      asked: state.subjects,
      newerHead: undefined,
    };
  const unsigned = await unsignedRanges(state, approvalOf);
  const asked = {
    governed: [state.subjects, ...unsigned].flatMap(({ governed }) => governed),
    approvers: [state.subjects, ...unsigned].flatMap(({ approvers }) => approvers),
  };
  const { requirements, hold, findings } = requirementsFor(policy.value, asked.governed, asked.approvers);
  const definitions = requiredRoles(policy.value, requirements);
  const history = await readHistory(context, state, definitions);
  const content = new Map<string, SignedContent | 'unreadable'>();
  const commits = commitsToRead(history, policy.value.settings);
  // Only a waiting time asks what the head was in between.
  for (const commit of new Set([...commits, ...(hold === undefined ? [] : commitsForHold(history))]))
    content.set(commit, await contentAt(context, state, commit));
  const evaluation = evaluateSignOffs({
    facts: { ...history, content, current: state.content },
    settings: policy.value.settings,
    requirements,
    hold,
    now: context.now,
  });
  return {
    evaluation,
    findings,
    requirements,
    asked,
    toAsk: policy.value.settings.requestReviews
      ? toAsk(context, state, policy.value, definitions, history, evaluation)
      : undefined,
    newerHead: await newerHead(context, state.pull, history.pushLog),
  };
}

/**
 * The changes that rest on a range which nobody has signed: one of the versions that carry it was merged past the
 * check, or comes with the same pull request. They ask for all that they would ask for without it.
 */
async function unsignedRanges(
  { subjects, base }: PullRequestState,
  approvalOf: MergedApproval,
): Promise<PullRequestState['subjects']['ranged']> {
  const isSigned = async (file: string): Promise<boolean> =>
    base.tree.entries.has(file) && (await approvalOf(file)).kind === 'approved';
  const unsigned = new Set<PullRequestState['subjects']['ranged'][number]>();
  for (const ranged of subjects.ranged) {
    if (ranged.restsOn === undefined) unsigned.add(ranged);
    for (const file of ranged.restsOn ?? [])
      if (!unsigned.has(ranged) && !(await isSigned(file))) unsigned.add(ranged);
  }
  return [...unsigned];
}

function toAsk(
  { repository }: Context,
  { pull }: PullRequestState,
  { settings }: Policy,
  definitions: ReadonlyMap<string, RoleDefinition>,
  history: PullRequestHistory,
  { roles, contributors }: SignOffEvaluation,
): ReviewersToAsk | undefined {
  if (pull.isDraft) return undefined;
  const eligibility = { author: history.author, contributors, settings };
  const { users, teams } = reviewersToAsk({
    roles,
    definitions,
    history,
    eligibility,
    organization: repository.owner,
  });
  return {
    users: users.filter((login) => !pull.requested.users.some((one) => sameLogin(one, login))),
    teams: teams.filter((slug) => !pull.requested.teams.includes(slug)),
  };
}

async function policyOf(
  files: TreeReader,
): Promise<{ readonly value: Policy } | { readonly findings: readonly Finding[] }> {
  const file = 'policies/approvals.yaml';
  const loaded = await files.load(file);
  if (loaded === undefined)
    return { findings: [finding('policy-missing', `The base branch has no ${file}.`)] };
  const value = await files.value(file, 'approvals-policy');
  if (value !== undefined) return { value };
  return {
    findings: [finding('policy-invalid', `${file} on the base branch is not valid.`), ...loaded.findings],
  };
}

function requiredRoles(policy: Policy, requirements: readonly Requirement[]): Map<string, RoleDefinition> {
  return new Map(
    requirements.flatMap(({ role, person }) => {
      const definition =
        person === undefined ? policy.roles.get(role) : { users: [person], teams: [], organizationRoles: [] };
      return definition === undefined ? [] : [[role, definition] as const];
    }),
  );
}

async function readHistory(
  context: Context,
  state: PullRequestState,
  roles: ReadonlyMap<string, RoleDefinition>,
): Promise<PullRequestHistory> {
  const { client, repository } = context;
  const { pull, comparison } = state;
  let reading: ReturnType<typeof readTimeline> | undefined;
  const timeline = () => (reading ??= readTimeline(client, repository, pull.number));
  const [reviews, holders, log] = await Promise.all([
    readReviews(client, repository, pull.number, timeline, pull.mergedAt),
    readRoleHolders(client, roles),
    // Among the last things read, so that its newest entry tells whether the head moved meanwhile.
    readPushLog(client, repository, pull.headBranch),
  ]);
  const pushLog: PushLog = log ?? { kind: 'timeline', forcePushes: (await timeline()).forcePushes };
  const { commits } = comparison;
  const { openedAt, mergedAt } = pull;
  const past = { commits, pushLog, openedAt, mergedAt };
  return {
    repository: `${repository.owner}/${repository.repo}`,
    number: pull.number,
    author: pull.author,
    baseBranch: pull.baseBranch,
    baseCommit: state.baseCommit,
    headCommit: pull.headCommit,
    ...past,
    removed: await readRemovedCommits(context, state.baseCommit, past),
    reviews,
    baseChanges: reviews.some((review) => review.state === 'APPROVED') ? (await timeline()).baseChanges : [],
    roles: holders,
  };
}

/** The sign-offs as the promotion gate asks for them. */
export function signOffState({ evaluation, findings }: SignOffs): SignOffState {
  const [broken] = findings.filter(({ level }) => level === 'error');
  if (broken !== undefined || hasErrors(findings))
    return { kind: 'unapproved', message: broken?.message ?? 'The policy cannot be applied.' };
  if (evaluation === undefined) return { kind: 'unknown', message: 'The sign-offs could not be evaluated.' };
  const verdict = verdictOf(evaluation.reasons);
  if (verdict === 'allow') {
    const signers = evaluation.roles.flatMap(({ role, given }) =>
      given.map(({ login }) => signedAs(role, login)),
    );
    return { kind: 'approved', by: `Signed off by review (${signers.join(', ')}).` };
  }
  const stopping = evaluation.reasons.filter(
    ({ status }) => status === (verdict === 'pending' ? 'pending' : 'fail'),
  );
  const message = stopping.map((reason) => reason.message).join(' ') || 'Nobody has signed.';
  return { kind: verdict === 'pending' ? 'pending' : 'unapproved', message };
}
