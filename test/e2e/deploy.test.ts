import { describe, expect, test } from '@jest/globals';
import { play, scenariosOf } from './run-scenario.ts';

describe('The deploy gate, and what its verdict is bound to', () => {
  test.each(scenariosOf('deploy'))(
    '%s',
    async (_, scenario) => {
      const { seen, wanted } = await play(scenario);
      expect(seen).toEqual(wanted);
    },
    30_000,
  );
});
