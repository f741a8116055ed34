import { createHash } from 'node:crypto';
import { compareText } from '../finding/finding.ts';
import type { SignedContent } from './facts.ts';

/** Keeps these digests apart from all others, and from those of a later form of the content. */
const domainSeparation = 'tracegate signed content, version 1';

/**
 * The digest of what a sign-off covers: SHA-256 over a JSON array of the sorted `[kind, path, blob]` entries,
 * which has one reading only, whatever characters the paths contain.
 * @returns 64 lower-case hexadecimal digits; the same for any order of the entries
 */
export function contentDigest(content: SignedContent): string {
  const entries = content.entries
    .map(({ kind, path, blob }) => [kind, path, blob] as const)
    .toSorted((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]) || compareText(a[2], b[2]));
  return createHash('sha256')
    .update(JSON.stringify([domainSeparation, entries]))
    .digest('hex');
}
