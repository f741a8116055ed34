import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disagreements } from './compared.ts';
import type { FilePatch } from './git.ts';
import { hasGit } from './real-git.ts';
import type { Repository } from './repository.ts';
import { LoopbackServer } from './server.ts';
import { World } from './world.ts';

async function judged(build: (repository: Repository) => void): Promise<string[]> {
  const world = new World();
  const repository = world.repository({ owner: 'acme', name: 'governance' });
  build(repository);
  const server = await LoopbackServer.start(world);
  try {
    return await disagreements(server, repository);
  } finally {
    await server.close();
  }
}

/** A text of so many lines of its own; lines differ from those of any other text. */
const textOf = (name: string, lines: number) =>
  Array.from({ length: lines }, (_, line) => `${name} says in line ${line} what it has to say\n`).join('');

/** The lines of these names: texts of many of the same lines are alike. */
const textOfLines = (names: readonly string[]) => names.map((name) => textOf(name, 1)).join('');

function opened(repository: Repository, before: FilePatch, after: FilePatch): void {
  repository.commit({ branch: 'main', files: before });
  repository.commit({ branch: 'change', parents: [repository.git.head('main')], files: after });
  repository.pull({ author: 'alice', head: 'change' });
}

(hasGit() ? describe : describe.skip)('Git answers as the loopback does', () => {
  test.each<[string, FilePatch, FilePatch]>([
    [
      'a file that is added, one that is edited and one that is removed',
      { a: 'a\n', b: 'b\n' },
      { a: 'z\n', b: null, c: 'c\n' },
    ],
    ['a file that is moved', { 'a/x.yaml': 'a\n' }, { 'a/x.yaml': null, 'b/y.yaml': 'a\n' }],
    ['a file that becomes a link', { a: textOf('a', 9) }, { a: { content: 'b', mode: '120000' } }],
    ['a file that becomes executable', { a: 'a\n' }, { a: { content: 'a\n', mode: '100755' } }],
    ['a submodule', { a: 'a\n' }, { s: { content: '1'.repeat(40), mode: '160000' } }],
    [
      'two files of the same content, of which one keeps its name in another folder',
      { 'a/x': 'a\n', 'a/y': 'a\n' },
      { 'a/x': null, 'a/y': null, 'b/y': 'a\n', 'b/x': 'a\n' },
    ],
    ['one of two files of the same content that is moved', { x: 'a\n', y: 'a\n' }, { y: null, 'b/y': 'a\n' }],
    ['an empty file that is moved', { x: '', y: 'a\n' }, { x: null, z: '' }],
    [
      'a file that is moved and edited a little',
      { 'a/x': textOf('a', 20) },
      { 'a/x': null, 'b/x': `${textOf('a', 19)}another line\n` },
    ],
    [
      'a file that is moved, renamed and edited a little',
      { 'a/x': textOf('a', 20) },
      { 'a/x': null, 'b/y': `${textOf('a', 15)}${textOf('b', 5)}` },
    ],
    [
      'a file that is moved and edited beyond recognition',
      { 'a/x': textOf('a', 20) },
      { 'a/x': null, 'b/x': `${textOf('a', 5)}${textOf('b', 20)}` },
    ],
    ['a file that is replaced by a folder', { a: 'a\n' }, { a: null, 'a/b': 'b\n' }],
    ['a path that has to be quoted', { 'a "b" \\ ä\tc': 'a\n' }, { 'a "b" \\ ä\tc': 'b\n', 'ü/é': 'c\n' }],
  ])(
    'about %s',
    async (_, before, after) => {
      expect(await judged((repository) => opened(repository, before, after))).toEqual([]);
    },
    30_000,
  );

  test('about merges that cross each other', async () => {
    const problems = await judged((repository) => {
      const root = repository.commit({ branch: 'main', files: { r: 'r\n' } });
      const left = repository.commit({ branch: 'main', files: { l: 'l\n' } });
      const right = repository.commit({ parents: [root], files: { x: 'x\n' } });
      const first = repository.commit({ parents: [left, right], files: { x: 'x\n' } });
      const second = repository.commit({ parents: [right, left], files: { l: 'l\n', y: 'y\n' } });
      repository.push('main', first);
      repository.push('change', second);
      repository.pull({ author: 'alice', head: 'change' });
    });
    expect(problems).toEqual([]);
  });

  test('about any history of few people and few files', async () => {
    const step = fc.record({
      parents: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 2 }),
      path: fc.constantFrom('a', 'b', 'd/a', 'd/b', 'e/f/a'),
      text: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom('1\n', '2\n', null) },
        fc
          .subarray(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'], { minLength: 1 })
          .map((names) => textOfLines(names)),
      ),
      moved: fc.option(fc.constantFrom('a', 'b', 'd/a', 'e/b', 'e/f/a')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const problems = await judged((repository) => {
          const { git } = repository;
          const commits = [
            repository.commit({ branch: 'main', files: { a: '1\n', 'd/b': textOf('t', 12) } }),
          ];
          for (const { parents, path, text, moved } of steps) {
            const of = [...new Set(parents.map((back) => commits.at(-1 - back) ?? commits[0]!))];
            const present = git.file(of[0]!, path) !== null;
            const files: Record<string, string | null> = text === null && !present ? {} : { [path]: text };
            if (moved !== null && moved !== path && git.file(of[0]!, moved) !== null) files[moved] = null;
            commits.push(repository.commit({ parents: of, files, message: `Step ${commits.length}` }));
          }
          for (const [index, sha] of commits.slice(1).entries()) {
            repository.push(`change-${index}`, sha);
            repository.pull({ author: 'alice', head: `change-${index}` });
          }
          repository.push('main', commits[Math.floor(commits.length / 2)]!);
        });
        expect(problems).toEqual([]);
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    );
  }, 60_000);
});
