import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Contract } from './contract.ts';
import { exampleWorld } from './example-world.ts';
import type { ExampleWorld } from './example-world.ts';
import { openApi } from './openapi.ts';
import { renderUser } from './render.ts';
import { request } from './request.ts';
import { LoopbackServer } from './server.ts';

const REPOSITORY = '/repos/acme/governance';
let example: ExampleWorld;
let server: LoopbackServer;

beforeEach(async () => {
  example = exampleWorld();
  server = await LoopbackServer.start(example.world);
});
afterEach(() => server.close());

/** Method, path below the repository (or from `/orgs` and `/users`), body. `HEAD`, `BLOB`, `COMMENT` and `TREE` are filled in. */
const EVERY_OPERATION: [method: string, path: string, status: number, body?: unknown][] = [
  ['GET', '', 200],
  ['GET', '/pulls/1', 200],
  ['GET', '/pulls/1/reviews?per_page=100&page=1', 200],
  ['GET', '/pulls/1/commits?per_page=100', 200],
  ['GET', '/compare/main...change', 200],
  ['GET', '/compare/main...change?per_page=1&page=1', 200],
  ['GET', '/commits/change', 200],
  ['GET', '/commits?path=objectives/credit/v1.1.yaml&sha=change', 200],
  ['GET', '/commits/HEAD/pulls', 200],
  ['GET', '/git/commits/HEAD', 200],
  ['GET', '/git/trees/HEAD?recursive=1', 200],
  ['GET', '/git/trees/TREE', 200],
  ['GET', '/git/blobs/BLOB', 200],
  ['GET', '/contents/README.md?ref=main', 200],
  ['GET', '/contents/objectives', 200],
  ['GET', '/contents', 200],
  ['GET', '/contents/', 200],
  ['GET', '/contents/objectives%2Flink.yaml', 200],
  ['GET', '/contents/objectives/outside.yaml', 200],
  ['GET', '/contents/vendor/library', 200],
  ['PUT', '/contents/approvals/a.json', 201, { message: 'Record', content: 'e30=', branch: 'main' }],
  ['GET', '/activity?ref=refs/heads/change&per_page=100', 200],
  ['GET', '/issues/1/timeline', 200],
  ['GET', '/issues/1/comments', 200],
  ['POST', '/issues/1/comments', 201, { body: 'Hello' }],
  ['PATCH', '/issues/comments/COMMENT', 200, { body: 'Again' }],
  ['GET', '/issues?state=open', 200],
  ['POST', '/issues', 201, { title: 'Hello', body: 'World' }],
  ['POST', '/git/refs', 422, { ref: 'refs/heads/new', sha: '1'.repeat(40) }],
  ['POST', '/statuses/HEAD', 201, { state: 'pending', context: 'tracegate: main', description: 'Reading' }],
  ['GET', '/commits/HEAD/statuses', 200],
  ['GET', '/attestations/sha256:aa', 200],
  ['GET', '/orgs/acme/teams/model-risk/members', 200],
  ['GET', '/orgs/acme/teams/model-risk/memberships/rita', 200],
  ['GET', '/orgs/acme/teams/model-risk/memberships/nobody', 404],
  ['GET', '/orgs/acme/teams/secret/members', 403],
  ['GET', '/orgs/acme/teams/missing/members', 404],
  ['GET', '/orgs/acme/organization-roles', 200],
  ['GET', '/orgs/acme/organization-roles/ROLE/users?per_page=100', 200],
  ['GET', '/orgs/acme/organization-roles/ROLE/teams', 200],
  ['GET', '/orgs/acme/organization-roles/1/teams', 404],
  ['GET', '/pulls?state=open&per_page=100', 200],
  ['POST', '/pulls/1/requested_reviewers', 201, { reviewers: ['rob'], team_reviewers: ['model-risk'] }],
  ['POST', '/pulls/1/requested_reviewers', 422, { reviewers: ['alice'] }],
  ['POST', '/pulls/1/requested_reviewers', 422, { team_reviewers: ['missing'] }],
  ['GET', '/users/rita', 200],
  ['GET', '/users/nobody', 404],
  ['GET', '/pulls/99', 404],
  ['GET', '/commits/nowhere', 422],
];

/** Whether a path lies below no repository. */
const isAlone = (path: string): boolean => /^\/(orgs|users)\//.test(path);

