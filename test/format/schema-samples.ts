import { forms, type Form } from '../../src/format/forms.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A text of each form. */
const texts: Record<Form, string> = {
  line: 'Risk',
  objectiveVersion: 'OBJ.credit.v1.3',
  domain: 'credit',
  domainGlob: 'credit*',
  pathName: '2.1.0',
  environment: 'production',
  repositoryPath: 'kpis/credit.json',
  figurePlace: '/kpis/0/value',
  date: '2025-01-31',
  time: '2025-01-31T09:00:00Z',
  utcTime: '2025-01-31T09:00:00.250Z',
  uuidV7: '01940a3b-5c00-7000-8000-000000000001',
  decimalText: '0.58',
  plainDecimal: '0.58',
  rate: '0.1',
  keyedHash: `hmac-sha256:k1:${'2'.repeat(64)}`,
  eventSource: '/services/credit',
  sha256: '1'.repeat(64),
  commit: 'a'.repeat(40),
  person: 'rita#583231',
  organizationRole: 'acme/security_manager',
  pathGlob: 'objectives/**',
  team: 'acme/model-risk',
  roleName: 'Risk',
  signedAs: 'person:octo-cro',
};
const textByPattern = new Map<string, string>([
  ['^.*$', 'any key'],
  ...Object.entries(texts).map(([form, text]) => [forms[form as Form].pattern, text] as const),
]);

/** What is put in the place of every value: each type, and both sides of each limit that the formats have. */
const strangers: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1,
  1.5,
  101,
  36_501,
  '',
  'x',
  ' x',
  'a\u200bb',
  'freeze_deployments',
  '😀'.repeat(201),
  'a'.repeat(10_001),
  [],
  ['x', 'x'],
  [{}, {}],
  [null],
  {},
  { zebra: 1 },
  { mode: 'sample' },
  JSON.parse('{"__proto__": 1}') as unknown,
];

/** Data that follow a schema: with every key, each of the shapes that a place may have in turn. */
export function samplesOf(schema: Schema, root: Schema = schema): unknown[] {
  if (typeof schema['$ref'] === 'string') {
    const form = schema['$ref'].replace('#/$defs/', '');
    return samplesOf((root['$defs'] as Record<string, Schema>)[form]!, root);
  }
  if (schema['anyOf'] !== undefined)
    return (schema['anyOf'] as Schema[]).flatMap((one) => samplesOf(one, root));
  if ('const' in schema) return [schema['const']];
  if (schema['enum'] !== undefined) return schema['enum'] as unknown[];
  switch (schema['type']) {
    case 'object':
      return objectsOf(schema, root);
    case 'array':
      return samplesOf(schema['items'] as Schema, root).map((item) =>
        Array.from({ length: Number(schema['minItems'] ?? 1) }, () => item),
      );
    case 'string':
      return [textOf(schema['pattern'] as string | undefined)];
    case 'boolean':
      return [false];
    default:
      return [schema['minimum'] ?? (schema['exclusiveMinimum'] === undefined ? 1 : 0.5)];
  }
}

function objectsOf(schema: Schema, root: Schema): unknown[] {
  const named = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const patterned = Object.entries((schema['patternProperties'] ?? {}) as Record<string, Schema>);
  const entries = [...named, ...patterned.map(([pattern, part]) => [textOf(pattern), part] as const)];
  const samples = entries.map(([key, part]) => [key, samplesOf(part, root)] as const);
  const whole = Object.fromEntries(samples.map(([key, [first]]) => [key, first]));
  return [
    whole,
    ...samples.flatMap(([key, [, ...others]]) => others.map((one) => ({ ...whole, [key]: one }))),
  ];
}

function textOf(pattern: string | undefined): string {
  if (pattern === undefined) return 'Some text.';
  const text = textByPattern.get(pattern);
  if (text === undefined) throw new Error(`there is no example of ${pattern}`);
  return text;
}

/** The data with one place changed, in every way and for every place: a stranger, a key less, more of the same. */
export function* mutationsOf(value: unknown): Generator<unknown> {
  yield* strangers;
  if (Array.isArray(value)) {
    yield [...(value as unknown[]), ...(value as unknown[])];
    for (const [index, item] of value.entries()) {
      for (const other of mutationsOf(item)) yield value.with(index, other);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, zebra: 1 };
    for (const [key, part] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
      for (const other of mutationsOf(part)) yield { ...value, [key]: other };
    }
  }
}
