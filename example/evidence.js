/**
 * Writes the approval evidence of the example's objectives, approvals/<objective_version>.json: in-toto
 * Statements with the true digests of the files in this repository. Whom they name is fictional. Tracegate reads
 * such records, with `tracegate gate` on disk and with `evidence: record`; this version does not write them.
 * Plain Node 20 or later, nothing to install.
 *
 *   node example/evidence.js [--repo DIR]           write both records
 *   node example/evidence.js --check [--repo DIR]   exit 1 when a record differs from a fresh one
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const PREDICATE_TYPE = 'https://tracegate.dev/objective-approval/v1';
const POLICY = 'policies/approvals.yaml';

const RISK = { login: 'octo-risk', id: 9000002, role: 'Risk' };
const ETHICS = { login: 'octo-ethics', id: 9000003, role: 'Ethics' };
const LEGAL = { login: 'octo-legal', id: 9000004, role: 'Legal' };

/** @typedef {{ login: string, id: number, role: string, submittedAt: string, reviewId: number }} SignOff */

/**
 * @typedef {object} Merge what happened to one objective version
 * @property {string} objectiveVersion
 * @property {string} path
 * @property {string} changeClass
 * @property {number} number of the pull request
 * @property {string} mergedAt UTC time
 * @property {string} recordedAt UTC time
 * @property {string[]} rules names of the policy rules that applied
 * @property {SignOff[]} signOffs
 */

/** @type {Merge[]} */
const MERGES = [
  {
    objectiveVersion: 'OBJ.mortgage.v1.0',
    path: 'objectives/mortgage/v1.0.yaml',
    changeClass: 'new',
    number: 3,
    mergedAt: '2025-04-10T15:00:00Z',
    recordedAt: '2025-04-10T15:01:00Z',
    rules: ['any change to an objective', 'a new or relaxed high-risk objective'],
    signOffs: [
      { ...RISK, submittedAt: '2025-04-09T10:12:00Z', reviewId: 700001 },
      { ...ETHICS, submittedAt: '2025-04-09T16:40:00Z', reviewId: 700002 },
      { ...LEGAL, submittedAt: '2025-04-10T14:05:00Z', reviewId: 700003 },
    ],
  },
  {
    objectiveVersion: 'OBJ.mortgage.v1.1',
    path: 'objectives/mortgage/v1.1.yaml',
    changeClass: 'behavioural',
    number: 12,
    mergedAt: '2025-05-09T14:00:00Z',
    recordedAt: '2025-05-09T14:01:00Z',
    rules: ['any change to an objective', 'new behaviour in a high-risk objective'],
    signOffs: [
      { ...ETHICS, submittedAt: '2025-05-08T09:30:00Z', reviewId: 700011 },
      { ...RISK, submittedAt: '2025-05-09T13:20:00Z', reviewId: 700012 },
    ],
  },
];

/**
 * @param {string} repository root of the governance repository
 * @param {Merge} merge
 * @returns an in-toto Statement v1, ready for JSON
 */
export function approvalStatement(repository, merge) {
  const objective = readFileSync(join(repository, merge.path));
  const head = fictionalCommit(`head of pull request ${merge.number}`);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: merge.path, digest: { sha256: sha256(objective), gitBlob: gitBlobId(objective) } }],
    predicateType: PREDICATE_TYPE,
    predicate: {
      objectiveVersion: merge.objectiveVersion,
      changeClass: merge.changeClass,
      verdict: 'approved',
      approvals: merge.signOffs.map((signOff) => ({ ...signOff, reviewedCommit: head })),
      pullRequest: {
        repository: 'acme/governance',
        number: merge.number,
        author: 'octo-product',
        base: fictionalCommit(`base of pull request ${merge.number}`),
        head,
        mergeCommit: fictionalCommit(`merge of pull request ${merge.number}`),
        mergedAt: merge.mergedAt,
      },
      policy: {
        commit: fictionalCommit(`base of pull request ${merge.number}`),
        sha256: sha256(readFileSync(join(repository, POLICY))),
        rules: merge.rules,
      },
      recordedAt: merge.recordedAt,
      tool: { name: 'tracegate', version: '0.1.0' },
    },
  };
}

/** @param {Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The id under which Git stores a file (SHA-1 object format): the SHA-1 of `blob <length>\0` and the content.
 *
 * @param {Buffer} content
 */
function gitBlobId(content) {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/**
 * Forty hexadecimal digits in the shape of a commit id. The pull requests of the example never existed.
 *
 * @param {string} label
 */
function fictionalCommit(label) {
  return createHash('sha1').update(`fictional: ${label}`).digest('hex');
}

/** @param {string[]} args */
function main(args) {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' }, repo: { type: 'string' } } });
  const repository = values.repo ?? fileURLToPath(new URL('..', import.meta.url));
  for (const merge of MERGES) {
    const name = `approvals/${merge.objectiveVersion}.json`;
    const path = join(repository, name);
    const record = `${JSON.stringify(approvalStatement(repository, merge), null, 2)}\n`;
    if (!values.check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, record);
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== record) {
      process.stderr.write(`${name} differs from a fresh record; run node example/evidence.js\n`);
      process.exitCode = 1;
    }
  }
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(realpathSync(script)).href) main(process.argv.slice(2));
