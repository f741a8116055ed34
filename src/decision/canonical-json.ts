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
  return textOf(value, undefined, 0);
}

/** A step on the way to a value; the pointer is put together only for a fault. */
interface Place {
  readonly up: Place | undefined;
  readonly step: string | number;
}

function refuse(place: Place | undefined, message: string): never {
  const steps: string[] = [];
  for (let at = place; at !== undefined; at = at.up) steps.unshift(`/${escapePointer(String(at.step))}`);
  throw new NotCanonical(steps.join(''), message);
}

function textOf(value: unknown, place: Place | undefined, depth: number): string {
  if (depth > DEEPEST) refuse(place, `This is nested more than ${DEEPEST} levels deep.`);
  switch (typeof value) {
    case 'string':
      return quoted(value, place);
    case 'number':
      return Number.isFinite(value) ? JSON.stringify(value) : refuse(place, 'This is not a finite number.');
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? listText(value, place, depth) : objectText(value, place, depth);
    default:
      return refuse(place, `JSON has no value of the type ${typeof value}.`);
  }
}

function quoted(text: string, place: Place | undefined): string {
  return text.isWellFormed() ? JSON.stringify(text) : refuse(place, 'This text holds half a character.');
}

/** A hole in the list is undefined, and is refused as that. */
function listText(list: readonly unknown[], up: Place | undefined, depth: number): string {
  return `[${Array.from(list, (item, step) => textOf(item, { up, step }, depth + 1)).join(',')}]`;
}

function objectText(object: object, up: Place | undefined, depth: number): string {
  if (!isPlainObject(object)) refuse(up, 'This is not a plain object.');
  const members = Object.keys(object)
    .toSorted(byCodeUnits)
    .map((step) => {
      const place = { up, step };
      const member = (object as Record<string, unknown>)[step];
      return `${quoted(step, place)}:${textOf(member, place, depth + 1)}`;
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
