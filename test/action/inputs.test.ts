import { describe, expect, test } from '@jest/globals';
import { InvalidInput, readInputs } from '../../src/action/inputs.ts';

const read = (given: Record<string, string>) =>
  readInputs((name) => ({ 'github-token': 'token', ...given })[name] ?? '');

describe('inputs', () => {
  test('have the defaults of action.yml', () => {
    expect(read({})).toEqual({
      command: 'auto',
      token: 'token',
      governanceRepository: undefined,
      governanceRef: undefined,
      environment: undefined,
      modelName: undefined,
      modelVersion: undefined,
      objectiveVersion: undefined,
      kpiReport: undefined,
      kpiFormat: undefined,
      kpiMapping: undefined,
      evidence: 'github',
      statusContext: 'tracegate',
      comment: true,
      failOn: 'pending',
      record: 'commit',
      alert: false,
      signingKey: undefined,
    });
  });

  test('are read without the blanks around them', () => {
    expect(read({ command: ' gate\n', 'model-name': '  credit_model ' })).toMatchObject({
      command: 'gate',
      modelName: 'credit_model',
    });
  });

  test('that are blank are not given', () => {
    expect(read({ environment: '  ', comment: '' })).toMatchObject({ environment: undefined, comment: true });
  });

  test.each([
    ['command', 'chekc'],
    ['command', 'Check'],
    ['evidence', 'hearsay'],
    ['kpi-format', 'tensorboard'],
    ['comment', 'yes'],
    ['comment', 'True'],
    ['fail-on', 'deny'],
    ['record', 'push'],
    ['alert', 'yes'],
  ])('with another value than those that are known are refused: %s %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(InvalidInput);
    expect(() => read({ [name]: value })).toThrow(`The input ${name} is "${value}"`);
  });

  test('the token must be given', () => {
    expect(() => read({ 'github-token': ' ' })).toThrow('github-token');
  });
});

describe('the governance repository', () => {
  test.each(['acme/governance', 'a-b/c.d_e', 'acme/.github'])('%s is a name', (name) => {
    expect(read({ 'governance-repository': name }).governanceRepository).toBe(name);
  });

  // Each would name another resource of the API, or none.
  test.each([
    'governance',
    'acme/',
    '/governance',
    'acme/a/b',
    '../governance',
    './x',
    'acme/..',
    'acme/.',
    'a b/c',
    'acme/x?y',
  ])('%s is none', (name) => {
    expect(() => read({ 'governance-repository': name })).toThrow(InvalidInput);
  });
});
