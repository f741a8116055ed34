import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exampleWorld } from './example-world.ts';
import type { ExampleWorld } from './example-world.ts';
import { allPages, request } from './request.ts';
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

const sizes = (pages: { body: unknown[] }[]) => pages.map(({ body }) => body.length);

describe('numbered pages', () => {
  beforeEach(() => {
    for (let index = 1; index < 205; index += 1) {
      example.repository.review(example.pull, { user: `reviewer-${index}`, state: 'COMMENTED' });
    }
  });

  test('have 30 items unless asked otherwise, and links by which all of them are reached', async () => {
    const pages = await allPages(server, `${REPOSITORY}/pulls/1/reviews`);
    expect(sizes(pages)).toEqual([30, 30, 30, 30, 30, 30, 25]);
    const logins = pages.flatMap(({ body }) => body.map((review: any) => review.user.login));
    expect(new Set(logins).size).toBe(205);
  });

  test('have at most 100 items, whatever is asked', async () => {
    const pages = await allPages(server, `${REPOSITORY}/pulls/1/reviews?per_page=500`);
    expect(sizes(pages)).toEqual([100, 100, 5]);
  });

  test('name the last page and the way back', async () => {
    const second = await request(server, 'GET', `${REPOSITORY}/pulls/1/reviews?per_page=100&page=2`);
    const relations = [...(second.headers.get('link') ?? '').matchAll(/page=(\d+)>; rel="(\w+)"/g)];
    expect(relations.map(([, page, relation]) => [relation, page])).toEqual([
      ['prev', '1'],
      ['next', '3'],
      ['last', '3'],
      ['first', '1'],
    ]);
  });

  test('past the end are empty', async () => {
    expect((await request(server, 'GET', `${REPOSITORY}/pulls/1/reviews?page=9`)).body).toEqual([]);
  });
});

describe('the push log', () => {
  test('is read newest first, on by cursor, to its first entry', async () => {
    const { repository } = example;
    for (let index = 0; index < 5; index += 1) {
      repository.commit({ branch: 'change', author: 'alice', files: { 'count.txt': String(index) } });
    }
    const pages = await allPages(server, `${REPOSITORY}/activity?ref=refs/heads/change&per_page=3`);
    expect(sizes(pages)).toEqual([3, 3, 1]);
    const entries = pages.flatMap(({ body }) => body);
    expect(entries[0]).toMatchObject({ after: repository.git.head('change'), activity_type: 'push' });
    expect(entries.at(-1)).toMatchObject({ activity_type: 'branch_creation', before: '0'.repeat(40) });
    for (const [index, entry] of entries.slice(0, -1).entries()) {
      expect(entry.before).toBe(entries[index + 1].after);
    }
  });

  test('takes the short name of a branch, and knows nothing of other branches', async () => {
    const { body } = await request(server, 'GET', `${REPOSITORY}/activity?ref=main`);
    expect(body.map((entry: any) => entry.ref)).toEqual(['refs/heads/main']);
  });
});

describe('long comparisons', () => {
  beforeEach(() => {
    const { git } = example.repository;
    let head = git.head('main');
    for (let index = 0; index < 260; index += 1) {
      const files = Object.fromEntries(
        [0, 1].map((half) => [`files/${index}-${half}.txt`, `${index} ${half}`]),
      );
      head = example.repository.commit({ parents: [head], author: 'alice', files });
    }
    example.repository.push('change', head, { actor: 'alice' });
  });

  test('not paged: the newest 250 commits, the head last, and 300 files', async () => {
    const { body } = await request(server, 'GET', `${REPOSITORY}/compare/main...change`);
    expect(body).toMatchObject({ status: 'ahead', ahead_by: 260, total_commits: 260 });
    expect(body.commits).toHaveLength(250);
    expect(body.commits.at(-1).sha).toBe(example.repository.git.head('change'));
    expect(body.files).toHaveLength(300);
  });

  test('paged: every commit from the oldest on, the files with the first page only', async () => {
    const pages = await allPages(server, `${REPOSITORY}/compare/main...change?per_page=100`);
    expect(pages.map(({ body }) => [body.commits.length, body.files.length])).toEqual([
      [100, 300],
      [100, 0],
      [60, 0],
    ]);
    expect(pages.at(-1)?.body.commits.at(-1).sha).toBe(example.repository.git.head('change'));
  });

  test('the commits of a pull request end at 250', async () => {
    const pages = await allPages(server, `${REPOSITORY}/pulls/1/commits?per_page=100`);
    expect(sizes(pages)).toEqual([100, 100, 50]);
    expect((await request(server, 'GET', `${REPOSITORY}/pulls/1`)).body).toMatchObject({
      commits: 260,
      changed_files: 520,
    });
  });
});

describe('large trees', () => {
  test('10,000 files are listed whole, and cut and marked when they exceed the limit', async () => {
    const { repository } = example;
    const paths = Array.from({ length: 10_000 }, (_, index) => `objectives/d${index % 100}/v1.${index}.yaml`);
    repository.commit({ branch: 'main', files: Object.fromEntries(paths.map((path) => [path, path])) });
    const whole = await request(server, 'GET', `${REPOSITORY}/git/trees/main?recursive=1`);
    expect(whole.body.truncated).toBe(false);
    expect(whole.body.tree.filter((entry: any) => entry.path.startsWith('objectives/d'))).toHaveLength(
      10_100,
    );
    repository.treeLimit = 500;
    const cut = await request(server, 'GET', `${REPOSITORY}/git/trees/main?recursive=1`);
    expect(cut.body.truncated).toBe(true);
    expect(cut.body.tree).toHaveLength(500);
  });
});
