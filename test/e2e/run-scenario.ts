/** Plays the scenarios of one table: each on a GitHub of its own, each run of the action as a process. */
import { runAction, type ActionResult } from '../loopback/run-action.ts';
import { observe, type Observation } from './expectation.ts';
import { observeIssues, observeRecords } from './records.ts';
import { readTable, textsOf } from './files.ts';
import { payloadOf } from './payload.ts';
import type { RunStep, Scenario, Theme } from './scenario.ts';
import { newSigningKey, Stage } from './stage.ts';

/** The scenarios of test/cases/e2e/<theme>.yaml, by name. */
export function scenariosOf(theme: string): [name: string, scenario: Scenario][] {
  const { now, cases } = readTable<Theme>(`${theme}.yaml`);
  return cases.map((scenario) => [scenario.name, now === undefined ? scenario : { now, ...scenario }]);
}

/**
 * All that was seen in the runs of a scenario, and all that was wanted.
 * @param judge looks at what is on GitHub in the end, and says what is wrong with it
 */
export async function play(
  scenario: Scenario,
  judge: (stage: Stage) => Promise<string[]> = () => Promise.resolve([]),
): Promise<{ seen: unknown[]; wanted: unknown[] }> {
  const stage = await Stage.set(scenario);
  const observations: Observation[] = [];
  const verdictFiles: (string | undefined)[] = [];
  try {
    for (const step of [...(scenario.before ?? []), ...scenario.steps]) {
      if ('run' in step) {
        const { result, observation } = await run(stage, { ...nowOf(scenario), ...step.run });
        observations.push(observation);
        verdictFiles.push(result.verdictText);
      } else if ('same' in step) {
        observations.push({ seen: verdictFiles.at(-1), wanted: verdictFiles.at(-2) });
      } else if ('commented' in step) {
        const { by, body } = step.commented;
        const theirs = stage.repository.comments.filter(({ user }) => user?.login === by);
        observations.push({ seen: theirs.map((comment) => comment.body), wanted: [body] });
      } else if ('records' in step) observations.push(observeRecords(stage, step));
      else if ('issues' in step) observations.push(observeIssues(stage, step.issues));
      else stage.play(step);
    }
    observations.push({ seen: await judge(stage), wanted: [] });
  } finally {
    await stage.server.close();
  }
  if (observations.length < 2) throw new Error(`nothing is run in: ${scenario.name}`);
  return { seen: observations.map(({ seen }) => seen), wanted: observations.map(({ wanted }) => wanted) };
}

async function run(stage: Stage, step: RunStep): Promise<{ result: ActionResult; observation: Observation }> {
  const { event, payload, commit } = payloadOf(stage, step);
  const [firstCall, firstStatus] = [stage.server.log.length, stage.server.statuses.length];
  const result = await runAction({
    server: stage.server,
    event,
    payload,
    inputs: inputsOf(stage, step),
    env: { TRACEGATE_RETRY_BASE_MS: '1', ...step.env },
    ...nowOf(step),
    workspace: textsOf(step.workspace ?? {}),
    ...(process.env['TRACEGATE_ACTION'] === undefined ? {} : { script: process.env['TRACEGATE_ACTION'] }),
  });
  return { result, observation: observe(stage, { result, firstCall, firstStatus, commit }, step.expect) };
}

/** A key is no text of a table: words stand for one that the scenario makes. */
function inputsOf(stage: Stage, { inputs = {} }: RunStep): Record<string, string> {
  const texts: Record<string, () => string> = {
    'a new key': () => stage.signingKey.privatePem,
    'the public half of that key': () => stage.signingKey.publicPem,
    'the key of a stranger': () => newSigningKey().publicPem,
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, texts[value]?.() ?? value]));
}

function nowOf({ now }: { readonly now?: string }): { now?: string } {
  return now === undefined ? {} : { now };
}
