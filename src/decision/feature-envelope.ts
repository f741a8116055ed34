import { canonicalJson } from './canonical-json.ts';
import { boxOf, open, seal, type Random } from './sealed-box.ts';

/** What sealed features belong to; they open nowhere else. */
export interface FeaturePlace {
  readonly decisionId: string;
  /** The keyed hash of the person, never the person. */
  readonly subjectKey: string;
}

/** The features of one decision, encrypted with the key of the person that they are about. */
export interface SealedFeatures {
  readonly v: 1;
  readonly decision_id: string;
  readonly subject_key: string;
  /** Nonce, ciphertext and tag, in base64url. */
  readonly sealed: string;
}

/**
 * Encrypts features (AES-256-GCM over their canonical JSON), bound to the decision and the person.
 * @throws NotCanonical for NaN, undefined and half characters
 */
export function sealFeatures(
  features: unknown,
  place: FeaturePlace,
  dataKey: Uint8Array,
  random: Random,
): SealedFeatures {
  const box = seal(Buffer.from(canonicalJson(features)), dataKey, contextOf(place), random);
  return {
    v: 1,
    decision_id: place.decisionId,
    subject_key: place.subjectKey,
    sealed: box.toString('base64url'),
  };
}

/**
 * The features of a decision.
 * @param place what the reader asks for; features of another decision or person do not open
 * @throws CannotOpen
 */
export function openFeatures(sealed: SealedFeatures, place: FeaturePlace, dataKey: Uint8Array): unknown {
  const plain = open(boxOf(sealed.sealed), dataKey, contextOf(place));
  return JSON.parse(plain.toString());
}

function contextOf({ decisionId, subjectKey }: FeaturePlace): string {
  return canonicalJson({
    purpose: 'tracegate/features/v1',
    decision_id: decisionId,
    subject_key: subjectKey,
  });
}
