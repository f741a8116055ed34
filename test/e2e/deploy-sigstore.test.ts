/** The deploy gate with `evidence: attestation` and a workflow that attests, against the loopback GitHub. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { EVIDENCE_PREDICATE_TYPE } from '../../src/format/vocabulary.ts';
import { MockSigstore, workflow, type AttestOptions } from '../evidence/sigstore.ts';
import { runAction, type ActionResult } from '../loopback/run-action.ts';
import { gateFlaws } from './gate-files.ts';
import { Stage } from './stage.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(60_000);

const record = 'approvals/OBJ.mortgage.v1.1.json';
const now = '2025-05-20T00:00:00Z';
let sigstore: MockSigstore;

beforeAll(async () => {
  sigstore = await MockSigstore.start();
});

/** Objective and promotion were signed, and the first was recorded on its merge. */
async function released(): Promise<Stage> {
  const base = { change: ['governance', 'mortgage model'] };
  const stage = await Stage.set({ name: 'attested', base, steps: [] });
  stage.play({ open: { change: 'mortgage objectives' } });
  stage.play({ review: ['rita', 'ed', 'lea'] });
  stage.play({ merge: { method: 'squash' } });
  const { server, payloads } = stage;
  await runAction({ server, event: 'push', payload: payloads.push(), env: { TRACEGATE_RETRY_BASE_MS: '1' } });
  stage.play({ open: { by: 'dan', change: 'promote mortgage v1.1' } });
  stage.play({ review: ['mel', 'rita'] });
  stage.play({ merge: { method: 'squash' } });
  return stage;
}

/** Attests what the record says, with parts of the statement changed. */
async function attest(stage: Stage, change: object = {}, options: AttestOptions = {}): Promise<void> {
  const { git, attestations } = stage.repository;
  const statement = JSON.parse(new TextDecoder().decode(git.file(git.head('main'), record)!)) as {
    subject: { name: string; digest: { sha256: string } }[];
    predicate: object;
  };
  const subject = statement.subject.map(({ name, digest }) => ({ name, digest: { sha256: digest.sha256 } }));
  const made = { ...statement, subject, predicate: { ...statement.predicate, ...change } };
  attestations.push({
    digest: `sha256:${subject[0]!.digest.sha256}`,
    predicate_type: EVIDENCE_PREDICATE_TYPE,
    bundle: await sigstore.attest(JSON.stringify(made), options),
  });
}

async function gate(stage: Stage, inputs: Record<string, string> = {}): Promise<ActionResult> {
  const result = await runAction({
    server: stage.server,
    event: 'workflow_dispatch',
    payload: {
      ...stage.payloads.workflowDispatch(),
      repository: { full_name: 'acme/lending-service', default_branch: 'main' },
    },
    now,
    env: { TRACEGATE_RETRY_BASE_MS: '1' },
    workspace: { 'trusted_root.jsonl': JSON.stringify(sigstore.trustedRoot), 'other.json': '{}' },
    inputs: {
      command: 'gate',
      'governance-repository': 'acme/governance',
      environment: 'production',
      'model-name': 'mortgage_model',
      evidence: 'attestation',
      'attestation-identity': workflow,
      'attestation-trusted-root': 'trusted_root.jsonl',
      ...inputs,
    },
  });
  expect(stage.server.violations).toEqual([]);
  expect(gateFlaws(result)).toEqual([]);
  return result;
}

/** The verdict, and the check of the objective's sign-offs. */
function said({ outputs }: ActionResult): { verdict: string | undefined; message: string } {
  const reasons = JSON.parse(outputs['reasons'] ?? '[]') as { id: string; message: string }[];
  const found = reasons.find(({ id }) => id === 'objective-approved') ?? reasons[0];
  return { verdict: outputs['verdict'], message: found?.message ?? '' };
}

describe('a record that the recording workflow attested', () => {
  test('is trusted', async () => {
    const stage = await released();
    await attest(stage);
    const { verdict, message } = said(await gate(stage));
    expect(verdict).toBe('allow');
    expect(message).toContain(`attested by ${workflow}`);
    await stage.server.close();
  });

  test('among others that do not hold, is trusted', async () => {
    const stage = await released();
    await attest(stage, { verdict: 'unapproved' }, { identity: workflow.replace('acme', 'mallory') });
    await attest(stage);
    expect(said(await gate(stage)).verdict).toBe('allow');
    await stage.server.close();
  });

  test('is not enough where a key has to sign as well', async () => {
    const stage = await released();
    await attest(stage);
    const result = await gate(stage, { 'attestation-key': stage.signingKey.publicPem });
    expect(said(result)).toEqual({
      verdict: 'deny',
      message: expect.stringContaining('no signature by a key'),
    });
    await stage.server.close();
  });
});

describe('an attestation lets nothing through', () => {
  const mallory = 'https://github.com/mallory/governance';
  test.each<[string, object, AttestOptions, RegExp]>([
    ['that says otherwise than the record', { changeClass: 'editorial' }, {}, /not what the record says/],
    ['by another workflow', {}, { identity: workflow.replace('tracegate', 'other') }, /not by https/],
    ['by the workflow on another branch', {}, { identity: workflow.replace('main', 'dev') }, /not by https/],
    ['by a workflow that was called from elsewhere', {}, { source: mallory }, /not for its own branch/],
    ['that somebody else vouched for', {}, { issuer: 'https://example.com' }, /vouched for by/],
    ['that no transparency log has', {}, { transparencyLog: false }, /does not hold/],
  ])('%s', async (_, change, options, why) => {
    const stage = await released();
    await attest(stage, change, options);
    const { verdict, message } = said(await gate(stage));
    expect({ verdict, message }).toEqual({ verdict: 'deny', message: expect.stringMatching(why) });
    await stage.server.close();
  });

  test('that is not there', async () => {
    const stage = await released();
    expect(said(await gate(stage))).toEqual({
      verdict: 'deny',
      message: 'GitHub keeps no attestation of objectives/mortgage/v1.1.yaml.',
    });
    await stage.server.close();
  });

  test('where the list of them cannot be read, or whom to trust is no trusted root', async () => {
    const stage = await released();
    await attest(stage);
    stage.server.fault({ match: ({ path }) => path.includes('/attestations/'), action: { status: 403 } });
    expect(said(await gate(stage)).verdict).toBe('error');
    const { verdict, message } = said(await gate(stage, { 'attestation-trusted-root': 'other.json' }));
    expect({ verdict, message }).toEqual({
      verdict: 'error',
      message: expect.stringContaining('attestation-trusted-root'),
    });
    await stage.server.close();
  });
});
