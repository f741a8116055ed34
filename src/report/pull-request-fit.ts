import { counted } from './pull-request-cells.ts';

/** A part of a comment. Its entries are lines, such as table rows, of which the last may be left out. */
export interface Section {
  /** Heading, sentence and table header, in Markdown. */
  readonly opening: string;
  readonly entries: readonly string[];
  /** What one entry is called, such as `change`. */
  readonly entryName: string;
  /** Markdown after the entries. */
  readonly closing?: string;
}

/**
 * The sections as Markdown within a number of UTF-16 units, which are never fewer than the characters that
 * GitHub counts. Short sections stay whole; long ones share what is left and say how much of them is missing.
 */
export function fitSections(sections: readonly Section[], room: number): string {
  const reserve = leftOutSentence(sections.length).length + between.length;
  const shares = fairShares(
    sections.map((section) => render(section, section.entries.length).length + between.length),
    room - reserve,
  );
  const parts = sections.map((section, index) => fitSection(section, (shares[index] ?? 0) - between.length));
  const shown = parts.filter((part) => part !== undefined);
  const missing = parts.length - shown.length;
  return [...shown, ...(missing === 0 ? [] : [leftOutSentence(missing)])].join(between);
}

/** One section within a number of UTF-16 units; undefined when not even its opening has room. */
export function fitSection(section: Section, room: number): string | undefined {
  const all = render(section, section.entries.length);
  if (all.length <= room) return all;
  let size = render(section, 0).length;
  let kept = 0;
  for (const entry of section.entries) {
    size += entry.length + 1;
    if (size > room) break;
    kept += 1;
  }
  const some = render(section, kept);
  return some.length <= room ? some : undefined;
}

const between = '\n\n';

function render({ opening, entries, entryName, closing }: Section, kept: number): string {
  const left = entries.length - kept;
  return [
    [opening, ...entries.slice(0, kept)].join('\n'),
    ...(left === 0
      ? []
      : [`${counted(left, `more ${entryName}`)} ${left === 1 ? 'is' : 'are'} not shown here.`]),
    ...(closing === undefined ? [] : [closing]),
  ].join(between);
}

function leftOutSentence(sections: number): string {
  return `${counted(sections, 'section')} of this report ${sections === 1 ? 'is' : 'are'} left out, for length.`;
}

/** Splits room so that who needs less than an equal share gets all of it, and the others share the rest. */
function fairShares(sizes: readonly number[], room: number): number[] {
  const shares = sizes.map(() => 0);
  let left = Math.max(0, room);
  const smallestFirst = sizes.map((size, index) => ({ size, index })).toSorted((a, b) => a.size - b.size);
  for (const [rank, { size, index }] of smallestFirst.entries()) {
    const share = Math.min(size, Math.floor(left / (smallestFirst.length - rank)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}
