/** Compares what a run of the action said, in all the places where it speaks, with what a scenario expects. */
import type { ActionResult } from '../loopback/run-action.ts';
import { gateFlaws, statementProblems } from './gate-files.ts';
import type { Expected } from './scenario.ts';
import type { Stage } from './stage.ts';

/** What was seen and what was wanted, of the same shape, so that a difference shows itself. */
export interface Observation {
  readonly seen: unknown;
  readonly wanted: unknown;
}

/** What a run left on GitHub, counted from where it began. */
export interface Trace {
  readonly result: ActionResult;
  readonly firstCall: number;
  readonly firstStatus: number;
  /** The commit that the run is about; undefined when it reports on none. */
  readonly commit: string | undefined;
}

interface Reason {
  readonly id: string;
  readonly status: string;
  readonly message: string;
}

const stateOf = { allow: 'success', pending: 'pending', deny: 'failure', error: 'error' } as const;

/** Everything that a run said, beside what a scenario wants of it. */
export function observe(stage: Stage, trace: Trace, expected: Expected): Observation {
  const { outputs, exitCode: exit, stderr } = trace.result;
  const reasons = JSON.parse(outputs['reasons'] ?? '[]') as Reason[];
  const wantedOutputs = expected.outputs ?? {};
  return {
    seen: {
      verdict: outputs['verdict'],
      exit,
      status: statusOf(stage, trace, expected),
      fails: idsOf(reasons, 'fail'),
      warns: idsOf(reasons, 'warn'),
      passes: expected.passes === undefined ? [] : idsOf(reasons, 'pass'),
      writes: expected.writes === undefined ? [] : writesOf(stage, trace),
      subjects: expected.subjects === undefined ? undefined : trace.result.files['subject-checksums-path'],
      missing: JSON.parse(outputs['missing-approvals'] ?? '{}') as unknown,
      asked: askedIn(stage, trace),
      statuses: statusesOf(stage, trace, Object.keys(expected.statuses ?? {})),
      outputs: Object.fromEntries(Object.keys(wantedOutputs).map((name) => [name, outputs[name]])),
      texts: textProblems(stage, trace, expected, reasons),
      flaws: flaws(stage, trace),
      violations: stage.server.violations,
      stderr,
    },
    wanted: {
      verdict: expected.verdict,
      exit: expected.exit ?? (expected.verdict === 'allow' ? 0 : 1),
      status: expected.status ?? (trace.commit === undefined ? 'none' : stateOf[expected.verdict]),
      fails: (expected.fails ?? []).toSorted(),
      warns: (expected.warns ?? []).toSorted(),
      passes: (expected.passes ?? []).toSorted(),
      writes: expected.writes ?? [],
      subjects: expected.subjects,
      missing: expected.missing ?? {},
      asked: expected.asked ?? [],
      statuses: expected.statuses ?? {},
      outputs: wantedOutputs,
      texts: [],
      flaws: [],
      violations: [],
      stderr: '',
    },
  };
}

/** Texts that are missing where they should be, or are where they should not. */
function textProblems(stage: Stage, trace: Trace, expected: Expected, reasons: readonly Reason[]): string[] {
  const { stdout, summary } = trace.result;
  const messages = reasons.map(({ message }) => message).join('\n');
  const comments = stage.repository.comments.filter(({ user }) => user?.type === 'Bot');
  const comment = comments.map(({ body }) => body).join('\n');
  const lacking = (where: string, text: string, parts: readonly string[] = []) =>
    parts.filter((part) => !text.includes(part)).map((part) => `${where} lacks ${part}: ${text}`);
  const having = (where: string, text: string, parts: readonly string[] = []) =>
    parts.filter((part) => text.includes(part)).map((part) => `${where} has ${part}: ${text}`);
  const calls = stage.server.log.length - trace.firstCall;
  const blobs = stage.server.log
    .slice(trace.firstCall)
    .filter(({ path }) => path.includes('/git/blobs/')).length;
  return [
    ...(blobs > (expected.blobs ?? blobs) ? [`${blobs} files: ${callsOf(stage, trace)}`] : []),
    ...lacking('messages', messages, expected.messages),
    ...lacking('log', stdout, expected.annotations),
    ...lacking('log', stdout, expected.log),
    ...lacking('comment', comment, expected.comment === 'none' ? [] : expected.comment),
    ...having('comment', comment, expected.commentWithout),
    ...lacking('summary', summary, expected.summary),
    ...having('summary', summary, expected.summaryWithout),
    ...lacking('predicate', trace.result.files['predicate-path'] ?? '', expected.predicate),
    ...statementProblems(trace.result, expected),
    ...(expected.comment === 'none' && comments.length > 0 ? [`comment: ${comment}`] : []),
    ...(calls > (expected.calls ?? calls) ? [`${calls} calls: ${callsOf(stage, trace)}`] : []),
  ];
}

