import type { FreezeFile } from '../format/schema/promotion.ts';
import { parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import type { LoadedFile } from '../promotion/input.ts';
import { loadFreezeFile } from './load.ts';
import { classifyPath, mayLieIn } from './path.ts';
import { pathsAmong } from './tree.ts';
import { isWithinLimit, type TreeReader } from './tree-reader.ts';

/**
 * The domains whose freeze counts: the objective's, and those of the promotions that stand where this one is to
 * stand. A freeze is not escaped by promoting the same model under another domain.
 */
export async function domainsOf(
  readers: readonly TreeReader[],
  promotionPath: string,
  version: ObjectiveVersion | undefined,
): Promise<Set<string>> {
  const domains = new Set(version === undefined ? [] : [version.domain]);
  for (const reader of readers) {
    const standing = await reader.value(promotionPath, 'promotion');
    const domain = parseVersion(standing?.objective_version ?? '')?.domain;
    if (domain !== undefined) domains.add(domain);
  }
  return domains;
}

/**
 * Every freeze of the domains in any of the trees; one that several trees have alike is told once. A file that
 * cannot be told apart from a freeze is one, and so is the file of another domain that says it is of this one.
 */
export async function freezesOf(
  readers: readonly TreeReader[],
  domains: ReadonlySet<string>,
): Promise<LoadedFile<FreezeFile>[]> {
  if (domains.size === 0) return [];
  const found = new Map<string, LoadedFile<FreezeFile>>();
  for (const reader of readers) {
    for (const path of pathsAmong(reader.tree, (root) => mayLieIn(root, 'freezes'))) {
      const freeze = await freezeAt(reader, path, domains);
      if (freeze !== undefined) found.set(JSON.stringify([path, freeze.value ?? freeze.findings]), freeze);
    }
  }
  return [...found.values()];
}

async function freezeAt(
  reader: TreeReader,
  path: string,
  domains: ReadonlySet<string>,
): Promise<LoadedFile<FreezeFile> | undefined> {
  const entry = reader.tree.entries.get(path);
  const governed = entry === undefined ? undefined : classifyPath(path, entry.mode);
  if (entry === undefined || governed === undefined) return undefined;
  if (governed.kind === 'refused') return { file: path, value: undefined, findings: [governed.finding] };
  if (governed.kind !== 'freeze') return undefined;
  const loaded = await reader.load(path);
  const value = loaded?.value?.kind === 'freeze' ? loaded.value.value : undefined;
  const freeze = { file: path, value, findings: loaded?.findings ?? [] };
  if (domains.has(governed.domain)) return freeze;
  if (value !== undefined || !isWithinLimit(governed, entry)) return undefined;
  if (freeze.findings.some(({ id }) => id !== 'path-disagrees')) return undefined;
  const stated = loadFreezeFile(path, await reader.tree.read(path)).value?.domain;
  return stated !== undefined && domains.has(stated) ? freeze : undefined;
}
