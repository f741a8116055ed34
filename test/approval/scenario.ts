import { expect } from '@jest/globals';
import type { Account, CommitFacts, PullRequestFacts, PushEntry, PushLog } from '../../src/approval/facts.ts';
import type {
  RemovedCommits,
  ReviewFacts,
  RoleHolder,
  RoleHolders,
  SignedContent,
} from '../../src/approval/facts.ts';
import { namedPerson, personKey, type NamedPerson } from '../../src/policy/person.ts';
import type { PolicySettings } from '../../src/policy/policy.ts';
import type { SignOffEvaluation, SignOffInput } from '../../src/approval/sign-off.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';

/**
 * A pull request in short hand, as the tables under test/cases/approval write it.
 * People: `alice`; `alice#7` with a fixed id; `helper[bot]`; `import!Mannequin`; `-` for a deleted account.
 * In `roles`, `user:alice` is named by the policy with the login alone, `user:alice#7` with the account's id.
 * Times: seconds after the pull request began, or an RFC 3339 time; `-` for none.
 */
export interface Scenario {
  readonly name: string;
  /** Rows of the peers' cases that this one replays. */
  readonly peer?: readonly (number | string)[];
  readonly base?: string;
  readonly author?: string;
  /**
   * `<sha> <author>[/<committer>] [signed]`, with a message after ` | `; `?name` or `?address` has no account.
   */
  readonly commits?: readonly string[];
  /**
   * By commit: a letter for the governed content, `A@x` for that of another path, `A/B` with what it is compared
   * with, or `unreadable`.
   */
  readonly content?: Readonly<Record<string, string>>;
  /** Commits that a force-push took from the branch, as `commits`; `unread <sha>` for a head that is gone. */
  readonly removed?: readonly string[];
  readonly head?: string;
  /** What would be merged now; the content at the head when left out. */
  readonly current?: string;
  /** When the pull request was opened; at its first second when left out. */
  readonly opened?: string;
  /** `<time> <before>><after> <actor>`; `0` for no commit. */
  readonly pushes?: readonly string[];
  /** Times of force-pushes, where there is no push log. */
  readonly timeline?: readonly string[];
  readonly baseChanges?: readonly string[];
  readonly mergedAt?: string;
  /** `<time> <person> <state> <commit> [id=<n>] [by=<who dismissed>]`. */
  readonly reviews?: readonly string[];
  /** Team members, `user:<login>` for those whom the policy names, or `unreadable <team>`. */
  readonly roles?: Readonly<Record<string, readonly string[] | string>>;
  readonly require?: Readonly<Record<string, number>>;
  /** Those who must sign in person: `cro`, or `cro#7` for an account. */
  readonly people?: readonly string[];
  /** Hours that must pass, and how far the clock is, like the other times. */
  readonly hold?: number;
  readonly now?: string | number;
  readonly settings?: Readonly<Record<string, boolean>>;
  readonly expect: Expected;
}

/** What must come out; a part that is left out must be empty. */
export interface Expected {
  readonly verdict: string;
  readonly given?: Readonly<Record<string, readonly string[]>>;
  readonly missing?: Readonly<Record<string, number>>;
  /** `<person> <rule>`, in the order of submission. */
  readonly notCounted?: readonly string[];
  readonly fails?: readonly string[];
  readonly warns?: readonly string[];
  readonly vetoes?: readonly string[];
  /** `<state>`, with ` until <seconds after the start>` where that is known. */
  readonly hold?: string;
}

const start = Date.parse('2025-05-01T00:00:00Z');

/** Builds what the evaluation takes. */
export function inputOf(scenario: Scenario): SignOffInput {
  const require = scenario.require ?? { Risk: 1 };
  return {
    facts: factsOf(scenario),
    settings: settingsOf(scenario.settings ?? {}),
    requirements: [
      ...(scenario.people ?? []).map((one) => {
        const person = namedPerson(one);
        return { role: personKey(person), count: 1, because: ['a rule'], person };
      }),
      ...Object.entries(require).map(([role, count]) => ({ role, count, because: ['a rule'] })),
    ],
    hold: scenario.hold === undefined ? undefined : { hours: scenario.hold, because: ['a rule'] },
    now: Date.parse(timeOf(scenario.now ?? 1_000_000) ?? ''),
  };
}

