import Type from 'typebox';

/** A sign-off as outputs tell it, after what its record says. */
export const recordedApproval = Type.Object(
  {
    role: Type.String(),
    login: Type.String(),
    id: Type.Integer(),
    submitted_at: Type.String(),
    review_id: Type.Integer(),
    reviewed_commit: Type.String(),
  },
  { additionalProperties: false },
);
