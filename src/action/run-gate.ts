import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkspaceFile } from '../files/workspace.ts';
import { finding, type Finding } from '../finding/finding.ts';
import type { GitHubClient } from '../github/client.ts';
import { defaultBranch } from '../github/contents.ts';
import { reasonOfCheck } from '../promotion/check.ts';
import { breakGlassMarkdown } from '../report/break-glass.ts';
import { gateMarkdown, gateValue } from '../report/gate.ts';
import type { BreakGlass, DeploymentFacts } from '../verdict/deployment.ts';
import { deploymentJson } from '../verdict/deployment-json.ts';
import { verificationSummary } from '../verdict/verification-summary.ts';
import type { Reason, VerdictKind } from '../verdict/verdict.ts';
import { nobody, vouchersOf } from './attested-approval.ts';
import { breakGlass, type Actors } from './break-glass.ts';
import type { Context } from './context.ts';
import { decideDeployment, type Deployment } from './deploy-gate.ts';
import type { GateInputs } from './gate-inputs.ts';
import { InvalidInput, type Inputs } from './inputs.ts';
import { notEvaluated, type Attestation, type Outcome } from './outcome.ts';

/** What the runner says of itself. */
export interface Runner {
  readonly workspace: string;
  readonly serverUrl: string;
  readonly event: string;
  readonly actors: Actors;
  /** The run and its attempt. */
  readonly run: string;
  readonly runUrl: string | undefined;
  /** Connects to GitHub with another token. */
  readonly connect: (token: string) => GitHubClient;
}

