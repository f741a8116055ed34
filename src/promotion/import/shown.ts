/** Longest part of a report that a sentence repeats. */
const LONGEST_SHOWN = 200;

/** What a report says, short enough to stand in a sentence about it: the text of a stranger has any length. */
export function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
