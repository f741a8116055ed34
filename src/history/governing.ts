/** When a version governed. Days are UTC dates as YYYY-MM-DD, which are ordered as their texts are. */
export type Governs =
  | {
      readonly kind: 'from';
      readonly from: string;
      /** The first day on which a later version governs; undefined when none does. */
      readonly until: string | undefined;
      /** False when a later version cannot be read, which may have ended it earlier. */
      readonly certain: boolean;
    }
  /** A later version takes effect on the same day or earlier. */
  | { readonly kind: 'never'; readonly from: string; readonly until: string }
  /** Its own file cannot be read. */
  | { readonly kind: 'unknown' };

/**
 * From when until when each version governed: from its effective date until the first day on which any later
 * version takes effect.
 * @param effectiveDates lowest version first; undefined for a version that cannot be read
 */
export function governing(effectiveDates: readonly (string | undefined)[]): Governs[] {
  const spans: Governs[] = [];
  let until: string | undefined;
  let certain = true;
  for (const from of effectiveDates.toReversed()) {
    if (from === undefined) {
      spans.push({ kind: 'unknown' });
      certain = false;
      continue;
    }
    spans.push(
      until !== undefined && until <= from
        ? { kind: 'never', from, until }
        : { kind: 'from', from, until, certain },
    );
    if (until === undefined || from < until) until = from;
  }
  return spans.toReversed();
}
