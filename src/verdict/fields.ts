import { parseTime } from '../format/date.ts';

/** Data that is not of the form that was expected, as a sentence. */
export class Misfit extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Misfit';
  }
}

/** The fields of a mapping, read one by one; each that is missing or of another type is a Misfit. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #place: string;

  private constructor(value: Readonly<Record<string, unknown>>, place: string) {
    this.#value = value;
    this.#place = place;
  }

  /** @throws Misfit when it is no mapping */
  static of(value: unknown, place: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Misfit(`${place} is not a mapping.`);
    return new Fields(value as Readonly<Record<string, unknown>>, place);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key);
  }

  isNull(key: string): boolean {
    return this.#get(key) === null;
  }

  inner(key: string): Fields {
    return Fields.of(this.#get(key), `\`${key}\``);
  }

  list(key: string): readonly unknown[] {
    const value = this.#get(key);
    if (!Array.isArray(value)) throw new Misfit(`\`${key}\` is not a list.`);
    return value;
  }

  text(key: string): string {
    const value = this.#get(key);
    if (typeof value !== 'string') throw new Misfit(`\`${key}\` is not a text.`);
    return value;
  }

  textOrNull(key: string): string | undefined {
    return this.isNull(key) ? undefined : this.text(key);
  }

  integer(key: string): number {
    const value = this.#get(key);
    if (!Number.isSafeInteger(value)) throw new Misfit(`\`${key}\` is not a whole number.`);
    return value as number;
  }

  /** Milliseconds since 1970. */
  time(key: string): number {
    const instant = parseTime(this.text(key));
    if (instant === undefined) throw new Misfit(`\`${key}\` is not a time as YYYY-MM-DDThh:mm:ssZ.`);
    return instant;
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.text(key);
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Misfit(`\`${key}\` must be one of ${allowed.join(', ')}.`);
    return found;
  }

  /** @throws Misfit when there is another key */
  only(keys: readonly string[]): void {
    const stranger = Object.keys(this.#value).find((key) => !keys.includes(key));
    if (stranger !== undefined) throw new Misfit(`${this.#place} has the unknown key \`${stranger}\`.`);
  }

  #get(key: string): unknown {
    if (!this.has(key)) throw new Misfit(`${this.#place} lacks \`${key}\`.`);
    return this.#value[key];
  }
}
