import { parseJson, plainJson } from '../format/json.ts';
import { escapePointer } from './canonical-json.ts';
import { fault, type Fault } from './faults.ts';

export type JsonText =
  { readonly value: unknown; readonly faults?: undefined } | { readonly faults: readonly Fault[] };

/**
 * Reads JSON whose names are unique within each object and whose text can be read, with the place of each fault.
 * @param mostBytes of UTF-8
 */
export function readJsonText(text: string, mostBytes: number): JsonText {
  if (Buffer.byteLength(text) > mostBytes) return { faults: [tooLarge(mostBytes)] };
  // Most texts are plain, and are read in a fraction of the time that it takes to know each place in them.
  const plain = plainJson(text);
  if (plain !== undefined) return { value: plain.value };
  const { root, refusals } = parseJson(text);
  if (root !== undefined) return { value: root.value };
  return {
    faults: refusals.map(({ id, message, offset }) =>
      id === 'json-syntax'
        ? fault('', `This is not JSON, from character ${offset + 1} on.`, 'Send one JSON object.')
        : fault(pointerAt(text, offset), message, mends[id] ?? 'Leave it out.'),
    ),
  };
}

const mends: Readonly<Record<string, string>> = {
  'yaml-duplicate-key': 'Keep one of the two.',
  'text-control-character': 'Leave such characters out.',
  'number-not-finite': 'Write a finite number.',
  'number-not-decimal': 'Write the number in decimal.',
  'nesting-too-deep': 'Send what the schema describes.',
};

export function tooLarge(mostBytes: number): Fault {
  return fault('', `This has more than ${mostBytes} bytes, the most that is allowed.`, 'Send less.');
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The JSON pointer of the value, or of the member whose name, starts at an offset of a JSON text. */
export function pointerAt(text: string, offset: number): string {
  const path: (string | number)[] = [];
  const named: boolean[] = [];
  const pointer = () => path.map((step) => `/${escapePointer(String(step))}`).join('');
  for (const { 0: part, index } of text.matchAll(token)) {
    const last = path.length - 1;
    const isName = part.startsWith('"') && typeof path[last] === 'string' && named[last] === false;
    if (isName) {
      path[last] = JSON.parse(part) as string;
      named[last] = true;
    }
    if (index >= offset) return pointer();
    if (part === '{' || part === '[') {
      path.push(part === '{' ? '' : 0);
      named.push(false);
    } else if (part === '}' || part === ']') {
      path.pop();
      named.pop();
    } else if (part === ',') {
      const step = path[last];
      if (typeof step === 'number') path[last] = step + 1;
      named[last] = false;
    }
  }
  return pointer();
}
