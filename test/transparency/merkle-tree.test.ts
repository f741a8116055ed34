import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import { emptyRoot, leafHash, MerkleFrontier, nodeHash } from '../../src/transparency/merkle-tree.ts';
import { orFault } from './hostile.ts';
import { hugeTree, leafOf, levelsOf, mth, someLeaves } from './reference.ts';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/rfc6962.json'), 'utf8'),
) as { leaves: string[]; nodes: string[][]; roots: string[] };
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

const grown = (leaves: readonly Uint8Array[], frontier = new MerkleFrontier()): MerkleFrontier => {
  for (const leaf of leaves) frontier.push(leaf);
  return frontier;
};

describe('the published tree of eight leaves (transparency-dev/merkle, testonly/constants.go)', () => {
  test('the empty tree', () => {
    expect(emptyRoot.toString('hex')).toBe(published.roots[0]);
    expect(new MerkleFrontier().root().toString('hex')).toBe(published.roots[0]);
  });

  test.each(published.leaves.map((entry, i) => ({ entry, hash: published.nodes[0]![i]! })))(
    'the leaf «$entry»',
    ({ entry, hash }) => {
      expect(leafHash(hex(entry)).toString('hex')).toBe(hash);
    },
  );

  test.each(published.roots.map((root, size) => ({ size, root })))(
    'the root of $size leaves',
    ({ size, root }) => {
      const frontier = grown(published.leaves.slice(0, size).map((entry) => leafHash(hex(entry))));
      expect(frontier.root().toString('hex')).toBe(root);
      expect(frontier.size).toBe(size);
    },
  );

  test('every node, as the frontier tells of it', () => {
    const heard: string[][] = [[], [], [], []];
    grown(
      published.leaves.map((entry) => leafHash(hex(entry))),
      new MerkleFrontier((level, index, hash) => {
        heard[level]![index] = Buffer.from(hash).toString('hex');
      }),
    );
    expect(heard).toEqual(published.nodes);
  });
});

describe('hashes of leaves and nodes', () => {
  test('an entry of any length', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ minLength: 4090, maxLength: 4100 })),
        (entry) => {
          expect(leafHash(entry)).toEqual(leafOf(entry));
        },
      ),
    );
    expect(leafHash(Buffer.alloc(70_000, 7))).toEqual(leafOf(Buffer.alloc(70_000, 7)));
  });

  test('a long entry leaves nothing behind for a short one', () => {
    leafHash(Buffer.alloc(4096, 1));
    expect(leafHash(Buffer.of())).toEqual(leafOf(Buffer.of()));
  });

  test.each([0, 31, 33, 64])('a child of %d bytes is refused', (length) => {
    const [good, bad] = [Buffer.alloc(32), Buffer.alloc(length)];
    expect(() => nodeHash(good, bad)).toThrow(TransparencyFault);
    expect(() => nodeHash(bad, good)).toThrow(TransparencyFault);
  });
});

