import { compareText } from '../finding/finding.ts';

/** `commit 1234567`, or `3 commits: …` with the first few; people's names and addresses are left out. */
export function namedCommits(
  noun: string,
  commits: readonly { readonly sha: string }[],
  mostNamed = 5,
): string {
  const shas = [...new Set(commits.map((commit) => commit.sha.slice(0, 7)))].toSorted(compareText);
  if (shas.length === 1) return `${noun} ${shas[0]}`;
  const more = shas.length > mostNamed ? ` and ${shas.length - mostNamed} more` : '';
  return `${shas.length} ${noun}s: ${shas.slice(0, mostNamed).join(', ')}${more}`;
}
