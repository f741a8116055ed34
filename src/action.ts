import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Context } from './action/context.ts';
import { readGateInputs } from './action/gate-inputs.ts';
import { readInputs, type Inputs } from './action/inputs.ts';
import { exitCode, notEvaluated, nothingGoverned, verdictFile, type Outcome } from './action/outcome.ts';
import { patienceFrom } from './action/patience.ts';
import { runCheck, runMergeGroup, type Speech } from './action/run-check.ts';
import { runGate, runnerOf, setGateOutputs } from './action/run-gate.ts';
import { runRecord } from './action/run-record.ts';
import { setRecordOutputs } from './action/record-outputs.ts';
import { envelopeMaker } from './action/signing.ts';
import { taskOf, type EventPayload } from './action/task.ts';
import { connect, GitHubFault, type GitHubClient } from './github/client.ts';
import {
  pullRequestOf,
  readOpenPullRequests,
  readPullRequest,
  type PullAnswer,
  type PullRequest,
} from './github/pull-request.ts';
import { isLoopback } from './command/loopback.ts';
import { parseTime } from './format/date.ts';
import { annotations } from './report/annotations.ts';
import { escapeText } from './report/escape.ts';
import type { Reason } from './verdict/verdict.ts';

const { env } = process;

/**
 * The run's clock: TRACEGATE_NOW where it is set and GitHub is a stand-in on this machine, as in tests. Else an earlier
 * step of the job, which may set variables, could take a verdict back to before a freeze or an expiry.
 */
function clock(): number {
  if (env['TRACEGATE_NOW'] === undefined) return Date.now();
  if (!isLoopback(new URL(env['GITHUB_API_URL'] ?? 'https://api.github.com').hostname))
    throw new Error('TRACEGATE_NOW is set, and the time of a run is not for its environment to say.');
  const instant = parseTime(env['TRACEGATE_NOW']);
  if (instant === undefined) throw new Error('TRACEGATE_NOW is not an RFC 3339 time.');
  return instant;
}

function readPayload(): EventPayload & { readonly pull_request?: PullAnswer } {
  const path = env['GITHUB_EVENT_PATH'];
  return path === undefined
    ? {}
    : (JSON.parse(readFileSync(path, 'utf8')) as EventPayload & { pull_request?: PullAnswer });
}

function contextOf(inputs: Inputs, now: number): Context {
  const [owner, repo] = (inputs.governanceRepository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined)
    throw new Error('GITHUB_REPOSITORY is not set.');
  const client = clientFor(inputs.token);
  return { client, repository: { owner, repo }, now };
}

function clientFor(token: string): GitHubClient {
  return connect(token, patienceFrom(env));
}

async function run(inputs: Inputs, now: number): Promise<Outcome> {
  const payload = readPayload();
  const task = taskOf(
    inputs.command,
    env['GITHUB_EVENT_NAME'] ?? '',
    payload,
    inputs.modelName !== undefined,
  );
  const elsewhere =
    inputs.governanceRepository !== undefined && inputs.governanceRepository !== env['GITHUB_REPOSITORY'];
  if (elsewhere && task.kind !== 'gate') {
    return notEvaluated(
      'gate-evaluated',
      'Pull requests are checked, and pushes recorded, in the governance repository itself; only a gate asks another one.',
    );
  }
  const context = contextOf(inputs, now);
  const speech: Speech = {
    ...inputs,
    runUrl: runUrl(),
    warn: (message) => core.warning(escapeText(message)),
  };
  switch (task.kind) {
    case 'check': {
      const { pulls, faults } = await pullsOf(context, task, payload.pull_request);
      return pulls.length + faults.length === 0
        ? notEvaluated('pull-request-missing', 'No open pull request belongs to this event.')
        : runCheck(context, pulls, speech, faults);
    }
    case 'check-open': {
      const pulls = await readOpenPullRequests(context.client, context.repository);
      return pulls.length === 0 ? nothingOpen(task.event) : runCheck(context, pulls, speech, [], true);
    }
    case 'merge-group':
      return runMergeGroup(context, task, speech);
    case 'gate':
      return runGate(
        context,
        inputs,
        readGateInputs((name) => core.getInput(name)),
        runnerOf(env, clientFor),
      );
    case 'record':
      return runRecord(context, task, {
        mode: inputs.record,
        alert: inputs.alert,
        envelop: envelopeMaker(inputs.signingKey),
        runUrl: runUrl(),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
      });
    case 'nothing':
      return nothingGoverned(task.message);
    case 'unsupported':
      return notEvaluated('gate-evaluated', task.message);
  }
}

