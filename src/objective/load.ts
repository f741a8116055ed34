import { finding, hasErrors, type Finding, type Position } from '../finding/finding.ts';
import { parseDate } from '../format/date.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import type { ObjectiveFile } from '../format/schema/objective.ts';
import { loadEscalationRules } from './load-escalation.ts';
import { loadConstraints, loadDecisionRules, targets } from './load-rules.ts';
import { checkMeaning } from './meaning.ts';
import type { Objective } from './objective.ts';
import { parseVersion } from './version.ts';

/**
 * Gives an objective file its meaning: defaults filled in, spellings unified, numbers exact, every rule that
 * concerns this file alone checked. The file must already satisfy its schema.
 */
export function loadObjective(document: SourceDocument, file: ObjectiveFile): Loaded<Objective> {
  const findings: Finding[] = [];
  const version = parseVersion(file.objective_version);
  if (version === undefined) throw new Error('loadObjective needs a file that satisfies its schema');
  const segments = placed(document, 'segments', file.segments ?? []);
  const kpis = placed(document, 'kpis', file.kpis).map((kpi) => ({
    name: kpi.name,
    metric: kpi.metric,
    slices: expandSlices(
      kpi.slices,
      segments.map(({ name }) => name),
    ),
    at: kpi.at,
  }));
  const objective: Objective = {
    file: document.file,
    version,
    description: file.description,
    riskTier: file.risk_tier ?? 'high',
    goal: goalOf(file),
    owners: file.owners.map(({ name, role }) => ({ name, role })),
    approvers: placed(document, 'approvers', file.approvers ?? []).map(({ name, role, at }) => ({
      name,
      role,
      at,
    })),
    effectiveDate: file.effective_date,
    reviewBy: file.review_by,
    supersedes: file.supersedes === undefined ? undefined : parseVersion(file.supersedes),
    decisionRules: loadDecisionRules(document, file),
    constraints: loadConstraints(document, file),
    kpis,
    segments,
    escalationRules: loadEscalationRules(document, file, kpis, findings),
    places: new Map(Object.keys(file).map((key) => [key, document.placeOfKey([key])])),
  };
  findings.push(
    ...checkDates(document, file),
    ...checkMeaning(objective, document, file),
    ...claims(document, file),
  );
  return { value: hasErrors(findings) ? undefined : objective, findings };
}

function placed<T extends object>(
  document: SourceDocument,
  key: string,
  items: readonly T[],
): (T & { at: Position })[] {
  return items.map((item, index) => ({ ...item, at: document.placeOf([key, index]) }));
}

function goalOf({ goal }: ObjectiveFile): Objective['goal'] {
  if (goal === undefined) return undefined;
  return 'minimize' in goal
    ? { direction: 'minimize', metric: goal.minimize }
    : { direction: 'maximize', metric: goal.maximize };
}

function expandSlices(slices: readonly string[] = ['all'], segments: readonly string[]): string[] {
  const written = slices.flatMap((slice) => (slice === 'by_segment' ? segments : [slice]));
  return targets(written, new Set(segments));
}

function checkDates(document: SourceDocument, file: ObjectiveFile): Finding[] {
  return (['effective_date', 'review_by'] as const).flatMap((key) => {
    const text = file[key];
    if (text === undefined || parseDate(text) !== undefined) return [];
    return [
      finding('not-a-date', `There is no day ${text}.`, { file: document.file, at: document.placeOf([key]) }),
    ];
  });
}

function claims(document: SourceDocument, file: ObjectiveFile): Finding[] {
  return (file.approvers ?? []).flatMap(({ role, approved_at }, index) => {
    if (approved_at === undefined) return [];
    const place = { file: document.file, at: document.placeOfKey(['approvers', index, 'approved_at']) };
    const message = `The author claims that ${role} approved on ${approved_at}; a claim is not a sign-off.`;
    return [finding('approval-claim-unverified', message, place)];
  });
}
