import { DEEPEST } from '../format/scalar.ts';

/** A value that has no canonical JSON; `pointer` (RFC 6901) says where. It holds nothing of the value itself. */
export class NotCanonical extends Error {
  readonly pointer: string;
  constructor(pointer: string, message: string) {
    super(message);
    this.name = 'NotCanonical';
    this.pointer = pointer;
  }
}

/**
 * The canonical JSON of a value (RFC 8785, JSON Canonicalization Scheme): members sorted by the UTF-16 code units
 * of their names, no white space, numbers and strings as ECMAScript writes them. Two values have the same text
 * exactly when they are the same JSON.
 * @throws NotCanonical for what JSON does not have: NaN, infinities, undefined, half a character, and objects that
 * are more than their members, such as dates
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, '', 0);
}

function textOf(value: unknown, pointer: string, depth: number): string {
  if (depth > DEEPEST) throw new NotCanonical(pointer, `This is nested more than ${DEEPEST} levels deep.`);
  switch (typeof value) {
    case 'string':
      return quoted(value, pointer);
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(pointer, 'This is not a finite number.');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? listText(value, pointer, depth) : objectText(value, pointer, depth);
    default:
      throw new NotCanonical(pointer, `JSON has no value of the type ${typeof value}.`);
  }
}

function quoted(text: string, pointer: string): string {
  if (!text.isWellFormed()) throw new NotCanonical(pointer, 'This text holds half a character.');
  return JSON.stringify(text);
}

/** A hole in the list is undefined, and is refused as that. */
function listText(list: readonly unknown[], pointer: string, depth: number): string {
  const items = Array.from(list, (item, index) => textOf(item, `${pointer}/${index}`, depth + 1));
  return `[${items.join(',')}]`;
}

function objectText(object: object, pointer: string, depth: number): string {
  if (!isPlainObject(object)) throw new NotCanonical(pointer, 'This is not a plain object.');
  const members = Object.keys(object)
    .toSorted(byCodeUnits)
    .map((key) => {
      const place = `${pointer}/${escapePointer(key)}`;
      const member = (object as Record<string, unknown>)[key];
      return `${quoted(key, place)}:${textOf(member, place, depth + 1)}`;
    });
  return `{${members.join(',')}}`;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A key as a step of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether an object is nothing but its members: no class, no date, nothing that writes itself as JSON. */
export function isPlainObject(object: object): boolean {
  const prototype = Object.getPrototypeOf(object) as object | null;
  if (prototype === null || prototype === Object.prototype) return true;
  // Object.prototype of another realm.
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
