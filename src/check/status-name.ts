import { sha256 } from '../governance/digest.ts';

/**
 * The status of a base branch: `tracegate: main`. GitHub compares these names without regard to case, and perhaps to
 * accents, so that any branch that is not plainly spelt gets a digest of its name: a pass on `MAIN` is none on `main`.
 */
export function statusName(context: string, branch: string): string {
  if (/^[a-z0-9._/-]+$/.test(branch)) return `${context}: ${branch}`;
  return `${context}: ${branch} (${sha256(branch).slice(0, 8)})`;
}
