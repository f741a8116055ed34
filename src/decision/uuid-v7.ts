const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The last millisecond that 48 bits can say. */
const LATEST = 2 ** 48 - 1;
/** The counter: 12 bits of rand_a and the upper 14 of rand_b. */
const COUNTER_END = 2 ** 26;
/** A new millisecond starts in the lower half of the counter, so that at least 2^25 ids fit in it. */
const COUNTER_START_MASK = 2 ** 25 - 1;

/** 6 bytes behind the counter and 4 for where it starts, for this many ids in one go. */
const BYTES_OF_ID = 10;
const IDS_IN_BUFFER = 1024;

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hexOf16 = (value: number): string => hexOfByte[value >>> 8]! + hexOfByte[value & 0xff]!;

/**
 * Gives UUIDs of version 7 (RFC 9562), each greater than the one before, as text and as bytes, whatever the clock
 * does. Within a millisecond, and while the clock stands still or goes back, a counter rises (6.2, method 1: a
 * dedicated counter with a random start, its highest bit 0 as a guard); a counter that is used up takes the next
 * millisecond.
 */
export class UuidV7 {
  private readonly now: () => number;
  private readonly random: (bytes: number) => Uint8Array;
  private time = -1;
  private counter = 0;
  private buffer: Uint8Array = new Uint8Array(0);
  private used = 0;
  /** The text of `time`, which most ids share with the one before. */
  private timeText = '';

  /**
   * @param now milliseconds since 1970
   * @param random so many bytes that nobody can foresee
   * @param after an id that all that are given must be greater than, such as the last one on the disk
   */
  constructor(now: () => number, random: (bytes: number) => Uint8Array, after?: string) {
    this.now = now;
    this.random = random;
    if (after !== undefined) this.continueAfter(after);
  }

  /** @throws RangeError when the clock says something that is no time */
  next(): string {
    const now = Math.floor(this.now());
    if (!(now >= 0 && now <= LATEST)) throw new RangeError(`The clock says ${now}, which is no time.`);
    const at = this.takeRandom();
    const { buffer } = this;
    if (now > this.time) this.enter(now, at);
    else if (++this.counter >= COUNTER_END) this.enter(this.time + 1, at);
    const tail =
      hexOfByte[buffer[at]!]! +
      hexOfByte[buffer[at + 1]!]! +
      hexOfByte[buffer[at + 2]!]! +
      hexOfByte[buffer[at + 3]!]! +
      hexOfByte[buffer[at + 4]!]! +
      hexOfByte[buffer[at + 5]!]!;
    const high = hexOf16(0x7000 | (this.counter >>> 14));
    const low = hexOf16(0x8000 | (this.counter & 0x3fff));
    return `${this.timeText}-${high}-${low}-${tail}`;
  }

  private enter(time: number, at: number): void {
    if (time > LATEST) throw new RangeError('There is no later millisecond.');
    const { buffer } = this;
    const random =
      (buffer[at + 6]! << 24) | (buffer[at + 7]! << 16) | (buffer[at + 8]! << 8) | buffer[at + 9]!;
    this.time = time;
    this.counter = random & COUNTER_START_MASK;
    const hex = time.toString(16).padStart(12, '0');
    this.timeText = `${hex.slice(0, 8)}-${hex.slice(8)}`;
  }

  /** @returns where the bytes of this id start in the buffer */
  private takeRandom(): number {
    if (this.used + BYTES_OF_ID > this.buffer.length) {
      const wanted = BYTES_OF_ID * IDS_IN_BUFFER;
      this.buffer = this.random(wanted);
      if (this.buffer.length !== wanted) throw new RangeError(`The source of randomness gave too few bytes.`);
      this.used = 0;
    }
    const at = this.used;
    this.used += BYTES_OF_ID;
    return at;
  }

  private continueAfter(id: string): void {
    const time = timeOfUuidV7(id);
    if (time === undefined) throw new RangeError('What ids continue after must be a UUID of version 7.');
    this.time = time;
    this.timeText = id.slice(0, 13);
    this.counter = (parseInt(id.slice(15, 18), 16) << 14) | (parseInt(id.slice(19, 23), 16) & 0x3fff);
  }
}

/** Whether a text is a UUID of version 7, in lower case: one id has one spelling. */
export function isUuidV7(text: string): boolean {
  return form.test(text);
}

/** Milliseconds since 1970 at which it was made; undefined when it is no UUID of version 7. */
export function timeOfUuidV7(id: string): number | undefined {
  return isUuidV7(id) ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;
}
