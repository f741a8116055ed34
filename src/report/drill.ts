import type { DrilledDecision, DrillReport } from '../format/schema/drill.ts';
import { escapeMarkdown, escapeText } from './escape.ts';

type Cells = readonly string[];

/** For a terminal. */
export function drillText(report: DrillReport): string {
  const lines = [
    verdictOf(report),
    ...factsOf(report).map(([name, value]) => `  ${name.padEnd(12)}${value}`),
    '',
    ...columns([TIER_HEAD, ...report.tiers.map(tierRow)]),
    '',
    ...columns([DECISION_HEAD, ...report.decisions.map(decisionRow)]),
  ].map(escapeText);
  const problems = problemsOf(report).map((one) => `  ${escapeText(one)}`);
  return `${[...lines, ...(problems.length === 0 ? [] : ['', 'WHAT IS WRONG', ...problems])].join('\n')}\n`;
}

/** As programs read it (schemas/drill.schema.json). */
export function drillJson(report: DrillReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** For whoever files it. */
export function drillMarkdown(report: DrillReport): string {
  const problems = problemsOf(report);
  return [
    `# ${escapeMarkdown(verdictOf(report))}`,
    '',
    ...factsOf(report).map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`),
    '',
    '## By tier',
    '',
    ...markdownTable([TIER_HEAD, ...report.tiers.map(tierRow)]),
    '',
    '## Decisions',
    '',
    ...markdownTable([DECISION_HEAD, ...report.decisions.map(decisionRow)]),
    '',
    '## What is wrong',
    '',
    ...(problems.length === 0 ? ['Nothing.'] : problems.map((one) => `- ${escapeMarkdown(one)}`)),
    '',
  ].join('\n');
}

function verdictOf({ passed, origin, sample: { drawn } }: DrillReport): string {
  return `${passed ? 'PASSED' : 'FAILED'}: drill on ${drawn} decision${drawn === 1 ? '' : 's'} of ${origin}`;
}

function factsOf({ made_at: madeAt, checkpoint, sample, frame, times }: DrillReport): [string, string][] {
  const { median_milliseconds: median, p95_milliseconds: p95, slowest_milliseconds: slowest } = times;
  const parts = [
    `${frame.in_place} in place`,
    ...(frame.deleted > 0 ? [`${frame.deleted} deleted by retention`] : []),
    ...(frame.missing > 0 ? [`${frame.missing} missing`] : []),
  ];
  return [
    ['made', utc(madeAt)],
    ['tree', `${checkpoint.size} leaves, root ${checkpoint.root}`],
    [
      'frame',
      `${frame.complete ? 'complete' : 'NOT COMPLETE'}: ${frame.decisions} decisions, ${parts.join(', ')}`,
    ],
    ['sample', `seed ${sample.seed}, ${sample.drawn} of ${sample.asked} asked for`],
    ['retrieval', `median ${shown(median)}, 95th percentile ${shown(p95)}, slowest ${shown(slowest)}`],
  ];
}

const TIER_HEAD: Cells = [
  'tier',
  'drawn',
  'full',
  'rightly gone',
  'share',
  'target',
  'slowest',
  'objective',
  '',
];

function tierRow(one: DrillReport['tiers'][number]): Cells {
  return [
    one.tier,
    String(one.drawn),
    String(one.full),
    String(one.rightly_gone),
    one.share === null ? '-' : percent(one.share),
    `>= ${percent(one.target)}`,
    shown(one.slowest_milliseconds),
    seconds(one.objective_seconds),
    one.passed ? 'passed' : 'FAILED',
  ];
}

const DECISION_HEAD: Cells = ['decision', 'leaf', 'tier', 'record', 'proof', 'time', ''];

function decisionRow({ id, leaf, tier, result, proof, milliseconds, passed }: DrilledDecision): Cells {
  return [
    id,
    String(leaf),
    tier,
    result.toUpperCase(),
    proof.toUpperCase(),
    shown(milliseconds),
    passed ? 'passed' : 'FAILED',
  ];
}

function problemsOf({ frame, decisions }: DrillReport): string[] {
  return [
    ...frame.problems,
    ...decisions.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`)),
  ];
}

function columns(rows: readonly Cells[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd());
}

function markdownTable([head, ...rows]: readonly Cells[]): string[] {
  const line = (cells: Cells): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head!), `| ${head!.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

const shown = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
const seconds = (value: number | null): string => (value === null ? '-' : `<= ${value} s`);
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const utc = (time: string): string => `${time.slice(0, 19).replace('T', ' ')} UTC`;
