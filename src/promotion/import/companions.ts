import { compareText } from '../../finding/finding.ts';
import type { Figure, Reading } from './figure.ts';

/** Finds the figure that counts the cases of another one, however many there are. */
export class Companions {
  private readonly incidental: ReadonlySet<string>;
  private readonly figures: readonly Figure[];
  private byKey: Map<string, Figure | 'many'> | undefined;

  constructor({ figures, incidental }: Reading) {
    this.figures = figures;
    this.incidental = incidental;
  }

  /**
   * The one figure at a JSON pointer; or of a name and with the same labels, else the only one of that name.
   * @returns undefined where there is not just one
   */
  of(beside: Figure, wanted: string): Figure | undefined {
    this.byKey ??= this.index();
    const keys = wanted.startsWith('/') ? [wanted] : [this.keyOf(wanted, beside), JSON.stringify(wanted)];
    const found = keys.map((key) => this.byKey?.get(key)).find((one) => one !== undefined);
    return found === 'many' ? undefined : found;
  }

  private index(): Map<string, Figure | 'many'> {
    const byKey = new Map<string, Figure | 'many'>();
    for (const figure of this.figures) {
      for (const key of [figure.pointer, this.keyOf(figure.name, figure), JSON.stringify(figure.name)])
        byKey.set(key, byKey.has(key) ? 'many' : figure);
    }
    return byKey;
  }

  private keyOf(name: string, { labels }: Figure): string {
    const telling = [...labels].filter(([label]) => !this.incidental.has(label));
    return JSON.stringify([name, telling.toSorted(([a], [b]) => compareText(a, b))]);
  }
}
