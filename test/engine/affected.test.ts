import { describe, expect, test } from '@jest/globals';
import { openDuckDb } from '../../src/engine/duckdb.ts';
import {
  affectedSql,
  touchedIn,
  type Touched,
  type TouchedRow,
} from '../../src/engine/questions/affected.ts';
import { scratch } from '../files/scratch.ts';
import { viewOf } from '../decision/governance.ts';
import { decided, sampleLog, START } from '../store/sample-log.ts';

const folderOf = scratch();
const VERSION = 'OBJ.credit.v1.3';

async function counted(tier: 'high' | 'medium' | 'low', touched: Touched) {
  const folder = folderOf();
  const governance = viewOf(
    [{ version: VERSION, effective_date: '2025-05-15', tier, constraints: [{ name: 'say "fair"' }] }],
    [{ version: '2.1.0', objective: VERSION }],
  );
  const log = sampleLog(folder, { governance }, START);
  await Promise.all(Array.from({ length: 40 }, (_, at) => log.append(decided(at))));
  await log.close();
  const engine = await openDuckDb(folder);
  const rows: TouchedRow[] = [];
  for await (const row of touchedIn(engine, { touched, span: {}, among: undefined, notBy: [] }))
    rows.push(row);
  await engine.close();
  const sum = (detail: TouchedRow['detail']) =>
    rows.reduce((total, row) => total + (row.detail === detail ? row.count : 0), 0);
  return { full: sum('full'), minimal: sum('minimal'), aggregate: sum('aggregate') };
}

const model: Touched = { kind: 'models', models: [{ name: 'credit_model', version: '2.1.0' }] };
const constraint = (name: string, objectives: string[] = []): Touched => ({
  kind: 'constraint',
  name,
  version: VERSION,
  objectives,
});

describe('decisions are counted, however much is kept of them', () => {
  test('in full', async () => {
    expect(await counted('high', model)).toEqual({ full: 40, minimal: 0, aggregate: 0 });
  });
  test('of a medium tier', async () => {
    const { full, minimal, aggregate } = await counted('medium', model);
    expect([full + minimal, aggregate]).toEqual([40, 0]);
    expect(minimal).toBeGreaterThan(0);
  });
  test('of a low tier', async () => {
    expect(await counted('low', model)).toEqual({ full: 0, minimal: 0, aggregate: 40 });
  });
});

describe('a constraint', () => {
  test('is told by the record, by its whole name', async () => {
    expect(await counted('high', constraint('say "fair"'))).toMatchObject({ full: 40 });
    expect(await counted('high', constraint('fair"'))).toMatchObject({ full: 0 });
    expect(await counted('high', constraint('fair', [VERSION]))).toMatchObject({ full: 0 });
  });
  test('is told by the objective, where the record does not say', async () => {
    expect(await counted('low', constraint('say "fair"', [VERSION]))).toMatchObject({ aggregate: 40 });
    const { full, minimal } = await counted('medium', constraint('say "fair"', [VERSION]));
    expect(full + minimal).toBe(40);
  });
});

test('of what became known twice, the later counts', async () => {
  const folder = folderOf();
  const log = sampleLog(folder);
  const { id } = await log.append(decided(1));
  for (const truth of ['repaid', 'defaulted']) {
    const data = { ground_truth: truth, observed_at: '2025-05-16T10:00:00Z' };
    await log.record('outcome', { subject: id, data });
  }
  for (const action of ['compensated', 'reversed'] as const) {
    const data = { action, who: 'rita', reason: 'looked at', decision_ids: [id] };
    await log.record('remediation', { data });
  }
  await log.close();
  const engine = await openDuckDb(folder);
  const asked = { touched: model, span: {}, among: undefined, notBy: [] };
  const rows: TouchedRow[] = [];
  for await (const row of touchedIn(engine, asked)) rows.push(row);
  await engine.close();
  expect(rows).toMatchObject([{ groundTruth: 'defaulted', remediation: 'reversed', count: 1 }]);
});

test('the question is one statement', () => {
  const asked = {
    touched: model,
    span: { until: START },
    among: ['0196d82a-5d3a-7000-8000-0000000000d1'],
    notBy: model.models,
  };
  expect(affectedSql('r', asked)).toMatchSnapshot();
});
