import { resolve } from 'node:path';
import { openDuckDb } from '../../engine/duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import { logFiles } from '../../engine/log-files.ts';
import { openTrino, trinoPlace } from '../../engine/trino.ts';
import { UsageError, type Terminal } from '../command.ts';
import { originOf } from '../log/keys.ts';
import type { Options } from '../options.ts';

/**
 * Opens the engine that the options name, on the log or the table that they name.
 * @throws UsageError, EngineFault
 */
export async function openEngine(options: Options, terminal: Terminal): Promise<Engine> {
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
