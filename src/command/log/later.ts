import { escapeText } from '../../report/escape.ts';
import { RefusedRecord, type LaterEvent, type LaterKind } from '../../store/decision-log.ts';
import { exit, UsageError, type ExitCode, type Terminal } from '../command.ts';
import { openLog } from './options.ts';
import type { Options } from '../options.ts';

/** The decision that a command is about. @throws UsageError */
export function decisionNamed({ positionals: [decision, ...more] }: Options, command: string): string {
  if (decision === undefined || more.length > 0)
    throw new UsageError(`${command} needs one decision, by its id.`);
  return decision;
}

/** @throws UsageError */
export function demanded(options: Options, name: string): string {
  const value = options.value(name);
  if (value === undefined) throw new UsageError(`--${name} is needed.`);
  return value;
}

/** Writes one event to the log that is there, and says under which id. */
export async function recordLater<Kind extends LaterKind>(
  kind: Kind,
  { subject, data }: Pick<LaterEvent<Kind>, 'data'> & { readonly subject: string },
  options: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const id = options.value('id');
  const log = openLog(options, terminal, undefined, 0);
  try {
    const event: LaterEvent<Kind> = { subject, data, ...(id === undefined ? {} : { id }) };
    const acknowledged = await log.record(kind, event, { demandsDecision: options.has('strict') });
    if (acknowledged.decision === 'not-in-log')
      terminal.err(`tracegate: the log has no record of decision ${escapeText(subject)}.\n`);
    const said = acknowledged.known
      ? `${acknowledged.id} is known already.`
      : `Wrote ${kind} ${acknowledged.id}.`;
    terminal.out(options.value('format') === 'json' ? `${JSON.stringify(acknowledged)}\n` : `${said}\n`);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof RefusedRecord)) throw error;
    for (const line of error.message.split('\n')) terminal.err(`tracegate: ${escapeText(line)}\n`);
    return exit.findings;
  } finally {
    await log.close();
  }
}
