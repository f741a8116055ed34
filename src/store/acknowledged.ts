import type { StandingProblem } from '../decision/stamp.ts';
import type { Fault } from '../decision/validate-event.ts';

/** What was acknowledged. */
export interface Acknowledged {
  /** The id of the event; of a decision also its decision id. */
  readonly id: string;
  /** Whether all of it is kept, or the least, or only a count. */
  readonly kept: 'full' | 'minimal' | 'aggregate';
  /** The log had it already: it was sent before. */
  readonly known: boolean;
  /** What the record is marked with. */
  readonly problems: readonly StandingProblem[];
  /** Of an override and an outcome: whether the log has a record of the decision that it is about. */
  readonly decision?: 'in-log' | 'not-in-log';
}

/** A decision or event that the log does not take, with all that is wrong with it. */
export class RefusedRecord extends Error {
  readonly faults: readonly Fault[];
  /** What is wrong with its governance; empty when its form is wrong. */
  readonly problems: readonly StandingProblem[];
  /** The log has another record under its id. */
  readonly isConflict: boolean;

  constructor(
    faults: readonly Fault[],
    problems: readonly StandingProblem[] = [],
    { isConflict = false }: { readonly isConflict?: boolean } = {},
  ) {
    const said = [
      ...faults.map(({ path, message, mend }) => `${path || '(the record)'}: ${message} ${mend}`),
      ...problems.map(({ id, message, mend }) => `${id}: ${message} ${mend}`),
    ];
    super(said.join('\n'));
    this.name = 'RefusedRecord';
    this.faults = faults;
    this.problems = problems;
    this.isConflict = isConflict;
  }
}
