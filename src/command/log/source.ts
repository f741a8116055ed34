import { resolve } from 'node:path';
import { RECORD_LIMIT_BYTES } from '../../decision/record.ts';
import { LineSource } from '../../files/line-source.ts';
import type { DecisionLog } from '../../store/decision-log.ts';
import { UsageError, type ExitCode, type Terminal } from '../command.ts';
import { Feed, type FeedSettings } from './feed.ts';
import type { Options } from '../options.ts';

/** Room for a record that is written with spaces. */
const MOST_LINE_BYTES = 2 * RECORD_LIMIT_BYTES;

/** What a log is fed with, and how; opened before the log is, so that a name that is wrong makes none. */
export interface Feeding {
  readonly source: LineSource;
  readonly settings: Omit<FeedSettings, 'take'>;
}

/** @throws UsageError, UnreadableFile */
export function feedingOf(options: Options, terminal: Terminal): Feeding {
  const [file, ...more] = options.positionals;
  if (more.length > 0) throw new UsageError('One file is read, or standard input.');
  const onRefused = options.value('on-refused') ?? 'skip';
  if (onRefused !== 'skip' && onRefused !== 'stop')
    throw new UsageError('--on-refused must be skip or stop.');
  const isInput = file === undefined || file === '-';
  const source = isInput
    ? new LineSource('standard input', process.stdin, MOST_LINE_BYTES)
    : LineSource.ofFile(file, resolve(terminal.folder, file), MOST_LINE_BYTES);
  const format = options.value('format') === 'json' ? 'json' : 'text';
  return { source, settings: { onRefused, format, isEndless: isInput } };
}

/** Reads all of it into a log, which is closed then. @throws UnreadableFile */
export async function feedLog(
  log: DecisionLog,
  { source, settings }: Feeding,
  take: FeedSettings['take'],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await new Feed(source, { ...settings, take }, terminal).run();
  } finally {
    await log.close();
  }
}
