/**
 * Computes the KPI report that a promotion of the example cites, from the scored applications.
 * Plain Node 20 or later, nothing to install. See example/README.md for the commands.
 */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { flips, readApplications, readCutoff } from './applications.js';
import { kpiRows } from './kpis.js';

/** @typedef {import('./applications.js').Application} Application */

/**
 * @typedef {object} ReportOptions
 * @property {string} threshold deny at `p_deny >= threshold`
 * @property {string} objective objective version, such as OBJ.mortgage.v1.0
 * @property {string} model model name
 * @property {string} modelVersion
 * @property {string} evaluatedAt UTC time
 */

const USAGE = `Usage
  node example/kpi-report.js --threshold 0.25 --objective OBJ.mortgage.v1.0 \\
    --model mortgage_model --model-version 1.0.0 --evaluated-at 2025-05-05T10:00:00Z [--out FILE]
  node example/kpi-report.js --compare 0.25 0.30 [--format text|json]

  --data FILE   scored applications (default: hmda_scored.csv beside this script)
`;

/**
 * @param {Application[]} applications
 * @param {ReportOptions} options
 * @returns a native KPI report, ready for JSON
 */
export function kpiReport(applications, options) {
  return {
    model_name: options.model,
    model_version: options.modelVersion,
    objective_version: options.objective,
    evaluated_at: options.evaluatedAt,
    kpis: kpiRows(applications, options.threshold),
  };
}

/**
 * @param {Application[]} applications
 * @param {string} from cut-off before
 * @param {string} to cut-off after
 * @returns the decisions that change, listed and counted by group and direction
 */
export function compare(applications, from, to) {
  const changed = flips(applications, from, to);
  const counted = (/** @type {string} */ race, /** @type {string} */ after) =>
    changed.filter((flip) => flip.race === race && flip.after === after).length;
  const byRace = (/** @type {string} */ race) => ({
    to_approved: counted(race, 'approved'),
    to_denied: counted(race, 'denied'),
  });
  return {
    from,
    to,
    applications: applications.length,
    flipped: changed.length,
    race: { white: byRace('white'), black: byRace('black') },
    flips: changed,
  };
}

/** @param {ReturnType<typeof compare>} comparison */
function comparisonText(comparison) {
  const { from, to, applications, flipped, race } = comparison;
  const line = (/** @type {string} */ group, /** @type {typeof race.white} */ { to_approved, to_denied }) =>
    `  ${group} applicants: ${to_approved} denied -> approved, ${to_denied} approved -> denied\n`;
  return (
    `Moving the denial cut-off from ${from} to ${to} changes ${flipped} of ${applications} decisions\n` +
    line('white', race.white) +
    line('Black', race.black)
  );
}

/** @param {string[]} args */
function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      threshold: { type: 'string' },
      objective: { type: 'string' },
      model: { type: 'string' },
      'model-version': { type: 'string' },
      'evaluated-at': { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string' },
      compare: { type: 'boolean' },
      format: { type: 'string', default: 'text' },
    },
  });
  return { ...values, positionals };
}

/** @param {ReturnType<typeof readOptions>} options */
function runComparison(options) {
  const [from, to, ...rest] = options.positionals;
  if (from === undefined || to === undefined || rest.length > 0)
    throw new Error('--compare takes two cut-offs');
  if (!['text', 'json'].includes(options.format)) throw new Error('--format is text or json');
  const comparison = compare(applicationsFrom(options.data), readCutoff(from), readCutoff(to));
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison),
  );
}

/** @param {ReturnType<typeof readOptions>} options */
function runReport(options) {
  const { threshold, objective, model, 'model-version': modelVersion, 'evaluated-at': evaluatedAt } = options;
  if (!threshold || !objective || !model || !modelVersion || !evaluatedAt || options.positionals.length > 0) {
    throw new Error('--threshold, --objective, --model, --model-version and --evaluated-at are needed');
  }
  if (!isUtcTime(evaluatedAt)) throw new Error('--evaluated-at is a UTC time such as 2025-05-05T10:00:00Z');
  const cutoff = { threshold: readCutoff(threshold), objective, model, modelVersion, evaluatedAt };
  const report = `${JSON.stringify(kpiReport(applicationsFrom(options.data), cutoff), null, 2)}\n`;
  if (options.out === undefined) {
    process.stdout.write(report);
    return;
  }
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, report);
}

/**
 * Printing the time back is what catches 30 February, which `Date` would read as 2 March.
 *
 * @param {string} text
 */
function isUtcTime(text) {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().replace('.000Z', 'Z') === text;
}

/** @param {string | undefined} path */
function applicationsFrom(path) {
  return readApplications(path ?? new URL('./hmda_scored.csv', import.meta.url));
}

/** @param {string[]} args */
function main(args) {
  try {
    const options = readOptions(args);
    if (options.compare) runComparison(options);
    else runReport(options);
  } catch (error) {
    process.stderr.write(`kpi-report: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(realpathSync(script)).href) main(process.argv.slice(2));