function settingsOf(settings: Readonly<Record<string, boolean>>): PolicySettings {
  return {
    authorMayApprove: settings['author_may_approve'] ?? false,
    contributorsMayApprove: settings['contributors_may_approve'] ?? false,
    onePersonManyRoles: settings['one_person_many_roles'] ?? false,
    verifiedSignatures: settings['verified_signatures'] ?? false,
    requestReviews: settings['request_reviews'] ?? false,
  };
}

function factsOf(scenario: Scenario): PullRequestFacts {
  const author = scenario.author ?? 'author';
  const commits = (scenario.commits ?? [`c1 ${author}`]).map(commitOf);
  const head = scenario.head === undefined ? (commits.at(-1)?.sha ?? sha('c1')) : sha(scenario.head);
  const content = scenario.content ?? { [head]: 'A' };
  return {
    repository: 'acme/objectives',
    number: 7,
    author: accountOf(author),
    baseBranch: 'main',
    baseCommit: sha('b1'),
    headCommit: head,
    commits,
    openedAt: timeOf(scenario.opened ?? 0),
    removed: removedOf(scenario.removed ?? []),
    reviews: (scenario.reviews ?? []).map(reviewOf),
    current: contentOf(scenario.current ?? contentAt(content, head) ?? 'unreadable'),
    content: new Map(Object.entries(content).map(([commit, text]) => [sha(commit), contentOf(text)])),
    pushLog: pushLogOf(scenario, author, head),
    baseChanges: (scenario.baseChanges ?? []).map((one) => timeOf(one) ?? ''),
    mergedAt: scenario.mergedAt === undefined ? undefined : timeOf(scenario.mergedAt),
    roles: new Map([
      ...(scenario.people ?? [])
        .map(namedPerson)
        .map((person) => [personKey(person), named(person)] as const),
      ...Object.entries(scenario.roles ?? { Risk: ['risk'] }).map(
        ([role, who]) => [role, holdersOf(who)] as const,
      ),
    ]),
  };
}

function removedOf(lines: readonly string[]): RemovedCommits {
  const isUnread = (line: string) => line.startsWith('unread ');
  return {
    commits: lines.filter((line) => !isUnread(line)).map(commitOf),
    unread: lines.filter(isUnread).map((line) => sha(line.slice('unread '.length))),
  };
}

function contentAt(content: Readonly<Record<string, string>>, commit: string): string | undefined {
  return Object.entries(content).find(([name]) => sha(name) === commit)?.[1];
}

function pushLogOf(scenario: Scenario, author: string, head: string): PushLog {
  if (scenario.timeline !== undefined) {
    return { kind: 'timeline', forcePushes: scenario.timeline.map((one) => timeOf(one) ?? '') };
  }
  return { kind: 'log', entries: (scenario.pushes ?? [`0 0>${head} ${author}`]).map(pushOf) };
}

function pushOf(line: string): PushEntry {
  const [time = '', move = '', actor = ''] = line.split(' ');
  const [before = '', after = ''] = move.split('>');
  return { at: timeOf(time) ?? '', before: sha(before), after: sha(after), actor: accountOf(actor) };
}

function commitOf(line: string): CommitFacts {
  const [facts = '', message = 'Change an objective'] = line.split(' | ');
  const [name = '', people = '', signed] = facts.split(' ');
  const [author = '', committer = author] = people.split('/');
  return {
    sha: sha(name),
    author: committingAccount(author),
    committer: committingAccount(committer),
    authorEmail: emailOf(author),
    committerEmail: emailOf(committer),
    authorName: author,
    committerName: committer,
    verified: signed === 'signed',
    message: message.replaceAll('\\n', '\n').replaceAll('\\r', '\r'),
  };
}

function committingAccount(who: string): Account | undefined {
  return who.startsWith('?') ? undefined : accountOf(who);
}

function emailOf(who: string): string {
  if (who.includes('@')) return who.slice(1);
  return `${who.replace(/^\?/, '').replace(/[#!].*/, '')}@example.org`;
}

