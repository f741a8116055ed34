import type { Engine } from '../../engine/engine.ts';
import type { Terminal } from '../command.ts';
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
  // Apart, because a profile is read without it (build/bundle.ts).
  const { openEngine } = await import('./open-engine.ts');
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
