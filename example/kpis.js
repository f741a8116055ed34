/**
 * The KPI rows of the example: what a denial cut-off means for applicants as a whole and for each group.
 * Every ratio carries its two counts, so that a gate compares integers and not a rounded print.
 */
import { decide } from './applications.js';

/** @typedef {import('./applications.js').Application} Application */

/**
 * @typedef {object} KpiRow one row of a native KPI report
 * @property {string} metric
 * @property {number} value numerator / denominator, rounded half up to 8 decimals
 * @property {number} samples applications behind the row
 * @property {number} numerator
 * @property {number} denominator
 * @property {string} [segment] absent: the overall value
 * @property {string} [slice]
 */

const DECIMALS = 8n;

/**
 * @param {Application[]} applications
 * @param {string} cutoff deny at `p_deny >= cutoff`
 * @returns {KpiRow[]}
 * @throws {Error} when a group that is compared has no applications
 */
export function kpiRows(applications, cutoff) {
  const of = (/** @type {(application: Application) => boolean} */ belongs) =>
    approvals(applications.filter(belongs), cutoff);
  const black = of(({ race }) => race === 'black');
  const white = of(({ race }) => race === 'white');
  const single = of(({ household }) => household === 'single');
  const notSingle = of(({ household }) => household === 'not_single');
  return [
    approvalRate(approvals(applications, cutoff)),
    approvalRate(white, 'race', 'white'),
    approvalRate(black, 'race', 'black'),
    approvalRate(notSingle, 'household', 'not_single'),
    approvalRate(single, 'household', 'single'),
    impactRatio(white, white, 'white'),
    impactRatio(black, white, 'black'),
    lenderDisagreement(applications, cutoff),
  ];
}

/**
 * @typedef {object} Approvals
 * @property {number} approved
 * @property {number} total
 */

/**
 * @param {Application[]} applications
 * @param {string} cutoff
 * @returns {Approvals}
 */
function approvals(applications, cutoff) {
  const approved = applications.filter((application) => decide(application, cutoff) === 'approved');
  return { approved: approved.length, total: applications.length };
}

/**
 * Share of applications that the cut-off approves.
 *
 * @param {Approvals} group
 * @param {string} [segment]
 * @param {string} [slice]
 */
function approvalRate(group, segment, slice) {
  return row('approval_rate', group.approved, group.total, group.total, segment, slice);
}

/**
 * Approval rate of a group over the approval rate of the reference group. A ratio of two ratios is itself a
 * ratio of integers: (a/b) / (c/d) = (a*d) / (b*c).
 *
 * @param {Approvals} group
 * @param {Approvals} reference
 * @param {string} slice
 */
function impactRatio(group, reference, slice) {
  const numerator = group.approved * reference.total;
  const denominator = group.total * reference.approved;
  return row('impact_ratio', numerator, denominator, group.total, 'protected_groups', slice);
}

/**
 * Share of applications that the cut-off decides otherwise than the lender did.
 *
 * @param {Application[]} applications
 * @param {string} cutoff
 */
function lenderDisagreement(applications, cutoff) {
  const differing = applications.filter((application) => decide(application, cutoff) !== application.lender);
  return row('lender_disagreement', differing.length, applications.length, applications.length);
}

/**
 * @param {string} metric
 * @param {number} numerator
 * @param {number} denominator
 * @param {number} samples
 * @param {string} [segment]
 * @param {string} [slice]
 * @returns {KpiRow}
 */
function row(metric, numerator, denominator, samples, segment, slice) {
  if (denominator === 0) throw new Error(`${metric} ${slice ?? 'overall'}: nothing to divide by`);
  const value = Number(ratioText(numerator, denominator));
  const group = segment === undefined || slice === undefined ? {} : { segment, slice };
  return { metric, ...group, value, numerator, denominator, samples };
}

/**
 * @param {number} numerator an integer of at least 0
 * @param {number} denominator an integer above 0
 * @returns {string} the ratio's decimal expansion, rounded half up to 8 decimals
 */
export function ratioText(numerator, denominator) {
  const unit = 10n ** DECIMALS;
  const rounded = (2n * BigInt(numerator) * unit + BigInt(denominator)) / (2n * BigInt(denominator));
  return `${rounded / unit}.${String(rounded % unit).padStart(Number(DECIMALS), '0')}`;
}
