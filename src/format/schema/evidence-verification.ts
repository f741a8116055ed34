import Type, { type Static } from 'typebox';
import { recordedApproval } from './recorded-approval.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

/** What `tracegate evidence verify --format json` prints. Keys are only ever added. */
export const evidenceVerificationSchema = Type.Object(
  {
    objective_version: text('objectiveVersion'),
    verdict: Type.Enum(['verified', 'consistent', 'refuted', 'error'], {
      description:
        'verified: everything holds and somebody beside the branch vouches for it; consistent: everything holds, and only the branch vouches for it; refuted: something does not hold; error: something could not be evaluated.',
    }),
    vouched_by: Type.Object(
      {
        key_ids: Type.Array(text('sha256'), { description: 'The keys given that signed the record.' }),
        workflow: Type.Union([Type.String(), Type.Null()], {
          description: 'The workflow that attested the record.',
        }),
        repository: Type.Union([Type.String(), Type.Null()], {
          description: 'The repository on GitHub from whose reviews the record was derived again.',
        }),
      },
      closed,
    ),
    trust: Type.String({ description: 'How far the record is to be trusted, in a sentence.' }),
    approvals: Type.Array(recordedApproval, {
      description: 'What the record says; to be believed as far as `verdict` goes.',
    }),
    checks: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'A documented rule id.' }),
          status: Type.Enum(['pass', 'fail', 'skip', 'error']),
          message: Type.String(),
        },
        closed,
      ),
    ),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type EvidenceVerificationOutput = Static<typeof evidenceVerificationSchema>;
