import { parseTime } from '../../format/date.ts';
import { isMapping, type Mapping } from '../source-document.ts';

/** The first thing that keeps a value from being an OpenLineage event, and where it stands (RFC 6901). */
export interface EventFault {
  readonly pointer: string;
  readonly message: string;
}

/** A check of the value at a place. */
type Check = (value: unknown, pointer: string) => EventFault | undefined;

const eventTypes = ['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\\]+$/;

/**
 * Holds a value to the core of the OpenLineage specification 2-0-2: a run, job or data set event with what those
 * must have, and facets that say who made them. Of single facets only those are looked into that lineage is read
 * from. The specification allows further properties anywhere.
 * @see https://openlineage.io/spec/2-0-2/OpenLineage.json
 */
export function eventFault(event: unknown): EventFault | undefined {
  if (!isMapping(event)) return { pointer: '', message: 'An event must be a JSON object.' };
  return properties({ eventTime: time, producer: address, schemaURL: address })(event, '') ?? subject(event);
}

/** An event is about a run of a job, about a job, or about a data set; what it has tells which. */
function subject(event: Mapping): EventFault | undefined {
  if (event['run'] !== undefined || event['eventType'] !== undefined) return runEvent(event, '');
  if (event['job'] !== undefined) return properties({ job }, datasetLists)(event, '');
  if (event['dataset'] !== undefined) return properties({ dataset: dataset() })(event, '');
  return { pointer: '', message: 'An event must have `run` and `job`, or `job`, or `dataset`.' };
}

const text: Check = (value, pointer) =>
  typeof value === 'string' ? undefined : { pointer, message: 'This must be text.' };

const address: Check = (value, pointer) =>
  typeof value === 'string' && uri.test(value) ? undefined : { pointer, message: 'This must be a URI.' };

const time: Check = (value, pointer) =>
  typeof value === 'string' && parseTime(value) !== undefined
    ? undefined
    : { pointer, message: 'This must be a time as RFC 3339 writes it, with its offset from UTC.' };

const runId: Check = (value, pointer) =>
  typeof value === 'string' && uuid.test(value) ? undefined : { pointer, message: 'This must be a UUID.' };

const eventType: Check = (value, pointer) =>
  eventTypes.includes(value as string)
    ? undefined
    : { pointer, message: `This must be one of ${eventTypes.join(', ')}.` };

/** A mapping that has all of the first properties, and whose others are checked where they are there. */
function properties(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, pointer) => {
    if (!isMapping(value)) return { pointer, message: 'This must be an object.' };
    for (const [key, check] of [...Object.entries(required), ...Object.entries(optional)]) {
      const place = `${pointer}/${key}`;
      const part = Object.hasOwn(value, key) ? value[key] : undefined;
      if (part === undefined && Object.hasOwn(optional, key)) continue;
      const fault = part === undefined ? { pointer: place, message: 'This is missing.' } : check(part, place);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** A mapping of facets, each of which says who made it and by which schema. */
function facets(known: Readonly<Record<string, Check>> = {}): Check {
  return (value, pointer) => {
    if (!isMapping(value)) return { pointer, message: 'This must be an object.' };
    for (const [name, facet] of Object.entries(value)) {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const own = Object.hasOwn(known, name) ? known[name] : undefined;
      const fault = baseFacet(facet, place) ?? own?.(facet, place);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

const baseFacet = properties({ _producer: address, _schemaURL: address });

function list(item: Check): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return { pointer, message: 'This must be a list.' };
    for (const [index, one] of value.entries()) {
      const fault = item(one, `${pointer}/${index}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

const version = properties({ datasetVersion: text });
const parent = properties({ run: properties({ runId }), job: properties({ namespace: text, name: text }) });
const sourceCodeLocation = properties({ type: text, url: text }, { repoUrl: text, version: text, tag: text });

function dataset(ofUse: Readonly<Record<string, Check>> = {}): Check {
  return properties({ namespace: text, name: text }, { facets: facets({ version }), ...ofUse });
}

const job = properties({ namespace: text, name: text }, { facets: facets({ sourceCodeLocation }) });
const run = properties({ runId }, { facets: facets({ parent }) });
const datasetLists = {
  inputs: list(dataset({ inputFacets: facets() })),
  outputs: list(dataset({ outputFacets: facets() })),
};
/** The specification does not demand `eventType`; an event without one starts and completes nothing. */
const runEvent = properties({ run, job }, { eventType, ...datasetLists });
