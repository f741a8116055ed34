import { fault, type Fault } from '../../decision/faults.ts';
import { RECORD_LIMIT_BYTES } from '../../decision/record.ts';
import {
  DecisionLogFault,
  RefusedRecord,
  type Acknowledged,
  type DecisionLog,
  type LaterEvent,
  type LaterKind,
} from '../../store/decision-log.ts';
import type { Wrong } from './problem.ts';
import { isJson } from './records.ts';
import { readSent, type SentKind } from './sent-event.ts';
import { wrongGovernance } from './wrong-governance.ts';

/** What became of a record. */
export type Outcome =
  | (Acknowledged & { readonly status: 200 | 201 })
  | { readonly status: 400 | 409 | 413 | 422; readonly errors: readonly Wrong[] }
  | { readonly status: 503; readonly cause: unknown };

/**
 * Hands a record to the log, and returns when it is on the disk or is not in the log.
 * @param text what was sent of it
 * @param isEvent it is in the envelope of CloudEvents
 * @throws what nobody foresaw
 */
export async function recorded(
  log: DecisionLog,
  kind: SentKind,
  text: string,
  isEvent: boolean,
): Promise<Outcome> {
  if (text.length > RECORD_LIMIT_BYTES || Buffer.byteLength(text) > RECORD_LIMIT_BYTES) return tooLarge();
  try {
    const acknowledged = await written(log, kind, text, isEvent);
    return { status: acknowledged.known ? 200 : 201, ...acknowledged };
  } catch (error) {
    if (error instanceof RefusedRecord) {
      const errors = [...error.faults.map(wrongOf), ...error.problems.map(wrongGovernance)];
      return { status: error.isConflict ? 409 : isJson(text) ? 422 : 400, errors };
    }
    if (!(error instanceof DecisionLogFault)) throw error;
    return error.code === 'too-large' ? tooLarge() : { status: 503, cause: error };
  }
}

async function written(
  log: DecisionLog,
  kind: SentKind,
  text: string,
  isEvent: boolean,
): Promise<Acknowledged> {
  if (kind === 'decision' && !isEvent) return log.append(text);
  const { given, faults } = readSent(text, kind, isEvent);
  if (faults !== undefined) throw new RefusedRecord(faults);
  return kind === 'decision'
    ? log.append(given)
    : log.record(kind, given as unknown as LaterEvent<LaterKind>);
}

const wrongOf = ({ path, message, mend }: Fault): Wrong => ({ pointer: path, detail: message, mend });

const tooLarge = (): Outcome => ({
  status: 413,
  errors: [wrongOf(fault('', `A record has at most ${RECORD_LIMIT_BYTES} bytes.`, 'Send less.'))],
});
