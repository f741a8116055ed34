import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import {
  addSignatures,
  COSIGNATURE_V1,
  formatVerifierKey,
  importSigningKey,
  isKeyName,
  keyIdOf,
  noteSigner,
  noteVerifier,
  openNote,
  parseNote,
  parseVerifierKey,
  signNote,
  verifierKeyOf,
  type NoteVerifier,
} from '../../src/transparency/signed-note.ts';
import { orFault } from './hostile.ts';
import { keyOf, keyOfSignerKey } from './keys.ts';

const { go, c2sp } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/notes.json'), 'utf8'),
) as {
  go: {
    text: string;
    signerKey: string;
    peter: { verifierKey: string; line: string };
    enoch: { verifierKey: string; line: string };
    refusedVerifierKeys: string[];
  };
  c2sp: { note: string; text: string; name: string; keyId: string };
};
const { text } = go;
const peter = noteVerifier(parseVerifierKey(go.peter.verifierKey));
const enoch = noteVerifier(parseVerifierKey(go.enoch.verifierKey));
const noteOf = (...lines: string[]): string => `${text}\n${lines.join('')}`;
const opening =
  (note: string | Uint8Array, verifiers: readonly NoteVerifier[] = [peter]) =>
  () =>
    openNote(note, verifiers);

describe('published verifier keys (golang.org/x/mod, sumdb/note/note_test.go)', () => {
  test.each([go.peter.verifierKey, go.enoch.verifierKey])('%s is read and written alike', (text) => {
    const key = parseVerifierKey(text);
    expect(formatVerifierKey(key)).toBe(text);
    expect(text).toContain(`+${keyIdOf(key)}+`);
  });

  test('is that of the signing key', () => {
    const key = verifierKeyOf('PeterNeumann', keyOfSignerKey(go.signerKey));
    expect(formatVerifierKey(key)).toBe(go.peter.verifierKey);
    expect(verifierKeyOf('PeterNeumann', createPublicKey(keyOfSignerKey(go.signerKey)))).toEqual(key);
  });

  test.each(go.refusedVerifierKeys)('%s is refused', (key) => {
    expect(() => parseVerifierKey(key)).toThrow(TransparencyFault);
  });

  test('no part of one is one, nor is one with a character changed', () => {
    const key = go.peter.verifierKey;
    const others: string[] = [];
    for (let i = 0; i < key.length; i += 1) {
      for (let j = i + 1; j <= key.length; j += 1) others.push(key.slice(i, j));
      const next = String.fromCharCode(key.charCodeAt(i) + 1);
      others.push(`${key.slice(0, i)}${next}${key.slice(i + 1)}`);
    }
    const read = others.filter((one) => !(orFault(() => parseVerifierKey(one)) instanceof TransparencyFault));
    expect(read).toEqual([key]);
  });
});

describe('verifier keys', () => {
  const key = verifierKeyOf('example.com/log', keyOf(1));
  const written = formatVerifierKey(key);

  test.each([
    ['nothing', ''],
    ['an id in capitals', written.replace(/\+[0-9a-f]{8}\+/, (id) => id.toUpperCase())],
    ['a newline behind it', `${written}\n`],
    ['padding left out', written.replace(/=*$/, '')],
    ['no name', written.replace('example.com/log', '')],
    ['a space in the name', written.replace('log', 'l g')],
    ['the id of another name', written.replace('log', 'lag')],
  ])('%s is refused', (_, text) => {
    // An id of digits alone has no capitals, and a key of 33 bytes has no padding.
    expect(orFault(() => parseVerifierKey(text === written ? '' : text))).toBeInstanceOf(TransparencyFault);
  });

  test.each([0x00, 0x02, 0x05, 0x06, 0xff])('type %d is not known here', (type) => {
    const unknown = { ...key, type: type as never };
    expect(() => parseVerifierKey(formatVerifierKey(unknown))).toThrow(TransparencyFault);
  });

  test('one of a cosignature is not for notes', () => {
    const cosigning = verifierKeyOf('example.com/log', keyOf(1), COSIGNATURE_V1);
    expect(parseVerifierKey(formatVerifierKey(cosigning))).toEqual(cosigning);
    expect(keyIdOf(cosigning)).not.toBe(keyIdOf(key));
    expect(() => noteVerifier(cosigning)).toThrow(TransparencyFault);
  });

  test('a key that is not Ed25519 is refused', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => verifierKeyOf('example.com/log', privateKey)).toThrow(TransparencyFault);
    expect(() => noteSigner('example.com/log', createPublicKey(keyOf(1)))).toThrow(TransparencyFault);
  });

  test.each([
    '',
    ' ',
    'a b',
    'a+b',
    'a\u00a0b',
    'a\u0085b',
    'a\u2003b',
    'a\u3000',
    'a\nb',
    'a\tb',
    'a\x01',
    'a\0',
    '\ud800',
  ])('%j is no name of a key', (name) => {
    expect(isKeyName(name)).toBe(false);
    expect(() => noteSigner(name, keyOf(1))).toThrow(TransparencyFault);
  });

  test.each(['a', 'example.com/log42', 'Zoë', '日本', '—', 'a=b', '\u200b'])('%j is one', (name) => {
    expect(isKeyName(name)).toBe(true);
    const note = signNote('text\n', [noteSigner(name, keyOf(1))]);
    expect(openNote(note, [noteVerifier(verifierKeyOf(name, keyOf(1)))]).verified).toHaveLength(1);
  });
});

