import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exampleWorld } from './example-world.ts';
import type { ExampleWorld } from './example-world.ts';
import { queuePulls } from './merge.ts';
import { request } from './request.ts';
import { LoopbackServer } from './server.ts';
import type { MergeMethod } from './world-types.ts';

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

const get = async (path: string) => (await request(server, 'GET', `${REPOSITORY}${path}`)).body;

describe('merging', () => {
  test.each<{ method: MergeMethod; parents: number; own: boolean }>([
    { method: 'merge', parents: 2, own: true },
    { method: 'squash', parents: 1, own: false },
    { method: 'rebase', parents: 1, own: false },
  ])('$method puts the change on the base and leads back to the pull request', async (row) => {
    const { repository, pull } = example;
    repository.commit({ branch: 'main', files: { 'meanwhile.txt': 'on main' } });
    const sha = repository.merge(pull, { method: row.method, actor: 'rob' });
    expect(repository.git.head('main')).toBe(sha);
    expect(repository.git.entry(sha, 'objectives/credit/v1.1.yaml')).not.toBeNull();
    expect(repository.git.entry(sha, 'meanwhile.txt')).not.toBeNull();
    expect((await get(`/commits/${sha}`)).parents).toHaveLength(row.parents);
    expect(await get('/pulls/1')).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: sha,
      merged_by: { login: 'rob' },
    });
    expect((await get(`/commits/${sha}/pulls`)).map((found: any) => found.number)).toEqual([1]);
    expect(repository.git.isAncestor(pull.head.sha, sha)).toBe(row.own);
    expect((await get('/activity?ref=main'))[0]).toMatchObject({ activity_type: 'pr_merge', after: sha });
  });

  test('the commit that brought a file is found by its path, and its pull request by the commit', async () => {
    const { repository, pull } = example;
    const sha = repository.merge(pull, { method: 'squash' });
    repository.commit({ branch: 'main', files: { 'later.txt': 'x' } });
    const commits = await get('/commits?path=objectives/credit/v1.1.yaml');
    expect(commits.map((commit: any) => commit.sha)).toEqual([sha]);
  });

  test('the commit of an open pull request leads to it as well', async () => {
    const found = await get(`/commits/${example.pull.head.sha}/pulls`);
    expect(found.map(({ number, state }: any) => [number, state])).toEqual([[1, 'open']]);
  });

  test('a conflict is shown, and cannot be merged', async () => {
    const { repository, pull } = example;
    repository.commit({ branch: 'main', files: { 'objectives/credit/v1.1.yaml': 'theirs' } });
    expect(await get('/pulls/1')).toMatchObject({ mergeable: false, merge_commit_sha: null });
    expect(() => repository.merge(pull)).toThrow('both sides changed objectives/credit/v1.1.yaml');
  });

  test('a merge group holds the pull requests one after the other on the base', async () => {
    const { repository, pull } = example;
    repository.push('other', repository.git.head('main'));
    repository.commit({ branch: 'other', author: 'bob', files: { 'other.txt': 'x' } });
    const second = repository.pull({ author: 'bob', head: 'other' });
    const group = queuePulls(repository, [pull, second]);
    const compared = await get(`/compare/${group.base_sha}...${group.head_sha}`);
    expect(compared.files.map((file: any) => file.filename)).toEqual([
      'objectives/credit/v1.1.yaml',
      'other.txt',
    ]);
    expect(group.head_ref).toContain('gh-readonly-queue/main/pr-2-');
    expect(repository.git.head('main')).toBe(group.base_sha);
  });
});

describe('moving heads', () => {
  test('a push moves the head of the pull request; the base stays where it was at the last push', async () => {
    const { repository } = example;
    const base = repository.git.head('main');
    const newer = repository.commit({ branch: 'main', files: { 'a.txt': 'a' } });
    expect((await get('/pulls/1')).base.sha).toBe(base);
    const head = repository.commit({ branch: 'change', author: 'alice', files: { 'b.txt': 'b' } });
    expect(await get('/pulls/1')).toMatchObject({ head: { sha: head }, base: { sha: newer } });
  });

  test('a force-push is in the push log and the timeline; the dropped commit may become unreadable', async () => {
    const { repository, pull, review } = example;
    const dropped = pull.head.sha;
    const forced = repository.commit({ parents: [repository.git.head('main')], author: 'alice' });
    repository.push('change', forced, { actor: 'alice', at: '2025-06-01T00:00:00Z' });
    repository.git.forget(dropped);
    expect((await get('/activity?ref=change'))[0]).toMatchObject({
      activity_type: 'force_push',
      before: dropped,
      after: forced,
      timestamp: '2025-06-01T00:00:00Z',
    });
    const events = (await get('/issues/1/timeline')).map((entry: any) => entry.event);
    expect(events).toContain('head_ref_force_pushed');
    expect((await get('/pulls/1/reviews'))[0]).toMatchObject({ id: review.id, commit_id: dropped });
    expect((await request(server, 'GET', `${REPOSITORY}/git/commits/${dropped}`)).status).toBe(404);
  });

  test('the push log of a fork is the fork’s; its commits are readable in the base repository', async () => {
    const { repository, world } = example;
    const fork = world.repository({ owner: 'frank', name: 'governance', forkOf: repository });
    fork.push('patch', repository.git.head('main'), { actor: 'frank' });
    const head = fork.commit({ branch: 'patch', author: 'frank', files: { 'x.txt': 'x' } });
    repository.pull({ number: 7, author: 'frank', head: 'patch', headRepository: fork });
    expect(await get('/pulls/7')).toMatchObject({
      head: { label: 'frank:patch', sha: head, repo: { full_name: 'frank/governance', fork: true } },
    });
    expect((await get('/compare/main...frank:patch')).commits).toHaveLength(1);
    expect(await get(`/git/commits/${head}`)).toMatchObject({ sha: head });
    expect(await get('/activity?ref=patch')).toEqual([]);
    fork.unreadable = true;
    expect((await request(server, 'GET', '/repos/frank/governance/activity')).status).toBe(404);
  });
});

describe('reviews', () => {
  test('a dismissed review shows its state, and the timeline who dismissed it', async () => {
    const { repository, pull, review } = example;
    repository.dismiss(pull, review, { actor: 'rob', message: 'Stale' });
    expect((await get('/pulls/1/reviews'))[0].state).toBe('DISMISSED');
    const events = (await get('/issues/1/timeline')).filter(
      (entry: any) => entry.event === 'review_dismissed',
    );
    expect(events).toMatchObject([
      { actor: { login: 'rob' }, dismissed_review: { review_id: review.id, state: 'approved' } },
    ]);
  });

  test('the timeline tells commits, reviews, comments and a new base in the order of time', async () => {
    const { repository, pull } = example;
    repository.push('release', repository.git.head('main'));
    repository.retarget(pull, 'release', { actor: 'alice' });
    const events = (await get('/issues/1/timeline')).map((entry: any) => entry.event);
    expect(events).toEqual(['committed', 'reviewed', 'commented', 'base_ref_changed']);
    expect((await get('/pulls/1')).base.ref).toBe('release');
  });
});
