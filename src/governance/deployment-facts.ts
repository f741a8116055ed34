import { envelopePath, recordPath } from './record-path.ts';
import { parseVersion } from '../objective/version.ts';
import type { Check } from '../promotion/check.ts';
import type { PromotionInput } from '../promotion/input.ts';
import { bindingOf, type DeploymentFacts } from '../verdict/deployment.ts';
import { sha256 } from './digest.ts';
import type { TreeReader } from './tree-reader.ts';

/** What a face knows about a decision beside the files. */
export type Asked = Pick<DeploymentFacts, 'governance' | 'evidence'> & { readonly validityMinutes: number };

/**
 * What a decision rests on, from the files that it was made from.
 * @throws UnreadableFile
 */
export async function deploymentFacts(
  reader: TreeReader,
  input: PromotionInput,
  checks: readonly Check[],
  { governance, evidence, validityMinutes }: Asked,
): Promise<DeploymentFacts> {
  const objective = input.objective?.value;
  const digestOf = async (path: string): Promise<string> => sha256(await reader.tree.read(path));
  // Links are not followed, and are no records.
  const there = (path: string): boolean => reader.tree.entries.get(path)?.mode.startsWith('100') === true;
  const version = parseVersion(input.objectiveVersionText ?? '');
  const consulted =
    version === undefined || evidence === 'github'
      ? []
      : [recordPath(version), ...(evidence === 'attestation' ? [envelopePath(version)] : [])].filter(there);
  const policy = 'policies/approvals.yaml';
  return {
    binding: bindingOf(
      input,
      checks,
      objective === undefined ? undefined : await digestOf(objective.file),
      validityMinutes,
    ),
    governance,
    evidence,
    policySha256: there(policy) ? await digestOf(policy) : sha256(''),
    records: await Promise.all(consulted.map(async (path) => ({ path, sha256: await digestOf(path) }))),
    breakGlass: undefined,
  };
}
