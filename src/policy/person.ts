/** Someone whom a policy names: by login, and where it says so by the account's immutable id. */
export interface NamedPerson {
  readonly login: string;
  /** A login can change hands; an account that was named with its id stays the same one under any login. */
  readonly id: number | undefined;
}

/** Reads `octo-risk` or `octo-risk#583231`. */
export function namedPerson(text: string): NamedPerson {
  const [login = '', id] = text.split('#');
  return { login, id: id === undefined ? undefined : Number(id) };
}

/** What a named person is required under, beside the roles; no role's name has a colon. */
export function personKey({ login }: NamedPerson): string {
  return `person:${login.toLowerCase()}`;
}

/** True for the key of a named person, in the place of a role's name. */
export function isPersonKey(role: string): boolean {
  return role.startsWith('person:');
}

/** Who signed as what: `Risk: rita`, or `octo-cro in person`. */
export function signedAs(role: string, login: string): string {
  return isPersonKey(role) ? `${login} in person` : `${role}: ${login}`;
}

/** A role's name, or a named person's login, as people read it. */
export function roleLabel(role: string): string {
  return isPersonKey(role) ? `${role.slice('person:'.length)} in person` : role;
}
