import { sha256 } from '../governance/digest.ts';

const DIGEST = /,"digest":"([0-9a-f]{64})"\}$/;

/**
 * An object as one line of JSON whose last member is the SHA-256 of what stands before it: a line that was damaged is
 * known by itself. It keeps nobody from forging a line; that the tree does.
 * @param value an object that is not empty
 */
export function digestedLine(value: object): string {
  const text = JSON.stringify(value).slice(0, -1);
  return `${text},"digest":"${sha256(Buffer.from(text))}"}\n`;
}

/** What a line holds, its line break left out; undefined when it is not as it was written. */
export function readDigestedLine(line: string): Readonly<Record<string, unknown>> | undefined {
  const [tail, digest] = DIGEST.exec(line) ?? [];
  if (tail === undefined) return undefined;
  const text = line.slice(0, -tail.length);
  if (sha256(Buffer.from(text)) !== digest) return undefined;
  try {
    return JSON.parse(`${text}}`) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
