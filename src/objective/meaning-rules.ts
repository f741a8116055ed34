import { compareDecimals, type Decimal } from '../decimal/decimal.ts';
import type { NodePath, SourceDocument } from '../format/document.ts';
import { finding, type Finding } from '../finding/finding.ts';
import type { AllowedRange, Constraint, Objective } from './objective.ts';

/**
 * Whether what a constraint derives can break it. Against the highest rate no ratio is above 1 and no gap above
 * 0, so that a ceiling on them would hold whatever the figures are.
 */
export function derivationsCanFail({ constraints }: Objective, document: SourceDocument): Finding[] {
  return constraints.flatMap((constraint, index) => {
    const problem = derivationProblem(constraint);
    if (problem === undefined) return [];
    const place = { file: document.file, at: document.placeOf(['constraints', index, 'derive']) };
    const message = `The constraint \`${constraint.name}\` ${problem.message}.`;
    return [finding('derivation-impossible', message, place, problem.mend)];
  });
}

function derivationProblem({
  appliesTo,
  derive,
  operator,
}: Constraint): { readonly message: string; readonly mend: string } | undefined {
  if (derive === undefined) return undefined;
  if (appliesTo.includes('all')) {
    const message = 'compares the slices of a segment, but applies to the overall value';
    return { message, mend: 'Let it apply to segments alone.' };
  }
  if (derive.kind === 'gap') {
    if (operator.startsWith('abs')) return undefined;
    const message = `bounds a gap by \`${operator}\`, which lets it be as wide as it likes on the other side`;
    return { message, mend: 'Write `operator: "abs <="`.' };
  }
  if (operator.startsWith('abs')) {
    const message = `bounds a ratio by \`${operator}\`, which is for figures around zero`;
    return { message, mend: 'Write `operator: ">="` for a floor.' };
  }
  const against = operator.startsWith('>') ? 'lowest' : 'highest';
  if (derive.reference !== against) return undefined;
  const message = `bounds a ratio to the ${derive.reference} rate by \`${operator}\`, which no figures break`;
  return {
    message,
    mend: 'Hold a ratio to the highest rate, or to a named slice, by a floor (`>=`); one to the lowest by a ceiling.',
  };
}

/** A threshold outside its own range has never been signed as one that may be moved to. */
export function thresholdsLieInTheirRange(objective: Objective, document: SourceDocument): Finding[] {
  return [
    ...objective.constraints.flatMap((one, index) => outside(one, document, ['constraints', index])),
    ...objective.decisionRules.flatMap((one, index) => outside(one, document, ['decision_rules', index])),
  ];
}

function outside(
  rule: {
    readonly name: string;
    readonly threshold: Decimal;
    readonly allowedRange?: AllowedRange | undefined;
  },
  document: SourceDocument,
  path: NodePath,
): Finding[] {
  const { name, threshold, allowedRange } = rule;
  if (allowedRange === undefined || liesWithin(threshold, allowedRange)) return [];
  const [low, high] = allowedRange;
  const place = { file: document.file, at: document.placeOf([...path, 'allowed_range']) };
  const message = `The threshold of \`${name}\` is ${threshold.text}, outside its range from ${low.text} to ${high.text}.`;
  return [finding('threshold-outside-range', message, place)];
}

/** Whether a number lies between both ends, or on one of them. */
export function liesWithin(number: Decimal, [low, high]: AllowedRange): boolean {
  return compareDecimals(low, number) <= 0 && compareDecimals(number, high) <= 0;
}
