import Type, { type Static, type TSchema } from 'typebox';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** What `tracegate log verify --format json` prints. Keys are only ever added. */
export const logVerificationSchema = Type.Object(
  {
    origin: Type.String({ description: 'The name of the log, as its checkpoints have it.' }),
    verdict: Type.Enum(['holds', 'refuted'], {
      description:
        'holds: nothing denies that the log is what was written; refuted: something does, and a finding names it. What could not be evaluated ends with exit code 3 and prints nothing here.',
    }),
    tree: Type.Object(
      {
        size: Type.Integer({ minimum: 0, description: 'Leaves under the last checkpoint.' }),
        root: Type.String({ description: 'Their root (RFC 6962), in base64.' }),
        checkpoints: Type.Integer({ minimum: 0, description: 'Checkpoints whose signatures were verified.' }),
      },
      closed,
    ),
    records: Type.Object(
      {
        compared: Type.Integer({ minimum: 0, description: 'Held to the tree, byte for byte.' }),
        validated: Type.Integer({ minimum: 0, description: 'Held to the schema of events.' }),
        not_covered: Type.Integer({ minimum: 0, description: 'After the last checkpoint.' }),
      },
      closed,
    ),
    judged_days: Type.Array(Type.String(), {
      description:
        'Days that were over and were compared with the seven before them, as YYYY-MM-DD: with a state, all since; without one, the last.',
    }),
    retention: Type.Enum(['checked', 'not-asked', 'not-evaluated'], {
      description:
        'Whether records were looked for that are kept beyond their time, which needs --governance; of a log that is refuted it is not evaluated.',
    }),
    counts: Type.Object({ errors: count, warnings: count, notes: count }, closed),
    findings: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'A documented rule id.' }),
          level: Type.Enum(['error', 'warning', 'note']),
          message: Type.String(),
          mend: Type.String(),
          file: orNull(
            Type.String({
              description:
                'Within the folder of the log; `*` where a part of the name of a file that is gone is not known.',
            }),
          ),
          line: orNull(Type.Integer({ minimum: 1, description: 'In a file that is made of lines.' })),
        },
        closed,
      ),
    ),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type LogVerificationOutput = Static<typeof logVerificationSchema>;
