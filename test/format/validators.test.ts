import { describe, expect, test } from '@jest/globals';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as decisionValidators from '../../generated/decision-validators.js';
import * as atStart from '../../generated/validators-at-start.js';
import * as validators from '../../generated/validators.js';
import { schemaDocuments, validatorName } from '../../build/formats.ts';
import type { SourceDocument } from '../../src/format/document.ts';
import { schemaFindings } from '../../src/format/schema-findings.ts';
import { decisionFormats, formats } from '../../src/format/schemas.ts';
import { mutationsOf, samplesOf } from './schema-samples.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
const cases = schemaDocuments({ ...formats, ...decisionFormats }).map(([format, schema]) => ({
  format,
  schema,
}));
const generated: Readonly<Record<string, validators.Validator>> = {
  ...atStart,
  ...validators,
  ...decisionValidators,
};

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
