import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { loadPolicyCasesFile, loadPolicyFile } from '../../src/governance/load.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';

const now = Date.parse('2025-06-01T00:00:00Z');
const rules = [
  { name: 'all', require: { Risk: 1 } },
  {
    name: 'weaker',
    when: { rule: ['constraint-removed'] },
    require: { Legal: 1 },
    require_people: ['boss#7'],
  },
  { name: 'slow', when: { paths: ['objectives/credit/**'] }, require: { Risk: 1 }, hold_hours: 24 },
];
const policy = loadPolicyFile(
  'policies/approvals.yaml',
  Buffer.from(stringify({ roles: { Risk: { teams: ['acme/risk'] }, Legal: { users: ['lea'] } }, rules })),
).value!;

const load = (cases: readonly unknown[]) =>
  loadPolicyCasesFile('cases.yaml', Buffer.from(stringify({ cases })));

/** What differs in a single case. */
function differencesOf(one: object): readonly string[] {
  const { value, findings } = load([{ name: 'one', ...one }]);
  if (value === undefined) throw new Error(findings.map(({ message }) => message).join(' '));
  return rehearse(policy, value, now)[0]!.differences;
}

const chat = { subject: 'objective', change: 'editorial', rules: ['description-changed'], domain: 'chat' };
const credit = { ...chat, domain: 'credit' };
const removed = { ...chat, change: 'relaxing', rules: ['constraint-removed'] };

describe('a case', () => {
  test.each<[what: string, one: object]>([
    [
      'of a plain change',
      {
        changes: [chat],
        expect: { rules: ['all'], roles: { Risk: 1 }, people: [], hold_hours: 0, verdict: 'pending' },
      },
    ],
    [
      'that somebody of a team signs',
      {
        changes: [chat],
        reviews: [{ by: 'rita', roles: ['Risk'] }],
        expect: { missing: {}, verdict: 'allow' },
      },
    ],
    [
      'that somebody signs who holds nothing',
      { changes: [chat], reviews: [{ by: 'rita' }], expect: { missing: { Risk: 1 } } },
    ],
    [
      'that the policy names people for',
      {
        changes: [removed],
        expect: { people: ['boss#7'], missing_people: ['BOSS'], roles: { Risk: 1, Legal: 1 } },
      },
    ],
    [
      'that all of them sign',
      {
        changes: [removed],
        reviews: [{ by: 'boss' }, { by: 'lea' }, { by: 'r', roles: ['Risk'] }],
        expect: { missing_people: [], verdict: 'allow' },
      },
    ],
    [
      'that another account with the login signs',
      { changes: [removed], reviews: [{ by: 'boss#8' }], expect: { missing_people: ['boss'] } },
    ],
    [
      'that waits',
      {
        changes: [credit],
        reviews: [{ by: 'r', roles: ['Risk'], hours_ago: 23.9 }],
        expect: { hold_hours: 24, missing: {}, verdict: 'pending' },
      },
    ],
    [
      'that has waited',
      {
        changes: [credit],
        reviews: [{ by: 'r', roles: ['Risk'], hours_ago: 24 }],
        expect: { verdict: 'allow' },
      },
    ],
    [
      'that its author signs',
      {
        changes: [chat],
        author: 'rita',
        reviews: [{ by: 'Rita', roles: ['Risk'] }],
        expect: { verdict: 'pending' },
      },
    ],
    [
      'that someone objects to',
      {
        changes: [chat],
        reviews: [{ by: 'r', roles: ['Risk'], state: 'changes_requested' }],
        expect: { verdict: 'deny' },
      },
    ],
    ['whose named person is its author', { changes: [removed], author: 'boss', expect: { verdict: 'deny' } }],
    [
      'of an objective that asks for more',
      { changes: [chat], approvers: { Legal: 1 }, expect: { roles: { Legal: 1, Risk: 1 } } },
    ],
    [
      'of which little is known',
      { changes: [{ subject: 'objective' }], expect: { rules: ['weaker', 'all'] } },
    ],
    [
      'at a path',
      { changes: [{ ...chat, path: 'objectives/credit/v1.0.yaml' }], expect: { hold_hours: 24 } },
    ],
    ['of two files', { changes: [removed, credit], expect: { rules: ['all', 'slow', 'weaker'] } }],
    [
      'of a first version',
      { changes: [{ subject: 'objective', change: 'new', domain: 'chat' }], expect: { rules: ['all'] } },
    ],
  ])('%s passes', (_, one) => {
    expect(differencesOf(one)).toEqual([]);
  });

  test.each<[one: object, differences: string[]]>([
    [{ changes: [chat], expect: { roles: { Risk: 2 } } }, ['roles: expected Risk 2, got Risk 1']],
    [{ changes: [removed], expect: { people: [] } }, ['people: expected none, got boss']],
    [
      { changes: [credit], expect: { hold_hours: 0, verdict: 'allow' } },
      ['hold_hours: expected 0, got 24', 'verdict: expected allow, got pending'],
    ],
    [
      { changes: [chat], expect: { rules: ['al'] } },
      ['the policy has no rule al. Did you mean `all`?', 'rules: expected al, got all'],
    ],
    [
      { changes: [chat], reviews: [{ by: 'r', roles: ['Rsik'] }], expect: { missing: { Risk: 1 } } },
      ['the policy has no role Rsik. Did you mean `Risk`?'],
    ],
  ])('%j fails', (one, differences) => {
    expect(differencesOf(one)).toEqual(differences);
  });
});

test.each<[what: string, change: object, id: string]>([
  ['a class of a promotion', { subject: 'promotion', change: 'relaxing' }, 'case-impossible'],
  [
    'a first version that is compared',
    { subject: 'objective', change: 'new', rules: ['kpi-removed'] },
    'case-impossible',
  ],
  [
    'a model among the objectives',
    { subject: 'model', path: 'objectives/credit/v1.0.yaml' },
    'case-impossible',
  ],
  ['a path that nothing governed lies at', { subject: 'objective', path: 'src/x.yaml' }, 'case-impossible'],
  ['a rule that there is not', { subject: 'objective', rules: ['constraint-remved'] }, 'malformed-value'],
  ['a class of a waiver', { subject: 'waiver', change: 'relaxing' }, 'case-impossible'],
  [
    'a waiver among the policies',
    { subject: 'policy', path: 'policies/waivers/one.yaml' },
    'case-impossible',
  ],
])('%s is refused', (_, change, id) => {
  const { value, findings } = load([{ name: 'one', changes: [change], expect: { verdict: 'allow' } }]);
  expect({ value, ids: findings.map((one) => one.id) }).toEqual({ value: undefined, ids: [id] });
});

test.each<[what: string, change: object]>([
  ['a waiver', { subject: 'waiver', environment: 'production', domain: 'credit', risk_tier: 'high' }],
  ['a waiver by its path', { subject: 'waiver', path: 'policies/waivers/one.yaml' }],
  ['the metric catalogue', { subject: 'policy', path: 'policies/metrics.yaml' }],
  ['a redefined metric', { subject: 'objective', change: 'relaxing', rules: ['metric-redefined'] }],
])('%s can be asked about', (_, change) => {
  const { findings } = load([{ name: 'one', changes: [change], expect: { verdict: 'allow' } }]);
  expect(findings).toEqual([]);
});

test('a case that expects nothing tests nothing', () => {
  expect(load([{ name: 'one', changes: [chat], expect: {} }]).value).toBeUndefined();
});
