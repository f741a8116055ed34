import { describe, expect, test } from '@jest/globals';
import { GitHubFault, type GitHubClient, type Parameters } from '../../src/github/client.ts';
import { compare } from '../../src/github/comparison.ts';

const repository = { owner: 'acme', repo: 'governance' };
const commit = (sha: string) => ({
  sha,
  author: { id: 1, login: 'alice', type: 'User' },
  committer: null,
  commit: { message: 'Change', author: { name: 'Alice', email: 'a@example.com' }, committer: null },
});
const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ filename: `docs/${index}.txt` }));

/** A comparison of so many commits, in pages of 100. */
function clientWith(
  total: number,
  first: Record<string, unknown>,
  cutAt = total,
): GitHubClient & { pages: unknown[] } {
  const pages: unknown[] = [];
  const request = (_: string, { page, per_page: size }: Parameters = {}): Promise<never> => {
    pages.push(page);
    const start = (Number(page) - 1) * Number(size);
    const shas = Array.from({ length: total }, (__, index) => `c${index + 1}`).slice(0, cutAt);
    return Promise.resolve({
      base_commit: { sha: 'b1' },
      merge_base_commit: { sha: 'm1' },
      total_commits: total,
      commits: shas.slice(start, start + Number(size)).map(commit),
      ...first,
    } as never);
  };
  return { request, list: () => Promise.reject(new Error('no list is asked for')), pages };
}

describe('a comparison', () => {
  test('has all commits, however many pages they take', async () => {
    const client = clientWith(301, { files: [] });
    const found = await compare(client, repository, 'main', 'c301', true);
    expect(found?.commits).toHaveLength(301);
    expect(found?.commits.at(-1)?.sha).toBe('c301');
    expect(client.pages).toEqual([1, 2, 3, 4]);
  });

  test('that brings fewer commits than it announces is a fault', async () => {
    await expect(
      compare(clientWith(301, { files: [] }, 250), repository, 'main', 'c301', true),
    ).rejects.toThrow('fewer commits came than were announced');
  });

  test('has both names of a file that was renamed', async () => {
    const renamed = [{ filename: 'archive/a.yaml', previous_filename: 'objectives/a/v1.0.yaml' }];
    const found = await compare(clientWith(1, { files: renamed }), repository, 'main', 'c1', false);
    expect(found?.files).toEqual([{ path: 'archive/a.yaml', previousPath: 'objectives/a/v1.0.yaml' }]);
  });

  test.each([
    ['as many files as GitHub lists at most', files(300)],
    ['no list of files', undefined],
  ])('with %s does not say which changed', async (_, listed) => {
    const found = await compare(clientWith(1, { files: listed }), repository, 'main', 'c1', true);
    expect(found?.files).toBeUndefined();
  });

  test('of a commit that is gone is none; any other fault stays one', async () => {
    const failing = (status: number): GitHubClient => ({
      request: () => Promise.reject(new GitHubFault('GET', status, new Error('x'))),
      list: () => Promise.reject(new Error('no list is asked for')),
    });
    expect(await compare(failing(404), repository, 'main', 'c1', true)).toBeUndefined();
    await expect(compare(failing(500), repository, 'main', 'c1', true)).rejects.toThrow(GitHubFault);
  });
});
