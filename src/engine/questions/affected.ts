import type { Segments } from '../../impact/transition.ts';
import { EngineFault, type Engine } from '../engine.ts';
import { DAY, dayText, isOneOf, textValue, within, type Span } from '../sql.ts';
import { aggregatesIn, segmentsOf } from './decisions.ts';
import { isDayWithin } from './impact.ts';

export interface ModelVersion {
  readonly name: string;
  readonly version: string;
}

/** Which decisions are asked about. */
export type Touched =
  | { readonly kind: 'models'; readonly models: readonly ModelVersion[] }
  /** One version, in each of its spellings. */
  | { readonly kind: 'objective'; readonly versions: readonly string[] }
  | {
      readonly kind: 'constraint';
      readonly name: string;
      readonly version: string;
      /** Objective versions in which the constraint stands as it was changed in `version`, for records that do not say. */
      readonly objectives: readonly string[];
    };

/** Decisions that share all of these. */
export interface TouchedRow {
  readonly day: string;
  readonly segments: Segments;
  readonly outcome: string;
  /** `aggregate`: only counted, without an id, and never closed. */
  readonly detail: 'full' | 'minimal' | 'aggregate';
  readonly isOverridden: boolean;
  readonly groundTruth: string | undefined;
  /** What was done about it; undefined while it is open. */
  readonly remediation: string | undefined;
  readonly count: number;
}

/** Ids to which a question may be narrowed, which stand in its statement. */
export const MOST_AMONG = 10_000;

export interface AffectedQuestion {
  readonly touched: Touched;
  readonly span: Span;
  /** Only decisions of these ids; all where it is not given. */
  readonly among: readonly string[] | undefined;
  /** Models whose scores put nothing right: those that are affected themselves. */
  readonly notBy: readonly ModelVersion[];
}

/**
 * Counts the decisions with what became of them, and no row of any of them. Of few decisions something became known
 * later: all are counted, those few once more by what that is, and the rest is what is left.
 * @throws EngineFault
 */
export async function* touchedIn(engine: Engine, asked: AffectedQuestion): AsyncGenerator<TouchedRow, void> {
  const left = new Map<string, TouchedRow>();
  for await (const row of engine.rows(affectedSql(engine.relation, asked))) {
    const [part, day, segments, outcome, detail, isOverridden, groundTruth, remediation, count] = row;
    const counted: TouchedRow = {
      day: day!,
      segments: segmentsOf(segments),
      outcome: outcome!,
      detail: detail as TouchedRow['detail'],
      isOverridden: isOverridden === '1',
      groundTruth: groundTruth ?? undefined,
      remediation: remediation ?? undefined,
      count: Number(count),
    };
    const key = JSON.stringify([day, segments, outcome, detail]);
    const isWhole = part === 'all';
    if (!isWhole) yield counted;
    const known = left.get(key)?.count ?? 0;
    left.set(key, {
      ...counted,
      isOverridden: false,
      groundTruth: undefined,
      remediation: undefined,
      count: isWhole ? known + counted.count : known - counted.count,
    });
  }
  for (const row of left.values()) {
    if (row.count < 0)
      throw new EngineFault('The engine counts more decisions with something later than there are.');
    if (row.count > 0) yield row;
  }
  if (asked.among !== undefined) return;
  for await (const row of aggregatesIn(engine)) {
    if (!isDayWithin(row.day, asked.span) || !isTouched(row, asked.touched)) continue;
    const { day, segments, outcome, count } = row;
    yield {
      day,
      segments,
      outcome,
      detail: 'aggregate',
      isOverridden: false,
      groundTruth: undefined,
      remediation: undefined,
      count,
    };
  }
}

/** The ids of the decisions that are still open. @throws EngineFault */
export async function* openIds(engine: Engine, asked: AffectedQuestion): AsyncGenerator<string, void> {
  for await (const [id] of engine.rows(openSql(engine.relation, asked))) yield id!;
}

/** Model versions that took decisions. @throws EngineFault */
export async function decidingModels(engine: Engine, span: Span): Promise<ModelVersion[]> {
  const found: ModelVersion[] = [];
  const where = ["kind = 'decision'", ...within(span)].join(' AND ');
  const sql = `SELECT DISTINCT model_name, model_version FROM ${engine.relation} AS record WHERE ${where}`;
  for await (const [name, version] of engine.rows(sql)) found.push({ name: name!, version: version! });
  for await (const { day, model_name: name, model_version: version } of aggregatesIn(engine))
    if (isDayWithin(day, span)) found.push({ name, version });
  const distinct = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...distinct.values()];
}

/** Objective versions under which decisions were taken. @throws EngineFault */
export async function decidingObjectives(engine: Engine): Promise<string[]> {
  const found = new Set<string>();
  const sql = `SELECT DISTINCT objective_version FROM ${engine.relation} AS record WHERE kind = 'decision'`;
  for await (const [version] of engine.rows(sql)) found.add(version!);
  for await (const { objective_version: version } of aggregatesIn(engine)) found.add(version);
  return [...found];
}

