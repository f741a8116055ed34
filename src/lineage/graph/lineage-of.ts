import { circlesIn } from './circles.ts';
import type { Direction, LineageGraph } from './graph.ts';
import type { NodeName } from './node.ts';

/** A node of an answer. */
export interface ReachedNode extends NodeName {
  /** Steps from what was asked about. */
  readonly depth: number;
  /** Whether it has edges that lie beyond the depth that was asked for. */
  readonly more: boolean;
}

/** An edge of an answer, the way data goes; its ends are places among the nodes. */
export interface ReachedEdge {
  readonly from: number;
  readonly to: number;
  /** Those that are said of the data set or job that is an end of it. */
  readonly versions: readonly string[];
}

/** What lies upstream or downstream of one node. */
export interface Lineage {
  /** What was asked about first, then by depth. */
  readonly nodes: readonly ReachedNode[];
  /** By the node that they were found from, in the order of the nodes. */
  readonly edges: readonly ReachedEdge[];
  /** Places of nodes that feed each other in a circle. */
  readonly circles: readonly (readonly number[])[];
}

export function lineageOf(
  graph: LineageGraph,
  start: number,
  direction: Direction,
  depth = Number.POSITIVE_INFINITY,
): Lineage {
  const walk = graph.walk(start, direction, depth);
  const nodes: ReachedNode[] = [];
  const edges: ReachedEdge[] = [];
  const ends: number[][] = [];
  let gone = 0;
  for (const [place, node] of walk.nodes.entries()) {
    const steps = walk.depths[place]!;
    const [first, after] = graph.edgesOf(node, direction);
    nodes.push({ ...graph.nodeAt(node), depth: steps, more: steps >= depth && first < after });
    const others: number[] = [];
    for (let edge = first; edge < after && steps < depth;) {
      const other = walk.ends[gone]!;
      const versions: string[] = [];
      for (; edge < after && walk.ends[gone] === other; edge += 1, gone += 1) {
        const version = graph.versionAt(direction, edge);
        if (version !== undefined) versions.push(version);
      }
      others.push(other);
      edges.push(
        direction === 'down' ? { from: place, to: other, versions } : { from: other, to: place, versions },
      );
    }
    ends.push(others);
  }
  return { nodes, edges, circles: circlesIn(ends) };
}
