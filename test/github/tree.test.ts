import { describe, expect, test } from '@jest/globals';
import { gitBlobId } from '../../src/governance/digest.ts';
import type { GitHubClient, Parameters } from '../../src/github/client.ts';
import { readTree, TruncatedTree } from '../../src/github/tree.ts';
import { overlay } from '../../src/governance/overlay.ts';
import type { GovernanceTree } from '../../src/governance/tree.ts';

const repository = { owner: 'acme', repo: 'governance' };
const bytes = (text: string) => new TextEncoder().encode(text);

/** A tree whose files read as their text. */
function treeOf(files: Record<string, string>): GovernanceTree {
  const entries = Object.entries(files).map(
    ([path, text]) => [path, { mode: '100644', blob: text, size: text.length }] as const,
  );
  return { entries: new Map(entries), read: (path) => Promise.resolve(bytes(files[path] ?? '')) };
}

describe('a pull request laid over its base', () => {
  const base = treeOf({ 'objectives/a/v1.0.yaml': 'one', 'objectives/b/v1.0.yaml': 'two' });
  const head = treeOf({ 'objectives/b/v1.0.yaml': 'old', 'objectives/c/v1.0.yaml': 'three' });
  const merged = overlay(base, head, ['objectives/a/v1.0.yaml', 'objectives/c/v1.0.yaml']);

  test('has what it adds, has not what it removes, and keeps the rest as it is on the base', async () => {
    expect([...merged.entries.keys()].toSorted()).toEqual([
      'objectives/b/v1.0.yaml',
      'objectives/c/v1.0.yaml',
    ]);
    expect(await merged.read('objectives/b/v1.0.yaml')).toEqual(bytes('two'));
    expect(await merged.read('objectives/c/v1.0.yaml')).toEqual(bytes('three'));
  });

  test('leaves both trees as they are', () => {
    expect(base.entries.size).toBe(2);
    expect(head.entries.size).toBe(2);
  });
});

/** Answers by route; a tree is asked for as `<sha>` or, recursively, as `<sha> all`. */
function clientWith(
  trees: Record<string, unknown>,
  blobs: Record<string, string> = {},
): GitHubClient & { asked: string[] } {
  const asked: string[] = [];
  const request = (route: string, parameters: Parameters = {}): Promise<never> => {
    const tree = `${String(parameters['tree_sha'])}${parameters['recursive'] === '1' ? ' all' : ''}`;
    asked.push(route.includes('blobs') ? 'blob' : tree);
    const content = blobs[String(parameters['file_sha'])];
    const found = route.includes('blobs')
      ? { content: Buffer.from(content ?? '').toString('base64'), encoding: 'base64' }
      : trees[tree];
    return Promise.resolve(found as never);
  };
  return { request, list: () => Promise.reject(new Error('no list is asked for')), asked };
}

const file = (path: string, sha = 'f', mode = '100644') => ({ path, mode, type: 'blob', sha, size: 1 });
const folder = (path: string, sha: string) => ({ path, mode: '040000', type: 'tree', sha });

describe('the files of a commit', () => {
  test('are the governed ones, and those that look governed', async () => {
    const client = clientWith({
      'c1 all': {
        truncated: false,
        tree: [
          folder('objectives', 't1'),
          file('objectives/a/v1.0.yaml'),
          file('src/index.ts'),
          file('Objectives/a/v1.0.yaml'),
          file('freezes', 'f', '120000'),
        ],
      },
    });
    const { entries } = await readTree(client, repository, 'c1');
    expect([...entries.keys()]).toEqual(['objectives/a/v1.0.yaml', 'Objectives/a/v1.0.yaml', 'freezes']);
  });

  test('are asked for folder by folder when the list is cut short, the governed folders alone', async () => {
    const client = clientWith({
      'c1 all': { truncated: true, tree: [file('objectives/a/v1.0.yaml')] },
      c1: {
        truncated: false,
        tree: [folder('objectives', 't1'), folder('data', 't2'), folder('Policies', 't3')],
      },
      't1 all': { truncated: false, tree: [file('a/v1.0.yaml'), file('a/v1.1.yaml')] },
      't3 all': { truncated: false, tree: [file('approvals.yaml')] },
    });
    const { entries } = await readTree(client, repository, 'c1');
    expect([...entries.keys()]).toEqual([
      'objectives/a/v1.0.yaml',
      'objectives/a/v1.1.yaml',
      'Policies/approvals.yaml',
    ]);
    expect(client.asked).toEqual(['c1 all', 'c1', 't1 all', 't3 all']);
  });

  test.each([
    ['the root', { c1: { truncated: true, tree: [] } }],
    [
      'a folder',
      { c1: { truncated: false, tree: [folder('models', 't1')] }, 't1 all': { truncated: true, tree: [] } },
    ],
  ])('cannot be told when even %s is cut short', async (_, trees) => {
    const client = clientWith({ 'c1 all': { truncated: true, tree: [] }, ...trees });
    await expect(readTree(client, repository, 'c1')).rejects.toThrow(TruncatedTree);
  });

  test('are read once each, and held against their ids', async () => {
    const sha = gitBlobId(bytes('one'));
    const tree = { truncated: false, tree: [file('models/m/1.yaml', sha), file('models/m/2.yaml', sha)] };
    const client = clientWith({ 'c1 all': tree }, { [sha]: 'one' });
    const found = await readTree(client, repository, 'c1');
    expect(Buffer.from(await found.read('models/m/1.yaml')).toString()).toBe('one');
    await found.read('models/m/2.yaml');
    expect(client.asked).toEqual(['c1 all', 'blob']);
  });

  test('that read as another file are a fault', async () => {
    const sha = gitBlobId(bytes('one'));
    const client = clientWith(
      { 'c1 all': { truncated: false, tree: [file('models/m/1.yaml', sha)] } },
      { [sha]: 'two' },
    );
    const found = await readTree(client, repository, 'c1');
    await expect(found.read('models/m/1.yaml')).rejects.toThrow('another file');
  });
});
