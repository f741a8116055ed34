// Trees in short hand: path → text, or `{ mode, text }`; a blob's id is its text.
import type { GovernanceTree } from '../../src/governance/tree.ts';

export type Files = Readonly<Record<string, string | { readonly mode: string; readonly text: string }>>;

export function treeOf(files: Files): GovernanceTree {
  const text = (path: string): string => {
    const file = files[path] ?? '';
    return typeof file === 'string' ? file : file.text;
  };
  const entries = Object.entries(files).map(([path, file]) => {
    const mode = typeof file === 'string' ? '100644' : file.mode;
    return [path, { mode, blob: text(path), size: text(path).length }] as const;
  });
  return { entries: new Map(entries), read: (path) => Promise.resolve(new TextEncoder().encode(text(path))) };
}
