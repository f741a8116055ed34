/** `tracegate evidence verify` as it is shipped: the files of dist/, as a process of their own. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { signStatement } from '../../src/evidence/dsse.ts';
import type { EvidenceVerificationOutput } from '../../src/format/schema/evidence-verification.ts';
import { sha256 } from '../../src/governance/digest.ts';
import { pairOfSeed } from '../evidence/keys.ts';
import {
  envelopeFile,
  file,
  objective,
  recordFile,
  recordOf,
  signedRepository,
  textOf,
} from '../evidence/record.ts';
import { MockSigstore, workflow } from '../evidence/sigstore.ts';
import { scratch } from '../files/scratch.ts';
import { policyText } from '../governance/objective-text.ts';
import { built } from './built.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(30_000);

const folderOf = scratch();
const args = ['evidence', 'verify', 'OBJ.credit.v1.0'];
const ours = pairOfSeed('1'.repeat(64));
const record = signedRepository[recordFile]!;
const envelope = signStatement(new TextEncoder().encode(record), ours.privateKey);

const verify = async (folder: string, ...more: string[]) => {
  const { out, err, exit } = await built([...args, ...more, '--format', 'json'], folder);
  expect(err).toBe('');
  const { verdict, checks, trust } = JSON.parse(out) as EvidenceVerificationOutput;
  const statusOf = (id: string) => checks.find((check) => check.id === `evidence-${id}`);
  return { verdict, exit, trust, statusOf };
};

test('a signed record', async () => {
  const folder = folderOf({ ...signedRepository, [envelopeFile]: envelope, 'key.pem': ours.publicKey });
  expect(await verify(folder, '--key', 'key.pem')).toMatchObject({ verdict: 'verified', exit: 0 });
});

test('an envelope lies in the layout, and `validate` checks its form', async () => {
  const files = { ...signedRepository, [envelopeFile]: envelope };
  expect((await built(['validate', envelopeFile], folderOf(files))).out).toBe('No findings in 1 file.\n');
  const broken = { ...files, [envelopeFile]: envelope.replace('payloadType', 'payloadtype') };
  expect(await built(['validate', envelopeFile], folderOf(broken))).toMatchObject({ exit: 1 });
});

test('an unsigned one, called by a link to the program', async () => {
  const folder = folderOf(signedRepository);
  const link = join(folder, 'tracegate');
  symlinkSync(join(import.meta.dirname, '../../dist/cli.js'), link);
  const { out, exit } = await built(args, folder, {}, link);
  expect(out).toMatch(/^CONSISTENT: .*\n[^]*trusted only as far as the branch that it was read from\.\n$/);
  expect(exit).toBe(0);
});

test('a mistake on the command line is one, though the command lies in another file', async () => {
  const folder = folderOf({ ...signedRepository, 'key.pem': ours.privateKey });
  expect(await built([...args, '--key', 'key.pem'], folder)).toEqual({
    out: '',
    err: 'tracegate: key.pem: This is not a public key in PEM (BEGIN PUBLIC KEY).\nSee tracegate --help.\n',
    exit: 2,
  });
  const unreadable = await built([...args, '--key', 'none.pem'], folder);
  expect(unreadable).toMatchObject({
    out: '',
    exit: 2,
    err: expect.stringContaining('none.pem cannot be read: ENOENT'),
  });
});

test('a token that is missing is a mistake, and not asked without', async () => {
  const spoken = await built(
    [...args, '--live', '--repo-slug', 'acme/governance'],
    folderOf(signedRepository),
  );
  expect(spoken).toMatchObject({ out: '', exit: 2, err: expect.stringContaining('GITHUB_TOKEN') });
});

test('what a record says does nothing in a terminal', async () => {
  const hostile = recordOf(objective);
  hostile.predicate.approvals[0]!.login = '::error::x';
  const folder = folderOf({ ...signedRepository, [recordFile]: textOf(hostile) });
  const { out } = await built(args, folder);
  expect(out).toContain('Risk: ::error::x');
  expect(out.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
});

describe('the policy that a record names', () => {
  let root: string;
  let commit: string;
  const put = (policySha256: string, at: string) =>
    textOf(recordOf(objective, { policy: { commit: at, sha256: policySha256, rules: ['everything'] } }));

  beforeAll(() => {
    root = folderOf({ 'policies/approvals.yaml': policyText });
    const git = (...rest: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...rest], {
        cwd: root,
        encoding: 'utf8',
      }).trim();
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Add the policy');
    commit = git('rev-parse', 'HEAD');
  });

  const at = async (text: string) => {
    const folder = folderOf({ 'policies/approvals.yaml': 'later\n', [file]: objective, [recordFile]: text });
    execFileSync('cp', ['-r', join(root, '.git'), join(folder, '.git')]);
    const { verdict, exit, statusOf } = await verify(folder);
    return { verdict, exit, check: statusOf('policy-matches') };
  };

  test('is looked up at its commit, not on disk', async () => {
    expect(await at(put(sha256(policyText), commit))).toMatchObject({
      verdict: 'consistent',
      exit: 0,
      check: { status: 'pass' },
    });
  });

  test('refutes the record when it is another', async () => {
    expect(await at(put(sha256('another'), commit))).toMatchObject({
      verdict: 'refuted',
      exit: 1,
      check: { status: 'fail', message: expect.stringContaining('is not the one of the record') },
    });
  });

  test('is skipped, and said to be, when Git does not have the commit', async () => {
    expect(await at(put(sha256(policyText), 'd'.repeat(40)))).toMatchObject({
      verdict: 'consistent',
      check: { status: 'skip', message: expect.stringContaining('does not have commit d') },
    });
  });
});

describe('an attestation by a workflow', () => {
  let sigstore: MockSigstore;
  beforeAll(async () => (sigstore = await MockSigstore.start()));
  const statement = (predicate: object = recordOf(objective).predicate) =>
    JSON.stringify({
      ...recordOf(objective),
      subject: [{ name: file, digest: { sha256: sha256(objective) } }],
      predicate,
    });
  const options = ['--bundle', 'bundle.json', '--trusted-root', 'root.json', '--identity', workflow];
  const attested = async (bundle: object | string, ...more: string[]) => {
    const folder = folderOf({
      ...signedRepository,
      'bundle.json': typeof bundle === 'string' ? bundle : JSON.stringify(bundle),
      'root.json': JSON.stringify(sigstore.trustedRoot),
    });
    const { verdict, exit, statusOf, trust } = await verify(folder, ...options, ...more);
    return { verdict, exit, trust, message: statusOf('attestation')?.message };
  };

  test('is verified offline', async () => {
    expect(await attested(await sigstore.attest(statement()))).toEqual({
      verdict: 'verified',
      exit: 0,
      trust: `Beside the branch that it was read from, the record is vouched for by the workflow ${workflow}.`,
      message: `The record is attested by ${workflow}.`,
    });
  });

  test('says the same with its members in another order', async () => {
    const { predicate } = recordOf(objective);
    const turned = Object.fromEntries(Object.entries(predicate).toReversed());
    expect(await attested(await sigstore.attest(statement(turned)))).toMatchObject({ verdict: 'verified' });
  });

  test.each<[string, () => Promise<object | string>, RegExp, string[]?]>([
    [
      'of another record of the same file',
      () => sigstore.attest(statement({ ...recordOf(objective).predicate, approvals: [] })),
      /is not what the record says/,
    ],
    [
      'of a workflow that is not expected',
      () => sigstore.attest(statement(), { identity: workflow.replace('tracegate', 'other') }),
      /^It was made by /,
    ],
    [
      'of an issuer that is not expected',
      () => sigstore.attest(statement()),
      /vouched for by/,
      ['--issuer', 'https://issuer.example'],
    ],
    [
      'without an entry in the log',
      () => sigstore.attest(statement(), { transparencyLog: false }),
      /timestamps/,
    ],
    ['that is none', () => Promise.resolve('[]'), /not a Sigstore bundle/],
    [
      'of an instance that is not trusted',
      async () => (await MockSigstore.start()).attest(statement()),
      /does not hold/,
    ],
  ])('%s refutes the record', async (_, bundle, message, more = []) => {
    expect(await attested(await bundle(), ...more)).toMatchObject({
      verdict: 'refuted',
      exit: 1,
      message: expect.stringMatching(message),
    });
  });

  test('of an instance without logs holds when that is asked for', async () => {
    const bundle = await sigstore.attest(statement(), {
      transparencyLog: false,
      certificateLog: false,
      timestamp: true,
    });
    expect(await attested(bundle, '--transparency-log', 'none')).toMatchObject({
      verdict: 'verified',
      exit: 0,
    });
    expect(await attested(bundle)).toMatchObject({ verdict: 'refuted', exit: 1 });
  });
});
