import { describe, expect, test } from '@jest/globals';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as decisionChecks from '../../generated/decision-checks.js';
import * as decisionValidators from '../../generated/decision-validators.js';
import * as atStart from '../../generated/validators-at-start.js';
import * as validators from '../../generated/validators.js';
import { checkCode } from '../../build/check-code.ts';
import { compactCode } from '../../build/compact-code.ts';
import { schemaDocuments, validatorName } from '../../build/formats.ts';
import type { SourceDocument } from '../../src/format/document.ts';
import { schemaFindings } from '../../src/format/schema-findings.ts';
import { decisionFormats, formats } from '../../src/format/schemas.ts';
import { mutationsOf, samplesOf } from './schema-samples.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
const eitherOr = new Ajv2020({
  allErrors: true,
  messages: false,
  schemas: [{ $id: 'e', anyOf: [{ type: 'string' }, { type: 'number' }] }],
  code: { source: true, esm: true },
});
const cases = schemaDocuments({ ...formats, ...decisionFormats }).map(([format, schema]) => ({
  format,
  schema,
}));
const generated: Readonly<Record<string, validators.Validator>> = {
  ...atStart,
  ...validators,
  ...decisionValidators,
};
const checks: Readonly<Record<string, (data: unknown) => boolean>> = decisionChecks;

/** What the findings are made of; where in the schema a rule stands matters for the keys it knows alone. */
function told(errors: readonly ErrorObject[] | null | undefined): string {
  return JSON.stringify(
    (errors ?? []).map(({ instancePath, keyword, params, schemaPath }) =>
      keyword === 'additionalProperties'
        ? { instancePath, keyword, params, schemaPath }
        : { instancePath, keyword, params },
    ),
  );
}

function documentOf(value: unknown): SourceDocument {
  const start = () => ({ line: 1, column: 1 });
  return { file: 'f.yaml', value, placeOf: start, placeOfKey: start, textOf: () => undefined };
}

describe.each(cases)('the generated validator of $format', ({ format, schema }) => {
  const expected = ajv.compile(schema);
  const actual = generated[validatorName(format)]!;
  const samples = samplesOf(schema);
  const mutations = samples.flatMap((sample) => [...mutationsOf(sample)]);

  test('accepts what follows the schema', () => {
    expect(samples.filter((sample) => actual(sample)).length).toBeGreaterThan(samples.length / 2);
  });

  test('says of every change what ajv says of it at run time', () => {
    const differences = [...samples, ...mutations].flatMap((data) => {
      const [wanted, got] = [expected(data), actual(data)];
      const [theirs, ours] = [told(expected.errors), told(actual.errors)];
      return wanted === got && theirs === ours ? [] : [{ data: JSON.stringify(data), theirs, ours }];
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(mutations.filter((data) => !actual(data)).length).toBeGreaterThan(100);
  });

  test('gives errors that all have words of their own', () => {
    const messages = new Set(
      mutations.flatMap((data) => schemaFindings(documentOf(data), actual).map(({ message }) => message)),
    );
    expect([...messages].filter((message) => message.includes('the schema'))).toEqual([]);
  });
});

describe.each(cases.filter(({ format }) => Object.hasOwn(decisionFormats, format)))(
  'the generated check of $format',
  ({ format, schema }) => {
    const hasShape = checks[validatorName(format)]!;
    const expected = ajv.compile(schema);

    test('takes what ajv takes at run time, and nothing else', () => {
      const samples = samplesOf(schema);
      const all = [...samples, ...samples.flatMap((sample) => [...mutationsOf(sample)])];
      const differences = all.filter((data) => hasShape(data) !== expected(data));
      expect(differences.slice(0, 3)).toEqual([]);
      expect(all.filter((data) => !hasShape(data)).length).toBeGreaterThan(100);
    });
  },
);

test('a check is not made of code in which a first fault is not the end', () => {
  const branch = compactCode(standalone.default(eitherOr, eitherOr.getSchema('e')));
  expect(() => checkCode(branch)).toThrow('a first fault does not end');
});
