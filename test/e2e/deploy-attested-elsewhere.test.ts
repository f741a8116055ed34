/** The deploy gate with `evidence: attestation` and a key that other repositories sign their records with too. */
import { expect, jest, test } from '@jest/globals';
import { signStatement } from '../../src/evidence/dsse.ts';
import type { EvidenceFile } from '../../src/format/schema/evidence.ts';
import { runAction } from '../loopback/run-action.ts';
import { Stage } from './stage.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(60_000);

const env = { TRACEGATE_RETRY_BASE_MS: '1' };
type PullRequest = NonNullable<EvidenceFile['predicate']['pullRequest']>;

/** Objective and promotion were signed, and the first was recorded on its merge, with a key. */
async function recorded(): Promise<Stage> {
  const stage = await Stage.set({
    name: 'elsewhere',
    base: { change: ['governance', 'mortgage model'] },
    steps: [],
  });
  stage.play({ open: { change: 'mortgage objectives' } });
  stage.play({ review: ['rita', 'ed', 'lea'] });
  stage.play({ merge: { method: 'squash' } });
  const { server, payloads } = stage;
  const inputs = { 'signing-key': stage.signingKey.privatePem };
  await runAction({ server, event: 'push', payload: payloads.push(), env, inputs });
  stage.play({ open: { by: 'dan', change: 'promote mortgage v1.1' } });
  stage.play({ review: ['mel', 'rita'] });
  stage.play({ merge: { method: 'squash' } });
  return stage;
}

/** Puts a record of another pull request, signed with the same key, in the place of the one that is there. */
function replaceRecord(stage: Stage, change: (pull: PullRequest) => PullRequest | null): void {
  const { git } = stage.repository;
  const path = 'approvals/OBJ.mortgage.v1.1';
  const record = JSON.parse(
    new TextDecoder().decode(git.file(git.head('main'), `${path}.json`)!),
  ) as EvidenceFile;
  const { predicate } = record;
  const changed = { ...record, predicate: { ...predicate, pullRequest: change(predicate.pullRequest!) } };
  const text = `${JSON.stringify(changed, undefined, 2)}\n`;
  const envelope = signStatement(new TextEncoder().encode(text), stage.signingKey.privatePem);
  stage.play({ main: { files: { [`${path}.json`]: text, [`${path}.dsse.json`]: envelope } } });
}

async function gate(stage: Stage): Promise<{ verdict: string | undefined; message: string | undefined }> {
  const { outputs } = await runAction({
    server: stage.server,
    event: 'workflow_dispatch',
    payload: stage.payloads.workflowDispatch(),
    now: '2025-05-20T00:00:00Z',
    env,
    inputs: {
      command: 'gate',
      environment: 'production',
      'model-name': 'mortgage_model',
      evidence: 'attestation',
      'attestation-key': stage.signingKey.publicPem,
    },
  });
  expect(stage.server.violations).toEqual([]);
  const reasons = JSON.parse(outputs['reasons'] ?? '[]') as { id: string; message: string }[];
  const found = reasons.find(({ id }) => id === 'objective-approved') ?? reasons[0];
  return { verdict: outputs['verdict'], message: found?.message };
}

test.each<[string, (pull: PullRequest) => PullRequest | null, string]>([
  ['of this repository counts', (pull) => pull, 'allow'],
  [
    'of a repository that has another name since counts',
    (pull) => ({ ...pull, repository: 'acme/old' }),
    'allow',
  ],
  [
    'of another repository does not',
    (pull) => ({ ...pull, repository: 'acme/sandbox', mergeCommit: 'f'.repeat(40) }),
    'deny',
  ],
  [
    'of a commit that the branch does not have does not',
    (pull) => ({ ...pull, mergeCommit: pull.head }),
    'deny',
  ],
  ['of no pull request does not', () => null, 'deny'],
])('a record that the key signed %s', async (_, change, verdict) => {
  const stage = await recorded();
  replaceRecord(stage, change);
  const said = await gate(stage);
  expect(said.verdict).toBe(verdict);
  expect(said.message).toMatch(verdict === 'allow' ? /attested by key/ : /no merge of this branch/);
  await stage.server.close();
});
