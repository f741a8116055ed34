import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { evidence } from '../../src/command/evidence.ts';
import { UsageError } from '../../src/command/command.ts';
import { keyIdOf, signStatement } from '../../src/evidence/dsse.ts';
import type { EvidenceVerificationOutput } from '../../src/format/schema/evidence-verification.ts';
import { pairOfSeed } from '../evidence/keys.ts';
import {
  approvalOf,
  envelopeFile,
  file,
  objective,
  recordFile,
  recordOf,
  signedRepository,
  textOf,
} from '../evidence/record.ts';
import { scratch } from '../files/scratch.ts';
import { call, type Spoken } from './terminal.ts';

const folderOf = scratch();
const [ours, theirs] = [pairOfSeed('1'.repeat(64)), pairOfSeed('2'.repeat(64))];
const keys = { 'ours.pem': ours.publicKey, 'theirs.pem': theirs.publicKey, 'private.pem': ours.privateKey };
const bytes = (text: string) => new TextEncoder().encode(text);
const signed = (text: string, pair = ours) => ({
  [envelopeFile]: signStatement(bytes(text), pair.privateKey),
});
const good = signedRepository[recordFile]!;

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/evidence-verification.schema.json'), 'utf8'),
) as object;
const valid = new Ajv2020({ strict: true }).compile(schema);

const verify = (files: Record<string, string>, ...args: string[]) =>
  call(
    evidence,
    ['verify', 'OBJ.credit.v1.0', ...args, '--format', 'json'],
    folderOf({ ...signedRepository, ...keys, ...files }),
  );

/** Verdict, exit code and all checks that are not a pass, in one value. */
function seen({ out, err, exit }: Spoken) {
  const output = JSON.parse(out) as EvidenceVerificationOutput;
  expect({ valid: valid(output), errors: valid.errors, err }).toEqual({ valid: true, errors: null, err: '' });
  const checks = Object.fromEntries(
    output.checks.map(({ id, status }) => [id.replace('evidence-', ''), status]),
  );
  return { verdict: output.verdict, exit, checks };
}
const messageOf = ({ out }: Spoken, id: string) =>
  (JSON.parse(out) as EvidenceVerificationOutput).checks.find((check) => check.id === `evidence-${id}`)
    ?.message;

const plain = {
  'record-valid': 'pass',
  'content-matches': 'pass',
  approved: 'pass',
  'policy-matches': 'skip',
  signature: 'skip',
  attestation: 'skip',
  derived: 'skip',
};

describe('a record that nothing but the branch vouches for', () => {
  test('is consistent, and said to be no more', async () => {
    const spoken = await verify({});
    expect(seen(spoken)).toEqual({ verdict: 'consistent', exit: 0, checks: plain });
    expect(JSON.parse(spoken.out)).toMatchObject({
      trust:
        'No signature, attestation or review was checked: the record is trusted only as far as the branch that it was read from.',
      vouched_by: { key_ids: [], workflow: null, repository: null },
      approvals: [{ role: 'Risk', login: 'rita', id: 7, review_id: 9 }],
    });
  });

  test('is told to a person in the same words', async () => {
    const { out } = await call(evidence, ['verify', 'OBJ.credit.v1.0'], folderOf(signedRepository));
    expect(out).toMatch(/^CONSISTENT: OBJ\.credit\.v1\.0\. Signed off by Risk: rita\.\n/);
    expect(out).toContain('- evidence-signature        Not checked: no key was given');
    expect(out).toMatch(/trusted only as far as the branch that it was read from\.\n$/);
  });

  test('with an envelope, the unchecked signature is named', async () => {
    const spoken = await verify(signed(good));
    expect(seen(spoken)).toMatchObject({ verdict: 'consistent', checks: { signature: 'skip' } });
    expect(messageOf(spoken, 'signature')).toBe(
      `Not checked: no key was given for the signature in ${envelopeFile}.`,
    );
  });
});

