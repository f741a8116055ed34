import { resolve } from 'node:path';
import type { GovernanceView } from '../../decision/governance-view.ts';
import type { StampMode } from '../../decision/stamp.ts';
import { escapeText } from '../../report/escape.ts';
import { DecisionLogFault, openDecisionLog, type DecisionLog } from '../../store/decision-log.ts';
import { identityIn } from '../../store/log-folder.ts';
import { governanceOf, tell } from '../bundle.ts';
import { readBundle } from '../read-bundle.ts';
import { UsageError, type Terminal } from '../command.ts';
import type { Options } from '../options.ts';

/** How decisions are judged that a log takes. */
export interface Judged {
  readonly governance: GovernanceView;
  readonly mode: StampMode;
  readonly maxAgeMs: number | undefined;
}

/**
 * Opens the log that `--log` names, and says what was found of writers that ended without closing it. Only with
 * `--origin` a log is made.
 * @param judged undefined where no decisions are stamped
 * @param heartbeatMs 0 for a command that writes one record and ends
 * @throws UsageError where there is no log, or another one
 */
export function openLog(
  options: Options,
  terminal: Terminal,
  judged: Judged | undefined,
  heartbeatMs?: number,
): DecisionLog {
  const name = options.value('log');
  if (name === undefined) throw new UsageError('--log DIR is needed, the folder of the decision log.');
  const folder = resolve(terminal.folder, name);
  const origin = options.value('origin');
  try {
    if (origin === undefined && identityIn(folder) === undefined)
      throw new UsageError(`There is no decision log in ${name}; --origin NAME makes one.`);
    const log = openDecisionLog({
      folder,
      now: () => terminal.now(),
      ...(origin === undefined ? {} : { origin }),
      ...(heartbeatMs === undefined ? {} : { heartbeatMs }),
      ...(judged === undefined ? {} : { governance: judged.governance, mode: judged.mode }),
      ...(judged?.maxAgeMs === undefined ? {} : { maxAgeMs: judged.maxAgeMs }),
    });
    tellRecovery(log, terminal);
    return log;
  } catch (error) {
    // What lies there is no log, or not the one that is named; a failing disk is another matter.
    if (error instanceof DecisionLogFault && error.code === 'no-log') throw new UsageError(error.message);
    throw error;
  }
}

function tellRecovery({ recovery }: DecisionLog, terminal: Terminal): void {
  for (const { path, records, tornBytes } of recovery.recovered)
    terminal.err(
      `tracegate: ${escapeText(path)}: a writer ended without closing this; ${records} records are in it, ${tornBytes} bytes of an unfinished one were cut off.\n`,
    );
  for (const { path, reason } of recovery.leftAlone)
    if (!reason.endsWith('is running'))
      terminal.err(`tracegate: ${escapeText(`${path}: left as it is, ${reason}.`)}\n`);
}

/** What governs, from a bundle or from a repository, and what becomes of a decision that it refuses. @throws UsageError */
export async function judgedBy(options: Options, terminal: Terminal): Promise<Judged> {
  const mode = options.value('mode') ?? 'strict';
  if (mode !== 'strict' && mode !== 'mark') throw new UsageError('--mode must be strict or mark.');
  const hours = options.value('max-age-hours');
  if (hours !== undefined && !/^[1-9]\d{0,5}$/.test(hours))
    throw new UsageError('--max-age-hours must be a whole number of hours, at least 1.');
  const governance = await governanceGiven(options, terminal);
  return { governance, mode, maxAgeMs: hours === undefined ? undefined : Number(hours) * 3_600_000 };
}

async function governanceGiven(options: Options, terminal: Terminal): Promise<GovernanceView> {
  const [file, repo] = [options.value('governance'), options.value('repo')];
  const digest = options.value('governance-digest');
  if ((file === undefined) === (repo === undefined))
    throw new UsageError(
      'What governs is read from --governance BUNDLE or from --repo DIR: give one of them.',
    );
  if (file === undefined && digest !== undefined)
    throw new UsageError('--governance-digest is that of a bundle, which --governance names.');
  const view =
    file === undefined
      ? await fromRepository(resolve(terminal.folder, repo!), terminal)
      : readBundle(file, terminal, digest);
  if (view === undefined) throw new UsageError('What governs cannot be read; no decision was taken.');
  return view;
}

async function fromRepository(folder: string, terminal: Terminal): Promise<GovernanceView | undefined> {
  const gathered = await governanceOf({ folder, now: terminal.now() });
  tell(gathered.problems ?? gathered.notes, terminal);
  return gathered.view;
}
