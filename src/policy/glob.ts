/** Matches the whole text against a pattern in which `*` stands for any letters, in time linear in both. */
export function globMatches(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === text;
  const [first, last] = [pattern.slice(0, star), pattern.slice(pattern.lastIndexOf('*') + 1)];
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  const parts = pattern.slice(star + 1, -last.length - 1).split('*');
  let from = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}
