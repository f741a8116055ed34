import { parseDecimal, type Decimal } from '../decimal/decimal.ts';
import type { NodePath, SourceDocument } from '../format/document.ts';
import type { ObjectiveFile } from '../format/schema/objective.ts';
import type { AllowedRange, Constraint, DecisionRule, Derivation } from './objective.ts';
import { canonicalTarget } from './target.ts';

/** The number at a path as it is spelt; the reader has refused every number that is not a finite decimal. */
export function decimalAt(document: SourceDocument, path: NodePath): Decimal {
  const decimal = parseDecimal(document.textOf(path) ?? '');
  if (decimal === undefined) throw new Error(`${document.file}: no decimal at ${path.join('.')}`);
  return decimal;
}

/** Reads the decision rules of an objective that satisfies its schema. */
export function loadDecisionRules(document: SourceDocument, file: ObjectiveFile): DecisionRule[] {
  return (file.decision_rules ?? []).map((rule, index) => ({
    name: rule.name,
    score: rule.score,
    operator: rule.operator,
    threshold: decimalAt(document, ['decision_rules', index, 'threshold']),
    outcome: rule.outcome,
    otherwise: rule.otherwise,
    allowedRange: rangeAt(document, ['decision_rules', index], rule),
    at: document.placeOf(['decision_rules', index]),
  }));
}

/** Reads the constraints of an objective that satisfies its schema, with every default filled in. */
export function loadConstraints(document: SourceDocument, file: ObjectiveFile): Constraint[] {
  const declared = new Set((file.segments ?? []).map(({ name }) => name));
  return file.constraints.map((constraint, index) => ({
    name: constraint.name,
    metric: constraint.metric,
    operator: constraint.operator ?? '<=',
    threshold: decimalAt(document, ['constraints', index, 'threshold']),
    unit: constraint.unit,
    appliesTo: targets([constraint.applies_to ?? 'all'].flat(), declared),
    minSamples: constraint.min_samples,
    onViolation: constraint.on_violation ?? 'block',
    derive: derivationOf(constraint.derive),
    allowedRange: rangeAt(document, ['constraints', index], constraint),
    at: document.placeOf(['constraints', index]),
  }));
}

/** Each target once, in its one spelling, sorted. */
export function targets(written: readonly string[], declared: ReadonlySet<string>): string[] {
  return [...new Set(written.map((target) => canonicalTarget(target, declared)))].toSorted();
}

function derivationOf(derive: ObjectiveFile['constraints'][number]['derive']): Derivation | undefined {
  if (derive === undefined) return undefined;
  const reference = derive.reference ?? 'highest';
  return 'gap' in derive
    ? { kind: 'gap', of: derive.gap, reference }
    : { kind: 'impact_ratio', of: derive.impact_ratio, reference };
}

function rangeAt(
  document: SourceDocument,
  path: NodePath,
  rule: { readonly allowed_range?: readonly number[] },
): AllowedRange | undefined {
  if (rule.allowed_range === undefined) return undefined;
  return [
    decimalAt(document, [...path, 'allowed_range', 0]),
    decimalAt(document, [...path, 'allowed_range', 1]),
  ];
}
