import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventKind } from '../../src/decision/record.ts';

/** One event of each kind and detail, by the name that the tables use. */
export type Sample = EventKind | 'minimal' | 'input';

const samples = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'cases', 'decision', 'samples.json'), 'utf8'),
) as Record<Sample, Record<string, unknown>>;

export const sampleNames = Object.keys(samples) as Sample[];

export function sample(name: Sample): Record<string, unknown> {
  return structuredClone(samples[name]);
}

/** The value with the members at JSON pointers set or, where it is undefined, taken out. */
export function patched(
  value: Record<string, unknown>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  for (const [pointer, member] of Object.entries(changes)) {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop()!;
    const parent = steps.reduce<any>((node, step) => node[step], value);
    if (member === undefined) delete parent[last];
    else
      Object.defineProperty(parent, last, {
        value: member,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return value;
}
