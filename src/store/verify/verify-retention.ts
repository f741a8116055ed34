import type { GovernanceView } from '../../decision/governance-view.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import { allHolds } from '../retention/log-hold.ts';
import { planRetention } from '../retention/retention-plan.ts';
import type { SignedTree } from '../retention/signed-tree.ts';
import { dayFolder } from '../segment-name.ts';
import type { LogFindings } from './verify-findings.ts';

export interface RetentionCheckSettings {
  readonly governance: GovernanceView;
  /** The folder of the vault that belongs to the log; where it is not given, who is held is not known. */
  readonly vault: string | undefined;
}

/**
 * Looks for records that are kept beyond the time of their tier and are not held. Only segments are read that are old
 * enough for the tier that keeps shortest.
 * @param tree of a checkpoint whose signature was verified
 * @param at in milliseconds since 1970
 * @throws VaultFault, or the error of the system
 */
export function checkRetention(
  tree: SignedTree,
  { governance, vault }: RetentionCheckSettings,
  at: number,
  findings: LogFindings,
): void {
  const shortest = Math.min(...Object.values(governance.tiers).map((tier) => tier.retention_days));
  const plans = planRetention(
    tree,
    { governance, holds: allHolds(tree.folder, vault), at },
    ({ name }) => Date.parse(name.day) + shortest * DAY_MILLISECONDS <= at,
  );
  for (const { segment, fate, records, keptUntil } of plans) {
    if (fate !== 'due' && fate !== 'not-in-tree') continue;
    if (keptUntil === undefined) continue;
    const until = new Date(keptUntil).toISOString().slice(0, 10);
    const file = segment.files.at(-1)!;
    findings.add(
      'log-retention-passed',
      `The time of its ${records} records was over on ${until}.`,
      `${dayFolder(segment.name.day)}/${file}`,
    );
  }
}
