/**
 * The circles of a graph: sets of nodes each of which is reached from every other, two or more or one with an edge to
 * itself. Tarjan's algorithm with a stack of its own, for a chain may be longer than the one of calls.
 * @param ends by node, which edges lead to; every end has a place in it
 */
export function circlesIn(ends: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  const order = new Int32Array(ends.length).fill(-1);
  const lowest = new Int32Array(ends.length);
  const isOpen = new Uint8Array(ends.length);
  const next = new Uint32Array(ends.length);
  const open: number[] = [];
  let seen = 0;
  for (let root = 0; root < ends.length; root += 1) {
    const path = order[root]! < 0 ? [root] : [];
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (order[node]! < 0) {
        order[node] = lowest[node] = seen;
        seen += 1;
        isOpen[node] = 1;
        open.push(node);
      }
      const end = ends[node]![next[node]!];
      if (end !== undefined) {
        next[node]! += 1;
        if (order[end]! < 0) path.push(end);
        else if (isOpen[end] === 1) lowest[node] = Math.min(lowest[node]!, order[end]!);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!);
      if (lowest[node] !== order[node]) continue;
      const members = open.splice(open.lastIndexOf(node));
      for (const one of members) isOpen[one] = 0;
      if (members.length > 1 || ends[node]!.includes(node)) found.push(members.toSorted((a, b) => a - b));
    }
  }
  return found.toSorted((a, b) => a[0]! - b[0]!);
}
