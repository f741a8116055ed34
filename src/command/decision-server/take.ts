import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DecisionLog } from '../../store/decision-log.ts';
import type { Answer } from './answer.ts';
import type { LogHealth } from './log-health.ts';
import type { LogMetrics } from './log-metrics.ts';
import { recorded, type Outcome } from './outcome.ts';
import { Problem } from './problem.ts';
import { carriedIn, type Carried, type Form } from './records.ts';
import type { SentKind } from './sent-event.ts';
import type { Slots } from './slots.ts';
import { wrongGovernance } from './wrong-governance.ts';

export interface Taking {
  readonly log: DecisionLog;
  readonly slots: Slots;
  readonly metrics: LogMetrics;
  readonly health: LogHealth;
}

/** So much is read of a batch in one turn of the event loop: the worst text of this length takes a fifth of a second. */
const TURN_CHARACTERS = 256 * 1024;
/** Faults that are told of one record of a batch. */
const MOST_ERRORS_IN_BATCH = 10;

/**
 * Writes what a body carries, and answers when all of it is on the disk or is not in the log.
 * @param admit is told how many records there are, and throws to refuse them all
 * @param isHeard whether there is still somebody to answer
 * @throws Problem
 */
export async function take(
  body: string,
  kind: SentKind,
  form: Form,
  taking: Taking,
  admit: (records: number) => void,
  isHeard: () => boolean,
): Promise<Answer> {
  const carried = carriedIn(body, form);
  admit(carried.texts.length);
  const outcomes = await taking.slots.with(carried.texts.length, async () => {
    // What waited while its sender left was never confirmed to anybody, and is not written.
    if (!isHeard()) throw new Problem(503, 'The client has left.');
    return allMeasured(kind, carried, taking);
  });
  return carried.isBatch ? answerToBatch(outcomes) : answerToOne(outcomes[0]!);
}

/** Others are answered between the records of a large batch. */
async function allMeasured(kind: SentKind, carried: Carried, taking: Taking): Promise<Outcome[]> {
  const outcomes: Promise<Outcome>[] = [];
  let characters = 0;
  for (const text of carried.texts) {
    const outcome = measured(text, kind, carried, taking);
    // What nobody foresaw is thrown when all have begun.
    outcome.catch(() => undefined);
    outcomes.push(outcome);
    characters += text.length;
    if (characters < TURN_CHARACTERS) continue;
    characters = 0;
    await nextTurn();
  }
  return Promise.all(outcomes);
}

async function measured(
  text: string,
  kind: SentKind,
  { areEvents }: Carried,
  { log, metrics, health }: Taking,
): Promise<Outcome> {
  const start = performance.now();
  const outcome = await recorded(log, kind, text, areEvents);
  metrics.record(kind, outcome.status, performance.now() - start);
  if (outcome.status === 503) health.failed(outcome.cause);
  return outcome;
}

const NOT_WRITTEN = 'The log could not write this.';
const RETRY = { 'retry-after': '1' };

function answerToOne(outcome: Outcome): Answer {
  switch (outcome.status) {
    case 200:
    case 201:
      return { status: outcome.status, body: told(outcome) };
    case 503:
      throw new Problem(503, NOT_WRITTEN, { headers: RETRY });
    default:
      throw new Problem(outcome.status, outcome.errors[0]?.detail ?? 'This is refused.', {
        errors: outcome.errors,
      });
  }
}

/** 201 or 200 where every record is in the log; 503 before 422, for what is refused stays refused when sent again. */
function answerToBatch(outcomes: readonly Outcome[]): Answer {
  const results = outcomes.map((outcome) => ({ status: outcome.status, ...told(outcome) }));
  const count = (status: number): number => outcomes.filter((one) => one.status === status).length;
  const good = count(200) + count(201);
  if (good === outcomes.length) return { status: count(201) > 0 ? 201 : 200, body: { results } };
  const failed = count(503);
  const said = `${outcomes.length - good} of ${outcomes.length} records are not in the log; \`results\` says which.`;
  throw new Problem(failed > 0 ? 503 : 422, said, failed > 0 ? { results, headers: RETRY } : { results });
}

/** An outcome as it is told, without its status. */
function told(outcome: Outcome): object {
  switch (outcome.status) {
    case 200:
    case 201: {
      const { id, kept, known, problems, decision } = outcome;
      return {
        id,
        kept,
        known,
        problems: problems.map(wrongGovernance),
        ...(decision === undefined ? {} : { decision }),
      };
    }
    case 503:
      return {
        errors: [{ pointer: '', detail: NOT_WRITTEN, mend: 'Send it again later, with the same id.' }],
      };
    default:
      return { errors: outcome.errors.slice(0, MOST_ERRORS_IN_BATCH) };
  }
}
