import { describe, expect, test } from '@jest/globals';
import { play, scenariosOf } from './run-scenario.ts';

describe('What a push to the default branch brings', () => {
  test.each(scenariosOf('record'))(
    '%s',
    async (_, scenario) => {
      const { seen, wanted } = await play(scenario);
      expect(seen).toEqual(wanted);
    },
    30_000,
  );
});
