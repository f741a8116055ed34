import { finding, type Finding } from '../finding/finding.ts';
import type { PolicySettings } from '../policy/policy.ts';
import { namedCommits } from './commit-names.ts';
import type { CommitFacts } from './facts.ts';

/** Commits that are named one by one. */
const MOST_NAMED = 20;

/** Where the policy demands it, every commit must carry a signature that GitHub shows as verified. */
export function signatureFindings(
  commits: readonly CommitFacts[],
  { verifiedSignatures }: PolicySettings,
): Finding[] {
  const unsigned = verifiedSignatures ? commits.filter(({ verified }) => !verified) : [];
  if (unsigned.length === 0) return [];
  const message = `GitHub shows no verified signature for ${namedCommits('commit', unsigned, MOST_NAMED)}.`;
  return [finding('signature-unverified', message)];
}
