/** How much a finding matters: an error denies, a warning is shown, a note only informs. */
export type Level = 'error' | 'warning' | 'note';

/** What is documented about one rule; `tracegate explain` and docs/rules.md are made from it. */
export interface Rule {
  readonly level: Level;
  /** A short sentence: what the rule finds; for a check of the gate, what must hold. */
  readonly title: string;
  /** Why it exists, for a person who has just met it. */
  readonly why: string;
  /** What usually makes it right. */
  readonly mend: string;
}
