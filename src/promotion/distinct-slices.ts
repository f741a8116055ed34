/** A name with the place of its quoted text, at which it can be recognised. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The slices of a segment in the order of the first metric that has them. */
interface Order {
  readonly list: NameAt[];
  readonly names: Set<string>;
}

/** The slices of a segment, or the overall value, that a metric has. */
interface Group {
  readonly order: Order;
  /** It has the first so many of the order. */
  count: number;
  /** All that it has, once it has others or in another order. */
  own: Set<string> | undefined;
}

/**
 * Sees to it that no slice of a metric is there twice. Most metrics have the same slices in the same order, which
 * proves it without looking each of them up.
 */
export class DistinctSlices {
  readonly #orders = new Map<string | undefined, Order>();
  readonly #groups = new Map<string, Map<string | undefined, Group>>();
  /** Of the row before. */
  #last: { readonly metric: string; readonly segment: string | undefined; readonly group: Group } | undefined;

  /** The slice that most likely comes next. */
  expected(metric: string, segment: string): NameAt | undefined {
    const { own, order, count } = this.#group(metric, segment);
    return own === undefined ? order.list[count] : undefined;
  }

  /** @returns whether the metric did not have the slice before */
  add(metric: string, segment: string | undefined, slice: NameAt): boolean {
    const group = this.#group(metric, segment);
    const { list, names } = group.order;
    const { name } = slice;
    const expected = group.own === undefined ? list[group.count] : undefined;
    if (expected?.name === name) {
      group.count++;
      return true;
    }
    const isBehindAll = group.own === undefined && group.count === list.length;
    const had = isBehindAll
      ? names
      : (group.own ??= new Set(list.slice(0, group.count).map((one) => one.name)));
    if (had.has(name)) return false;
    had.add(name);
    if (isBehindAll) group.count = list.push(slice);
    return true;
  }

  #group(metric: string, segment: string | undefined): Group {
    const last = this.#last;
    if (last !== undefined && last.metric === metric && last.segment === segment) return last.group;
    const segments = this.#groups.get(metric) ?? new Map<string | undefined, Group>();
    this.#groups.set(metric, segments);
    const order = this.#orders.get(segment) ?? { list: [], names: new Set<string>() };
    this.#orders.set(segment, order);
    const group = segments.get(segment) ?? { order, count: 0, own: undefined };
    segments.set(segment, group);
    this.#last = { metric, segment, group };
    return group;
  }
}
