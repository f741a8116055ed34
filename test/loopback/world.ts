/** The state behind the loopback GitHub: accounts, teams, repositories and a clock. */
import { createHash } from 'node:crypto';
import { Repository } from './repository.ts';
import { GitRepository } from './git.ts';
import type { Signature } from './git.ts';
import type { OrganizationRole, Person, Team, User } from './world-types.ts';

export type RepositoryOptions = {
  owner: string;
  name: string;
  defaultBranch?: string;
  private?: boolean;
  /** The repository that this one was forked from: they share their objects, not their branches. */
  forkOf?: Repository;
};

const MINUTE = 60_000;

/** The account that commits for GitHub's buttons and web editor has this id on github.com. */
const WEB_FLOW_ID = 19_864_447;

export class World {
  readonly users = new Map<string, User>();
  readonly teams = new Map<string, Team>();
  readonly organizationRoles: OrganizationRole[] = [];
  readonly repositories: Repository[] = [];
  #clock: number;
  #lastId = 1000;

  /** `start` is the time of the first event; each further one is a minute later unless it says when. */
  constructor(start = '2025-05-01T00:00:00Z') {
    this.#clock = Date.parse(start);
  }

  /** A time for an event: `at` when given, which also sets the clock forward to it, else one minute on. */
  tick(at?: string): string {
    if (at === undefined) this.#clock += MINUTE;
    else this.#clock = Math.max(this.#clock, Date.parse(at));
    return at ?? timestamp(this.#clock);
  }

  /** The time of the latest event. */
  get now(): string {
    return timestamp(this.#clock);
  }

  /** An id that no other review, comment, event or status has. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The account with this login, made when it is new; its id depends on the login alone. */
  user(login: string, options: { id?: number; type?: User['type'] } = {}): User {
    const known = this.users.get(login);
    if (known !== undefined) return Object.assign(known, options);
    const digest = createHash('sha256').update(login).digest();
    const user: User = {
      id: options.id ?? (login === 'web-flow' ? WEB_FLOW_ID : 1_000_000 + digest.readUIntBE(0, 3)),
      login,
      type: options.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    };
    this.users.set(login, user);
    return user;
  }

  /** Gives an account another login, and the login that it had to a new account. */
  rename(login: string, to: string): void {
    const user = this.user(login);
    this.users.delete(login);
    this.users.set(to, Object.assign(user, { login: to }));
    this.user(login, { id: 90_000_000 + this.nextId() });
  }

  /** A team of an organisation; the same name again replaces it. */
  team(
    org: string,
    slug: string,
    members: string[],
    options: { pending?: string[]; unreadable?: boolean } = {},
  ): Team {
    const team: Team = {
      org,
      slug,
      members: new Set(members),
      pending: new Set(options.pending),
      unreadable: options.unreadable ?? false,
    };
    for (const login of [...team.members, ...team.pending]) this.user(login);
    this.user(org, { type: 'Organization' });
    this.teams.set(`${org}/${slug}`, team);
    return team;
  }

  /** A role of an organisation; the same name again replaces it. */
  organizationRole(
    org: string,
    name: string,
    {
      users = [],
      teams = [],
      unreadable = false,
    }: { users?: string[]; teams?: string[]; unreadable?: boolean },
  ): void {
    for (const login of users) this.user(login);
    const known = this.organizationRoles.findIndex((role) => role.org === org && role.name === name);
    const id = this.organizationRoles[known]?.id ?? this.nextId();
    const role = { id, org, name, users: new Set(users), teams: new Set(teams), unreadable };
    if (known === -1) this.organizationRoles.push(role);
    else this.organizationRoles[known] = role;
  }

  /** A new repository; it has no commits until one is made. */
  repository(options: RepositoryOptions): Repository {
    const git = new GitRepository(options.forkOf?.git.store);
    const repository = new Repository(this, options, git);
    this.repositories.push(repository);
    return repository;
  }

  /** The repository `owner/name`, without regard to case as on GitHub, or null. */
  find(fullName: string): Repository | null {
    const wanted = fullName.toLowerCase();
    return this.repositories.find(({ full_name }) => full_name.toLowerCase() === wanted) ?? null;
  }

  /** A commit's signature for a person, dated `date` unless the person says otherwise. */
  signature(person: Person, date: string): Signature {
    const given = typeof person === 'string' ? { login: person } : person;
    const login = given.login ?? null;
    if (login !== null) this.user(login);
    const name = given.name ?? login ?? 'Somebody';
    return {
      login,
      name,
      email: given.email ?? `${login ?? name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      date: given.date ?? date,
    };
  }
}

function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
