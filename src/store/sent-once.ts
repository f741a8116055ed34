import type { LogEvent } from '../decision/record.ts';
import { sha256 } from '../governance/digest.ts';
import { RefusedRecord, type Acknowledged } from './acknowledged.ts';
import { entryOfLine } from './line-leaf.ts';
import { eventTextOf } from './salted-line.ts';
import { DecisionLogFault } from './log-fault.ts';
import type { RecordIndex } from './record-index.ts';

/** Ids of decisions that are only counted; the oldest are forgotten first. */
const MOST_COUNTED = 1_000_000;

/** A record whose sender gave it its id, and may send it again. */
export interface SentRecord {
  readonly id: string;
  /** What is said of a record that is there; undefined when it is another one. */
  readonly compare: (record: LogEvent) => Acknowledged | undefined;
  readonly write: () => Promise<Acknowledged>;
  /** All that was sent, as text, where no record may be left to compare with. */
  readonly said?: () => string;
}

/** Writes what has an id once, however often it is sent, and refuses what is sent under the id of something else. */
export class SentOnce {
  private readonly index: RecordIndex;
  private readonly underway = new Map<string, Promise<unknown>>();
  /** What was sent of decisions that are only counted, of which the log has no record: a digest, by their ids. */
  private readonly counted = new Map<string, string>();

  constructor(index: RecordIndex) {
    this.index = index;
  }

  /**
   * Of two calls with one id that come at once, the second waits for what the first one comes to.
   * @throws RefusedRecord when the log has another record of this id; what writing throws
   */
  async write(sent: SentRecord): Promise<Acknowledged> {
    const { id } = sent;
    for (let other = this.underway.get(id); other !== undefined; other = this.underway.get(id))
      await other.catch(() => undefined);
    const writing = this.knownOrWritten(sent);
    this.underway.set(id, writing);
    try {
      return await writing;
    } finally {
      this.underway.delete(id);
    }
  }

  /** Whether the log has a decision, or has counted it lately; one that is being written is waited for. */
  async hasDecision(id: string): Promise<boolean> {
    await this.underway.get(id)?.catch(() => undefined);
    if (this.counted.has(id)) return true;
    const found = orUntold(() => this.index.find(id));
    return found !== undefined && entryOfLine(found.line)?.kind === 'decision';
  }

  private async knownOrWritten({ id, compare, write, said }: SentRecord): Promise<Acknowledged> {
    const counted = this.counted.get(id);
    if (counted !== undefined) {
      if (said === undefined || counted !== sha256(said())) throw conflict();
      return { id, kept: 'aggregate', known: true, problems: [] };
    }
    // Most ids are new, and nothing is waited for.
    if (orUntold(() => this.index.find(id)) !== undefined) {
      const found = await this.index.findOnDisk(id).catch(untold);
      if (found !== undefined) return compared(found.line, compare);
    }
    const acknowledged = await write();
    if (acknowledged.kept === 'aggregate' && said !== undefined) this.remember(id, said());
    return acknowledged;
  }

  private remember(id: string, said: string): void {
    this.counted.set(id, sha256(said));
    for (const oldest of this.counted.size > MOST_COUNTED ? this.counted.keys() : []) {
      this.counted.delete(oldest);
      break;
    }
  }
}

function compared(line: Buffer, compare: SentRecord['compare']): Acknowledged {
  let record: LogEvent | undefined;
  try {
    record = JSON.parse(eventTextOf(line)) as LogEvent;
  } catch {
    // It was damaged, and is not what is sent.
  }
  const acknowledged = record === undefined ? undefined : compare(record);
  if (acknowledged === undefined) throw conflict();
  return acknowledged;
}

function conflict(): RefusedRecord {
  const message = 'The log has another record under this id.';
  const mend = 'Give each record an id of its own, and send one again as it was sent first.';
  return new RefusedRecord([{ path: '/id', message, mend }], [], { isConflict: true });
}

function orUntold<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    return untold(error);
  }
}

function untold(error: unknown): never {
  const message = `The record was not written, for whether the log has it cannot be read: ${(error as Error).message}`;
  throw new DecisionLogFault('not-written', message, { cause: error });
}