/** By the clock there is nothing to do. Whoever asks by hand for a check of nothing may have meant a gate. */
function nothingOpen(event: string): Outcome {
  const message = 'No pull request is open.';
  if (event !== 'schedule') return notEvaluated('pull-request-missing', message);
  const reason: Reason = { id: 'nothing-governed', status: 'pass', message };
  return { ...notEvaluated(reason.id, message), verdict: 'allow', reasons: [reason] };
}

interface FoundPulls {
  readonly pulls: readonly PullRequest[];
  /** One for each that could not be read: the others are still checked. */
  readonly faults: readonly Reason[];
}

/** The open pull requests of an event: from its payload, or looked up by number and by head commit. */
async function pullsOf(
  context: Context,
  task: { pulls: readonly number[]; headCommit: string | undefined },
  payload: PullAnswer | undefined,
): Promise<FoundPulls> {
  const { client, repository } = context;
  if (payload !== undefined) {
    return { pulls: [pullRequestOf(payload)].filter(({ state }) => state === 'open'), faults: [] };
  }
  const numbers = new Set(task.pulls);
  if (task.headCommit !== undefined) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const parameters = { ...repository, commit_sha: task.headCommit };
    for (const { number } of await client.list<{ number: number }>(route, parameters)) numbers.add(number);
  }
  const pulls: PullRequest[] = [];
  const faults: Reason[] = [];
  for (const number of numbers) {
    try {
      pulls.push(await readPullRequest(client, repository, number));
    } catch (error) {
      if (!(error instanceof GitHubFault)) throw error;
      faults.push({ id: 'github-unavailable', status: 'fail', message: error.message });
    }
  }
  return { pulls: pulls.filter(({ state }) => state === 'open'), faults };
}

function runUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server === undefined || repository === undefined || id === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${id}`;
}

async function speak(outcome: Outcome, now: number): Promise<void> {
  const path = join(env['RUNNER_TEMP'] ?? '.', 'tracegate-verdict.json');
  writeFileSync(path, verdictFile(outcome, now));
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('reasons', JSON.stringify(outcome.reasons));
  core.setOutput('objective-version', outcome.objectiveVersion ?? '');
  core.setOutput('objective-digest', outcome.objectiveDigest ?? '');
  core.setOutput('change-class', outcome.changeClass ?? '');
  core.setOutput('missing-approvals', JSON.stringify(outcome.missingApprovals));
  core.setOutput('verdict-path', path);
  const setOutput = (name: string, value: string): void => core.setOutput(name, value);
  setRecordOutputs(outcome, env['RUNNER_TEMP'] ?? '.', setOutput);
  setGateOutputs(outcome, env['RUNNER_TEMP'] ?? '.', setOutput);
  const say = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, message, ...properties } of annotations(outcome.findings))
    say[level](message, properties);
  if (outcome.summary !== '' && env['GITHUB_STEP_SUMMARY'] !== undefined)
    await core.summary.addRaw(outcome.summary, true).write();
}

/** One line for the log, in which no text of a pull request is taken for a command. */
function sentence(verdict: string, stopping: readonly Reason[]): string {
  return escapeText(`${verdict}: ${stopping.map(({ message }) => message).join(' ')}`.slice(0, 4000));
}

/** A run that throws must end as `error`, with the outputs that say so. */
async function main(): Promise<void> {
  process.exitCode = 1;
  const now = clock();
  let [outcome, failOn]: [Outcome, Inputs['failOn']] = [
    notEvaluated('gate-evaluated', 'Nothing was evaluated.'),
    'pending',
  ];
  try {
    const inputs = readInputs((name) => core.getInput(name));
    failOn = inputs.failOn;
    outcome = await run(inputs, now);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    outcome = notEvaluated(error instanceof GitHubFault ? 'github-unavailable' : 'gate-evaluated', message);
  }
  await speak(outcome, now);
  const stopping = outcome.reasons.filter(({ status }) => status === 'fail' || status === 'pending');
  if (outcome.verdict !== 'allow') core.error(sentence(outcome.verdict, stopping));
  process.exitCode = exitCode(outcome.verdict, outcome.deployment === undefined ? failOn : 'pending');
}

void main().catch((error: unknown) => {
  core.setOutput('verdict', 'error');
  core.setFailed(escapeText(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
});
