import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../src/finding/finding.ts';

/** One text that is refused. */
export interface RefusedCase {
  name: string;
  text: string;
  /** `<rule id> <line>:<column>` of every finding. */
  findings: string[];
  /** A part of the first finding's message, and of its mend. */
  message?: string;
  mend?: string;
}

/** Reads a table of test/cases. */
export function readTable<T>(path: string): T[] {
  return parse(readFileSync(join(import.meta.dirname, '..', 'cases', path), 'utf8')) as T[];
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Findings as the tables write them: rule and place. */
export function placed(findings: readonly Finding[]): string[] {
  return findings.map(({ id, line, column }) => `${id} ${line}:${column}`);
}

/** The parts that a case says of a finding; what it leaves out is not compared. */
export function said({ message, mend }: { message?: string; mend?: string }): {
  message?: string;
  mend?: string;
} {
  return { ...(message === undefined ? {} : { message }), ...(mend === undefined ? {} : { mend }) };
}
