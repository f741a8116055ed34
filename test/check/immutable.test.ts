import { describe, expect, test } from '@jest/globals';
import { changedPaths } from '../../src/check/changed-path.ts';
import { immutabilityFindings } from '../../src/check/immutable.ts';
import { treeOf, type Files } from './trees.ts';

const findings = (path: string, before: Files[string] | undefined, after: Files[string] | undefined) => {
  const tree = (file: Files[string] | undefined) => treeOf(file === undefined ? {} : { [path]: file });
  const changes = changedPaths([path], tree(before), tree(after));
  return immutabilityFindings(changes).map(({ id, message, file }) => ({ id, message, file }));
};
const ids = (...given: Parameters<typeof findings>) => findings(...given).map(({ id }) => id);
const link = { mode: '120000', text: 'v1.0.yaml' };

describe('what is merged stays as it is', () => {
  test.each<[string, string, Files[string] | undefined, Files[string] | undefined, string[]]>([
    ['a new objective', 'objectives/a/v1.0.yaml', undefined, 'new', []],
    ['an edited objective', 'objectives/a/v1.0.yaml', 'old', 'new', ['objective-immutable']],
    ['a removed objective', 'objectives/a/v1.0.yaml', 'old', undefined, ['objective-immutable']],
    ['an objective that is on the base by now', 'objectives/a/v1.0.yaml', 'same', 'same', []],
    [
      'an objective made executable',
      'objectives/a/v1.0.yaml',
      'x',
      { mode: '100755', text: 'x' },
      ['objective-immutable'],
    ],
    ['an objective that becomes a link', 'objectives/a/v1.0.yaml', 'x', link, ['path-not-regular-file']],
    ['a new model', 'models/m/1.0.0.yaml', undefined, 'new', []],
    ['an edited model', 'models/m/1.0.0.yaml', 'old', 'new', ['model-immutable']],
    ['a removed model', 'models/m/1.0.0.yaml', 'old', undefined, ['model-immutable']],
    ['an edited policy', 'policies/approvals.yaml', 'old', 'new', []],
    ['an edited promotion', 'promotions/production/m.yaml', 'old', 'new', []],
    ['a removed freeze', 'freezes/a.yaml', 'old', undefined, []],
    ['new evidence', 'approvals/OBJ.a.v1.0.json', undefined, '{}', ['evidence-edited-by-hand']],
    ['a new envelope', 'approvals/OBJ.a.v1.0.dsse.json', undefined, '{}', ['evidence-edited-by-hand']],
    ['removed evidence', 'approvals/OBJ.a.v1.0.json', '{}', undefined, ['evidence-edited-by-hand']],
    ['a path that the layout does not know', 'objectives/a/latest.yaml', undefined, 'x', ['path-unknown']],
    ['its removal too', 'objectives/a/latest.yaml', 'x', undefined, ['path-unknown']],
  ])('%s', (_, path, before, after, expected) => {
    expect(ids(path, before, after)).toEqual(expected);
  });

  test('the finding names the version, what would happen to it, and the file', () => {
    const path = 'objectives/a/v1.0.yaml';
    expect(findings(path, 'old', undefined)).toEqual([
      { id: 'objective-immutable', message: 'OBJ.a.v1.0 is merged and would be removed.', file: path },
    ]);
  });
});
