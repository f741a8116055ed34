import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { loadPolicyFile } from '../../src/governance/load.ts';
import type { Attribute, GovernedChange, Subject } from '../../src/policy/governed.ts';
import { globMatches } from '../../src/policy/glob.ts';
import { requirementsFor, type ObjectiveApprovers } from '../../src/policy/requirement.ts';

interface RequirementCase {
  readonly name: string;
  readonly rules: readonly unknown[];
  readonly changes: readonly string[];
  readonly approvers?: readonly ObjectiveApprovers[];
  /** `<role> <count>: <because>, …` */
  readonly requirements?: readonly string[];
  /** `<hours>: <because>, …` */
  readonly hold?: string;
  /** `<rule> <file>` */
  readonly findings?: readonly string[];
}

const table = join(import.meta.dirname, '..', 'cases', 'approval', 'policy', 'requirements.yaml');
const cases = parse(readFileSync(table, 'utf8')) as RequirementCase[];
const roles = { Risk: { users: ['risk'] }, Legal: { users: ['legal'] }, Ethics: { users: ['ethics'] } };

function policyWith(rules: readonly unknown[]) {
  const { value, findings } = loadPolicyFile(
    'policies/approvals.yaml',
    Buffer.from(stringify({ roles, rules })),
  );
  if (value === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return value;
}

function changeOf(line: string, index: number): GovernedChange {
  const [subject = '', ...pairs] = line.split(' ');
  const given = new Map(pairs.map((pair) => pair.split('=') as [string, string]));
  const attribute = <T>(key: string): Attribute<T> => {
    const value = given.get(key);
    if (value === undefined) return { kind: 'none' };
    return value === 'unknown' ? { kind: 'unknown' } : { kind: 'known', value: value as T };
  };
  const listAttribute = (key: string): Attribute<readonly string[]> => {
    const found = attribute<string>(key);
    return found.kind === 'known' ? { kind: 'known', value: found.value.split('+') } : found;
  };
  return {
    path: given.get('path') ?? `${subject}/${index}`,
    subject: subject as Subject,
    change: attribute('change'),
    rules: listAttribute('rules'),
    riskTier: attribute('tier'),
    domain: attribute('domain'),
    environment: attribute('environment'),
  };
}

describe('the required sign-offs', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { requirements, hold, findings } = requirementsFor(
      policyWith(one.rules),
      one.changes.map(changeOf),
      one.approvers ?? [],
    );
    const said = requirements.map(({ role, count, because }) => `${role} ${count}: ${because.join(', ')}`);
    expect(said).toEqual(one.requirements ?? []);
    expect(hold && `${hold.hours}: ${hold.because.join(', ')}`).toBe(one.hold);
    expect(findings.map(({ id, file }) => (file === undefined ? id : `${id} ${file}`))).toEqual(
      one.findings ?? [],
    );
    expect(findings.every(({ level }) => level === 'error')).toBe(true);
  });

  test('a near miss of an unknown role is named', () => {
    const approvers = [{ role: 'risk', count: 1, because: 'OBJ.credit.v1.3' }];
    const policy = policyWith([{ name: 'all', require: { Risk: 1 } }]);
    expect(requirementsFor(policy, [], approvers).findings[0]?.mend).toBe('Did you mean `Risk`?');
  });
});

describe('a domain pattern', () => {
  test.each([
    ['credit', 'credit', true],
    ['credit', 'credit-cards', false],
    ['credit*', 'credit-cards', true],
    ['credit*', 'credit', true],
    ['*cards', 'credit-cards', true],
    ['*', 'anything', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a**c', 'abc', true],
    ['*b*', 'abc', true],
    ['*ab*ba*', 'aba', false],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });

  test('matches what the same regular expression matches', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
        expect(globMatches(pattern, text)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  // A matcher that tried every way to place a hundred parts would not come to an end here.
  test.each([
    ['fits', 'a', true],
    ['lacks one letter', 'b', false],
  ])('with a hundred stars on a long text that %s', (_, letter, expected) => {
    expect(globMatches(`${'a*'.repeat(100)}${letter}*a`, 'a'.repeat(1_000))).toBe(expected);
  });
});
