import { Extremes } from './extremes.ts';

/** A name with the place of its quoted text, at which it can be recognised. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The slices of a segment. */
interface Order {
  /** Of the first metric that has them, and of those that follow it. */
  readonly list: NameAt[];
  /** Of all metrics, in the order of the report. */
  readonly names: Set<string>;
}

/** The rows of a metric for a segment, or its overall value. */
export interface Group {
  /** Among all groups, in the order of the report. */
  readonly number: number;
  readonly metric: string;
  readonly segment: string | undefined;
  readonly rows: RowNumbers;
  readonly extremes: Extremes;
  readonly order: Order;
  /** The slices, once they are not the first so many of the order. */
  own: Set<string> | undefined;
}

/** Numbers of rows, of which most follow each other. */
export class RowNumbers {
  /** From each even place up to before the number at the next one. */
  readonly ranges: number[] = [];
  length = 0;

  /** Adds rows behind all others. */
  add(from: number, to: number): void {
    this.length += to - from;
    if (this.ranges.at(-1) === from) this.ranges[this.ranges.length - 1] = to;
    else this.ranges.push(from, to);
  }

  *[Symbol.iterator](): Generator<number> {
    for (let range = 0; range < this.ranges.length; range += 2)
      for (let row = this.ranges[range]!; row < this.ranges[range + 1]!; row++) yield row;
  }
}

/**
 * Sees to it that no slice of a metric is there twice. Most metrics have the same slices in the same order, which
 * proves it without looking each of them up.
 */
export class DistinctSlices {
  readonly byMetric = new Map<string, Map<string | undefined, Group>>();
  readonly groups: Group[] = [];
  readonly #orders = new Map<string | undefined, Order>();
  /** Of the row before. */
  #last: Group | undefined;

  /** For each segment every slice that any metric has, in the order of the report. */
  slicesOf(): Map<string, ReadonlySet<string>> {
    const found = new Map<string, ReadonlySet<string>>();
    for (const [segment, { names }] of this.#orders) if (segment !== undefined) found.set(segment, names);
    return found;
  }

  /** The slice that most likely comes next. */
  expected(metric: string, segment: string): NameAt | undefined {
    const { own, order, rows } = this.#group(metric, segment);
    return own === undefined ? order.list[rows.length] : undefined;
  }

  /** @returns the rows that this one belongs to; undefined when the metric had the slice before */
  add(row: number, metric: string, segment: string | undefined, slice: NameAt): Group | undefined {
    const group = this.#group(metric, segment);
    if (!isNew(group, slice)) return undefined;
    group.rows.add(row, row + 1);
    return group;
  }

  #group(metric: string, segment: string | undefined): Group {
    const last = this.#last;
    if (last !== undefined && last.metric === metric && last.segment === segment) return last;
    const segments = this.byMetric.get(metric) ?? new Map<string | undefined, Group>();
    this.byMetric.set(metric, segments);
    const order = this.#orders.get(segment) ?? { list: [], names: new Set<string>() };
    this.#orders.set(segment, order);
    const group = segments.get(segment) ?? this.#newGroup(metric, segment, order);
    segments.set(segment, group);
    this.#last = group;
    return group;
  }

  #newGroup(metric: string, segment: string | undefined, order: Order): Group {
    const number = this.groups.length;
    const [rows, extremes] = [new RowNumbers(), new Extremes()];
    const group = { number, metric, segment, rows, extremes, order, own: undefined };
    this.groups.push(group);
    return group;
  }
}

function isNew(group: Group, slice: NameAt): boolean {
  const { list, names } = group.order;
  const { name } = slice;
  if (group.own === undefined) {
    const next = list[group.rows.length];
    if (next?.name === name) return true;
    if (next === undefined && !names.has(name)) {
      list.push(slice);
      names.add(name);
      return true;
    }
    group.own = new Set(list.slice(0, group.rows.length).map((one) => one.name));
  }
  if (group.own.has(name)) return false;
  group.own.add(name);
  names.add(name);
  return true;
}
