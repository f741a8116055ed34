import { compareText } from '../../finding/finding.ts';
import { EdgeSet } from './edge-set.ts';
import { LineageGraph, type Adjacency } from './graph.ts';
import { nodeKinds, writtenName, type NodeKind } from './node.ts';

/**
 * Collects nodes and edges in any order, each once, and makes a graph of them that does not depend on that order. An
 * edge goes the way that data goes: from what went in to what came out.
 */
export class GraphBuilder {
  private readonly kinds: number[] = [];
  private readonly namespaces: (string | undefined)[] = [];
  private readonly names: string[] = [];
  private readonly ids = new Map<NodeKind, Map<string | undefined, Map<string, number>>>();
  private readonly edges = new EdgeSet();
  /** Numbered as they appear; 0 stands for one that is not said. */
  private readonly versions = new Map<string, number>();

  /** The number of a node, which is new where it was not told of before. */
  node(kind: NodeKind, namespace: string | undefined, name: string): number {
    const known = this.find(kind, namespace, name);
    if (known !== undefined) return known;
    const id = this.names.length;
    this.kinds.push(nodeKinds.indexOf(kind));
    this.namespaces.push(namespace);
    this.names.push(name);
    const ofKind = this.ids.get(kind) ?? new Map<string | undefined, Map<string, number>>();
    const ofNamespace = ofKind.get(namespace) ?? new Map<string, number>();
    this.ids.set(kind, ofKind.set(namespace, ofNamespace.set(name, id)));
    return id;
  }

  find(kind: NodeKind, namespace: string | undefined, name: string): number | undefined {
    return this.ids.get(kind)?.get(namespace)?.get(name);
  }

  /** @param version of the data set or job that is an end of it, where it is said */
  edge(from: number, to: number, version?: string): void {
    let known = version === undefined ? 0 : this.versions.get(version);
    if (known === undefined) this.versions.set(version!, (known = this.versions.size + 1));
    this.edges.add(from, to, known);
  }

  build(): LineageGraph {
    const { order, numberOf } = this.numbered();
    const texts = [...this.versions.keys()];
    const byText = texts.map((_, at) => at).toSorted((a, b) => compareText(texts[a]!, texts[b]!));
    const versionOf = new Uint32Array(texts.length + 1);
    for (const [rank, at] of byText.entries()) versionOf[at + 1] = rank + 1;

    const { size, from, to, version } = this.edges;
    for (let edge = 0; edge < size; edge += 1) {
      from[edge] = numberOf[from[edge]!]!;
      to[edge] = numberOf[to[edge]!]!;
      version[edge] = versionOf[version[edge]!]!;
    }
    const most = Math.max(order.length, texts.length + 1);
    const byVersion = sortedBy(version, identity(size), most);
    const sizes = { nodes: order.length, most };
    return new LineageGraph({
      kinds: Uint8Array.from(order, (id) => this.kinds[id]!),
      namespaces: Array.from(order, (id) => this.namespaces[id]),
      names: Array.from(order, (id) => this.names[id]!),
      versions: [undefined, ...byText.map((at) => texts[at]!)],
      down: adjacency({ near: from, far: to, version }, byVersion, sizes),
      up: adjacency({ near: to, far: from, version }, byVersion, sizes),
    });
  }

  /** The nodes by kind and name, and the place of each therein; a node that is another one has the place of that. */
  private numbered(): { order: Uint32Array; numberOf: Uint32Array } {
    const sameAs = new Map<number, number>();
    for (const kind of ['dataset', 'job'] as const)
      for (const [name, id] of this.ids.get(kind)?.get(undefined) ?? []) {
        const other = this.named(kind, name);
        if (other !== undefined) sameAs.set(id, other);
      }
    const written = this.names.map((name, id) => writtenName({ namespace: this.namespaces[id], name }));
    const order = identity(this.names.length)
      .filter((id) => !sameAs.has(id))
      .toSorted(
        (a, b) =>
          this.kinds[a]! - this.kinds[b]! ||
          compareText(written[a]!, written[b]!) ||
          compareText(this.names[a]!, this.names[b]!) ||
          Number(this.namespaces[a] !== undefined) - Number(this.namespaces[b] !== undefined),
      );
    const numberOf = new Uint32Array(this.names.length);
    for (const [number, id] of order.entries()) numberOf[id] = number;
    for (const [id, other] of sameAs) numberOf[id] = numberOf[other]!;
    return { order, numberOf };
  }

  /** The one node with a namespace that is written as a name without one; undefined where there are several. */
  private named(kind: NodeKind, written: string): number | undefined {
    const found: number[] = [];
    for (let at = written.indexOf('/'); at >= 0; at = written.indexOf('/', at + 1)) {
      const id = this.find(kind, written.slice(0, at), written.slice(at + 1));
      if (id !== undefined) found.push(id);
    }
    return found.length === 1 ? found[0] : undefined;
  }
}

interface Ends {
  readonly near: Uint32Array;
  readonly far: Uint32Array;
  readonly version: Uint32Array;
}

/** @param order of the edges, by version */
function adjacency(
  { near, far, version }: Ends,
  order: Uint32Array,
  { nodes, most }: { readonly nodes: number; readonly most: number },
): Adjacency {
  const sorted = sortedBy(near, sortedBy(far, order, most), most);
  const offsets = new Uint32Array(nodes + 1);
  const ends = new Uint32Array(sorted.length);
  const versions = new Uint32Array(sorted.length);
  let length = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const [edge, before] = [sorted[at]!, sorted[at - 1]];
    const isAgain =
      before !== undefined &&
      near[before] === near[edge] &&
      far[before] === far[edge] &&
      version[before] === version[edge];
    if (isAgain) continue;
    ends[length] = far[edge]!;
    versions[length] = version[edge]!;
    length += 1;
    offsets[near[edge]! + 1] = length;
  }
  // A node without edges ends where the one before it does.
  for (let node = 1; node <= nodes; node += 1) offsets[node] = Math.max(offsets[node]!, offsets[node - 1]!);
  return { offsets, ends: ends.slice(0, length), versions: versions.slice(0, length) };
}

/** Counting sort: what is equal stays in the order in which it is. @param most above every key */
function sortedBy(keys: Uint32Array, order: Uint32Array, most: number): Uint32Array {
  const places = new Uint32Array(most + 1);
  for (const edge of order) places[keys[edge]! + 1]! += 1;
  for (let key = 1; key <= most; key += 1) places[key]! += places[key - 1]!;
  const sorted = new Uint32Array(order.length);
  for (const edge of order) {
    const key = keys[edge]!;
    sorted[places[key]!] = edge;
    places[key]! += 1;
  }
  return sorted;
}

function identity(size: number): Uint32Array<ArrayBuffer> {
  return Uint32Array.from({ length: size }, (_, at) => at);
}
