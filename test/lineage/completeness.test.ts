import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFile } from '../../src/format/schema/promotion.ts';
import { missingLineage, type LineageDemand } from '../../src/lineage/completeness.ts';

interface Case {
  name: string;
  /** Replaces parts of a complete lineage; null removes one. */
  lineage: Record<string, unknown> | null;
  missing: Record<LineageDemand, string[]>;
}

const { complete, cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/promotion/lineage.json'), 'utf8'),
) as { complete: ModelFile; cases: Case[] };

function modelWith(patch: Case['lineage']): ModelFile {
  if (patch === null) {
    const { lineage: _, ...model } = complete;
    return model;
  }
  const parts = Object.entries({ ...complete.lineage, ...patch }).filter(([, part]) => part !== null);
  return { ...complete, lineage: Object.fromEntries(parts) as NonNullable<ModelFile['lineage']> };
}

describe.each(['full', 'partial', 'none'] as const)('where %s lineage is demanded', (demand) => {
  test.each(cases)('a model $name', ({ lineage, missing }) => {
    expect(missingLineage(modelWith(lineage), demand)).toEqual(missing[demand]);
  });
});
