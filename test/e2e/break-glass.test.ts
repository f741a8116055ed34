import { describe, expect, test } from '@jest/globals';
import { play, scenariosOf } from './run-scenario.ts';

describe('Breaking the glass', () => {
  test.each(scenariosOf('break-glass'))(
    '%s',
    async (_, scenario) => {
      const { seen, wanted } = await play(scenario);
      expect(seen).toEqual(wanted);
    },
    30_000,
  );
});
