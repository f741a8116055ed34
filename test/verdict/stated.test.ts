import { describe, expect, test } from '@jest/globals';
import { DEPLOYMENT_BINDING } from '../../src/format/vocabulary.ts';
import type { DeploymentFacts } from '../../src/verdict/deployment.ts';
import { deploymentJson } from '../../src/verdict/deployment-json.ts';
import { readStatedVerdict } from '../../src/verdict/stated.ts';
import { verificationSummary } from '../../src/verdict/verification-summary.ts';
import type { VerdictKind } from '../../src/verdict/verdict.ts';
import { misfits } from '../e2e/gate-files.ts';

const at = Date.parse('2025-05-20T00:00:00Z');
const artifact = { uri: 's3://models/credit/2.1.0', sha256: 'a'.repeat(64) };
const facts: DeploymentFacts = {
  binding: {
    environment: 'production',
    modelName: 'credit_model',
    modelVersion: '2.1.0',
    artifact,
    objectiveVersion: 'OBJ.credit.v1.3',
    objectiveSha256: 'b'.repeat(64),
    expiresAt: at + 3_600_000,
  },
  governance: {
    repository: 'acme/governance',
    ref: 'main',
    commit: 'c'.repeat(40),
    serverUrl: 'https://github.example.com',
  },
  evidence: 'github',
  policySha256: 'd'.repeat(64),
  records: [{ path: 'approvals/OBJ.credit.v1.3.json', sha256: 'e'.repeat(64) }],
  breakGlass: undefined,
};
const broken: DeploymentFacts = {
  ...facts,
  breakGlass: {
    reason: 'Fraud wave tonight',
    login: 'otto',
    id: 7,
    role: 'On call',
    overridden: ['not-frozen'],
    recorded: { repository: 'acme/governance', issue: 12 },
  },
};

const summary = (verdict: VerdictKind = 'allow', of = facts): any =>
  structuredClone(verificationSummary(verdict, at, of));
const file = (verdict: VerdictKind = 'allow', of = facts): any => ({
  verdict,
  evaluated_at: '2025-05-20T00:00:00.000Z',
  objective_version: 'OBJ.credit.v1.3',
  ...deploymentJson(of),
  tool: { name: 'tracegate', version: '0.1.0' },
});

const read = (value: unknown) =>
  readStatedVerdict('verdict.json', new TextEncoder().encode(JSON.stringify(value)));

describe('a verdict and its summary', () => {
  test.each<[string, VerdictKind, DeploymentFacts]>([
    ['an allow', 'allow', facts],
    ['a denial', 'deny', facts],
    ['missing sign-offs', 'pending', facts],
    ['a broken glass', 'allow', broken],
    ['on disk', 'allow', { ...facts, governance: undefined, evidence: 'record' }],
  ])('of %s have their published forms and say the same', (_, verdict, of) => {
    expect(misfits('verification-summary', summary(verdict, of))).toEqual([]);
    expect(misfits('gate-verdict', file(verdict, of))).toEqual([]);
    const { value } = read(summary(verdict, of));
    expect(value).toMatchObject({ verdict, evaluatedAt: at, binding: { artifactSha256: artifact.sha256 } });
    expect(value).toEqual(read(file(verdict, of)).value);
  });

  test('pass under another level where the glass was broken, and under none where it is denied', () => {
    const levels = (...of: Parameters<typeof summary>): string[] => summary(...of).predicate.verifiedLevels;
    expect(levels()).toEqual(['TRACEGATE_PROMOTION', 'SLSA_BUILD_LEVEL_UNEVALUATED']);
    expect(levels('allow', broken)).toEqual(['TRACEGATE_BREAK_GLASS', 'SLSA_BUILD_LEVEL_UNEVALUATED']);
    expect(levels('deny')).toEqual(['FAILED']);
  });

  test('name the policy at the commit that was read, on the server that it is on', () => {
    expect(summary().predicate.policy).toEqual({
      uri: `git+https://github.example.com/acme/governance@${'c'.repeat(40)}#policies/approvals.yaml`,
      digest: { sha256: 'd'.repeat(64) },
    });
  });

  test('are not made of an error, nor of a model that is not registered', () => {
    expect(verificationSummary('error', at, facts)).toBeUndefined();
    const unregistered = { ...facts, binding: { ...facts.binding, artifact: undefined } };
    expect(verificationSummary('allow', at, unregistered)).toBeUndefined();
  });
});

