/** An element that stands for the same thing in both versions. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  /** The name differs and the content does not. */
  readonly renamed: boolean;
}

/** The elements of two lists, told apart into those that both have and those that only one has. */
export interface Matched<T> {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Matches two lists by name, then what is left by identical content, which is a renaming. Elements without a
 * name are matched by content alone. Several candidates with one name or one content pair in list order.
 * @param contentOf all that an element means, its name left out, as text
 */
export function matchElements<T extends { readonly name: string | undefined }>(
  before: readonly T[],
  after: readonly T[],
  contentOf: (element: T) => string,
): Matched<T> {
  const byName = matchByKey(before, after, ({ name }) => name);
  const byContent = matchByKey(byName.removed, byName.added, contentOf);
  const pairs = [...byName.pairs, ...byContent.pairs].map((pair) => ({
    ...pair,
    renamed: pair.before.name !== pair.after.name,
  }));
  return { pairs, removed: byContent.removed, added: byContent.added };
}

/** What two lists share and do not share by a key; an element whose key is undefined matches nothing. */
export function matchByKey<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (element: T) => string | undefined,
): {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
} {
  const waiting = new Map<string | undefined, T[]>();
  for (const element of before) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const sameKey = waiting.get(key);
    if (sameKey === undefined) waiting.set(key, [element]);
    else sameKey.push(element);
  }
  const pairs: { before: T; after: T }[] = [];
  const added: T[] = [];
  for (const element of after) {
    const partner = waiting.get(keyOf(element))?.shift();
    if (partner === undefined) added.push(element);
    else pairs.push({ before: partner, after: element });
  }
  const matched = new Set(pairs.map((pair) => pair.before));
  return { pairs, removed: before.filter((element) => !matched.has(element)), added };
}

/** The members of `names` that `others` does not have, in order. */
export function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}
