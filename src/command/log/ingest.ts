import {
  isKind,
  type ErasureEvent,
  type OutcomeEvent,
  type OverrideEvent,
  type RemediationEvent,
} from '../../decision/record.ts';
import { readEvent } from '../../decision/validate-event.ts';
import {
  foreignErasureFaults,
  RefusedRecord,
  type Acknowledged,
  type DecisionLog,
} from '../../store/decision-log.ts';
import type { Command } from '../command.ts';
import { openLog } from './options.ts';
import { feedLog, feedingOf } from './source.ts';
import { parseOptions } from '../options.ts';

/** `tracegate log ingest`: writes events that were made elsewhere to a log, one on each line, as they are. */
export const logIngest: Command = {
  usage: 'log ingest',
  async run(args, terminal) {
    const names = ['log', 'origin', 'on-refused'];
    const flags = ['trust-stamps', 'trust-erasures', 'strict'];
    const options = parseOptions(args, names, ['text', 'json'], { flags });
    const feeding = feedingOf(options, terminal);
    const settings = {
      trustsStamps: options.has('trust-stamps'),
      trustsErasures: options.has('trust-erasures'),
      isStrict: options.has('strict'),
    };
    const log = openLog(options, terminal, undefined);
    return feedLog(log, feeding, async (text) => ingest(log, text, settings), terminal);
  },
};

interface Settings {
  readonly trustsStamps: boolean;
  readonly trustsErasures: boolean;
  readonly isStrict: boolean;
}

/** @throws RefusedRecord, DecisionLogFault */
async function ingest(
  log: DecisionLog,
  text: string,
  { trustsStamps, trustsErasures, isStrict }: Settings,
): Promise<Acknowledged> {
  const read = readEvent(text);
  if (read.faults !== undefined) throw new RefusedRecord(read.faults);
  const { event } = read;
  const settings = { demandsDecision: isStrict };
  if (isKind(event, 'override')) return log.record('override', sent(event), settings);
  if (isKind(event, 'outcome')) return log.record('outcome', sent(event), settings);
  if (isKind(event, 'remediation')) return log.record('remediation', sent(event));
  if (isKind(event, 'erasure')) {
    if (!trustsErasures)
      throw refused(
        'This says that data of a person was destroyed, and nothing here says that it is true.',
        'Trust the sender with --trust-erasures; what a vault of yours keeps is erased with `log erase`.',
      );
    const faults = foreignErasureFaults(event.data);
    if (faults.length > 0) throw new RefusedRecord(faults);
    return log.record('erasure', sent(event));
  }
  if (!isKind(event, 'decision')) throw refused('A log writes events of this type itself.', 'Leave it out.');
  if (trustsStamps) return log.adopt(event);
  throw refused(
    'This decision has stamps, and nothing here says that they are true.',
    'Send what the service knew to `log append`, or trust the sender with --trust-stamps.',
  );
}

/** What a sender says of an event; the rest is the same in all of its kind. */
function sent<Event extends OverrideEvent | OutcomeEvent | RemediationEvent | ErasureEvent>(
  event: Event,
): Pick<Event, 'id' | 'source' | 'time' | 'data'> & { readonly subject?: string } {
  const { id, source, time, data } = event;
  return { id, source, time, data, ...('subject' in event ? { subject: event.subject } : {}) };
}

function refused(message: string, mend: string): RefusedRecord {
  return new RefusedRecord([{ path: '/type', message, mend }]);
}
