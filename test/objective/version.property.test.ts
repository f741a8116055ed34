import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import compare from 'semver/functions/compare.js';
import diff from 'semver/functions/diff.js';
import inc from 'semver/functions/inc.js';
import { bumpBetween, compareVersions, nextVersion, parseVersion } from '../../src/objective/version.ts';

const part = fc.oneof(fc.nat(3), fc.nat(12), fc.nat(999_999_999));
const versions = fc.tuple(part, part, fc.option(part, { nil: undefined })).map(([major, minor, patch]) => {
  const version = parseVersion(`OBJ.credit.v${major}.${minor}${patch === undefined ? '' : `.${patch}`}`);
  return version!;
});

test('versions are ordered, told apart and raised as semver does', () => {
  fc.assert(
    fc.property(versions, versions, fc.constantFrom('major', 'minor', 'patch'), (a, b, bump) => {
      expect(Math.sign(compareVersions(a, b))).toBe(compare(a.semver, b.semver));
      const rises = compare(a.semver, b.semver) < 0;
      expect(bumpBetween(a, b)).toBe(rises ? diff(a.semver, b.semver) : undefined);
      expect(nextVersion(a, bump).semver).toBe(inc(a.semver, bump));
    }),
    { numRuns: 2000 },
  );
});
