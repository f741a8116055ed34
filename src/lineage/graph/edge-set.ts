const FIRST_CAPACITY = 1024;

/**
 * Edges between numbered nodes, each with the number of a version, and each once however often it is told: events
 * repeat what other events said. Twelve bytes for an edge and eight for finding it again.
 */
export class EdgeSet {
  size = 0;
  from = new Uint32Array(FIRST_CAPACITY);
  to = new Uint32Array(FIRST_CAPACITY);
  version = new Uint32Array(FIRST_CAPACITY);
  /** Open addressing: the number of an edge plus one, or 0; never more than half full. */
  private table = new Uint32Array(FIRST_CAPACITY * 2);

  add(from: number, to: number, version: number): void {
    const place = this.placeOf(from, to, version);
    if (this.table[place] !== 0) return;
    if (this.size < this.from.length) this.put(place, from, to, version);
    else {
      this.grow();
      this.put(this.placeOf(from, to, version), from, to, version);
    }
  }

  private put(place: number, from: number, to: number, version: number): void {
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.version[this.size] = version;
    this.size += 1;
    this.table[place] = this.size;
  }

  /** Where an edge lies in the table, or where it would. */
  private placeOf(from: number, to: number, version: number): number {
    const mask = this.table.length - 1;
    let hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b) ^ Math.imul(version, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let place = (hash ^ (hash >>> 13)) & mask; ; place = (place + 1) & mask) {
      const edge = this.table[place]! - 1;
      if (edge < 0) return place;
      if (this.from[edge] === from && this.to[edge] === to && this.version[edge] === version) return place;
    }
  }

  private grow(): void {
    const capacity = this.from.length * 2;
    this.from = grown(this.from, capacity);
    this.to = grown(this.to, capacity);
    this.version = grown(this.version, capacity);
    this.table = new Uint32Array(capacity * 2);
    for (let edge = 0; edge < this.size; edge += 1)
      this.table[this.placeOf(this.from[edge]!, this.to[edge]!, this.version[edge]!)] = edge + 1;
  }
}

function grown(values: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(values);
  return larger;
}
