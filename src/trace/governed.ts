import { approvalByRecord } from '../approval/record.ts';
import { recordedDecimal } from '../decision/decimal-text.ts';
import { governanceIndex, type IndexedObjective } from '../decision/governance-index.ts';
import type { GovernanceView } from '../decision/governance-view.ts';
import type { DecisionEvent } from '../decision/record.ts';
import { objectiveProblems, type AppliedRule } from '../decision/standing.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { RiskTiersFile } from '../format/schema/policy.ts';
import type { ModelFile } from '../format/schema/promotion.ts';
import type { TraceAnswer, TraceFile, TraceGovernance } from '../format/schema/trace.ts';
import { parseTime, utcDate } from '../format/date.ts';
import { gitBlobId, sha256 } from '../governance/digest.ts';
import type { Objective } from '../objective/objective.ts';
import { parseVersion } from '../objective/version.ts';
import type { KpiReport } from '../promotion/check.ts';
import type { GovernedFiles } from './governed-files.ts';

type ObjectiveAnswer = NonNullable<TraceAnswer['objective']>;
type Digest = ObjectiveAnswer['file'];

/** What governed a decision, as far as a trace has it. */
export interface Governed {
  readonly view: GovernanceView;
  readonly indexed: IndexedObjective | undefined;
  readonly objective: Objective | undefined;
  /** Those of the objective's file or, where that is not there, of the bundle. */
  readonly rules: readonly AppliedRule[] | undefined;
  readonly model: ModelFile | undefined;
  readonly report: KpiReport | undefined;
  readonly tiers: RiskTiersFile | undefined;
  readonly approvalRecord: { readonly value: EvidenceFile; readonly path: string } | undefined;
  /** Why a file that is there says nothing. */
  readonly problems: readonly string[];
  readonly file: (role: TraceFile['role']) => TraceFile | undefined;
}

/** Gives the governed files of a trace their meaning, as the gate does. */
export async function readGoverned(governance: TraceGovernance, decision: DecisionEvent): Promise<Governed> {
  const { data } = decision;
  const view = viewOf(governance);
  const indexed = governanceIndex(view).objective(data.objective_version);
  const file = (role: TraceFile['role']) => governance.files.find((one) => one.role === role);
  const { objective, model, report, tiers, approval, problems } = await filesRead(governance.files, data);
  const governs = indexed?.objective.governs;
  const own = file('objective');
  if (objective !== undefined && own !== undefined && governs !== undefined) {
    // What stands beside the file is vouched for by nothing; the file is, by its digest.
    if (governs.sha256 !== own.sha256 || governs.effective_date !== objective.effectiveDate)
      problems.push(`${own.path} is not the objective that the governance beside it tells of.`);
  }
  return {
    view,
    indexed,
    objective,
    rules: objective === undefined ? governs?.decision_rules : objective.decisionRules.map(appliedRule),
    model,
    report,
    tiers,
    approvalRecord:
      approval === undefined ? undefined : { value: approval, path: file('approval-record')!.path },
    problems,
    file,
  };
}

/** A bundle brings none, and what reads them is then not loaded. */
async function filesRead(files: readonly TraceFile[], data: DecisionEvent['data']): Promise<GovernedFiles> {
  if (files.length === 0) return { problems: [] };
  return (await import('./governed-files.ts')).readFiles(files, data);
}

/** A view of the part of the governance that a trace holds; its digest is that of the part, and says nothing. */
function viewOf({ commit, objectives, models, tiers }: TraceGovernance): GovernanceView {
  const part = { bundle: 'tracegate-governance/v1' as const, generated_at: '1970-01-01T00:00:00Z' };
  return { ...part, commit, objectives, models, tiers, digest: sha256('') };
}

function appliedRule({
  name,
  score,
  operator,
  threshold,
  outcome,
  otherwise,
}: Objective['decisionRules'][number]) {
  const rule = { name, score, operator, threshold: recordedDecimal(threshold), outcome };
  return otherwise === undefined ? rule : { ...rule, otherwise };
}

/** Whether a file is the one that a record names. */
export function digestOf(
  recorded: { readonly path?: string | undefined; readonly sha256?: string | undefined } | undefined,
  found: { readonly path: string; readonly sha256: string } | undefined,
): Digest {
  const status =
    recorded?.sha256 === undefined
      ? 'not-recorded'
      : found === undefined
        ? 'not-found'
        : found.sha256 === recorded.sha256
          ? 'same'
          : 'differs';
  return {
    path: found?.path ?? recorded?.path ?? null,
    recorded: recorded?.sha256 ?? null,
    found: found?.sha256 ?? null,
    status,
  };
}

