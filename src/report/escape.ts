/**
 * Text from a governed file or a pull request is data, wherever it is shown. Two layers:
 * what cannot be seen is written out as ⟨U+202E⟩, and what the medium would act on is taken apart.
 */

/**
 * Controls, direction overrides, zero-width and other ignorable characters, lone surrogates, private use,
 * and every space but the ordinary one; ⟨ too, so that an escape cannot be imitated.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u27e8]|(?! )\p{Zs}/gu;

function visible(text: string): string {
  return text.replace(unseen, codePoint);
}

function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${code}⟩`;
}

/**
 * One line of text for a terminal or a workflow log. A runner acts on lines that begin with `::` and on `##[`
 * anywhere in a line (actions/runner, ActionCommand.cs), so these are written out as well.
 */
export function escapeText(text: string): string {
  return visible(text)
    .replace(/^ *:(?=:)/, (start) => start.slice(0, -1) + codePoint(':'))
    .replace(/#(?=#\[)/g, codePoint);
}

/** Text for a page, between tags or as the value of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, references);
}

/**
 * Where GitHub would see a mention or an address (@), a reference (#1, GH-1), a formula ($), a link
 * (https://, www., mailto:) or an emoji (:name:, but not the two digits of a clock): each is matched by the one character that makes it one.
 */
const active =
  /[@$]|#(?=\w)|(?<=\bGH)-(?=\d)|(?<=\b(?:mailto|xmpp)):|:(?=\/\/)|:(?=(?!\d\d:)[\w+-]+:)|(?<=\bwww)\./gi;

/** What Markdown or HTML gives a meaning to, anywhere in a line. */
const markup = /[&<>"'`*[\](){}#!~\\|^@$]|_+/g;

/** What would open a list, a rule, a heading's underline or a table if the text came first on a line. */
const opening = /^(?:[-+=](?=[-+= ]|$)|:(?=-)|\d{1,9}(?=[.)](?: |$)))/;

/**
 * One line of text for GitHub's Markdown: in a paragraph, a heading or a table cell it shows as the text and
 * does nothing. Character references are not enough against mentions, because GitHub looks for these after it
 * has decoded them (github/cmark-gfm#181): the character that would begin one is set apart in angle brackets,
 * ⟨@⟩, which can be seen, as a zero-width character cannot.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/(?<= ) | $|^ /g, codePoint)
    .replace(active, '⟨$&⟩')
    .replace(markup, (found, offset: number, whole: string) =>
      isInsideWord(found, offset, whole) ? found : references(found),
    )
    .replace(opening, (start) => references(start.slice(0, 1)) + start.slice(1));
}

/** An underscore between letters or digits is no emphasis (GFM 6.4, rule 2); most names here have one. */
function isInsideWord(found: string, offset: number, whole: string): boolean {
  const around = [whole[offset - 1], whole[offset + found.length]];
  return found.startsWith('_') && around.every((one) => one !== undefined && /[A-Za-z0-9]/.test(one));
}

function references(characters: string): string {
  return characters.replace(/./gu, (one) => `&#${one.codePointAt(0)};`);
}

/**
 * Text in the double quotes of a Mermaid diagram, which reads `#` and a number as a character and all else that is
 * written out here as its own syntax, as HTML or as Markdown.
 */
export function escapeMermaid(text: string): string {
  return visible(text).replace(/[^\p{L}\p{M}\p{N} ._/=+-]/gu, (one) => `#${one.codePointAt(0)};`);
}
