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
  const places = new Map([...walk.nodes].map((node, place) => [node, place]));
  const nodes: ReachedNode[] = [];
  const edges: ReachedEdge[] = [];
  const ends: number[][] = [];
  for (const [place, node] of walk.nodes.entries()) {
    const [first, after] = graph.edgesOf(node, direction);
    const isLast = walk.depths[node]! >= depth;
    nodes.push({ ...graph.nodeAt(node), depth: walk.depths[node]!, more: isLast && first < after });
    ends.push([]);
    for (let edge = first; edge < after && !isLast;) {
      const end = graph.endOf(direction, edge);
      const versions: string[] = [];
      for (; edge < after && graph.endOf(direction, edge) === end; edge += 1) {
        const version = graph.versionAt(direction, edge);
        if (version !== undefined) versions.push(version);
      }
      const other = places.get(end)!;
      ends[place]!.push(other);
      edges.push(
        direction === 'down' ? { from: place, to: other, versions } : { from: other, to: place, versions },
      );
    }
  }
  return { nodes, edges, circles: circlesIn(ends) };
}
