/** The roles of an organisation: who has been given them. */
import { notFound, ok, paginate, refused } from './answer.ts';
import type { Answer, Context, Route } from './answer.ts';
import { renderTeam, renderUser } from './render.ts';
import type { OrganizationRole } from './world-types.ts';

/** All in one answer: this list has no pages. */
export const listRoles: Route = ({ world, api, parameters }) => {
  const roles = world.organizationRoles.filter(({ org }) => org === parameters['org']);
  return ok({
    total_count: roles.length,
    roles: roles.map(({ id, name, org }) => ({
      id,
      name,
      description: null,
      permissions: [],
      organization: renderUser(api, world.user(org)),
      created_at: '2025-01-01T00:00:00Z',
      updated_at: '2025-01-01T00:00:00Z',
    })),
  });
};

/** A person, an app or an organisation, by login in any case. */
export const getUser: Route = ({ world, api, parameters }) => {
  const wanted = parameters['username']?.toLowerCase();
  const user = [...world.users.values()].find(({ login }) => login.toLowerCase() === wanted);
  if (user === undefined) return notFound();
  const unsaid = ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio'].map((key) => [
    key,
    null,
  ]);
  return ok({
    ...renderUser(api, user),
    user_view_type: 'public',
    ...Object.fromEntries(unsaid),
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  });
};

export const listUsersOfRole: Route = (context) =>
  withRole(context, ({ users }) =>
    paginate(context, [...users], (login) => ({
      ...renderUser(context.api, context.world.user(login)),
      assignment: 'direct',
    })),
  );

export const listTeamsOfRole: Route = (context) =>
  withRole(context, ({ org, teams }) =>
    paginate(context, [...teams], (slug) => ({
      ...renderTeam(context.api, org, slug),
      assignment: 'direct',
    })),
  );

function withRole({ world, parameters }: Context, answer: (role: OrganizationRole) => Answer): Answer {
  const role = world.organizationRoles.find(({ id }) => id === Number(parameters['role_id']));
  if (role === undefined || role.org !== parameters['org']) return notFound();
  return role.unreadable ? refused(403, 'Resource not accessible by integration') : answer(role);
}
