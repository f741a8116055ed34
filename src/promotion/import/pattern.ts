/** What a placeholder of a pattern may stand for. */
export type Placeholder = 'metric' | 'segment' | 'slice';
export type Captured = Readonly<Partial<Record<Placeholder, string>>>;

const placeholder = /\{(metric|segment|slice)\}/;
const split = /\{(metric|segment|slice)\}/g;

/** The placeholders of a pattern, in order. */
export function placeholdersIn(pattern: string): Placeholder[] {
  return [...pattern.matchAll(split)].map(([, name]) => name as Placeholder);
}

/** Why a pattern cannot be used; undefined when it can. */
export function patternProblem(pattern: string): string | undefined {
  const names = placeholdersIn(pattern);
  if (new Set(names).size < names.length) return `\`${pattern}\` has a placeholder twice`;
  if (/\}\{/.test(pattern.replaceAll(split, '{}'))) return `\`${pattern}\` has two placeholders side by side`;
  return templateProblem(pattern);
}

/** Why a template cannot be filled in; undefined when it can. */
export function templateProblem(template: string): string | undefined {
  const unknown = /\{[^{}]*\}/.exec(template.replaceAll(split, ''))?.[0];
  return unknown === undefined
    ? undefined
    : `\`${unknown}\` is none of {metric}, {segment} and {slice}, the placeholders that there are`;
}

/**
 * Matches a whole text against a pattern in time linear in both. A placeholder stands for one or more characters.
 * @returns undefined where it does not match, `ambiguous` where it matches in more than one way
 */
export function matchPattern(pattern: string, text: string): Captured | 'ambiguous' | undefined {
  const literals = pattern.split(placeholder).filter((_, index) => index % 2 === 0);
  const names = placeholdersIn(pattern);
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (names.length === 0) return pattern === text ? {} : undefined;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length <= first.length + last.length)
    return undefined;
  const inner = text.slice(first.length, text.length - last.length);
  const between = literals.slice(1, -1);
  const [earliest, latest] = [splitEarliest(inner, between), splitLatest(inner, between)];
  if (earliest === undefined || latest === undefined) return undefined;
  if (earliest.some((part, index) => part !== latest[index])) return 'ambiguous';
  return Object.fromEntries(names.map((name, index) => [name, earliest[index]]));
}

/** A template with its placeholders filled in; undefined when one was not captured. */
export function filledIn(template: string, captured: Captured): string | undefined {
  if (placeholdersIn(template).some((name) => captured[name] === undefined)) return undefined;
  return template.replaceAll(split, (_, name: Placeholder) => captured[name] ?? '');
}

/** The parts between the separators, each as short as it can be from the left. */
function splitEarliest(text: string, separators: readonly string[]): string[] | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const separator of separators) {
    const found = text.indexOf(separator, from + 1);
    if (found === -1) return undefined;
    parts.push(text.slice(from, found));
    from = found + separator.length;
  }
  return from < text.length ? [...parts, text.slice(from)] : undefined;
}

/** The parts between the separators, each as short as it can be from the right. */
function splitLatest(text: string, separators: readonly string[]): string[] | undefined {
  const parts: string[] = [];
  let to = text.length;
  for (const separator of separators.toReversed()) {
    const found = to - 1 - separator.length < 0 ? -1 : text.lastIndexOf(separator, to - 1 - separator.length);
    if (found === -1) return undefined;
    parts.unshift(text.slice(found + separator.length, to));
    to = found;
  }
  return to > 0 ? [text.slice(0, to), ...parts] : undefined;
}
