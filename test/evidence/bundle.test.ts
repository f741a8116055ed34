import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { UnusableTrustedRoot, verifyBundle, type BundleExpectation } from '../../src/evidence/bundle.ts';
import { GITHUB_ACTIONS_ISSUER, parseWorkflowIdentity } from '../../src/evidence/workflow-identity.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../../src/format/vocabulary.ts';
import { MockSigstore, now, ref, repository, workflow, type AttestOptions } from './sigstore.ts';

// Processes and keys take their time on a machine that does other things too.
jest.setTimeout(30_000);

const subject = { name: 'objectives/credit/v1.3.yaml', sha256: '1'.repeat(64) };
const predicate = { objectiveVersion: 'OBJ.credit.v1.3', verdict: 'approved' };
const statement = (change: object = {}) =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: subject.name, digest: { sha256: subject.sha256 } }],
    predicateType: EVIDENCE_PREDICATE_TYPE,
    predicate,
    ...change,
  });
const expectation: BundleExpectation = {
  identity: parseWorkflowIdentity(workflow)!,
  issuer: GITHUB_ACTIONS_ISSUER,
  subject,
  transparencyLog: 'required',
};

let sigstore: MockSigstore;
let root: string;
let good: Record<string, any>;

beforeAll(async () => {
  sigstore = await MockSigstore.start();
  root = JSON.stringify(sigstore.trustedRoot);
  good = await sigstore.attest(statement());
});

const copy = (change: (bundle: Record<string, any>) => void) => {
  const bundle = structuredClone(good);
  change(bundle);
  return JSON.stringify(bundle);
};
const verified = (bundle: string, other: Partial<BundleExpectation> = {}, trusted = root) =>
  verifyBundle(bundle, trusted, { ...expectation, ...other });
const refusal = (result: ReturnType<typeof verifyBundle>) =>
  result.kind === 'refused' ? result.message : 'verified';

describe('an attestation of the expected workflow about the file', () => {
  test('is verified, and gives the statement', () => {
    const expected = { kind: 'verified', statement: { subject, predicate } };
    expect(verified(JSON.stringify(good))).toEqual(expected);
    expect(verified(JSON.stringify(good, undefined, 2))).toEqual(expected);
  });

  test('is found among those of one file, and its instance among those that are trusted', async () => {
    const strangers = await MockSigstore.start();
    const theirs = JSON.stringify(await strangers.attest(statement()));
    const both = `${JSON.stringify(strangers.trustedRoot)}\n${root}\n`;
    expect(verified(`${theirs}\n${JSON.stringify(good)}\n`, {}, both).kind).toBe('verified');
    expect(verified(`${theirs}\n`, {}, root).kind).toBe('refused');
  });

  test('may have been logged later, as long as a time within the certificate is proven', async () => {
    const stamped = await sigstore.attest(statement(), { timestamp: true });
    expect(verified(JSON.stringify(stamped)).kind).toBe('verified');
  });

  test('of a name longer than 127 letters is read in full', async () => {
    const long = `${repository}/.github/workflows/tracegate.yml@refs/heads/${'b'.repeat(140)}`;
    const sourceRef = `refs/heads/${'b'.repeat(140)}`;
    const bundle = JSON.stringify(await sigstore.attest(statement(), { identity: long, sourceRef }));
    expect(verified(bundle, { identity: parseWorkflowIdentity(long)! }).kind).toBe('verified');
    expect(verified(bundle).kind).toBe('refused');
  });
});

const inAnHour = () => now(3600);

