import Type, { type Static } from 'typebox';
import { STATEMENT_PAYLOAD_TYPE } from '../vocabulary.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

/** approvals/<objective_version>.dsse.json: the bytes of a record in a DSSE envelope, signed with one's own key. */
export const evidenceEnvelopeSchema = Type.Object(
  {
    payload: Type.String({
      minLength: 1,
      contentEncoding: 'base64',
      contentMediaType: 'application/json',
      description: 'The bytes of approvals/<objective_version>.json, in base64.',
    }),
    payloadType: Type.Literal(STATEMENT_PAYLOAD_TYPE),
    signatures: Type.Array(
      Type.Object(
        {
          keyid: Type.Optional(text('sha256', 'SHA-256 of the public key (SubjectPublicKeyInfo in DER).')),
          sig: Type.String({ minLength: 1, description: 'The Ed25519 signature, in base64.' }),
        },
        closed,
      ),
      { minItems: 1, maxItems: 16 },
    ),
  },
  closed,
);

/** A signed record. That it has this form says nothing about its signatures. */
export type EvidenceEnvelopeFile = Static<typeof evidenceEnvelopeSchema>;