describe('signing keys', () => {
  const pem = (key: ReturnType<typeof keyOf>) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

  test('are read from PKCS#8 in PEM', () => {
    const signer = noteSigner('PeterNeumann', importSigningKey(pem(keyOfSignerKey(go.signerKey))));
    expect(signNote(text, [signer])).toBe(noteOf(go.peter.line));
  });

  test.each([
    ['nothing', ''],
    ['other text', 'PRIVATE KEY'],
    ['a public key', createPublicKey(keyOf(1)).export({ type: 'spki', format: 'pem' }).toString()],
    ['an elliptic key', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
    ['an X25519 key', pem(generateKeyPairSync('x25519').privateKey)],
    [
      'an encrypted key',
      keyOf(1)
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
        .toString(),
    ],
    ['a torn key', pem(keyOf(1)).slice(0, 60)],
  ])('are not read from %s', (_, text) => {
    expect(() => importSigningKey(text)).toThrow(TransparencyFault);
  });
});

describe('published notes', () => {
  test('the note that Go signs (golang.org/x/mod, sumdb/note/note_test.go)', () => {
    expect(signNote(text, [noteSigner('PeterNeumann', keyOfSignerKey(go.signerKey))])).toBe(
      noteOf(go.peter.line),
    );
  });

  test('one signature verified, one unknown', () => {
    const opened = openNote(noteOf(go.peter.line, go.enoch.line), [peter]);
    expect(opened.text).toBe(text);
    expect(opened.verified).toMatchObject([{ name: 'PeterNeumann', keyId: 'c74f20a3' }]);
    expect(opened.unknown).toMatchObject([{ name: 'EnochRoot', keyId: 'af0cfe78' }]);
  });

  test('both verified', () => {
    const opened = openNote(noteOf(go.peter.line, go.enoch.line), [enoch, peter]);
    expect(opened.verified.map(({ name }) => name)).toEqual(['PeterNeumann', 'EnochRoot']);
    expect(opened.unknown).toEqual([]);
  });

  test('a line that stands twice counts once', () => {
    const other = go.enoch.line.replace('n2ti', 'ABCDn2ti');
    const { peter: one, enoch: two } = go;
    const opened = openNote(noteOf(one.line, one.line, two.line, two.line, other), [peter]);
    expect(opened.verified).toHaveLength(1);
    expect(opened.unknown).toHaveLength(2);
  });

  test('the example of C2SP signed-note, whose text has an empty line', () => {
    const { text, signatures } = parseNote(c2sp.note);
    expect(text).toBe(c2sp.text);
    expect(signatures).toMatchObject([{ name: c2sp.name, keyId: c2sp.keyId }]);
    expect(signatures[0]!.signature).toHaveLength(64);
    expect(parseNote(Buffer.from(c2sp.note))).toEqual(parseNote(c2sp.note));
    expect(opening(c2sp.note)).toThrow(TransparencyFault);
  });
});

describe('a note is refused', () => {
  const { line } = go.peter;

  test('without a known key', () => {
    expect(opening(noteOf(line), [])).toThrow(TransparencyFault);
    expect(opening(noteOf(line), [enoch])).toThrow(TransparencyFault);
  });

  test('for a wrong signature by a known key, whoever else signed it', () => {
    const wrong = line.replace('SNXgKv', 'SNXgLv');
    expect(opening(noteOf(wrong))).toThrow(TransparencyFault);
    expect(opening(noteOf(wrong, go.enoch.line), [peter, enoch])).toThrow(TransparencyFault);
    expect(opening(noteOf(go.enoch.line, wrong), [peter, enoch])).toThrow(TransparencyFault);
    expect(opening(noteOf(line, wrong))).toThrow(TransparencyFault);
    expect(opening(noteOf(`${line.slice(0, 60)}ABCD${line.slice(60)}`))).toThrow(TransparencyFault);
    expect(opening(`${text.replace('problem', 'Problem')}\n${line}`)).toThrow(TransparencyFault);
  });

  test('when two known keys have one name and id', () => {
    expect(opening(noteOf(line), [peter, enoch, peter])).toThrow(TransparencyFault);
  });

  test('for a byte order mark, which is part of the text', () => {
    expect(opening(`\ufeff${noteOf(line)}`)).toThrow(TransparencyFault);
    expect(opening(Buffer.from(`\ufeff${noteOf(line)}`))).toThrow(TransparencyFault);
    const signer = noteSigner('PeterNeumann', keyOfSignerKey(go.signerKey));
    expect(openNote(Buffer.from(signNote('\ufefftext\n', [signer])), [peter]).text).toBe('\ufefftext\n');
  });

  test('with more than 100 signatures', () => {
    const hundred = Array.from({ length: 100 }, () => line);
    expect(openNote(noteOf(...hundred), [peter]).verified).toHaveLength(1);
    expect(opening(noteOf(...hundred, line))).toThrow(TransparencyFault);
  });

  test('when it has more than 1,000,000 bytes, as text or as bytes', () => {
    const room = 1_000_000 - Buffer.byteLength(`\n\n${line}`);
    const [most, wide] = ['x'.repeat(room), `\u00e9${'x'.repeat(room - 2)}`].map(
      (text) => `${text}\n\n${line}`,
    );
    for (const note of [most!, wide!]) {
      expect(parseNote(note)).toEqual(parseNote(Buffer.from(note)));
      expect(() => parseNote(`x${note}`)).toThrow(TransparencyFault);
      expect(() => parseNote(Buffer.from(`x${note}`))).toThrow(TransparencyFault);
    }
  });

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a newline', '\n'],
    ['two newlines', '\n\n'],
    ['the text alone', text],
    ['no signature', `${text}\n`],
    ['no last newline', noteOf(line).slice(0, -1)],
    ['a newline too many', `${noteOf(line)}\n`],
    ['no empty line', `${text}${line}`],
    ['a control character', `\x01${noteOf(line)}`],
    ['a tab', noteOf(line).replace('you think', 'you\tthink')],
    ['CRLF', noteOf(line).replaceAll('\n', '\r\n')],
    ['a lone surrogate', `\ud800${noteOf(line)}`],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.of(0xff), Buffer.from(noteOf(line))])],
    ['UTF-8 longer than it need be', Buffer.concat([Buffer.of(0xc0, 0x80), Buffer.from(noteOf(line))])],
    ['another line behind the text', `${noteOf(line)}Unexpected line.\n`],
    ['a hyphen for a dash', noteOf(line.replace('\u2014', '-'))],
    ['an en dash', noteOf(line.replace('\u2014', '\u2013'))],
    ['no space behind the dash', noteOf(line.replace('\u2014 ', '\u2014'))],
    ['two spaces behind the dash', noteOf(line.replace('\u2014 ', '\u2014  '))],
    ['two spaces behind the name', noteOf(line.replace('Neumann ', 'Neumann  '))],
    ['a space behind the signature', noteOf(line.replace('=\n', '= \n'))],
    ['a name with a space', noteOf(line, go.enoch.line.replace('EnochRoot', 'Enoch\u00a0Root'))],
    ['a name with a plus', noteOf(line, go.enoch.line.replace('EnochRoot', 'Enoch+Root'))],
    ['no name', noteOf(line, go.enoch.line.replace('EnochRoot ', ''))],
    ['a signature with unused bits set', noteOf(line.replace('nAM=', 'nAN='))],
    ['a signature without padding', noteOf(line.replace('=\n', '\n'))],
    ['a signature in the other alphabet', noteOf(line.replaceAll('+', '-').replaceAll('/', '_'))],
    ['a key id and no signature', noteOf(line, '\u2014 EnochRoot rwz+eA==\n')],
    ['less than a key id', noteOf(line, '\u2014 EnochRoot rwz+\n')],
  ])('that is %s, before its signatures are looked at', (_, note) => {
    expect(() => parseNote(note)).toThrow(TransparencyFault);
  });
});

