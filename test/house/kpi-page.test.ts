// The reports that docs/kpi-reports.md shows are read as the page says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import { validateFiles } from '../../src/governance/validate.ts';
import { PlantedTree } from '../governance/tree.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/kpi-reports.md'), 'utf8');
const files = Object.fromEntries(
  [...page.matchAll(/`(kpis\/[^`\n]+)`:\n\n```\w+\n([\s\S]*?)```/g)].map(([, path, text]) => [path, text]),
) as Record<string, string>;
const reader = new TreeReader(new PlantedTree(files));
const reports = Object.keys(files).filter((path) => path !== 'kpis/mapping.yaml');

describe('docs/kpi-reports.md', () => {
  test('shows a mapping and a report of every format', () => {
    expect(reports.map((path) => path.replace('kpis/credit_model/2.1.0', ''))).toEqual([
      '.mlflow.json',
      '.evidently.json',
      '.fairlearn.json',
      '.gx.json',
      '.prom',
      '.csv',
      '.toml',
      '.yaml',
    ]);
    expect(files['kpis/mapping.yaml']).toContain('reports:');
  });

  test('shows nothing that is not valid', async () => {
    expect(await validateFiles(reader, Object.keys(files))).toEqual([]);
  });

  test.each(reports)('%s has the figure of one group, with its samples', async (path) => {
    const rows = (await reader.value(path, 'kpi-report'))?.rows ?? [];
    const row = rows.find(({ slice }) => slice === 'CA');
    expect(row).toMatchObject({ metric: 'false_positive_rate', segment: 'geography', samples: 900 });
    expect(row?.value.text).toMatch(/^0\.0470?$/);
  });
});
