import type { Loaded, SourceDocument } from '../../format/document.ts';
import { figureAt, say, scalarsBelow } from './document-figure.ts';
import { byName, type Reading, type Said } from './figure.ts';

/**
 * A file of metrics, nested as its author liked, such as DVC keeps: each figure is named by its keys joined by points,
 * as `dvc metrics show` prints them, and is best found by its JSON pointer.
 * @param isFlat whether every key is itself a metric's name
 */
export function readMetrics(document: SourceDocument, isFlat: boolean): Loaded<Reading> {
  const said = new Map<string, Said[]>();
  const figures = [...scalarsBelow(document.value)].map(({ path, content }) => {
    const figure = figureAt(document, path, content, path.join('.'));
    if (typeof content === 'string') say(said, figure.name, content, figure.line);
    return figure;
  });
  return {
    value: {
      figures,
      said,
      madeAt: undefined,
      plain: isFlat ? byName : () => undefined,
      incidental: new Set(),
    },
    findings: [],
  };
}
