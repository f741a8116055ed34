/** Runs the scenarios of one table: each on a GitHub of its own, each run of the action as a process. */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../loopback/run-action.ts';
import { expectRun } from './expectation.ts';
import { readTable, textsOf } from './files.ts';
import { payloadOf } from './payload.ts';
import type { RunStep, Scenario } from './scenario.ts';
import { Stage } from './stage.ts';

/** Every scenario of test/cases/e2e/<theme>.yaml as a test. */
export function testTheme(theme: string): void {
  const { title, cases } = readTable<{ title: string; cases: Scenario[] }>(`${theme}.yaml`);
  describe(title, () => {
    test.each(cases.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_, scenario) => {
        await play(scenario);
      },
      30_000,
    );
  });
}

async function play(scenario: Scenario): Promise<void> {
  expect(scenario.steps.some((step) => 'run' in step)).toBe(true);
  const stage = await Stage.set(scenario);
  const verdicts: string[] = [];
  try {
    for (const step of scenario.steps) {
      if ('run' in step) verdicts.push(await run(stage, step.run));
      else if ('same' in step) expect(verdicts.at(-1)).toBe(verdicts.at(-2));
      else stage.play(step);
    }
  } finally {
    await stage.server.close();
  }
}

/** @returns the verdict file */
async function run(stage: Stage, step: RunStep): Promise<string> {
  const { event, payload, commit } = payloadOf(stage, step);
  const [firstCall, firstStatus] = [stage.server.log.length, stage.server.statuses.length];
  const result = await runAction({
    server: stage.server,
    event,
    payload,
    inputs: { ...step.inputs },
    env: { TRACEGATE_RETRY_BASE_MS: '1', ...step.env },
    ...(step.now === undefined ? {} : { now: step.now }),
    workspace: textsOf(step.workspace ?? {}),
    ...(process.env['TRACEGATE_ACTION'] === undefined ? {} : { script: process.env['TRACEGATE_ACTION'] }),
  });
  expectRun(stage, { result, firstCall, firstStatus, commit }, step.expect);
  return result.verdictText ?? '';
}
