import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bump } from '../../src/finding/change-rules.ts';
import { checkBump, leastBumpOf } from '../../src/objective/diff/bump.ts';
import { diffObjectives } from '../../src/objective/diff/diff.ts';
import { nextVersion } from '../../src/objective/version.ts';
import { readTable } from './diff-cases.ts';
import { objectiveParts } from './objective-arbitrary.ts';
import { buildObjective, type ObjectiveParts } from './objective-builder.ts';

/** Objectives that differ by one change of the class. */
const byClass: Record<string, [ObjectiveParts, ObjectiveParts]> = {
  nothing: [{}, {}],
  editorial: [{ description: 'Old.' }, { description: 'New.' }],
  governance: [{ owners: [{ name: 'A' }] }, { owners: [{ name: 'B' }] }],
  tightening: [
    { constraints: [{ name: 'c', threshold: '2' }] },
    { constraints: [{ name: 'c', threshold: '1' }] },
  ],
  behavioural: [{}, { goal: { direction: 'maximize', metric: 'accuracy' } }],
  relaxing: [{ constraints: [{ name: 'c' }], description: 'Old.' }, { description: 'New.' }],
};

interface BumpCase {
  name: string;
  from: string;
  to: string;
  change: string;
  mend?: string;
}

describe('the version', () => {
  test.each(readTable<BumpCase>('bumps'))('$name', ({ from, to, change, mend }) => {
    const [old, now] = byClass[change]!;
    const before = buildObjective({ ...old, version: from });
    const after = buildObjective({ ...now, version: to });
    const findings = checkBump(before, after, diffObjectives(before, after));
    expect(findings.map((one) => one.mend)).toEqual(mend === undefined ? [] : [mend]);
  });

  test('is refused as an error at the place where the newer file names it', () => {
    const before = buildObjective({ version: 'OBJ.credit.v1.3', constraints: [{ name: 'c' }] });
    const after = buildObjective({ version: 'OBJ.credit.v1.4' });
    expect(checkBump(before, after, diffObjectives(before, after))).toEqual([
      {
        id: 'bump-too-small',
        level: 'error',
        message:
          'OBJ.credit.v1.4 rises from OBJ.credit.v1.3 by a minor version, but its changes need a major one.',
        mend: 'Call it OBJ.credit.v2.0: constraint-removed is relaxing and needs a major bump.',
        file: 'objectives/credit/v1.4.yaml',
        line: 100,
        column: 1,
      },
    ]);
  });

  test('has to be higher than the one before', () => {
    const before = buildObjective({ version: 'OBJ.credit.v1.3' });
    expect(checkBump(before, buildObjective({ version: 'OBJ.credit.v1.3' }), [])[0]?.message).toBe(
      'OBJ.credit.v1.3 is not higher than OBJ.credit.v1.3, with which it is compared.',
    );
  });

  test('is explained by a change that needs it, wherever that stands among the changes', () => {
    const before = buildObjective({ constraints: [{ name: 'c' }], description: 'Old.' });
    const after = buildObjective({ version: 'OBJ.credit.v1.3', description: 'New.' });
    const changes = diffObjectives(before, after).toReversed();
    expect(checkBump(before, after, changes)[0]?.mend).toBe(
      'Call it OBJ.credit.v2.0: constraint-removed is relaxing and needs a major bump.',
    );
  });

  test('cannot be compared with one of another domain', () => {
    const before = buildObjective({ version: 'OBJ.mortgage.v1.0' });
    const after = buildObjective({ version: 'OBJ.credit.v2.0' });
    const findings = checkBump(before, after, diffObjectives(before, after));
    expect(findings.map(({ id, level, message }) => [id, level, message])).toEqual([
      [
        'superseded-missing',
        'error',
        'OBJ.credit.v2.0 is compared with OBJ.mortgage.v1.0, which is of another domain.',
      ],
    ]);
  });
});

test('the least bump is none without changes, else that of the change that needs most', () => {
  const bumps = Object.entries(byClass).map(([change, [old, now]]) => [
    change,
    leastBumpOf(diffObjectives(buildObjective(old), buildObjective(now))),
  ]);
  expect(Object.fromEntries(bumps)).toEqual({
    nothing: undefined,
    editorial: 'patch',
    governance: 'patch',
    tightening: 'minor',
    behavioural: 'minor',
    relaxing: 'major',
  });
});

test('the version that follows by a bump is accepted exactly when no change needs a larger one', () => {
  const bumps: Bump[] = ['patch', 'minor', 'major'];
  fc.assert(
    fc.property(objectiveParts, objectiveParts, fc.constantFrom(...bumps), (old, now, bump) => {
      const before = buildObjective({ ...old, version: 'OBJ.credit.v1.2.3' });
      const after = buildObjective({ ...now, version: nextVersion(before.version, bump).id });
      const changes = diffObjectives(before, after);
      const enough = changes.every(({ leastBump }) => bumps.indexOf(leastBump) <= bumps.indexOf(bump));
      const findings = checkBump(before, after, changes);
      expect(findings).toHaveLength(enough ? 0 : 1);
      // Where nothing is wrong no version is named; a major version is always enough.
      const named = /^Call it (\S+):/.exec(findings[0]?.mend ?? '')?.[1];
      const renumbered = buildObjective({ ...now, version: named ?? 'OBJ.credit.v2.0' });
      expect(checkBump(before, renumbered, changes)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