describe('a record is refuted', () => {
  const record = (change: Parameters<typeof recordOf>[1]) => ({
    [recordFile]: textOf(recordOf(objective, change)),
  });
  const early = { ...approvalOf('rita'), submittedAt: '2025-01-01T10:00:01Z' };

  test.each<[string, Record<string, string>, Record<string, string>, string, RegExp]>([
    [
      'that is no JSON',
      { [recordFile]: '{' },
      { 'record-valid': 'fail', approved: 'skip' },
      'record-valid',
      /not valid JSON/,
    ],
    [
      'with a key of its own',
      { [recordFile]: good.replace('"verdict"', '"forced": true, "verdict"') },
      { 'record-valid': 'fail' },
      'record-valid',
      /is not valid/,
    ],
    [
      'with a key twice',
      { [recordFile]: good.replace('"verdict"', '"verdict": "approved", "verdict"') },
      { 'record-valid': 'fail' },
      'record-valid',
      /occurs twice/,
    ],
    [
      'of another version under this name',
      {
        [recordFile]: good.replace(
          '"objectiveVersion": "OBJ.credit.v1.0"',
          '"objectiveVersion": "OBJ.credit.v1.1"',
        ),
      },
      { 'record-valid': 'fail' },
      'record-valid',
      /its path says/,
    ],
    [
      'when the objective has one more space',
      { [file]: objective.replace(': ', ':  ') },
      { 'content-matches': 'fail' },
      'content-matches',
      /is not the content/,
    ],
    [
      'whose digests disagree with each other',
      { [recordFile]: good.replace(/"gitBlob": "[0-9a-f]+"/, `"gitBlob": "${'0'.repeat(40)}"`) },
      { 'content-matches': 'fail' },
      'content-matches',
      /is not the content/,
    ],
    [
      'of a file elsewhere',
      { [recordFile]: good.replace(file, 'objectives/credit/v1.1.yaml') },
      { 'content-matches': 'fail' },
      'content-matches',
      /is not the content/,
    ],
    [
      'of a merge without sign-off',
      record({ verdict: 'unapproved' }),
      { approved: 'fail' },
      'approved',
      /without sign-off/,
    ],
    ['that names nobody', record({ approvals: [] }), { approved: 'fail' }, 'approved', /names nobody/],
    [
      'of a review after the merge',
      record({ approvals: [early] }),
      { approved: 'fail' },
      'approved',
      /was not before the merge/,
    ],
    [
      'of a review at a time that does not exist',
      record({ approvals: [{ ...early, submittedAt: '2025-02-30T09:00:00Z' }] }),
      { approved: 'fail' },
      'approved',
      /was not before the merge/,
    ],
  ])('%s', async (_, files, checks, id, message) => {
    const spoken = await verify(files);
    expect(seen(spoken)).toMatchObject({ verdict: 'refuted', exit: 1, checks });
    expect(messageOf(spoken, id)).toMatch(message);
    expect(JSON.parse(spoken.out)).toMatchObject({ trust: 'The record is not to be trusted.' });
  });

  test('that is not there, with all that is checked by it skipped', async () => {
    const { [recordFile]: _record, ...rest } = signedRepository;
    const spoken = await call(evidence, ['verify', 'OBJ.credit.v1.0', '--format', 'json'], folderOf(rest));
    expect(seen(spoken)).toEqual({
      verdict: 'refuted',
      exit: 1,
      checks: { ...plain, 'record-valid': 'fail', 'content-matches': 'skip', approved: 'skip' },
    });
  });

  test('when the objective is not there', async () => {
    const { [file]: _objective, ...rest } = signedRepository;
    const spoken = await call(evidence, ['verify', 'OBJ.credit.v1.0', '--format', 'json'], folderOf(rest));
    expect(seen(spoken)).toMatchObject({
      verdict: 'refuted',
      exit: 1,
      checks: { 'content-matches': 'fail' },
    });
  });
});

