/** The starter pipelines as what runs in them: shell scripts with an environment, read out of each tool's own file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
export const text = (file: string): string => readFileSync(join(root, 'docs', file), 'utf8');

/** A script that ends at its first failure, in a folder that it shares with the others of its pipeline. */
export interface Script {
  readonly name: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
}

type Job = {
  extends?: string;
  before_script?: string[];
  script?: string[];
  artifacts?: { paths: string[] };
  needs?: string[];
};

export type GitLab = { stages: string[]; variables: Record<string, string> } & Record<string, Job>;

export const gitlab = (): GitLab => parse(text('pipelines/gitlab-ci.yml')) as GitLab;

export function gitlabScripts(): Script[] {
  const { variables, ...jobs } = gitlab();
  return ['gate', 'deploy'].map((name) => {
    const job = jobs[name] as Job;
    const template = jobs[job.extends ?? ''] as Job | undefined;
    return {
      name,
      shell: [...(template?.before_script ?? []), ...(job.script ?? [])].join('\n'),
      env: variables,
    };
  });
}

/** Declarations of the form `NAME = 'value'` in `environment`, the defaults of `parameters`, and each `sh '''…'''`. */
export function jenkinsScripts(): Script[] {
  const file = text('pipelines/Jenkinsfile').replaceAll(/^\s*\/\/.*$/gm, '');
  const environment = [...file.matchAll(/^\s*([A-Z_]+) = '([^']*)'$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  const parameters = [...file.matchAll(/string\(name: '([A-Z_]+)', defaultValue: '([^']*)'\)/g)].map(
    ([, name, value]) => [name, value],
  );
  const env = Object.fromEntries([...environment, ...parameters]) as Record<string, string>;
  // In a text in three quotes, Groovy joins a line that ends with a backslash with the next one.
  return [...file.matchAll(/sh '''\n([\s\S]*?)'''/g)].map(([, shell = ''], index) => ({
    name: `sh ${index + 1}`,
    shell: shell.replaceAll('\\\n', ''),
    env: { ...env, ENVIRONMENT: 'production' },
  }));
}

export interface Hook {
  kind: string;
  metadata: { annotations: Record<string, string> };
  spec: {
    backoffLimit: number;
    template: {
      spec: {
        restartPolicy: string;
        containers: {
          command: string[];
          args: string[];
          env: { name: string; value?: string }[];
          image: string;
        }[];
      };
    };
  };
}

export const hook = (): Hook => parse(text('pipelines/argo-cd-presync.yaml')) as Hook;

export function hookScript(): Script {
  const [container] = hook().spec.template.spec.containers;
  const env = Object.fromEntries((container?.env ?? []).map(({ name, value = '' }) => [name, value]));
  return { name: 'gate', shell: container?.args[0] ?? '', env };
}

export interface Workflow {
  jobs: Record<
    string,
    {
      outputs?: Record<string, string>;
      env?: Record<string, string>;
      steps: { uses?: string; with?: Record<string, string>; run?: string; env?: Record<string, string> }[];
    }
  >;
}

export const workflow = (): Workflow => parse(text('workflows/deploy-gate.yml')) as Workflow;

/** An expression of the workflow by what it stands for in a test; one that is not known is a mistake in the test. */
export function filled(value: string, known: Readonly<Record<string, string>>): string {
  return value.replaceAll(/\$\{\{ *(.+?) *\}\}/g, (_, expression: string) => {
    const found = known[expression];
    if (found === undefined) throw new Error(`what is ${expression}?`);
    return found;
  });
}
