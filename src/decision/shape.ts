import * as decisionChecks from '../../generated/decision-checks.js';
import * as decisionValidators from '../../generated/decision-validators.js';
import type { Validator } from '../format/schema-findings.ts';
import { shapeFaults, type Fault } from './faults.ts';

const checks: Readonly<Record<Shape, (value: unknown) => boolean>> = decisionChecks;
const validators: Readonly<Record<Shape, Validator>> = decisionValidators;

/** What a decision log takes and gives, by the name of its validator. */
export type Shape = keyof typeof decisionChecks;

/** Every way in which a value does not have one of the shapes; none when it has. */
export function shapeOf(value: unknown, name: Shape): Fault[] {
  return shapeFaults(value, validators[name], checks[name]);
}
