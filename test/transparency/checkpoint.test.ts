import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from '../../src/transparency/checkpoint.ts';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import { emptyRoot, leafHash, MerkleFrontier } from '../../src/transparency/merkle-tree.ts';
import {
  addSignatures,
  noteSigner,
  noteVerifier,
  parseNote,
  parseVerifierKey,
  signNote,
  verifierKeyOf,
} from '../../src/transparency/signed-note.ts';
import { orFault } from './hostile.ts';
import { keyOf } from './keys.ts';

const { tessera, cosigned } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/notes.json'), 'utf8'),
) as {
  tessera: { verifierKey: string; checkpoint: string; entries: string[] };
  cosigned: { note: string; origin: string; size: number; root: string };
};
const root = leafHash(Buffer.of(1));
const root64 = root.toString('base64');
const origin = 'example.com/log';

describe('published checkpoints', () => {
  test('the example of C2SP tlog-checkpoint and tlog-cosignature', () => {
    const { text } = parseNote(cosigned.note);
    const checkpoint = parseCheckpoint(text);
    expect(checkpoint).toEqual({
      origin: cosigned.origin,
      size: cosigned.size,
      root: Buffer.from(cosigned.root, 'base64'),
      extensions: [],
    });
    expect(formatCheckpoint(checkpoint)).toBe(text);
  });

  test('the log of fifteen entries in tessera, testdata/log: signature, size and root', () => {
    const log = { origin: 'example.com/log/testdata', keys: [parseVerifierKey(tessera.verifierKey)] };
    const { checkpoint } = openCheckpoint(tessera.checkpoint, log);
    const frontier = new MerkleFrontier();
    for (const entry of tessera.entries) frontier.push(leafHash(Buffer.from(entry)));
    expect(checkpoint.size).toBe(frontier.size);
    expect(checkpoint.root).toEqual(frontier.root());
  });
});

