import type { Rule } from './rule.ts';

/** The checks of `tracegate verdict verify`, in the order in which they are reported, and the broken glass. */
export const verdictRules = {
  'verdict-allows': {
    level: 'error',
    title: 'The verdict is an allow.',
    why: 'A denial, missing sign-offs and a gate that could not be evaluated let nothing through.',
    mend: 'Mend what the verdict names, and run the gate again.',
  },
  'verdict-in-force': {
    level: 'error',
    title: 'The verdict was given before now and has not expired.',
    why: 'What has been frozen or withdrawn since is noticed by a new gate alone.',
    mend: 'Run the gate again, right before the deployment.',
  },
  'verdict-artifact': {
    level: 'error',
    title: 'The verdict is about the artifact that is about to be deployed.',
    why: 'A pass for one artifact must not ship another.',
    mend: 'Deploy the artifact that was registered, or register and promote this one.',
  },
  'verdict-environment': {
    level: 'error',
    title: 'The verdict is about the environment that is deployed to.',
    why: 'What may run in staging may not run in production by that alone.',
    mend: 'Run the gate for this environment.',
  },
  'verdict-model': {
    level: 'error',
    title: 'The verdict is about the model, version and objective that were asked about.',
    why: 'Who names them wants no other.',
    mend: 'Run the gate for what is to be deployed.',
  },
  'verdict-governance': {
    level: 'error',
    title: 'The verdict rests on the governance repository and branch that were asked about.',
    why: 'A verdict by rules of one’s own making proves nothing.',
    mend: 'Run the gate on the repository and the branch that govern.',
  },
  'verdict-break-glass': {
    level: 'error',
    title: 'No glass was broken for the verdict, where that is asked for.',
    why: 'A verdict over failed checks is for the emergency that it was given in.',
    mend: 'Mend what failed, and run the gate without `break-glass-reason`.',
  },
  'verdict-unreadable': {
    level: 'error',
    title: 'A file is not the verdict of a gate, or says two things at once.',
    why: 'What cannot be read lets nothing through.',
    mend: 'Take the file as the gate wrote it.',
  },
  'break-glass-used': {
    level: 'warning',
    title: 'Someone whom the policy lets do so let a deployment through that the gate denied.',
    why: 'It must be seen by everybody, and mended afterwards.',
    mend: 'Read the issue that records it, mend what was overridden, and close it.',
  },
  'break-glass-refused': {
    level: 'error',
    title: 'The glass cannot be broken here, by this person, or over this.',
    why: 'An emergency exit that opens for everyone, or unseen, is a back door.',
    mend: 'Let someone who holds a role of `settings.break_glass` start the workflow by hand, with a token that may open an issue in the governance repository; what was tampered with or cannot be read has to be mended.',
  },
} as const satisfies Record<string, Rule>;
