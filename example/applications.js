/**
 * The mortgage applications of the example, and what a denial cut-off decides about them.
 *
 * Probabilities and cut-offs stay the decimal text that was written and are compared as integers of one
 * scale: a decision never hangs on how a binary float rounds.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Application
 * @property {string} id
 * @property {string} pDeny probability of denial, the CSV's own decimal text
 * @property {'approved' | 'denied'} lender what the lender decided in 1990
 * @property {'black' | 'white'} race
 * @property {'single' | 'not_single'} household
 */

const HEADER = 'id,p_deny,lender,afam,single';
const PROBABILITY = /^(0(\.\d+)?|1(\.0+)?)$/;

/**
 * Reads scored applications. Every line must be complete: a line that cannot be read stops the run, because
 * a rate over the lines that happened to parse is not the rate that was asked for.
 *
 * @param {string | URL} path a CSV with the header `id,p_deny,lender,afam,single`
 * @returns {Application[]} in file order
 * @throws {Error} naming the line that cannot be read
 */
export function readApplications(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`line 1: expected the header ${HEADER}`);
  if (lines.length === 0) throw new Error('line 2: expected at least one application');
  return lines.map((line, index) => readApplication(line, index + 2));
}

/**
 * @param {string} line
 * @param {number} lineNumber
 * @returns {Application}
 */
function readApplication(line, lineNumber) {
  const [id, pDeny, lender, afam, single, ...rest] = line.split(',');
  const flags = [lender, afam, single];
  const flagsAreClear = flags.every((flag) => flag === 'yes' || flag === 'no');
  if (!id || !pDeny || !PROBABILITY.test(pDeny) || !flagsAreClear || rest.length > 0) {
    throw new Error(`line ${lineNumber}: expected "id,probability,yes|no,yes|no,yes|no", found "${line}"`);
  }
  return {
    id,
    pDeny,
    lender: lender === 'yes' ? 'denied' : 'approved',
    race: afam === 'yes' ? 'black' : 'white',
    household: single === 'yes' ? 'single' : 'not_single',
  };
}

/**
 * @param {string} text a cut-off as a person types it, such as `0.25`
 * @returns {string} the same text
 * @throws {Error} when it is not a plain decimal from 0 to 1
 */
export function readCutoff(text) {
  if (!PROBABILITY.test(text))
    throw new Error(`a cut-off is a decimal from 0 to 1, such as 0.25, not "${text}"`);
  return text;
}

/**
 * The decision rule of the example's objectives: deny when `p_deny >= cutoff`.
 *
 * @param {Application} application
 * @param {string} cutoff
 * @returns {'approved' | 'denied'}
 */
export function decide(application, cutoff) {
  return compareDecimals(application.pDeny, cutoff) >= 0 ? 'denied' : 'approved';
}

/**
 * @param {string} left
 * @param {string} right
 * @returns {number} negative, zero or positive as `left` is below, equal to or above `right`
 */
export function compareDecimals(left, right) {
  const places = Math.max(decimalPlaces(left), decimalPlaces(right));
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** @param {string} text */
function decimalPlaces(text) {
  return text.split('.')[1]?.length ?? 0;
}

/**
 * @param {string} text
 * @param {number} places
 */
function scaled(text, places) {
  const [whole, fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

/**
 * @typedef {object} Flip
 * @property {string} id
 * @property {string} pDeny
 * @property {'black' | 'white'} race
 * @property {'approved' | 'denied'} before
 * @property {'approved' | 'denied'} after
 */

/**
 * The applications that two cut-offs decide differently.
 *
 * @param {Application[]} applications
 * @param {string} from cut-off before
 * @param {string} to cut-off after
 * @returns {Flip[]} in file order
 */
export function flips(applications, from, to) {
  return applications
    .map((application) => ({
      id: application.id,
      pDeny: application.pDeny,
      race: application.race,
      before: decide(application, from),
      after: decide(application, to),
    }))
    .filter((flip) => flip.before !== flip.after);
}
