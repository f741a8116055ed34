import type { RoleEvaluation, SignOff, SignOffEvaluation, Veto } from '../approval/sign-off.ts';
import type { Finding } from '../finding/finding.ts';
import { escapeMarkdown } from './escape.ts';
import { code, minute, row, shortCommit, shortened } from './pull-request-cells.ts';
import type { Section } from './pull-request-fit.ts';

/** Longest sentence of a finding in a cell; a role's name has at most 200 characters. */
const LONGEST_SENTENCE = 400;
/** People who are named for one role. */
const MOST_LINES = 10;

/** Each required role with who objects, who signed and who is awaited. */
export function signOffSection(signOffs: SignOffEvaluation): Section {
  const { roles, vetoes } = signOffs;
  if (roles.length === 0) {
    return { opening: 'No sign-off is required.', entries: [], entryName: 'role' };
  }
  const needed = roles.reduce((sum, role) => sum + role.needed, 0);
  const given = roles.reduce((sum, role) => sum + role.given.length, 0);
  const said = roleSentences(signOffs);
  const time = holdSentence(signOffs);
  return {
    opening: `| Role | Sign-off (${given} of ${needed} given) | Asked for by |\n| --- | --- | --- |`,
    entries: roles.map((role, index) => {
      const objections = vetoes.filter((veto) => veto.roles.includes(role.role)).map(objection);
      return roleRow(role, [...objections, ...role.given.map(signed), ...(said[index] ?? [])]);
    }),
    entryName: 'role',
    ...(time === undefined ? {} : { closing: time }),
  };
}

/** Below the roles: the time that must pass, and how far it has run. */
function holdSentence({ hold }: SignOffEvaluation): string | undefined {
  if (hold === undefined) return undefined;
  const { hours, because, since, until, state } = hold;
  const asked = `**${hours} hour${hours === 1 ? '' : 's'}** must pass after the last required sign-off (${escapeMarkdown(shortened(because.join('; '), 200))})`;
  if (since === undefined || until === undefined) return `… ${asked}; the time has not begun to run.`;
  if (state === 'over') return `✓ ${asked}; they were over on ${minute(until)}.`;
  const runs = `it runs since ${minute(since)} and is over on **${minute(until)}**`;
  return state === 'waiting'
    ? `… ${asked}; ${runs}, unless the content changes.`
    : `**✗** ${asked}; it was merged before they were over on ${minute(until)}.`;
}

function roleRow({ role, because, person }: RoleEvaluation, said: readonly string[]): string {
  const lines =
    said.length > MOST_LINES ? [...said.slice(0, MOST_LINES), `and ${said.length - MOST_LINES} more`] : said;
  const asking = because.slice(0, 2).map((one) => shortened(one, 100));
  const more = because.length - asking.length;
  return row([
    `**${escapeMarkdown(shortened(person?.login ?? role, 100))}**${person === undefined ? '' : ', in person'}`,
    lines.join('<br>') || '–',
    escapeMarkdown([...asking, ...(more > 0 ? [`${more} more`] : [])].join('; ')),
  ]);
}

function objection({ login }: Veto): string {
  const until = 'this blocks until the same person approves, or the review is dismissed';
  return `**✗&nbsp;${escapeMarkdown(login)} has requested changes**: ${until}`;
}

function signed({ login, submittedAt, reviewedCommit }: SignOff): string {
  const when = minute(submittedAt);
  return `✓&nbsp;signed by ${escapeMarkdown(login)} on ${when}, at commit ${shortCommit(reviewedCommit)}`;
}

/** Every required role has one finding, in the order of the roles: given, missing, or why it cannot be given. */
const roleFindings: ReadonlySet<Finding['id']> = new Set([
  'sign-off-given',
  'sign-off-missing',
  'role-unfillable',
  'named-person-excluded',
  'token-cannot-read-team',
]);

/** For each role what is left to say of it: who is awaited, or why nobody can sign. */
function roleSentences({ roles, findings }: SignOffEvaluation): string[][] {
  const said = findings.filter(({ id }) => roleFindings.has(id));
  return roles.map(({ role }, index) => {
    const { id, message = '' } = said[index] ?? {};
    if (id === 'sign-off-given') return [];
    const start = `${role}: `;
    const sentence = message.startsWith(start) ? message.slice(start.length) : message;
    const mark =
      id === 'sign-off-missing'
        ? '…&nbsp;**awaited**'
        : id === 'role-unfillable'
          ? '**✗&nbsp;cannot be filled**'
          : id === 'named-person-excluded'
            ? '**✗&nbsp;cannot sign**'
            : '**✗&nbsp;cannot be evaluated**';
    return [`${mark}: ${escapeMarkdown(shortened(sentence, LONGEST_SENTENCE))}`];
  });
}

/** Reviews that sign for nothing, dismissed ones among them, and why. */
export function notCountedSection({ notCounted }: SignOffEvaluation): Section[] {
  if (notCounted.length === 0) return [];
  return [
    {
      opening: '#### Reviews that do not count\n',
      entries: notCounted.map(
        ({ message, id }) => `- ${escapeMarkdown(shortened(message, LONGEST_SENTENCE))} ${code(id)}`,
      ),
      entryName: 'review',
    },
  ];
}

/** True for a finding about sign-offs that neither the roles, the objections nor the reviews show. */
export function isProblemBesideSignOffs({ id }: Finding): boolean {
  return (
    id !== 'sign-off-given' &&
    id !== 'sign-off-missing' &&
    !id.startsWith('hold-') &&
    id !== 'changes-requested' &&
    !id.startsWith('review-')
  );
}
