/** Accounts and repositories as GitHub's REST API shows them. */
import type { Repository } from './repository.ts';
import type { Team, User } from './world-types.ts';

export type Json = { [key: string]: unknown };

/** Where people look at things; the loopback does not serve it. */
export const HTML = 'https://github.com';

/** An opaque id of the GraphQL kind. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** `simple-user`. */
export function renderUser(api: string, user: User): Json {
  const url = `${api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${HTML}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** `nullable-simple-user`: null for a deleted account. */
export function renderNullableUser(api: string, user: User | null): Json | null {
  return user === null ? null : renderUser(api, user);
}

/** `team-membership` of a member or an invited person. */
export function renderMembership(api: string, team: Team, login: string): Json {
  return {
    url: `${api}/orgs/${team.org}/teams/${team.slug}/memberships/${encodeURIComponent(login)}`,
    role: 'member',
    state: team.pending.has(login) ? 'pending' : 'active',
  };
}

/** `team`; its id is made from the name. */
export function renderTeam(api: string, org: string, slug: string): Json {
  const url = `${api}/organizations/${org}/team/${slug}`;
  const id = [...`${org}/${slug}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return {
    id,
    node_id: nodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${HTML}/orgs/${org}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}

/** Addresses below a repository, by field name; `{...}` are URI templates as GitHub writes them. */
const REPOSITORY_URLS: Record<string, string> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
};

/** `repository`, as it stands inside pull requests and events. */
export function renderRepository(api: string, repository: Repository): Json {
  const name = repository.full_name;
  const url = repositoryUrl(api, repository);
  const open = repository.pulls.filter(({ state }) => state === 'open').length;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: name,
    owner: renderUser(api, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: `${HTML}/${name}`,
    description: null,
    fork: repository.forkOf !== null,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([key, path]) => [key, `${url}/${path}`])),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `${HTML}/${name}.git`,
    svn_url: `${HTML}/${name}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 100,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: repository.world.now,
    created_at: '2025-01-01T00:00:00Z',
    updated_at: repository.world.now,
  };
}

/** `full-repository`, what `GET /repos/{owner}/{repo}` answers. */
export function renderFullRepository(api: string, repository: Repository): Json {
  const { forkOf, owner } = repository;
  return {
    ...renderRepository(api, repository),
    subscribers_count: 0,
    network_count: 0,
    ...(owner.type === 'Organization' ? { organization: renderUser(api, owner) } : {}),
    ...(forkOf === null
      ? {}
      : { parent: renderRepository(api, forkOf), source: renderRepository(api, forkOf) }),
  };
}

export function repositoryUrl(api: string, repository: Repository): string {
  return `${api}/repos/${repository.full_name}`;
}

/** A path for a URL: each segment encoded, the slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
