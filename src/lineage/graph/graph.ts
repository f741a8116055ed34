import { compareText } from '../../finding/finding.ts';
import { nodeKinds, writtenName, type NodeKind, type NodeName } from './node.ts';

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
  readonly nodes: readonly number[];
  /** Steps from the start, by place among the nodes. */
  readonly depths: readonly number[];
  /** Where each edge that was gone leads, as a place: all edges of the first node, then of the next. */
  readonly ends: readonly number[];
}

/**
 * What went into what: nodes that are numbered in the order of their kinds and written names, and edges that go the way data goes. Some 100 bytes a
 * node and 16 an edge.
 */
export class LineageGraph {
  private readonly parts: Parts;
  /** By node: the walk that came to it last, and its place in that; a walk costs no more than what it comes to. */
  private readonly walked: Uint32Array;
  private readonly places: Uint32Array;
  private walks = 0;

  constructor(parts: Parts) {
    this.parts = parts;
    this.walked = new Uint32Array(parts.names.length);
    this.places = new Uint32Array(parts.names.length);
  }

  get size(): number {
    return this.parts.names.length;
  }

  /** The numbers of the nodes of a kind that are written so. */
  written(kind: NodeKind, written: string): number[] {
    const of = nodeKinds.indexOf(kind);
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.parts.kinds[middle]! - of || compareText(writtenName(this.nodeAt(middle)), written);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let node = low; node < this.size; node += 1) {
      if (this.parts.kinds[node] !== of || writtenName(this.nodeAt(node)) !== written) break;
      found.push(node);
    }
    return found;
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
    const { walked, places } = this;
    const { offsets, ends: targets } = this.parts[direction];
    const [nodes, depths, ends]: [number[], number[], number[]] = [[start], [0], []];
    this.walks += 1;
    walked[start] = this.walks;
    places[start] = 0;
    for (let at = 0; at < nodes.length && depths[at]! < depth; at += 1) {
      const node = nodes[at]!;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
        const end = targets[edge]!;
        if (walked[end] !== this.walks) {
          walked[end] = this.walks;
          places[end] = nodes.length;
          nodes.push(end);
          depths.push(depths[at]! + 1);
        }
        ends.push(places[end]!);
      }
    }
    return { nodes, depths, ends };
  }
}
