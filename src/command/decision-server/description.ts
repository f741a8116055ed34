import { eventType } from '../../format/decision-vocabulary.ts';
import { responses } from './described-responses.ts';
import { mediaTypes } from './records.ts';
import type { SentKind } from './sent-event.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The published schemas that the description is made of, each with its own `$defs`. */
export interface DescribedSchemas {
  readonly input: Schema;
  /** An event of each kind that is sent later, as it stands in the log. */
  readonly events: Readonly<Record<Exclude<SentKind, 'decision'>, Schema>>;
}

/** What is sent of each kind: its path, its schema's name, and a sentence. */
const sent: readonly (readonly [SentKind, string, string, string])[] = [
  ['decision', '/v1/decisions', 'Decision', 'Records decisions that a model took.'],
  ['override', '/v1/overrides', 'Override', 'Records that people changed decisions.'],
  ['outcome', '/v1/outcomes', 'Outcome', 'Records how decisions turned out.'],
  ['remediation', '/v1/remediations', 'Remediation', 'Records what was done about decisions.'],
  [
    'erasure',
    '/v1/erasures',
    'Erasure',
    'Records that data of people was destroyed elsewhere, and names no decisions; destroys nothing itself, no key of a vault either.',
  ],
];

/** The OpenAPI 3.1 description of what the server answers. Made when the program is built. */
export function describe(schemas: DescribedSchemas, version: string): object {
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Tracegate decision log',
      version,
      description: 'Records of decisions are on the disk before they are answered.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: {
      ...Object.fromEntries(
        sent.map(([kind, path, name, summary]) => [path, { post: taking(kind, name, summary) }]),
      ),
      ...readPaths,
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'TRACEGATE_TOKEN of the server.' },
        erasure: { type: 'http', scheme: 'bearer', description: 'TRACEGATE_ERASURE_TOKEN of the server.' },
      },
      schemas: componentSchemas(schemas),
      responses,
    },
  };
  return JSON.parse(JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/')) as object;
}

const refused = (...statuses: number[]): object =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));

function taking(kind: SentKind, name: string, summary: string): object {
  const one = { $ref: `#/components/schemas/${name}` };
  const event = { $ref: `#/components/schemas/${name}Event` };
  const several = (items: object): object => ({ type: 'array', minItems: 1, maxItems: 1000, items });
  const [json = '', lines = '', single = '', batch = ''] = mediaTypes;
  return {
    operationId: `record${name}`,
    summary,
    ...(kind === 'erasure' ? { security: [{ erasure: [] }] } : {}),
    requestBody: {
      required: true,
      content: {
        [json]: { schema: { oneOf: [one, several(one)] } },
        [lines]: { schema: { type: 'string', description: `One ${name} in each line.` } },
        [single]: { schema: event },
        [batch]: { schema: several(event) },
      },
    },
    responses: {
      200: { $ref: '#/components/responses/Known' },
      201: { $ref: '#/components/responses/Recorded' },
      422: { $ref: '#/components/responses/Refused' },
      503: { $ref: '#/components/responses/NotWritten' },
      ...refused(400, 401, 403, 404, 405, 409, 413, 415, 421, 429, 500),
    },
  };
}

const text = (type: string, description: string): object => ({
  description,
  content: { [type]: { schema: { type: 'string' } } },
});
const open = [{}];
const readPaths = {
  '/healthz': {
    get: {
      operationId: 'readHealth',
      summary: 'Says whether the last write came to the disk.',
      security: open,
      responses: {
        200: {
          description: 'It did.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['status'],
                properties: { status: { const: 'ok' } },
                additionalProperties: false,
              },
            },
          },
        },
        ...refused(405, 421, 500, 503),
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'readMetrics',
      summary: 'Metrics for Prometheus.',
      responses: { 200: text('text/plain', 'Text format 0.0.4.'), ...refused(401, 405, 421, 500, 503) },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'readDescription',
      summary: 'This description.',
      security: open,
      responses: {
        200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        ...refused(405, 421, 500, 503),
      },
    },
  },
  '/checkpoint': {
    get: {
      operationId: 'readCheckpoint',
      summary: 'The checkpoint of the tree (C2SP tlog-tiles), where the server publishes it.',
      security: open,
      responses: { 200: text('text/plain', 'A signed note.'), ...refused(404, 405, 421, 500, 503) },
    },
  },
  '/tile/{tile}': {
    get: {
      operationId: 'readTile',
      summary: 'A tile or an entry bundle (C2SP tlog-tiles), where the server publishes them.',
      security: open,
      parameters: [
        {
          name: 'tile',
          in: 'path',
          required: true,
          description: '`<L>/<N>[.p/<W>]` or `entries/<N>[.p/<W>]`; its slashes are not escaped.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: { description: 'Bytes.', content: { 'application/octet-stream': {} } },
        ...refused(404, 405, 421, 500, 503),
      },
    },
  },
};

function componentSchemas({ input, events }: DescribedSchemas): object {
  const definitions = [input, ...Object.values(events)].map((schema) => schema['$defs'] as Schema);
  const named = sent.flatMap(([kind, , name]) => {
    const plain = kind === 'decision' ? sentDecision(input) : sentLater(events[kind]);
    return [
      [name, plain],
      [`${name}Event`, inEnvelope(plain, kind)],
    ];
  });
  return { ...(Object.assign({}, ...definitions) as object), ...(Object.fromEntries(named) as object) };
}

interface ObjectSchema {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly additionalProperties: false;
}

function sentDecision(input: Schema): ObjectSchema {
  const { required, properties } = input as unknown as ObjectSchema;
  return { type: 'object', required, properties, additionalProperties: false };
}

/** The log gives what is absent; whom an event is about, only its sender can say. */
function sentLater(event: Schema): ObjectSchema {
  const { properties, required } = event as unknown as ObjectSchema;
  const taken = Object.entries(properties).filter(([name]) =>
    ['id', 'source', 'time', 'subject', 'data'].includes(name),
  );
  return {
    type: 'object',
    required: ['subject', 'data'].filter((name) => required.includes(name)),
    properties: Object.fromEntries(taken),
    additionalProperties: false,
  };
}

function inEnvelope({ required, properties }: ObjectSchema, kind: SentKind): ObjectSchema {
  return {
    type: 'object',
    required: ['specversion', 'id', 'source', 'type', ...required.filter((name) => name !== 'source')],
    properties: {
      specversion: { const: '1.0' },
      type: { const: eventType(kind) },
      datacontenttype: { const: 'application/json' },
      ...properties,
      ...(kind === 'decision' ? { subject: properties['id'] } : {}),
    },
    additionalProperties: false,
  };
}