describe('the text of a checkpoint', () => {
  const origins = fc
    .string({ unit: 'binary', minLength: 1 })
    .map((line) => line.replaceAll(/[\x00-\x1f]/g, 'x'));

  test('is read as it was written', () => {
    const checkpoints = fc.record({
      origin: origins,
      size: fc.oneof(fc.integer({ min: 1, max: 2 ** 53 - 1 }), fc.constantFrom(1, 2 ** 53 - 1)),
      root: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
      extensions: fc.array(origins, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(checkpoints, (checkpoint) => {
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
      }),
    );
  });

  test('the empty tree has one root', () => {
    const text = `${origin}\n0\n${emptyRoot.toString('base64')}\n`;
    expect(formatCheckpoint({ origin, size: 0, root: emptyRoot })).toBe(text);
    expect(parseCheckpoint(text).size).toBe(0);
    expect(() => parseCheckpoint(`${origin}\n0\n${root64}\n`)).toThrow(TransparencyFault);
  });

  test.each([
    ['nothing', ''],
    ['two lines', `${origin}\n5\n`],
    ['no last newline', `${origin}\n5\n${root64}`],
    ['no origin', `\n5\n${root64}\n`],
    ['an empty line', `${origin}\n\n5\n${root64}\n`],
    ['an empty extension', `${origin}\n5\n${root64}\n\n`],
    ['an empty line among extensions', `${origin}\n5\n${root64}\na\n\nb\n`],
    ['a size with a zero before it', `${origin}\n05\n${root64}\n`],
    ['a size of zeros', `${origin}\n00\n${root64}\n`],
    ['a negative size', `${origin}\n-5\n${root64}\n`],
    ['a size with a plus', `${origin}\n+5\n${root64}\n`],
    ['a broken size', `${origin}\n5.0\n${root64}\n`],
    ['a size with an exponent', `${origin}\n5e3\n${root64}\n`],
    ['a hexadecimal size', `${origin}\n0x5\n${root64}\n`],
    ['a size with a space', `${origin}\n5 \n${root64}\n`],
    ['a size in other digits', `${origin}\n\u0665\n${root64}\n`],
    ['a size beyond 2^53 - 1', `${origin}\n9007199254740992\n${root64}\n`],
    ['a size of many digits', `${origin}\n${'9'.repeat(30)}\n${root64}\n`],
    ['a word for a size', `${origin}\nfive\n${root64}\n`],
    ['a root of 31 bytes', `${origin}\n5\n${Buffer.alloc(31).toString('base64')}\n`],
    ['a root of 33 bytes', `${origin}\n5\n${Buffer.alloc(33).toString('base64')}\n`],
    ['a root without padding', `${origin}\n5\n${root64.slice(0, -1)}\n`],
    [
      'a root with unused bits set',
      `${origin}\n5\n${Buffer.alloc(32).toString('base64').replace('A=', 'B=')}\n`,
    ],
    [
      'a root in the other alphabet',
      `${origin}\n5\n${Buffer.alloc(32, 0xff).toString('base64').replaceAll('/', '_')}\n`,
    ],
    ['a root with a space', `${origin}\n5\n${root64} \n`],
    ['a root in hexadecimal', `${origin}\n5\n${root.toString('hex')}\n`],
    ['CRLF', `${origin}\r\n5\r\n${root64}\r\n`],
    ['a control character', `${origin}\0\n5\n${root64}\n`],
    ['a lone surrogate', `\ud800\n5\n${root64}\n`],
  ])('is not %s', (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(TransparencyFault);
  });

  test.each([
    ['an empty origin', { origin: '', size: 5, root }],
    ['an origin of two lines', { origin: 'a\nb', size: 5, root }],
    ['an origin that is a checkpoint', { origin: `a\n5\n${root64}`, size: 5, root }],
    ['a tab in the origin', { origin: 'a\tb', size: 5, root }],
    ['a broken size', { origin, size: 5.5, root }],
    ['a size that is too large', { origin, size: 2 ** 53, root }],
    ['a short root', { origin, size: 5, root: root.subarray(1) }],
    ['another root of the empty tree', { origin, size: 0, root }],
    ['an empty extension', { origin, size: 5, root, extensions: [''] }],
    ['an extension of two lines', { origin, size: 5, root, extensions: ['a\nb'] }],
  ])('is not written with %s', (_, checkpoint) => {
    expect(() => formatCheckpoint(checkpoint)).toThrow(TransparencyFault);
  });

  test('hostile text is read as it is written, or refused', () => {
    const line = fc.oneof(fc.constantFrom(origin, '5', root64, '', '\n', '0'), fc.string({ unit: 'binary' }));
    const texts = fc.oneof(
      fc.array(line).map((lines) => lines.map((one) => `${one}\n`).join('')),
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = orFault(() => parseCheckpoint(text));
        expect(read instanceof TransparencyFault || formatCheckpoint(read) === text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('opening a checkpoint', () => {
  const signer = noteSigner(origin, keyOf(1));
  const log = { origin, keys: [verifierKeyOf(origin, keyOf(1))] };
  const note = signCheckpoint({ origin, size: 5, root }, [signer]);
  const witness = noteSigner('witness.example', keyOf(2));
  const witnessVerifier = noteVerifier(verifierKeyOf('witness.example', keyOf(2)));

  test('gives what its log signed', () => {
    expect(openCheckpoint(note, log).checkpoint).toEqual({ origin, size: 5, root, extensions: [] });
  });

  test('the signature of somebody else who is known does not stand in for that of the log', () => {
    const other = signCheckpoint({ origin, size: 5, root }, [witness]);
    expect(() => openCheckpoint(other, log, [witnessVerifier])).toThrow('not signed by its log');
    expect(openCheckpoint(addSignatures(other, [signer]), log, [witnessVerifier]).verified).toHaveLength(2);
  });

  test('a log that changes its key is known by either', () => {
    const both = { origin, keys: [verifierKeyOf(origin, keyOf(3)), ...log.keys] };
    expect(openCheckpoint(note, both).checkpoint.size).toBe(5);
    expect(() => openCheckpoint(note, { origin, keys: both.keys.slice(0, 1) })).toThrow(TransparencyFault);
    expect(() => openCheckpoint(note, { origin, keys: [] })).toThrow(TransparencyFault);
  });

  test('another origin is refused, though the key is the same', () => {
    const other = signCheckpoint({ origin: 'example.com/other', size: 5, root }, [signer]);
    expect(() => openCheckpoint(other, log)).toThrow('not of example.com/log');
  });

  test('a note of the log that is no checkpoint is refused', () => {
    expect(() => openCheckpoint(signNote('Hello.\n', [signer]), log)).toThrow(TransparencyFault);
  });
});
