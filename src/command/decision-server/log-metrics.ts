import { Counter, expose, gauge, Histogram } from './exposition.ts';
import type { SentKind } from './sent-event.ts';

export const sentKinds: readonly SentKind[] = ['decision', 'override', 'outcome', 'remediation', 'erasure'];

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const RECORDS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/** What is read of others when the metrics are asked for. */
export interface Gauges {
  readonly inFlight: () => number;
  readonly waiting: () => number;
  readonly isHealthy: () => boolean;
}

/** What the server counts, and how it is told to Prometheus. */
export class LogMetrics {
  private readonly acknowledged = new Counter(sentKinds.map((kind) => ({ kind })));
  private readonly known = new Counter(sentKinds.map((kind) => ({ kind })));
  private readonly refused = new Counter(sentKinds.map((kind) => ({ kind })));
  private readonly failed = new Counter(sentKinds.map((kind) => ({ kind })));
  private readonly bytes = new Counter([{}]);
  private readonly requests = new Counter();
  private readonly latency = new Histogram(SECONDS);
  private readonly syncs = new Histogram(SECONDS);
  private readonly groups = new Histogram(RECORDS);

  /** @param status of the record, as it is answered */
  record(kind: SentKind, status: number, milliseconds: number): void {
    if (status === 201) this.acknowledged.add({ kind });
    else if (status === 200) this.known.add({ kind });
    else if (status === 503) this.failed.add({ kind });
    else this.refused.add({ kind });
    if (status === 201) this.latency.observe(milliseconds / 1000);
  }

  /** A group of records is on the disk. */
  group(records: number, bytes: number, milliseconds: number): void {
    this.groups.observe(records);
    this.bytes.add({}, bytes);
    this.syncs.observe(milliseconds / 1000);
  }

  /** @param path one that there is, or `other`: a client must not make up labels */
  request(path: string, status: number): void {
    this.requests.add({ path, status: String(status) });
  }

  toText({ inFlight, waiting, isHealthy }: Gauges): string {
    const log = 'tracegate_log';
    return expose([
      this.acknowledged.family(`${log}_acknowledged_total`, 'Records that are on the disk and were new.'),
      this.known.family(`${log}_known_total`, 'Records that the log had already.'),
      this.refused.family(`${log}_refused_total`, 'Records that were refused.'),
      this.failed.family(`${log}_failed_total`, 'Records that the disk did not take.'),
      this.bytes.family(`${log}_written_bytes_total`, 'Bytes that are on the disk, heartbeats included.'),
      this.groups.family(`${log}_group_records`, 'Records that were waited for at once.'),
      this.syncs.family(`${log}_sync_seconds`, 'How long the disk was waited for.'),
      this.latency.family(`${log}_acknowledge_seconds`, 'From taking a record to its being on the disk.'),
      gauge(`${log}_in_flight`, 'Records that are being written.', inFlight),
      gauge(`${log}_waiting`, 'Records that wait for others.', waiting),
      gauge(`${log}_healthy`, 'Whether the last write came to the disk.', () => (isHealthy() ? 1 : 0)),
      this.requests.family('tracegate_http_requests_total', 'Requests that were answered.'),
    ]);
  }
}
