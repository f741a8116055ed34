import { X509Certificate } from 'node:crypto';
import {
  bundleFromJSON,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  type Bundle,
} from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type Signer, type TrustMaterial } from '@sigstore/verify';
import { parseJson } from '../format/json.ts';
import { STATEMENT_PAYLOAD_TYPE } from '../format/vocabulary.ts';
import { readStatement, type ExpectedSubject, type Statement } from './statement.ts';
import type { WorkflowIdentity } from './workflow-identity.ts';

/** What must be true of an attestation. */
export interface BundleExpectation {
  /** The workflow that made it, running in its own repository at its own branch. */
  readonly identity: WorkflowIdentity;
  /** Who vouched for the workflow. */
  readonly issuer: string;
  readonly subject: ExpectedSubject;
  /**
   * `none` is for an instance that keeps no logs, such as GitHub's own for private repositories: a timestamp of
   * its authority then stands in for the log entry and the certificate's log.
   */
  readonly transparencyLog: 'required' | 'none';
}

/** What verifying a bundle gave: the statement only when all of the expectation holds. */
export type BundleVerification =
  | { readonly kind: 'verified'; readonly statement: Statement }
  | { readonly kind: 'refused'; readonly message: string };

/** A trusted root that cannot be used. A mistake of whoever gave it, and no verdict. */
export class UnusableTrustedRoot extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableTrustedRoot';
  }
}

/** More attestations of one file, and more instances, than anyone has; each pair costs a verification. */
const MOST_BUNDLES = 32;
const MOST_ROOTS = 8;

/** Extensions of Fulcio's certificates (fulcio, docs/oid-info.md): where the run took its source from. */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const SOURCE_REF = '1.3.6.1.4.1.57264.1.14';

/**
 * Verifies a Sigstore bundle of version 0.3 with what is given alone: certificate chain, certificate log,
 * transparency log, signature, the identity of the workflow, and that it is about the file.
 * @param bundleJson one bundle, or several with one on each line: one that holds is enough
 * @param trustedRootJson one trusted root, or several with one on each line: one that vouches is enough
 * @throws UnusableTrustedRoot
 */
export function verifyBundle(
  bundleJson: string,
  trustedRootJson: string,
  expectation: BundleExpectation,
): BundleVerification {
  const roots = trustMaterials(trustedRootJson);
  const documents = documentsOf(bundleJson);
  if (documents === undefined) return refused('It is not a Sigstore bundle: it is not valid JSON.');
  if (documents.length > MOST_BUNDLES) return refused(`There are more than ${MOST_BUNDLES} bundles.`);
  const messages = new Set<string>();
  for (const document of documents) {
    const bundle = readBundle(document);
    if (typeof bundle === 'string') messages.add(bundle);
    else {
      for (const root of roots) {
        const verified = verifyOne(bundle, root, expectation);
        if (typeof verified !== 'string') return { kind: 'verified', statement: verified };
        messages.add(verified);
      }
    }
  }
  return refused([...messages].join(' '));
}

function trustMaterials(text: string): TrustMaterial[] {
  const documents = documentsOf(text);
  if (documents === undefined || documents.length > MOST_ROOTS)
    throw new UnusableTrustedRoot(
      'The trusted root is not the JSON of one, or of a few with one on each line.',
    );
  return documents.map((document) => {
    try {
      const root = TrustedRoot.fromJSON(document);
      if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot'))
        throw new Error(root.mediaType);
      return toTrustMaterial(root);
    } catch (error) {
      throw new UnusableTrustedRoot(`This is not a Sigstore trusted root: ${sentence(error)}`);
    }
  });
}

/** The JSON documents of a text: one, or one on each line. */
function documentsOf(text: string): unknown[] | undefined {
  const whole = parseJson(text);
  if (whole.root !== undefined) return [whole.root.value];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map((line) => parseJson(line).root);
  return lines.length > 1 && parsed.every((root) => root !== undefined)
    ? parsed.map((root) => root.value)
    : undefined;
}

