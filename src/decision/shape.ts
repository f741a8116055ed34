import * as checks from '../../generated/decision-checks.js';
import * as validators from '../../generated/decision-validators.js';
import { shapeFaults, type Fault } from './faults.ts';

/** What a decision log takes and gives, by the name of its validator. */
export type Shape = keyof typeof checks;

/** Every way in which a value does not have one of the shapes; none when it has. */
export function shapeOf(value: unknown, name: Shape): Fault[] {
  return shapeFaults(value, validators[name], checks[name]);
}
