import type { Rule } from './rule.ts';

/** The checks of `tracegate evidence verify`, in the order in which they are reported. */
export const evidenceRules = {
  'evidence-record-valid': {
    level: 'error',
    title: 'The approval record is there and valid.',
    why: 'Everything else is read from it.',
    mend: 'Restore approvals/<objective_version>.json as the action wrote it.',
  },
  'evidence-content-matches': {
    level: 'error',
    title: 'The record is about the objective’s file as it is here.',
    why: 'A signature under other bytes is no signature under these.',
    mend: 'Restore the objective’s file and its record as they were merged.',
  },
  'evidence-approved': {
    level: 'error',
    title: 'The record says that the objective was signed off before it was merged.',
    why: 'What was merged without sign-off is recorded too, as unapproved.',
    mend: 'Release the objective anew, in a pull request that the policy’s roles sign.',
  },
  'evidence-policy-matches': {
    level: 'error',
    title: 'The policy that the record names is the one at the commit that it names.',
    why: 'A sign-off is worth what the policy of its day asked for.',
    mend: 'Verify in a clone that has the whole history; where the policies differ, find out who wrote the record.',
  },
  'evidence-signature': {
    level: 'error',
    title: 'One of the keys given signed the bytes of the record.',
    why: 'Whoever can write to the branch can write a record; only the holder of the key can sign it.',
    mend: 'Verify with the public key of whoever signs your records.',
  },
  'evidence-attestation': {
    level: 'error',
    title: 'The expected workflow attested the record, and the logs hold it.',
    why: 'A certificate says which workflow at which branch made it; nobody can make one for another.',
    mend: 'Give the bundle of this file, the trusted root of its instance, and the workflow that made it.',
  },
  'evidence-derived': {
    level: 'error',
    title: 'The reviews on GitHub give what the record says.',
    why: 'A record repeats what reviews said; as long as these are there, they can be asked again.',
    mend: 'Compare what is named with the pull request; a person who left a role since no longer counts.',
  },
} as const satisfies Record<string, Rule>;
