import type { Change } from '../change.ts';
import type { Kpi, Objective } from '../objective.ts';
import { makeChange, type ChangeDetail } from './make-change.ts';
import { matchElements, without, type Pair } from './matching.ts';
import { sliceList, sliceNames } from './wording.ts';

type Sides = Pick<Objective, 'kpis' | 'segments'>;

/**
 * What became of the duty to report: each KPI owes its metric for each of its slices. A slice that goes or
 * comes with its segment is the segment's change, not one for every KPI that is sliced by it.
 */
export function diffKpis(before: Sides, after: Sides): Change[] {
  const declared = ({ segments }: Sides): string[] => segments.map(({ name }) => name);
  const [old, now] = [declared(before), declared(after)];
  const segments = { removed: without(old, now), added: without(now, old) };
  const touched = [...segments.removed, ...segments.added];
  const { pairs, removed, added } = matchElements(before.kpis, after.kpis, (kpi) => content(kpi, touched));
  return [
    ...pairs.flatMap((pair) => (pair.renamed ? [renamed(pair)] : diffPair(pair, segments))),
    ...removed.map((kpi) => lost(kpi, { beforeAt: kpi.at }, `${kpi.name} is no longer reported`)),
    ...added.map((kpi) => gained(kpi, { afterAt: kpi.at }, `${kpi.name} is now reported`)),
  ];
}

/** A renamed KPI may gain or lose slices with their segments; without any other slice it counts as it stands. */
function content({ metric, slices }: Kpi, touched: readonly string[]): string {
  const kept = without(slices, touched);
  return JSON.stringify([metric, kept.length === 0 ? slices : kept]);
}

function report({ metric, slices }: Kpi): string {
  return `${metric} (${sliceList(slices)})`;
}

function renamed({ before, after }: Pair<Kpi>): Change {
  return makeChange('kpi-renamed', {
    element: after.name,
    before: before.name,
    after: after.name,
    beforeAt: before.at,
    afterAt: after.at,
    message: `${before.name} is now called ${after.name}; what it reports is the same`,
  });
}

function lost(kpi: Kpi, places: Pick<ChangeDetail, 'beforeAt' | 'afterAt'>, words: string): Change {
  const message = `${words}: ${kpi.metric} for ${sliceNames(kpi.slices)}`;
  return makeChange('kpi-removed', { element: kpi.name, before: report(kpi), ...places, message });
}

function gained(kpi: Kpi, places: Pick<ChangeDetail, 'beforeAt' | 'afterAt'>, words: string): Change {
  const message = `${words}: ${kpi.metric} for ${sliceNames(kpi.slices)}`;
  return makeChange('kpi-added', { element: kpi.name, after: report(kpi), ...places, message });
}

function diffPair(
  { before, after }: Pair<Kpi>,
  segments: { readonly removed: readonly string[]; readonly added: readonly string[] },
): Change[] {
  const places = { beforeAt: before.at, afterAt: after.at };
  if (before.metric !== after.metric) {
    return [
      lost(before, places, `${before.name} no longer reports its metric`),
      gained(after, places, `${after.name} now reports another metric`),
    ];
  }
  const fewer = without(without(before.slices, after.slices), segments.removed);
  const more = without(without(after.slices, before.slices), segments.added);
  const detail = {
    element: after.name,
    before: sliceList(before.slices),
    after: sliceList(after.slices),
    ...places,
  };
  return [
    ...(fewer.length === 0
      ? []
      : [
          makeChange('kpi-removed', {
            ...detail,
            message: `${after.name} is no longer reported for ${sliceNames(fewer)}`,
          }),
        ]),
    ...(more.length === 0
      ? []
      : [
          makeChange('kpi-added', {
            ...detail,
            message: `${after.name} is now also reported for ${sliceNames(more)}`,
          }),
        ]),
  ];
}
