import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, escapeText } from '../../src/report/escape.ts';

/** Text as an attacker would write it: pieces that mean something, mixed with anything at all. */
const pieces = [
  '@octocat', '@acme/risk', '#123', 'GH-7', 'acme/credit#9', 'https://evil.example', 'www.evil.example',
  'mailto:a@b.example', '<img src=x onerror=alert(1)>', '<!-- hidden -->', '-->', '&lt;', '&#64;', '|', '||',
  '`', '```', '*bold*', '_', '__init__', '~~', '[a](b)', '![a](b)', '\\', '\\|', '\n', '\r\n', '\t', '---', '===',
  '- a', '1. a', '> a', '# a', ':tada:', '$x$', '::error::x', '##[error]x', '\u202e', '\u200b', '\u001b[31m',
  '\u0000', '\u2028', '\ufeff', '\ud800', '\u{e0041}', ' ', '  ', '⟨U+0041⟩', 'é', '日本', '0.06', 'max_fpr',
]; // prettier-ignore
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 8 })
  .map((parts) => parts.join(''));

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** What a browser shows of text with character references, as GitHub's filters see it after Markdown. */
function decoded(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('text for Markdown', () => {
  test.each([
    ['max_false_positive_rate', 'max_false_positive_rate'],
    ['0.06', '0.06'],
    ['a | b', 'a &#124; b'],
    ['_a_ b_', '&#95;a&#95; b&#95;'],
    ['__init__', '&#95;&#95;init&#95;&#95;'],
    ['<b>', '&#60;b&#62;'],
    ['<!-- x -->', '&#60;&#33;-- x --&#62;'],
    ['a\nb', 'a⟨U+000A⟩b'],
    ['\u202eevil', '⟨U+202E⟩evil'],
    ['@octocat', '⟨&#64;⟩octocat'],
    ['see #12 and GH-12', 'see ⟨&#35;⟩12 and GH⟨-⟩12'],
    ['high-1', 'high-1'],
    ['https://x.example', 'https⟨:⟩//x.example'],
    ['www.x.example', 'www⟨.⟩x.example'],
    ['a:tada:', 'a⟨:⟩tada:'],
    ['$x$', '⟨&#36;⟩x⟨&#36;⟩'],
    ['# title', '&#35; title'],
    ['- item', '&#45; item'],
    ['12. item', '&#49;2. item'],
    ['---', '&#45;--'],
    [':--', '&#58;--'],
    ['    code', '⟨U+0020⟩⟨U+0020⟩⟨U+0020⟩⟨U+0020⟩code'],
    ['a\u00a0b', 'a⟨U+00A0⟩b'],
    ['⟨U+202E⟩', '⟨U+27E8⟩U+202E⟩'],
    ['\ud800', '⟨U+D800⟩'],
    ['', ''],
  ])('%j is written %j', (from, to) => {
    expect(escapeMarkdown(from)).toBe(to);
  });

  test('holds nothing that Markdown, HTML or a table cell acts on', () => {
    fc.assert(
      fc.property(text, (one) => {
        const escaped = escapeMarkdown(one);
        expect(escaped).not.toMatch(/[<>|`*[\](){}!~\\"'^@$\r\n\t]/);
        expect(escaped).not.toMatch(/&(?!#\d+;)|(?<!&)#/);
        expect(escaped).not.toMatch(/(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])/);
        expect(escaped).not.toMatch(unseen);
        expect(escaped).not.toMatch(/^(?:\s|[-+=](?:[-+= ]|$)|\d{1,9}[.)](?: |$)|:-)/);
      }),
      { numRuns: 2000 },
    );
  });

  test('is no mention, reference, address, link, formula or emoji after its references are decoded', () => {
    fc.assert(
      fc.property(text, (one) => {
        const shown = decoded(escapeMarkdown(one));
        expect(shown).not.toMatch(
          /@\w|\w@|#\d|\bGH-\d|:\/\/|\bwww\.|\b(?:mailto|xmpp):|:(?!\d\d:)[\w+-]+:|\$[^⟩]/i,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('of two different texts never looks the same', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        fc.pre(one !== other);
        expect(escapeMarkdown(one)).not.toBe(escapeMarkdown(other));
      }),
    );
  });

  test.each(['_', ':', '@', ' ', '#', 'a_', ':a', '1', '-'])(
    'repeats for a hundred thousand of %j what it writes for one more of a few',
    (one) => {
      const lengthOf = (count: number) => escapeMarkdown(`a${one.repeat(count)}b`).length;
      const each = lengthOf(5) - lengthOf(4);
      expect(each).toBeGreaterThanOrEqual(one.length);
      expect(lengthOf(100_000)).toBe(lengthOf(4) + each * 99_996);
    },
  );
});

describe('text for a terminal', () => {
  test.each([
    ['max_fpr now allows up to 0.06', 'max_fpr now allows up to 0.06'],
    ['<a href="#1">@x</a>', '<a href="#1">@x</a>'],
    ['\u001b[31mred', '⟨U+001B⟩[31mred'],
    ['a\r\nb', 'a⟨U+000D⟩⟨U+000A⟩b'],
    ['\u202e', '⟨U+202E⟩'],
    ['::error::x', '⟨U+003A⟩:error::x'],
    ['  ::error::x', '  ⟨U+003A⟩:error::x'],
    ['##[error]x', '⟨U+0023⟩#[error]x'],
    ['Grüße, 日本', 'Grüße, 日本'],
  ])('%j is written %j', (from, to) => {
    expect(escapeText(from)).toBe(to);
  });

  test('is one visible line without a workflow command', () => {
    fc.assert(
      fc.property(text, (one) => {
        const escaped = escapeText(one);
        expect(escaped).not.toMatch(unseen);
        expect(escaped).not.toMatch(/^\s*::|##\[/);
      }),
      { numRuns: 2000 },
    );
  });
});