describe('is no verdict', () => {
  const changed = (value: any, change: (value: any) => void): unknown => {
    change(value);
    return value;
  };
  const check = (status: string, id = 'not-frozen'): object => ({ id, status, message: '' });
  const bound = (value: any): any => value.predicate[DEPLOYMENT_BINDING];

  test.each<[string, unknown, RegExp]>([
    ['a list', [], /not a mapping/],
    ['a file without a verdict', changed(file(), (one) => delete one.verdict), /lacks `verdict`/],
    ['a verdict that there is none of', { ...file(), verdict: 'ALLOW' }, /must be one of/],
    ['a time that does not exist', { ...file(), evaluated_at: '2025-02-30T00:00:00Z' }, /not a time/],
    [
      'a binding without an end',
      changed(file(), (one) => delete one.binding.expires_at),
      /lacks `expires_at`/,
    ],
    [
      'a binding with a key that is not known',
      changed(file(), (one) => (one.binding.region = 'eu')),
      /unknown key `region`/,
    ],
    ['a decision that says otherwise', { ...file(), gate: { verdict: 'deny' } }, /`deny` in its decision/],
    ['an allow with a check that fails', { ...file(), checks: [check('fail')] }, /allow.*`not-frozen`/],
    ['an allow with a check that waits', { ...file(), checks: [check('pending')] }, /allow.*`not-frozen`/],
    ['an allow with a check of a new kind', { ...file(), checks: [check('lost')] }, /must be one of/],
    [
      'an allow with a failed check in its decision',
      { ...file(), gate: { verdict: 'allow', checks: [check('fail')] } },
      /allow.*`not-frozen`/,
    ],
    [
      'a broken glass over less than what fails',
      {
        ...file('allow', broken),
        gate: { verdict: 'deny', checks: [check('fail'), check('fail', 'model-registered')] },
      },
      /allow.*`model-registered`/,
    ],
    [
      'a broken glass over nothing',
      changed(file('allow', broken), (one) => (one.break_glass.overridden = [])),
      /over no check/,
    ],
    [
      'a broken glass over what is no name of a check',
      changed(file('allow', broken), (one) => one.break_glass.overridden.push(7)),
      /over no check/,
    ],
    [
      'a broken glass over an error',
      { ...file('allow', broken), gate: { verdict: 'error' } },
      /`error` in its decision/,
    ],
    ['a statement of another type', { ...summary(), predicateType: 'https://example.com' }, /must be one of/],
    [
      'a summary that passes a denial',
      changed(summary('deny'), (one) => (one.predicate.verificationResult = 'PASSED')),
      /The result is PASSED, and the verdict `deny`/,
    ],
    [
      'a summary that fails an allow',
      changed(summary(), (one) => (one.predicate.verificationResult = 'FAILED')),
      /The result is FAILED/,
    ],
    [
      'a summary about another artifact than its binding',
      changed(summary(), (one) => (one.subject[0].digest.sha256 = 'f'.repeat(64))),
      /not the one artifact/,
    ],
    [
      'a summary of a broken glass that does not say so',
      changed(summary('allow', broken), (one) => (bound(one).break_glass = null)),
      /TRACEGATE_BREAK_GLASS/,
    ],
    [
      'a summary of a broken glass under the usual level',
      changed(summary('allow', broken), (one) => (one.predicate.verifiedLevels = ['TRACEGATE_PROMOTION'])),
      /TRACEGATE_PROMOTION/,
    ],
    [
      'a summary that passes under no level of ours',
      changed(summary(), (one) => (one.predicate.verifiedLevels = ['SLSA_BUILD_LEVEL_3'])),
      /SLSA_BUILD_LEVEL_3/,
    ],
    [
      'a summary that passes what failed',
      changed(summary(), (one) => one.predicate.verifiedLevels.push('FAILED')),
      /FAILED/,
    ],
    [
      'a summary by another verifier',
      changed(summary(), (one) => (one.predicate.verifier.id = 'https://example.com/gate')),
      /must be one of/,
    ],
    ['a summary that is a verdict file too', { ...summary(), verdict: 'error' }, /both/],
    [
      'a summary without its policy',
      changed(summary(), (one) => delete one.predicate.policy),
      /lacks `policy`/,
    ],
    [
      'a summary without the digest of its policy',
      changed(summary(), (one) => delete one.predicate.policy.digest),
      /lacks `digest`/,
    ],
    [
      'a summary about two',
      changed(summary(), (one) => one.subject.push(one.subject[0])),
      /not the one artifact/,
    ],
    [
      'a summary without what it is bound to',
      changed(summary(), (one) => delete one.predicate[DEPLOYMENT_BINDING]),
      /lacks/,
    ],
    [
      'a summary with a key in its binding that is not known',
      changed(summary(), (one) => (bound(one).region = 'eu')),
      /unknown key `region`/,
    ],
  ])('%s', (_, value, why) => {
    const { value: stated, findings } = read(value);
    expect(stated).toBeUndefined();
    expect(findings.map(({ id }) => id)).toEqual(['verdict-unreadable']);
    expect(findings[0]?.message).toMatch(why);
  });

  test('what is not JSON, or has a key twice', () => {
    const text = JSON.stringify(file()).replace('"verdict"', '"verdict":"deny","verdict"');
    for (const bytes of ['verdict: allow', text]) {
      const { value, findings } = readStatedVerdict('verdict.json', new TextEncoder().encode(bytes));
      expect(value).toBeUndefined();
      expect(findings).toHaveLength(1);
    }
  });
});
