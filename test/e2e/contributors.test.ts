import { describe, expect, test } from '@jest/globals';
import { judgedByGit } from './judged-by-git.ts';
import { play, scenariosOf } from './run-scenario.ts';

describe('Who had a hand in a change', () => {
  test.each(scenariosOf('contributors'))(
    '%s',
    async (_, scenario) => {
      const { seen, wanted } = await play(scenario, judgedByGit);
      expect(seen).toEqual(wanted);
    },
    30_000,
  );
});
