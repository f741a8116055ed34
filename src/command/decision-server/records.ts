import { Problem } from './problem.ts';

/** How records stand in a body. */
export type Form = 'json' | 'ndjson' | 'event' | 'events';

const forms: Readonly<Record<string, Form>> = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'application/cloudevents+json': 'event',
  'application/cloudevents-batch+json': 'events',
};

export const mediaTypes = Object.keys(forms);

/** A content type that is read: one of them, in UTF-8. */
export const readableTypes = new RegExp(
  `^(?:${mediaTypes.map((type) => type.replaceAll(/[.+]/g, String.raw`\$&`)).join('|')})(?: *; *charset="?utf-8"?)? *$`,
  'i',
);

/** @param type one that `readableTypes` matches */
export function formOf(type: string): Form {
  return forms[type.split(';')[0]!.trim().toLowerCase()] ?? 'json';
}

/** More records of one request are refused: each is answered for, and the answer is made at once. */
export const MOST_RECORDS = 1000;

/** A record opens fewer than ten objects and arrays. To parse millions of brackets takes seconds, in which nobody else is answered. */
const MOST_BRACKETS = 64 * MOST_RECORDS;

/** What a request carries: one record, or several that are answered together. */
export interface Carried {
  readonly texts: readonly string[];
  readonly isBatch: boolean;
  readonly areEvents: boolean;
}

/**
 * The records of a body, each as the text that was sent of it, so that each is read strictly and by itself.
 * @throws Problem when the body as a whole cannot be read
 */
export function carriedIn(body: string, form: Form): Carried {
  const areEvents = form === 'event' || form === 'events';
  if (form === 'ndjson') return { texts: some(counted(linesOf(body))), isBatch: true, areEvents };
  const isArray = /^[\t\n\r ]*\[/.test(body);
  if (isArray !== (form === 'events') && areEvents)
    throw new Problem(400, isArray ? 'This is a batch of events.' : 'This is no batch of events.', {
      mend: 'Send one event as application/cloudevents+json, several as application/cloudevents-batch+json.',
    });
  // One record is read once, by whoever takes it.
  if (!isArray) return { texts: [body], isBatch: false, areEvents };
  const texts = counted(elementsOf(body));
  if (!isJson(body)) throw new Problem(400, 'This is not JSON.');
  return { texts: some(texts), isBatch: true, areEvents };
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Stops when there are too many, before all of a large body is taken apart. */
function counted(texts: Iterable<string>): string[] {
  const counted: string[] = [];
  for (const text of texts) {
    if (text.trim() === '') continue;
    if (counted.length === MOST_RECORDS)
      throw new Problem(413, `A batch has at most ${MOST_RECORDS} records.`);
    counted.push(text);
  }
  return counted;
}

function some(texts: string[]): string[] {
  if (texts.length === 0)
    throw new Problem(400, 'There is no record in this.', { mend: 'Send at least one.' });
  return texts;
}

function* linesOf(body: string): Generator<string> {
  let start = 0;
  for (let end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', start)) {
    yield body.slice(start, end);
    start = end + 1;
  }
  yield body.slice(start);
}

const [QUOTE, BACKSLASH, COMMA] = ['"', '\\', ','].map((mark) => mark.charCodeAt(0));
const OPENING = ['[', '{'].map((mark) => mark.charCodeAt(0));
const CLOSING = [']', '}'].map((mark) => mark.charCodeAt(0));

/** The texts of the elements of an array; one of blanks is none. @param text an array; of what is no JSON, any parts */
function* elementsOf(text: string): Generator<string> {
  let depth = 0;
  let brackets = 0;
  let isInString = false;
  let start = text.indexOf('[') + 1;
  for (let place = start - 1; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (isInString) {
      if (code === BACKSLASH) place += 1;
      else isInString = code !== QUOTE;
    } else if (code === QUOTE) isInString = true;
    else if (OPENING.includes(code)) {
      depth += 1;
      brackets += 1;
      if (brackets > MOST_BRACKETS)
        throw new Problem(413, `A batch has at most ${MOST_BRACKETS} objects and arrays.`);
    } else if (CLOSING.includes(code) || code === COMMA) {
      if (depth === 1) {
        yield text.slice(start, place);
        start = place + 1;
      }
      if (code !== COMMA) depth -= 1;
    }
  }
}
