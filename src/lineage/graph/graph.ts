import { nodeKinds, type NodeName } from './node.ts';

/** The edges of every node in one direction: those of node `n` lie from `offsets[n]` to `offsets[n + 1]`, sorted. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  /** Places in the versions of the graph. */
  readonly versions: Uint32Array;
}

export type Direction = 'up' | 'down';

interface Parts {
  readonly kinds: Uint8Array;
  readonly namespaces: readonly (string | undefined)[];
  readonly names: readonly string[];
  readonly versions: readonly (string | undefined)[];
  readonly up: Adjacency;
  readonly down: Adjacency;
}

/** What a walk came to, each node once and nearest first. */
export interface Walk {
  readonly nodes: Uint32Array;
  /** Steps from the start, by node; -1 for those that were not reached. */
  readonly depths: Int32Array;
  /** By node: the edge by which it was reached first, or -1. */
  readonly edges: Int32Array;
}

/**
 * What went into what: nodes that are numbered by kind and name, and edges that go the way data goes. Some 100 bytes a
 * node and 16 an edge.
 */
export class LineageGraph {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  get size(): number {
    return this.parts.names.length;
  }

  nodeAt(node: number): NodeName {
    const { kinds, namespaces, names } = this.parts;
    return { kind: nodeKinds[kinds[node]!]!, namespace: namespaces[node], name: names[node]! };
  }

  /** The version that an edge states. */
  versionAt(direction: Direction, edge: number): string | undefined {
    const { versions } = this.parts;
    return versions[this.parts[direction].versions[edge]!];
  }

  /** The numbers of the edges of a node: `[first, after the last]`. */
  edgesOf(node: number, direction: Direction): readonly [number, number] {
    const { offsets } = this.parts[direction];
    return [offsets[node]!, offsets[node + 1]!];
  }

  /** Where an edge leads in its direction. */
  endOf(direction: Direction, edge: number): number {
    return this.parts[direction].ends[edge]!;
  }

  /** All that is reached from a node in at most so many steps. A circle is gone through once. */
  walk(start: number, direction: Direction, depth = Number.POSITIVE_INFINITY): Walk {
    const { offsets, ends } = this.parts[direction];
    const nodes = new Uint32Array(this.size);
    const depths = new Int32Array(this.size).fill(-1);
    const edges = new Int32Array(this.size).fill(-1);
    let length = 1;
    nodes[0] = start;
    depths[start] = 0;
    for (let at = 0; at < length; at += 1) {
      const node = nodes[at]!;
      if (depths[node]! >= depth) break;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
        const end = ends[edge]!;
        if (depths[end]! >= 0) continue;
        depths[end] = depths[node]! + 1;
        edges[end] = edge;
        nodes[length] = end;
        length += 1;
      }
    }
    return { nodes: nodes.slice(0, length), depths, edges };
  }
}
