import { describe, expect, test } from '@jest/globals';
import { contentDigest } from '../../src/approval/digest.ts';
import { signedContent, type References } from '../../src/check/signed-content.ts';
import { parseVersion, type ObjectiveVersion } from '../../src/objective/version.ts';
import { treeOf, type Files } from './trees.ts';

const version = (id: string): ObjectiveVersion => parseVersion(id)!;
const v = (...ids: string[]) => ids.map((id) => version(`OBJ.a.${id}`));
const nothing: References = { objectives: [], restsOn: [] };
const added = (id: string, supersedes?: string): References => ({
  objectives: [
    { version: version(id), supersedes: supersedes === undefined ? undefined : version(supersedes) },
  ],
  restsOn: [],
});

const files: Files = {
  'objectives/a/v1.0.yaml': 'one',
  'objectives/a/v1.1.yaml': 'two',
  'models/m/1.yaml': 'model',
};
const content = (changed: string[], tree: Files, references: References, versions = v('v1.0', 'v1.1')) =>
  signedContent(changed, treeOf(tree), treeOf({}), references, () => versions).entries;

describe('what a sign-off covers', () => {
  test('is each changed file with its blob and mode, or that it is gone', () => {
    expect(content(['objectives/a/v1.1.yaml', 'freezes/a.yaml'], files, nothing)).toEqual([
      { kind: 'changed', path: 'objectives/a/v1.1.yaml', blob: '100644 two' },
      { kind: 'changed', path: 'freezes/a.yaml', blob: 'deleted' },
    ]);
  });

  test('is also the version that a new one is compared with', () => {
    expect(content([], files, added('OBJ.a.v1.1'))).toEqual([
      { kind: 'compared-with', path: 'objectives/a/v1.0.yaml', blob: '100644 one' },
    ]);
  });

  test('is the version that it names, where it names one', () => {
    const tree = { ...files, 'objectives/a/v0.9.yaml': 'zero' };
    const found = content([], tree, added('OBJ.a.v1.1', 'OBJ.a.v0.9'), v('v0.9', 'v1.0', 'v1.1'));
    expect(found).toEqual([
      { kind: 'compared-with', path: 'objectives/a/v0.9.yaml', blob: '100644 zero' },
      { kind: 'compared-with', path: 'objectives/a/v1.0.yaml', blob: '100644 one' },
    ]);
  });

  test('is that there is none, for a first version', () => {
    expect(content([], files, added('OBJ.a.v1.0'), v('v1.0'))).toMatchObject([
      { kind: 'compared-with', blob: 'absent' },
    ]);
  });

  test('is also what a changed file replaces', () => {
    const before = treeOf({ 'freezes/a.yaml': 'old', 'models/m/1.yaml': 'model' });
    expect(signedContent(['freezes/a.yaml'], treeOf(files), before, nothing, () => []).entries).toEqual([
      { kind: 'changed', path: 'freezes/a.yaml', blob: 'deleted' },
      { kind: 'replaces', path: 'freezes/a.yaml', blob: '100644 old' },
    ]);
  });

  test('is every version that a new one is compared with: superseded, next lower, highest merged', () => {
    const versions = v('v0.9', 'v1.0', 'v1.1', 'v2.0', 'v2.1');
    const references: References = {
      objectives: [
        { version: version('OBJ.a.v1.1'), supersedes: version('OBJ.a.v0.9') },
        { version: version('OBJ.a.v2.1'), supersedes: undefined },
      ],
      restsOn: [],
    };
    const paths = content([], files, references, versions).map((entry) => entry.path);
    expect(paths).toEqual(['objectives/a/v0.9.yaml', 'objectives/a/v1.0.yaml', 'objectives/a/v2.0.yaml']);
  });

  test('is what a promotion rests on', () => {
    const references = { objectives: [], restsOn: ['models/m/1.yaml', 'kpis/m/1.json'] };
    expect(content([], files, references)).toEqual([
      { kind: 'rests-on', path: 'models/m/1.yaml', blob: '100644 model' },
      { kind: 'rests-on', path: 'kpis/m/1.json', blob: 'absent' },
    ]);
  });
});

describe('the digest of it', () => {
  const path = 'objectives/a/v1.1.yaml';
  const digest = (tree: Files, versions = v('v1.0', 'v1.1')) =>
    contentDigest(signedContent([path], treeOf(tree), treeOf({}), added('OBJ.a.v1.1'), () => versions));
  const signed = digest(files);

  test.each<[string, Files]>([
    ['other content', { ...files, [path]: 'Two' }],
    ['another mode', { ...files, [path]: { mode: '100755', text: 'two' } }],
    ['other content of what it is compared with', { ...files, 'objectives/a/v1.0.yaml': 'One' }],
  ])('differs for %s', (_, tree) => {
    expect(digest(tree)).not.toBe(signed);
  });

  test('differs when a version lands in between', () => {
    const between = { ...files, 'objectives/a/v1.0.1.yaml': 'one and a bit' };
    expect(digest(between, v('v1.0', 'v1.0.1', 'v1.1'))).not.toBe(signed);
  });

  test('is the same when something else changes', () => {
    expect(digest({ ...files, 'objectives/b/v1.0.yaml': 'other', 'models/m/1.yaml': 'x' })).toBe(signed);
  });
});
