import type { Rule } from './rule.ts';

const restore = 'Find out who could write to the log, and put the file back from a copy that verifies.';

/** What `tracegate log verify` and `tracegate log checkpoint` find in a decision log. */
export const logRules = {
  'log-identity': {
    level: 'error',
    title: '`log.json` says which log it is, and the checkpoints are of that log.',
    why: 'The files of one log must not pass for those of another.',
    mend: restore,
  },
  'log-checkpoint': {
    level: 'error',
    title: 'Every checkpoint is signed by the log and is of the tree as it was at its size.',
    why: 'What was once signed may only grow: another root at an earlier size is another history.',
    mend: 'Compare with a copy of the checkpoint that someone else holds, and restore the log that it is of.',
  },
  'log-rolled-back': {
    level: 'error',
    title: 'The log holds what it held when it was verified before.',
    why: 'A log that was put back to an earlier state is sound in itself; only who saw the later one can tell.',
    mend: 'Restore the later state. When the log was replaced on purpose, verify once with another state file.',
  },
  'log-tile': {
    level: 'error',
    title: 'The tiles are those of the tree.',
    why: 'Proofs are made from tiles; a wrong one makes proofs that nobody can verify.',
    mend: restore,
  },
  'log-entry': {
    level: 'error',
    title: 'The entries of the tree are those that were hashed into it.',
    why: 'Entries carry the commitments that records are held to.',
    mend: restore,
  },
  'log-journal': {
    level: 'error',
    title: '`tree/ranges.ndjson` says of every leaf which record it is of.',
    why: 'By it records are compared with the tree.',
    mend: restore,
  },
  'log-record-changed': {
    level: 'error',
    title: 'A record is, byte for byte, the one that the tree commits to.',
    why: 'A decision that was edited afterwards is no record of the decision.',
    mend: restore,
  },
  'log-record-missing': {
    level: 'error',
    title: 'Every record of the tree is in the log, or a tombstone says who erased it and why.',
    why: 'What is cut out is what somebody did not want to be seen.',
    mend: restore,
  },
  'log-record-added': {
    level: 'error',
    title: 'Between records of the tree there is none that the tree does not have.',
    why: 'A decision that was put in afterwards was not logged when it was taken.',
    mend: restore,
  },
  'log-record-moved': {
    level: 'error',
    title: 'The records are in the order of the tree.',
    why: 'The order tells what was decided first.',
    mend: restore,
  },
  'log-record-repeated': {
    level: 'error',
    title: 'Every id is in the log once.',
    why: 'A record that was copied counts twice in every figure.',
    mend: 'Find out who wrote it again. A writer that sends a decision again must send it with its id.',
  },
  'log-record-invalid': {
    level: 'error',
    title: 'Every record is an event as the published schema describes it.',
    why: 'Questions over the log go by the schema; what is not of it is not counted.',
    mend: 'Find out which program wrote it. The log itself refuses such records.',
  },
  'log-record-order': {
    level: 'warning',
    title: 'The ids of a segment rise.',
    why: 'The log gives rising ids, by which a record is found at once. Ids that senders gave need not rise; such a segment is read whole.',
    mend: 'Let the log give the ids where a sender needs none of its own.',
  },
  'log-line-broken': {
    level: 'error',
    title: 'Every line of a segment can be read.',
    why: 'What stands behind a line that cannot be read cannot be told apart from what was put there.',
    mend: restore,
  },
  'log-segment-missing': {
    level: 'error',
    title:
      'Every segment that the tree has records of is in the log, or was deleted when its time had passed.',
    why: 'With a file, all decisions in it are gone. What retention deletes, a record in the tree tells of.',
    mend: 'Where it was just deleted by retention, sign the log. Otherwise find out who could write to it, and put the file back from a copy that verifies.',
  },
  'log-segment-name': {
    level: 'error',
    title: 'A segment holds what its name says.',
    why: 'By the names alone it is known where a record lies.',
    mend: restore,
  },
  'log-sealed-damaged': {
    level: 'error',
    title: 'What a segment was sealed into is as it was then.',
    why: 'The segment itself is gone: its evidence is all there is.',
    mend: `${restore} An analytics file is made again from the evidence; the file subjects may be deleted, and tracegate log seal makes it again.`,
  },
  'log-heartbeat-gap': {
    level: 'error',
    title: 'The heartbeats of a writer follow one another without a gap.',
    why: 'A quiet hour has heartbeats; an hour that was cut out has none.',
    mend: restore,
  },
  'log-heartbeat-count': {
    level: 'error',
    title: 'A writer has at least as many records in the log as its heartbeats say.',
    why: 'What was acknowledged and is not there was lost or taken away.',
    mend: restore,
  },
  'log-silence': {
    level: 'warning',
    title: 'In every hour since the first heartbeat somebody wrote to the log.',
    why: 'A quiet hour has heartbeats, one a minute. In an hour without any no service was running, or none could write.',
    mend: 'Find out whether the services were stopped on purpose. What they decided without the log is not in it.',
  },
  'log-drift-field': {
    level: 'warning',
    title: 'Records have the fields that they had the days before.',
    why: 'A field that is gone, or came, says that a service sends something else than it did; what is asked of the log may not be in it any more.',
    mend: 'Find out which service was changed, and whether that was meant.',
  },
  'log-drift-type': {
    level: 'warning',
    title: 'The texts of an extension are of the form that they had the days before.',
    why: 'Where all were decimals and some are words, whoever computes with them fails or leaves them out. Fields of the schema cannot change their type: such a record is invalid.',
    mend: 'Find out which service was changed, and whether that was meant.',
  },
  'log-drift-share': {
    level: 'warning',
    title: 'As large a share of the records has a field, or a value, as the day before.',
    why: 'A share that jumps says that the data changed, a field is left out, or a service failed for some.',
    mend: 'Compare the two days by model, segment and source. Where the change was meant, there is nothing to do.',
  },
  'log-drift-value': {
    level: 'warning',
    title: 'Outcomes, segments, sources and models have the values that they had the days before.',
    why: 'A group that is spelt in another way is another group to every figure; one that is gone is not measured.',
    mend: 'Find out which service was changed, and whether that was meant.',
  },
  'log-drift-volume': {
    level: 'warning',
    title: 'A day has at least half as many decisions as the quietest of the seven days before.',
    why: 'Decisions that were taken and not logged are missed by nobody else.',
    mend: 'Compare with what the services say that they decided.',
  },
  'log-retention-passed': {
    level: 'warning',
    title: 'No record is kept longer than its tier says, unless it is held.',
    why: 'What is kept beyond its time is kept without a reason, and may be about a person.',
    mend: 'Run `tracegate log retain`, or say by `log hold` why it is kept.',
  },
  'log-decision-unknown': {
    level: 'error',
    title: 'An override or outcome is about a decision in the log.',
    why: 'What is said of a decision that nobody can find is said of nothing.',
    mend: 'Find out whether the decision was cut out, or the sender named a wrong id.',
  },
  'log-decision-uncounted': {
    level: 'warning',
    title: 'An override or outcome is about a decision of which the log may have kept a count alone.',
    why: 'Of the low risk tier only counts are kept; whether the decision was one of them cannot be told.',
    mend: 'Nothing, when its use case is of the low risk tier.',
  },
  'log-file-unknown': {
    level: 'warning',
    title: 'In the folders of the log lies nothing but the log.',
    why: 'A file that no part of the log knows may be one that was renamed.',
    mend: 'Look at the file, and move it away.',
  },
  'log-not-covered': {
    level: 'note',
    title: 'Records after the last checkpoint are not under a signature yet.',
    why: 'Until then nothing proves that they are what was written.',
    mend: 'Run `tracegate log checkpoint`, best every minute.',
  },
} as const satisfies Record<string, Rule>;
