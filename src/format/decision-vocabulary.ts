/** The kinds of events in the decision log. */
export const eventKinds = [
  'decision',
  'override',
  'outcome',
  'erasure',
  'heartbeat',
  'remediation',
  'aggregate',
  'retention',
] as const;

export type EventKind = (typeof eventKinds)[number];

/** The `type` of a CloudEvents event: what happened, and the version of its form. */
export function eventType<Kind extends EventKind>(kind: Kind): `dev.tracegate.${Kind}.v1` {
  return `dev.tracegate.${kind}.v1`;
}

/** What can be wrong with the governance of a decision, as a record carries it. */
export const standingMarks = [
  'objective-unknown',
  'objective-invalid',
  'objective-removed',
  'objective-unapproved',
  'objective-not-yet-effective',
  'objective-superseded',
  'objective-standing-unknown',
  'model-unknown',
  'model-removed',
  'model-of-other-objective',
  'rule-unknown',
  'rule-not-named',
  'outcome-contradicts-rule',
  'decision-time-ahead',
  'governance-stale',
] as const;

export type StandingMark = (typeof standingMarks)[number];
