import type { Account, PullRequestFacts, ReviewFacts, RoleHolder, RoleHolders } from '../approval/facts.ts';
import { namedPerson, type NamedPerson } from '../policy/person.ts';
import type { Policy } from '../policy/policy.ts';
import type { Requirement } from '../policy/requirement.ts';
import type { PolicyCase } from './policy-case.ts';

const HOUR = 3_600_000;
const head = '1'.repeat(40);

/**
 * A pull request as GitHub would tell of it, of one commit that its author pushed long ago. Team members are not
 * known here: each role that a team or an organisation's role holds has some whom the table does not name, and
 * the reviewers of whom the table says that they hold it.
 */
export function factsOf(
  one: PolicyCase,
  policy: Policy,
  requirements: readonly Requirement[],
  now: number,
): PullRequestFacts {
  const accounts = new Accounts(policy);
  const author = accounts.of(one.author ?? 'somebody');
  const time = (hoursAgo: number) => new Date(now - hoursAgo * HOUR).toISOString();
  const content = { entries: [{ kind: 'changed', path: one.changes[0]?.path ?? '', blob: '1' }] } as const;
  return {
    repository: 'rehearsal/rehearsal',
    number: 1,
    author,
    baseBranch: 'main',
    baseCommit: '2'.repeat(40),
    headCommit: head,
    openedAt: undefined,
    removed: { commits: [], unread: [] },
    commits: [
      {
        sha: head,
        author,
        committer: author,
        authorEmail: '',
        committerEmail: '',
        authorName: author.login,
        committerName: author.login,
        message: '',
        verified: true,
      },
    ],
    reviews: (one.reviews ?? []).map((review, index): ReviewFacts => ({
      id: index + 1,
      user: accounts.of(review.by),
      state: (review.state ?? 'approved').toUpperCase(),
      commit: head,
      submittedAt: time(review.hours_ago ?? 0),
      dismissedBy: undefined,
    })),
    pushLog: {
      kind: 'log',
      entries: [{ at: '2000-01-01T00:00:00Z', before: '0'.repeat(40), after: head, actor: author }],
    },
    baseChanges: [],
    mergedAt: undefined,
    roles: new Map(
      requirements.map((asked) => [asked.role, holdersOf(asked, one, policy, accounts)] as const),
    ),
    current: content,
    content: new Map([[head, content]]),
  };
}

function holdersOf(
  { role, count, person }: Requirement,
  one: PolicyCase,
  policy: Policy,
  accounts: Accounts,
): RoleHolders {
  if (person !== undefined) return { kind: 'known', accounts: [{ ...person, type: undefined }] };
  const { users = [], teams = [], organizationRoles = [] } = policy.roles.get(role) ?? {};
  const named = users.map((user): RoleHolder => ({ ...user, type: undefined }));
  const said = (one.reviews ?? [])
    .filter(({ roles }) => roles?.includes(role))
    .map(({ by }) => accounts.of(by));
  const others = teams.length + organizationRoles.length === 0 ? 0 : count;
  const unnamed = Array.from({ length: others }, (_, index) => accounts.of(`member-${index + 1}-of-${role}`));
  return { kind: 'known', accounts: [...named, ...said, ...unnamed] };
}

/** One account for each login; a login that the policy pins is taken for the account that it means. */
class Accounts {
  readonly #known = new Map<string, Account>();

  constructor({ roles, rules }: Policy) {
    const named = [
      ...[...roles.values()].flatMap(({ users }) => users),
      ...rules.flatMap(({ people }) => people),
    ];
    for (const person of named) if (person.id !== undefined) this.#add(person, person.id);
  }

  of(spelling: string): Account {
    const person = namedPerson(spelling);
    const known = this.#known.get(person.login.toLowerCase());
    if (known !== undefined && (person.id === undefined || person.id === known.id)) return known;
    return this.#add(person, person.id ?? -1 - this.#known.size);
  }

  #add({ login }: NamedPerson, id: number): Account {
    const account = { login, id, type: 'User' };
    this.#known.set(login.toLowerCase(), account);
    return account;
  }
}
