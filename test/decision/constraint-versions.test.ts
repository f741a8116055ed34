import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { constraintVersions } from '../../src/decision/constraint-versions.ts';
import { diffObjectives } from '../../src/objective/diff/diff.ts';
import { objectiveParts } from '../objective/objective-arbitrary.ts';
import { buildObjective, type ConstraintParts } from '../objective/objective-builder.ts';

type Told = Record<string, Record<string, string>>;

/** Versions v1.0, v1.1, … with these constraints; what is told, without the name of the objective. */
function told(...constraints: ConstraintParts[][]): Told {
  const versions = constraints.map((list, index) =>
    buildObjective({ version: `OBJ.credit.v1.${index}`, constraints: list }),
  );
  return short(constraintVersions(versions));
}

const short = (versions: ReadonlyMap<string, Readonly<Record<string, string>>>): Told =>
  JSON.parse(JSON.stringify(Object.fromEntries(versions)).replaceAll('OBJ.credit.', '')) as Told;

const gap = (threshold: string): ConstraintParts => ({ name: 'gap', metric: 'fairness_gap', threshold });
const fpr: ConstraintParts = { name: 'fpr' };

describe('a constraint last changed', () => {
  test('in the version that brought it, for as long as nobody touches it', () => {
    expect(told([fpr], [fpr, gap('0.1')], [gap('0.1'), fpr])).toEqual({
      'v1.0': { fpr: 'v1.0' },
      'v1.1': { fpr: 'v1.0', gap: 'v1.1' },
      'v1.2': { fpr: 'v1.0', gap: 'v1.1' },
    });
  });

  test('when its threshold moved, and again when it moved back', () => {
    expect(told([gap('0.1')], [gap('0.2')], [gap('0.2')], [gap('0.1')])).toMatchObject({
      'v1.1': { gap: 'v1.1' },
      'v1.2': { gap: 'v1.1' },
      'v1.3': { gap: 'v1.3' },
    });
  });

  test('not when a number is only spelt otherwise', () => {
    expect(told([gap('0.1')], [gap('0.10')], [gap('1e-1')])['v1.2']).toEqual({ gap: 'v1.0' });
  });

  test('when it got another name, and when it came back after it was gone', () => {
    expect(told([gap('0.1')], [{ ...gap('0.1'), name: 'new' }], [], [gap('0.1')])).toEqual({
      'v1.0': { gap: 'v1.0' },
      'v1.1': { new: 'v1.1' },
      'v1.2': {},
      'v1.3': { gap: 'v1.3' },
    });
  });

  test.each<[string, ConstraintParts]>([
    ['unit', { unit: 'ms' } as ConstraintParts],
    ['operator', { operator: '<' } as ConstraintParts],
    ['scope', { applies_to: ['age'] } as ConstraintParts],
    ['samples', { min_samples: 5 } as ConstraintParts],
    ['effect', { on_violation: 'warn' } as ConstraintParts],
    ['derivation', { derive: { kind: 'gap', of: 'x', reference: 'highest' } } as ConstraintParts],
    ['range', { allowed_range: ['0.1', '0.2'] } as ConstraintParts],
  ])('when its %s changed', (_, change) => {
    expect(told([fpr, gap('0.1')], [{ ...fpr, ...change }, gap('0.1')])['v1.1']).toEqual({
      fpr: 'v1.1',
      gap: 'v1.0',
    });
  });

  test('against the version that its objective supersedes, not the one below', () => {
    const versions = [
      buildObjective({ version: 'OBJ.credit.v1.0', constraints: [gap('0.1')] }),
      buildObjective({ version: 'OBJ.credit.v1.1', constraints: [gap('0.2')] }),
      buildObjective({
        version: 'OBJ.credit.v1.2',
        constraints: [gap('0.1')],
        supersedes: 'OBJ.credit.v1.0',
      }),
    ];
    expect(short(constraintVersions(versions))['v1.2']).toEqual({ gap: 'v1.0' });
    expect(short(constraintVersions(versions.toReversed()))).toEqual(short(constraintVersions(versions)));
  });

  test('in its own version where the superseded one is not there to be compared', () => {
    const orphan = buildObjective({
      version: 'OBJ.credit.v1.2',
      constraints: [fpr],
      supersedes: 'OBJ.credit.v1.1',
    });
    expect(short(constraintVersions([orphan]))).toEqual({ 'v1.2': { fpr: 'v1.2' } });
  });
});

test('exactly the constraints that the comparison of two versions names changed in the second', () => {
  fc.assert(
    fc.property(objectiveParts, objectiveParts, (a, b) => {
      const before = buildObjective({ ...a, version: 'OBJ.credit.v1.0', supersedes: null });
      const after = buildObjective({ ...b, version: 'OBJ.credit.v1.1', supersedes: null });
      const versions = constraintVersions([before, after]).get('OBJ.credit.v1.1')!;
      expect(Object.keys(versions).toSorted()).toEqual(after.constraints.map(({ name }) => name).toSorted());
      // Nothing but the constraints differs.
      const changes = diffObjectives(before, { ...before, constraints: after.constraints });
      const changed = new Set(changes.map(({ element }) => element));
      for (const [name, version] of Object.entries(versions))
        expect(version).toBe(changed.has(name) ? 'OBJ.credit.v1.1' : 'OBJ.credit.v1.0');
    }),
  );
});