/** The objective of a decision: its file, whether it was in effect then, and who signed it. */
export function objectiveOf(decision: DecisionEvent, governed: Governed): ObjectiveAnswer {
  const { indexed, objective } = governed;
  const { objective_version: version, objective_digest: recorded, sampled } = decision.data;
  const file = governed.file('objective');
  const known = indexed?.objective;
  const found =
    file ?? (known?.governs === undefined ? undefined : { path: known.path, sha256: known.governs.sha256 });
  return {
    version,
    file: digestOf({ path: known?.path, sha256: recorded }, found),
    tier: known?.governs?.tier ?? sampled.tier,
    effective: effectOf(decision, indexed),
    approval: approvalOf(version, file, objective, governed),
  };
}

function effectOf(
  decision: DecisionEvent,
  indexed: IndexedObjective | undefined,
): ObjectiveAnswer['effective'] {
  const instant = parseTime(decision.time) ?? Number.NaN;
  const day = Number.isNaN(instant) ? decision.time.slice(0, 10) : utcDate(instant);
  const span = indexed?.span;
  const from = span === undefined || span.kind === 'unknown' ? null : span.from;
  const until = span === undefined || span.kind === 'unknown' ? null : (span.until ?? null);
  const [problem] = objectiveProblems(decision.data.objective_version, indexed, instant).filter(
    ({ id }) => id !== 'objective-unapproved',
  );
  const unknown = [
    'objective-unknown',
    'objective-invalid',
    'objective-removed',
    'objective-standing-unknown',
  ];
  const verdict =
    problem === undefined ? 'in-effect' : unknown.includes(problem.id) ? 'cannot-tell' : 'not-in-effect';
  const end =
    until === null ? 'no later version had replaced it by the governance that was read' : `until ${until}`;
  return {
    day,
    from,
    until,
    verdict,
    message:
      problem?.message ?? `In effect since ${from} (UTC), ${end}; the decision was taken on ${day} (UTC).`,
  };
}

function approvalOf(
  version: string,
  file: TraceFile | undefined,
  objective: Objective | undefined,
  { approvalRecord, indexed, file: fileOf }: Governed,
): ObjectiveAnswer['approval'] {
  const nobody = {
    record: fileOf('approval-record')?.path ?? null,
    sign_offs: [],
    pull_request: null,
    merged_at: null,
  };
  const parsed = parseVersion(version);
  if (file?.content == null || objective === undefined || parsed === undefined) {
    const known = indexed?.objective.governs?.approval;
    if (known === undefined)
      return { ...nobody, state: 'unknown', message: 'Its sign-offs could not be looked up.' };
    const message = `By the bundle: ${known.state}. Who signed stands in the approval record, which a bundle does not hold.`;
    return { ...nobody, state: known.state, message, record: known.record?.path ?? null };
  }
  const content = Buffer.from(file.content);
  const loaded = approvalRecord === undefined ? undefined : { value: approvalRecord.value, findings: [] };
  const said = approvalByRecord(
    parsed.id,
    file.path,
    { sha256: sha256(content), gitBlob: gitBlobId(content) },
    loaded,
  );
  if (approvalRecord === undefined) {
    const isThere = fileOf('approval-record') !== undefined;
    const message = isThere
      ? 'The approval record cannot be read.'
      : `There is no approval record for ${version}.`;
    return { ...nobody, state: isThere ? 'unreadable' : 'no-record', message };
  }
  const { predicate, subject } = approvalRecord.value;
  const isAbout = subject[0]?.digest.sha256 === file.sha256 && predicate.objectiveVersion === parsed.id;
  const pull = predicate.pullRequest;
  return {
    state: said.kind === 'approved' ? 'signed' : isAbout ? 'unapproved' : 'mismatch',
    message: said.kind === 'approved' ? said.by : said.message,
    record: approvalRecord.path,
    sign_offs: predicate.approvals.map(({ role, login, submittedAt, reviewId }) => ({
      role,
      login,
      at: submittedAt,
      review: reviewId,
    })),
    pull_request: pull === null ? null : `${pull.repository}#${pull.number}`,
    merged_at: pull?.mergedAt ?? null,
  };
}
