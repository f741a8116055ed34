import { resolve } from 'node:path';
import { openDuckDb } from '../../engine/duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import { logFiles } from '../../engine/log-files.ts';
import { openTrino, trinoPlace } from '../../engine/trino.ts';
import { originOf } from '../log/keys.ts';
import { UsageError, type Terminal } from '../command.ts';
import type { Options } from '../options.ts';

/** Options by which a question over a log says where it is and of which time. */
export const sourceOptions = ['log', 'engine', 'since', 'until'];

/**
 * Opens what a question is put to, and closes it when that is answered, or when somebody stops it first: then neither
 * a folder with records nor a query on a server is left behind.
 * @throws UsageError, EngineFault
 */
export async function withEngine<T>(
  options: Options,
  terminal: Terminal,
  ask: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine(options, terminal);
  const stop = (signal: NodeJS.Signals): void => {
    for (const one of SIGNALS) process.off(one, stop);
    void engine.close().finally(() => process.kill(process.pid, signal));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await ask(engine);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await engine.close();
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

async function openEngine(options: Options, terminal: Terminal): Promise<Engine> {
  const [log, named = 'duckdb'] = [options.value('log'), options.value('engine')];
  if (named !== 'duckdb') {
    const place = trinoPlace(named, process.env['TRACEGATE_TRINO_PASSWORD']);
    if (place === undefined)
      throw new UsageError(
        '--engine must be duckdb, or trino://user@host:port/catalog/schema/table (?tls for https).',
      );
    if (log !== undefined) {
      const folder = resolve(terminal.folder, log);
      return openTrino(place, { origin: originOf(folder), files: logFiles(folder) });
    }
    return openTrino(place);
  }
  if (log === undefined) throw new UsageError('--log DIR is needed, the folder of the decision log.');
  const folder = resolve(terminal.folder, log);
  originOf(folder);
  return openDuckDb(folder);
}
