import type { RoleDefinition } from '../policy/policy.ts';
import { directoryOf, isSame, sameLogin, type Directory, type Identity } from './account.ts';
import { exclusionOf, type Eligibility } from './eligibility.ts';
import type { PullRequestHistory } from './facts.ts';
import type { RoleEvaluation } from './role-filling.ts';

/** Whose review is still needed, as GitHub can be told to ask for it. */
export interface ReviewersToAsk {
  /** Logins. */
  readonly users: readonly string[];
  /** Slugs of teams of the organisation that owns the repository. */
  readonly teams: readonly string[];
}

/** Where the sign-offs stand, and who the policy says could give the rest. */
export interface AskInput {
  readonly roles: readonly RoleEvaluation[];
  readonly definitions: ReadonlyMap<string, RoleDefinition>;
  readonly history: PullRequestHistory;
  readonly eligibility: Eligibility;
  /** The owner of the repository: GitHub asks no team of another organisation. */
  readonly organization: string;
}

/**
 * The people and teams whose review would bring an open role closer to being filled. Nobody is asked who may not
 * sign or who has looked at this very commit. A team is asked as a whole; whoever holds a role through an
 * organisation's role, which can be many, is not asked.
 */
export function reviewersToAsk({ roles, definitions, ...input }: AskInput): ReviewersToAsk {
  const open = roles.filter(({ missing }) => missing > 0).flatMap(({ role }) => definitions.get(role) ?? []);
  const directory = directoryOf(input.history);
  const people = open
    .flatMap(({ users }) => users)
    .flatMap(({ login, id }) => accountOf({ login, id, type: undefined }, directory))
    .filter((one) => exclusionOf(one, input.eligibility) === undefined && !hasLooked(one, input.history));
  const teams = open
    .flatMap((role) => role.teams)
    .filter(({ org }) => sameLogin(org, input.organization))
    .map(({ slug }) => slug);
  return {
    users: [...new Map(people.map(({ login }) => [login.toLowerCase(), login])).values()],
    teams: [...new Set(teams)],
  };
}

/** A login that belongs to another account by now than the one that was named is nobody to ask. */
function accountOf(named: Identity, directory: Directory): Identity[] {
  const now = directory.byLogin(named.login);
  if (named.id === undefined) return [now ?? named];
  const account = directory.byId(named.id);
  if (account !== undefined) return [account];
  return now === undefined ? [named] : [];
}

function hasLooked(person: Identity, { reviews, headCommit }: PullRequestHistory): boolean {
  return reviews.some(
    ({ user, commit, state }) =>
      user !== undefined && isSame(user, person) && commit === headCommit && state !== 'PENDING',
  );
}
