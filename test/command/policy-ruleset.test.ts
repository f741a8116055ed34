import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { policy } from '../../src/command/policy.ts';
import { scratch } from '../files/scratch.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const roles = {
  Risk: { teams: ['acme/risk'] },
  Legal: { teams: ['acme/legal'], users: ['lea'] },
  Board: { organization_roles: ['acme/board'] },
};

async function rulesetOf(rules: readonly object[], ...args: string[]) {
  const folder = folderOf({ 'policies/approvals.yaml': stringify({ roles, rules }) });
  const { out, err, exit } = await call(policy, ['ruleset', ...args], folder);
  expect(exit).toBe(0);
  const ruleset = JSON.parse(out);
  const byType = (type: string) =>
    ruleset.rules.find((rule: { type: string }) => rule.type === type)?.parameters;
  return { ruleset, err, reviews: byType('pull_request'), checks: byType('required_status_checks') };
}

const known = ['--team-ids', 'acme/risk=41', '--app-id', '7'];

describe('the ruleset', () => {
  test('requires the status of the branch from the app, and allows no push past a pull request', async () => {
    const { ruleset, err, reviews, checks } = await rulesetOf(
      [{ name: 'all', require: { Risk: 1 } }],
      ...known,
    );
    expect(ruleset).toMatchObject({
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
    });
    expect(ruleset.rules.map(({ type }: { type: string }) => type)).toEqual([
      'deletion',
      'non_fast_forward',
      'pull_request',
      'required_status_checks',
    ]);
    expect(checks).toEqual({
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: 'tracegate: main', integration_id: 7 }],
    });
    expect(reviews).toMatchObject({
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
      required_reviewers: [
        {
          file_patterns: [
            'objectives/**',
            'policies/*',
            'promotions/**',
            'models/**',
            'freezes/**',
            'policies/waivers/**',
          ],
          minimum_approvals: 1,
          reviewer: { id: 41, type: 'Team' },
        },
      ],
    });
    expect(err).toBe('');
  });

  test('names the status as the check does, also of a branch that is not plainly spelt', async () => {
    const { checks } = await rulesetOf([{ name: 'all', require: { Risk: 1 } }], '--branch', 'Main');
    expect(checks.required_status_checks).toEqual([
      { context: expect.stringMatching(/^tracegate: Main \([0-9a-f]{8}\)$/) },
    ]);
  });

  test.each<[when: object, patterns: string[]]>([
    [
      { subject: ['objective'], domain: ['credit*', 'chat'] },
      ['objectives/credit*/**', 'objectives/chat/**'],
    ],
    [{ subject: ['promotion'], environment: ['production'] }, ['promotions/production/**']],
    [{ environment: ['production'] }, ['promotions/production/**']],
    [{ subject: ['policy', 'model'] }, ['policies/*', 'models/**']],
    [{ subject: ['waiver'] }, ['policies/waivers/**']],
    [{ subject: ['freeze'], domain: ['credit'] }, ['freezes/credit.yaml']],
    [{ paths: ['objectives/*/v1.*'] }, ['objectives/*/v1.*']],
  ])('%j is about %j', async (when, patterns) => {
    const { reviews } = await rulesetOf([{ name: 'one', when, require: { Risk: 2 } }], ...known);
    expect(reviews.required_reviewers).toEqual([
      { file_patterns: patterns, minimum_approvals: 2, reviewer: { id: 41, type: 'Team' } },
    ]);
  });

  test.each<[rule: object, said: string]>([
    [{ when: { change: ['relaxing'] }, require: { Risk: 1 } }, 'no file pattern says what `change` says'],
    [{ when: { risk_tier: ['high'] }, require: { Risk: 1 } }, 'no file pattern says what `risk_tier` says'],
    [
      { when: { subject: ['model'], domain: ['credit'] }, require: { Risk: 1 } },
      'no file pattern says the domain of a model',
    ],
    [{ when: { environment: ['production'] }, require: { Risk: 1 } }, 'says the environment of a waiver'],
    [
      { when: { subject: ['waiver'], domain: ['credit'] }, require: { Risk: 1 } },
      'no file pattern says the domain of a waiver',
    ],
    [
      { when: { subject: ['objective'], paths: ['objectives/**'] }, require: { Risk: 1 } },
      'together with the other keys',
    ],
    [{ require: { Legal: 1 } }, 'role Legal: it is not held by exactly one team'],
    [{ require: { Board: 1 } }, 'role Board: it is not held by exactly one team'],
    [{ require_people: ['boss'] }, 'boss in person'],
    [{ require: { Risk: 1 }, hold_hours: 24 }, 'the waiting time of 24 hours'],
  ])('%j is said not to be in it', async (rule, said) => {
    const { err } = await rulesetOf([{ name: 'one', ...rule }], ...known);
    expect(err).toContain('Not in this ruleset; the check says it:');
    expect(err).toContain(said);
  });

  test('asks no team whose number is not known, and says how to learn it', async () => {
    const { reviews, err } = await rulesetOf([{ name: 'all', require: { Risk: 1 } }]);
    expect(reviews.required_reviewers).toBeUndefined();
    expect(err).toContain('--team-ids acme/risk=$(gh api orgs/acme/teams/risk --jq .id)');
    expect(err).toContain('Any app may set the status');
  });
});
