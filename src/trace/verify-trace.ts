import * as validators from '../../generated/trace-validators.js';
import { canonicalJson } from '../decision/canonical-json.ts';
import { commitHex, leafEntry, readLeafEntry } from '../decision/commitment.ts';
import { shapeFaults, type Fault } from '../decision/faults.ts';
import { readJsonText } from '../decision/json-text.ts';
import { readEvent } from '../decision/validate-event.ts';
import type { Trace, TraceAnswer, TraceRecord, TraceVerification } from '../format/schema/trace.ts';
import { sha256 } from '../governance/digest.ts';
import type { KnownLog } from '../transparency/checkpoint.ts';
import { toolVersion } from '../version.ts';
import { answerOf } from './answer.ts';
import { extraOf, placeOf } from './leaf-proof.ts';
import { signatureOf } from './signature.ts';

type Check = TraceVerification['checks'][number];

/** More than the attached files and a thousand records come to. */
export const TRACE_LIMIT_BYTES = 128 * 1024 * 1024;

export type ReadTrace =
  | { readonly trace: Trace; readonly faults?: undefined }
  | { readonly trace?: undefined; readonly faults: readonly Fault[] };

/** Reads a trace, of which nothing is verified; its answer may be anything. @param text JSON */
export function readTrace(text: string): ReadTrace {
  const read = readJsonText(text, TRACE_LIMIT_BYTES);
  if (read.faults !== undefined) return { faults: read.faults };
  const faults = shapeFaults(read.value, validators.traceFile);
  return faults.length > 0 ? { faults } : { trace: read.value as Trace };
}

/**
 * Verifies a trace with nothing but itself and the key of the log. Each record is held to its leaf, each file to the
 * digest in a proven record, and the answer is worked out anew.
 * @param others further checks of the form that the trace came in, such as a page that shows it
 */
export async function verifyTrace(
  trace: Trace,
  log: KnownLog,
  others: readonly Check[] = [],
): Promise<TraceVerification> {
  const { records, gone } = trace.sources;
  const proofs = records.map((record) => checkRecord(record, trace, log));
  const leaf = gone?.leaf == null ? [] : [checkLeaf(gone.leaf.proof, gone.leaf.kind, trace, log)];
  const checks = [
    ...originCheck(trace, log),
    ...sourcesChecks(trace),
    ...proofs,
    ...leaf,
    ...fileChecks(trace),
    signatureCheck(trace, log),
    await answerCheck(trace),
    ...statedChecks(trace),
    ...others,
  ];
  const isThere = leaf.length > 0 || records.some(({ id }) => id === trace.decision_id);
  const isProven = isThere && [...proofs, ...leaf].every(({ result }) => result === 'proven');
  const isRefuted = checks.some(({ result }) => result === 'refuted');
  const verdict = isRefuted ? 'refuted' : isProven ? 'proven' : 'not-proven';
  return { decision_id: trace.decision_id, verdict, checks };
}

const check = (what: string, result: Check['result'], message: string): Check => ({ what, result, message });

function originCheck({ origin }: Trace, log: KnownLog): Check[] {
  if (origin === log.origin) return [];
  return [check('log', 'refuted', `The trace is of the log ${origin}; the key is that of ${log.origin}.`)];
}

/** What no trace that was made of a log can hold, however well each part of it is proven. */
function sourcesChecks({ decision_id: id, sources: { records, gone, governance } }: Trace): Check[] {
  const refuted = (message: string): Check => check('sources', 'refuted', message);
  const hasTombstone = records.some(({ id: own, kind }) => own !== id && kind === 'erasure');
  return [
    ...repeated(records.map((one) => one.id)).map((one) =>
      refuted(`Record ${one} is attached more than once.`),
    ),
    ...repeated((governance?.files ?? []).map(({ role }) => role)).map((role) =>
      refuted(`There is more than one ${role}.`),
    ),
    ...(gone !== null && records.some((one) => one.id === id)
      ? [refuted('The record is said to be gone, and is attached.')]
      : []),
    ...(gone?.state === 'erased' && !hasTombstone
      ? [refuted('The record is said to be erased, and no tombstone is attached.')]
      : []),
  ];
}

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}

function checkRecord(
  { id, kind, event, salt, proof, inclusion }: TraceRecord,
  { decision_id: decisionId }: Trace,
  log: KnownLog,
): Check {
  const what = id === decisionId ? `decision ${id}` : `${kind} ${id}`;
  const entry = leafEntry(id, kind, commitHex(event, Buffer.from(salt, 'base64url')));
  if (!saysSo(event, id, kind))
    return check(what, 'refuted', 'The event has another id or kind than it is given out as.');
  if (proof === null)
    return inclusion === 'proven'
      ? check(what, 'refuted', 'It is said to be proven, and no proof is attached.')
      : check(what, 'stated', 'No checkpoint vouches for it: it is only stated.');
  const extra = extraOf(proof);
  if (extra !== undefined && !entry.equals(extra))
    return check(what, 'refuted', 'The proof says that it is of another entry.');
  const place = placeOf(proof, entry, log);
  if (typeof place === 'string') return check(what, 'refuted', place);
  const { index, size } = place;
  return check(what, 'proven', `Byte for byte, it is entry ${index} of the ${size} of ${log.origin}.`);
}

