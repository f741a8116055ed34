import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadPolicyFile } from '../../src/governance/load.ts';

interface LoadingCase {
  readonly name: string;
  readonly policy: string;
  readonly findings?: readonly string[];
  /** With warnings alone. */
  readonly loads?: boolean;
  readonly mend?: string;
}

const table = join(import.meta.dirname, '..', 'cases', 'approval', 'policy', 'loading.yaml');
const cases = parse(readFileSync(table, 'utf8')) as LoadingCase[];
const load = (text: string) => loadPolicyFile('policies/approvals.yaml', Buffer.from(text));

describe('an approval policy', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    'that %s',
    (_, { policy, findings = [], loads }) => {
      const loaded = load(policy);
      expect(loaded.findings.map(({ id, line, column }) => `${id} ${line}:${column}`)).toEqual(findings);
      expect(loaded.value !== undefined).toBe(loads ?? findings.length === 0);
    },
  );

  test.each(cases.filter(({ mend }) => mend !== undefined))('that $name is told how to mend it', (one) => {
    expect(load(one.policy).findings[0]?.mend).toBe(one.mend);
  });

  test('has every default filled in and keeps the order of its roles', () => {
    const policy = load(`
roles:
  Risk: { users: [octo-risk], teams: [acme/model-risk] }
  Ethics: { teams: [acme/ai-ethics] }
rules:
  - name: relaxing
    when: { subject: [objective], change: [relaxing], risk_tier: [high], domain: ["credit*"] }
    require: { Ethics: 1, Risk: 2 }
`).value!;
    expect([...policy.roles]).toEqual([
      [
        'Risk',
        {
          users: [{ login: 'octo-risk', id: undefined }],
          teams: [{ org: 'acme', slug: 'model-risk' }],
          organizationRoles: [],
        },
      ],
      ['Ethics', { users: [], teams: [{ org: 'acme', slug: 'ai-ethics' }], organizationRoles: [] }],
    ]);
    expect(policy.rules).toEqual([
      {
        name: 'relaxing',
        when: { subject: ['objective'], change: ['relaxing'], riskTier: ['high'], domain: ['credit*'] },
        require: new Map([
          ['Ethics', 1],
          ['Risk', 2],
        ]),
        people: [],
        holdHours: 0,
        at: { line: 6, column: 5 },
      },
    ]);
    expect(policy.settings).toEqual({
      authorMayApprove: false,
      contributorsMayApprove: false,
      onePersonManyRoles: false,
      verifiedSignatures: false,
      requestReviews: false,
    });
  });

  test.each([
    'author_may_approve',
    'contributors_may_approve',
    'one_person_many_roles',
    'request_reviews',
    'verified_signatures',
  ])('turns on %s and nothing else', (setting) => {
    const policy = load(
      `roles: { Risk: { users: [a] } }\nrules: [{ name: all, require: { Risk: 1 } }]\nsettings: { ${setting}: true }\n`,
    ).value!;
    const camel = setting.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.entries(policy.settings).filter(([, on]) => on)).toEqual([[camel, true]]);
  });

  test('that ships as the example loads', () => {
    const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'policies', 'approvals.yaml'), 'utf8');
    expect(load(shipped).findings).toEqual([]);
  });
});
