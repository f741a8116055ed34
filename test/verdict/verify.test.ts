import { describe, expect, test } from '@jest/globals';
import type { StatedVerdict } from '../../src/verdict/stated.ts';
import { verifyVerdict, type Deployment, type VerdictCheck } from '../../src/verdict/verify.ts';

const artifact = 'a'.repeat(64);
const at = Date.parse('2025-05-20T00:00:00Z');
const minutes = (count: number): number => at + count * 60_000;

const allow: StatedVerdict = {
  verdict: 'allow',
  evaluatedAt: at,
  binding: {
    environment: 'production',
    modelName: 'credit_model',
    modelVersion: '2.1.0',
    artifactSha256: artifact,
    objectiveVersion: 'OBJ.credit.v1.3',
    expiresAt: minutes(60),
  },
  governance: { repository: 'Acme/Governance', ref: 'main' },
  breakGlass: undefined,
};

const production: Deployment = {
  artifactSha256: artifact,
  environment: 'production',
  modelName: undefined,
  modelVersion: undefined,
  objectiveVersion: undefined,
  governanceRepository: undefined,
  governanceRef: undefined,
  refuseBreakGlass: false,
};

const broken = { login: 'otto', overridden: ['not-frozen'], repository: 'acme/governance', issue: 7 };

/** Ids of the checks with a status. */
const ids = (checks: readonly VerdictCheck[], status: VerdictCheck['status']): string[] =>
  checks.filter((check) => check.status === status).map(({ id }) => id);

const bound = (change: Partial<NonNullable<StatedVerdict['binding']>>): Partial<StatedVerdict> => ({
  binding: { ...allow.binding!, ...change },
});

describe('a verdict lets through', () => {
  test.each<[string, Partial<StatedVerdict>, Partial<Deployment>, number]>([
    ['what it is about', {}, {}, minutes(1)],
    ['at the moment in which it was given', {}, {}, at],
    ['until right before its end', {}, {}, minutes(60) - 1],
    ['by a clock that is a little behind', {}, {}, minutes(-5)],
    [
      'what is asked for by every name',
      {},
      {
        modelName: 'credit_model',
        modelVersion: '2.1.0',
        objectiveVersion: 'OBJ.credit.v1.3',
        governanceRepository: 'acme/governance',
        governanceRef: 'main',
      },
      minutes(1),
    ],
    ['over a broken glass, with a word about it', { breakGlass: broken }, {}, minutes(1)],
  ])('%s', (_, stated, deployment, now) => {
    const checks = verifyVerdict({ ...allow, ...stated }, { ...production, ...deployment }, now);
    expect(ids(checks, 'fail')).toEqual([]);
    expect(ids(checks, 'warn')).toEqual('breakGlass' in stated ? ['verdict-break-glass'] : []);
  });
});

describe('a verdict refuses', () => {
  test.each<[string, Partial<StatedVerdict>, Partial<Deployment>, number, string[]]>([
    ['a denial', { verdict: 'deny' }, {}, minutes(1), ['verdict-allows']],
    ['missing sign-offs', { verdict: 'pending' }, {}, minutes(1), ['verdict-allows']],
    ['an error', { verdict: 'error' }, {}, minutes(1), ['verdict-allows']],
    ['at its end', {}, {}, minutes(60), ['verdict-in-force']],
    ['before it was given', {}, {}, minutes(-5) - 1, ['verdict-in-force']],
    ['a time that no gate gives', bound({ expiresAt: minutes(61) }), {}, minutes(1), ['verdict-in-force']],
    ['another artifact', {}, { artifactSha256: 'b'.repeat(64) }, minutes(1), ['verdict-artifact']],
    ['no artifact at all', bound({ artifactSha256: undefined }), {}, minutes(1), ['verdict-artifact']],
    ['another environment', {}, { environment: 'staging' }, minutes(1), ['verdict-environment']],
    [
      'an environment in other letters',
      {},
      { environment: 'Production' },
      minutes(1),
      ['verdict-environment'],
    ],
    ['another model', {}, { modelName: 'other' }, minutes(1), ['verdict-model']],
    ['another model version', {}, { modelVersion: '2.0.0' }, minutes(1), ['verdict-model']],
    ['another objective', {}, { objectiveVersion: 'OBJ.credit.v1.2' }, minutes(1), ['verdict-model']],
    ['another repository', {}, { governanceRepository: 'mallory/own' }, minutes(1), ['verdict-governance']],
    ['another branch', {}, { governanceRef: 'Main' }, minutes(1), ['verdict-governance']],
    [
      'a repository where none is stated',
      { governance: undefined },
      { governanceRef: 'main' },
      minutes(1),
      ['verdict-governance'],
    ],
    [
      'a broken glass where that is asked for',
      { breakGlass: broken },
      { refuseBreakGlass: true },
      minutes(1),
      ['verdict-break-glass'],
    ],
    [
      'what says nothing of what it is about',
      { binding: undefined },
      {},
      minutes(1),
      ['verdict-in-force', 'verdict-artifact', 'verdict-environment'],
    ],
  ])('%s', (_, stated, deployment, now, failing) => {
    const checks = verifyVerdict({ ...allow, ...stated }, { ...production, ...deployment }, now);
    expect(ids(checks, 'fail')).toEqual(failing);
  });
});
