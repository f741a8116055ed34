/** Metrics as Prometheus reads them (text format 0.0.4). */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export type Labels = Readonly<Record<string, string>>;

/** The name, labels and value of one line. */
export type Sample = readonly [suffix: string, labels: Labels, value: number];

export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  samples(): Iterable<Sample>;
}

export function expose(families: readonly Family[]): string {
  return families
    .map((family) => {
      const { name, help, type } = family;
      const lines = [...family.samples()].map(
        ([suffix, labels, value]) => `${name}${suffix}${braced(labels)} ${String(value)}\n`,
      );
      return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
    })
    .join('');
}

/** Label values are words of this program: none needs escaping. */
function braced(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

export class Counter {
  private readonly counts = new Map<string, { labels: Labels; value: number }>();

  /** @param start labels that are there from the start, at 0 */
  constructor(start: readonly Labels[] = []) {
    for (const labels of start) this.add(labels, 0);
  }

  add(labels: Labels, value = 1): void {
    const key = Object.values(labels).join('\n');
    const count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, { labels, value });
    else count.value += value;
  }

  family(name: string, help: string): Family {
    const { counts } = this;
    return {
      name,
      help,
      type: 'counter',
      samples: () => [...counts.values()].map(({ labels, value }): Sample => ['', labels, value]),
    };
  }
}

export function gauge(name: string, help: string, value: () => number): Family {
  return { name, help, type: 'gauge', samples: () => [['', {}, value()]] };
}

export class Histogram {
  private readonly bounds: readonly number[];
  private readonly counts: number[];
  private sum = 0;

  /** @param bounds upper bounds, rising */
  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.counts = Array.from({ length: bounds.length + 1 }, () => 0);
  }

  observe(value: number): void {
    const found = this.bounds.findIndex((bound) => value <= bound);
    this.counts[found < 0 ? this.bounds.length : found]! += 1;
    this.sum += value;
  }

  family(name: string, help: string): Family {
    return { name, help, type: 'histogram', samples: () => this.samples() };
  }

  private *samples(): Generator<Sample> {
    let below = 0;
    for (const [place, count] of this.counts.entries()) {
      below += count;
      yield ['_bucket', { le: String(this.bounds[place] ?? '+Inf') }, below];
    }
    yield ['_sum', {}, this.sum];
    yield ['_count', {}, below];
  }
}
