import type { DrilledDecision, DrillReport } from '../format/schema/drill.ts';
import { escapeMarkdown, escapeText } from './escape.ts';

type Cells = readonly string[];

/** For a terminal. */
export function drillText(report: DrillReport): string {
  const lines = [
    verdictOf(report),
    ...factsOf(report).map(([name, value]) => `  ${name.padEnd(14)}${value}`),
    '',
    ...columns([TIER_HEAD, ...report.tiers.map(tierRow)]),
    '',
    ...columns([DECISION_HEAD, ...report.decisions.map(decisionRow)]),
    ...part('WHAT IS MISSING', missingRows(report), (rows) => columns([MISSING_HEAD, ...rows])),
    ...part('WHERE NOBODY WROTE', report.frame.silences, indented),
    ...part('WHAT IS WRONG', problemsOf(report), indented),
  ];
  return `${lines.map(escapeText).join('\n')}\n`;
}

function part<T>(title: string, rows: readonly T[], lines: (rows: readonly T[]) => string[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...lines(rows)];
}

const indented = (rows: readonly string[]): string[] => rows.map((row) => `  ${row}`);

/** As programs read it (schemas/drill.schema.json). */
export function drillJson(report: DrillReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** For whoever files it. */
export function drillMarkdown(report: DrillReport): string {
  const [problems, missing, { silences }] = [problemsOf(report), missingRows(report), report.frame];
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
    '## What is missing',
    '',
    ...(missing.length === 0 ? ['Nothing.'] : markdownTable([MISSING_HEAD, ...missing])),
    '',
    ...(silences.length === 0 ? [] : ['## Where nobody wrote', '', ...markdownList(silences), '']),
    '## What is wrong',
    '',
    ...(problems.length === 0 ? ['Nothing.'] : markdownList(problems)),
    '',
    '## How the sample was drawn',
    '',
    escapeMarkdown(`${report.sample.method}.`),
    '',
  ].join('\n');
}

function verdictOf({ verdict, origin, sample: { drawn } }: DrillReport): string {
  return `${words[verdict]}: drill on ${drawn} decision${drawn === 1 ? '' : 's'} of ${origin}`;
}

const words = { passed: 'PASSED', failed: 'FAILED', 'not-evaluated': 'NOT EVALUATED' };

function factsOf({ made_at: madeAt, checkpoint, sample, frame, times }: DrillReport): [string, string][] {
  const { median_milliseconds: median, p95_milliseconds: p95, slowest_milliseconds: slowest } = times;
  const { aggregate: aggregates = 0 } = frame.leaves;
  const parts = [
    `${frame.in_place} in place`,
    ...(frame.erased > 0 ? [`${frame.erased} erased`] : []),
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
    ...(aggregates === 0
      ? []
      : ([
          [
            'counted only',
            `decisions of a low tier, in ${aggregates} record${aggregates === 1 ? '' : 's'} of counts: none can be drawn`,
          ],
        ] satisfies [string, string][])),
    ...(sample.since === null && sample.until === null
      ? []
      : ([['period', `from ${momentOf(sample.since)} until ${momentOf(sample.until)}`]] satisfies [
          string,
          string,
        ][])),
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
    mark(one.verdict),
  ];
}

const DECISION_HEAD: Cells = ['decision', 'leaf', 'tier', 'record', 'proof', 'time', ''];

function decisionRow({ id, leaf, tier, result, proof, milliseconds, verdict }: DrilledDecision): Cells {
  return [
    id,
    String(leaf),
    tier,
    result.toUpperCase(),
    proof.toUpperCase(),
    shown(milliseconds),
    mark(verdict),
  ];
}

const mark = (verdict: DrillReport['verdict']): string => (verdict === 'passed' ? verdict : words[verdict]);

const MISSING_HEAD: Cells = ['missing', 'decisions', 'by the tier'];

/** What traces lack, those that the tier requires first, with how many lack it. */
function missingRows({ decisions }: DrillReport): Cells[] {
  const counts = new Map<string, { what: string; required: boolean; count: number }>();
  for (const { missing } of decisions)
    for (const { what, required } of missing) {
      const key = `${required ? 0 : 1} ${what}`;
      const known = counts.get(key) ?? { what, required, count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { what, required, count }]) => [what, String(count), required ? 'required' : '-']);
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

const markdownList = (items: readonly string[]): string[] => items.map((one) => `- ${escapeMarkdown(one)}`);

const shown = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
const seconds = (value: number | null): string => (value === null ? '-' : `<= ${value} s`);
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const momentOf = (time: string | null): string => (time === null ? '-' : utc(time));
const utc = (time: string): string => `${time.slice(0, 19).replace('T', ' ')} UTC`;
