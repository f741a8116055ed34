import type { PolicySettings } from '../policy/policy.ts';
import type { Requirement } from '../policy/requirement.ts';
import { roleLabel, type NamedPerson } from '../policy/person.ts';
import { finding, type Finding } from '../finding/finding.ts';
import type { Reason } from '../verdict/verdict.ts';
import type { Contributors } from './contributors.ts';
import type { PullRequestFacts } from './facts.ts';
import type { FilledRole } from './role-filling.ts';
import type { Discounted, RoleOpinion } from './screening.ts';
import { discountSentence, listed } from './sign-off-sentences.ts';

/** The pull request must be known in full: its head among its commits, and the files that the head changes. */
export function headFindings(facts: PullRequestFacts, requirements: readonly Requirement[]): Finding[] {
  const head = facts.headCommit.slice(0, 7);
  const findings: Finding[] = [];
  if (!facts.commits.some((commit) => commit.sha === facts.headCommit)) {
    findings.push(
      finding('head-unreadable', `The commits that could be read do not include the head ${head}.`),
    );
  }
  if (facts.current === 'unreadable') {
    findings.push(finding('head-unreadable', `The governed files at the head ${head} cannot be read.`));
  } else if (requirements.length > 0 && !facts.current.entries.some((entry) => entry.kind === 'changed')) {
    findings.push(
      finding(
        'head-unreadable',
        `Sign-offs are required, but no governed file was read at the head ${head}.`,
      ),
    );
  }
  return findings;
}

/** Where contributors may sign, it does not matter who they are. */
export function contributorFindings(
  { findings }: Contributors,
  { contributorsMayApprove }: PolicySettings,
): readonly Finding[] {
  return contributorsMayApprove ? [] : findings;
}

/** One finding for each person who holds a required role and stands against the change. */
export function objectionFindings(objections: readonly RoleOpinion[]): Finding[] {
  return objections.map(({ person, roles }) =>
    finding(
      'changes-requested',
      `${person.login} (${roles.map(roleLabel).join(', ')}) has requested changes.`,
    ),
  );
}

/** What is to be said about one required role. */
export function roleFindings(filled: FilledRole): Finding[] {
  const { evaluation, holders } = filled;
  const { role, given, missing, person } = evaluation;
  if (person !== undefined) return [personFinding(filled, person)];
  if (holders.kind === 'unreadable') {
    const { team, reason } = holders;
    const message = `The team ${team}, which holds the role ${role}, cannot be read: ${reason}.`;
    return [finding('token-cannot-read-team', message)];
  }
  if (missing === 0) {
    return [finding('sign-off-given', `${role}: signed by ${given.map(({ login }) => login).join(', ')}.`)];
  }
  return [
    filled.fillable < evaluation.needed
      ? finding('role-unfillable', unfillableSentence(filled, holders.accounts.length))
      : finding('sign-off-missing', missingSentence(filled)),
  ];
}

/** Nobody signs in a named person's stead. */
function personFinding({ evaluation, fillable, awaited }: FilledRole, { login }: NamedPerson): Finding {
  const [signed] = evaluation.given;
  if (signed !== undefined) return finding('sign-off-given', `${signed.login} has signed in person.`);
  if (fillable === 0) {
    const why = 'whoever had a hand in the change is excluded, and so is a bot';
    return finding('named-person-excluded', `${login} must sign in person, but may not: ${why}.`);
  }
  return finding('sign-off-missing', `${awaited[0] ?? login} must sign in person, and has not yet.`);
}

function unfillableSentence({ evaluation: { role, needed }, fillable }: FilledRole, holders: number): string {
  const most = fillable === 0 ? 'nobody' : `at most ${fillable}`;
  const why =
    holders === 0
      ? 'nobody holds it'
      : 'the author, contributors and bots are excluded, and one person fills one role';
  return `${role}: ${needed} needed, but ${most} can sign (${why}).`;
}

function missingSentence({ evaluation: { role, needed, given, missing }, awaited }: FilledRole): string {
  const so = given.length === 0 ? '' : ` (signed by ${given.map(({ login }) => login).join(', ')})`;
  return `${role}: ${missing} of ${needed} missing${so}; can be signed by ${listed(awaited)}.`;
}

/** One finding for each review that signs for nothing. */
export function discountedFindings(discounted: readonly Discounted[]): Finding[] {
  return discounted.map((one) => finding(one.id, discountSentence(one)));
}

/** Errors fail, a missing sign-off holds, a given one passes, all else is shown. */
export function reasonOf({ id, level, message }: Finding): Reason {
  if (level === 'error') return { id, status: 'fail', message };
  if (id === 'sign-off-missing' || id === 'hold-running') return { id, status: 'pending', message };
  return { id, status: id === 'sign-off-given' || id === 'hold-over' ? 'pass' : 'warn', message };
}
