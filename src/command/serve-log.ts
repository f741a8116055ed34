import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import { openApi } from '../../generated/openapi.js';
import { readGovernanceBundle, type GovernanceView } from '../decision/governance-view.ts';
import { openDecisionLog, type DecisionLog } from '../store/decision-log.ts';
import { systemDisk } from '../store/disk.ts';
import type { Recovery } from '../store/recovery.ts';
import { UsageError, type Terminal } from './command.ts';
import { LogHealth } from './decision-server/log-health.ts';
import { LogMetrics } from './decision-server/log-metrics.ts';
import { meteredDisk } from './decision-server/metered-disk.ts';
import { startDecisionServer, type DecisionServer } from './decision-server/server.ts';
import type { DecisionServerSettings, Tls } from './decision-server/settings.ts';
import type { Options } from './options.ts';

/** The options that `serve` has with `--log` alone. */
export const logOptions = {
  named: [
    'governance',
    'governance-digest',
    'origin',
    'mode',
    'max-age',
    'rate',
    'tls-cert',
    'tls-key',
    'client-ca',
  ],
  flags: ['public-tiles'],
} as const;

type GivenLater = 'host' | 'port' | 'token' | 'erasureToken' | 'lineage';

/** A decision log that is open and can be served. */
export interface ServedLog {
  /** As it was named. */
  readonly folder: string;
  readonly log: DecisionLog;
  /** @throws the error of the system when it cannot listen */
  start(more: Pick<DecisionServerSettings, GivenLater>): Promise<DecisionServer>;
}

const HOUR = 3_600_000;

/**
 * Opens the log that is to be served.
 * @throws UsageError, DecisionLogFault, or the error of the system
 */
export function openServedLog(options: Options, folder: string, terminal: Terminal): ServedLog {
  const root = resolve(terminal.folder, folder);
  const tell = (message: string): void => terminal.err(`tracegate: ${message}\n`);
  const settings = {
    tls: tlsOf(options, terminal),
    rate: wholeNumber(options, 'rate'),
    publicFolder: options.has('public-tiles') ? root : undefined,
    tell,
  };
  const origin = options.value('origin');
  const maxAge = wholeNumber(options, 'max-age');
  const [metrics, health] = [new LogMetrics(), new LogHealth(tell)];
  const log = openDecisionLog({
    folder: root,
    governance: governanceOf(options, terminal),
    mode: modeOf(options.value('mode')),
    disk: meteredDisk(systemDisk, metrics, health),
    ...(origin === undefined ? {} : { origin }),
    ...(maxAge === undefined ? {} : { maxAgeMs: maxAge * HOUR }),
  });
  tellRecovery(log.recovery, root, tell);
  return {
    folder,
    log,
    start: (more) =>
      startDecisionServer({ ...settings, ...more, log, metrics, health, description: openApi }),
  };
}

function modeOf(mode = 'strict'): 'strict' | 'mark' {
  if (mode === 'strict' || mode === 'mark') return mode;
  throw new UsageError('--mode must be strict or mark.');
}

function wholeNumber(options: Options, name: string): number | undefined {
  const text = options.value(name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new UsageError(`--${name} must be a whole number from 1 on.`);
  return Number(text);
}

function governanceOf(options: Options, terminal: Terminal): GovernanceView {
  const file = options.value('governance');
  if (file === undefined) throw new UsageError('--log DIR needs --governance BUNDLE.');
  const text = contentOf(file, 'governance', terminal).toString('utf8');
  const { view, faults } = readGovernanceBundle(text, options.value('governance-digest'));
  if (view !== undefined) return view;
  const [first] = faults;
  throw new UsageError(
    `${file} is no bundle that can be used: ${first?.path ?? ''} ${first?.message ?? ''} ${first?.mend ?? ''}`,
  );
}

function tlsOf(options: Options, terminal: Terminal): Tls | undefined {
  const [cert, key, ca] = ['tls-cert', 'tls-key', 'client-ca'].map((name) => {
    const file = options.value(name);
    return file === undefined ? undefined : contentOf(file, name, terminal);
  });
  if (cert !== undefined && key !== undefined) return usable({ cert, key, ca });
  if (cert !== undefined || key !== undefined || ca !== undefined)
    throw new UsageError('TLS needs --tls-cert and --tls-key, and --client-ca needs both.');
  return undefined;
}

/** @throws UsageError before anything is opened */
function usable(tls: Tls): Tls {
  try {
    createSecureContext(tls);
    return tls;
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw new UsageError(`The certificate and key cannot be used for TLS: ${code}.`);
  }
}

function contentOf(file: string, option: string, terminal: Terminal): Buffer {
  try {
    return readFileSync(resolve(terminal.folder, file));
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    throw new UsageError(`--${option} ${file} cannot be read: ${code}.`);
  }
}

function tellRecovery(
  { recovered, leftAlone }: Recovery,
  root: string,
  tell: (message: string) => void,
): void {
  for (const { path, records, tornBytes } of recovered) {
    const torn =
      tornBytes === 0 ? '' : ` ${tornBytes} bytes of a record that was never confirmed were cut off.`;
    tell(`${relative(root, path)}: its writer did not close it; it has ${records} records.${torn}`);
  }
  for (const { path, reason } of leftAlone) tell(`${relative(root, path)} was left as it is: ${reason}.`);
}
