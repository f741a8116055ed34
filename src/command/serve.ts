import { resolve } from 'node:path';
import { EventLog, type Ending } from '../files/event-log.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { startLineageServer, type LineageServer } from './lineage-server.ts';
import { isLoopback } from './loopback.ts';
import { parseOptions } from './options.ts';

/** Where OpenLineage's clients look when they are told nothing else. */
const DEFAULT_PORT = 5000;
const SHORTEST_TOKEN = 16;

/** `tracegate serve`: takes OpenLineage events over HTTP and appends them to a file, until it is told to stop. */
export const serve: Command = {
  usage: 'serve --events FILE [--port N] [--host ADDRESS] [--format text|json]',
  async run(args, terminal) {
    const options = parseOptions(args, ['events', 'port', 'host'], ['text', 'json']);
    const file = options.value('events');
    if (file === undefined || options.positionals.length > 0)
      throw new UsageError('serve needs --events FILE, and takes options alone.');
    const [host, port] = [options.value('host') ?? '127.0.0.1', portOf(options.value('port'))];
    const token = tokenOf(host);
    const log = await EventLog.open(resolve(terminal.folder, file));
    tellEnding(file, log.ending, terminal);
    const stopped = new Promise((stop) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
    });
    const server = await started({ host, port, token, log });
    const { url } = server;
    terminal.out(
      options.value('format') === 'json'
        ? `${JSON.stringify({ url, events: file })}\n`
        : `Taking OpenLineage events at ${url}/api/v1/lineage into ${file}.\n`,
    );
    await stopped;
    await server.close();
    return exit.fine;
  },
};

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError('--port must be a number up to 65535; 0 takes a free one.');
  return Number(text);
}

/** @throws UsageError where others than this machine could send events, and nothing would tell who they are */
function tokenOf(host: string): string | undefined {
  const token = process.env['TRACEGATE_TOKEN'];
  if (token === undefined || token === '') {
    if (isLoopback(host)) return undefined;
    throw new UsageError('Beyond this machine, events are taken with a token alone: set TRACEGATE_TOKEN.');
  }
  if (token.length < SHORTEST_TOKEN || /[^\x21-\x7e]/.test(token))
    throw new UsageError(`TRACEGATE_TOKEN must have at least ${SHORTEST_TOKEN} visible characters.`);
  return token;
}

async function started(settings: Parameters<typeof startLineageServer>[0]): Promise<LineageServer> {
  try {
    return await startLineageServer(settings);
  } catch (error) {
    await settings.log.close();
    throw new UsageError(
      `${settings.host}:${settings.port} cannot be listened on: ${(error as NodeJS.ErrnoException).code ?? 'EIO'}.`,
    );
  }
}

function tellEnding(file: string, ending: Ending, terminal: Terminal): void {
  if (ending.kind === 'completed')
    terminal.err(`tracegate: ${file}: the last event lacked its line break; it was added.\n`);
  if (ending.kind === 'set-aside') {
    terminal.err(
      `tracegate: ${file}: the last line was torn. Its ${ending.bytes} bytes were never confirmed to a client; they lie in ${ending.path} now.\n`,
    );
  }
}
