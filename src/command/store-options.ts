import { escapeText } from '../report/escape.ts';
import { LockedStore } from '../store/upload/locked-store.ts';
import { StoreFault, type StoreFaultCode } from '../store/upload/store-fault.ts';
import { demandEndpoint, parseTarget, targetText } from '../store/upload/upload-target.ts';
import { exit, type ExitCode, type Terminal } from './command.ts';
import type { Options } from './options.ts';

/** Options of every command that speaks to a store. */
export const storeOptions = ['endpoint', 'region'] as const;
export const storeFlags = ['path-style'] as const;

const exitCodes: Readonly<Record<StoreFaultCode, ExitCode>> = {
  usage: exit.usage,
  refused: exit.findings,
  missing: exit.findings,
  denied: exit.notEvaluated,
  unreachable: exit.notEvaluated,
};

/** Does something with the store that an option names; what is wrong with it is said. @param name s3://bucket/prefix */
export async function withStore(
  name: string,
  options: Options,
  terminal: Terminal,
  work: (store: LockedStore, target: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const target = parseTarget(name);
    const endpoint = options.value('endpoint');
    if (endpoint !== undefined) demandEndpoint(endpoint);
    const settings = {
      ...target,
      endpoint,
      region: options.value('region'),
      pathStyle: options.has('path-style'),
    };
    return await work(await LockedStore.open(settings), targetText(target));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    terminal.err(`tracegate: ${escapeText(error.message)}\n`);
    return exitCodes[error.code];
  }
}
