import { parseDate, parseTime } from '../format/date.ts';
import { compareVersions, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { aggregateKey } from './aggregates.ts';
import { escapePointer } from './canonical-json.ts';
import { fault, missing, type Fault } from './faults.ts';
import {
  isKind,
  type AggregateEvent,
  type FullDecisionEvent,
  type LogEvent,
  type MinimalDecisionEvent,
  type OverrideEvent,
} from './record.ts';
import { samplingOf } from './sampling.ts';

/** What is wrong with an event that has the shape of its kind: what one field says about another. */
export function meaningFaults(event: LogEvent): Fault[] {
  return [...timeFault('/time', event.time), ...ofKind(event)];
}

function ofKind(event: LogEvent): Fault[] {
  if (isKind(event, 'decision')) return decisionFaults(event);
  if (isKind(event, 'override')) return [...ownId(event), ...overrideFaults(event)];
  if (isKind(event, 'outcome'))
    return [...ownId(event), ...timeFault('/data/observed_at', event.data.observed_at)];
  if (isKind(event, 'aggregate')) return aggregateFaults(event);
  if (isKind(event, 'retention'))
    return [
      ...blankFault('/data/reason', event.data.reason),
      ...timeFault('/data/segment/kept_until', event.data.segment.kept_until),
    ];
  if (isKind(event, 'erasure') || isKind(event, 'remediation'))
    return blankFault('/data/reason', event.data.reason);
  return [];
}

function decisionFaults(event: FullDecisionEvent | MinimalDecisionEvent): Fault[] {
  const faults =
    event.subject === event.id
      ? []
      : [
          fault(
            '/subject',
            'This must be the `id`: both are the decision id.',
            'Write the decision id in both.',
          ),
        ];
  return [...faults, ...(isFull(event) ? fullFaults(event) : minimalFaults(event))];
}

const isFull = (event: FullDecisionEvent | MinimalDecisionEvent): event is FullDecisionEvent =>
  event.data.detail === 'full';

function minimalFaults({ id, data: { sampled } }: MinimalDecisionEvent): Fault[] {
  if (samplingOf(id, sampled.tier, sampled.rate) !== 'full') return [];
  const message = 'This decision is one of those of which all is kept, by its id, tier and rate.';
  return [fault('/data/detail', message, 'Write the full record.')];
}

function fullFaults({ data }: FullDecisionEvent): Fault[] {
  return [...inputFaults(data), ...governanceFaults(data), ...constraintFaults(data)];
}

/** What an input, and the record of it, must say together. */
export function inputFaults(
  data: Pick<FullDecisionEvent['data'], 'feature_hash' | 'input_reference' | 'extensions'>,
): Fault[] {
  const message =
    'Neither `feature_hash` nor `input_reference` is there: nothing ties the decision to its input.';
  const untied = data.feature_hash === undefined && data.input_reference === undefined;
  return [
    ...(untied ? [fault('/data/feature_hash', message, 'Add one of them.')] : []),
    ...blankFault('/data/input_reference', data.input_reference),
    ...Object.entries(data.extensions ?? {}).flatMap(([name, text]) =>
      blankFault(`/data/extensions/${escapePointer(name)}`, text),
    ),
  ];
}

/** Marks that say why nothing is known of what the objective says. */
const unreadable = new Set(['objective-unknown', 'objective-invalid', 'objective-removed']);

function governanceFaults({ marks, ...data }: FullDecisionEvent['data']): Fault[] {
  if (marks?.some((mark) => unreadable.has(mark)) === true) return [];
  return (['objective_digest', 'constraint_versions'] as const)
    .filter((key) => data[key] === undefined)
    .map((key) => missing('/data', key));
}

/** A constraint last changed in a version of the same objective, and in no later one. */
function constraintFaults({
  objective_version,
  constraint_versions = {},
}: FullDecisionEvent['data']): Fault[] {
  const own = versionOf(objective_version);
  return Object.entries(constraint_versions).flatMap(([name, id]) => {
    if (id === objective_version) return [];
    const version = versionOf(id);
    const fits = own !== undefined && version?.domain === own.domain && compareVersions(version, own) <= 0;
    if (fits) return [];
    const message = 'This must be a version of the objective of the decision, and no later one.';
    const place = `/data/constraint_versions/${escapePointer(name)}`;
    return [fault(place, message, 'Write the version in which the constraint last changed.')];
  });
}

/** The few versions that a log names; parsing each again would cost more than all other checks together. */
const versions = new Map<string, ObjectiveVersion | undefined>();
const MOST_VERSIONS = 1024;

function versionOf(id: string): ObjectiveVersion | undefined {
  if (versions.has(id)) return versions.get(id);
  if (versions.size >= MOST_VERSIONS) versions.clear();
  const version = parseVersion(id);
  versions.set(id, version);
  return version;
}

function ownId({ id, subject }: { readonly id: string; readonly subject: string }): Fault[] {
  if (id !== subject) return [];
  return [fault('/id', 'This event has the id of its decision.', 'Give the event an id of its own.')];
}

function overrideFaults({ data }: OverrideEvent): Fault[] {
  const same = 'The outcome is the same before and after: that is no override.';
  return [
    ...blankFault('/data/reason', data.reason),
    ...(data.before === data.after ? [fault('/data/after', same, 'Write the new outcome.')] : []),
  ];
}

function aggregateFaults({ data }: AggregateEvent): Fault[] {
  const seen = new Set<string>();
  return data.rows.flatMap((row, index) => {
    const key = aggregateKey(row);
    const twice = 'An earlier row counts the same combination.';
    const faults = [
      ...(seen.has(key) ? [fault(`/data/rows/${index}`, twice, 'Add the two counts up.')] : []),
      ...(parseDate(row.day) === undefined
        ? [fault(`/data/rows/${index}/day`, 'There is no such day.', 'Write a day that exists.')]
        : []),
    ];
    seen.add(key);
    return faults;
  });
}

export function timeFault(path: string, time: string | undefined): Fault[] {
  if (time === undefined || parseTime(time) !== undefined) return [];
  return [fault(path, 'There is no such time.', 'Write a time that exists, without leap seconds.')];
}

function blankFault(path: string, text: string | undefined): Fault[] {
  if (text === undefined || text.trim() !== '') return [];
  return [fault(path, 'This holds nothing that can be seen.', 'Write it in words.')];
}