/** The leaf of a record that is gone: that it was there, and what it commits to. */
function checkLeaf(proof: string, kind: string, { decision_id: id }: Trace, log: KnownLog): Check {
  const what = `leaf of ${id}`;
  const extra = extraOf(proof);
  const told = extra === undefined ? undefined : readLeafEntry(extra);
  if (extra === undefined || told === undefined || told.id !== id || told.kind !== kind)
    return check(what, 'refuted', 'The proof is of another record.');
  const place = placeOf(proof, extra, log);
  if (typeof place === 'string') return check(what, 'refuted', place);
  const { index, size } = place;
  const message = `A ${kind} of this id is entry ${index} of the ${size} of ${log.origin}; what it said is not attached.`;
  return check(what, 'proven', message);
}

function saysSo(event: string, id: string, kind: string): boolean {
  try {
    const value = JSON.parse(event) as { id?: unknown; type?: unknown } | null;
    return value?.id === id && value.type === `dev.tracegate.${kind}.v1`;
  } catch {
    return false;
  }
}

/** What the trace says of signatures is what the key says, or what is said where none was given. */
function signatureCheck({ sources, signature }: Trace, log: KnownLog): Check {
  const possible = [signatureOf(sources, log), signatureOf(sources, { ...log, keys: [] })];
  const isOne = possible.some(
    ({ status, message }) => status === signature.status && message === signature.message,
  );
  return isOne
    ? check('signature', 'recomputed', 'What the trace says of the signature is so.')
    : check('signature', 'refuted', 'What the trace says of the signature is not what the key says.');
}

/** By which digest in the record each attached file is bound. */
function fileChecks({ sources, decision_id: id }: Trace): Check[] {
  const files = sources.governance?.files ?? [];
  const decision = sources.records.find((one) => one.id === id);
  const data = decision === undefined ? {} : dataOf(decision.event);
  const bindings: Readonly<Record<string, { name: string; digest: unknown } | undefined>> = {
    objective: { name: 'objective_digest', digest: data.objective_digest },
    'model-registration': { name: 'model_registration', digest: data.model_registration?.sha256 },
    'kpi-report': { name: 'kpi_snapshot', digest: data.kpi_snapshot?.sha256 },
  };
  const objective = files.find(({ role }) => role === 'objective');
  return files.map(({ role, path, sha256: digest, content }) => {
    const what = `${role} ${path}`;
    if (content !== null && sha256(Buffer.from(content)) !== digest)
      return check(what, 'refuted', 'The content that is attached does not have the SHA-256 that is stated.');
    const binding = bindings[role];
    if (content === null)
      return check(what, 'stated', `Its content is not attached; stated is SHA-256 ${digest}.`);
    if (binding?.digest === digest)
      return check(what, 'bound', `It has the SHA-256 that \`${binding.name}\` of the record names.`);
    if (binding?.digest !== undefined)
      return check(
        what,
        'stated',
        `It is not the content that \`${binding.name}\` of the record names; the answer says so.`,
      );
    if (role === 'approval-record' && objective !== undefined && content.includes(objective.sha256))
      return check(
        what,
        'stated',
        'It names the digest of the objective, and nothing in the log vouches for it: verify it with tracegate evidence verify.',
      );
    return check(what, 'stated', 'No digest in the record names it.');
  });
}

function dataOf(event: string): {
  objective_digest?: unknown;
  model_registration?: { sha256?: unknown };
  kpi_snapshot?: { sha256?: unknown };
} {
  const read = readEvent(event);
  return read.event === undefined ? {} : (read.event.data as ReturnType<typeof dataOf>);
}

async function answerCheck({ decision_id: id, sources, answer, tool, complete }: Trace): Promise<Check> {
  let again: TraceAnswer;
  try {
    again = await answerOf(id, sources);
  } catch (error) {
    // Whatever its sources are, they are none of which anything follows.
    const message = error instanceof Error ? error.message : 'of an unknown fault';
    return check('answer', 'refuted', `Nothing can be concluded from what is attached: ${message}`);
  }
  if (complete !== (sources.unread.length === 0))
    return check('answer', 'refuted', 'Whether the trace is complete is not what its sources say.');
  if (canonicalJson(again) === canonicalJson(answer))
    return check('answer', 'recomputed', 'All that the trace concludes follows from what is attached.');
  const other =
    tool.version === toolVersion
      ? ''
      : ` It was made by version ${tool.version}, and this is ${toolVersion}: verify it with that one.`;
  return check(
    'answer',
    'refuted',
    `What the trace concludes does not follow from what is attached.${other}`,
  );
}

/** What no proof can tell. */
function statedChecks({ sources, made_at: madeAt }: Trace): Check[] {
  const { governance, search } = sources;
  return [
    check(
      'later events',
      'stated',
      `That the log held no other event of this decision at ${madeAt} is stated by who made the trace and read ${search.records} records for it.`,
    ),
    ...(governance === null
      ? []
      : [
          check(
            'governance',
            'stated',
            `Which versions there were, who signed, and what each tier demands, is stated from ${governance.from === 'bundle' ? 'a bundle of commit' : 'commit'} ${governance.commit}.`,
          ),
        ]),
    ...sources.unread.map(({ source, message }) => check(`not read: ${source}`, 'stated', message)),
    ...(sources.gone === null ? [] : [check('what became of the record', 'stated', sources.gone.message)]),
  ];
}
