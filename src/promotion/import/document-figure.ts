import { parseDecimal } from '../../decimal/decimal.ts';
import type { NodePath, SourceDocument } from '../../format/document.ts';
import { isMapping } from './detect.ts';
import { pointerTo, type Figure, type Said } from './figure.ts';

/** What stands at a place of a document, as a figure: its number exactly as it is spelt, or that it is none. */
export function figureAt(
  document: SourceDocument,
  path: NodePath,
  content: unknown,
  name: string,
  labels: ReadonlyMap<string, string> = new Map(),
): Figure {
  const text = document.textOf(path) ?? (content === null ? 'null' : '…');
  return {
    name,
    labels,
    text,
    value: typeof content === 'number' ? parseDecimal(text) : undefined,
    pointer: pointerTo(path),
    line: document.placeOf(path).line,
  };
}

/**
 * Every scalar below a place, with the path to it from there; a list or mapping without content counts as one, so that
 * a figure in whose place one stands is found, and refused.
 */
export function* scalarsBelow(
  content: unknown,
  path: NodePath = [],
): Generator<{ readonly path: NodePath; readonly content: unknown }> {
  if (Array.isArray(content) && content.length > 0) {
    for (const [index, item] of content.entries()) yield* scalarsBelow(item, [...path, index]);
  } else if (isMapping(content) && Object.keys(content).length > 0) {
    for (const [key, item] of Object.entries(content)) yield* scalarsBelow(item, [...path, key]);
  } else yield { path, content };
}

/** The labels that the scalars of a mapping make, keys of nested ones joined by a point; what is null or empty says nothing. */
export function labelsOf(
  document: SourceDocument,
  path: NodePath,
  content: unknown,
  without: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { path: below, content: scalar } of scalarsBelow(content)) {
    if (typeof scalar === 'object' || without.has(String(below[0]))) continue;
    labels.set(below.join('.'), document.textOf([...path, ...below]) ?? '');
  }
  return labels;
}

/** Adds what a report says of itself under a name. */
export function say(said: Map<string, Said[]>, name: string, text: string, line: number): void {
  const before = said.get(name);
  if (before === undefined) said.set(name, [{ text, line }]);
  else before.push({ text, line });
}
