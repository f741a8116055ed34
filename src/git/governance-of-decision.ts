import { gatherView } from '../decision/gather-view.ts';
import { isFullDecision, type DecisionEvent } from '../decision/record.ts';
import type { TraceFile, TraceGovernance } from '../format/schema/trace.ts';
import { sha256 } from '../governance/digest.ts';
import { classifyPath, KPI_MAPPING_PATH } from '../governance/path.ts';
import { recordPath } from '../governance/record-path.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { commitTree } from './commit-tree.ts';
import { GitFault, runGit } from './run-git.ts';

/** Larger files are named by their digest alone. */
const ATTACHED_BYTES = 8 * 1024 * 1024;
const RISK_TIERS = 'policies/risk-tiers.yaml';

/**
 * What governed a decision, from the commit that its record names; where there is none or the repository does not have
 * it, from the newest that is not younger than the decision, else from what is checked out.
 * @param folder the root of the governance repository
 * @throws GitFault
 */
export async function governanceOfDecision(
  folder: string,
  decision: DecisionEvent,
): Promise<TraceGovernance> {
  const prefix = await line(folder, ['rev-parse', '--show-prefix']);
  if (prefix !== '') throw new GitFault(`${folder} is not the root of its Git repository.`);
  const { commit, chosen } = await commitFor(folder, decision);
  const version = parseVersion(decision.data.objective_version);
  if (version === undefined)
    throw new GitFault(`${decision.data.objective_version} is no objective version.`);
  const tree = await commitTree(folder, commit);
  const gathered = await gatherView(new TreeReader(partOf(tree, version, decision)), {
    commit,
    generatedAt: '1970-01-01T00:00:00Z',
    removed: [],
  });
  if (gathered.view === undefined) {
    const [first] = gathered.problems;
    throw new GitFault(`${first?.path} at ${commit}: ${first?.message}`);
  }
  const { objectives, models, tiers } = gathered.view;
  const files = await filesOf(tree, version, decision, objectives);
  return { from: 'repository', commit, chosen, objectives, models, tiers, files };
}

async function commitFor(
  folder: string,
  decision: DecisionEvent,
): Promise<Pick<TraceGovernance, 'commit' | 'chosen'>> {
  const named = isFullDecision(decision) ? decision.data.governance_commit : undefined;
  if (named !== undefined && (await isCommit(folder, named))) return { commit: named, chosen: 'by-record' };
  const age = `--min-age=${Math.floor(Date.parse(decision.time) / 1000)}`;
  const then = await line(folder, ['rev-list', '-1', '--first-parent', age, 'HEAD']);
  if (then !== '') return { commit: then, chosen: 'by-time' };
  return { commit: await line(folder, ['rev-parse', 'HEAD']), chosen: 'by-checkout' };
}

async function isCommit(folder: string, commit: string): Promise<boolean> {
  try {
    return (await line(folder, ['rev-parse', '--quiet', '--verify', `${commit}^{commit}`])) === commit;
  } catch (error) {
    if (error instanceof GitFault) return false;
    throw error;
  }
}

async function line(folder: string, args: readonly string[]): Promise<string> {
  return (await runGit(folder, args)).toString('utf8').trim();
}

/** Of a tree what tells how one objective and one model stand; of thousands of others nothing is read. */
function partOf(tree: GovernanceTree, { domain }: ObjectiveVersion, { data }: DecisionEvent): GovernanceTree {
  const isOf = (path: string): boolean =>
    path === RISK_TIERS ||
    path === modelPath(data) ||
    path.startsWith(`objectives/${domain}/`) ||
    path.startsWith(`approvals/OBJ.${domain}.v`);
  return {
    entries: new Map([...tree.entries].filter(([path]) => isOf(path))),
    read: (path) => tree.read(path),
  };
}

const modelPath = (data: DecisionEvent['data']): string =>
  `models/${data.model_name}/${data.model_version}.yaml`;

async function filesOf(
  tree: GovernanceTree,
  version: ObjectiveVersion,
  decision: DecisionEvent,
  objectives: TraceGovernance['objectives'],
): Promise<TraceFile[]> {
  const full = isFullDecision(decision) ? decision.data : undefined;
  // A version has several spellings, and its file one of them.
  const own = objectives.find(({ path }) => {
    const governed = classifyPath(path);
    return governed?.kind === 'objective' && governed.version.semver === version.semver;
  });
  const governed = own === undefined ? undefined : classifyPath(own.path);
  const paths: [TraceFile['role'], string | undefined][] = [
    ['objective', own?.path ?? objectivePath(version)],
    ['approval-record', recordPath(governed?.kind === 'objective' ? governed.version : version)],
    ['model-registration', full?.model_registration?.path ?? modelPath(decision.data)],
    ['kpi-report', full?.kpi_snapshot?.path],
    ['kpi-mapping', full?.kpi_snapshot === undefined ? undefined : KPI_MAPPING_PATH],
    ['risk-tiers', RISK_TIERS],
  ];
  const files: TraceFile[] = [];
  for (const [role, path] of paths) {
    // A link in the place of a file is none.
    if (path === undefined || tree.entries.get(path)?.mode.startsWith('100') !== true) continue;
    const bytes = Buffer.from(await tree.read(path));
    files.push({ role, path, sha256: sha256(bytes), content: attachable(bytes) });
  }
  return files;
}

function attachable(bytes: Buffer): string | null {
  if (bytes.byteLength > ATTACHED_BYTES) return null;
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : null;
}
