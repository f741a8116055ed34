import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyPath, governedFolders } from '../../src/governance/path.ts';
import { readTable } from '../format/read-cases.ts';

interface GovernedCase {
  path: string;
  kind: string;
  version?: string;
  [part: string]: string | undefined;
}

describe('the layout of a governance repository', () => {
  test.each(readTable<GovernedCase>('paths/governed.yaml'))(
    '$path is a $kind',
    ({ version, ...expected }) => {
      const named = version === undefined ? {} : { version: { id: version } };
      expect(classifyPath(expected.path)).toMatchObject({ ...expected, ...named });
    },
  );

  test.each(readTable<{ name: string; path: string; id: string; shows?: string }>('paths/refused.yaml'))(
    '$name is refused',
    ({ path, id, shows }) => {
      const found = classifyPath(path);
      expect(found?.kind).toBe('refused');
      expect(found).toMatchObject({ path, finding: { id, level: 'error', file: path } });
      const { message } = (found as { finding: { message: string } }).finding;
      expect(message).toContain(shows ?? '');
      expect(message).toMatch(/^[\x20-\x7e]*$/);
    },
  );

  test.each(readTable<string>('paths/ungoverned.yaml'))('%j is not governed', (path) => {
    expect(classifyPath(path)).toBeUndefined();
    expect(classifyPath(path, '120000')).toBeUndefined();
  });

  test.each([
    ['120000', 'a symbolic link'],
    ['160000', 'a submodule'],
    ['010000', 'not a regular file'],
    ['040000', 'not a regular file'],
    ['', 'not a regular file'],
  ])('mode %j is refused on every governed path: %s', (mode, what) => {
    const paths = [
      'objectives',
      'policies',
      ...readTable<GovernedCase>('paths/governed.yaml').map(({ path }) => path),
    ];
    for (const path of paths) {
      const message = `\`${path}\` is ${what}.`;
      expect(classifyPath(path, mode)).toMatchObject({ finding: { id: 'path-not-regular-file', message } });
    }
  });

  test.each(['100644', '100755', '100664'])('mode %s is a regular file', (mode) => {
    expect(classifyPath('policies/approvals.yaml', mode)).toMatchObject({ kind: 'approvals-policy' });
  });
});

describe('whatever a path is made of', () => {
  const step = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      'credit',
      'v1.0.yaml',
      'x.yaml',
      'README.md',
      '.gitkeep',
      'approvals.yaml',
      '...',
      '..yaml',
      'OBJ.a.v1.0.json',
    ),
    fc.string({ maxLength: 8 }),
  );
  const path = fc
    .tuple(fc.oneof(fc.constantFrom(...governedFolders), step), fc.array(step, { maxLength: 4 }))
    .map(([folder, steps]) => [folder, ...steps].join('/'));

  test('what is governed has two or three plain steps, none of them `..`, and is below its folder', () => {
    fc.assert(
      fc.property(path, (one) => {
        const found = classifyPath(one);
        if (found === undefined || found.kind === 'refused') return;
        expect(found.path).toBe(one);
        const [folder, ...steps] = one.split('/');
        expect(governedFolders).toContain(folder);
        expect(steps.length === 1 || steps.length === 2).toBe(true);
        for (const part of steps) expect(part).toMatch(/^(\.gitkeep|[A-Za-z0-9][A-Za-z0-9._+-]*)$/);
      }),
      { numRuns: 3_000 },
    );
  });

  test('in a governed folder nothing is passed over in silence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...governedFolders), fc.array(step, { maxLength: 4 }), (folder, steps) => {
        expect(classifyPath([folder, ...steps].join('/'))).toBeDefined();
      }),
    );
  });

  test('a folder that differs from a governed one by case or one strange letter is refused', () => {
    const strange = fc.constantFrom('\u0430', '\u043e', '\uff4f', '\u0131', '\u0456', '\u{1d428}', '\u0585');
    fc.assert(
      fc.property(
        fc.constantFrom(...governedFolders),
        fc.nat(20),
        strange,
        fc.boolean(),
        (folder, at, letter, isCase) => {
          const index = at % folder.length;
          const other = isCase ? folder[index]!.toUpperCase() : letter;
          const lookAlike = folder.slice(0, index) + other + folder.slice(index + 1);
          expect(classifyPath(`${lookAlike}/credit/v1.0.yaml`)).toMatchObject({
            finding: { id: 'path-ambiguous' },
          });
        },
      ),
    );
  });
});
