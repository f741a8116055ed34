/** The events that a scenario's runs are started by. */
import type { RunStep } from './scenario.ts';
import type { Stage } from './stage.ts';

/** @returns the payload, and the commit that the run is to report on where it checks one */
export function payloadOf(
  stage: Stage,
  step: RunStep,
): { event: string; payload: Record<string, unknown>; commit: string | undefined } {
  const { event = 'pull_request_target' } = step;
  const built = builtPayload(stage, event, step);
  const from =
    step.from === undefined ? {} : { repository: { full_name: step.from, default_branch: 'main' } };
  const payload: Record<string, unknown> = { ...built.payload, ...from, ...step.payload };
  for (const [name, parts] of Object.entries(step.parts ?? {})) {
    payload[name] = { ...(payload[name] as object | undefined), ...parts };
  }
  return { event, payload, commit: step.on === undefined ? built.commit : stage.branches.commit(step.on) };
}

function builtPayload(
  stage: Stage,
  event: string,
  step: RunStep,
): { payload: Record<string, unknown>; commit: string | undefined } {
  const { payloads } = stage;
  switch (event) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = stage.branches.pull(step.pull);
      const action = (step.action ?? 'opened') as 'opened';
      return { payload: payloads.pullRequest(pull, action), commit: pull.head.sha };
    }
    case 'pull_request_review': {
      const pull = stage.branches.pull(step.pull);
      const review = pull.reviews.at(-1);
      if (review === undefined) throw new Error('nobody has reviewed');
      return { payload: payloads.review(pull, review), commit: pull.head.sha };
    }
    case 'workflow_run': {
      const pull = stage.branches.pull(step.pull);
      return { payload: payloads.workflowRun(pull), commit: pull.head.sha };
    }
    case 'merge_group': {
      if (stage.group === undefined) return { payload: payloads.workflowDispatch(), commit: undefined };
      return { payload: payloads.mergeGroup(stage.group), commit: stage.group.head_sha };
    }
    case 'schedule': {
      const { repository, sender } = payloads.workflowDispatch();
      return { payload: { schedule: '17 * * * *', repository, sender }, commit: undefined };
    }
    case 'push':
      return { payload: pushPayload(stage, step), commit: undefined };
    default:
      return { payload: payloads.workflowDispatch(), commit: undefined };
  }
}

/** The newest push to a branch, or the one from and to the commits that a step names. */
function pushPayload({ payloads, branches }: Stage, { push = {} }: RunStep): Record<string, unknown> {
  const { before, after, branch, ref } = push;
  return {
    ...payloads.push(branch),
    ...(before === undefined ? {} : { before: branches.commit(before) }),
    ...(after === undefined ? {} : { after: branches.commit(after) }),
    ...(ref === undefined ? {} : { ref }),
  };
}
