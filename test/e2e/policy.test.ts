import { describe, expect, test } from '@jest/globals';
import { play, scenariosOf } from './run-scenario.ts';

describe('What the policy asks for', () => {
  test.each(scenariosOf('policy'))(
    '%s',
    async (_, scenario) => {
      const { seen, wanted } = await play(scenario);
      expect(seen).toEqual(wanted);
    },
    30_000,
  );
});
