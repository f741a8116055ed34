/** 16 bytes in base64url. */
export const SALT_CHARACTERS = 22;

const BEFORE = ',"salt":"';
const AFTER = '"}';
/** What a line has beside the event: the salt as its last member, and the line break. */
export const SALTED_EXTRA = BEFORE.length + SALT_CHARACTERS + AFTER.length;

/**
 * A record as a line of the log: the event with the salt of its commitment as its last member, and a line break.
 * @param json an object that is not empty, as text
 * @param salt 16 bytes
 */
export function saltedLine(json: string, salt: Buffer): string {
  return `${json.slice(0, -1)}${BEFORE}${salt.toString('base64url')}${AFTER}\n`;
}

const salted = /,"salt":"[\w-]{21}[AQgw]"\}$/;

/** What a line holds: the event as text, which the tree commits to, and the salt. */
export interface SaltedRecord {
  readonly json: string;
  readonly salt: Buffer;
}

/** @param line without its line break @returns undefined when the line does not end as one does */
export function readSaltedLine(line: string): SaltedRecord | undefined {
  if (!salted.test(line)) return undefined;
  const end = line.length - AFTER.length;
  const start = end - SALT_CHARACTERS;
  return {
    json: `${line.slice(0, start - BEFORE.length)}}`,
    salt: Buffer.from(line.slice(start, end), 'base64url'),
  };
}

/** The event of a line as text. @param line one that is whole, without its line break */
export function eventTextOf(line: Buffer): string {
  return `${line.toString('utf8', 0, line.length - SALTED_EXTRA)}}`;
}
