import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { EvidenceFile } from '../../src/format/schema/evidence.ts';
import { disagreements } from '../../src/record/compare.ts';
import { renderStatement } from '../../src/record/statement.ts';

const path = join(import.meta.dirname, '../../approvals/OBJ.mortgage.v1.1.json');
const text = readFileSync(path, 'utf8');
const example = (): any => JSON.parse(text);

/** Every place of a value, as the keys that lead to it. */
function places(value: unknown, before: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [before];
  return Object.entries(value).flatMap(([key, item]) => places(item, [...before, key]));
}

/** The example with another value at one place. */
function altered(place: readonly string[]): EvidenceFile {
  const statement = example();
  const last = place.at(-1) ?? '';
  const parent = place.slice(0, -1).reduce((value, key) => value[key], statement);
  parent[last] = typeof parent[last] === 'number' ? parent[last] + 1 : `${parent[last]}0`;
  return statement;
}

/** A copy whose keys stand in the opposite order. */
function reversed(value: any): any {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

const circumstances = ['recordedAt', 'tool'];
const all = places(example());
const telling = all.filter(([, second = '']) => !circumstances.includes(second));

describe('two records', () => {
  test('agree when they are the same, in whatever order of keys', () => {
    expect(disagreements(example(), example())).toEqual([]);
    expect(disagreements(example(), reversed(example()))).toEqual([]);
  });

  test.each(telling.map((place) => [place.join('.'), place]))('disagree when %s differs', (_, place) => {
    const [first = '', second] = place as string[];
    const named = first === 'predicate' ? `predicate.${second}` : first;
    expect(disagreements(example(), altered(place as string[]))).toEqual([named]);
    expect(disagreements(altered(place as string[]), example())).toEqual([named]);
  });

  test.each([
    ['recordedAt', '2030-01-01T00:00:00Z'],
    ['tool', { name: 'tracegate', version: '9.9.9' }],
  ])('agree when only %s differs', (key, value) => {
    const other = example();
    other.predicate[key] = value;
    expect(disagreements(example(), other)).toEqual([]);
  });

  test('disagree when one has something that the other lacks, also a sign-off', () => {
    const { pullRequest: _, ...predicate } = example().predicate;
    expect(disagreements(example(), { ...example(), predicate })).toEqual(['predicate.pullRequest']);
    expect(disagreements(example(), { ...example(), note: 'x' } as EvidenceFile)).toEqual(['note']);
    const more = example();
    more.predicate.approvals.push(more.predicate.approvals[0]);
    expect(disagreements(example(), more)).toEqual(['predicate.approvals']);
    const swapped = example();
    swapped.predicate.approvals.reverse();
    expect(disagreements(example(), swapped)).toEqual(['predicate.approvals']);
  });
});

test('the example that ships is written as the action writes', () => {
  expect(renderStatement(example())).toBe(text);
});