/** What the environment of a step says of the runner. */
export function runnerOf(env: NodeJS.ProcessEnv, connect: Runner['connect']): Runner {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env;
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
  return {
    connect,
    workspace: env['GITHUB_WORKSPACE'] ?? '.',
    serverUrl: server,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    actors: {
      triggering: env['GITHUB_TRIGGERING_ACTOR'] || undefined,
      starting: env['GITHUB_ACTOR'] || undefined,
      startingId: env['GITHUB_ACTOR_ID'] || undefined,
    },
    run: `${repository ?? ''} ${run ?? ''} ${attempt ?? ''}`,
    runUrl:
      repository === undefined || run === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${run}`,
  };
}

/**
 * Decides for a deploy pipeline in any repository.
 * @throws GitHubFault, TruncatedTree, InvalidInput, UnreadableFile
 */
export async function runGate(
  context: Context,
  inputs: Inputs,
  gate: GateInputs,
  runner: Runner,
): Promise<Outcome> {
  const { environment, modelName, modelVersion, objectiveVersion } = inputs;
  if (environment === undefined || modelName === undefined) {
    return notEvaluated('gate-evaluated', 'A gate needs the inputs `environment` and `model-name`.');
  }
  const { kpiReport, kpiFormat: format, kpiMapping, evidence } = inputs;
  if (kpiReport === undefined && (format !== undefined || kpiMapping !== undefined)) {
    const message = '`kpi-format` and `kpi-mapping` are about the file of `kpi-report`, which is not given.';
    return notEvaluated('gate-evaluated', message);
  }
  const read = (file: string) => readWorkspaceFile(runner.workspace, file);
  const vouchers = evidence === 'attestation' ? vouchersOf(gate.attestation, read) : nobody;
  if (evidence !== 'attestation' && isGiven(gate.attestation)) {
    const message =
      'The inputs `attestation-…` say who is to vouch, which only `evidence: attestation` asks.';
    return notEvaluated('gate-evaluated', message);
  }
  const workspaceFile = (file: string) => ({ file, bytes: read(file) });
  const mapping = kpiMapping === undefined ? undefined : workspaceFile(kpiMapping);
  const report = kpiReport === undefined ? undefined : { ...workspaceFile(kpiReport), format, mapping };
  const query = { environment, modelName, modelVersion, objectiveVersion, report };
  const deployment = await decideDeployment(context, query, {
    branch: await governedBranch(context, inputs.governanceRef),
    evidence,
    vouchers,
    validityMinutes: gate.validityMinutes,
    serverUrl: runner.serverUrl,
  });
  return outcomeOf(deployment, await breaking(context, deployment, gate, runner));
}

function isGiven({ keys, identity, trustedRoot, issuer }: GateInputs['attestation']): boolean {
  return keys.length > 0 || [identity, trustedRoot, issuer].some((value) => value !== undefined);
}

/** The branch that is named, with or without `refs/heads/`, or the default one. @throws GitHubFault, InvalidInput */
async function governedBranch({ client, repository }: Context, given: string | undefined): Promise<string> {
  const branch = given?.replace(/^refs\/heads\//, '');
  // A commit or a tag could be from before a freeze, or from a branch that governs nothing.
  if (branch !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64}|refs\/.*)$/.test(branch))
    throw new InvalidInput('governance-ref', branch, 'a branch: what governs is what it points to now');
  return branch ?? defaultBranch(client, repository);
}

type Answer = BreakGlass | { readonly refused: string } | undefined;

/** Only what was evaluated and is not allowed is broken. @throws TruncatedTree */
async function breaking(
  context: Context,
  deployment: Deployment,
  { breakGlassReason: reason, breakGlassToken: token }: GateInputs,
  { connect, event, actors, run, runUrl }: Runner,
): Promise<Answer> {
  const { verdict } = deployment.decision;
  if (reason === undefined || verdict === 'allow') return undefined;
  if (verdict === 'error') return { refused: 'What could not be evaluated is not overridden.' };
  const recorder = token === undefined ? context.client : connect(token);
  return breakGlass(context, deployment, { reason, recorder, event, actors, run, runUrl });
}

function outcomeOf({ decision, facts: decided, binding }: Deployment, answer: Answer): Outcome {
  const broken = answer === undefined || 'refused' in answer ? undefined : answer;
  const facts: DeploymentFacts = { ...decided, breakGlass: broken };
  const verdict: VerdictKind = broken === undefined ? decision.verdict : 'allow';
  const promotion = `promotions/${decision.environment}/${decision.modelName}.yaml`;
  const notes = noteOn(answer);
  const statement = verificationSummary(verdict, decision.now, facts);
  return {
    ...notEvaluated('gate-evaluated', ''),
    verdict,
    reasons: [
      ...notes.map(({ id, level, message }): Reason => ({
        id,
        status: level === 'error' ? 'fail' : 'warn',
        message,
      })),
      ...decision.checks.map((check) => overridden(reasonOfCheck(check, promotion), broken)),
    ],
    findings: notes,
    summary:
      (broken === undefined ? '' : breakGlassMarkdown(broken.login, broken.reason, broken.overridden)) +
      gateMarkdown(decision),
    objectiveVersion: decision.objectiveVersionText,
    objectiveDigest: binding.objectiveSha256,
    attestations: statement === undefined ? [] : [attestationOf(statement)],
    deployment: facts,
    summaryStatement: statement,
    details: { ...deploymentJson(facts), gate: gateValue(decision) },
  };
}

function noteOn(answer: Answer): Finding[] {
  if (answer === undefined) return [];
  if ('refused' in answer) return [finding('break-glass-refused', answer.refused)];
  const { login, role, reason, overridden: ids, recorded } = answer;
  const message = `${login} (${role}) broke the glass over ${ids.join(', ')}: ${reason} Recorded in issue ${recorded.issue} of ${recorded.repository}.`;
  return [finding('break-glass-used', message)];
}

/** What was overridden still does not hold; it only no longer stops. */
function overridden(reason: Reason, broken: BreakGlass | undefined): Reason {
  if (broken === undefined || !broken.overridden.includes(reason.id)) return reason;
  return { ...reason, status: 'warn', message: `Overridden: ${reason.message}` };
}

function attestationOf({
  subject,
  predicateType,
  predicate,
}: NonNullable<ReturnType<typeof verificationSummary>>): Attestation {
  const [only] = subject;
  if (only === undefined) throw new Error('a summary without a subject');
  return { subjectName: only.name, sha256: only.digest.sha256, predicateType, predicate };
}

/** Sets the outputs that only a gate has. */
export function setGateOutputs(
  { deployment, summaryStatement }: Outcome,
  folder: string,
  setOutput: (name: string, value: string) => void,
): void {
  // What an earlier gate of the job left must not pass for ours.
  const path = join(folder, 'tracegate-vsa.json');
  rmSync(path, { force: true });
  if (deployment === undefined) return;
  const { binding, governance, breakGlass: broken } = deployment;
  setOutput('model-version', binding.modelVersion ?? '');
  setOutput('artifact-uri', binding.artifact?.uri ?? '');
  setOutput('artifact-digest', binding.artifact === undefined ? '' : `sha256:${binding.artifact.sha256}`);
  setOutput('governance-commit', governance?.commit ?? '');
  setOutput('expires-at', new Date(binding.expiresAt).toISOString());
  setOutput('break-glass', broken === undefined ? 'false' : 'true');
  if (summaryStatement === undefined) return;
  writeFileSync(path, `${JSON.stringify(summaryStatement, undefined, 2)}\n`);
  setOutput('vsa', JSON.stringify(summaryStatement));
  setOutput('vsa-path', path);
}
