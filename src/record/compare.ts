import { sameJson } from '../format/same-json.ts';
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
  const [first, second] = [
    new Map<string, unknown>(Object.entries(one)),
    new Map<string, unknown>(Object.entries(other)),
  ];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((key) => !sameJson(first.get(key), second.get(key)))
    .map((key) => prefix + key);
}
