import type { Directory, Identity } from './account.ts';
import type { Account, CommitFacts } from './facts.ts';

/** A person as a `Co-authored-by` line of a commit message names them; either part may be empty. */
export interface CoAuthor {
  readonly name: string;
  readonly email: string;
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;
const coAuthorLine = /^\s*co-authored-by\s*:(.*)$/i;
const noReplyAddress = /^(?:(\d{1,15})\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/**
 * Everyone whom a commit message names as a co-author. Any line counts, not only the last paragraph: programs
 * disagree on where trailers end, and a co-author too many costs less than one too few.
 */
export function coAuthorsIn(message: string): CoAuthor[] {
  return message.split(lineBreak).flatMap((line) => {
    const value = coAuthorLine.exec(line)?.[1];
    return value === undefined ? [] : [coAuthorFrom(value)];
  });
}

function coAuthorFrom(value: string): CoAuthor {
  const open = value.lastIndexOf('<');
  if (open === -1) return { name: value.trim(), email: '' };
  const close = value.indexOf('>', open);
  return {
    name: value.slice(0, open).trim(),
    email: value.slice(open + 1, close === -1 ? undefined : close).trim(),
  };
}

/**
 * The account behind an address that GitHub gives out to keep e-mail private: `<id>+<login>@` or, for older
 * accounts, `<login>@` (GitHub documentation, "Setting your commit email address").
 * @returns undefined for any other address
 */
export function accountOfNoReply(email: string, directory: Directory): Identity | undefined {
  const match = noReplyAddress.exec(email.trim());
  if (match === null) return undefined;
  const [, id, login = ''] = match;
  if (id !== undefined) return directory.byId(Number(id)) ?? { id: Number(id), login, type: undefined };
  return directory.byLogin(login) ?? { id: undefined, login, type: undefined };
}

/** The accounts that GitHub names for the e-mail addresses in a pull request's commits, by lower-case address. */
export function accountsByEmail(commits: readonly CommitFacts[]): ReadonlyMap<string, readonly Account[]> {
  const accounts = new Map<string, Account[]>();
  const add = (email: string, account: Account | undefined): void => {
    const key = email.trim().toLowerCase();
    if (account === undefined || key === '') return;
    accounts.set(key, [...(accounts.get(key) ?? []).filter((known) => known.id !== account.id), account]);
  };
  for (const commit of commits) {
    add(commit.authorEmail, commit.author);
    add(commit.committerEmail, commit.committer);
  }
  return accounts;
}

/** The accounts that a co-author may be; none when nothing in the pull request tells. */
export function accountsOfCoAuthor(
  coAuthor: CoAuthor,
  directory: Directory,
  byEmail: ReadonlyMap<string, readonly Account[]>,
): readonly Identity[] {
  const noReply = accountOfNoReply(coAuthor.email, directory);
  if (noReply !== undefined) return [noReply];
  const sameEmail = byEmail.get(coAuthor.email.toLowerCase());
  if (sameEmail !== undefined) return sameEmail;
  const sameName = directory.byLogin(coAuthor.name.replace(/^@/, ''));
  return sameName === undefined ? [] : [sameName];
}
