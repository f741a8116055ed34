import Type, { type Static, type TSchema } from 'typebox';
import { recordedApproval } from './recorded-approval.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const change = Type.Object(
  {
    id: Type.String(),
    class: Type.String(),
    least_bump: Type.Enum(['major', 'minor', 'patch']),
    element: orNull(Type.String()),
    before: orNull(Type.String()),
    after: orNull(Type.String()),
    message: Type.String(),
    file: orNull(Type.String()),
    line: orNull(Type.Integer()),
    column: orNull(Type.Integer()),
    before_file: orNull(Type.String()),
    before_line: orNull(Type.Integer()),
    before_column: orNull(Type.Integer()),
  },
  closed,
);

const signOff = Type.Object(
  {
    state: Type.Enum(['signed', 'unapproved', 'no-record', 'mismatch', 'unreadable'], {
      description:
        'signed: the record names who signed this content; unapproved: it was merged without sign-off; mismatch: the record is about another content; unreadable: there is a record that cannot be read.',
    }),
    message: Type.String(),
    approvals: Type.Array(recordedApproval),
    pull_request: orNull(
      Type.Object({ repository: Type.String(), number: Type.Integer(), merged_at: Type.String() }, closed),
    ),
    recorded_at: orNull(Type.String()),
  },
  closed,
);

const version = Type.Object(
  {
    objective_version: text('objectiveVersion'),
    file: Type.String(),
    valid: Type.Boolean(),
    problem: orNull(Type.String({ description: 'Why it is not valid.' })),
    compared_with: orNull(text('objectiveVersion')),
    class: orNull(
      Type.Enum(
        ['new', 'relaxing', 'behavioural', 'tightening', 'governance', 'editorial', 'unchanged', 'unknown'],
        { description: 'unknown: the version that it supersedes is missing or not valid.' },
      ),
    ),
    changes: Type.Array(change),
    governs: Type.Object(
      {
        state: Type.Enum(['from', 'never', 'unknown'], {
          description: 'never: a later version governs from the same day or earlier.',
        }),
        from: orNull(text('date', 'The first day, in UTC.')),
        until: orNull(text('date', 'The first day on which a later version governs; null: none does.')),
        certain: Type.Boolean({
          description: 'False when a later version cannot be read, which may have ended it earlier.',
        }),
      },
      closed,
    ),
    sign_off: signOff,
  },
  closed,
);

/** What `tracegate history --format json` prints. Keys are only ever added. */
export const historySchema = Type.Object(
  {
    domain: text('domain'),
    versions: Type.Array(version, { description: 'Lowest version first.' }),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type HistoryOutput = Static<typeof historySchema>;
