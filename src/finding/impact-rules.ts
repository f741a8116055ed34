import type { Rule } from './rule.ts';

/** What a new threshold would do to the decisions that were taken, and the profile that tells it. */
export const impactRules = {
  'impact-breaks-constraint': {
    level: 'error',
    title: 'On the decisions that were logged, a constraint would not hold under the new threshold.',
    why: 'What a threshold does to groups is known before it governs, from the decisions that were taken.',
    mend: 'Choose another threshold (`tracegate impact --rule NAME --threshold X` tells what it does), or change the constraint in the open.',
  },
  'impact-not-told': {
    level: 'warning',
    title: 'There is a profile, and it tells nothing of a decision rule that changes.',
    why: 'Whoever signs would take silence for no impact.',
    mend: 'Write the profile again with `tracegate profile`, from the log of the decisions under the version that is replaced.',
  },
  'profile-unusable': {
    level: 'error',
    title: 'A decision profile is not what `tracegate profile` wrote.',
    why: 'Figures that somebody edited, or half of them, are worse than none.',
    mend: 'Write it again with `tracegate profile`, and leave its bytes as they are.',
  },
} as const satisfies Record<string, Rule>;
