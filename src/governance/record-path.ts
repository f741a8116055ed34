import type { ObjectiveVersion } from '../objective/version.ts';

/** Where the record of an objective version lies. */
export function recordPath({ id }: ObjectiveVersion): string {
  return `approvals/${id}.json`;
}

/** Where the same record lies in an envelope, when it is signed with one's own key. */
export function envelopePath({ id }: ObjectiveVersion): string {
  return `approvals/${id}.dsse.json`;
}
