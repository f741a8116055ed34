import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readGateInputs } from '../../src/action/gate-inputs.ts';
import { InvalidInput } from '../../src/action/inputs.ts';
import { LONGEST_VALIDITY_MINUTES } from '../../src/verdict/deployment.ts';
import { newSigningKey } from '../e2e/stage.ts';

const read = (given: Record<string, string>) => readGateInputs((name) => given[name] ?? '');

describe('the inputs of a gate', () => {
  test('have the defaults of action.yml', () => {
    const { inputs } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string }>;
    };
    const defaults = readGateInputs((name) => {
      expect(Object.keys(inputs)).toContain(name);
      return inputs[name]?.default ?? '';
    });
    expect(defaults).toEqual(read({}));
    expect(defaults.validityMinutes).toBe(LONGEST_VALIDITY_MINUTES);
  });

  test('take several keys, one after the other', () => {
    const keys = [newSigningKey().publicPem, newSigningKey().publicPem];
    expect(read({ 'attestation-key': `\n${keys.join('\n\n')}` }).attestation.keys).toEqual(keys);
  });

  test('of a reason count what people see, not units', () => {
    expect(read({ 'break-glass-reason': '🔥'.repeat(500) }).breakGlassReason).toHaveLength(1000);
  });

  test.each([
    ['attestation-transparency-log', 'maybe'],
    ['verdict-valid-minutes', '61'],
    ['verdict-valid-minutes', '0'],
    ['verdict-valid-minutes', '-1'],
    ['verdict-valid-minutes', '1.5'],
    ['verdict-valid-minutes', 'soon'],
    ['break-glass-reason', 'urgent'],
    ['break-glass-reason', 'a'.repeat(501)],
    ['break-glass-reason', 'a'.repeat(9) + '\u200b\u00ad\u2060'],
    ['break-glass-reason', '\u2800\u3164\u115f'.repeat(9)],
    ['break-glass-reason', 'a' + ' '.repeat(20) + 'b'],
    ['break-glass-reason', '\u0301\u20dd'.repeat(9)],
  ])('refuse %s: %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(InvalidInput);
  });
});
