import type { PullRequestReport } from '../../src/check/pull-request-report.ts';
import { buildReport, shipped, type PullRequestScenario } from './pull-request-builder.ts';

const policies = shipped('policies/approvals.yaml', 'policies/risk-tiers.yaml');
const v10 = shipped('objectives/mortgage/v1.0.yaml');
const v11 = shipped('objectives/mortgage/v1.1.yaml');

const people = {
  Risk: ['octo-risk', 'rita-risk'],
  Ethics: ['octo-ethics', 'eli-ethics'],
  Legal: ['octo-legal'],
  'ML Engineering': ['octo-ml'],
};

/** The cut-off of the shipped example moves; the Ethics reviewer saw an earlier state of the file. */
const waiting: PullRequestScenario = {
  base: { ...policies, ...v10 },
  changes: v11,
  now: '2025-05-06T14:20:00Z',
  signOffs: {
    author: 'octo-product',
    commits: ['5b0e1d7 octo-product', '3fa4c21 octo-product'],
    content: { '5b0e1d7': 'earlier', '3fa4c21': 'now' },
    opened: '2025-05-05T08:02:00Z',
    pushes: [
      '2025-05-05T08:00:00Z 0>5b0e1d7 octo-product',
      '2025-05-06T08:30:00Z 5b0e1d7>3fa4c21 octo-product',
    ],
    reviews: [
      '2025-05-05T15:02:00Z octo-ethics APPROVED 5b0e1d7',
      '2025-05-06T09:12:00Z octo-risk APPROVED 3fa4c21',
    ],
    roles: people,
  },
};

const signedByBoth = [
  '2025-05-06T09:12:00Z octo-risk APPROVED 3fa4c21',
  '2025-05-06T13:47:00Z eli-ethics APPROVED 3fa4c21',
];

const promotion: PullRequestScenario = {
  base: {
    ...policies,
    ...v10,
    ...shipped('models/mortgage_model/1.0.0.yaml', 'kpis/mortgage_model/1.0.0.json'),
  },
  changes: shipped('promotions/candidate/mortgage_model.yaml'),
  now: '2025-05-06T12:00:00Z',
  signOffs: {
    author: 'octo-platform',
    commits: ['c40d9a8 octo-platform'],
    opened: '2025-05-06T08:02:00Z',
    pushes: ['2025-05-06T08:00:00Z 0>c40d9a8 octo-platform'],
    reviews: ['2025-05-06T09:12:00Z octo-ml APPROVED c40d9a8'],
    roles: people,
  },
};

/** Each state that a pull request can be in, by the name of its file in test/cases/report. */
export const scenarios: Readonly<Record<string, () => Promise<PullRequestReport>>> = {
  waiting: () => buildReport(waiting),
  allowed: () => buildReport({ ...waiting, signOffs: { ...waiting.signOffs, reviews: signedByBoth } }),
  'denied-by-validation': () => buildReport({ ...waiting, changes: edited(v11, lowerFloor) }),
  'denied-for-a-slip': () => buildReport({ ...waiting, changes: edited(v11, misspelt) }),
  'denied-by-objection': () =>
    buildReport({ ...waiting, signOffs: { ...waiting.signOffs, reviews: objections } }),
  'promotion-denied': () => buildReport(promotion),
  'promotion-allowed': () => buildReport(laterPromotion),
  'first-version': () => buildReport({ ...waiting, base: policies, changes: v10 }),
  'policy-changed': () =>
    buildReport({ ...waiting, base: { ...policies, ...v10 }, changes: edited(policies, looser) }),
  'role-empty': () => buildReport(withEthics([])),
  'team-unreadable': () => buildReport(withEthics('unreadable acme/ai-ethics')),
  'person-awaited': () => buildReport(withPatience(waiting)),
  'hold-running': () =>
    buildReport(withPatience({ ...waiting, now: '2025-05-06T14:20:00Z' }, signedInPerson)),
  'hold-over': () => buildReport(withPatience({ ...waiting, now: '2025-05-08T14:00:00Z' }, signedInPerson)),
  'person-excluded': () => buildReport(withPatience(waiting, signedByBoth, 'octo-product')),
  'head-moved': () => buildReport({ ...waiting, newerHead: '9d8c7b6' }),
  'not-evaluated': async () => ({
    ...(await buildReport(waiting)),
    verdict: 'error',
    reasons: [
      {
        id: 'github-unavailable',
        status: 'fail',
        message: 'The reviews of the pull request could not be read: 502 after 5 attempts.',
      },
    ],
    signOffs: undefined,
  }),
  'nothing-governed': async () => ({
    ...(await buildReport(waiting)),
    verdict: 'allow',
    reasons: [{ id: 'nothing-governed', status: 'pass', message: 'No governed file changes.' }],
    baseCommit: undefined,
    findings: [],
    objectives: [],
    changedPaths: [],
    signOffs: undefined,
  }),
};

/** The fairness floor falls, which is a relaxation, in a version that rises by a minor one only. */
const lowerFloor = [['threshold: 0.80', 'threshold: 0.75']] as const;
/** A constraint watches what no KPI reports. */
const misspelt = [['metric: approval_rate\n    operator', 'metric: approval_rates\n    operator']] as const;
const looser = [['author_may_approve: false', 'author_may_approve: true']] as const;
function withEthics(holders: readonly string[] | string): PullRequestScenario {
  return { ...waiting, signOffs: { ...waiting.signOffs, roles: { ...people, Ethics: holders } } };
}

/** The policy also asks for one person by name, and for a day between the sign-offs and the merge. */
function withPatience(
  scenario: PullRequestScenario,
  reviews = scenario.signOffs.reviews ?? [],
  person = 'octo-cro',
): PullRequestScenario {
  const from = 'require: { Risk: 1, Ethics: 1 }\n';
  const to = `require: { Risk: 1, Ethics: 1 }\n    require_people: [${person}]\n    hold_hours: 24\n`;
  return {
    ...scenario,
    base: { ...scenario.base, ...edited(policies, [[from, to]]) },
    signOffs: { ...scenario.signOffs, reviews, people: [person] },
  };
}

const signedInPerson = [...signedByBoth, '2025-05-06T14:05:00Z octo-cro APPROVED 3fa4c21'];

const objections = [
  '2025-05-06T09:12:00Z octo-risk CHANGES_REQUESTED 3fa4c21',
  '2025-05-06T10:31:00Z octo-ethics APPROVED 3fa4c21',
  '2025-05-06T11:05:00Z eli-ethics DISMISSED 3fa4c21 by=octo-product',
];

const laterPromotion: PullRequestScenario = {
  ...promotion,
  base: {
    ...policies,
    ...v10,
    ...v11,
    ...shipped('models/mortgage_model/1.1.0.yaml', 'kpis/mortgage_model/1.1.0.json'),
  },
  changes: shipped('promotions/production/mortgage_model.yaml'),
  now: '2025-05-16T12:00:00Z',
  signOffs: {
    ...promotion.signOffs,
    reviews: [
      '2025-05-16T09:12:00Z octo-ml APPROVED c40d9a8',
      '2025-05-16T10:00:00Z octo-risk APPROVED c40d9a8',
    ],
  },
};

function edited(
  files: Readonly<Record<string, string>>,
  edits: readonly (readonly [from: string, to: string])[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      edits.reduce((sofar, [from, to]) => sofar.replace(from, to), text),
    ]),
  );
}
