import { globMatches } from './glob.ts';

/**
 * Matches a whole path against a pattern in which `*` stands for any letters of one segment and `**`, alone
 * between slashes, for any number of segments, none among them. Takes time in proportion to segments times
 * segments, whatever the pattern.
 */
export function pathMatches(pattern: string, path: string): boolean {
  return matchSegments(pattern.split('/'), path.split('/'), globMatches);
}

/**
 * Whether any path could be of the shape and match the pattern too.
 * @param shape a path in which `*`, alone between slashes, is any one segment
 */
export function canMatchShape(pattern: string, shape: string): boolean {
  return matchSegments(
    pattern.split('/'),
    shape.split('/'),
    (glob, segment) => segment === '*' || globMatches(glob, segment),
  );
}

function matchSegments(
  patterns: readonly string[],
  segments: readonly string[],
  matches: (glob: string, segment: string) => boolean,
): boolean {
  // reached[i]: the patterns so far can end right before segment i.
  let reached = [true, ...segments.map(() => false)];
  for (const glob of patterns) {
    const next = reached.map(() => false);
    for (let index = 0; index < reached.length; index++) {
      if (glob === '**') next[index] = reached[index] === true || (index > 0 && next[index - 1] === true);
      else if (index > 0) next[index] = reached[index - 1] === true && matches(glob, segments[index - 1]!);
    }
    reached = next;
  }
  return reached.at(-1) === true;
}
