import { DecisionProfile } from '../../impact/profile.ts';
import { EngineFault, type Engine } from '../engine.ts';
import { DAY, dayText, within, type Span } from '../sql.ts';
import { decidingObjectives } from './affected.ts';
import { aggregatesIn, isOfDomain, loggedRuleOf, RULE_COLUMNS, segmentsOf } from './decisions.ts';
import { isDayWithin } from './impact.ts';

/** Counts that a profile may have; with more of them it would neither be small nor fit into memory. */
const MOST_COUNTS = 500_000;
const RULE_LENGTH = RULE_COLUMNS.split(',').length;
const SCORED = 'score IS NOT NULL AND rule_name IS NOT NULL';

/** The domains of which there are decisions. @throws EngineFault */
export async function domainsIn(engine: Engine): Promise<string[]> {
  const versions = await decidingObjectives(engine);
  return [...new Set(versions.map(domainOf))].toSorted();
}

/** Of `OBJ.<domain>.v…`. */
function domainOf(version: string): string {
  return version.split('.')[1] ?? '';
}

/** Counts the decisions of a domain. @throws EngineFault */
export async function profileOf(engine: Engine, domain: string, span: Span): Promise<DecisionProfile> {
  const profile = new DecisionProfile(domain);
  if (engine.origin !== undefined) profile.logs.add(engine.origin);
  const sql = profileSql(engine.relation, domain, span);
  let counts = 0;
  for await (const row of engine.rows(sql.scores)) {
    counts += 1;
    if (counts > MOST_COUNTS)
      throw new EngineFault(
        `There are more than ${MOST_COUNTS.toLocaleString('en')} different combinations of score and segments: a profile of them is not small any more. Take a shorter time (--since, --until), or ask the log itself (tracegate impact --log).`,
      );
    const [outcome, segments, score, count] = row.slice(RULE_LENGTH);
    profile.add({
      rule: loggedRuleOf(row),
      outcome: outcome!,
      segments: segmentsOf(segments),
      score: score!,
      count: Number(count),
    });
  }
  for await (const row of engine.rows(sql.days))
    profile.addDay(loggedRuleOf(row), row[RULE_LENGTH]!, Number(row[RULE_LENGTH + 1]));
  for await (const [version, count] of engine.rows(sql.scoreless))
    profile.addWithoutScore(version!, Number(count));
  for await (const row of aggregatesIn(engine))
    if (domainOf(row.objective_version) === domain && isDayWithin(row.day, span))
      profile.addWithoutScore(row.objective_version, row.count);
  return profile;
}

/** The statements that a profile is made from. */
export function profileSql(relation: string, domain: string, span: Span) {
  const where = ["kind = 'decision'", isOfDomain(domain), ...within(span)].join(' AND ');
  const keys = `${RULE_COLUMNS}, outcome, segments, score`;
  return {
    scores: `SELECT ${keys}, count(*) FROM ${relation} AS record WHERE ${where} AND ${SCORED} GROUP BY ${keys}`,
    days: `SELECT ${RULE_COLUMNS}, ${dayText('day')}, count(*)
FROM (SELECT ${RULE_COLUMNS}, ${DAY} AS day FROM ${relation} AS record WHERE ${where} AND ${SCORED}) AS taken
GROUP BY ${RULE_COLUMNS}, day`,
    scoreless: `SELECT objective_version, count(*) FROM ${relation} AS record WHERE ${where} AND NOT (${SCORED}) GROUP BY objective_version`,
  };
}
