import type { DecisionLog } from '../../store/decision-log.ts';
import type { Answerer } from '../lineage-server.ts';
import type { LogHealth } from './log-health.ts';
import type { LogMetrics } from './log-metrics.ts';

/** Keys and certificates, as PEM. */
export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whose certificates clients must have; without it, any client may connect. */
  readonly ca: Buffer | undefined;
}

export interface DecisionServerSettings {
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
  readonly erasureToken: string | undefined;
  readonly tls: Tls | undefined;
  /** Records that one client may send in a second. */
  readonly rate: number | undefined;
  /** The folder whose tree is public; undefined where it is not. */
  readonly publicFolder: string | undefined;
  readonly log: DecisionLog;
  readonly metrics: LogMetrics;
  readonly health: LogHealth;
  /** The description of this interface, as JSON. */
  readonly description: string;
  /** Takes OpenLineage events on the same port. */
  readonly lineage: Answerer | undefined;
  /** Told what nobody foresaw. */
  readonly tell: (message: string) => void;
}