describe('the loopback answers as GitHub describes it', () => {
  test.each(EVERY_OPERATION.map(([method, path, status, body]) => ({ method, path, status, body })))(
    '$method $path is answered with $status',
    async ({ method, path, status, body }) => {
      const { repository, pull } = example;
      const { git } = repository;
      repository.attestations.push({
        digest: 'sha256:aa',
        predicate_type: 'https://example.com/type',
        bundle: { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
      });
      const comment = repository.comment(pull, { user: server.actor.login, body: 'Mine' });
      const filled = path
        .replace('HEAD', pull.head.sha)
        .replace('TREE', git.read(pull.head.sha).tree)
        .replace('BLOB', git.entry(pull.head.sha, 'README.md')?.sha ?? '')
        .replace('COMMENT', String(comment.id))
        .replace('ROLE', String(example.world.organizationRoles[0]?.id));
      const target = isAlone(filled) ? filled : `${REPOSITORY}${filled}`;
      expect((await request(server, method, target, body)).status).toBe(status);
      expect(server.violations).toEqual([]);
    },
  );

  test('every operation of the description is exercised above', () => {
    const contract = new Contract();
    const exercised = EVERY_OPERATION.map(([method, path]) => {
      const target = isAlone(path) ? path : `${REPOSITORY}${path}`;
      return contract.match(method, target.split('?')[0] ?? '')?.route.template;
    });
    expect(new Set(exercised)).toEqual(new Set(openApi().routes.map(({ template }) => template)));
  });

  test('also when accounts and forks are gone, reviews are dismissed and the branch was forced', async () => {
    const { repository, pull, review, world } = example;
    const fork = world.repository({ owner: 'frank', name: 'governance', forkOf: repository });
    fork.push('patch', repository.git.head('main'));
    fork.commit({ branch: 'patch', author: { name: 'Nobody' }, files: { 'x.txt': 'x' } });
    const foreign = repository.pull({ author: null, head: 'patch', headRepository: fork });
    repository.review(foreign, { user: null, commit_id: null });
    foreign.head.repository = null;
    repository.dismiss(pull, review, { actor: 'alice', message: 'Stale' });
    const orphan = repository.commit({ parents: [repository.git.head('main')], author: 'alice' });
    repository.push('change', orphan, { actor: null });
    repository.retarget(pull, 'main', { actor: 'alice' });
    const paths = ['/pulls/2', '/pulls/2/reviews', '/issues/2/timeline', '/issues/1/timeline', '/activity'];
    for (const path of [...paths, `/commits/${foreign.head.sha}/pulls`, `/commits/${foreign.head.sha}`]) {
      expect((await request(server, 'GET', `${REPOSITORY}${path}`)).status).toBe(200);
    }
    expect(server.violations).toEqual([]);
  });
});

describe('a request that GitHub does not describe is a violation', () => {
  test.each<[string, string, unknown, string]>([
    ['GET', `${REPOSITORY}/pulls/1/files`, undefined, 'not one of the operations'],
    ['POST', '/graphql', { query: '{}' }, 'not one of the operations'],
    ['DELETE', `${REPOSITORY}/issues/comments/1`, undefined, 'not one of the operations'],
    ['GET', `${REPOSITORY}/pulls/1/reviews?perpage=100`, undefined, 'additional properties: perpage'],
    ['GET', `${REPOSITORY}/pulls/1/reviews?per_page=many`, undefined, '/per_page must be integer'],
    ['GET', `${REPOSITORY}/pulls/one`, undefined, '/pull_number must be integer'],
    [
      'GET',
      `${REPOSITORY}/activity?activity_type=shove`,
      undefined,
      '/activity_type must be equal to one of',
    ],
    ['POST', `${REPOSITORY}/statuses/abc`, { state: 'fine' }, '/state must be equal to one of'],
    [
      'POST',
      `${REPOSITORY}/statuses/abc`,
      { state: 'error', colour: 'red' },
      'additional properties: colour',
    ],
    ['POST', `${REPOSITORY}/issues/1/comments`, {}, "must have required property 'body'"],
    ['POST', `${REPOSITORY}/issues/1/comments`, undefined, 'has no body'],
    ['POST', `${REPOSITORY}/issues/1/comments`, '{"body":', 'body / must be object'],
  ])('%s %s', async (method, path, body, message) => {
    await request(server, method, path, body);
    expect(server.violations.map((violation) => violation.message).join('\n')).toContain(message);
  });

  test('a list of more than one value for a parameter is one as well', async () => {
    await request(server, 'GET', `${REPOSITORY}/pulls/1/reviews?page=1&page=2`);
    expect(server.violations).toHaveLength(1);
  });
});

describe('an answer that GitHub would not give is a violation', () => {
  function check(template: string, status: number, body: unknown): string[] {
    const contract = new Contract();
    const found = openApi().routes.find((route) => route.method === 'GET' && route.template === template);
    if (found === undefined) throw new Error(template);
    contract.checkResponse(found, template, status, body);
    return contract.violations.map(({ message }) => message);
  }
  const MEMBERS = '/orgs/{org}/teams/{team_slug}/members';
  const rita = () => renderUser(server.url, example.world.user('rita'));

  test('the unchanged answer passes', () => expect(check(MEMBERS, 200, [rita()])).toEqual([]));

  test.each<[string, (user: Record<string, unknown>) => void, string]>([
    ['a missing field', (user) => delete user['id'], "required property 'id'"],
    ['a wrong type', (user) => (user['id'] = '7'), '/0/id must be integer'],
    ['null where it is not allowed', (user) => (user['login'] = null), '/0/login must be string'],
    ['a broken address', (user) => (user['html_url'] = 'not an address'), 'must match format "uri"'],
    ['a field that GitHub does not have', (user) => (user['nick'] = 'r'), 'additional properties: nick'],
  ])('%s', (_, spoil, message) => {
    const user = rita();
    spoil(user);
    expect(check(MEMBERS, 200, [user]).join('\n')).toContain(message);
  });

  test('a success that is not described', () => expect(check(MEMBERS, 204, undefined)).toHaveLength(1));
  test('an error without a message', () => expect(check(MEMBERS, 403, {})).toHaveLength(1));
  test('an error that is not described needs only its message', () =>
    expect(check(MEMBERS, 403, { message: 'No' })).toEqual([]));
});