describe('an attestation is refused', () => {
  test.each<[string, AttestOptions, RegExp]>([
    [
      'of another workflow',
      { identity: workflow.replace('tracegate.yml', 'other.yml') },
      /^It was made by https:\S+other\.yml@refs\/heads\/main, not by /,
    ],
    [
      'of the workflow at another branch',
      { identity: workflow.replace('main', 'mine'), sourceRef: 'refs/heads/mine' },
      /^It was made by /,
    ],
    [
      'of a workflow whose name only begins like the expected one',
      { identity: `${workflow}-2`, sourceRef: `${ref}-2` },
      /^It was made by /,
    ],
    [
      'of a workflow that differs in the eighth bit of a letter alone',
      { identity: workflow.replace('acme', '\u00e1cme') },
      /^It was made by /,
    ],
    [
      'of another issuer',
      { issuer: 'https://issuer.example' },
      /vouched for by https:\/\/issuer\.example, not/,
    ],
    [
      'of an issuer that begins like the expected one',
      { issuer: `${GITHUB_ACTIONS_ISSUER}.example` },
      /vouched for by/,
    ],
    [
      'of the workflow when another repository called it',
      { source: 'https://github.com/mallory/governance' },
      /ran for https:\/\/github\.com\/mallory\/governance at refs\/heads\/main/,
    ],
    [
      'of the workflow when another branch called it',
      { sourceRef: 'refs/heads/mine' },
      /at refs\/heads\/mine/,
    ],
    [
      'without an entry in the transparency log',
      { transparencyLog: false, timestamp: true },
      /expected 1 tlog entries/,
    ],
    ['without an entry and without a time', { transparencyLog: false }, /expected 1 timestamps, got 0/],
    ['without a log of its certificate', { certificateLog: false }, /expected 1 SCTs, got 0/],
    ['logged after its certificate expired', { loggedAt: inAnHour() }, /expired at the specified date/],
    ['logged before its certificate began', { issuedAt: inAnHour() }, /expired at the specified date/],
    ['of something else than a statement', { payloadType: 'text/plain' }, /holds no in-toto statement/],
  ])('%s', async (_, options, message) => {
    expect(refusal(verified(JSON.stringify(await sigstore.attest(statement(), options))))).toMatch(message);
  });

  test.each<[string, object, RegExp]>([
    [
      'another file',
      { subject: [{ name: 'objectives/credit/v1.4.yaml', digest: { sha256: subject.sha256 } }] },
      /about objectives\/credit\/v1\.4\.yaml, not objectives\/credit\/v1\.3\.yaml/,
    ],
    [
      'another content',
      { subject: [{ name: subject.name, digest: { sha256: '2'.repeat(64) } }] },
      /about another content/,
    ],
    [
      'a content by another digest',
      { subject: [{ name: subject.name, digest: { sha512: 'x' } }] },
      /another content/,
    ],
    ['no file', { subject: [] }, /not about one file/],
    [
      'two files',
      { subject: [1, 2].map(() => ({ name: subject.name, digest: { sha256: subject.sha256 } })) },
      /not about one file/,
    ],
    [
      'how it was built',
      { predicateType: 'https://slsa.dev/provenance/v1' },
      /slsa\.dev\/provenance\/v1, not/,
    ],
    ['something of another form', { _type: 'https://in-toto.io/Statement/v0.1' }, /not an in-toto statement/],
  ])('about %s', async (_, change, message) => {
    expect(refusal(verified(JSON.stringify(await sigstore.attest(statement(change)))))).toMatch(message);
  });

  test.each<[string, (bundle: Record<string, any>) => void, RegExp]>([
    [
      'payload',
      ({ dsseEnvelope }) =>
        (dsseEnvelope.payload = Buffer.from(statement({ predicate: {} })).toString('base64')),
      /payload hash mismatch|signature verification failed/,
    ],
    [
      'signature',
      ({ dsseEnvelope }) => (dsseEnvelope.signatures[0].sig = Buffer.from('x').toString('base64')),
      /signature/,
    ],
    [
      'time in the log',
      ({ verificationMaterial: { tlogEntries } }) =>
        (tlogEntries[0].integratedTime = String(Number(tlogEntries[0].integratedTime) + 1)),
      /inclusion promise could not be verified/,
    ],
    [
      'place in the log',
      ({ verificationMaterial: { tlogEntries } }) =>
        tlogEntries[0].inclusionProof.hashes.push(Buffer.alloc(32).toString('base64')),
      /invalid hash count/,
    ],
    [
      'checkpoint',
      ({ verificationMaterial: { tlogEntries } }) => {
        const { checkpoint } = tlogEntries[0].inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace('\n1\n', '\n2\n');
      },
      /checkpoint|signature/,
    ],
    [
      'certificate',
      ({ verificationMaterial: { certificate } }) => {
        const bytes = Buffer.from(certificate.rawBytes, 'base64');
        bytes[bytes.length - 1]! ^= 1;
        certificate.rawBytes = bytes.toString('base64');
      },
      /certificate/,
    ],
  ])('with another %s', (_, change, message) => {
    expect(refusal(verified(copy(change)))).toMatch(message);
  });

  test.each<[string, string | ((bundle: Record<string, any>) => void), RegExp]>([
    ['nothing', '', /not valid JSON/],
    ['no JSON', '{', /not valid JSON/],
    ['an empty object', '{}', /not a Sigstore bundle/],
    ['null', 'null', /not a Sigstore bundle/],
    ['a key twice', '{"mediaType":"a","mediaType":"b"}', /not valid JSON/],
    [
      'a bundle of an older version',
      (bundle) => (bundle['mediaType'] = 'application/vnd.dev.sigstore.bundle+json;version=0.2'),
      /another version than 0\.3/,
    ],
    [
      'a bundle of a version to come',
      (bundle) => (bundle['mediaType'] = 'application/vnd.dev.sigstore.bundle.v0.9+json'),
      /another version than 0\.3/,
    ],
    [
      'signed by a bare key',
      ({ verificationMaterial }) => {
        delete verificationMaterial.certificate;
        verificationMaterial.publicKey = { hint: 'x' };
      },
      /by a bare key/,
    ],
    [
      'signed twice',
      ({ dsseEnvelope }) => dsseEnvelope.signatures.push(dsseEnvelope.signatures[0]),
      /not a Sigstore bundle/,
    ],
    [
      'no envelope',
      (bundle) => {
        delete bundle['dsseEnvelope'];
        bundle['messageSignature'] = {
          messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' },
          signature: 'AAAA',
        };
      },
      /holds no in-toto statement/,
    ],
    [
      'an entry without the log’s promise, and so without a time',
      ({ verificationMaterial: { tlogEntries } }) => delete tlogEntries[0].inclusionPromise,
      /expected 1 timestamps, got 0/,
    ],
    [
      'an entry without a proof that it is in the log',
      ({ verificationMaterial: { tlogEntries } }) => delete tlogEntries[0].inclusionProof,
      /not a Sigstore bundle/,
    ],
  ])('that is or has %s', (_, bundle, message) => {
    expect(refusal(verified(typeof bundle === 'string' ? bundle : copy(bundle)))).toMatch(message);
  });

  test('of an instance that is not trusted', async () => {
    const theirs = JSON.stringify((await MockSigstore.start()).trustedRoot);
    expect(refusal(verified(JSON.stringify(good), {}, theirs))).toMatch(/certificate chain|certificate/);
  });

  test.each([
    ['certificateAuthorities', /certificate chain/],
    ['ctlogs', /SCT verification failed/],
    ['tlogs', /inclusion promise could not be verified/],
  ])('when %s is of another instance', async (part, message) => {
    const theirs = (await MockSigstore.start()).trustedRoot;
    const mixed = JSON.stringify({ ...(JSON.parse(root) as object), [part]: theirs[part] });
    expect(refusal(verified(JSON.stringify(good), {}, mixed))).toMatch(message);
  });

  test('when there are more of them than anyone has', () => {
    expect(refusal(verified(`${JSON.stringify(good)}\n`.repeat(33)))).toMatch(/more than 32/);
  });
});

