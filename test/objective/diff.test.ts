import { describe, expect, test } from '@jest/globals';
import { changeRules, type ChangeId } from '../../src/finding/change-rules.ts';
import { compareObjectives, diffObjectives } from '../../src/objective/diff/diff.ts';
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
    ).toStrictEqual(arranged(expected, scenario));
    expect(
      arranged(
        back.map(({ id }) => id),
        scenario,
      ),
    ).toStrictEqual(arranged(scenario.back ?? [], scenario));
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

interface DetailCase {
  name: string;
  before: ObjectiveParts;
  after: ObjectiveParts;
  changes: string[];
  back: string[];
}

describe('a change tells all about', () => {
  const told = (before: ObjectiveParts, after: ObjectiveParts): string[] =>
    diffObjectives(buildObjective(before), buildObjective(after)).map((one) =>
      [one.id, one.element, one.before, one.after, one.beforeAt?.line, one.afterAt?.line, one.message]
        .map((part) => part ?? '-')
        .join(' | '),
    );

  test.each(readTable<DetailCase>('details'))('$name', ({ before, after, changes, back }) => {
    expect(told(before, after)).toStrictEqual(changes);
    expect(told(after, before)).toStrictEqual(back);
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
  const changeOf = (id: ChangeId) => diffObjectives(before, after).find((change) => change.id === id);

  test('carries class, bump, element, both values as they are written and both places', () => {
    expect(changeOf('constraint-threshold-relaxed')).toEqual({
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
    const { beforeAt, afterAt, before: old, after: now } = changeOf('constraint-removed')!;
    expect({ beforeAt, afterAt, old, now }).toEqual({
      beforeAt: { line: 1101, column: 1 },
      afterAt: undefined,
      old: 'false_positive_rate at most 0.05',
      now: undefined,
    });
  });

  test('of a further sign-off stands at the entry that asks for it', () => {
    expect(changeOf('approver-added')).toMatchObject({
      element: 'Risk',
      before: '0',
      after: '2',
      afterAt: { line: 602, column: 1 },
    });
  });

  test('of the objective as a whole names no element', () => {
    expect(changeOf('review-date-postponed')).toMatchObject({
      element: undefined,
      before: '2026-05-15',
      after: undefined,
    });
  });
});

test('changes of one class on one line stand as they are written there', () => {
  const written = buildObjective({ constraints: [{ name: 'b' }, { name: 'a' }, { name: 'c' }] });
  const constraints = written.constraints.map((one, index) => ({
    ...one,
    at: { line: 9, column: [20, 5, 40][index]! },
  }));
  const elements = diffObjectives(buildObjective(), { ...written, constraints }).map(
    ({ element }) => element,
  );
  expect(elements).toEqual(['a', 'b', 'c']);
});

test('a comparison holds both versions and their changes', () => {
  const [before, after] = [buildObjective({ description: 'Old.' }), buildObjective({ description: 'New.' })];
  expect(compareObjectives(before, after)).toEqual({ before, after, changes: diffObjectives(before, after) });
});
