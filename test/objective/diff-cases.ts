import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ObjectiveParts } from './objective-builder.ts';

/** One scenario of test/cases/diff: what is expected of before → after, and by id of after → before. */
export interface DiffCase {
  name: string;
  before: ObjectiveParts;
  after: ObjectiveParts;
  /** A rule id, or a rule id with the message. */
  changes: (string | Record<string, string>)[];
  back?: string[];
  in_any_order?: boolean;
}

/** Reads a table of test/cases/diff. */
export function readTable<T>(name: string): T[] {
  return parse(readFileSync(join(import.meta.dirname, '..', 'cases', 'diff', `${name}.yaml`), 'utf8')) as T[];
}

export const tables = ['constraints', 'reporting', 'decision-rules', 'escalations', 'header'];