function reviewOf(line: string, index: number): ReviewFacts {
  const [time = '', who = '', state = '', commit = '', ...rest] = line.split(' ');
  const option = (name: string) => rest.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    id: Number(option('id') ?? index + 1),
    user: accountOf(who),
    state,
    commit: commit === '-' ? undefined : sha(commit),
    submittedAt: timeOf(time),
    dismissedBy: option('by'),
  };
}

function contentOf(text: string): SignedContent | 'unreadable' {
  if (text === 'unreadable') return text;
  const [head = '', compared] = text.split('/');
  const [changed = '', elsewhere] = head.split('@');
  const path = `objectives/credit/v${elsewhere ?? '1.3'}.yaml`;
  return {
    entries: [
      ...(changed === '' ? [] : [{ kind: 'changed' as const, path, blob: changed }]),
      ...(compared === undefined ? [] : [{ kind: 'compared-with' as const, path, blob: compared }]),
    ],
  };
}

function holdersOf(who: readonly string[] | string): RoleHolders {
  if (typeof who === 'string') {
    return { kind: 'unreadable', team: who.replace(/^unreadable /, ''), reason: 'the answer was 403' };
  }
  return { kind: 'known', accounts: who.map(holderOf) };
}

function named(person: NamedPerson): RoleHolders {
  return { kind: 'known', accounts: [{ ...person, type: undefined }] };
}

function holderOf(who: string): RoleHolder {
  if (who.startsWith('user:')) return { ...namedPerson(who.slice(5)), type: undefined };
  const account = accountOf(who);
  if (account === undefined) throw new Error(`not a holder: ${who}`);
  return account;
}

/** The same name always stands for the same account. */
export function accountOf(who: string): Account | undefined {
  if (who === '-') return undefined;
  const match = /^([^#!]+)(?:#(\d+))?(?:!(\w+))?$/.exec(who);
  if (match === null) throw new Error(`not a person: ${who}`);
  const [, login = '', id, type] = match;
  return { login, id: Number(id ?? idFrom(login)), type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
}

function idFrom(login: string): number {
  return [...login.toLowerCase()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

/** A full commit id that starts with the short name. */
export function sha(name: string): string {
  return name.padEnd(40, name === '0' ? '0' : 'f');
}

/** Seconds after the start as RFC 3339; a full time stays as it is. */
export function timeOf(text: string | number): string | undefined {
  if (text === '-') return undefined;
  if (/T/.test(String(text))) return String(text);
  return new Date(start + Number(text) * 1000).toISOString().replace('.000Z', 'Z');
}

/** The evaluation in the words of a table, for comparison in one step. */
export function summaryOf(evaluation: SignOffEvaluation): Required<Expected> {
  const { roles, notCounted, reasons, vetoes } = evaluation;
  const idsOf = (status: string) =>
    [...new Set(reasons.filter((one) => one.status === status).map(({ id }) => id))].toSorted();
  const discounted = new Set<string>(notCounted.map(({ id }) => id));
  return {
    verdict: verdictOf(reasons),
    given: Object.fromEntries(
      roles
        .filter(({ given }) => given.length > 0)
        .map(({ role, given }) => [role, given.map(({ login }) => login)]),
    ),
    missing: Object.fromEntries(
      roles.filter(({ missing }) => missing > 0).map(({ role, missing }) => [role, missing]),
    ),
    notCounted: notCounted.map(({ login, id }) => `${login} ${id}`),
    fails: idsOf('fail'),
    warns: idsOf('warn').filter((id) => !discounted.has(id)),
    vetoes: vetoes.map(({ login }) => login),
    hold: holdOf(evaluation),
  };
}

function holdOf({ hold }: SignOffEvaluation): string {
  if (hold === undefined) return 'none';
  if (hold.until === undefined) return hold.state;
  return `${hold.state} until ${(Date.parse(hold.until) - start) / 1000}`;
}

/** Compares with the table; what the table leaves out must be empty. */
export function expectOutcome(evaluation: SignOffEvaluation, expected: Expected): void {
  const nothing = { given: {}, missing: {}, notCounted: [], fails: [], warns: [], vetoes: [], hold: 'none' };
  expect(summaryOf(evaluation)).toEqual({ ...nothing, ...expected });
}
