import { describe, expect, test } from '@jest/globals';
import { changedPaths, differingPaths } from '../../src/check/changed-path.ts';
import { treeOf } from './trees.ts';

const base = treeOf({
  'objectives/a/v1.0.yaml': 'one',
  'objectives/a/v1.1.yaml': 'two',
  'kpis/README.md': 'x',
});
const head = treeOf({
  'objectives/a/v1.0.yaml': 'one',
  'objectives/a/v1.1.yaml': { mode: '100755', text: 'two' },
  'policies/approvals.yaml': { mode: '120000', text: 'elsewhere' },
});

describe('changed paths', () => {
  const changed = (...paths: string[]) => changedPaths(paths, base, head);

  test('are the governed ones, each once, in the order of their names', () => {
    const found = changed(
      'src/a.ts',
      'policies/approvals.yaml',
      'objectives/a/v1.1.yaml',
      'objectives/a/v1.1.yaml',
    );
    expect(found.map(({ path }) => path)).toEqual(['objectives/a/v1.1.yaml', 'policies/approvals.yaml']);
  });

  test('know the blob and its mode on both sides', () => {
    expect(changed('objectives/a/v1.1.yaml')).toMatchObject([{ onBase: '100644 two', atHead: '100755 two' }]);
    expect(changed('objectives/b/v1.0.yaml')).toMatchObject([{ onBase: undefined, atHead: undefined }]);
  });

  test('are told by the mode at the head: a link is no policy', () => {
    expect(changed('policies/approvals.yaml')).toMatchObject([{ governed: { kind: 'refused' } }]);
  });

  test('leave out notes, which only people read', () => {
    expect(changed('kpis/README.md')).toEqual([]);
  });
});

test('paths differ when they are gone, new, other content or another mode', () => {
  expect(differingPaths(base, head).toSorted()).toEqual([
    'kpis/README.md',
    'objectives/a/v1.1.yaml',
    'policies/approvals.yaml',
  ]);
  expect(differingPaths(base, base)).toEqual([]);
});