describe('signing', () => {
  const signers = [1, 2, 3].map((n) => noteSigner(`example.com/${n}`, keyOf(n)));
  const verifiers = [1, 2, 3].map((n) => noteVerifier(verifierKeyOf(`example.com/${n}`, keyOf(n))));
  const texts = fc
    .string({ unit: 'binary' })
    .map((body) => `${body.replaceAll(/[\x00-\x09\x0b-\x1f]/g, '\n')}\n`);

  test('any text that a note may have opens again as it was', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const opened = openNote(Buffer.from(signNote(body, signers)), verifiers);
        expect(opened.text).toBe(body);
        expect(opened.verified.map(({ name }) => name)).toEqual(signers.map(({ name }) => name));
      }),
    );
  });

  test('no other note opens: any byte of text, dash, name or signature counts', () => {
    const note = Buffer.from(signNote('one\n\n\u2014 two\n', signers.slice(0, 1)));
    for (let at = 0; at < note.length; at += 1) {
      for (const bit of [1, 2, 32]) {
        const changed = Buffer.from(note);
        changed[at]! ^= bit;
        expect(opening(changed, verifiers)).toThrow(TransparencyFault);
      }
      expect(opening(note.subarray(0, at), verifiers)).toThrow(TransparencyFault);
      expect(opening(Buffer.concat([note.subarray(0, at), note.subarray(at + 1)]), verifiers)).toThrow(
        TransparencyFault,
      );
    }
    expect(openNote(note, verifiers).text).toBe('one\n\n\u2014 two\n');
  });

  test('adds to a note, and replaces what the same key signed before', () => {
    const note = signNote('text\n', signers.slice(0, 1));
    const both = addSignatures(note, signers.slice(1, 2));
    expect(both).toBe(signNote('text\n', signers.slice(0, 2)));
    expect(addSignatures(both, signers.slice(0, 1))).toBe(signNote('text\n', [signers[1]!, signers[0]!]));
  });

  test.each([
    ['', 'no text'],
    ['text', 'no last newline'],
    ['text\r\n', 'a control character'],
    ['a\tb\n', 'a tab'],
    [`${'\u20ac'.repeat(400_000)}\n`, 'more bytes than a note may have'],
    ['\ud800\n', 'a lone surrogate'],
    [`${'x'.repeat(1_000_000)}\n`, 'more than a note may have'],
  ])('refuses a text with $1', (body) => {
    expect(() => signNote(body, signers)).toThrow(TransparencyFault);
  });

  test('refuses no signer, one twice, too many, and one with a bad name', () => {
    const [one] = signers;
    const many = Array.from({ length: 101 }, (_, n) => ({ ...one!, name: `example.com/${n}` }));
    for (const bad of [[], [one!, one!], many, [{ ...one!, name: 'bad name' }]])
      expect(() => signNote('text\n', bad)).toThrow(TransparencyFault);
    expect(() => addSignatures(signNote('text\n', many.slice(1)), many.slice(0, 1))).toThrow(
      TransparencyFault,
    );
  });
});

test('hostile notes are refused in one way', () => {
  const line = fc.oneof(
    fc.constantFrom(go.peter.line, go.enoch.line, '\n', '\u2014 ', '\u2014 PeterNeumann x08go\n', text),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );
  const notes = fc.oneof(
    fc.array(line).map((parts) => parts.join('')),
    fc.uint8Array(),
    fc.array(line).map((parts) => Buffer.from(parts.join(''))),
  );
  fc.assert(
    fc.property(notes, (note) => {
      const opened = orFault(() => openNote(note, [peter, enoch]));
      expect(opened instanceof TransparencyFault || opened.text === text).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
