import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { catalogue, isRuleId } from '../../src/finding/catalogue.ts';
import { finding } from '../../src/finding/finding.ts';
import { findingsSarif } from '../../src/report/sarif.ts';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const whole = (minimum: number) => ({ type: 'integer', minimum });

/** What SARIF 2.1.0 requires of the parts that are used (3.13, 3.14, 3.19, 3.27, 3.28, 3.29, 3.30, 3.49). */
const sarif = new Ajv2020({ strict: false }).compile({
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        shortDescription: text,
                        fullDescription: text,
                        help: text,
                        defaultConfiguration: {
                          properties: { level: { enum: ['none', 'note', 'warning', 'error'] } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              properties: {
                message: text,
                ruleIndex: whole(0),
                level: { enum: ['none', 'note', 'warning', 'error'] },
                locations: {
                  type: 'array',
                  items: {
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            required: ['uri'],
                            properties: {
                              uri: { type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$" },
                            },
                          },
                          region: {
                            required: ['startLine'],
                            properties: { startLine: whole(1), startColumn: whole(1) },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

const ids = Object.keys(catalogue).filter(isRuleId);
const findings = fc.array(
  fc
    .record({
      id: fc.constantFrom(...ids),
      message: fc.string({ minLength: 1 }),
      file: fc.option(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.isWellFormed()),
        { nil: undefined },
      ),
      at: fc.option(fc.record({ line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) }), {
        nil: undefined,
      }),
    })
    .map(({ id, message, file, at }) => finding(id, message, { file, at })),
);

test('any findings make a valid log, each with its rule', () => {
  fc.assert(
    fc.property(findings, (some) => {
      const log = JSON.parse(findingsSarif(some));
      expect(sarif(log) ? [] : sarif.errors).toEqual([]);
      const [{ tool, results }] = log.runs;
      expect(results).toHaveLength(some.length);
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }),
  );
});

test('a finding keeps its place, its level, its words and its mend', () => {
  const one = finding(
    'yaml-syntax',
    'Wrong.',
    { file: 'objectives/a b/ü#.yaml', at: { line: 3, column: 7 } },
    'Do this.',
  );
  const { runs } = JSON.parse(findingsSarif([one]));
  expect(runs[0].results).toEqual([
    {
      ruleId: 'yaml-syntax',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Wrong. Do this.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'objectives/a%20b/%C3%BC%23.yaml' },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    },
  ]);
  expect(runs[0].tool.driver).toMatchObject({
    name: 'Tracegate',
    rules: [{ id: 'yaml-syntax', defaultConfiguration: { level: 'error' } }],
  });
});

test('a finding about a whole file has no region, one about no file no location', () => {
  const { runs } = JSON.parse(
    findingsSarif([finding('file-too-large', 'm', { file: 'a' }), finding('gate-evaluated', 'm')]),
  );
  expect(runs[0].results[0].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'a' } } }]);
  expect(runs[0].results[1].locations).toBeUndefined();
});

test('no findings are a log without results', () => {
  const log = JSON.parse(findingsSarif([]));
  expect(sarif(log)).toBe(true);
  expect(log.runs[0].results).toEqual([]);
});
