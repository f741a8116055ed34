import type { DecisionEvent } from '../decision/record.ts';
import type { TraceAnswer, TraceSources } from '../format/schema/trace.ts';
import type { TierInForce } from '../promotion/tiers.ts';
import type { Governed } from './governed.ts';
import type { Recorded } from './recorded.ts';

/** What the parts of an answer are made from. */
export interface Asked {
  readonly sources: TraceSources;
  readonly recorded: Recorded;
  readonly decision: DecisionEvent;
  readonly governed: Governed | undefined;
  readonly demands: TierInForce['demands'];
}

/** An answer without its lists of what is wrong and what is missing. */
export type AnswerParts = Omit<TraceAnswer, 'findings' | 'missing'>;