describe('a signature with one’s own key', () => {
  const key = (name: string) => ['--key', name];

  test('is verified, and its key named', async () => {
    const spoken = await verify(signed(good), ...key('ours.pem'));
    expect(seen(spoken)).toEqual({ verdict: 'verified', exit: 0, checks: { ...plain, signature: 'pass' } });
    expect(JSON.parse(spoken.out)).toMatchObject({ vouched_by: { key_ids: [keyIdOf(ours.publicKey)] } });
  });

  test('may be by any of the keys given', async () => {
    const spoken = await verify(signed(good), ...key('theirs.pem'), ...key('ours.pem'));
    expect(seen(spoken).verdict).toBe('verified');
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'that is missing',
      {},
      /^There is no approvals\/OBJ\.credit\.v1\.0\.dsse\.json, and so no signature by a key\.$/,
    ],
    ['by another key', signed(good, theirs), /by none of the keys given/],
    [
      'of another record',
      signed(textOf(recordOf(objective, { verdict: 'unapproved' }))),
      /is not the record beside it/,
    ],
    ['of the same record with one space less', signed(good.trimEnd()), /is not the record beside it/],
    ['in a broken envelope', { [envelopeFile]: '{}' }, /does not hold: It is not an envelope/],
    [
      'of a payload that was exchanged',
      {
        [envelopeFile]: signStatement(bytes('{}'), ours.privateKey).replace(
          /"payload": ".*"/,
          `"payload": "${Buffer.from(good).toString('base64')}"`,
        ),
      },
      /not one of this content/,
    ],
  ])('%s refutes the record', async (_, files, message) => {
    const spoken = await verify(files, ...key('ours.pem'));
    expect(seen(spoken)).toEqual({ verdict: 'refuted', exit: 1, checks: { ...plain, signature: 'fail' } });
    expect(messageOf(spoken, 'signature')).toMatch(message);
  });

  test('does not make up for a record that does not hold', async () => {
    const text = textOf(recordOf(objective, { verdict: 'unapproved' }));
    const spoken = await verify({ [recordFile]: text, ...signed(text) }, ...key('ours.pem'));
    expect(seen(spoken)).toMatchObject({
      verdict: 'refuted',
      checks: { approved: 'fail', signature: 'pass' },
    });
  });
});

describe('a command line that cannot be followed', () => {
  const bundle = ['--bundle', 'ours.pem', '--trusted-root', 'ours.pem', '--identity'];
  test.each<[string[], string | RegExp]>([
    [[], 'evidence needs what to do: verify.'],
    [['sign', 'OBJ.credit.v1.0'], 'evidence needs what to do: verify.'],
    [['verify'], 'evidence verify needs one objective version, such as OBJ.credit.v1.3.'],
    [['verify', '../x'], 'evidence verify needs one objective version, such as OBJ.credit.v1.3.'],
    [['verify', 'OBJ.credit.v1.0', 'OBJ.credit.v1.1'], /needs one objective version/],
    [['verify', 'OBJ.credit.v1.0', '--key', 'private.pem'], /^private\.pem: This is not a public key/],
    [['verify', 'OBJ.credit.v1.0', '--key', 'policies/approvals.yaml'], /This is not a public key/],
    [['verify', 'OBJ.credit.v1.0', '--key'], '--key needs a value.'],
    [['verify', 'OBJ.credit.v1.0', '--live=yes'], '--live takes no value.'],
    [['verify', 'OBJ.credit.v1.0', '--live', '--live'], '--live is given twice.'],
    [['verify', 'OBJ.credit.v1.0', '--live'], /^--live needs --repo-slug/],
    [['verify', 'OBJ.credit.v1.0', '--live', '--repo-slug', '../..'], /^--live needs --repo-slug/],
    [
      ['verify', 'OBJ.credit.v1.0', '--repo-slug', 'acme/governance'],
      /^--repo-slug says whom to ask with --live/,
    ],
    [['verify', 'OBJ.credit.v1.0', '--identity', 'x'], /^--identity says something about a --bundle/],
    [['verify', 'OBJ.credit.v1.0', '--trusted-root', 'x'], /^--trusted-root says something about a --bundle/],
    [['verify', 'OBJ.credit.v1.0', '--bundle', 'x'], /^--bundle needs --trusted-root and --identity/],
    [
      ['verify', 'OBJ.credit.v1.0', ...bundle, 'me@example.com'],
      /^--identity must be a workflow at a branch/,
    ],
    [
      [
        'verify',
        'OBJ.credit.v1.0',
        ...bundle,
        'https://github.com/acme/governance/.github/workflows/t.yml@refs/heads/main',
      ],
      /^ours\.pem: The trusted root is not the JSON/,
    ],
    [['verify', 'OBJ.credit.v1.0', '--format', 'markdown'], '--format must be one of text, json.'],
  ])('%j', async (args, message) => {
    const failure = await call(evidence, args, folderOf({ ...signedRepository, ...keys })).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(
      typeof message === 'string' ? new RegExp(`^${message.replaceAll(/[.*+?]/g, '\\$&')}$`) : message,
    );
  });
});
