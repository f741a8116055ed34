import { describe, expect, test } from '@jest/globals';
import { loadKpiMappingFile } from '../../../src/governance/load.ts';
import { mappingText } from '../import-scenario.ts';
import { bytesOf } from '../../format/read-cases.ts';

const load = (text: string) => loadKpiMappingFile('kpis/mapping.yaml', bytesOf(text), 'governed');
const problems = (text: string) =>
  load(text).findings.map(({ id, line, message }) => `${id} ${line}: ${message}`);
const figure = (entry: string) => `reports:\n  - format: mlflow\n    figures:\n      - ${entry}\n`;

describe('a mapping', () => {
  test('of the fixtures is valid', () => {
    expect(problems(mappingText)).toEqual([]);
    expect(load(mappingText).value).toMatchObject({ file: 'kpis/mapping.yaml', origin: 'governed' });
  });

  test.each([
    [
      '{ name: a, pointer: /a }',
      'kpi-mapping-unusable 4: An entry is found either by `name` or by `pointer`.',
    ],
    ['{ metric: a }', 'kpi-mapping-unusable 4: An entry is found either by `name` or by `pointer`.'],
    ['{ pointer: a, metric: a }', 'kpi-mapping-unusable 4: A JSON pointer starts with `/`.'],
    ['{ pointer: /a }', 'kpi-mapping-unusable 4: The entry does not say which metric it is.'],
    [
      "{ name: 'a/{slice}', segment: s }",
      'kpi-mapping-unusable 4: The entry does not say which metric it is.',
    ],
    [
      "{ name: 'a/{slice}', metric: a }",
      'kpi-mapping-unusable 4: `segment` and `slice` are stated together.',
    ],
    ['{ name: a, segment: s }', 'kpi-mapping-unusable 4: `segment` and `slice` are stated together.'],
    [
      "{ name: 'a/{slice}/{slice}', metric: a, segment: s }",
      'kpi-mapping-unusable 4: `a/{slice}/{slice}` has a placeholder twice.',
    ],
    [
      "{ name: 'a/{slice}', metric: a, segment: s, labels: { g: '{slice}' } }",
      'kpi-mapping-unusable 4: A placeholder stands in two places.',
    ],
    [
      "{ name: a, samples: 'n/{slice}' }",
      'kpi-mapping-unusable 4: `samples` uses {slice}, which nothing stands for.',
    ],
    [
      "{ name: a, samples: 'n/{group}' }",
      'kpi-mapping-unusable 4: `{group}` is none of {metric}, {segment} and {slice}, the placeholders that there are.',
    ],
    ['{ name: a, numerator: n }', 'missing-key 4: `reports[1].figures[1]` lacks `denominator`.'],
    ['{ nam: a }', 'unknown-key 4: `reports[1].figures[1]` has an unknown key `nam`.'],
  ])('with the entry %s is refused', (entry, problem) => {
    expect(problems(figure(entry))).toContain(problem);
    expect(load(figure(entry)).value).toBeUndefined();
  });

  test.each([
    ['reports: []\n', 'malformed-value'],
    ['reports:\n  - { format: mlflow }\n', 'malformed-value'],
    ['reports:\n  - { format: native, ignore: [a] }\n', 'malformed-value'],
    [
      'reports:\n  - { format: csv, ignore: [a] }\n  - { format: csv, models: [m], ignore: [b] }\n',
      'kpi-mapping-conflict',
    ],
    [
      'reports:\n  - { format: csv, models: [m, n], ignore: [a] }\n  - { format: csv, models: [n], ignore: [b] }\n',
      'kpi-mapping-conflict',
    ],
  ])('%j is refused', (text, id) => {
    expect(load(text).findings.map((one) => one.id)).toContain(id);
    expect(load(text).value).toBeUndefined();
  });

  test('may have entries for different models or formats', () => {
    const text =
      'reports:\n  - { format: csv, models: [m], ignore: [a] }\n  - { format: csv, models: [n], ignore: [b] }\n  - { format: mlflow, ignore: [a] }\n';
    expect(problems(text)).toEqual([]);
  });
});
