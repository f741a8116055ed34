import type { ChangedPath } from '../check/changed-path.ts';
import type { Finding } from '../finding/finding.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import type { Arrival, ArrivalSource, Recording } from '../record/arrival.ts';
import type { Derivation, DeriveFile } from './derive-approval.ts';
import type { Derived } from './derive-statement.ts';
import type { PushState } from './push-state.ts';

/** What arrivals are judged by. */
export interface Judges {
  readonly derive: DeriveFile;
  readonly statement: (version: ObjectiveVersion) => Promise<Derived>;
  /** The governed branch as it is now, which may be later than the push. */
  readonly tip: GovernanceTree;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A changed path of certain kinds. */
export type OfKind<K extends ChangedPath['governed']['kind']> = ChangedPath & {
  readonly governed: Extract<ChangedPath['governed'], { kind: K }>;
};

/** Whether a path was signed off as it reads after the push. @throws GitHubFault, TruncatedTree */
export function derived({ push, after }: PushState, { derive }: Judges, path: string): Promise<Derivation> {
  return derive(path, push.after, after.tree);
}

/** What is said about a changed path. */
export function arrival(
  { path, onBase, atHead }: ChangedPath,
  source: ArrivalSource | undefined,
  findings: readonly Finding[],
  recording?: Recording,
): Arrival {
  const change = atHead === undefined ? 'removed' : onBase === undefined ? 'added' : 'changed';
  return { path, change, source, findings, recording };
}
