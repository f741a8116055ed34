import type { EvidenceFile } from '../format/schema/evidence.ts';

/** Say when and with what a record was made, and nothing about the objective. */
const circumstances: ReadonlySet<string> = new Set(['recordedAt', 'tool']);

/**
 * What two statements say otherwise of an objective, as paths such as `predicate.verdict`; empty when they agree.
 * When and by which version each was recorded does not matter, nor do white space and the order of keys.
 */
export function disagreements(one: EvidenceFile, other: EvidenceFile): string[] {
  const { predicate: first, ...rest } = one;
  const { predicate: second, ...otherRest } = other;
  return [...differingKeys(rest, otherRest, ''), ...differingKeys(first, second, 'predicate.')].filter(
    (path) => !circumstances.has(path.replace('predicate.', '')),
  );
}

function differingKeys(one: object, other: object, prefix: string): string[] {
  const [first, second] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  const keys = new Set([...first.map(([key]) => key), ...second.keys()]);
  const values = new Map<string, unknown>(first);
  return [...keys]
    .filter((key) => canonical(values.get(key)) !== canonical(second.get(key)))
    .map((key) => prefix + key);
}

/** One text for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
