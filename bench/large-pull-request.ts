// A pull request larger than any that people would want to read: what a gate must still decide at once.
import type { Account, PullRequestFacts, RoleHolders } from '../src/approval/facts.ts';
import type { GovernedChange } from '../src/policy/governed.ts';
import type { Policy } from '../src/policy/policy.ts';

export const REVIEWS = 1000;
export const ROLES = 50;
export const RULES = 500;
export const FILES = 200;
const PEOPLE = 1000;
const HOLDERS = 60;
const COMMITS = 100;

/** Rules by class and domain, each for one of the governed files or a few. */
export function largePolicy(): Policy {
  const names = Array.from({ length: ROLES }, (_, index) => `Role ${index}`);
  return {
    roles: new Map(names.map((name) => [name, { users: [], teams: [], organizationRoles: [] }])),
    rules: Array.from({ length: RULES }, (_, index) => ({
      name: `rule ${index}`,
      when: { subject: ['objective'], change: ['relaxing', 'tightening'], domain: [`dom*${index % FILES}`] },
      require: new Map([
        [`Role ${index % ROLES}`, 2],
        [`Role ${(index + 1) % ROLES}`, 1],
      ]),
      people: [],
      holdHours: 24,
      at: { line: index + 1, column: 1 },
    })),
    settings: {
      authorMayApprove: false,
      contributorsMayApprove: false,
      onePersonManyRoles: false,
      verifiedSignatures: true,
      requestReviews: false,
    },
  };
}

export function largeChange(): GovernedChange[] {
  return Array.from({ length: FILES }, (_, index) => ({
    path: `objectives/domain${index}/v1.1.yaml`,
    subject: 'objective',
    change: { kind: 'known', value: 'relaxing' },
    rules: { kind: 'known', value: ['threshold-loosened'] },
    riskTier: { kind: 'known', value: 'high' },
    domain: { kind: 'known', value: `domain${index}` },
    environment: { kind: 'none' },
  }));
}

function account(id: number): Account {
  return { id: id + 1, login: `person-${id}`, type: 'User' };
}

function sha(index: number): string {
  return (index + 1).toString(16).padStart(40, '0');
}

function time(second: number): string {
  return new Date(Date.UTC(2025, 4, 1) + second * 1000).toISOString().replace('.000Z', 'Z');
}

/** Every commit was pushed by itself, and every fifth person wrote one; all content is that of the head. */
export function largeFacts(): PullRequestFacts {
  const commits = Array.from({ length: COMMITS }, (_, index) => index);
  const content = {
    entries: Array.from({ length: FILES }, (_, index) => ({
      kind: 'changed' as const,
      path: `objectives/domain${index}/v1.1.yaml`,
      blob: `100644 ${sha(index)}`,
    })),
  };
  const holders = (role: number): RoleHolders => ({
    kind: 'known',
    accounts: Array.from({ length: HOLDERS }, (_, index) => account((role * 20 + index) % PEOPLE)),
  });
  return {
    repository: 'acme/governance',
    number: 1,
    author: account(PEOPLE),
    baseBranch: 'main',
    baseCommit: sha(COMMITS),
    headCommit: sha(COMMITS - 1),
    commits: commits.map((index) => ({
      sha: sha(index),
      author: account(5 * (index % 40)),
      committer: account(5 * (index % 40)),
      authorEmail: `person-${5 * (index % 40)}@example.org`,
      committerEmail: `person-${5 * (index % 40)}@example.org`,
      authorName: '',
      committerName: '',
      verified: true,
      message: `Change ${index}\n\nCo-authored-by: Someone <${1 + ((5 * index) % 200)}+someone@users.noreply.github.com>`,
    })),
    openedAt: time(0),
    removed: { commits: [], unread: [] },
    reviews: Array.from({ length: REVIEWS }, (_, index) => ({
      id: index + 1,
      user: account((index * 7) % PEOPLE),
      state: 'APPROVED',
      commit: sha(index % COMMITS),
      submittedAt: time(2 * COMMITS + index),
      dismissedBy: undefined,
    })),
    current: content,
    content: new Map(commits.map((index) => [sha(index), content])),
    pushLog: {
      kind: 'log',
      entries: commits.map((index) => ({
        at: time(2 * index),
        before: index === 0 ? '0'.repeat(40) : sha(index - 1),
        after: sha(index),
        actor: account(PEOPLE),
      })),
    },
    baseChanges: [],
    mergedAt: undefined,
    roles: new Map(Array.from({ length: ROLES }, (_, role) => [`Role ${role}`, holders(role)])),
  };
}
