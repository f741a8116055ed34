import { isFullDecision, type FullDecisionEvent } from '../decision/record.ts';
import type { Trace, TraceAnswer } from '../format/schema/trace.ts';
import { parseTime } from '../format/date.ts';
import { readRecorded } from '../trace/recorded.ts';

/** A part of a trace as people read it: facts by name, and tables or lists of what there is several of. */
export interface Section {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly table?: Table;
  /** Each with a word that says how it stands. */
  readonly items?: readonly (readonly [standing: string, text: string])[];
  /** What is said where there is nothing of the section. */
  readonly none?: string;
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A time with its zone written, in UTC; what is no time stays as it is. */
export function utc(time: string): string {
  const instant = parseTime(time);
  if (instant === undefined) return time;
  const [day = '', clock = ''] = new Date(instant).toISOString().split('T');
  return `${day} ${clock.replace(/(?:\.000)?Z$/, '')} UTC`;
}

/** In a sentence what the trace comes to. */
export function verdictOf({ complete, answer, signature, sources }: Trace): string {
  const required = answer.missing.filter((one) => one.required).length;
  const denied = answer.findings.filter(({ about }) => about === 'evidence').length;
  if (!complete) return 'INCOMPLETE: not all could be read.';
  if (sources.gone !== null) return `NOT THERE: ${sources.gone.message}`;
  if (denied > 0 || signature.status === 'refused') return 'CONTRADICTED: what was read denies itself.';
  const said =
    required > 0
      ? `PARTIAL: ${required} ${required === 1 ? 'thing that the tier requires is' : 'things that the tier requires are'} missing.`
      : 'FULL: nothing that the tier requires is missing.';
  return signature.status === 'not-checked'
    ? `${said} Nobody's signature was verified: no key was given.`
    : said;
}

/** In a sentence what was decided, when, by what and under what. */
export function summaryOf({ answer: { outcome, time, model, objective } }: Trace): string {
  if (outcome === null) return `Logged at ${utc(time)}; the record is not there.`;
  const by = model === null ? '' : ` by ${model.name} ${model.version}`;
  const under = objective === null ? '' : ` under ${objective.version}`;
  const now = outcome.final === outcome.recorded ? '' : `; overridden to ${outcome.final}`;
  return `${outcome.recorded} at ${utc(time)}${by}${under}${now}.`;
}

/** The parts of a trace in the order in which they are asked for. */
export function sectionsOf(trace: Trace): Section[] {
  const { answer } = trace;
  return [
    decision(trace),
    outcome(answer),
    laterEvents(answer),
    findings(trace),
    missing(answer),
    objective(answer),
    constraints(answer),
    model(answer),
    integrity(trace),
    sources(trace),
  ].filter((section) => section !== undefined);
}

function missing({ missing: lacks }: TraceAnswer): Section {
  return {
    title: 'What is missing',
    facts: [],
    items: lacks
      .toSorted((a, b) => Number(b.required) - Number(a.required))
      .map(({ required, what, message }) => [required ? 'required' : 'not required', `${what}: ${message}`]),
    none: 'Nothing.',
  };
}

function findings({ answer, sources: { unread } }: Trace): Section {
  return {
    title: 'What is wrong',
    facts: [],
    items: [
      ...unread.map(({ source, message }) => ['not read', `${source}: ${message}`] as const),
      ...answer.findings.map(({ about, message }) => [about, message] as const),
    ],
    none: 'Nothing that was read denies the record, or speaks against how the decision was taken.',
  };
}

function decision({ decision_id: id, origin, answer, sources: { records } }: Trace): Section {
  const own = records.find((one) => one.id === id);
  const { decision: event } = readRecorded(id, records);
  const data: Partial<FullDecisionEvent['data']> =
    event !== undefined && isFullDecision(event) ? event.data : {};
  return {
    title: 'Decision',
    facts: [
      ['id', id],
      [answer.detail === 'gone' ? 'logged' : 'taken', utc(answer.time)],
      ...fact('source', event?.source),
      ['log', origin],
      ...fact('tier', answer.tier ?? undefined),
      ['detail', answer.detail],
      ...fact('input', data.input_reference),
      ...fact('feature hash', data.feature_hash),
      ...fact('confidence', data.confidence),
      ...Object.entries(data.segments ?? {}).map(([name, value]) => [`segment ${name}`, value] as const),
      ...Object.entries(data.extensions ?? {}).map(([name, value]) => [`extension ${name}`, value] as const),
      ...(own === undefined || event !== undefined ? [] : [['as it stands', own.event] as const]),
      ...(own === undefined ? [] : [['lies in', `a ${own.where} segment`] as const]),
    ],
  };
}

const fact = (name: string, value: string | undefined): (readonly [string, string])[] =>
  value === undefined ? [] : [[name, value]];

function outcome({ outcome: one }: TraceAnswer): Section | undefined {
  if (one === null) return undefined;
  const verdicts = { matches: 'matches', differs: 'DOES NOT MATCH', 'cannot-tell': 'cannot be told' };
  const standings = { same: 'as recorded', differs: 'NOT as recorded', 'cannot-tell': 'cannot be told' };
  return {
    title: 'Outcome',
    facts: [
      ['recorded', one.recorded],
      ...fact('score', one.score ?? undefined),
      ...fact('rule', one.rule ?? undefined),
      ['worked out again', `${verdicts[one.verdict]}: ${one.message}`],
      ['rule in objective', standings[one.rule_in_objective]],
      ['now', one.final],
    ],
  };
}

function laterEvents({ events }: TraceAnswer): Section {
  const table = {
    caption: 'What became known of the decision, by time',
    head: ['time', 'kind', 'what'],
    rows: events.map(({ time, kind, what }) => [utc(time), kind, what]),
  };
  return {
    title: 'Afterwards',
    facts: [],
    ...(events.length === 0 ? {} : { table }),
    none: 'The log has no override, outcome, remediation or erasure of it.',
  };
}

const digestWords = {
  same: 'the content that the record names',
  differs: 'NOT the content that the record names',
  'not-found': 'not found',
  'not-recorded': 'the record names no digest of it',
};

function objective({ objective: one }: TraceAnswer): Section | undefined {
  if (one === null) return undefined;
  const { version, file, effective, approval } = one;
  const verdicts = { 'in-effect': 'yes', 'not-in-effect': 'NO', 'cannot-tell': 'cannot be told' };
  const table = {
    caption: 'Sign-offs, by the approval record',
    head: ['role', 'who', 'when', 'review'],
    rows: approval.sign_offs.map(({ role, login, at, review }) => [role, login, utc(at), String(review)]),
  };
  return {
    title: 'Objective',
    facts: [
      ['version', version],
      ...fact('file', file.path ?? undefined),
      ['content', digestWords[file.status]],
      ...fact('sha256', file.recorded ?? file.found ?? undefined),
      ['in effect then', `${verdicts[effective.verdict]}: ${effective.message}`],
      ['signed', `${approval.state}: ${approval.message}`],
      ...fact(
        'merged',
        approval.merged_at === null ? undefined : `${utc(approval.merged_at)}, ${approval.pull_request}`,
      ),
    ],
    ...(approval.sign_offs.length === 0 ? {} : { table }),
  };
}

function constraints({ constraints: all, kpi_report: report }: TraceAnswer): Section | undefined {
  if (report === null) return undefined;
  const words = { pass: 'holds', warn: 'warns', fail: 'BROKEN', 'not-evaluated': 'not evaluated' };
  const slices = all.flatMap(({ name, slices: each }) =>
    each.map(({ slice, value, samples, status }) => [
      name,
      slice,
      value ?? 'none',
      samples === null ? 'not stated' : String(samples),
      status,
    ]),
  );
  return {
    title: 'Constraints against the KPI report',
    facts: [
      ...fact('report', report.file.path ?? undefined),
      ['content', digestWords[report.file.status]],
      ...fact('sha256', report.file.recorded ?? undefined),
      ...fact('evaluated', report.evaluated_at === null ? undefined : utc(report.evaluated_at)),
    ],
    items: all.map(({ name, says, applies_to: to, changed_in: since, status, message }) => [
      words[status],
      `${name}: ${says} for ${to.join(', ')}${since === null ? '' : `, since ${since}`}. ${message}`,
    ]),
    ...(slices.length === 0
      ? {}
      : {
          table: {
            caption: 'Figures by slice',
            head: ['constraint', 'slice', 'value', 'samples', 'standing'],
            rows: slices,
          },
        }),
    none: 'The objective has no constraint that could be read.',
  };
}

function model({ model: one }: TraceAnswer): Section | undefined {
  if (one === null) return undefined;
  const { name, version, registration, artifact } = one;
  const table = {
    caption: 'Lineage, from the model up to its data sets',
    head: ['what', 'which'],
    rows: one.lineage.map(({ what, value }) => [what, value]),
  };
  return {
    title: 'Model',
    facts: [
      ['name', `${name} ${version}`],
      ...fact('registration', registration.path ?? undefined),
      ['content', digestWords[registration.status]],
      ...fact('sha256', registration.recorded ?? registration.found ?? undefined),
      ...fact('registered', one.registered_at === null ? undefined : utc(one.registered_at)),
      ...fact('for objective', one.objective_version ?? undefined),
      ...(artifact === null ? [] : [['artifact', `${artifact.uri} sha256 ${artifact.sha256}`] as const]),
    ],
    ...(one.lineage.length === 0 ? {} : { table }),
  };
}

function integrity({ signature, sources: { records, gone } }: Trace): Section {
  const proven = records.filter(({ inclusion }) => inclusion === 'proven').length;
  const places = {
    proven: 'proven by its leaf',
    'not-covered': 'under no checkpoint yet',
    contradicted: 'NOT what the tree says',
    unreadable: 'the tree could not be read',
  };
  return {
    title: 'Integrity',
    facts: [
      ['records', `${proven} of ${records.length} proven by their leaves under the latest checkpoint`],
      ['signature', `${signature.status}: ${signature.message}`],
      ...(gone === null ? [] : [['gone', gone.message] as const]),
    ],
    items: [
      ...records.map(({ id, kind, inclusion }) => [places[inclusion], `${kind} ${id}`] as const),
      ...(gone?.files ?? []).map((file) => [gone?.state ?? '', file] as const),
    ],
  };
}

function sources({ tool, made_at: at, sources: { search, governance } }: Trace): Section {
  const chosen = {
    'by-record': 'which the record names',
    'by-time': 'the newest when the decision was taken; the record names none that is here',
    'by-checkout': 'which is checked out; neither is the one here that the record names, nor one as old',
    'by-bundle': 'that of the bundle',
  };
  return {
    title: 'What was read',
    facts: [
      ['made', `${utc(at)} by ${tool.name} ${tool.version}`],
      [
        'log',
        `${search.records} records were read for later events; segments looked through: ${search.segments}, of these by their index: ${search.indexed}, older ones passed over: ${search.passed}`,
      ],
      [
        'governance',
        governance === null
          ? 'none'
          : `${governance.from} at commit ${governance.commit}, ${chosen[governance.chosen]}`,
      ],
    ],
    items: (governance?.files ?? []).map(({ role, path, sha256 }) => [role, `${path} sha256 ${sha256}`]),
  };
}
