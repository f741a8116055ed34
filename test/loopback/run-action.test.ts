import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exampleWorld } from './example-world.ts';
import type { ExampleWorld } from './example-world.ts';
import { queuePulls } from './merge.ts';
import { Payloads } from './payloads.ts';
import { parseOutputs, runAction } from './run-action.ts';
import { LoopbackServer } from './server.ts';

/** An action that reads the pull request of its event and reports what it was given. */
const ACTION = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const env = process.env;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/' + event.number);
const verdict = join(env.RUNNER_TEMP, 'verdict.json');
writeFileSync(verdict, JSON.stringify({ now: env.TRACEGATE_NOW, head: (await answer.json()).head.sha }));
appendFileSync(env.GITHUB_OUTPUT, 'reasons<<END\\none\\n\\nthree\\nEND\\nverdict=deny\\nverdict-path=' + verdict + '\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Denied');
console.log(JSON.stringify({ sha: env.GITHUB_SHA, input: env['INPUT_STATUS-CONTEXT'], cwd: process.cwd(), file: readFileSync('kpis.json', 'utf8'), node: process.version }));
console.error('to the log');
process.exitCode = 1;
`;

const folder = mkdtempSync(join(tmpdir(), 'tracegate-script-'));
const script = join(folder, 'action.mjs');
writeFileSync(script, ACTION);
afterAll(() => rmSync(folder, { recursive: true }));

let example: ExampleWorld;
let server: LoopbackServer;
let payloads: Payloads;

beforeEach(async () => {
  example = exampleWorld();
  server = await LoopbackServer.start(example.world);
  payloads = new Payloads(server, example.repository);
});
afterEach(() => server.close());

describe('running an action', () => {
  test('gives it the runner’s environment and returns all that it said', async () => {
    const result = await runAction({
      server,
      script,
      event: 'pull_request',
      payload: payloads.pullRequest(example.pull),
      inputs: { 'status-context': 'gate' },
      workspace: { 'kpis.json': '{}' },
      now: '2025-07-01T00:00:00Z',
    });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'deny', reasons: 'one\n\nthree' },
      summary: '# Denied',
      stderr: 'to the log\n',
      verdict: { now: '2025-07-01T00:00:00Z', head: example.pull.head.sha },
    });
    const said = JSON.parse(result.stdout) as Record<string, string>;
    expect(said).toMatchObject({ input: 'gate', file: '{}' });
    expect(said['sha']).not.toBe(example.pull.head.sha);
    expect(server.log).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  test('ends one that does not end', async () => {
    const endless = join(folder, 'endless.mjs');
    writeFileSync(endless, 'setInterval(() => {}, 1000);');
    const payload = payloads.pullRequest(example.pull);
    const result = await runAction({ server, script: endless, event: 'pull_request', payload, timeout: 300 });
    expect(result.exitCode).toBeNull();
  });
});

describe('the output file', () => {
  test('a value may look like the end of another, and the last of two wins', () => {
    const text = 'a<<ghadelimiter_1\nb=c\nEND\nghadelimiter_1\nb=x=y\nb=\n';
    expect(parseOutputs(text)).toEqual({ a: 'b=c\nEND', b: '' });
  });

  test.each([
    ['a<<END\nnever ended\n', 'the output a has no end'],
    ['no value\n', 'not an output: no value'],
  ])('%j is broken', (text, message) => {
    expect(() => parseOutputs(text)).toThrow(message);
  });
});

describe('payloads', () => {
  test('synchronize and edited say what changed', () => {
    const { pull } = example;
    expect(payloads.pullRequest(pull, 'synchronize', { before: '1'.repeat(40) })).toMatchObject({
      before: '1'.repeat(40),
      after: pull.head.sha,
      number: 1,
      sender: { login: 'alice' },
    });
    const baseBefore = { ref: 'release', sha: '2'.repeat(40) };
    expect(payloads.pullRequest(pull, 'edited', { baseBefore })).toMatchObject({
      changes: { base: { ref: { from: 'release' } } },
    });
  });

  test('a review carries its state in lower case and a pull request without counts', () => {
    const payload = payloads.review(example.pull, example.review) as any;
    expect(payload.review).toMatchObject({ state: 'approved', user: { login: 'rita' } });
    expect(payload.pull_request).toMatchObject({ number: 1, head: { sha: example.pull.head.sha } });
    expect(payload.pull_request).not.toHaveProperty('commits');
  });

  test('a finished run names its pull request, but not one from a fork', () => {
    const { repository, pull, world } = example;
    const own = payloads.workflowRun(pull) as any;
    expect(own.workflow_run.pull_requests).toMatchObject([{ number: 1, head: { sha: pull.head.sha } }]);
    const fork = world.repository({ owner: 'frank', name: 'governance', forkOf: repository });
    fork.push('patch', repository.git.head('change'));
    const foreign = repository.pull({ author: 'frank', head: 'patch', headRepository: fork });
    const { workflow_run } = payloads.workflowRun(foreign) as any;
    expect(workflow_run).toMatchObject({
      pull_requests: [],
      head_repository: { full_name: 'frank/governance' },
    });
  });

  test('a merge group, a push and a dispatch name their commits and branches', () => {
    const { repository, pull } = example;
    const group = queuePulls(repository, [pull]);
    expect(payloads.mergeGroup(group)).toMatchObject({ merge_group: group });
    const sha = repository.merge(pull);
    const push = payloads.push() as any;
    expect(push).toMatchObject({ ref: 'refs/heads/main', after: sha, forced: false });
    expect(push.commits.map(({ id }: { id: string }) => id)).toEqual([pull.head.sha, sha]);
    expect(payloads.workflowDispatch({ 'model-name': 'm' })).toMatchObject({
      ref: 'refs/heads/main',
      inputs: { 'model-name': 'm' },
    });
  });
});
