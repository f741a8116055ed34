/**
 * What cannot be seen or changes the direction of what can: controls, separators, zero-width and other
 * ignorable characters of the Basic Multilingual Plane but variation selectors.
 */
const unseen =
  '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb';

const plain = '[A-Za-z0-9._+-]+';
const afterStar = `(\\*${plain})*\\*?`;
const pathGlobSegment = `(${plain}${afterStar}|\\*(${plain}${afterStar})?|\\*\\*)`;

/**
 * The forms of text that the formats use, each with the words that describe it in an error.
 * Patterns avoid what editors' JSON Schema engines do not share: no lookbehind, no property escapes. Each takes
 * linear time on any text: lengths are checked beside the pattern, not before it.
 */
export const forms = {
  /** One visible line, so that two names that look the same are the same. */
  line: {
    pattern: `^[^\\s${unseen}]([^${unseen}]*[^\\s${unseen}])?$`,
    words: 'one line of visible text without spaces around it',
  },
  objectiveVersion: {
    pattern: '^OBJ\\.[a-z][a-z0-9_-]*\\.v(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8}))?$',
    words: 'an objective version such as OBJ.credit.v1.3',
  },
  domain: {
    pattern: '^[a-z][a-z0-9_-]*$',
    words: 'lower-case letters, digits, `_` and `-`, starting with a letter',
  },
  domainGlob: { pattern: '^[a-z*][a-z0-9_*-]*$', words: 'a domain, with `*` for any letters' },
  /** `**` is a segment of its own, so that nobody takes it for more within one. */
  pathGlob: {
    pattern: `^${pathGlobSegment}(/${pathGlobSegment})*$`,
    words: 'a path with `*` for any letters of one segment and `**`, alone between slashes, for any segments',
  },
  pathName: {
    pattern: '^[A-Za-z0-9][A-Za-z0-9._+-]*$',
    words: 'letters, digits, `.`, `_`, `+` and `-`, starting with a letter or digit',
  },
  environment: {
    pattern: '^[a-z0-9][a-z0-9._+-]*$',
    words: 'an environment of lower-case letters, digits, `.`, `_`, `+` and `-`',
  },
  repositoryPath: {
    pattern: '^[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*$',
    words: 'a relative path inside the repository, without `..`',
  },
  figurePlace: {
    pattern: `^(/[^${unseen}]*|line [1-9][0-9]{0,8})$`,
    words: 'a JSON pointer, or `line` and its number',
  },
  date: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', words: 'a date as YYYY-MM-DD' },
  time: {
    pattern:
      '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$',
    words: 'a time as YYYY-MM-DDThh:mm:ssZ',
  },
  utcTime: {
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$',
    words: 'a time in UTC as YYYY-MM-DDThh:mm:ssZ',
  },
  uuidV7: {
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    words: 'a UUID of version 7 in lower case',
  },
  /** Text, because a JSON number is whatever double its reader makes of it. The bounds keep it a finite double. */
  decimalText: {
    pattern: '^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?$',
    words: 'a decimal number as text, such as "0.58"',
  },
  /** The one spelling of each number that `decimalText` may spell: no exponent, no zeros that say nothing. */
  plainDecimal: {
    pattern: '^(0|-?(0\\.[0-9]{0,138}[1-9]|[1-9][0-9]{0,116}(\\.[0-9]{0,138}[1-9])?))$',
    words: 'a decimal number as text, in its one spelling without exponent, such as "0.58"',
  },
  rate: {
    pattern: '^(0(\\.[0-9]{1,18})?|1(\\.0{1,18})?)$',
    words: 'a share from 0 to 1 as text, such as "0.1"',
  },
  keyedHash: {
    pattern: '^hmac-sha256:[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9a-f]{64}$',
    words: 'hmac-sha256:<key id>:<64 lower-case hexadecimal digits>',
  },
  /** The letters of a URI reference (RFC 3986), as CloudEvents asks of `source`. */
  eventSource: {
    pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$",
    words: 'a URI or a path that names who sends it, such as /services/credit',
  },
  sha256: { pattern: '^[0-9a-f]{64}$', words: 'a SHA-256 digest: 64 lower-case hexadecimal digits' },
  commit: {
    pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$',
    words: 'a full commit id: 40 (or 64) lower-case hexadecimal digits',
  },
  person: {
    pattern: '^[A-Za-z0-9](-?[A-Za-z0-9_])*(#[1-9][0-9]{0,14})?$',
    words: 'a GitHub login without `@`, such as octo-risk or, with the id of the account, octo-risk#583231',
  },
  organizationRole: {
    pattern: '^[A-Za-z0-9](-?[A-Za-z0-9_])*/[A-Za-z0-9_]([A-Za-z0-9 _.-]*[A-Za-z0-9_])?$',
    words: 'a role of an organisation as organisation/role name',
  },
  team: { pattern: '^[A-Za-z0-9](-?[A-Za-z0-9_])*/[a-z0-9_-]+$', words: 'a team as organisation/team-slug' },
  roleName: {
    pattern: '^[A-Za-z][A-Za-z0-9 _-]*$',
    words: 'a role name of letters, digits, spaces, `_` and `-`',
  },
  /** What a sign-off fills: a role, or the place of a person whom the policy names. */
  signedAs: {
    pattern: '^([A-Za-z][A-Za-z0-9 _-]*|person:[a-z0-9](-?[a-z0-9_])*)$',
    words: 'a role name, or person:<login> for someone who had to sign in person',
  },
} as const;

export type Form = keyof typeof forms;

const wordsByPattern = new Map<string, string>(
  Object.values(forms).map((form) => [form.pattern, form.words]),
);

/** The words that describe a pattern of `forms`, for error messages; undefined for any other pattern. */
export function describePattern(pattern: string): string | undefined {
  return wordsByPattern.get(pattern);
}
