import { Problem } from './problem.ts';

/** More clients are not told apart; the one that was seen longest ago is forgotten. */
const MOST_CLIENTS = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** How many records a client may send in a second, as a bucket that fills up again: a second's worth at once. */
export class RateLimit {
  private readonly perSecond: number;
  private readonly now: () => number;
  private readonly buckets = new Map<string, Bucket>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(perSecond: number, now: () => number) {
    this.perSecond = perSecond;
    this.now = now;
  }

  /**
   * Counts records of a client. A batch of more than a second's worth is let in when the bucket is full, and is owed.
   * @throws Problem 429
   */
  demand(client: string, records: number): void {
    const now = this.now();
    const { perSecond } = this;
    const bucket = this.buckets.get(client) ?? { left: perSecond, at: now };
    bucket.left = Math.min(perSecond, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.buckets.delete(client);
    this.buckets.set(client, bucket);
    for (const oldest of this.buckets.size > MOST_CLIENTS ? this.buckets.keys() : []) {
      this.buckets.delete(oldest);
      break;
    }
    const needed = Math.min(records, perSecond);
    if (bucket.left < needed) {
      const seconds = Math.max(1, Math.ceil((needed - bucket.left) / perSecond));
      throw new Problem(429, `A client may send ${perSecond} records a second.`, {
        headers: { 'retry-after': String(seconds) },
      });
    }
    bucket.left -= records;
  }
}