/** What must hold of every run: pending comes first, only an allow is a success, and nothing else gives orders. */
function flaws(stage: Stage, trace: Trace): string[] {
  const { result, firstStatus } = trace;
  const { outputs, stdout, verdict } = result;
  const states = stage.server.statuses.slice(firstStatus).map(({ state }) => state);
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  const inFile = (verdict as { verdict?: string } | undefined)?.verdict ?? outputs['verdict'];
  const bots = stage.repository.comments.filter(({ user }) => user?.type === 'Bot');
  const perPull = new Set(bots.map(({ issue }) => issue)).size;
  return [
    ...(states.length > 0 && states[0] !== 'pending' ? [`the first status is ${states[0]}`] : []),
    ...(successWithoutAllow(stage, trace) ? ['a success without an allow'] : []),
    ...(inFile === outputs['verdict'] ? [] : [`the verdict file says ${inFile}`]),
    ...gateFlaws(result),
    ...commands.filter((line) => !/^::(error|warning|notice)( [^:]*)?::/.test(line)),
    ...(stdout.includes('##[') ? ['a command of the older form'] : []),
    ...(bots.length > perPull ? ['more than one comment on a pull request'] : []),
    ...bots.filter(({ body }) => body.length > 65_536).map(() => 'a comment that is too long'),
  ];
}

/** Of a run about one commit no success at all; of one about many, none that a head keeps against its verdict. */
function successWithoutAllow(stage: Stage, { result, firstStatus, commit }: Trace): boolean {
  const set = stage.server.statuses.slice(firstStatus);
  if (commit !== undefined || result.outputs['verdict'] === 'allow')
    return result.outputs['verdict'] !== 'allow' && set.some(({ state }) => state === 'success');
  const file = result.verdict as { pull_requests?: { head_commit: string; verdict: string }[] } | undefined;
  const allowed = (file?.pull_requests ?? []).filter(({ verdict }) => verdict === 'allow');
  const last = new Map(set.map((status) => [`${status.sha} ${status.context}`, status]));
  return [...last.values()].some(
    ({ sha, state }) => state === 'success' && !allowed.some((one) => one.head_commit === sha),
  );
}

function statusOf(stage: Stage, { firstStatus, commit }: Trace, { context = 'tracegate: main' }: Expected) {
  const set = stage.server.statuses.slice(firstStatus);
  return (
    set.findLast((status) => status.sha === commit && status.context === context)?.state ??
    (set.length === 0 ? 'none' : 'elsewhere')
  );
}

/** What a run wrote beside statuses and comments. */
function writesOf({ server }: Stage, { firstCall }: Trace): string[] {
  return server.log.slice(firstCall).flatMap(({ method, path, status }) => {
    if (method === 'GET' || status >= 300 || status === 0) return [];
    const file = /\/contents\/(.+)$/.exec(path)?.[1];
    if (file !== undefined) return [decodeURIComponent(file)];
    if (path.endsWith('/issues')) return ['issue'];
    return path.endsWith('/git/refs') ? ['branch'] : [];
  });
}

/** Whose review was asked for and granted. */
function askedIn({ server }: Stage, { firstCall }: Trace): string[] {
  return server.log
    .slice(firstCall)
    .filter(
      ({ method, path, status }) =>
        method === 'POST' && path.endsWith('/requested_reviewers') && status < 300,
    )
    .flatMap(({ body }) => {
      const { reviewers = [], team_reviewers = [] } = body as Record<string, string[] | undefined>;
      return [...reviewers, ...team_reviewers.map((slug) => `team ${slug}`)];
    });
}

/** What the run set on the heads of pull requests last. */
function statusesOf(stage: Stage, { firstStatus }: Trace, pulls: readonly string[]): Record<string, string> {
  const set = stage.server.statuses.slice(firstStatus);
  return Object.fromEntries(
    pulls.map((number) => {
      const { head } = stage.branches.pull(Number(number));
      return [number, set.findLast(({ sha }) => sha === head.sha)?.state ?? 'none'];
    }),
  );
}

function callsOf({ server }: Stage, { firstCall }: Trace): string {
  return server.log
    .slice(firstCall)
    .map(({ method, path }) => `${method} ${path}`)
    .join(', ');
}

function idsOf(reasons: readonly Reason[], status: string): string[] {
  return [...new Set(reasons.filter((reason) => reason.status === status).map(({ id }) => id))].toSorted();
}
