import type { Check, SliceResult } from '../promotion/check.ts';
import type { CheckStatus } from '../verdict/verdict.ts';
import type { PromotionInput } from '../promotion/input.ts';
import { toolVersion } from '../version.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import type { DeploymentFacts } from '../verdict/deployment.ts';
import { deploymentJson } from '../verdict/deployment-json.ts';
import { escapeMarkdown, escapeText } from './escape.ts';

/** A decision of the gate with what it was decided on. */
export interface GateDecision extends Pick<
  PromotionInput,
  'environment' | 'modelName' | 'objectiveVersionText' | 'now' | 'promotion'
> {
  readonly report?: PromotionInput['report'];
  readonly checks: readonly Check[];
  readonly verdict: VerdictKind;
}

const words: Readonly<Record<VerdictKind, string>> = {
  allow: 'ALLOWED',
  pending: 'PENDING',
  deny: 'DENIED',
  error: 'NOT EVALUATED',
};

const marks: Readonly<Record<CheckStatus, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  skip: '-',
  pending: '…',
};

/** The decision in one plain sentence, with the first reason where it is not an allow. */
export function gateSentence(decision: GateDecision): string {
  const { environment, modelName, promotion, objectiveVersionText, checks, verdict } = decision;
  const model = `${modelName}${promotion?.value === undefined ? '' : ` ${promotion.value.model_version}`}`;
  const under = objectiveVersionText === undefined ? '' : ` under ${objectiveVersionText}`;
  const stopping = checks.filter(({ status }) => status === (verdict === 'pending' ? 'pending' : 'fail'));
  const [first] = stopping;
  const why = verdict === 'allow' || first === undefined ? '.' : `: ${reason(first, stopping.length - 1)}`;
  return `${words[verdict]}: ${model} to ${environment}${under}${why}`;
}

/** The first reason as a whole sentence, which also says how many there are besides. */
function reason({ message }: Check, more: number): string {
  if (more === 0) return message;
  return `${message.endsWith('.') ? message.slice(0, -1) : message} (and ${more} more).`;
}

/** The decision for a terminal. */
export function gateText(decision: GateDecision): string {
  const width = Math.max(...decision.checks.map(({ id }) => escapeText(id).length));
  const lines = decision.checks.flatMap((check) => [
    `  ${marks[check.status]} ${escapeText(check.id).padEnd(width)}  ${escapeText(check.message)}`,
    ...(check.status === 'pass' ? [] : (check.slices ?? []))
      .filter(({ status }) => status !== 'pass' || check.status === 'fail')
      .map(sliceText),
    ...(check.findings ?? []).map(
      ({ message, line }) => `      ${line === undefined ? '' : `line ${line}: `}${escapeText(message)}`,
    ),
    ...(check.status === 'fail' && check.mend !== undefined ? [`      → ${escapeText(check.mend)}`] : []),
  ]);
  return `${escapeText(gateSentence(decision))}\n\n${lines.join('\n')}\n`;
}

function sliceText({ slice, status, value, samples, interval }: SliceResult): string {
  const mark = marks[status === 'pass' ? 'pass' : 'fail'];
  const measured = value ?? (status === 'vanished' ? 'no longer reported' : 'not reported');
  const on = samples === undefined ? '' : ` (${samples} samples)`;
  const doubt = status === 'insufficient' ? ', too few samples' : '';
  const chance =
    interval === undefined ? '' : `, 95 % ${interval.low} to ${interval.high} (${interval.method})`;
  return `      ${mark} ${escapeText(slice)}: ${measured}${on}${doubt}${chance}`;
}

/** The decision as programs read it, ready for JSON; the same for the same inputs and time. */
export function gateValue(decision: GateDecision): object {
  const { environment, modelName, promotion, objectiveVersionText, now, checks, verdict } = decision;
  return {
    verdict,
    environment,
    model_name: modelName,
    model_version: promotion?.value?.model_version ?? null,
    objective_version: objectiveVersionText ?? null,
    evaluated_at: new Date(now).toISOString(),
    kpi_report: reportValue(decision),
    checks,
    tool: { name: 'tracegate', version: toolVersion },
  };
}

/** Which bytes were compared, in which format, and what they were made from; null where there is no report. */
function reportValue({ report }: GateDecision): object | null {
  if (report === undefined) return null;
  const { file, sha256, origin, value } = report;
  return {
    file,
    sha256: sha256 === '' ? null : sha256,
    origin,
    // Of a report that is not valid it may be just the format that is unknown.
    format: value === undefined ? null : (value.format ?? 'native'),
    evaluated_at: value?.evaluatedAt ?? null,
    source: value?.source ?? null,
    mapping: value?.mapping ?? null,
  };
}

/**
 * `gateValue` and what the verdict is bound to, as indented JSON text that ends with a newline: what
 * `tracegate gate --format json` prints (schemas/gate-verdict.schema.json).
 */
export function gateJson(decision: GateDecision, facts?: DeploymentFacts): string {
  const bound = facts === undefined ? {} : deploymentJson(facts);
  return `${JSON.stringify({ ...gateValue(decision), ...bound }, undefined, 2)}\n`;
}

/** The decision as Markdown, for a comment or a summary. */
export function gateMarkdown(decision: GateDecision): string {
  const rows = decision.checks.map(
    ({ id, status, message }) => `| ${marks[status]} | ${escapeMarkdown(id)} | ${escapeMarkdown(message)} |`,
  );
  const table = ['| | Check | |', '|---|---|---|', ...rows].join('\n');
  return `**${escapeMarkdown(gateSentence(decision))}**\n\n${table}\n`;
}
