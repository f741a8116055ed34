import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exampleWorld } from './example-world.ts';
import type { ExampleWorld } from './example-world.ts';
import { request } from './request.ts';
import { LoopbackServer } from './server.ts';

const REPOSITORY = '/repos/acme/governance';
let example: ExampleWorld;
let server: LoopbackServer;

beforeEach(async () => {
  example = exampleWorld();
  server = await LoopbackServer.start(example.world);
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const send = (method: string, path: string, body?: unknown) =>
  request(server, method, `${REPOSITORY}${path}`, body);

describe('commit statuses', () => {
  test('are read back newest first, and kept for the test', async () => {
    const { sha } = example.pull.head;
    await send('POST', `/statuses/${sha}`, { state: 'pending', context: 'tracegate: main' });
    await send('POST', `/statuses/${sha}`, { state: 'success', context: 'tracegate: main' });
    const { body } = await send('GET', `/commits/${sha}/statuses`);
    expect(body.map((status: any) => status.state)).toEqual(['success', 'pending']);
    expect(server.statuses.map(({ state }) => state)).toEqual(['pending', 'success']);
    expect(body[0].creator.login).toBe('github-actions[bot]');
  });

  test.each([
    ['on a commit that is not there', '0'.repeat(40), 'short'],
    ['with a description over 140 characters', 'HEAD', 'x'.repeat(141)],
  ])('%s are refused', async (_, sha, description) => {
    const target = sha.replace('HEAD', example.pull.head.sha);
    expect((await send('POST', `/statuses/${target}`, { state: 'error', description })).status).toBe(422);
    expect(server.statuses).toEqual([]);
  });
});

describe('comments', () => {
  test('are written, edited in place and read back', async () => {
    const { body } = await send('POST', '/issues/1/comments', { body: 'First' });
    await send('PATCH', `/issues/comments/${body.id}`, { body: 'Second' });
    const bodies = (await send('GET', '/issues/1/comments')).body.map((comment: any) => comment.body);
    expect(bodies).toEqual(['Fine.', 'Second']);
    expect(example.repository.comments.at(-1)?.user?.type).toBe('Bot');
  });

  test('over 65,536 characters are refused', async () => {
    expect((await send('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect((await send('POST', '/issues/1/comments', { body: 'x'.repeat(65_536) })).status).toBe(201);
  });

  test('of somebody else cannot be edited', async () => {
    const [comment] = example.repository.comments;
    expect((await send('PATCH', `/issues/comments/${comment?.id}`, { body: 'Mine' })).status).toBe(403);
    expect(comment?.body).toBe('Fine.');
  });
});

describe('issues', () => {
  test('are opened, and listed newest first among the pull requests', async () => {
    const opened = await send('POST', '/issues', { title: 'First', body: 'Text' });
    expect([opened.status, opened.body.user.type]).toEqual([201, 'Bot']);
    await send('POST', '/issues', { title: 'Second' });
    const { body } = await send('GET', '/issues?state=open');
    expect(body.map((issue: any) => issue.title)).toEqual(['Second', 'First', 'Credit v1.1']);
    expect(body.map((issue: any) => 'pull_request' in issue)).toEqual([false, false, true]);
  });

  test('with a title over 256 characters are refused', async () => {
    expect((await send('POST', '/issues', { title: 'x'.repeat(257) })).status).toBe(422);
    expect(example.repository.issues).toEqual([]);
  });
});

describe('branches', () => {
  const make = (ref: string, sha: string) => send('POST', '/git/refs', { ref, sha });

  test('are made where there is none of the name', async () => {
    const sha = example.repository.git.head('main');
    expect((await make('refs/heads/new/one', sha)).body.object.sha).toBe(sha);
    expect(example.repository.git.head('new/one')).toBe(sha);
    expect((await make('refs/heads/new/one', sha)).status).toBe(422);
    expect((await make('new', sha)).status).toBe(422);
    expect((await make('refs/heads/other', '1'.repeat(40))).status).toBe(422);
  });
});

describe('contents', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  const write = (path: string, text: string, sha?: string) =>
    send('PUT', `/contents/${path}`, {
      message: 'Record',
      content: encoded(text),
      ...(sha === undefined ? {} : { sha }),
    });

  test('a new file becomes a commit on the default branch', async () => {
    const { status, body } = await write('approvals/a.json', '{}');
    expect(status).toBe(201);
    const { git } = example.repository;
    expect(git.head('main')).toBe(body.commit.sha);
    expect(Buffer.from(git.file(body.commit.sha, 'approvals/a.json') ?? []).toString()).toBe('{}');
  });

  test('a file is replaced only by one who names what it replaces', async () => {
    const first = (await write('a.json', '1')).body.content.sha;
    expect((await write('a.json', '2')).status).toBe(422);
    expect((await write('a.json', '2', '1'.repeat(40))).status).toBe(409);
    expect((await write('a.json', '2', first)).status).toBe(200);
  });

  test('a link to a file is answered with the file, a link out of the repository as a link', async () => {
    expect((await send('GET', '/contents/objectives/link.yaml')).body.type).toBe('file');
    expect((await send('GET', '/contents/objectives/outside.yaml')).body).toMatchObject({
      type: 'symlink',
      target: '../../etc/passwd',
    });
  });

  test('content over 1 MB is left out, and read as a blob', async () => {
    const text = 'x'.repeat(1024 * 1024 + 1);
    example.repository.commit({ branch: 'main', files: { 'large.txt': text } });
    const { body } = await send('GET', '/contents/large.txt');
    expect(body).toMatchObject({ encoding: 'none', content: '', size: text.length });
    const blob = (await send('GET', `/git/blobs/${body.sha}`)).body;
    expect(Buffer.from(blob.content, 'base64').toString()).toBe(text);
  });
});

describe('teams', () => {
  const memberships = async (login: string) =>
    request(server, 'GET', `/orgs/acme/teams/model-risk/memberships/${login}`);

  test('an invitation is pending, and its person in no list', async () => {
    expect((await memberships('nina')).body.state).toBe('pending');
    expect((await memberships('RITA')).body.state).toBe('active');
    const members = await request(server, 'GET', '/orgs/acme/teams/model-risk/members');
    expect(members.body.map((member: any) => member.login)).toEqual(['rita', 'rob']);
  });
});

test('writing without a token is refused', async () => {
  const path = `${REPOSITORY}/issues/1/comments`;
  expect((await request(server, 'POST', path, { body: 'x' }, {})).status).toBe(401);
  expect(example.repository.comments).toHaveLength(1);
});
