import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root, runScript } from './script.ts';

const asItShould = { validate: 0, diff: 0, candidate: 1, production: 0 };
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'demo-'));
  cpSync(join(root, 'example/demo.js'), join(copy, 'example/demo.js'));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs the demonstration beside a command line that ends each of its four calls as given. */
function demonstrate(exits: Record<string, number> | 'no command line') {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  if (exits !== 'no command line') {
    mkdirSync(join(copy, 'dist'));
    const program = `const exits = ${JSON.stringify(exits)};
      console.log('called with ' + process.argv.slice(2).join(' '));
      process.exitCode = exits[Object.keys(exits).find((word) => process.argv.includes(word))];`;
    writeFileSync(join(copy, 'dist/cli.js'), program);
  }
  return runScript('example/demo.js', [], copy);
}

describe('the demonstration', () => {
  test('ends with 0 when one promotion is denied, the other allowed, and the rest is fine', () => {
    const run = demonstrate(asItShould);
    expect(run.exit).toBe(0);
    expect(run.stdout.match(/, as expected/g)).toHaveLength(4);
  });

  test('shows each command as it can be typed, and what it printed', () => {
    const { stdout } = demonstrate(asItShould);
    const call = 'gate --environment candidate --model mortgage_model --at 2025-05-06T12:00:00Z --repo .';
    expect(stdout).toContain(`$ node dist/cli.js ${call}\n`);
    expect(stdout).toContain(`| called with ${call}\n`);
  });

  test('prints no colour codes into a pipe', () => {
    expect(demonstrate(asItShould).stdout).not.toContain('\u001b');
  });

  test.each([
    { name: 'a finding in the example', exits: { ...asItShould, validate: 1 }, step: 1 },
    { name: 'a diff that cannot be made', exits: { ...asItShould, diff: 2 }, step: 2 },
    { name: 'the unfair promotion let through', exits: { ...asItShould, candidate: 0 }, step: 3 },
    { name: 'a gate that could not be evaluated', exits: { ...asItShould, candidate: 3 }, step: 3 },
    { name: 'the fair promotion stopped', exits: { ...asItShould, production: 1 }, step: 4 },
  ])('ends with 1 and names step $step: $name', ({ exits, step }) => {
    const run = demonstrate(exits);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain(`Not as expected: step ${step}.`);
  });

  test('does not take a command line that is not there for a denial', () => {
    expect(demonstrate('no command line').exit).toBe(1);
  });
});
