/** 16 bytes in base64url. */
export const SALT_CHARACTERS = 22;

const BEFORE = ',"salt":"';
const AFTER = '"}';
/** What a line has beside the event: the salt as its last member, and the line break. */
export const SALTED_EXTRA = BEFORE.length + SALT_CHARACTERS + AFTER.length;

/**
 * A record as a line of the log: the event with the salt as its last member, and a line break. What the tree commits
 * to is the SHA-256 of the line without its break; without the salt nobody can try out what a record may have said.
 * @param json an object that is not empty, as text
 */
export function saltedLine(json: string, salt: string): string {
  return `${json.slice(0, -1)}${BEFORE}${salt}${AFTER}\n`;
}

const salted = /,"salt":"[\w-]{21}[AQgw]"\}$/;

/** The event of a line, without its salt, as text; undefined when the line does not end as one does. */
export function eventText(line: string): string | undefined {
  return salted.test(line)
    ? `${line.slice(0, -(BEFORE.length + SALT_CHARACTERS + AFTER.length))}}`
    : undefined;
}
