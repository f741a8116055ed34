/** The repository itself, its push log, commit statuses, attestations, and the teams of its organisation. */
import { created, notFound, ok, paginate, paginateByCursor, refused } from './answer.ts';
import type { Answer, Context, RepositoryRoute, Route } from './answer.ts';
import { renderActivity, renderStatus } from './render-issues.ts';
import { renderFullRepository, renderMembership, renderUser } from './render.ts';
import type { CommitStatus, Team } from './world-types.ts';

/** In characters, as GitHub counts them. */
const LONGEST_DESCRIPTION = 140;

export const getRepository: RepositoryRoute = (repository, context) =>
  ok(renderFullRepository(context.api, repository));

/** How far back each `time_period` reaches, in days. */
const PERIODS: Record<string, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

export const listActivity: RepositoryRoute = (repository, context) => {
  const { query } = context;
  const branch = query.get('ref')?.replace(/^refs\/heads\//, '');
  const days = PERIODS[query.get('time_period') ?? ''] ?? Infinity;
  const earliest = Date.parse(context.world.now) - days * 86_400_000;
  const entries = repository.activity.filter(
    (entry) =>
      (branch === undefined || entry.ref === `refs/heads/${branch}`) &&
      Date.parse(entry.timestamp) >= earliest &&
      [null, entry.activity_type].includes(query.get('activity_type') as typeof entry.activity_type | null) &&
      [null, entry.actor?.login].includes(query.get('actor')),
  );
  if (query.get('direction') !== 'asc') entries.reverse();
  const { page, headers } = paginateByCursor(context, entries);
  return ok(
    page.map((entry) => renderActivity(context.api, entry)),
    headers,
  );
};

export const createStatus: RepositoryRoute = (repository, context) => {
  const sha = context.parameters['sha'] ?? '';
  if (!repository.git.store.commits.has(sha)) return refused(422, `No commit found for SHA: ${sha}`);
  const description = text(context, 'description');
  if ((description?.length ?? 0) > LONGEST_DESCRIPTION) {
    return refused(422, `Validation Failed: description is too long (maximum is ${LONGEST_DESCRIPTION})`);
  }
  const status: CommitStatus = {
    id: context.world.nextId(),
    sha,
    state: context.body['state'] as CommitStatus['state'],
    context: text(context, 'context') ?? 'default',
    description,
    target_url: text(context, 'target_url'),
    created_at: context.world.tick(),
    creator: context.actor,
  };
  repository.statuses.push(status);
  return created(renderStatus(context.api, repository, status));
};

export const listStatuses: RepositoryRoute = (repository, context) => {
  const sha = repository.git.resolve(context.parameters['ref'] ?? '');
  if (sha === null) return notFound();
  const statuses = repository.statuses.filter((status) => status.sha === sha).reverse();
  return paginate(context, statuses, (status) => renderStatus(context.api, repository, status));
};

export const listAttestations: RepositoryRoute = (repository, context) => {
  const type = context.query.get('predicate_type');
  const found = repository.attestations
    .map((attestation, id) => ({ ...attestation, id }))
    .filter(({ digest }) => digest === context.parameters['subject_digest'])
    .filter(({ predicate_type }) => type === null || predicate_type === type);
  if (found.length === 0) return notFound();
  const { page, headers } = paginateByCursor(context, found);
  const attestations = page.map(({ bundle }) => ({ bundle, repository_id: repository.id }));
  return ok({ attestations }, headers);
};

export const listTeamMembers: Route = (context) =>
  withTeam(context, (team) =>
    paginate(context, [...team.members], (login) => renderUser(context.api, context.world.user(login))),
  );

export const getTeamMembership: Route = (context) =>
  withTeam(context, (team) => {
    const wanted = context.parameters['username']?.toLowerCase();
    const login = [...team.members, ...team.pending].find((name) => name.toLowerCase() === wanted);
    return login === undefined ? notFound() : ok(renderMembership(context.api, team, login));
  });

function withTeam({ world, parameters }: Context, answer: (team: Team) => Answer): Answer {
  const team = world.teams.get(`${parameters['org']}/${parameters['team_slug']}`);
  if (team === undefined) return notFound();
  return team.unreadable ? refused(403, 'Resource not accessible by integration') : answer(team);
}

function text({ body }: Context, name: string): string | null {
  return typeof body[name] === 'string' ? body[name] : null;
}
