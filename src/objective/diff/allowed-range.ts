import { compareDecimals, type Decimal } from '../../decimal/decimal.ts';
import type { Position } from '../../finding/finding.ts';
import type { Change } from '../change.ts';
import { liesWithin } from '../meaning-rules.ts';
import type { AllowedRange } from '../objective.ts';
import { makeChange } from './make-change.ts';

/** What a range belongs to: a constraint or a decision rule. */
interface Ranged {
  readonly name: string;
  readonly threshold: Decimal;
  readonly allowedRange?: AllowedRange | undefined;
  readonly at: Position;
}

/**
 * Whether a threshold moves inside a range that both versions carry, unchanged. Only then have both ends been
 * signed before: a range that comes, or widens, with the move it is to excuse excuses nothing.
 */
export function movesWithinRange(before: Ranged, after: Ranged): boolean {
  const [old, now] = [before.allowedRange, after.allowedRange];
  if (old === undefined || now === undefined) return false;
  return (
    old.every((end, index) => compareDecimals(end, now[index]!) === 0) &&
    liesWithin(before.threshold, now) &&
    liesWithin(after.threshold, now)
  );
}

/** What became of a range. One that is new lets a threshold move that could not, so that it counts as wider. */
export function diffRange({ before, after }: { readonly before: Ranged; readonly after: Ranged }): Change[] {
  const [old, now] = [before.allowedRange, after.allowedRange];
  const values = { before: words(old), after: words(now) };
  if (isInside(old, now) && isInside(now, old)) return [];
  const narrower = isInside(now, old);
  const reach =
    now === undefined
      ? 'nowhere without the sign-offs of a change'
      : `between ${now[0].text} and ${now[1].text}`;
  return [
    makeChange(narrower ? 'allowed-range-narrowed' : 'allowed-range-widened', {
      element: after.name,
      ...(values.before === undefined ? {} : { before: values.before }),
      ...(values.after === undefined ? {} : { after: values.after }),
      beforeAt: before.at,
      afterAt: after.at,
      message: `The threshold of ${after.name} may now move ${reach} (was ${values.before ?? 'nowhere'})`,
    }),
  ];
}

/** The range of an element that is new: it reaches as far as one that is added to an old element. */
export function newRange(after: Ranged): Change[] {
  return diffRange({ before: { ...after, allowedRange: undefined }, after }).map((change) => ({
    ...change,
    beforeAt: undefined,
  }));
}

function words(range: AllowedRange | undefined): string | undefined {
  return range === undefined ? undefined : `${range[0].text} to ${range[1].text}`;
}

/** Whether every number of a range lies in another one; no range has no number. */
function isInside(range: AllowedRange | undefined, other: AllowedRange | undefined): boolean {
  if (range === undefined) return true;
  return other !== undefined && range.every((end) => liesWithin(end, other));
}