describe('the frontier', () => {
  const leaves = someLeaves(300);

  test('has the root of the definition at every size', () => {
    const frontier = new MerkleFrontier();
    for (const [i, leaf] of leaves.entries()) {
      frontier.push(leaf);
      expect(frontier.root()).toEqual(mth(leaves.slice(0, i + 1)));
    }
  });

  test('tells of each complete node once, and keeps none of the memory that it tells of', () => {
    const heard: Uint8Array[][] = [];
    const frontier = new MerkleFrontier((level, index, hash) => {
      heard[level] ??= [];
      expect(heard[level].length).toBe(index);
      heard[level].push(hash);
    });
    grown(leaves, frontier);
    expect(heard.map((level) => level.map((hash) => Buffer.from(hash)))).toEqual(levelsOf(leaves));
    for (const hash of heard.flat()) hash.fill(0);
    expect(frontier.root()).toEqual(mth(leaves));
  });

  test('keeps none of the memory of a leaf, nor of a root that it gave', () => {
    const frontier = new MerkleFrontier();
    const leaf = Buffer.from(leaves[0]!);
    frontier.push(leaf);
    leaf.fill(0);
    frontier.root().fill(0);
    expect(frontier.root()).toEqual(leaves[0]);
    new MerkleFrontier().root().fill(0);
    expect(emptyRoot).toEqual(mth([]));
  });

  test('is taken up again from JSON at any size, and grows on alike', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), (before, after) => {
        const frontier = grown(leaves.slice(0, before));
        const again = MerkleFrontier.from(JSON.parse(JSON.stringify(frontier)));
        expect(again.size).toBe(before);
        grown(leaves.slice(before, before + after), again);
        expect(again.root()).toEqual(mth(leaves.slice(0, before + after)));
        expect(frontier.root()).toEqual(mth(leaves.slice(0, before)));
      }),
    );
  });

  test('is written as the roots of its complete subtrees, the largest first', () => {
    const levels = levelsOf(leaves.slice(0, 7));
    expect(grown(leaves.slice(0, 7)).toJSON()).toEqual({
      size: 7,
      hashes: [levels[2]![0]!, levels[1]![2]!, levels[0]![6]!].map((hash) => hash.toString('base64')),
    });
  });

  test('has clones that grow apart, and are not heard of', () => {
    let heard = 0;
    const frontier = new MerkleFrontier(() => (heard += 1));
    grown(leaves.slice(0, 77), frontier);
    const before = heard;
    const twin = frontier.clone();
    grown(leaves.slice(77, 200), twin);
    expect(heard).toBe(before);
    expect(twin.root()).toEqual(mth(leaves.slice(0, 200)));
    expect(frontier.root()).toEqual(mth(leaves.slice(0, 77)));
    grown(leaves.slice(77, 90), frontier);
    expect(frontier.root()).toEqual(mth(leaves.slice(0, 90)));
  });

  test('refuses a leaf of another length, and stays as it was', () => {
    const frontier = grown(leaves.slice(0, 5));
    for (const length of [0, 31, 33]) {
      expect(() => frontier.push(Buffer.alloc(length))).toThrow(TransparencyFault);
    }
    expect(frontier.size).toBe(5);
    expect(frontier.root()).toEqual(mth(leaves.slice(0, 5)));
  });

  test('counts to 2^53 - 1 and no further', () => {
    const size = 2 ** 53 - 2;
    const { nodeAt } = hugeTree(size, 0);
    const hashes: string[] = [];
    for (let [start, level] = [0, 52]; level > 0; start += 2 ** level, level -= 1)
      hashes.push(nodeAt(level, start / 2 ** level).toString('base64'));
    const heard: [number, number][] = [];
    const frontier = MerkleFrontier.from({ size, hashes }, (level, index) => heard.push([level, index]));
    expect(frontier.root()).toEqual(hugeTree(size, 0).root);
    frontier.push(nodeAt(0, size));
    expect(frontier.root()).toEqual(hugeTree(size + 1, 0).root);
    expect(heard).toEqual([[0, size]]);
    expect(() => frontier.push(nodeAt(0, 1))).toThrow(TransparencyFault);
  });

  test('counts nodes beyond 32 bits', () => {
    const size = 2 ** 40 - 1;
    const { nodeAt } = hugeTree(size + 1, 0);
    const hashes: string[] = [];
    for (let [start, level] = [0, 39]; level >= 0; start += 2 ** level, level -= 1)
      hashes.push(nodeAt(level, start / 2 ** level).toString('base64'));
    const heard: [number, number][] = [];
    const frontier = MerkleFrontier.from({ size, hashes }, (level, index) => heard.push([level, index]));
    frontier.push(nodeAt(0, size));
    expect(heard).toEqual(Array.from({ length: 41 }, (_, level) => [level, 2 ** (40 - level) - 1]));
    expect(frontier.root()).toEqual(nodeAt(40, 0));
  });

  const whole = grown(leaves.slice(0, 6)).toJSON();
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 6],
    ['no size', { hashes: whole.hashes }],
    ['a size that is text', { ...whole, size: '6' }],
    ['a negative size', { ...whole, size: -6 }],
    ['a broken size', { ...whole, size: 6.5 }],
    ['a size beyond 2^53 - 1', { ...whole, size: 2 ** 53 + 2 }],
    ['no hashes', { size: 6 }],
    ['too few hashes', { size: 6, hashes: whole.hashes.slice(1) }],
    ['too many hashes', { size: 6, hashes: [...whole.hashes, whole.hashes[0]] }],
    ['hashes of an empty tree', { size: 0, hashes: whole.hashes }],
    ['a hash that is not base64', { size: 6, hashes: [whole.hashes[0], '!'.repeat(44)] }],
    ['a hash that is too short', { size: 6, hashes: [whole.hashes[0], Buffer.alloc(31).toString('base64')] }],
    ['a hash that is no text', { size: 6, hashes: [whole.hashes[0], 7] }],
    ['a hash in another spelling', { size: 6, hashes: [whole.hashes[0], whole.hashes[1]!.replace('=', '')] }],
  ])('is not taken up from %s', (_, json) => {
    expect(() => MerkleFrontier.from(json)).toThrow(TransparencyFault);
  });

  test('is taken up from no JSON without being one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = orFault(() => MerkleFrontier.from(json));
        expect(read instanceof TransparencyFault || isDeepStrictEqual(read.toJSON(), json)).toBe(true);
      }),
    );
  });
});
