import { describe, expect, test } from '@jest/globals';
import { combineLineage } from '../../src/lineage/combine.ts';
import type { LineagePart } from '../../src/lineage/part.ts';
import { readTable } from '../format/read-cases.ts';

type Part = Omit<LineagePart, 'source' | 'hyperparameters' | 'metrics'> & {
  hyperparameters?: Record<string, unknown>;
  metrics?: Record<string, number>;
};

interface Case {
  name: string;
  parts: Part[];
  lineage?: object;
  findings?: string[];
}

const parts = (said: readonly Part[]): LineagePart[] =>
  said.map(({ hyperparameters = {}, metrics = {}, ...part }, index) => ({
    source: `source ${index + 1}`,
    ...part,
    hyperparameters: new Map(Object.entries(hyperparameters)),
    metrics: new Map(Object.entries(metrics)),
  }));

describe('what is said of a model', () => {
  test.each(readTable<Case>('lineage/combine.yaml'))('$name', (one) => {
    const { lineage, findings } = combineLineage(parts(one.parts));
    expect(findings.map(({ id }) => id)).toEqual(one.findings ?? []);
    expect(findings.length > 0 ? undefined : lineage).toEqual(one.lineage);
  });

  test('is refused with who said what', () => {
    const { findings } = combineLineage(
      parts([{ datasets: [{ name: 'a', sha256: 'd1' }] }, { datasets: [{ name: 'a', sha256: 'd2' }] }]),
    );
    expect(findings[0]?.message).toBe('The data set a has `sha256` d1 by source 1, and d2 by source 2.');
  });
});
