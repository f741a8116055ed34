/**
 * An instance of Sigstore that lives for one test: a certificate authority, its certificate log, a transparency
 * log and a timestamp authority, from Sigstore's own mock services, and what `actions/attest` makes with them.
 */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import { preAuthEncoding } from '../../src/evidence/dsse.ts';
import { STATEMENT_PAYLOAD_TYPE } from '../../src/format/vocabulary.ts';
import { GITHUB_ACTIONS_ISSUER } from '../../src/evidence/workflow-identity.ts';

type Keys = Readonly<Record<'authority' | 'certificateLog' | 'log' | 'timestamps', Key>>;
type Key = { publicKey: KeyObject; privateKey: KeyObject };

const LOG = 'https://rekor.sigstore.mock';
const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/** Extensions of Fulcio's certificates. */
const ISSUER = '1.3.6.1.4.1.57264.1.8';
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const SOURCE_REF = '1.3.6.1.4.1.57264.1.14';

export const repository = 'https://github.com/acme/governance';
export const ref = 'refs/heads/main';
export const workflow = `${repository}/.github/workflows/tracegate.yml@${ref}`;

/** How one attestation differs from what a run on the default branch makes. */
export interface AttestOptions {
  readonly identity?: string;
  readonly issuer?: string;
  readonly source?: string;
  readonly sourceRef?: string;
  readonly payloadType?: string;
  /** When it is logged, in place of now; the certificate is valid for ten minutes from `issuedAt`. */
  readonly loggedAt?: Date;
  readonly issuedAt?: Date;
  readonly certificateLog?: boolean;
  readonly transparencyLog?: boolean;
  readonly timestamp?: boolean;
}

export class MockSigstore {
  readonly #keys: Keys;
  /** What a verifier trusts, as Sigstore publishes it. Its certificates begin before anything is attested. */
  readonly trustedRoot: Readonly<Record<string, any>>;

  private constructor(keys: Keys, trustedRoot: Record<string, any>) {
    this.#keys = keys;
    this.trustedRoot = trustedRoot;
  }

  static async start(): Promise<MockSigstore> {
    const keys = { authority: newKey(), certificateLog: newKey(), log: newKey(), timestamps: newKey() };
    const ca = await initializeCA(keys.authority);
    const tsa = await initializeTSA(keys.timestamps);
    const validFor = { start: '2020-01-01T00:00:00Z' };
    return new MockSigstore(keys, {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf(LOG, keys.log)],
      certificateAuthorities: [authorityOf([ca.rootCertificate], validFor)],
      ctlogs: [logOf('https://ctfe.sigstore.mock', keys.certificateLog)],
      timestampAuthorities: [authorityOf([tsa.intCertificate, tsa.rootCertificate], validFor)],
    });
  }

  /** A bundle of version 0.3 around a statement. */
  async attest(statement: string, options: AttestOptions = {}): Promise<Record<string, any>> {
    const { authority, certificateLog, log, timestamps } = this.#keys;
    const { issuedAt = now(), loggedAt = now(), payloadType = STATEMENT_PAYLOAD_TYPE } = options;
    const key = newKey();
    const ctLog =
      options.certificateLog === false ? undefined : await initializeCTLog(certificateLog, issuedAt);
    const certificate = await (
      await initializeCA(authority, ctLog, issuedAt)
    ).issueCertificate({
      publicKey: spki(key),
      subjectAltName: options.identity ?? workflow,
      extensions: [
        { oid: ISSUER, value: options.issuer ?? GITHUB_ACTIONS_ISSUER },
        { oid: SOURCE_REPOSITORY, value: options.source ?? repository },
        { oid: SOURCE_REF, value: options.sourceRef ?? ref },
      ],
    });
    const payload = Buffer.from(statement);
    const signature = sign('sha256', preAuthEncoding(payloadType, payload), key.privateKey);
    const entries =
      options.transparencyLog === false ? [] : [await logged(log, loggedAt, payload, signature)];
    const stamps = options.timestamp === true ? [await stamped(timestamps, loggedAt, signature)] : [];
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries: entries,
        timestampVerificationData: { rfc3161Timestamps: stamps },
      },
      dsseEnvelope: {
        payload: base64(payload),
        payloadType,
        signatures: [{ sig: base64(signature) }],
      },
    };
  }
}

async function logged(key: Key, at: Date, payload: Buffer, signature: Buffer): Promise<object> {
  const kindVersion = { kind: 'dsse', version: '0.0.1' };
  const log = await initializeTLog(LOG, key, at);
  const spec = {
    payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
    signatures: [{ signature: base64(signature) }],
  };
  const answer = await log.log({ kind: kindVersion.kind, apiVersion: kindVersion.version, spec });
  const [entry] = Object.values(answer as unknown as Record<string, any>);
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(Buffer.from(entry.logID, 'hex')) },
    kindVersion,
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: base64(Buffer.from(proof.rootHash, 'hex')),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes,
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

async function stamped(key: Key, at: Date, signature: Buffer): Promise<object> {
  const authority = await initializeTSA(key, at);
  const token = await authority.timestamp({
    artifactHash: sha256(signature),
    hashAlgorithmOID: SHA256_OID,
    nonce: 1,
    policyOID: '1.3.6.1.4.1.57264.2',
  });
  return { signedTimestamp: base64(token) };
}

function logOf(baseUrl: string, key: Key): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: base64(spki(key)),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '2020-01-01T00:00:00Z' },
    },
    logId: { keyId: base64(sha256(spki(key))) },
  };
}

function authorityOf(chain: readonly ArrayBufferView[], validFor: object): object {
  const certificates = chain.map((one) => ({ rawBytes: base64(one) }));
  return {
    subject: { commonName: 'mock' },
    uri: 'https://sigstore.mock',
    certChain: { certificates },
    validFor,
  };
}

/** In whole seconds: the timestamp authority writes fractions in a way that its verifier does not read. */
export function now(seconds = 0): Date {
  return new Date((Math.floor(Date.now() / 1000) + seconds) * 1000);
}

function newKey(): Key {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function spki({ publicKey }: Key): Buffer<ArrayBuffer> {
  return Buffer.from(publicKey.export({ type: 'spki', format: 'der' }));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}
