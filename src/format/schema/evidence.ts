import Type, { type Static } from 'typebox';
import { EVIDENCE_PREDICATE_TYPE } from '../vocabulary.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const approval = Type.Object(
  {
    login: text('line'),
    id: Type.Integer({ minimum: 1 }),
    role: text('signedAs'),
    submittedAt: text('time'),
    reviewId: Type.Integer({ minimum: 1 }),
    reviewedCommit: text('commit'),
  },
  closed,
);

const pullRequest = Type.Object(
  {
    repository: text('line'),
    number: Type.Integer({ minimum: 1 }),
    author: text('line'),
    base: text('line'),
    head: text('commit'),
    mergeCommit: text('commit'),
    mergedAt: text('time'),
  },
  closed,
);

/** The predicate alone, as it goes into an attestation. */
export const evidencePredicateSchema = Type.Object(
  {
    objectiveVersion: text('objectiveVersion'),
    changeClass: Type.Enum(['new', 'relaxing', 'behavioural', 'tightening', 'governance', 'editorial']),
    verdict: Type.Enum(['approved', 'unapproved']),
    approvals: Type.Array(approval),
    pullRequest: Type.Union([pullRequest, Type.Null()]),
    policy: Type.Object(
      { commit: text('commit'), sha256: text('sha256'), rules: Type.Array(text('line')) },
      closed,
    ),
    recordedAt: text('time'),
    tool: Type.Object({ name: text('line'), version: text('line') }, closed),
  },
  closed,
);

/** approvals/<objective_version>.json: an in-toto Statement v1 about who signed an objective. */
export const evidenceSchema = Type.Object(
  {
    _type: Type.Literal('https://in-toto.io/Statement/v1'),
    subject: Type.Array(
      Type.Object(
        {
          name: text('repositoryPath'),
          digest: Type.Object({ sha256: text('sha256'), gitBlob: text('commit') }, closed),
        },
        closed,
      ),
      { minItems: 1, maxItems: 1 },
    ),
    predicateType: Type.Literal(EVIDENCE_PREDICATE_TYPE),
    predicate: evidencePredicateSchema,
  },
  closed,
);

/** An approval record as it is written on merge. */
export type EvidenceFile = Static<typeof evidenceSchema>;
