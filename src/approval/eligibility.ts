import type { PolicySettings } from '../policy/policy.ts';
import { isBot, isSame, type Directory, type Identity } from './account.ts';
import type { Contributor } from './contributors.ts';
import type { Account, RoleHolder, RoleHolders } from './facts.ts';

/** What decides, beside holding a role, whether someone may sign. */
export interface Eligibility {
  readonly author: Account | undefined;
  readonly contributors: readonly Contributor[];
  readonly settings: PolicySettings;
}

/**
 * Why a person may not sign although they hold the role. The two settings are apart: leave for contributors
 * is none for the author, and leave for the author covers the author's own commits.
 */
export function exclusionOf(
  person: Identity,
  { author, contributors, settings }: Eligibility,
): 'review-by-bot' | 'review-by-author' | 'review-by-contributor' | undefined {
  if (isBot(person)) return 'review-by-bot';
  if (author !== undefined && isSame(author, person)) {
    return settings.authorMayApprove ? undefined : 'review-by-author';
  }
  const contributed = contributors.some((one) => isSame(one, person));
  return contributed && !settings.contributorsMayApprove ? 'review-by-contributor' : undefined;
}

/**
 * Tells which roles an account holds, in the order given; bots hold none, and a role that cannot be read is none.
 * A holder with an id is matched by it, so that a login that changed hands carries no role along.
 */
export function roleLookup(roles: ReadonlyMap<string, RoleHolders>): (account: Account) => string[] {
  const holdings = [...roles].map(([role, holders]) => {
    const accounts: readonly RoleHolder[] = holders.kind === 'known' ? holders.accounts : [];
    return {
      role,
      ids: new Set(accounts.flatMap(({ id }) => (id === undefined ? [] : [id]))),
      logins: new Set(accounts.flatMap(({ id, login }) => (id === undefined ? [login.toLowerCase()] : []))),
    };
  });
  return (account) => {
    if (isBot(account)) return [];
    const login = account.login.toLowerCase();
    return holdings.flatMap(({ role, ids, logins }) =>
      ids.has(account.id) || logins.has(login) ? [role] : [],
    );
  };
}

/** A person under a key that is the same wherever they are mentioned. */
export interface Person {
  readonly key: string;
  readonly login: string;
}

/** Those holders of a role who may sign, each once; none when the role cannot be read. */
export function eligibleHolders(
  holders: RoleHolders,
  directory: Directory,
  eligibility: Eligibility,
): readonly Person[] {
  if (holders.kind === 'unreadable') return [];
  const identities = holders.accounts.map((holder) => identityOf(holder, directory));
  const eligible = identities.filter((one) => exclusionOf(one, eligibility) === undefined);
  return [...new Map(eligible.map((one) => [keyOf(one), { key: keyOf(one), login: one.login }])).values()];
}

/** By id where there is one, since logins change. */
export function keyOf({ id, login }: Identity): string {
  return id === undefined ? `@${login.toLowerCase()}` : `#${id}`;
}

function identityOf(holder: RoleHolder, directory: Directory): Identity {
  if (holder.id === undefined) return directory.byLogin(holder.login) ?? holder;
  return holder.type === undefined ? (directory.byId(holder.id) ?? holder) : holder;
}
