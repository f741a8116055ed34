import type { Rule } from './rule.ts';

/** What keeps a model version from being registered. */
export const lineageRules = {
  'lineage-missing': {
    level: 'error',
    title: 'The registration lacks lineage that its risk tier demands.',
    why: 'What a model was made of has to be known before it decides about people: afterwards nobody can tell any more.',
    mend: 'State what is missing with an option of `tracegate register`, or name a source that says it.',
  },
  'lineage-conflict': {
    level: 'error',
    title: 'Two sources say different things about the same part of the lineage.',
    why: 'One of them is about another model, another run or another state of the data, and nobody can tell which.',
    mend: 'Find out which source is right, and leave the other one out.',
  },
  'lineage-name-twin': {
    level: 'error',
    title: 'Two names in the lineage cannot be told apart by a reader.',
    why: 'A data set that looks like another one would hide what the model was really trained on.',
    mend: 'Give the two names that differ visibly, or write both in the same way.',
  },
  'lineage-source-malformed': {
    level: 'error',
    title: 'A source of lineage is not in the form that its tool writes.',
    why: 'Lineage that is guessed from an unknown form would be worth nothing in a dispute.',
    mend: 'Write the file anew with its tool; docs/lineage.md names the forms that are read.',
  },
  'lineage-run-unfinished': {
    level: 'error',
    title: 'The run that is to be registered did not end well.',
    why: 'A run that goes on, failed or was deleted has inputs and figures too, of something that nobody finished.',
    mend: 'Register a run that has finished.',
  },
  'lineage-run-unnamed': {
    level: 'error',
    title: 'A source holds several runs or stages, or not the one that is asked for.',
    why: 'To take one of them by chance would give the model the lineage of another.',
    mend: 'Name one of those that are listed.',
  },
  'openlineage-event-malformed': {
    level: 'error',
    title: 'An OpenLineage event is not in the form of the OpenLineage specification.',
    why: 'An event that programs read differently says nothing certain about where data came from.',
    mend: 'Send it with an OpenLineage client, or mend what the message names.',
  },
  'openlineage-line-torn': {
    level: 'error',
    title: 'The last line of a file of OpenLineage events was not written to its end.',
    why: 'A program or a machine stopped while it wrote: the event of that line is not known.',
    mend: 'Send the event again; `tracegate serve` sets a torn line aside when it starts.',
  },
} as const satisfies Record<string, Rule>;
