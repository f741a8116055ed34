/** Joins the segments of an intersection, and the slices of one. */
export const CROSS = '*';

/** The segments that a target is the intersection of, each once and sorted; one for a segment. */
export function segmentsOf(target: string, declared: ReadonlySet<string>): readonly string[] {
  // A segment that bears such a name is older than intersections, and stays that segment.
  if (declared.has(target) || !target.includes(CROSS)) return [target];
  return target.split(CROSS).toSorted();
}

/** One spelling for each target: the order in which the segments of an intersection are named means nothing. */
export function canonicalTarget(target: string, declared: ReadonlySet<string>): string {
  return segmentsOf(target, declared).join(CROSS);
}

/** What is wrong with a target, as the end of a sentence that begins with who applies to it; undefined when nothing is. */
export function targetProblem(
  target: string,
  declared: ReadonlySet<string>,
): { readonly problem: string; readonly unknown: string } | undefined {
  const parts = segmentsOf(target, declared);
  if (parts.length === 1) {
    if (declared.has(target)) {
      const crossed = target.split(CROSS);
      return crossed.length > 1 && crossed.every((part) => declared.has(part))
        ? { problem: `\`${target}\`, which is both a segment and an intersection`, unknown: target }
        : undefined;
    }
    return { problem: `\`${target}\`, which is no declared segment`, unknown: target };
  }
  const unknown = parts.find((part) => part === 'all' || !declared.has(part));
  if (unknown !== undefined) {
    return { problem: `\`${target}\`, of which \`${unknown}\` is no declared segment`, unknown };
  }
  return new Set(parts).size === parts.length
    ? undefined
    : { problem: `\`${target}\`, which crosses a segment with itself`, unknown: target };
}
