import { satisfies, type Decimal, type Operator } from '../decimal/decimal.ts';
import type { ConstraintOperator } from '../objective/objective.ts';
import type { Figure } from './check.ts';
import { compareRows, compareToThreshold } from './counts.ts';

/** Whether an operator looks at the distance from zero. */
export function isAbsolute(operator: ConstraintOperator): operator is 'abs <=' | 'abs <' {
  return operator === 'abs <=' || operator === 'abs <';
}

/** Whether a figure satisfies a comparison with a threshold, exactly. */
export function holds(figure: Figure, operator: ConstraintOperator, threshold: Decimal): boolean {
  const absolute = isAbsolute(operator);
  const plain: Operator = absolute ? (operator === 'abs <=' ? '<=' : '<') : operator;
  return satisfies(compareToThreshold(figure, threshold, absolute), plain);
}

/** Tells which of two figures is farther to the wrong side of any threshold: negative when the first one is. */
export function worstFirst(operator: ConstraintOperator): (a: Figure, b: Figure) => number {
  const absolute = isAbsolute(operator);
  const sign = operator.includes('<') ? -1 : 1;
  return (a, b) => sign * compareRows(a, b, absolute);
}
