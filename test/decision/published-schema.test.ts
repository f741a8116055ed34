import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readDecisionInput, readEvent } from '../../src/decision/validate-event.ts';
import { mutationsOf } from '../format/schema-samples.ts';
import { sample, sampleNames } from './events.ts';
import { viewOf } from './governance.ts';

function published(format: string) {
  const path = join(import.meta.dirname, '..', '..', 'schemas', `${format}.schema.json`);
  return new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}

const event = published('decision-event');

describe('the published schema of events', () => {
  test.each(sampleNames.filter((name) => name !== 'input'))('takes %s', (name) => {
    expect(event(sample(name))).toBe(true);
  });

  test('refuses nothing that is taken, whatever is changed', () => {
    const changed = sampleNames.flatMap((name) => [...mutationsOf(sample(name))]);
    const taken = changed.filter((value) => readEvent(value).faults === undefined);
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter((value) => !event(value))).toEqual([]);
  });
});

test('the published schema of inputs takes what is taken', () => {
  const input = published('decision-input');
  const taken = [...mutationsOf(sample('input'))].filter(
    (value) => readDecisionInput(value).faults === undefined,
  );
  expect(input(sample('input'))).toBe(true);
  expect(taken.length).toBeGreaterThan(5);
  expect(taken.filter((value) => !input(value))).toEqual([]);
});

test('the published schema of bundles takes a bundle', () => {
  expect(published('governance-bundle')(viewOf([{}], [{ version: '1', objective: 'OBJ.credit.v1.2' }]))).toBe(
    true,
  );
});
