import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/decision/canonical-json.ts';
import {
  governanceDigest,
  governedTier,
  isStale,
  readGovernanceBundle,
  sealGovernance,
  type GovernanceView,
} from '../../src/decision/governance-view.ts';
import { sha256 } from '../../src/governance/digest.ts';
import { defaultTiers } from '../../src/promotion/tiers.ts';
import { patched } from './events.ts';
import { viewOf } from './governance.ts';

const view = viewOf(
  [
    {
      version: 'OBJ.credit.v1.2',
      constraints: [
        { name: 'fpr', unit: 'ratio', min_samples: 500 },
        {
          name: 'gap',
          operator: 'abs <=',
          derive: { kind: 'gap', of: 'approval_rate', reference: 'highest' },
        },
      ],
    },
    { version: 'OBJ.credit.v1.3', decision_rules: [{ name: 'cutoff', threshold: '0.58' }] },
    { version: 'OBJ.credit.v1.4', status: 'invalid' },
    { version: 'OBJ.mortgage.v1.0', status: 'removed' },
  ],
  [{ version: '2.1.0', objective: 'OBJ.credit.v1.3', kpis: true }],
);
const text = JSON.stringify(view);

/** A view with changes, and a digest that fits it again. */
function resealed(changes: Record<string, unknown>): string {
  return JSON.stringify(
    sealGovernance(
      patched(structuredClone(view) as Record<string, unknown>, changes) as unknown as GovernanceView,
    ),
  );
}

describe('a bundle', () => {
  test('is read as it was written, however it is laid out', () => {
    expect(readGovernanceBundle(text)).toEqual({ view });
    expect(readGovernanceBundle(JSON.stringify(view, undefined, 2))).toEqual({ view });
    expect(readGovernanceBundle(canonicalJson(view), view.digest)).toEqual({ view });
  });

  test('has the digest of all but itself', () => {
    const { digest, ...rest } = view;
    expect(digest).toBe(sha256(canonicalJson(rest)));
    expect(governanceDigest(view)).toBe(digest);
  });

  test('that was changed in any place is refused', () => {
    const leaves = leavesOf(view);
    expect(leaves.length).toBeGreaterThan(60);
    for (const [pointer, value] of leaves) {
      const other = typeof value === 'number' ? value + 1 : `${String(value).slice(0, -1)}1`;
      if (other === value) continue;
      const changed = patched(structuredClone(view) as Record<string, unknown>, { [pointer]: other });
      expect([pointer, readGovernanceBundle(JSON.stringify(changed)).view]).toEqual([pointer, undefined]);
    }
  });

  test('of which a part was taken out is refused', () => {
    for (const pointer of ['/objectives/0', '/models/0', '/objectives/0/governs/constraints/1']) {
      const changed = structuredClone(view) as any;
      const steps = pointer.split('/').slice(1);
      const last = steps.pop()!;
      steps.reduce((node, step) => node[step], changed).splice(Number(last), 1);
      expect(readGovernanceBundle(JSON.stringify(changed)).faults?.[0]?.path).toBe('/digest');
    }
  });

  test('that is another one than the pinned is refused', () => {
    const other = resealed({ '/commit': 'd'.repeat(40) });
    expect(readGovernanceBundle(other).faults).toBeUndefined();
    expect(readGovernanceBundle(other, view.digest).faults?.[0]).toMatchObject({ path: '/digest' });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['of another form', { '/bundle': 'tracegate-governance/v2' }, '/bundle'],
    ['with something more', { '/note': 'x' }, '/note'],
    ['without a tier', { '/tiers/low': undefined }, '/tiers/low'],
    ['with a time that does not exist', { '/generated_at': '2025-02-30T00:00:00Z' }, '/generated_at'],
    [
      'with a day that does not exist',
      { '/objectives/0/governs/effective_date': '2025-02-30' },
      '/objectives/0/governs/effective_date',
    ],
    ['with a version twice', { '/objectives/1/objective_version': 'OBJ.credit.v1.2.0' }, '/objectives/1'],
    ['with a valid version that says nothing', { '/objectives/2/status': 'valid' }, '/objectives/2/governs'],
    [
      'with an unreadable version that says something',
      { '/objectives/0/status': 'invalid' },
      '/objectives/0/governs',
    ],
    [
      'with a constraint twice',
      { '/objectives/0/governs/constraints/1/name': 'fpr' },
      '/objectives/0/governs/constraints/1',
    ],
    [
      'with a threshold as a number',
      { '/objectives/0/governs/constraints/0/threshold': 0.05 },
      '/objectives/0/governs/constraints/0/threshold',
    ],
    [
      'with an approval by claim',
      { '/objectives/0/governs/approval/state': 'claimed' },
      '/objectives/0/governs/approval/state',
    ],
  ])('%s is refused', (_, changes, path) => {
    expect(readGovernanceBundle(resealed(changes)).faults?.map((fault) => fault.path)).toContain(path);
  });

  test.each([
    ['no text', ''],
    ['a key twice', text.replace('{', '{"commit":"x",')],
    ['a list', '[]'],
  ])('that is %s is refused', (_, given) => {
    expect(readGovernanceBundle(given).view).toBeUndefined();
  });

  test('whatever is given, reading does not throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (given) =>
        expect(readGovernanceBundle(given).view).toBeUndefined(),
      ),
    );
  });
});

describe('a view is stale', () => {
  const made = Date.parse('2025-05-16T06:00:00Z');
  test.each([
    ['at once', 0, false],
    ['at its greatest age', 3_600_000, false],
    ['a moment later', 3_600_001, true],
    ['long before it was made', -3_600_001, true],
  ])('%s', (_, after, stale) => {
    expect(isStale(view, made + after, 3_600_000)).toBe(stale);
  });
});

describe('the rate of a tier', () => {
  test.each([
    [{ mode: 'every' }, '1'],
    [{ mode: 'aggregate' }, '0'],
    [{ mode: 'sample', rate: 0.1 }, '0.1'],
    [{ mode: 'sample', rate: 1 }, '1'],
    [{ mode: 'sample', rate: 1e-7 }, '0.0000001'],
    [{ mode: 'sample', rate: 1e-20 }, '0.000000000000000001'],
  ] as const)('%j is %s', (logging, rate) => {
    expect(governedTier({ ...defaultTiers.medium, logging })).toEqual({
      logging: logging.mode,
      rate,
      retention_days: 1095,
    });
  });
});

function leavesOf(value: unknown, at = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${at}/${key}`));
}
