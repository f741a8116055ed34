/**
 * The ids that senders gave to records, of the last while: what is sent again is not written again. A record counts as
 * known when it is on the disk; one that failed may be sent again.
 */
export class KnownIds {
  private readonly most: number;
  private readonly written = new Set<string>();
  private readonly underway = new Map<string, Promise<void>>();

  /** @param most ids that are remembered; the oldest are forgotten first */
  constructor(most = 1_000_000) {
    this.most = most;
  }

  /**
   * Writes unless it was written before.
   * @returns whether it was known
   * @throws what writing throws
   */
  async once(id: string, write: () => Promise<void>): Promise<boolean> {
    if (this.written.has(id)) return true;
    const running = this.underway.get(id);
    if (running !== undefined) {
      await running;
      return true;
    }
    const writing = write();
    this.underway.set(id, writing);
    try {
      await writing;
    } finally {
      this.underway.delete(id);
    }
    this.add(id);
    return false;
  }

  /** Remembers a record that is on the disk. */
  add(id: string): void {
    this.written.add(id);
    if (this.written.size <= this.most) return;
    for (const oldest of this.written) {
      this.written.delete(oldest);
      return;
    }
  }
}
