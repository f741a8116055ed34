const closed = { additionalProperties: false } as const;
const json = (schema: object): object => ({ 'application/json': { schema } });
const problem = (schema: object): object => ({ 'application/problem+json': { schema } });

const wrong = {
  type: 'object',
  required: ['pointer', 'detail', 'mend'],
  properties: {
    pointer: {
      type: 'string',
      description: 'a JSON pointer (RFC 6901) into the record; empty for the whole',
    },
    detail: { type: 'string' },
    mend: { type: 'string' },
    id: { type: 'string', description: 'what is wrong with the governance of the decision' },
  },
  ...closed,
};

const acknowledged = {
  id: { type: 'string', description: 'of the event; of a decision also its decision id' },
  kept: { enum: ['full', 'minimal', 'aggregate'] },
  known: { type: 'boolean', description: 'the log had it already' },
  problems: { type: 'array', items: wrong, description: 'what the record is marked with' },
};
const acknowledgedNames = Object.keys(acknowledged);
const about = {
  decision: {
    enum: ['in-log', 'not-in-log'],
    description: 'of an override and an outcome: whether the log has a record of the decision',
  },
};

const one = {
  type: 'object',
  required: acknowledgedNames,
  properties: { ...acknowledged, ...about },
  ...closed,
};
const taken = {
  type: 'object',
  required: ['status', ...acknowledgedNames],
  properties: { status: { enum: [200, 201] }, ...acknowledged, ...about },
  ...closed,
};
const notTaken = {
  type: 'object',
  required: ['status', 'errors'],
  properties: {
    status: { enum: [400, 409, 413, 422, 503] },
    errors: { type: 'array', minItems: 1, maxItems: 10, items: wrong },
  },
  ...closed,
};
const batch = (results: object): object => ({
  type: 'object',
  required: ['results'],
  properties: { results: { type: 'array', minItems: 1, maxItems: 1000, items: results } },
  ...closed,
});

const common = {
  type: { const: 'about:blank' },
  title: { type: 'string' },
  status: { type: 'integer' },
  detail: { type: 'string' },
  mend: { type: 'string' },
};

/** A problem of RFC 9457. */
const problemWith = (more: object = {}): object => ({
  type: 'object',
  required: Object.keys(common),
  properties: { ...common, ...more },
  ...closed,
});
const errors = { errors: { type: 'array', minItems: 1, maxItems: 50, items: wrong } };
const results = {
  results: { type: 'array', minItems: 1, maxItems: 1000, items: { oneOf: [taken, notTaken] } },
};

const header = (description: string): object => ({ description, schema: { type: 'string' } });
const later = { 'Retry-After': header('seconds') };

const plain: readonly (readonly [number, string, object?])[] = [
  [400, 'The body is not JSON, or not in UTF-8.'],
  [401, 'The token is missing or wrong.', { 'WWW-Authenticate': header('Bearer') }],
  [403, 'This token may not do this.'],
  [404, 'There is nothing at this path.'],
  [405, 'There is no such method at this path.', { Allow: header('the methods that there are') }],
  [409, 'The log has another record under this id.'],
  [413, 'The body, or the record, is too large, or there are too many records.'],
  [415, 'The type or the encoding of the body is not read.'],
  [421, 'The request is for another host.'],
  [429, 'This client sends too many records.', later],
  [500, 'What nobody foresaw.'],
  [503, 'Not now.', later],
];

/** The responses of the description, by their names. */
export const responses = {
  Recorded: {
    description: 'All of it is on the disk. One record, or `results` in the order of a batch.',
    content: json({ oneOf: [one, batch(taken)] }),
  },
  Known: {
    description: 'All of it was on the disk before.',
    content: json({ oneOf: [one, batch(taken)] }),
  },
  Refused: {
    description: 'Refused with `errors`; or, of a batch, those of `results` are refused that say so.',
    content: problem(problemWith({ ...errors, ...results })),
  },
  NotWritten: {
    description: 'The disk failed, too much waits, or the server is stopping.',
    headers: later,
    content: problem(problemWith(results)),
  },
  ...Object.fromEntries(
    plain.map(([status, description, headers]) => [
      `Problem${status}`,
      {
        description,
        ...(headers === undefined ? {} : { headers }),
        content: problem(problemWith([400, 409, 413].includes(status) ? errors : {})),
      },
    ]),
  ),
};