function isTouched(
  row: { readonly model_name: string; readonly model_version: string; readonly objective_version: string },
  touched: Touched,
): boolean {
  switch (touched.kind) {
    case 'models':
      return touched.models.some(
        ({ name, version }) => name === row.model_name && version === row.model_version,
      );
    case 'objective':
      return touched.versions.includes(row.objective_version);
    case 'constraint':
      return touched.objectives.includes(row.objective_version);
  }
}

/**
 * One statement: all decisions, and those of which something was recorded later beside it, each at most once; of several
 * events of a kind, the last one. That they are looked up before they are joined keeps an engine from joining the other
 * way round, with a table of millions.
 */
export function affectedSql(relation: string, asked: AffectedQuestion): string {
  const nothing = 'CAST(NULL AS VARCHAR)';
  const keys = 'day, segments, outcome, detail';
  return `WITH later AS (
  SELECT decision, max(overridden) AS overridden, max(ground_truth) AS ground_truth, max(action) AS action FROM (
    SELECT TRY_CAST(subject AS UUID) AS decision, '1' AS overridden, ${nothing} AS ground_truth, ${nothing} AS action FROM ${relation} AS record WHERE kind = 'override'
    UNION ALL SELECT TRY_CAST(subject AS UUID), ${nothing}, max_by(ground_truth, ROW(time, id)), ${nothing} FROM ${relation} AS record WHERE kind = 'outcome' GROUP BY TRY_CAST(subject AS UUID)
    UNION ALL SELECT decision, ${nothing}, ${nothing}, action FROM (${remediedSql(relation, asked)}) AS remedied
  ) AS told GROUP BY decision
)
SELECT 'all' AS part, ${dayText('day')}, segments, outcome, detail, ${nothing}, ${nothing}, ${nothing}, count(*)
FROM (${takenSql(relation, asked, [])}) AS taken GROUP BY ${keys}
UNION ALL
SELECT 'followed' AS part, ${dayText('day')}, segments, outcome, detail, overridden, ground_truth, action, count(*)
FROM (SELECT * FROM (${takenSql(relation, asked, [ID])}) AS taken WHERE id IN (SELECT decision FROM later)) AS found
JOIN later ON later.decision = found.id
GROUP BY ${keys}, overridden, ground_truth, action`;
}

export function openSql(relation: string, asked: AffectedQuestion): string {
  return `SELECT CAST(taken.id AS VARCHAR) FROM (${takenSql(relation, asked, [ID])}) AS taken
LEFT JOIN (${remediedSql(relation, asked)}) AS remedied ON remedied.decision = taken.id
WHERE action IS NULL ORDER BY taken.id`;
}

const ID = 'CAST(id AS UUID) AS id';

/** The decisions that are asked about; what is not asked for is not read. */
function takenSql(
  relation: string,
  { touched, span, among }: AffectedQuestion,
  more: readonly string[],
): string {
  const where = [
    "kind = 'decision'",
    conditionOf(touched),
    ...(among === undefined ? [] : [isOneOf('CAST(id AS VARCHAR)', among)]),
    ...within(span),
  ];
  const columns = [...more, `${DAY} AS day`, 'segments', 'outcome', 'detail'];
  return `SELECT ${columns.join(', ')} FROM ${relation} AS record WHERE ${where.join(' AND ')}`;
}

/** What was done about decisions, each once. */
function remediedSql(relation: string, { notBy }: AffectedQuestion): string {
  const unsound =
    notBy.length === 0 ? '' : ` AND NOT (model_name IS NOT NULL AND (${notBy.map(isModel).join(' OR ')}))`;
  const listed = `SELECT id, time, action, decision_ids FROM ${relation} AS record WHERE kind = 'remediation'${unsound}`;
  return `SELECT TRY_CAST(one AS UUID) AS decision, max_by(action, ROW(time, id)) AS action
  FROM (${listed}) AS listed CROSS JOIN UNNEST(split(decision_ids, ',')) AS ids(one) GROUP BY TRY_CAST(one AS UUID)`;
}

function conditionOf(touched: Touched): string {
  switch (touched.kind) {
    case 'models':
      return touched.models.length === 0 ? '1 = 0' : `(${touched.models.map(isModel).join(' OR ')})`;
    case 'objective':
      return isOneOf('objective_version', touched.versions);
    case 'constraint': {
      // The column is JSON as this program writes it. Within a name a quote is escaped, so that this begins a member.
      const member = `${JSON.stringify(touched.name)}:${JSON.stringify(touched.version)}`;
      const says = ['{', ',']
        .map((before) => `strpos(constraint_versions, ${textValue(before + member)}) > 0`)
        .join(' OR ');
      return `((constraint_versions IS NOT NULL AND (${says})) OR (constraint_versions IS NULL AND ${isOneOf('objective_version', touched.objectives)}))`;
    }
  }
}

function isModel({ name, version }: ModelVersion): string {
  return `(model_name = ${textValue(name)} AND model_version = ${textValue(version)})`;
}
