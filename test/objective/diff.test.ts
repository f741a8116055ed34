import { describe, expect, test } from '@jest/globals';
import { changeRules } from '../../src/finding/change-rules.ts';
import { diffObjectives } from '../../src/objective/diff/diff.ts';
import { readTable, tables, type DiffCase } from './diff-cases.ts';
import { buildObjective, type ObjectiveParts } from './objective-builder.ts';

const cases = tables.flatMap((table) => readTable<DiffCase>(table).map((one) => ({ ...one, table })));

/** Sorted where the scenario says that the order is not its subject. */
function arranged(ids: readonly string[], { in_any_order: anyOrder = false }: DiffCase): string[] {
  return anyOrder ? ids.toSorted() : [...ids];
}

describe.each(tables)('the diff of %s', (table) => {
  test.each(cases.filter((one) => one.table === table))('$name', (scenario) => {
    const [before, after] = [buildObjective(scenario.before), buildObjective(scenario.after)];
    const changes = diffObjectives(before, after);
    const back = diffObjectives(after, before);

    const expected = scenario.changes.map((one) => (typeof one === 'string' ? one : Object.keys(one)[0]!));
    expect(
      arranged(
        changes.map(({ id }) => id),
        scenario,
      ),
    ).toEqual(arranged(expected, scenario));
    expect(
      arranged(
        back.map(({ id }) => id),
        scenario,
      ),
    ).toEqual(arranged(scenario.back ?? [], scenario));
    for (const [id, message] of scenario.changes.flatMap((one) =>
      typeof one === 'string' ? [] : Object.entries(one),
    )) {
      expect(changes.filter((change) => change.id === id).map((change) => change.message)).toContain(message);
    }
  });
});

interface NotRenamed {
  key: keyof ObjectiveParts;
  kind: string;
  element: Record<string, unknown>;
  others: Record<string, unknown>;
}

describe('a new name', () => {
  const rows = readTable<NotRenamed>('not-renamed').flatMap(({ others, ...row }) =>
    Object.entries(others).map(([field, value]) => ({ ...row, field, value })),
  );
  const ids = (key: string, old: unknown, now: unknown): string[] =>
    diffObjectives(buildObjective({ [key]: [old] }), buildObjective({ [key]: [now] })).map(({ id }) => id);

  test.each(rows)('hides no other $field of a $kind', ({ key, kind, element, field, value }) => {
    expect(ids(key, element, { ...element, name: 'new' })).toEqual([`${kind}-renamed`]);
    const found = ids(key, element, { ...element, name: 'new', [field]: value });
    // A range that is new is told beside the element that is.
    const range = field === 'allowed_range' ? ['allowed-range-widened'] : [];
    expect(found.toSorted()).toEqual([...range, `${kind}-added`, `${kind}-removed`]);
  });
});

describe('the table of changes', () => {
  const classes = readTable<{ class: string; least_bump: string; ids: string[] }>('classes');

  test.each(classes)('$class changes need a $least_bump version', (row) => {
    const ids = Object.entries(changeRules)
      .filter(([, rule]) => rule.changeClass === row.class)
      .map(([id]) => id);
    expect(ids.toSorted()).toEqual(row.ids.toSorted());
    for (const id of row.ids) {
      expect(changeRules[id as keyof typeof changeRules].leastBump).toBe(row.least_bump);
    }
  });

  test.each(Object.keys(changeRules))('%s has a scenario with its message', (id) => {
    const told = cases.flatMap(({ changes, back = [] }) => [
      ...changes.flatMap((one) => (typeof one === 'string' ? one : Object.keys(one))),
      ...back,
    ]);
    expect(told).toContain(id);
  });
});

describe('a change', () => {
  const before = buildObjective({
    constraints: [{ name: 'gone' }, { name: 'max_fpr', threshold: '0.050' }],
    review_by: '2026-05-15',
  });
  const after = buildObjective({
    constraints: [{ name: 'max_fpr', threshold: '0.060' }],
    approvers: ['Risk', 'Risk'],
  });
  const changes = new Map(diffObjectives(before, after).map((change) => [change.id, change]));

  test('carries class, bump, element, both values as they are written and both places', () => {
    expect(changes.get('constraint-threshold-relaxed')).toEqual({
      id: 'constraint-threshold-relaxed',
      changeClass: 'relaxing',
      leastBump: 'major',
      message: 'max_fpr now allows up to 0.060 (was 0.050)',
      element: 'max_fpr',
      before: '0.050',
      after: '0.060',
      beforeAt: { line: 1102, column: 1 },
      afterAt: { line: 1101, column: 1 },
    });
  });

  test('of a removed element has no place in the newer file', () => {
    const { beforeAt, afterAt, before: old, after: now } = changes.get('constraint-removed')!;
    expect({ beforeAt, afterAt, old, now }).toEqual({
      beforeAt: { line: 1101, column: 1 },
      afterAt: undefined,
      old: 'false_positive_rate at most 0.05',
      now: undefined,
    });
  });

  test('of a further sign-off stands at the entry that asks for it', () => {
    expect(changes.get('approver-added')).toMatchObject({
      element: 'Risk',
      before: '0',
      after: '2',
      afterAt: { line: 602, column: 1 },
    });
  });

  test('of the objective as a whole names no element', () => {
    expect(changes.get('review-date-postponed')).toMatchObject({
      element: undefined,
      before: '2026-05-15',
      after: undefined,
    });
  });
});
