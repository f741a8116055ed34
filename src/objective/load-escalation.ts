import { parseDecimal, type Operator } from '../decimal/decimal.ts';
import { finding, type Finding } from '../finding/finding.ts';
import type { SourceDocument } from '../format/document.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { ObjectiveFile } from '../format/schema/objective.ts';
import type { EscalationCondition, EscalationRule, Kpi } from './objective.ts';

/** One comparison: a name with a sign of comparison in it could not be told from two of them. */
const conditionForm = /^([^\s<>=][^<>=]*?)\s*(<=|>=|<|>)\s*([^\s<>=]+)(?:\s+for\s+([1-9]\d{0,3})\s+days?)?$/;

type Action = Exclude<
  NonNullable<ObjectiveFile['escalation_rules']>[number]['then'],
  string | readonly unknown[]
>;

/**
 * Reads the escalation rules in every spelling that the format allows. A condition that names a KPI watches
 * that KPI's metric; where a KPI and a metric share a name, the KPI is meant.
 * @param findings receives what is wrong; a rule with an error is left out of the result
 */
export function loadEscalationRules(
  document: SourceDocument,
  file: ObjectiveFile,
  kpis: readonly Kpi[],
  findings: Finding[],
): EscalationRule[] {
  return (file.escalation_rules ?? []).flatMap((rule, index) => {
    const at = document.placeOf(['escalation_rules', index]);
    const place = { file: document.file, at: document.placeOf(['escalation_rules', index, 'if']) };
    const condition = parseCondition(rule.if);
    if (condition === undefined) {
      findings.push(finding('condition-malformed', `\`${rule.if}\` cannot be read as a condition.`, place));
      return [];
    }
    const metric = metricOf(condition.metric, kpis);
    if (metric === undefined) {
      const known = kpis.flatMap((kpi) => [kpi.name, kpi.metric]);
      const message = `The condition watches \`${condition.metric}\`, which no KPI reports.`;
      findings.push(finding('metric-not-reported', message, place, didYouMean(condition.metric, known)));
      return [];
    }
    const actions = (Array.isArray(rule.then) ? rule.then : [rule.then]).map((action): Action =>
      action === 'freeze_deployments' ? { freeze_deployments: true } : (action as Action),
    );
    findings.push(...contradictions(document, index, actions));
    return [{ name: rule.name, text: rule.if, condition: { ...condition, metric }, ...merged(actions), at }];
  });
}

/** @returns undefined when the text is not `<metric> <operator> <number> [for <n> day(s)]` */
export function parseCondition(text: string): EscalationCondition | undefined {
  const match = conditionForm.exec(text);
  const threshold = parseDecimal(match?.[3] ?? '');
  if (match === null || threshold === undefined) return undefined;
  return { metric: match[1]!, operator: match[2] as Operator, threshold, days: Number(match[4] ?? 1) };
}

function metricOf(name: string, kpis: readonly Kpi[]): string | undefined {
  return (kpis.find((kpi) => kpi.name === name) ?? kpis.find((kpi) => kpi.metric === name))?.metric;
}

function merged(
  actions: readonly Action[],
): Pick<EscalationRule, 'freezeDeployments' | 'escalateTo' | 'retrainWith'> {
  const all: Action = Object.assign({}, ...actions);
  return {
    freezeDeployments: all.freeze_deployments ?? false,
    escalateTo: all.escalate_to,
    retrainWith: all.retrain_with,
  };
}

function contradictions(document: SourceDocument, index: number, actions: readonly Action[]): Finding[] {
  const keys = actions.flatMap((action) => Object.keys(action));
  const twice = keys.find((key, position) => keys.indexOf(key) !== position);
  if (twice === undefined) return [];
  const place = { file: document.file, at: document.placeOf(['escalation_rules', index, 'then']) };
  return [
    finding('condition-malformed', `The actions name \`${twice}\` twice.`, place, 'Name each action once.'),
  ];
}
