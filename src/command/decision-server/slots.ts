import { Problem } from './problem.ts';

interface Waiting {
  readonly count: number;
  readonly enter: () => void;
}

/** Lets in as many records at once as the log is to write at once; others wait in the order in which they came. */
export class Slots {
  /** Records that are being written, and that wait to be. */
  taken = 0;
  waiting = 0;
  private readonly most: number;
  private readonly mostWaiting: number;
  private readonly queue: Waiting[] = [];

  /** @param most at least as many as come together */
  constructor(most: number, mostWaiting: number) {
    this.most = most;
    this.mostWaiting = mostWaiting;
  }

  /** @throws Problem when too many wait already; nothing was done then */
  async with<T>(count: number, write: () => Promise<T>): Promise<T> {
    await this.enter(count);
    try {
      return await write();
    } finally {
      this.taken -= count;
      this.letIn();
    }
  }

  private enter(count: number): Promise<void> {
    if (this.queue.length === 0 && this.taken + count <= this.most) {
      this.taken += count;
      return Promise.resolve();
    }
    if (this.waiting + count > this.mostWaiting) return Promise.reject(busy());
    this.waiting += count;
    return new Promise((enter) => this.queue.push({ count, enter }));
  }

  private letIn(): void {
    for (let first = this.queue[0]; first !== undefined; first = this.queue[0]) {
      if (this.taken + first.count > this.most) return;
      this.queue.shift();
      this.waiting -= first.count;
      this.taken += first.count;
      first.enter();
    }
  }
}

const busy = (): Problem =>
  new Problem(503, 'The log is behind: too many records wait to be written.', {
    headers: { 'retry-after': '1' },
  });
