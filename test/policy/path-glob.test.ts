import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canMatchShape, pathMatches } from '../../src/policy/path-glob.ts';

describe('a path pattern', () => {
  test.each([
    ['policies/*', 'policies/approvals.yaml', true],
    ['policies/*', 'policies', false],
    ['policies/*', 'policies/a/b', false],
    ['objectives/credit/**', 'objectives/credit/v1.0.yaml', true],
    ['objectives/credit/**', 'objectives/credit-cards/v1.0.yaml', false],
    ['objectives/credit/**', 'objectives/credit', true],
    ['objectives/credit*/*', 'objectives/credit-cards/v1.0.yaml', true],
    ['**', 'objectives/credit/v1.0.yaml', true],
    ['**/v1.0.yaml', 'objectives/credit/v1.0.yaml', true],
    ['**/v1.0.yaml', 'v1.0.yaml', true],
    ['objectives/**/v1.0.yaml', 'objectives/v1.0.yaml', true],
    ['objectives/**/**/v1.0.yaml', 'objectives/a/b/c/v1.0.yaml', true],
    ['objectives/**/v1.0.yaml', 'objectives/a/v1.1.yaml', false],
    ['objectives/credit/v1.0.yaml', 'objectives/credit/v1.0.yaml', true],
    ['objectives/credit/v1.0.yaml', 'Objectives/credit/v1.0.yaml', false],
    ['*', 'a/b', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(pathMatches(pattern, path)).toBe(expected);
  });

  test('matches what the same regular expression matches', () => {
    const segment = fc.constantFrom('a', 'b', 'ab', 'ba');
    const glob = fc.constantFrom('a', 'b', '*', 'a*', '*b', '**');
    const pathOf = <T extends string>(part: fc.Arbitrary<T>) =>
      fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pathOf(glob), pathOf(segment), (pattern, path) => {
        const source = pattern
          .split('/')
          .map((part) => (part === '**' ? '(/[^/]+)*' : `/${part.replaceAll('*', '[^/]*')}`))
          .join('');
        expect(pathMatches(pattern, path)).toBe(new RegExp(`^${source}$`).test(`/${path}`));
      }),
      { numRuns: 2000 },
    );
  });

  // A matcher that tried every way to place forty of them would not come to an end here.
  test('with many stars in a row takes no longer for a long path', () => {
    const pattern = `${'**/a/'.repeat(40)}b`;
    expect(pathMatches(pattern, Array.from({ length: 400 }, () => 'a').join('/'))).toBe(false);
  });

  test.each([
    ['objectives/credit*/**', 'objectives/{domain}/v{number}.yaml', true],
    ['models/**', 'objectives/{domain}/v{number}.yaml', false],
    ['*/approvals.yaml', 'policies/approvals.yaml', true],
    ['objectives/*', 'objectives/{domain}/v{number}.yaml', false],
    ['objectives/credit/*.yml', 'objectives/{domain}/v{number}.yaml', false],
    ['objectives/credit/*.yaml', 'objectives/{domain}/v{number}.yaml', true],
    ['objectives/Credit/*', 'objectives/{domain}/v{number}.yaml', false],
    ['objectives/*redit/v2.*', 'objectives/{domain}/v{number}.yaml', true],
    ['objectives/credit/1.*', 'objectives/{domain}/v{number}.yaml', false],
    ['objectives/credit/*1*', 'objectives/{domain}/v{number}.yaml', true],
    ['**/*.yml', 'freezes/{domain}.yaml', false],
    ['**/*l', 'freezes/{domain}.yaml', true],
    ['promotions/Production/*', 'promotions/{environment}/{name}.yaml', false],
    ['promotions/*/Model*', 'promotions/{environment}/{name}.yaml', true],
    ['models/*/*.json', 'models/{name}/{name}.yaml', false],
    ['freezes/*.yml', 'freezes/{domain}.yaml', false],
    ['freezes/**', 'freezes/{domain}.yaml', true],
  ])('%s can lie at %s: %s', (pattern, shape, expected) => {
    expect(canMatchShape(pattern, shape)).toBe(expected);
  });
});
