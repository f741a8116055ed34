import type { PullRequestReport } from '../check/pull-request-report.ts';
import { escapeMarkdown, escapeText } from './escape.ts';
import { code, minute, shortCommit, shortened } from './pull-request-cells.ts';
import { objectiveSection } from './pull-request-changes.ts';
import { fitSection, fitSections, type Section } from './pull-request-fit.ts';
import { impactLine, impactSection } from './pull-request-impact.ts';
import { problemsSection } from './pull-request-problems.ts';
import { promotionSections } from './pull-request-promotions.ts';
import { localCommands } from './pull-request-local.ts';
import { verdictSentence } from './pull-request-sentence.ts';
import { notCountedSection, signOffSection } from './pull-request-sign-offs.ts';

/** GitHub's limit for the body of a comment, in characters. */
const LONGEST_COMMENT = 65_536;
/** Under this the verdict, the sign-offs and the end of a report could not be kept whole. */
const LEAST_LIMIT = 24_000;
/** GitHub's limit for the description of a commit status, in characters. */
const LONGEST_STATUS = 140;
/** Objectives and promotions that are shown in detail. */
const MOST_DETAILED = 8;

/** The verdict, what moved and why, as one line for a log or a terminal. */
export function pullRequestSentence(report: PullRequestReport): string {
  const { verdict, moved, why } = verdictSentence(report);
  return escapeText(`${verdict}: ${moved}${why}.`);
}

/** The same in at most 140 characters, for a commit status: what does not fit whole gives way to the reason. */
export function statusDescription(report: PullRequestReport): string {
  const { verdict, moved, why } = verdictSentence(report);
  const whole = pullRequestSentence(report);
  if (whole.length <= LONGEST_STATUS) return whole;
  const stopped = report.verdict === 'deny' || report.verdict === 'error';
  return shortened(escapeText(`${verdict}${stopped ? why : `: ${moved}`}.`), LONGEST_STATUS);
}

/**
 * The one comment on a pull request, in GitHub's Markdown.
 * @param options.marker an HTML comment by which the comment is found again; it becomes the first line
 * @param options.memory an HTML comment with what the next run has to know; it becomes the second line
 * @param options.limit most characters of the comment, 65,536 unless told; counted in UTF-16 units
 * @throws RangeError for a marker that is no single HTML comment, or a limit under 24,000
 */
export function pullRequestComment(
  report: PullRequestReport,
  options: { readonly marker: string; readonly memory?: string | undefined; readonly limit?: number },
): string {
  const { marker, memory, limit = LONGEST_COMMENT } = options;
  const hidden = memory === undefined ? [marker] : [marker, memory];
  if (!hidden.every((one) => /^<!--[^<>\n]*-->$/.test(one)))
    throw new RangeError('the marker must be one HTML comment');
  if (limit < LEAST_LIMIT) throw new RangeError(`a comment needs room for ${LEAST_LIMIT} characters`);
  const head = hidden.map((one) => `${one}\n`).join('');
  return `${head}${body(report, limit - head.length)}`;
}

/** The same as a page of a job's summary. */
export function pullRequestSummary(report: PullRequestReport): string {
  return body(report, LONGEST_COMMENT);
}

function body(report: PullRequestReport, limit: number): string {
  const impact = impactLine(report.impacts ?? []);
  const first = [
    verdictLine(report),
    ...impact,
    ...newerHeadNotice(report),
    ...signOffTable(report, limit / 4),
  ];
  const last = [...howToCheck(report), ...basis(report)];
  const room = limit - [...first, ...last].join('\n\n').length - 3;
  const middle = fitSections(sectionsOf(report), room);
  return `${[...first, ...(middle === '' ? [] : [middle]), ...last].join('\n\n')}\n`;
}

function verdictLine(report: PullRequestReport): string {
  const { verdict, moved, why } = verdictSentence(report);
  return `**${escapeMarkdown(verdict)}:** ${escapeMarkdown(`${moved}${why}.`)}`;
}

function newerHeadNotice({ headCommit, newerHead }: PullRequestReport): string[] {
  if (newerHead === undefined) return [];
  const now = /^0+$/.test(newerHead)
    ? 'the branch has since been deleted.'
    : `the head is now ${shortCommit(newerHead)}, which has a check of its own.`;
  return [`> **This verdict is for ${shortCommit(headCommit)}**; ${now}`];
}

function signOffTable({ signOffs, changedPaths }: PullRequestReport, room: number): string[] {
  if (changedPaths.length === 0) return [];
  if (signOffs === undefined) return ['Who has to sign could not be evaluated.'];
  const table = fitSection(signOffSection(signOffs), room);
  return table === undefined ? [] : [table];
}

function sectionsOf(report: PullRequestReport): Section[] {
  const { objectives, promotions, signOffs } = report;
  const stopped = promotions.filter(({ verdict }) => verdict !== 'allow');
  const allowed = promotions.filter(({ verdict }) => verdict === 'allow');
  const left = [...remaining(objectives.length, 'objective'), ...remaining(promotions.length, 'promotion')];
  return [
    ...problemsSection(report),
    ...objectives.slice(0, MOST_DETAILED).map(objectiveSection),
    ...(report.impacts ?? []).slice(0, MOST_DETAILED).map(impactSection),
    ...[...stopped, ...allowed].slice(0, MOST_DETAILED).flatMap(promotionSections),
    ...left,
    ...(signOffs === undefined ? [] : notCountedSection(signOffs)),
  ];
}

function remaining(count: number, name: string): Section[] {
  const more = count - MOST_DETAILED;
  if (more <= 0) return [];
  const opening = `${more} more ${name}${more === 1 ? ' is' : 's are'} not shown here.`;
  return [{ opening, entries: [], entryName: name }];
}

/** What a sign-off covers, and how anyone can see the same changes; folded, for few need it. */
function howToCheck(report: PullRequestReport): string[] {
  const { signOffs, changedPaths } = report;
  if (changedPaths.length === 0) return [];
  const digest = signOffs?.digest;
  const signed =
    digest === undefined
      ? 'The content to be signed could not be read.'
      : `A sign-off covers exactly this content: ${code(`sha256:${shortened(digest, 64)}`)}. It lapses when a governed file of this pull request changes, or what it is compared with.`;
  return [
    '<details><summary>What is signed, and how to see the same on your own machine</summary>',
    signed,
    ['```sh', ...localCommands(report), '```'].join('\n'),
    '</details>',
  ];
}

function basis({ headCommit, baseBranch, baseCommit, evaluatedAt }: PullRequestReport): string[] {
  const base = `${escapeMarkdown(shortened(baseBranch, 100))}${baseCommit === undefined ? '' : ` (${shortCommit(baseCommit)})`}`;
  return [
    `Tracegate decided this for commit ${shortCommit(headCommit)} against ${base} on ${minute(evaluatedAt)}.`,
  ];
}
