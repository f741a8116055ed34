import { resolve } from 'node:path';
import { EventLog, type Ending } from '../files/event-log.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { lineageAnswerer, startLineageServer } from './lineage-server.ts';
import { isLoopback } from './loopback.ts';
import { parseOptions, type Options } from './options.ts';
import { logOptions, openServedLog, type ServedLog } from './serve-log.ts';

/** Where OpenLineage's clients look when they are told nothing else. */
const DEFAULT_PORT = 5000;
const SHORTEST_TOKEN = 16;

/** What the server does until it is told to stop. */
interface Running {
  readonly said: string;
  readonly json: object;
  close(): Promise<void>;
}

/** `tracegate serve`: takes OpenLineage events and records of decisions over HTTP, until it is told to stop. */
export const serve: Command = {
  usage: `serve [--events FILE] [--log DIR --governance BUNDLE] [--port N] [--host ADDRESS] [--format text|json]
             with --log: [--origin NAME] [--mode strict|mark] [--governance-digest HEX] [--max-age HOURS]
                         [--rate N] [--public-tiles] [--tls-cert FILE --tls-key FILE [--client-ca FILE]]`,
  async run(args, terminal) {
    const options = parseOptions(
      args,
      ['events', 'log', 'port', 'host', ...logOptions.named],
      ['text', 'json'],
      { flags: logOptions.flags },
    );
    const stopped = untilStopped();
    const running = await started(options, terminal);
    terminal.out(options.value('format') === 'json' ? `${JSON.stringify(running.json)}\n` : running.said);
    await stopped;
    await running.close();
    return exit.fine;
  },
};

/** Resolves at the first signal; the next one then ends the process as it does any other. */
function untilStopped(): Promise<void> {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

/** @throws UsageError */
async function started(options: Options, terminal: Terminal): Promise<Running> {
  const [events, folder] = [options.value('events'), options.value('log')];
  if ((events === undefined && folder === undefined) || options.positionals.length > 0)
    throw new UsageError('serve needs --events FILE or --log DIR, and takes options alone.');
  const [host, port] = [options.value('host') ?? '127.0.0.1', portOf(options.value('port'))];
  const where = { host, port };
  if (folder === undefined) {
    const foreign = [...logOptions.named, ...logOptions.flags].find((name) => options.has(name));
    if (foreign !== undefined) throw new UsageError(`--${foreign} belongs to --log DIR.`);
    return startedForEvents(events!, { ...where, token: tokenOf(host, 'TRACEGATE_TOKEN') }, terminal);
  }
  // Who has no certificate does not get as far as a request, wherever it comes from.
  const isMutual = options.has('client-ca');
  const token = tokenOf(isMutual ? 'localhost' : host, 'TRACEGATE_TOKEN', ', or give --client-ca');
  const served = openServedLog(options, folder, terminal);
  return startedForLog(served, { ...where, token, erasureToken: erasureTokenOf(token) }, events, terminal);
}

async function startedForEvents(file: string, where: Where, terminal: Terminal): Promise<Running> {
  const log = await openEvents(file, terminal);
  const server = await listening(where, () => startLineageServer({ ...where, log }), [log]);
  const { url } = server;
  return {
    said: `Taking OpenLineage events at ${url}/api/v1/lineage into ${file}.\n`,
    json: { url, events: file },
    close: () => server.close(),
  };
}

async function startedForLog(
  served: ServedLog,
  where: Where & { readonly erasureToken: string | undefined },
  file: string | undefined,
  terminal: Terminal,
): Promise<Running> {
  const events = file === undefined ? undefined : await openEvents(file, terminal);
  const lineage = events === undefined ? undefined : lineageAnswerer({ ...where, log: events });
  const open = events === undefined ? [served.log] : [served.log, events];
  const server = await listening(where, () => served.start({ ...where, lineage }), open);
  const { url } = server;
  const lines =
    events === undefined ? '' : `Taking OpenLineage events at ${url}/api/v1/lineage into ${file}.\n`;
  return {
    said: `Taking decisions at ${url}/v1/decisions into ${served.folder}.\n${lines}`,
    json: { url, log: served.folder, ...(file === undefined ? {} : { events: file }) },
    async close() {
      await server.close();
      for (const one of open) await one.close();
    },
  };
}

interface Where {
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
}

async function openEvents(file: string, terminal: Terminal): Promise<EventLog> {
  const log = await EventLog.open(resolve(terminal.folder, file));
  tellEnding(file, log.ending, terminal);
  return log;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError('--port must be a number up to 65535; 0 takes a free one.');
  return Number(text);
}

/**
 * @param other what would tell who they are beside a token
 * @throws UsageError where others than this machine could send events, and nothing would tell who they are
 */
function tokenOf(host: string, name: string, other = ''): string | undefined {
  const token = process.env[name];
  if (token === undefined || token === '') {
    if (isLoopback(host)) return undefined;
    throw new UsageError(`Beyond this machine, events are taken with a token alone: set ${name}${other}.`);
  }
  if (token.length < SHORTEST_TOKEN || /[^\x21-\x7e]/.test(token))
    throw new UsageError(`${name} must have at least ${SHORTEST_TOKEN} visible characters.`);
  return token;
}

/** @throws UsageError */
function erasureTokenOf(token: string | undefined): string | undefined {
  const erasureToken = tokenOf('localhost', 'TRACEGATE_ERASURE_TOKEN');
  if (erasureToken !== undefined && erasureToken === token)
    throw new UsageError('TRACEGATE_ERASURE_TOKEN must be another one than TRACEGATE_TOKEN.');
  return erasureToken;
}

async function listening<T>(
  { host, port }: Where,
  start: () => Promise<T>,
  open: readonly { close(): Promise<void> }[],
): Promise<T> {
  try {
    return await start();
  } catch (error) {
    for (const one of open) await one.close();
    throw new UsageError(
      `${host}:${port} cannot be listened on: ${(error as NodeJS.ErrnoException).code ?? 'EIO'}.`,
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
