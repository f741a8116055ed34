import type { RoleHolder, RoleHolders } from '../approval/facts.ts';
import type { RoleDefinition } from '../policy/policy.ts';
import { GitHubFault, type GitHubClient } from './client.ts';
import { readOrganizationRole, type Members } from './organization-role.ts';
import type { AccountAnswer } from './pull-request.ts';

/**
 * Who holds each role: the users that the policy names, the members of its teams with those of their child
 * teams, and whom an organisation has given one of its roles. An invitation that is pending is no membership.
 * Each team and each organisation's role is read once.
 * @throws GitHubFault for anything but a team or role that this token may not read or that does not exist
 */
export async function readRoleHolders(
  client: GitHubClient,
  roles: ReadonlyMap<string, RoleDefinition>,
): Promise<Map<string, RoleHolders>> {
  const memberships = new Memberships(client);
  const reading = [...roles].map(async ([name, role]) => [name, await holdersOf(role, memberships)] as const);
  return new Map(await Promise.all(reading));
}

async function holdersOf(role: RoleDefinition, memberships: Memberships): Promise<RoleHolders> {
  const accounts: RoleHolder[] = role.users.map(({ login, id }) => ({ login, id, type: undefined }));
  const groups = [
    ...role.teams.map(({ org, slug }) => ({
      team: `${org}/${slug}`,
      read: () => memberships.ofTeam(org, slug),
    })),
    ...role.organizationRoles.map(({ org, name }) => ({
      team: `${org}/${name}`,
      read: () => memberships.ofOrganizationRole(org, name),
    })),
  ];
  for (const { team, read } of groups) {
    const members = await read();
    if ('reason' in members) return { kind: 'unreadable', team, reason: members.reason };
    accounts.push(...members);
  }
  return { kind: 'known', accounts };
}

/** Reads each group once, however many roles it holds. */
class Memberships {
  readonly #client: GitHubClient;
  readonly #known = new Map<string, Promise<Members>>();

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  ofTeam(org: string, slug: string): Promise<Members> {
    return this.#once(`team ${org}/${slug}`, () => readTeam(this.#client, org, slug));
  }

  ofOrganizationRole(org: string, name: string): Promise<Members> {
    return this.#once(`role ${org}/${name}`, () =>
      readOrganizationRole(this.#client, org, name, (slug) => this.ofTeam(org, slug)),
    );
  }

  #once(key: string, read: () => Promise<Members>): Promise<Members> {
    const reading = this.#known.get(key) ?? read();
    this.#known.set(key, reading);
    return reading;
  }
}

async function readTeam(client: GitHubClient, org: string, slug: string): Promise<Members> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/members';
  try {
    const members = await client.list<AccountAnswer>(route, { org, team_slug: slug });
    return members.map(({ id, login, type }) => ({ id, login, type }));
  } catch (error) {
    if (!(error instanceof GitHubFault) || ![401, 403, 404].includes(error.status)) throw error;
    return {
      reason:
        error.status === 404
          ? 'it does not exist, or the token may not see it'
          : 'the token may not list its members',
    };
  }
}
