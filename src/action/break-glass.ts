import { isBot, isSame, sameLogin } from '../approval/account.ts';
import type { Account } from '../approval/facts.ts';
import { sha256 } from '../governance/digest.ts';
import { readAccount } from '../github/account.ts';
import { GitHubFault, type GitHubClient } from '../github/client.ts';
import { openIssueOnce } from '../github/issue.ts';
import { readRoleHolders } from '../github/role-holders.ts';
import type { RoleDefinition } from '../policy/policy.ts';
import { overrideOf } from '../promotion/overridable.ts';
import { breakGlassIssue } from '../report/break-glass.ts';
import type { BreakGlass, GovernanceState } from '../verdict/deployment.ts';
import type { Context } from './context.ts';
import type { Deployment } from './deploy-gate.ts';

/** Whose run it is; what is undefined, the runner does not say. */
export interface Actors {
  /** The login of who started this attempt: ran it, or ran it again. */
  readonly triggering: string | undefined;
  /** The login of who started the run, and so gave the reason. */
  readonly starting: string | undefined;
  /** The id of the same account. */
  readonly startingId: string | undefined;
}

/** What is asked, and by what run. */
export interface BreakGlassAsk {
  readonly reason: string;
  /** Opens the issue; it may do more than the gate's own client. */
  readonly recorder: GitHubClient;
  /** The event that started the run. */
  readonly event: string;
  readonly actors: Actors;
  /** The run and its attempt, which no other run has. */
  readonly run: string;
  readonly runUrl: string | undefined;
}

/** A glass that was broken, or why it was not. */
export type BreakGlassAnswer = BreakGlass | { readonly refused: string };

const POLICY = 'policies/approvals.yaml';

/**
 * Breaks the glass over a denial, when the policy lets this person do it here, what failed may be overridden, and it
 * is recorded. Nothing is recorded before all else holds, and nothing is allowed that is not recorded.
 * @throws TruncatedTree
 */
export async function breakGlass(
  context: Context,
  deployment: Deployment,
  ask: BreakGlassAsk,
): Promise<BreakGlassAnswer> {
  try {
    const override = overrideOf(deployment.input, deployment.decision.checks);
    if (override.kind === 'refused') return { refused: override.message };
    const changed = await changedRegistration(deployment, override.checks);
    if (changed !== undefined) return { refused: changed };
    const permitted = await permission(context, deployment, ask);
    if ('refused' in permitted) return permitted;
    return await record(deployment, permitted, override.checks, ask);
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    return { refused: error.message };
  }
}

/**
 * A promotion that is signed holds the model's registration, and so the artifact, to what was signed. Whoever answers
 * for one that nobody signed does not answer for a registration that was changed since it was made.
 */
async function changedRegistration(
  { input, derive }: Deployment,
  overridden: readonly string[],
): Promise<string | undefined> {
  if (!overridden.includes('promotion-approved') || input.model === undefined) return undefined;
  const registered = await derive(input.model.file);
  return registered.kind === 'approved' || registered.onlyUnsigned
    ? undefined
    : `What is deployed cannot be overridden: ${registered.message}`;
}

interface Permission {
  readonly account: Account;
  readonly role: string;
}

async function permission(
  { client }: Context,
  { reader, deriveLasting, binding }: Deployment,
  { event, actors }: BreakGlassAsk,
): Promise<Permission | { readonly refused: string }> {
  const { environment } = binding;
  if (event !== 'workflow_dispatch')
    return { refused: `Only a person who starts the workflow by hand may break the glass, not ${event}.` };
  const policy = await reader.value(POLICY, 'approvals-policy');
  if (policy === undefined) return { refused: `${POLICY} is missing or not valid.` };
  const { breakGlass: rule } = policy;
  if (rule === undefined || !rule.environments.includes(environment))
    return { refused: `The policy lets nobody break the glass for ${environment}.` };
  // Who may push to the branch could otherwise appoint himself, or bring back a policy that did.
  const signed = await deriveLasting(POLICY);
  if (signed.kind !== 'approved') return { refused: `${POLICY} is not signed off: ${signed.message}` };
  const { triggering } = actors;
  if (triggering === undefined) return { refused: 'The runner does not say who started the run.' };
  const account = await readAccount(client, triggering);
  if (isBot(account)) return { refused: `${account.login} is no person.` };
  const roles = new Map([...policy.roles].filter(([name]) => rule.roles.includes(name)));
  const permitted = await roleOf(client, roles, account);
  const other = otherStarter(account, actors);
  return 'refused' in permitted || other === undefined ? permitted : { refused: other };
}

/** Running a failed job again shows nobody the reason that another gave: it is no decision to break the glass. */
function otherStarter({ id, login }: Account, { starting, startingId }: Actors): string | undefined {
  if (starting === undefined) return 'The runner does not say who started the run.';
  if (!sameLogin(starting, login))
    return `${starting} started the run and gave the reason, and ${login} ran it again: start a run of your own.`;
  return startingId === undefined || startingId === String(id)
    ? undefined
    : `${login} is another account now than the one that started the run.`;
}

/** A group that cannot be read denies also him who holds another of the roles: whom it names is not known. */
async function roleOf(
  client: GitHubClient,
  roles: ReadonlyMap<string, RoleDefinition>,
  account: Account,
): Promise<Permission | { readonly refused: string }> {
  const holders = await readRoleHolders(client, roles);
  for (const [role, known] of holders) {
    if (known.kind === 'unreadable')
      return { refused: `Who holds the role ${role} cannot be read: ${known.team}, ${known.reason}.` };
    const held = known.accounts.some((holder) => !isBot(holder) && isSame(holder, account));
    if (held) return { account, role };
  }
  return { refused: `${account.login} holds none of the roles that may: ${[...roles.keys()].join(', ')}.` };
}

async function record(
  { decision, binding, governance, repository }: Deployment & { readonly governance: GovernanceState },
  { account, role }: Permission,
  overridden: readonly string[],
  { reason, recorder, run, runUrl }: BreakGlassAsk,
): Promise<BreakGlassAnswer> {
  const { login, id } = account;
  const issue = breakGlassIssue(
    { login, id, role, reason },
    binding,
    decision.checks.filter((check) => overridden.includes(check.id)),
    // Of one run every deployment gets an issue of its own.
    { governance, run: sha256(JSON.stringify([run, binding.environment, binding.artifact?.sha256])), runUrl },
  );
  // An issue that says anything else, of this run or written beforehand, does not record this.
  const marker = `${issue.marker}\n${issue.body}`.trimEnd();
  try {
    const { number } = await openIssueOnce(recorder, repository, { ...issue, marker, body: '' });
    const recorded = { repository: governance.repository, issue: number };
    return { reason, login, id, role, overridden, recorded };
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    return {
      refused: `It could not be recorded in an issue, which takes \`issues: write\`. ${error.message}`,
    };
  }
}
