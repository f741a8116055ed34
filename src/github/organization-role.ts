import type { RoleHolder } from '../approval/facts.ts';
import { GitHubFault, type GitHubClient } from './client.ts';
import type { AccountAnswer } from './pull-request.ts';

interface RolesAnswer {
  readonly roles?: readonly { readonly id: number; readonly name: string }[];
}

/** The people of a role or team, or why they cannot be told. */
export type Members = readonly RoleHolder[] | { readonly reason: string };

/**
 * Whom an organisation has given a role: people by themselves, and the members of teams with their child teams.
 * An organisation's roles are its own (such as `security_manager`), not the roles of the policy.
 * @throws GitHubFault for anything but what this token may not read or what does not exist
 */
export async function readOrganizationRole(
  client: GitHubClient,
  org: string,
  name: string,
  readTeam: (slug: string) => Promise<Members>,
): Promise<Members> {
  try {
    const { roles = [] } = await client.request<RolesAnswer>('GET /orgs/{org}/organization-roles', { org });
    const role = roles.find((one) => one.name === name);
    if (role === undefined) return { reason: 'the organisation has no such role' };
    const route = 'GET /orgs/{org}/organization-roles/{role_id}';
    const parameters = { org, role_id: role.id };
    const people = await client.list<AccountAnswer>(`${route}/users`, parameters);
    const holders: RoleHolder[] = people.map(({ id, login, type }) => ({ id, login, type }));
    for (const { slug } of await client.list<{ slug: string }>(`${route}/teams`, parameters)) {
      const members = await readTeam(slug);
      if ('reason' in members) return { reason: `its team ${slug} cannot be read (${members.reason})` };
      holders.push(...members);
    }
    return holders;
  } catch (error) {
    // GitHub answers 422 where the organisation has no such roles at all.
    if (!(error instanceof GitHubFault) || ![401, 403, 404, 422].includes(error.status)) throw error;
    return { reason: 'it does not exist, or the token may not read who holds it' };
  }
}
