import type { NodePath } from './document.ts';
import { DEEPEST, refusedNumber, refusedText, setOwn, type Refusal } from './scalar.ts';

/** One value of a JSON text, with where it starts and ends and what it holds. */
export interface JsonNode {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  /** Where the key of an object's member starts. */
  readonly keyStart: number | undefined;
  readonly items: readonly JsonNode[] | ReadonlyMap<string, JsonNode> | undefined;
}

/** What a JSON text holds, or why it is refused: never both. */
export type JsonResult =
  | { readonly root: JsonNode; readonly refusals?: undefined }
  | { readonly root?: undefined; readonly refusals: readonly Refusal[] };

const space = /[\t\n\r ]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** Refusals that are listed; a text that has more of them is not read any better by all. */
const MOST_REFUSALS = 100;

/** Ends the reading: what follows cannot be told apart any more. */
class Stop {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

/**
 * Reads JSON as RFC 8259 defines it, in one pass and linear time, keeping the place and the spelling of
 * everything; beyond the RFC, names within an object must be unique and text must be readable.
 */
export function parseJson(text: string): JsonResult {
  const parser = new JsonParser(text);
  try {
    const root = parser.document();
    return parser.refusals.length === 0 ? { root } : { refusals: parser.refusals };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { refusals: [...parser.refusals, stop.refusal] };
  }
}

/** Text in which `JSON.parse` could read what `parseJson` refuses: odd characters, odd escapes, huge exponents. */
const unplain = /[^\t\n\r\x20-\x7e]|\\[^"\\/nt]|(?:^|[:,[\s])-?[\d.]+[eE][+-]?\d{5}/;
/** A quotation mark before a colon: the end of every name, and seldom something else. */
const nameEnds = /"\s*:/g;

/**
 * Reads JSON that `parseJson` would read without a refusal, several times faster and without the places.
 * @returns undefined for text that it refuses, and for some that it does not
 */
export function plainJson(text: string): { readonly value: unknown } | undefined {
  if (unplain.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Of two equal names in an object one is lost, and then there are fewer in the value than in the text.
  return namesIn(value, 0) === (text.match(nameEnds)?.length ?? 0) ? { value } : undefined;
}

/** @returns NaN for what `parseJson` refuses by its value */
function namesIn(value: unknown, depth: number): number {
  if (depth > DEEPEST || value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    return Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let names = 0;
  if (Array.isArray(value)) for (const one of value) names += namesIn(one, depth + 1);
  else for (const one of Object.values(value)) names += 1 + namesIn(one, depth + 1);
  return names;
}

/** Follows the path as far as it goes. */
export function walkJson(root: JsonNode, path: NodePath): { node: JsonNode; complete: boolean } {
  let node = root;
  for (const step of path) {
    const { items } = node;
    const next =
      items instanceof Map ? items.get(step) : (items as readonly JsonNode[] | undefined)?.[step as number];
    if (next === undefined) return { node, complete: false };
    node = next;
  }
  return { node, complete: true };
}

class JsonParser {
  readonly refusals: Refusal[] = [];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonNode {
    this.match(space);
    const root = this.value(0);
    this.match(space);
    if (this.at < this.text.length) this.malformed();
    return root;
  }

  private value(depth: number, keyStart?: number): JsonNode {
    const start = this.at;
    if (depth > DEEPEST) {
      const message = `This is nested more than ${DEEPEST} levels deep.`;
      throw new Stop({ id: 'nesting-too-deep', message, offset: start });
    }
    const { value, items } = this.content(depth);
    return { value, start, end: this.at, keyStart, items };
  }

  private content(depth: number): Pick<JsonNode, 'value'> & { items?: JsonNode['items'] } {
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return { value: this.string(), items: undefined };
      default:
        return { value: this.literal(), items: undefined };
    }
  }

  private object(depth: number) {
    const value: Record<string, unknown> = {};
    const items = new Map<string, JsonNode>();
    this.list('}', () => {
      const keyStart = this.at;
      if (this.text[this.at] !== '"') this.malformed();
      const key = this.string();
      this.match(space);
      this.expect(':');
      this.match(space);
      const node = this.value(depth + 1, keyStart);
      if (items.has(key)) {
        this.refuse({ id: 'yaml-duplicate-key', message: `The key \`${key}\` occurs twice.` }, keyStart);
      }
      items.set(key, node);
      setOwn(value, key, node.value);
    });
    return { value, items };
  }

  private array(depth: number) {
    const items: JsonNode[] = [];
    this.list(']', () => items.push(this.value(depth + 1)));
    return { value: items.map((item) => item.value), items };
  }

  /** What stands between the brackets, separated by commas, none after the last. */
  private list(close: string, item: () => void): void {
    this.at++;
    this.match(space);
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (;;) {
      item();
      this.match(space);
      if (this.text[this.at] === close) break;
      this.expect(',');
      this.match(space);
    }
    this.at++;
  }

  private string(): string {
    const start = this.at++;
    for (let code = this.code(); code !== 0x22; code = this.code()) {
      if (code === 0x5c) {
        if (this.match(escape) === '') this.malformed();
      } else if (code >= 0x20) this.at++;
      else this.malformed(); // NaN, the end of the text, too: it is not at least 0x20
    }
    this.at++;
    const source = this.text.slice(start, this.at);
    const value = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
    this.refuse(refusedText(value), start);
    return value;
  }

  private literal(): unknown {
    const start = this.at;
    const spelling = this.match(word);
    if (spelling !== '') return words[spelling];
    const source = this.match(number);
    if (source === '') this.malformed();
    const value = Number(source);
    this.refuse(refusedNumber(value, source), start);
    return value;
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) this.malformed();
    this.at++;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private refuse(reason: Omit<Refusal, 'offset'> | undefined, offset: number): void {
    if (reason !== undefined && this.refusals.length < MOST_REFUSALS)
      this.refusals.push({ ...reason, offset });
  }

  private malformed(): never {
    throw new Stop({ id: 'json-syntax', message: 'This file is not valid JSON.', offset: this.at });
  }
}
