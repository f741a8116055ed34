import { expect, test } from '@jest/globals';
import { scenariosOf } from './run-scenario.ts';

/** The themes that are about who signs what, each played by the test of its name. */
const themes = ['attacks', 'binding', 'contributors', 'merge-queue', 'sign-offs', 'versions'];

test('at least fifty scenarios of approvals go through the built action, each under a name of its own', () => {
  const names = themes.flatMap((theme) => scenariosOf(theme).map(([name]) => name));
  expect(names.length).toBeGreaterThanOrEqual(50);
  expect(new Set(names).size).toBe(names.length);
});

test('at least eighty promotions go through the built action, each under a name of its own', () => {
  const names = ['promotions', 'gate', 'freezes'].flatMap((theme) =>
    scenariosOf(theme).map(([name]) => name),
  );
  expect(names.length).toBeGreaterThanOrEqual(80);
  expect(new Set(names).size).toBe(names.length);
});
