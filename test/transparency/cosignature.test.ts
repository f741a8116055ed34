import { createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { signCheckpoint } from '../../src/transparency/checkpoint.ts';
import {
  cosignatureTime,
  cosignatureVerifier,
  cosigner,
  openWitnessedCheckpoint,
  witnessPolicy,
} from '../../src/transparency/cosignature.ts';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import { leafHash } from '../../src/transparency/merkle-tree.ts';
import {
  addSignatures,
  COSIGNATURE_V1,
  noteSigner,
  openNote,
  parseNote,
  signNote,
  verifierKeyOf,
} from '../../src/transparency/signed-note.ts';
import { orFault } from './hostile.ts';
import { flipped } from './reference.ts';
import { keyOf, keyOfSignerKey } from './keys.ts';

const { go, cosigned, formats } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/notes.json'), 'utf8'),
) as {
  go: { signerKey: string };
  cosigned: { note: string; time: number };
  formats: { note: string; time: number };
};

const origin = 'example.com/log';
const log = { origin, keys: [verifierKeyOf(origin, keyOf(9))] };
const signed = signCheckpoint({ origin, size: 5, root: leafHash(Buffer.of(1)) }, [
  noteSigner(origin, keyOf(9)),
]);
const nameOf = (n: number): string => `witness${n}.example`;
const witnessKey = (n: number) => verifierKeyOf(nameOf(n), keyOf(n), COSIGNATURE_V1);
const witness = (n: number, time = 1_700_000_000 + n) => cosigner(nameOf(n), keyOf(n), time);

describe('published cosignatures', () => {
  test('the example of C2SP tlog-cosignature: its time', () => {
    const [, cosignature] = parseNote(cosigned.note).signatures;
    expect(cosignatureTime(cosignature!.signature)).toBe(cosigned.time);
  });

  test('one made with github.com/transparency-dev/formats v0.1.1, verified and made alike', () => {
    const key = keyOfSignerKey(go.signerKey);
    const verifier = cosignatureVerifier(verifierKeyOf('PeterNeumann', key, COSIGNATURE_V1));
    const { text, verified } = openNote(formats.note, [verifier]);
    expect(cosignatureTime(verified[0]!.signature)).toBe(formats.time);
    expect(signNote(text, [cosigner('PeterNeumann', key, formats.time)])).toBe(formats.note);
  });
});

describe('a cosignature', () => {
  const { text } = parseNote(signed);
  const verifier = cosignatureVerifier(witnessKey(1));

  test('covers its time and each byte of the text', () => {
    const signature = Buffer.from(witness(1).sign(text));
    expect(verifier.verify(text, signature)).toBe(true);
    expect(
      Array.from({ length: 72 * 8 }, (_, bit) => verifier.verify(text, flipped(signature, bit))),
    ).not.toContain(true);
    const more = `${text}an extension\n`;
    expect(verifier.verify(more, signature)).toBe(false);
    expect(verifier.verify(more, witness(1).sign(more))).toBe(true);
  });

  test('is for any time that a number holds', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (time) => {
        const signature = witness(1, time).sign(text);
        expect(cosignatureTime(signature)).toBe(time);
        expect(verifier.verify(text, signature)).toBe(true);
      }),
    );
  });

  test.each([-1, 0.5, 2 ** 53, Number.NaN])('is for no time %d', (time) => {
    expect(() => witness(1, time)).toThrow(TransparencyFault);
  });

  test('with a time beyond 2^53 - 1 is none', () => {
    const signature = Buffer.from(witness(1).sign(text));
    signature.writeBigUInt64BE(2n ** 53n);
    expect(cosignatureTime(signature)).toBeUndefined();
    expect(verifier.verify(text, signature)).toBe(false);
  });

  test.each([0, 8, 64, 71, 73])('of %d bytes is none', (length) => {
    expect(cosignatureTime(Buffer.alloc(length))).toBeUndefined();
    expect(verifier.verify(text, Buffer.alloc(length))).toBe(false);
  });

  test('is over checkpoints alone', () => {
    expect(() => witness(1).sign('Hello.\n')).toThrow(TransparencyFault);
    const stamp = Buffer.from(witness(1, 7).sign(text)).subarray(0, 8);
    const hello = sign(null, Buffer.from('cosignature/v1\ntime 7\nHello.\n'), keyOf(1));
    expect(verifier.verify('Hello.\n', Buffer.concat([stamp, hello]))).toBe(false);
  });

  test('is not made by the signature of a note, nor the other way round', () => {
    const plain = noteSigner(nameOf(1), keyOf(1));
    expect(plain.keyId).not.toBe(verifier.keyId);
    expect(verifier.verify(text, Buffer.concat([Buffer.alloc(8), plain.sign(text)]))).toBe(false);
    expect(() => cosignatureVerifier(verifierKeyOf(nameOf(1), keyOf(1)))).toThrow(TransparencyFault);
    expect(() => cosigner(nameOf(1), createPublicKey(keyOf(1)), 0)).toThrow(TransparencyFault);
  });
});

