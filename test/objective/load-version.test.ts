import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bumpBetween,
  compareVersions,
  nextVersion,
  objectivePath,
  parseVersion,
} from '../../src/objective/version.ts';
import { classifyPath } from '../../src/governance/path.ts';

const of = (number: string) => parseVersion(`OBJ.credit.v${number}`)!;
const part = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 999_999_998 }));
const domain = fc.stringMatching(/^[a-z][a-z0-9_-]{0,10}$/);
const version = fc
  .tuple(domain, part, part, fc.option(part))
  .map(([name, major, minor, patch]) =>
    parseVersion(`OBJ.${name}.v${major}.${minor}${patch === null ? '' : `.${patch}`}`)!,
  );
const bump = fc.constantFrom('major', 'minor', 'patch');

describe('the text of a version', () => {
  test.each([
    ['OBJ.credit.v1.3', '1.3.0'],
    ['OBJ.credit.v1.3.0', '1.3.0'],
    ['OBJ.small-business_2.v10.0.12', '10.0.12'],
    ['OBJ.a.v0.0', '0.0.0'],
  ])('%s is %s', (id, semver) => {
    expect(parseVersion(id)).toMatchObject({ id, semver });
  });

  test.each([
    '',
    'credit.v1.3',
    'OBJ.credit.1.3',
    'OBJ.credit.v1',
    'OBJ.credit.v1.3.0.0',
    'OBJ.credit.v01.3',
    'OBJ.credit.v1.-3',
    'OBJ.Credit.v1.3',
    'OBJ.2credit.v1.3',
    'OBJ..v1.3',
    'OBJ.a.b.v1.3',
    'OBJ.credit.v1.3-rc.1',
    'OBJ.credit.v1.3 ',
    'OBJ.credit.v1.3\n',
    'OBJ.credit.v1.1000000000',
    'OBJ.../x.v1.3',
    'obj.credit.v1.3',
  ])('%j is none', (id) => {
    expect(parseVersion(id)).toBeUndefined();
  });

  test('a version, its path and back are the same', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(classifyPath(objectivePath(one))).toEqual({
          kind: 'objective',
          path: objectivePath(one),
          version: one,
        });
      }),
    );
  });
});

describe('the order of versions', () => {
  test('is that of numbers, not of text', () => {
    const sorted = ['1.10', '2.0', '1.9', '1.9.1', '0.99', '1.9.10', '10.0', '1.9.2']
      .map(of)
      .toSorted(compareVersions);
    expect(sorted.map(({ id }) => id.slice('OBJ.credit.v'.length))).toEqual([
      '0.99',
      '1.9',
      '1.9.1',
      '1.9.2',
      '1.9.10',
      '1.10',
      '2.0',
      '10.0',
    ]);
  });

  test('v1.2 and v1.2.0 are one version', () => {
    expect(compareVersions(of('1.2'), of('1.2.0'))).toBe(0);
    expect(bumpBetween(of('1.2'), of('1.2.0'))).toBeUndefined();
  });

  test('is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
        const [low, middle, high] = [a, b, c].toSorted(compareVersions) as [typeof a, typeof a, typeof a];
        expect(compareVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVersions(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('the next version rises by exactly the bump, and can be read', () => {
    fc.assert(
      fc.property(version, bump, (one, by) => {
        const next = nextVersion(one, by);
        expect(bumpBetween(one, next)).toBe(by);
        expect(parseVersion(next.id)).toEqual(next);
        expect(next.id.endsWith('.0')).toBe(by === 'major');
      }),
    );
  });
});
