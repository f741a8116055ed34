import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { sortFindings } from '../../src/finding/finding.ts';
import type { Loaded } from '../../src/format/document.ts';
import {
  loadFreezeFile,
  loadKpiReportFile,
  loadModelFile,
  loadObjectiveFile,
  loadOwnershipFile,
  loadPolicyFile,
  loadPromotionFile,
  loadRiskTiersFile,
} from '../../src/governance/load.ts';
import { bytesOf, placed, said } from './read-cases.ts';

const loaders = {
  objective: loadObjectiveFile,
  'approvals-policy': loadPolicyFile,
  'risk-tiers': loadRiskTiersFile,
  ownership: loadOwnershipFile,
  model: loadModelFile,
  promotion: loadPromotionFile,
  freeze: loadFreezeFile,
} satisfies Record<string, (file: string, bytes: Uint8Array) => Loaded<unknown>>;

type Format = keyof typeof loaders;

interface SchemaCase {
  name: string;
  format: Format;
  whole?: string;
  replace?: [string, string];
  quoted?: boolean;
  findings: string[];
  message?: string;
  mend?: string;
}

const { bases, cases } = parse(
  readFileSync(join(import.meta.dirname, '../cases/yaml/schema.yaml'), 'utf8'),
) as { bases: Record<Format, string>; cases: SchemaCase[] };

/** Digests that happen to be digits only have to be quoted, which one case is about. */
const quoted = (text: string) => text.replace(/(sha256: )(\w+)/, '$1"$2"');

function textOf({ format, whole, replace: [from, to] = ['', ''], quoted: isQuoted }: SchemaCase): string {
  const base = isQuoted === true ? quoted(bases[format]) : bases[format];
  expect(base).toContain(from);
  return whole ?? base.replace(from, () => to);
}

describe('a file that breaks its format', () => {
  test.each(cases)('$format: $name', (one) => {
    const { value, findings } = loaders[one.format]('f.yaml', bytesOf(textOf(one)));
    expect(placed(sortFindings(findings)).toSorted()).toEqual(one.findings.toSorted());
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject(said(one));
  });

  test.each(Object.keys(bases).filter((format) => format !== 'ownership') as Format[])(
    'the base of %s is valid, so that only what a case changes is at fault',
    (format) => {
      const { value, findings } = loaders[format]('f.yaml', bytesOf(quoted(bases[format])));
      expect(findings).toEqual([]);
      expect(value).toBeDefined();
    },
  );

  test('a KPI report suggests the key that was meant, and names rows as people count', () => {
    const report =
      '{"model_name": "m", "kpis": [{"metric": "a", "vlaue": 1}, {"metric": "b", "value": "2"}]}';
    const { findings } = loadKpiReportFile('f.json', bytesOf(report), { modelName: 'm', modelVersion: '1' });
    expect(findings.map(({ message, mend }) => `${message} ${mend}`)).toEqual([
      'The file lacks `model_version`. Add `model_version:`.',
      'The file lacks `objective_version`. Add `objective_version:`.',
      'The file lacks `evaluated_at`. Add `evaluated_at:`.',
      '`kpis[1]` lacks `value`. Add `value:`.',
      '`kpis[1]` has an unknown key `vlaue`. Did you mean `value`?',
      '`kpis[2].value` must be a number. Write it as 2, without quotes or separators.',
    ]);
  });

  test('two hundred violations are listed and the rest counted', () => {
    const keys = Array.from({ length: 450 }, (_, index) => `"key_${index}": 1`).join(', ');
    const report = `{"model_name": "m", "kpis": [], ${keys}}`;
    const { findings } = loadKpiReportFile('f.json', bytesOf(report), { modelName: 'm', modelVersion: '1' });
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toMatchObject({
      level: 'error',
      message: 'This file has 254 more violations of its format.',
      file: 'f.json',
    });
  });
});
