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
 * @param shape a path with placeholders such as `{domain}`, each for any number of the characters that it may have
 */
export function canMatchShape(pattern: string, shape: string): boolean {
  return matchSegments(pattern.split('/'), shape.split('/'), canMatchSegment);
}

/** The characters of each placeholder, as the layout of a governance repository has them. */
const placeholders: Readonly<Record<string, RegExp>> = {
  domain: /[a-z0-9_-]/,
  number: /[0-9.]/,
  environment: /[a-z0-9._+-]/,
  name: /[A-Za-z0-9._+-]/,
};

/** Whether a text of one segment fits both: each step moves through the two of them at once. */
function canMatchSegment(glob: string, shape: string): boolean {
  const parts = shape.match(/\{\w+\}|[^]/g) ?? [];
  const loopAt = (at: number): RegExp | undefined => placeholders[parts[at]?.slice(1, -1) ?? ''];
  const seen = new Set<number>();
  const reach = (inGlob: number, inShape: number): boolean => {
    const state = inGlob * (parts.length + 1) + inShape;
    if (seen.has(state)) return false;
    seen.add(state);
    if (inGlob === glob.length && inShape === parts.length) return true;
    const [letter, part, loop] = [glob[inGlob], parts[inShape], loopAt(inShape)];
    if (letter === '*' && reach(inGlob + 1, inShape)) return true;
    if (loop !== undefined && reach(inGlob, inShape + 1)) return true;
    if (letter === undefined || part === undefined) return false;
    if (letter === '*') return loop === undefined && reach(inGlob, inShape + 1);
    if (loop !== undefined) return loop.test(letter) && reach(inGlob + 1, inShape);
    return letter === part && reach(inGlob + 1, inShape + 1);
  };
  return reach(0, 0);
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
