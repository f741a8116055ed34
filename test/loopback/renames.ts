/**
 * Which removed and added files are one that was renamed, as Git finds out without being asked for copies
 * (gitdiffcore(7), "diffcore-rename"): first the same content, then names that are kept in another folder, then
 * whatever is alike by half.
 */
import type { ObjectStore, TreeEntry } from './git-objects.ts';

/** A file on one side, with its place in the list of differences. */
export type Side = { index: number; path: string; entry: TreeEntry };

/** A removed and an added file that are one. */
export type Renaming = { source: Side; target: Side };

/** Git's scale: 60,000 for the same content. */
const SAME = 60_000;
const ALIKE = SAME / 2;
/** For a name that is unique on both sides, for which no other is tried. */
const ALIKE_BY_NAME = ALIKE + (SAME - ALIKE) / 2;
/** Sources that are remembered for each target. */
const CANDIDATES = 4;

/** @param removed and added in the order of their paths */
export function renamings(store: ObjectStore, removed: readonly Side[], added: readonly Side[]): Renaming[] {
  const found = new Map<Side, Side>();
  const used = new Set<Side>();
  const pair = (source: Side, target: Side): void => {
    found.set(target, source);
    used.add(source);
  };
  for (const target of added) {
    const same = removed.filter((source) => !used.has(source) && isSameContent(source, target));
    const source = same.find((one) => nameOf(one) === nameOf(target)) ?? same[0];
    if (source !== undefined) pair(source, target);
  }
  const left = () => ({
    sources: removed.filter((source) => !used.has(source)),
    targets: added.filter((target) => !found.has(target)),
  });
  for (const { source, target } of sameNames(left())) {
    if (similarity(store, source, target) >= ALIKE_BY_NAME) pair(source, target);
  }
  for (const { source, target } of bestFirst(store, left())) {
    if (!used.has(source) && !found.has(target)) pair(source, target);
  }
  return [...found].map(([target, source]) => ({ source, target }));
}

function isSameContent(source: Side, target: Side): boolean {
  const [one, other] = [source.entry, target.entry];
  return one.sha === other.sha && (one.mode === other.mode || (isFile(one) && isFile(other)));
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith('100');
}

function nameOf({ path }: Side): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Left = { sources: readonly Side[]; targets: readonly Side[] };

/** Pairs whose name occurs once among the sources and once among the targets. */
function sameNames({ sources, targets }: Left): Renaming[] {
  const only = (sides: readonly Side[], name: string) => {
    const named = sides.filter((side) => nameOf(side) === name);
    return named.length === 1 ? named[0] : undefined;
  };
  return sources.flatMap((source) => {
    const target = only(targets, nameOf(source));
    return target !== undefined && only(sources, nameOf(source)) === source ? [{ source, target }] : [];
  });
}

type Candidate = Renaming & { score: number; sameName: boolean };

/** Of each target the best few sources, all of them with the most alike first. */
function bestFirst(store: ObjectStore, { sources, targets }: Left): Candidate[] {
  return targets
    .flatMap((target) =>
      sources
        .map((source) => ({
          source,
          target,
          score: similarity(store, source, target),
          sameName: nameOf(source) === nameOf(target),
        }))
        .sort(byScore)
        .slice(0, CANDIDATES),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort(byScore);
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score - one.score || Number(other.sameName) - Number(one.sameName);
}

/** How much of the larger file is in the other too, by pieces that end with a line or after 64 bytes. */
function similarity(store: ObjectStore, source: Side, target: Side): number {
  const [before, after] = [store.blobs.get(source.entry.sha), store.blobs.get(target.entry.sha)];
  if (!isFile(source.entry) || !isFile(target.entry) || before === undefined || after === undefined) return 0;
  const larger = Math.max(before.length, after.length);
  const difference = Math.abs(before.length - after.length);
  if (after.length === 0 || larger * (SAME - ALIKE) < difference * SAME) return 0;
  const [old, current] = [piecesOf(before), piecesOf(after)];
  let kept = 0;
  for (const [piece, bytes] of old) kept += Math.min(bytes, current.get(piece) ?? 0);
  return Math.trunc((kept * SAME) / larger);
}

/** How many bytes each piece makes up in all. */
function piecesOf(bytes: Uint8Array): Map<string, number> {
  const text = Buffer.from(bytes).toString('latin1');
  const plain = text.includes('\0') ? text : text.replaceAll('\r\n', '\n');
  const pieces = new Map<string, number>();
  for (const [piece] of plain.matchAll(/[^\n]{0,63}\n|[^\n]{1,64}/g)) {
    pieces.set(piece, (pieces.get(piece) ?? 0) + piece.length);
  }
  return pieces;
}