describe('an instance without logs', () => {
  const none = { transparencyLog: 'none' } as const;

  test('is trusted by the time of its authority, only when that is asked for', async () => {
    const options = { transparencyLog: false, certificateLog: false, timestamp: true };
    const bundle = JSON.stringify(await sigstore.attest(statement(), options));
    expect(refusal(verified(bundle, none))).toBe('verified');
    expect(verified(bundle).kind).toBe('refused');
  });

  test.each<[string, AttestOptions, RegExp]>([
    ['no time at all', {}, /expected 1 timestamps, got 0/],
    [
      'a time after the certificate',
      { timestamp: true, loggedAt: inAnHour() },
      /expired at the specified date/,
    ],
    ['another workflow', { timestamp: true, identity: `${workflow}2` }, /^It was made by /],
  ])('is not with %s', async (_, options, message) => {
    const unlogged = { transparencyLog: false, certificateLog: false, ...options };
    expect(refusal(verified(JSON.stringify(await sigstore.attest(statement(), unlogged)), none))).toMatch(
      message,
    );
  });

  test('is not with a time for another signature', async () => {
    const options = { transparencyLog: false, certificateLog: false, timestamp: true };
    const [one, other] = [
      await sigstore.attest(statement(), options),
      await sigstore.attest(statement({ predicate: {} }), options),
    ];
    const mixed = structuredClone(one);
    mixed['verificationMaterial'].timestampVerificationData =
      other['verificationMaterial'].timestampVerificationData;
    expect(refusal(verified(JSON.stringify(mixed), none))).toMatch(/timestamp could not be verified/);
  });
});

describe('a trusted root that cannot be used', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['an empty object', '{}'],
    ['a bundle', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'],
    [
      'a certificate that is none',
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AAAA' }] } }],
      }),
    ],
  ])('%s', (_, text) => {
    expect(() => verified(JSON.stringify(good), {}, text)).toThrow(UnusableTrustedRoot);
  });

  test('more of them than anyone has', () => {
    expect(() => verified(JSON.stringify(good), {}, `${root}\n`.repeat(9))).toThrow(UnusableTrustedRoot);
  });
});

describe('a workflow at a branch', () => {
  test('is told by its repository and its branch', () => {
    expect(parseWorkflowIdentity(workflow)).toEqual({ uri: workflow, repository, ref });
  });

  test.each([
    '',
    'octo@example.com',
    repository,
    workflow.replace(ref, 'refs/tags/v1'),
    workflow.replace(ref, 'refs/pull/1/merge'),
    workflow.replace('https:', 'http:'),
    workflow.replace('/.github/workflows/', '/workflows/'),
    `${workflow} `,
    `x${workflow}`,
  ])('is not %j', (uri) => {
    expect(parseWorkflowIdentity(uri)).toBeUndefined();
  });
});
