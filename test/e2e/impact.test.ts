import { describe, expect, test } from '@jest/globals';
import { play, scenariosOf } from './run-scenario.ts';

describe('What a threshold does to the decisions that were taken', () => {
  test.each(scenariosOf('impact'))(
    '%s',
    async (_, scenario) => {
      const { seen, wanted } = await play(scenario);
      expect(seen).toEqual(wanted);
    },
    30_000,
  );
});