describe('so many of these witnesses', () => {
  const three = [1, 2, 3].map(witnessKey);

  test.each([0, 1, 2, 3])('%d of three signed', (count) => {
    const note = addSignatures(
      signed,
      [1, 2, 3].slice(0, count).map((n) => witness(n)),
    );
    const counted = (threshold: number) => {
      const opened = orFault(() => openWitnessedCheckpoint(note, log, witnessPolicy(threshold, three)));
      return opened instanceof TransparencyFault ? 'refused' : opened.cosignatures.length;
    };
    const expected = [0, 1, 2, 3].map((threshold) => (threshold <= count ? count : 'refused'));
    expect([0, 1, 2, 3].map(counted)).toEqual(expected);
  });

  test('tells who signed, and when', () => {
    const note = addSignatures(signed, [witness(3), witness(1)]);
    const { cosignatures } = openWitnessedCheckpoint(note, log, witnessPolicy(2, three));
    expect(cosignatures).toMatchObject([
      { name: 'witness1.example', time: 1_700_000_001 },
      { name: 'witness3.example', time: 1_700_000_003 },
    ]);
  });

  test.each([
    [5, 7],
    [7, 5],
  ])('one that signed twice, at %d and at %d, is one, by its later word', (one, other) => {
    const { text } = parseNote(signed);
    const again = addSignatures(`${text}\n\u2014 x AAAAAAA=\n`, [witness(1, other)])
      .split('\n')
      .at(-2)!;
    const both = `${addSignatures(signed, [witness(1, one)])}${again}\n`;
    const { cosignatures } = openWitnessedCheckpoint(both, log, witnessPolicy(1, three));
    expect(cosignatures).toMatchObject([{ name: 'witness1.example', time: 7 }]);
    expect(() => openWitnessedCheckpoint(both, log, witnessPolicy(2, three))).toThrow(TransparencyFault);
  });

  test('one that is not known does not count', () => {
    const note = addSignatures(signed, [witness(1), witness(4)]);
    expect(() => openWitnessedCheckpoint(note, log, witnessPolicy(2, three))).toThrow(TransparencyFault);
  });

  test('they do not stand in for the log', () => {
    const note = signNote(parseNote(signed).text, [witness(1), witness(2), witness(3)]);
    expect(() => openWitnessedCheckpoint(note, log, witnessPolicy(2, three))).toThrow(
      'not signed by its log',
    );
  });

  test('a wrong cosignature is not passed over', () => {
    const forged = { ...witness(2), sign: (text: string) => witness(4).sign(text) };
    const note = addSignatures(signed, [witness(1), witness(3), forged]);
    expect(() => openWitnessedCheckpoint(note, log, witnessPolicy(2, three))).toThrow('wrong signature');
  });

  test('a policy that cannot be met, or counts one witness twice, is none', () => {
    const again = { ...witnessKey(1), name: 'another.example' };
    for (const [threshold, keys] of [
      [4, three],
      [-1, three],
      [1.5, three],
      [Number.NaN, three],
      [1, []],
      [2, [...three, again]],
      [2, [...three, witnessKey(1)]],
      [2, [...three, { ...witnessKey(4), name: nameOf(1) }]],
    ] as const) {
      expect(() => witnessPolicy(threshold, keys)).toThrow(TransparencyFault);
      expect(() => openWitnessedCheckpoint(signed, log, { threshold, witnesses: keys })).toThrow(
        TransparencyFault,
      );
    }
    const itself = witnessPolicy(0, [verifierKeyOf('other.example', keyOf(9), COSIGNATURE_V1)]);
    expect(() => openWitnessedCheckpoint(signed, log, itself)).toThrow('vouch for itself');
  });
});
