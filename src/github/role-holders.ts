import type { RoleHolder, RoleHolders } from '../approval/facts.ts';
import type { RoleDefinition } from '../policy/policy.ts';
import { GitHubFault, type GitHubClient } from './client.ts';

interface MemberAnswer {
  readonly id: number;
  readonly login: string;
  readonly type: string;
}

type TeamMembers = readonly RoleHolder[] | { readonly reason: string };

/**
 * Who holds each role: the users that the policy names, and the members of its teams with those of their
 * child teams. An invitation that is pending is no membership. Each team is read once.
 * @throws GitHubFault for anything but a team that this token may not read or that does not exist
 */
export async function readRoleHolders(
  client: GitHubClient,
  roles: ReadonlyMap<string, RoleDefinition>,
): Promise<Map<string, RoleHolders>> {
  const teams = new Map<string, Promise<TeamMembers>>();
  const reading = [...roles].map(
    async ([name, role]) => [name, await holdersOf(client, role, teams)] as const,
  );
  return new Map(await Promise.all(reading));
}

async function holdersOf(
  client: GitHubClient,
  role: RoleDefinition,
  teams: Map<string, Promise<TeamMembers>>,
): Promise<RoleHolders> {
  const accounts: RoleHolder[] = role.users.map((login) => ({ login, id: undefined, type: undefined }));
  for (const { org, slug } of role.teams) {
    const team = `${org}/${slug}`;
    const reading = teams.get(team) ?? readTeam(client, org, slug);
    teams.set(team, reading);
    const members = await reading;
    if ('reason' in members) return { kind: 'unreadable', team, reason: members.reason };
    accounts.push(...members);
  }
  return { kind: 'known', accounts };
}

async function readTeam(client: GitHubClient, org: string, slug: string): Promise<TeamMembers> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/members';
  try {
    const members = await client.list<MemberAnswer>(route, { org, team_slug: slug });
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
