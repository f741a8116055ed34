import type { Rule } from './rule.ts';

/** What can be said about files that arrived on the governed branch, and about their records. */
export const recordRules = {
  'arrival-approved': {
    level: 'note',
    title: 'A governed file arrived with the sign-offs that policy asks for.',
    why: 'They were derived again from the pull request that brought it.',
    mend: 'Nothing to do.',
  },
  'arrival-unapproved': {
    level: 'error',
    title: 'A governed file arrived without the sign-offs that policy asks for.',
    why: 'A merge is not proof, and a direct push is signed by nobody; reviews after it do not count.',
    mend: 'Take it back, and bring it by a pull request that the policy’s roles sign; an objective or a model needs a new version.',
  },
  'arrival-undetermined': {
    level: 'error',
    title: 'It cannot be told whether a governed file was signed off.',
    why: 'Nothing is recorded while it is unknown: a record, once written, stays.',
    mend: 'Mend the fault that is named, and run the job again.',
  },
  'record-impossible': {
    level: 'error',
    title: 'An objective arrived that nothing can be recorded about.',
    why: 'A record states the class of the change, which needs a valid file and valid versions to compare with, and holds only what its format allows.',
    mend: 'Mend what is wrong with the file, in a new version.',
  },
  'record-written': {
    level: 'note',
    title: 'A record was made.',
    why: 'It holds who signed what, for when the reviews can no longer be read.',
    mend: 'Nothing to do.',
  },
  'record-present': {
    level: 'note',
    title: 'The record is there already, and says the same.',
    why: 'Running twice changes nothing.',
    mend: 'Nothing to do.',
  },
  'record-confirmed': {
    level: 'note',
    title: 'A record that was added says what is derived from GitHub.',
    why: 'Whoever wrote it, it was compared with the reviews themselves.',
    mend: 'Nothing to do.',
  },
  'record-differs': {
    level: 'error',
    title: 'There is a record that says something else than what is derived.',
    why: 'It was written by hand, or what it was derived from has changed: someone who signed left a team, or a review was dismissed later. It is never overwritten.',
    mend: 'Find out which of the two is right. To have it recorded anew, remove the file from approvals/ and run the job again.',
  },
  'record-forged': {
    level: 'error',
    title: 'A record arrived that is not what is derived from GitHub.',
    why: 'A record that somebody typed in proves nothing.',
    mend: 'Remove it, find out who pushed it, and run the job of the push that brought the objective again.',
  },
  'record-removed': {
    level: 'error',
    title: 'A record was removed.',
    why: 'Without it nothing says who signed once the reviews are gone.',
    mend: 'Restore it, or run the job of the push that brought the objective again.',
  },
  'record-not-permitted': {
    level: 'error',
    title: 'The token may not write the record.',
    why: 'A record that could not be written is missing when it is asked for.',
    mend: 'Give the job `contents: write`, let the token’s app pass the rule set of the branch, or use `record: branch`; then run the job again.',
  },
  'alert-failed': {
    level: 'error',
    title: 'The issue that was to raise the alarm could not be opened.',
    why: 'Somebody counts on being told.',
    mend: 'Give the job `issues: write`, enable issues, and run the job again.',
  },
} as const satisfies Record<string, Rule>;
