/**
 * What lies farthest out among rows, by the doubles that are nearest to their values. Of two numbers of few digits the
 * doubles are equal only where the numbers are, so that the first row with the lowest double has the lowest value.
 */
export class Extremes {
  lowest = Infinity;
  highest = -Infinity;
  /** The first row with that value. */
  lowestRow = -1;
  highestRow = -1;
  /** -1 where a row does not say. */
  fewestSamples = Infinity;
  /** Whether the double of every row is known. */
  isCertain = true;

  /** Rows are added in their order. */
  add(row: number, nearest: number, samples: number): void {
    if (samples < this.fewestSamples) this.fewestSamples = samples;
    if (nearest < this.lowest) {
      this.lowest = nearest;
      this.lowestRow = row;
    }
    if (nearest > this.highest) {
      this.highest = nearest;
      this.highestRow = row;
    }
    if (Number.isNaN(nearest)) this.isCertain = false;
  }
}
