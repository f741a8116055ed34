import type { Account, PullRequestHistory, RoleHolders } from './facts.ts';

/** Someone who may be known by login alone, as in the policy's `users`, or whose type is not known. */
export interface Identity {
  readonly id: number | undefined;
  readonly login: string;
  readonly type: string | undefined;
}

/** GitHub's logins are the same in any case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** True for an account that no person answers for: an app, an organisation, an imported placeholder. */
export function isBot(identity: Identity): boolean {
  const isUser = identity.type === undefined || identity.type === 'User';
  return !isUser || identity.login.toLowerCase().endsWith('[bot]');
}

/** Two identities with ids are compared by id; a login decides only where one of them has no id. */
export function isSame(a: Identity, b: Identity): boolean {
  return a.id !== undefined && b.id !== undefined ? a.id === b.id : sameLogin(a.login, b.login);
}

/** The accounts that a pull request's facts mention, found by login or id. */
export interface Directory {
  byLogin(login: string): Account | undefined;
  byId(id: number): Account | undefined;
}

/** Collects every account that the facts mention, so that a name without an id can be given one. */
export function directoryOf(history: PullRequestHistory): Directory {
  const pushers = history.pushLog.kind === 'log' ? history.pushLog.entries.map((entry) => entry.actor) : [];
  const mentioned = [
    ...[...history.roles.values()].flatMap(holdersWithIds), // first: what GitHub says elsewhere is more exact
    history.author,
    ...[...history.commits, ...history.removed.commits].flatMap(({ author, committer }) => [
      author,
      committer,
    ]),
    ...history.reviews.map((review) => review.user),
    ...pushers,
  ]
    .filter((account) => account !== undefined)
    .toSorted((a, b) => b.id - a.id);
  const byLogin = new Map(mentioned.map((account) => [account.login.toLowerCase(), account]));
  const byId = new Map(mentioned.map((account) => [account.id, account]));
  return { byLogin: (login) => byLogin.get(login.toLowerCase()), byId: (id) => byId.get(id) };
}

function holdersWithIds(holders: RoleHolders): Account[] {
  if (holders.kind === 'unreadable') return [];
  // A holder without a type is named by the policy: its login is what the account had when it was written down.
  return holders.accounts.flatMap(({ id, login, type }) =>
    id === undefined || type === undefined ? [] : [{ id, login, type }],
  );
}
