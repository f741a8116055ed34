import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  ENVELOPE_LIMIT_BYTES,
  keyIdOf,
  preAuthEncoding,
  signStatement,
  UnusableKey,
  verifyEnvelope,
} from '../../src/evidence/dsse.ts';
import { STATEMENT_PAYLOAD_TYPE } from '../../src/format/vocabulary.ts';
import { ecPair, pairOfSeed } from './keys.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(30_000);

interface Signature {
  keyid?: string;
  sig: string;
}

const table = parse(readFileSync(join(import.meta.dirname, '../cases/evidence/dsse.yaml'), 'utf8')) as {
  keys: Record<string, { seed: string; public: string }>;
  vectors: {
    name: string;
    payload: string;
    payloadType: string;
    signatures: Signature[];
    pae?: string;
    trusted: string[];
    seen: string;
    signers?: string[];
  }[];
  hello: Record<'payload' | 'payloadType' | 'pae' | 'x' | 'y' | 'sig', string>;
};
const pairs = new Map(Object.entries(table.keys).map(([name, { seed }]) => [name, pairOfSeed(seed)]));
const [a, b] = [pairs.get('A')!, pairs.get('B')!];
const bytes = (text: string) => new TextEncoder().encode(text);
const statement = bytes('{"_type":"https://in-toto.io/Statement/v1"}');
const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');

/** An envelope that is signed by A, with some of its fields changed. */
function changed(change: (envelope: Record<string, any>) => unknown): Uint8Array {
  const envelope = JSON.parse(signStatement(statement, a.privateKey)) as Record<string, any>;
  return bytes(JSON.stringify(change(envelope) ?? envelope));
}
const seen = (envelope: Uint8Array, ...keys: string[]) => verifyEnvelope(envelope, keys);

