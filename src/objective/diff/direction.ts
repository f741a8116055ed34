import { compareDecimals, type Decimal } from '../../decimal/decimal.ts';
import type { ConstraintOperator } from '../objective.ts';

/**
 * Which way a threshold moved under an operator that stays: `wider` when more values satisfy the comparison,
 * `narrower` when fewer do. Compared as exact decimals: 0.80 and 0.8 are the same.
 */
export function movement(
  operator: ConstraintOperator,
  before: Decimal,
  after: Decimal,
): 'same' | 'wider' | 'narrower' {
  const sign = compareDecimals(after, before);
  if (sign === 0) return 'same';
  const ceiling = operator.includes('<');
  return sign > 0 === ceiling ? 'wider' : 'narrower';
}

/** One text for every spelling of a number: 0.80, 0.8 and 8e-1 give the same. */
export function canonical(decimal: Decimal): string {
  return decimal.value.toString();
}
