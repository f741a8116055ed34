/** Runs the scenarios of one table: each on a GitHub of its own, each run of the action as a process. */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../loopback/run-action.ts';
import { expectRun } from './expectation.ts';
import { readTable, textsOf } from './files.ts';
import { payloadOf } from './payload.ts';
import type { RunStep, Scenario, Theme } from './scenario.ts';
import { Stage } from './stage.ts';

/** Every scenario of test/cases/e2e/<theme>.yaml as a test. */
export function testTheme(theme: string): void {
  const { title, now, cases } = readTable<Theme>(`${theme}.yaml`);
  describe(title, () => {
    test.each(cases.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_, scenario) => {
        await play(scenario, now);
      },
      30_000,
    );
  });
}

async function play(scenario: Scenario, now: string | undefined): Promise<void> {
  expect(scenario.steps.some((step) => 'run' in step)).toBe(true);
  const stage = await Stage.set(scenario);
  const verdicts: string[] = [];
  try {
    for (const step of [...(scenario.before ?? []), ...scenario.steps]) {
      if ('run' in step)
        verdicts.push(await run(stage, { ...(now === undefined ? {} : { now }), ...step.run }));
      else if ('same' in step) expect(verdicts.at(-1)).toBe(verdicts.at(-2));
      else if ('commented' in step) {
        const { by, body } = step.commented;
        const theirs = stage.repository.comments.filter(({ user }) => user?.login === by);
        expect(theirs.map((comment) => comment.body)).toEqual([body]);
      } else stage.play(step);
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