describe('the published vectors of DSSE', () => {
  test('have the keys that their seeds give', () => {
    for (const [name, { public: published }] of Object.entries(table.keys)) {
      const der = createPublicKey(pairs.get(name)!.publicKey).export({ type: 'spki', format: 'der' });
      expect(der.subarray(-32).toString('hex')).toBe(published);
    }
  });

  test.each(table.vectors)('$name', ({ payload, payloadType, signatures, pae, trusted, ...expected }) => {
    const content = Buffer.from(payload, 'base64url');
    const encoded = Buffer.from(preAuthEncoding(payloadType, content)).toString('hex');
    expect(encoded).toBe(pae ?? encoded);
    // There a key is told by a name, here by its digest; a name is no part of what is signed.
    const named = signatures.map(({ keyid, sig }) =>
      keyid === undefined ? { sig } : { sig, keyid: keyIdOf(pairs.get(keyid)!.publicKey) },
    );
    const envelope = bytes(JSON.stringify({ payload, payloadType, signatures: named }));
    const result = seen(envelope, ...trusted.map((name) => pairs.get(name)!.publicKey));
    expect(result.kind).toBe(expected.seen);
    if (result.kind !== 'verified') return;
    expect(base64(result.payload)).toBe(content.toString('base64'));
    const signers = expected.signers ?? signatures.map(({ keyid }) => keyid!);
    expect(result.keyIds).toEqual(signers.map((name) => keyIdOf(pairs.get(name)!.publicKey)));
  });

  test('the example of the protocol page is a signature of these bytes', () => {
    const { payload, payloadType, pae, x, y, sig } = table.hello;
    const encoded = preAuthEncoding(payloadType, bytes(payload));
    expect(new TextDecoder().decode(encoded)).toBe(pae);
    const coordinate = (decimal: string) =>
      Buffer.from(BigInt(decimal).toString(16).padStart(64, '0'), 'hex').toString('base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(x), y: coordinate(y) };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const signature = Buffer.from(sig, 'base64');
    expect(verify('sha256', encoded, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  test('signing gives the published signature', () => {
    const [{ payload, signatures }] = table.vectors as [(typeof table.vectors)[0]];
    const envelope = JSON.parse(signStatement(Buffer.from(payload, 'base64'), a.privateKey));
    expect(envelope).toEqual({
      payload,
      payloadType: STATEMENT_PAYLOAD_TYPE,
      signatures: [{ keyid: keyIdOf(a.publicKey), sig: signatures[0]!.sig }],
    });
  });
});

describe('an envelope', () => {
  test('gives back what was signed, and who signed it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (content) => {
        const envelope = bytes(signStatement(content, a.privateKey));
        expect(seen(envelope, b.publicKey, a.publicKey)).toEqual({
          kind: 'verified',
          payload: Buffer.from(content),
          keyIds: [keyIdOf(a.publicKey)],
        });
      }),
    );
  });

  test('with any bit turned over is refused', () => {
    const envelope = bytes(signStatement(statement, a.privateKey));
    const accepted: number[] = [];
    for (let bit = 0; bit < envelope.length * 8; bit++) {
      const turned = Uint8Array.from(envelope);
      turned[bit >> 3]! ^= 1 << (bit & 7);
      if (seen(turned, a.publicKey, b.publicKey).kind === 'verified') accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /not valid JSON/],
    ['no JSON', bytes('{'), /not valid JSON/],
    ['no UTF-8', Uint8Array.of(0xff), /UTF-8/],
    ['a list', bytes('[]'), /not an envelope/],
    ['null', bytes('null'), /not an envelope/],
    ['a key of its own', changed((it) => ({ ...it, note: 'x' })), /not an envelope/],
    [
      'a payload type that is no text',
      changed((it) => ({ ...it, payloadType: [STATEMENT_PAYLOAD_TYPE] })),
      /not an envelope/,
    ],
    [
      'no payload',
      changed((it) => ({ payloadType: it['payloadType'], signatures: it['signatures'] })),
      /not an envelope/,
    ],
    ['no signatures', changed((it) => ({ ...it, signatures: [] })), /no signature/],
    [
      'one object for a list of signatures',
      changed((it) => ({ ...it, signatures: it['signatures'][0] })),
      /not an envelope/,
    ],
    [
      'seventeen signatures',
      changed((it) => ({ ...it, signatures: Array.from({ length: 17 }, () => it['signatures'][0]) })),
      /more than 16/,
    ],
    [
      'a signature with a key of its own',
      changed((it) => ({ ...it, signatures: [{ ...it['signatures'][0], cert: 'x' }] })),
      /`sig`/,
    ],
    ['a signature of null', changed((it) => ({ ...it, signatures: [null] })), /`sig`/],
    [
      'an empty key id',
      changed((it) => ({ ...it, signatures: [{ ...it['signatures'][0], keyid: '' }] })),
      /`sig`/,
    ],
    [
      'a payload without padding',
      changed((it) => ({ ...it, payload: it['payload'].replace(/=+$/, '') })),
      /base64/,
    ],
    ['a payload with a space', changed((it) => ({ ...it, payload: ` ${it['payload']}` })), /base64/],
    ['a payload of two alphabets', changed((it) => ({ ...it, payload: '+_AA' })), /base64/],
    ['a payload with unused bits set', changed((it) => ({ ...it, payload: 'QR==' })), /base64/],
    [
      'another content',
      changed((it) => ({ ...it, payload: base64(bytes('{}')) })),
      /not one of this content/,
    ],
    ['another payload type', changed((it) => ({ ...it, payloadType: 'text/plain' })), /holds text\/plain/],
  ])('that is or has %s is refused', (_, envelope, message) => {
    const result = seen(envelope, a.publicKey);
    expect(result).toEqual({ kind: 'refused', message: expect.stringMatching(message) });
  });

  test('with a key twice is refused, whichever of the two is right', () => {
    const text = signStatement(statement, a.privateKey);
    const twice = text.replace('{', `{"payload": "${base64(bytes('{}'))}",`);
    expect(seen(bytes(twice), a.publicKey)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('`payload` occurs twice'),
    });
  });

  test('larger than any record gives is refused', () => {
    const envelope = bytes(`${signStatement(statement, a.privateKey)}${' '.repeat(ENVELOPE_LIMIT_BYTES)}`);
    expect(seen(envelope, a.publicKey).kind).toBe('refused');
  });

  test('of another signer is refused, and the signer named', () => {
    const result = seen(bytes(signStatement(statement, b.privateKey)), a.publicKey);
    expect(result).toMatchObject({
      kind: 'refused',
      message: `It is signed by ${keyIdOf(b.publicKey)}, and by none of the keys given (${keyIdOf(a.publicKey)}).`,
    });
  });

  test('whose right signature names another key is refused', () => {
    const envelope = changed((it) => (it['signatures'][0].keyid = keyIdOf(b.publicKey)) && it);
    expect(seen(envelope, a.publicKey).kind).toBe('refused');
    expect(seen(envelope, a.publicKey, b.publicKey).kind).toBe('refused');
  });

  test('is verified beside the signature of a stranger', () => {
    const stranger = { sig: base64(Uint8Array.from({ length: 64 }, () => 1)) };
    const envelope = changed((it) => ({ ...it, signatures: [stranger, it['signatures'][0]] }));
    expect(seen(envelope, a.publicKey).kind).toBe('verified');
  });
});

describe('a key that cannot be used', () => {
  const ec = ecPair();
  test.each<[string, string]>([
    ['a private key', a.privateKey],
    ['a key of another kind', ec.publicKey],
    ['two keys in one file', a.publicKey + b.publicKey],
    ['words', 'a key'],
    ['PEM that holds no key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n'],
  ])('to verify with: %s', (_, pem) => {
    expect(() => seen(bytes(signStatement(statement, a.privateKey)), pem)).toThrow(UnusableKey);
    expect(() => keyIdOf(pem)).toThrow(UnusableKey);
  });

  test('to verify with: none', () => {
    expect(() => seen(bytes(signStatement(statement, a.privateKey)))).toThrow(UnusableKey);
  });

  test.each<[string, string]>([
    ['a public key', a.publicKey],
    ['a key of another kind', ec.privateKey],
    ['words', 'a key'],
  ])('to sign with: %s', (_, pem) => {
    expect(() => signStatement(statement, pem)).toThrow(UnusableKey);
  });

  test('is not quoted', () => {
    const broken = a.privateKey.replace('MC4', 'MC5');
    expect(() => signStatement(statement, broken)).toThrow(/^This is not a private key/);
  });
});
