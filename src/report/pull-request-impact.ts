import type { ObjectiveImpact } from '../check/impact.ts';
import type { GroupImpact, SegmentImpact } from '../impact/impact.ts';
import { escapeMarkdown } from './escape.ts';
import { directionText, farthestText, flipsOf, percent, rateText, rounded } from './impact.ts';
import { code, counted, row, shortened } from './pull-request-cells.ts';
import type { Section } from './pull-request-fit.ts';

/** What the change does to decisions, in one sentence: of the first rule; others are counted. */
export function impactLine(impacts: readonly ObjectiveImpact[]): string[] {
  const [first, ...more] = impacts;
  if (first === undefined) return [];
  const { impact, constraints } = first;
  const { flips, decisions, directions, days } = impact;
  const ways = directions.map((one) => shortened(directionText(one), 100)).join(', ');
  const perDay = days === undefined || days.count < 2 ? '' : `, about ${rounded(flips / days.count)} a day`;
  const broken = constraints.filter(({ after }) => after === 'breaks').map(({ constraint }) => constraint);
  const breaks = broken.length === 0 ? '' : `; ${shortened(broken.join(', '), 200)} would not hold`;
  const others = more.length === 0 ? '' : ` (and ${counted(more.length, 'more rule')})`;
  const said = `${flips} of ${decisions} logged decisions would end otherwise${perDay}${ways === '' ? '' : ` – ${ways}`}${breaks}${others}.`;
  return [`**Impact:** ${escapeMarkdown(said)}`];
}

/** The same by group, with rates before and after. */
export function impactSection({
  before,
  after,
  impact,
  constraints,
  suppressedBelow,
}: ObjectiveImpact): Section {
  const { decisions, days, withoutScore, contradicting, favourable, overall, segments } = impact;
  const title = `#### What it does to decisions: ${name(before.version.id)} → ${name(after.version.id)}`;
  const basis = [
    `${counted(decisions, 'decision')} by ${code(shortened(impact.before.name, 200))}${days === undefined ? '' : ` on ${counted(days.count, 'day')}, ${days.first} to ${days.last}`}, from the profile on the base.`,
    ...(withoutScore === 0
      ? []
      : [`${withoutScore} more are kept without a score or a rule and are not in here.`]),
    ...(contradicting === 0
      ? []
      : [`${contradicting} ended otherwise than the rule says and are counted as it says.`]),
    ...(suppressedBelow === 0 ? [] : [`Combinations of fewer than ${suppressedBelow} are not told apart.`]),
  ];
  const rate = favourable === undefined ? '' : ` ${escapeMarkdown(shortened(favourable, 100))}`;
  const header = [
    row(['Group', 'Decisions', 'Flips', `Before:${rate}`, `After:${rate}`]),
    '| --- | ---: | ---: | --- | --- |',
  ];
  const all =
    overall === undefined
      ? []
      : [
          row([
            'all',
            String(decisions),
            flipCell(impact.flips, decisions),
            rateText(overall.before),
            rateText(overall.after),
          ]),
        ];
  return {
    opening: [title, '', basis.join(' '), '', ...header, ...all].join('\n'),
    entries: segments.flatMap(segmentRows),
    entryName: 'row',
    ...(constraints.length === 0 ? {} : { closing: constraints.map(constraintLine).join('\n') }),
  };
}

function segmentRows({ segment, groups, untold }: SegmentImpact): string[] {
  const title = escapeMarkdown(shortened(segment, 100));
  return [
    ...groups.map((one) => groupRow(title, one)),
    ...(['ratio', 'gap'] as const).flatMap((kind) => {
      const [before, after] = [farthestText(kind, 'before', groups), farthestText(kind, 'after', groups)];
      if (before === undefined || after === undefined) return [];
      const cells = [before, after].map((text) => escapeMarkdown(shortened(text, 200)));
      return [row([`${title}: ${kind === 'ratio' ? 'impact ratio' : 'gap'}`, '', '', ...cells])];
    }),
    ...(untold === 0 ? [] : [row([`${title}: not said`, String(untold), '', '', ''])]),
  ];
}

function groupRow(segment: string, { group, decisions, directions, before, after }: GroupImpact): string {
  return row([
    `${segment}: ${escapeMarkdown(shortened(group, 100))}`,
    String(decisions),
    flipCell(flipsOf(directions), decisions),
    before === undefined ? '' : rateText(before),
    after === undefined ? '' : rateText(after),
  ]);
}

function flipCell(flips: number, decisions: number): string {
  return `${flips} (${percent(flips, decisions)})`;
}

function constraintLine({
  constraint,
  before,
  after,
  message,
}: ObjectiveImpact['constraints'][number]): string {
  const words = {
    holds: 'would hold',
    breaks: '**would not hold**',
    'not-told': 'is not told by these decisions',
  };
  const now =
    before === after || before === 'not-told' ? '' : ` (${before === 'holds' ? 'holds' : 'broken'} now)`;
  return `- ${code(shortened(constraint, 200))} ${words[after]}${now}. ${escapeMarkdown(shortened(message, 400))}`;
}

function name(version: string): string {
  return code(shortened(version, 100));
}
