import type { Change } from '../change.ts';
import type { Objective } from '../objective.ts';
import { makeChange } from './make-change.ts';
import { matchByKey } from './matching.ts';

type Segments = Objective['segments'];

/** Segments that only one of the versions declares. A segment is nothing but its name, so none is renamed. */
export function diffSegments(before: Segments, after: Segments): Change[] {
  const { removed, added } = matchByKey(before, after, ({ name }) => name);
  return [
    ...removed.map(({ name, at }) =>
      makeChange('segment-removed', {
        element: name,
        before: name,
        beforeAt: at,
        message: `${name} is no longer a segment: nothing is measured by it any more`,
      }),
    ),
    ...added.map(({ name, at }) =>
      makeChange('segment-added', {
        element: name,
        after: name,
        afterAt: at,
        message: `${name} is a new segment`,
      }),
    ),
  ];
}
