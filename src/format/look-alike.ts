/** Drawn as nothing, or as a blank: they tell two names apart for a program and not for a reader. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A name as a reader sees it: two names with the same result cannot be told apart. Compatibility forms are one
 * (Unicode Standard Annex 15, NFKC), invisible characters none. Letters of different scripts that look alike stay
 * apart: no table of them is complete.
 */
export function asSeen(name: string): string {
  return name.normalize('NFKC').replaceAll(invisible, '');
}
