import type { Finding } from '../finding/finding.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { ObjectiveVersion } from '../objective/version.ts';

/** What brought a file: a merged pull request, or a commit that belongs to none. */
export type ArrivalSource =
  { readonly kind: 'pull'; readonly number: number } | { readonly kind: 'commit'; readonly sha: string };

/** A governed path that a push changed on the governed branch, and what is to be said about it. */
export interface Arrival {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** undefined where not even that can be told. */
  readonly source: ArrivalSource | undefined;
  readonly findings: readonly Finding[];
  /** For a new objective version: what its record is to say. */
  readonly recording: Recording | undefined;
}

/** A new objective version with the statement that was derived about it. */
export interface Recording {
  readonly version: ObjectiveVersion;
  readonly statement: EvidenceFile;
  /** Role to the number of sign-offs that are missing. */
  readonly missing: ReadonlyMap<string, number>;
}

/** These say that something could not be found out or done; what was found out keeps its own rule. */
const faults: ReadonlySet<Finding['id']> = new Set([
  'arrival-undetermined',
  'record-not-permitted',
  'github-unavailable',
  'alert-failed',
]);

/** True for a finding after which the run has no verdict of its own. */
export function isFault({ id }: Finding): boolean {
  return faults.has(id);
}

/** True when somebody has to be told: what arrived is not as it should be. A fault is no such news. */
export function isAlarming({ findings }: Arrival): boolean {
  return findings.some((one) => one.level === 'error' && !isFault(one));
}
