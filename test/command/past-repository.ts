/** Git repositories on disk with a past, for the gate. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { put } from '../files/scratch.ts';
import { articleRepository } from './article-repository.ts';

export type Files = Readonly<Record<string, string | null>>;

export interface CommitSpec {
  readonly files: Files;
  /** The committer's date; default the evening of 10 May. */
  readonly at?: string;
  /** Commits on a branch before, that are merged with this one. */
  readonly branch?: readonly Files[];
}

const { '.git/HEAD': _, ...rest } = articleRepository;
/** The article's repository without the sign of one. */
export const article: Readonly<Record<string, string>> = rest;
export const promotionPath = 'promotions/production/credit_model.yaml';
export const promote = (version: string, environment = 'production'): Files => ({
  [`promotions/${environment}/credit_model.yaml`]: JSON.stringify({
    model_name: 'credit_model',
    model_version: version,
    objective_version: 'OBJ.credit.v1.3',
    kpi_report: { path: `kpis/credit_model/${version}.json` },
  }),
});
export const kpis = (version: string, evaluatedAt = '2025-05-15T10:00:00Z') =>
  JSON.stringify({
    model_name: 'credit_model',
    model_version: version,
    objective_version: 'OBJ.credit.v1.3',
    evaluated_at: evaluatedAt,
    kpis: [
      { metric: 'false_positive_rate', value: 0.041 },
      { metric: 'approval_gap', value: 0.013, segment: 'protected_groups', slice: 'age' },
      { metric: 'latency_ms', value: 120 },
      { metric: 'cost_per_request', value: 0.0018 },
    ],
  });
export const registered = (version: string) =>
  article['models/credit_model/2.1.0.yaml']!.replace(
    '"model_version":"2.1.0"',
    `"model_version":"${version}"`,
  );
export const everything: Files = {
  ...article,
  [promotionPath]: null,
  ...Object.fromEntries(
    ['2.0.0', '2.1.0', '2.2.0'].flatMap((version) => [
      [`models/credit_model/${version}.yaml`, registered(version)],
      [`kpis/credit_model/${version}.json`, kpis(version)],
    ]),
  ),
};
export const freeze: Files = {
  'freezes/credit.yaml':
    'domain: credit\nfrozen_at: 2025-05-16T06:00:00Z\nrule: drift\nescalate_to: Ethics\nreason: drift\nallow_rollback: true\n',
};

/** A repository with these commits on main, and then what lies uncommitted. */
export function repositoryIn(root: string, commits: readonly CommitSpec[], uncommitted: Files): string {
  git(root, ['init', '--quiet', '--initial-branch=main']);
  for (const { files, at, branch = [] } of commits) {
    if (branch.length > 0) {
      git(root, ['switch', '--quiet', '--create', 'side']);
      for (const one of branch) commit(root, one, at);
      git(root, ['switch', '--quiet', 'main']);
      git(root, ['merge', '--quiet', '--no-ff', '--no-commit', 'side'], at);
    }
    commit(root, files, at);
    if (branch.length > 0) git(root, ['branch', '--quiet', '-D', 'side']);
  }
  write(root, uncommitted);
  return root;
}

export function commit(root: string, files: Files, at?: string): void {
  write(root, files);
  git(root, ['add', '--all']);
  git(root, ['commit', '--quiet', '--allow-empty', '--message', 'Change'], at);
}

export function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(root, path), { force: true });
    else put(root, path, text);
  }
}

export function git(root: string, args: readonly string[], at = '2025-05-10T20:00:00+00:00'): string {
  const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}