/** @returns why it is not a bundle that is read here, as a sentence, when it is none */
function readBundle(document: unknown): Bundle | string {
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(document);
  } catch (error) {
    return `It is not a Sigstore bundle: ${sentence(error)}`;
  }
  if (![BUNDLE_V03_MEDIA_TYPE, BUNDLE_V03_LEGACY_MEDIA_TYPE].includes(bundle.mediaType))
    return `It is a bundle of another version than 0.3: ${bundle.mediaType}.`;
  if (
    bundle.content.$case !== 'dsseEnvelope' ||
    bundle.content.dsseEnvelope.payloadType !== STATEMENT_PAYLOAD_TYPE
  )
    return 'The bundle holds no in-toto statement.';
  if (bundle.verificationMaterial.content.$case !== 'certificate')
    return 'The bundle is signed by a bare key, not by a workflow with a certificate.';
  return bundle;
}

/** @returns why it does not hold, as a sentence, when it does not */
function verifyOne(bundle: Bundle, root: TrustMaterial, expectation: BundleExpectation): Statement | string {
  const logs = expectation.transparencyLog === 'required' ? 1 : 0;
  let signer: Signer;
  try {
    const verifier = new Verifier(root, { ctlogThreshold: logs, tlogThreshold: logs, timestampThreshold: 1 });
    signer = verifier.verify(toSignedEntity(bundle));
  } catch (error) {
    return `The bundle does not hold: ${sentence(error)}`;
  }
  const { content, verificationMaterial } = bundle;
  if (content.$case !== 'dsseEnvelope' || verificationMaterial.content.$case !== 'certificate')
    throw new Error('a bundle of another kind was let through');
  const stranger = strangerOf(signer, verificationMaterial.content.certificate.rawBytes, expectation);
  return stranger ?? readStatement(content.dsseEnvelope.payload, expectation.subject);
}

/** Who made it in place of whom, as a sentence; undefined when it is the expected workflow. */
function strangerOf(
  { identity }: Signer,
  certificate: Uint8Array,
  { identity: expected, issuer }: BundleExpectation,
): string | undefined {
  const name = identity?.subjectAlternativeName;
  // The library reads seven bits of each letter; Node's own reading escapes what is not ASCII.
  if (name !== expected.uri || new X509Certificate(certificate).subjectAltName !== `URI:${expected.uri}`)
    return `It was made by ${name ?? 'nobody'}, not by ${expected.uri}.`;
  const vouched = identity?.extensions?.issuer;
  if (vouched !== issuer) return `The workflow was vouched for by ${vouched ?? 'nobody'}, not by ${issuer}.`;
  // A workflow that others may call carries its own name wherever it runs.
  const [repository, ref] = [SOURCE_REPOSITORY, SOURCE_REF].map((oid) => extensionOf(identity?.oids, oid));
  if (repository !== expected.repository || ref !== expected.ref)
    return `The workflow ran for ${repository ?? 'no repository'} at ${ref ?? 'no branch'}, not for its own branch.`;
  return undefined;
}

/** The text of an extension that holds a UTF8String (X.690, 8.1.3). */
function extensionOf(extensions: NonNullable<Signer['identity']>['oids'], oid: string): string | undefined {
  const found = extensions?.filter((one) => one.oid?.id.join('.') === oid) ?? [];
  const value = found[0]?.value;
  if (found.length !== 1 || value?.[0] !== 0x0c) return undefined;
  const [, length = 0, extended = 0] = value;
  if (length < 0x80) return value.length === 2 + length ? value.subarray(2).toString('utf8') : undefined;
  return length === 0x81 && value.length === 3 + extended ? value.subarray(3).toString('utf8') : undefined;
}

/** What a library says, with its cause, as the end of a sentence. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}.`;
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}.`;
}

function refused(message: string): BundleVerification {
  return { kind: 'refused', message };
}
