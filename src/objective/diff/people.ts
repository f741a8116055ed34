import type { Change } from '../change.ts';
import type { Objective } from '../objective.ts';
import { makeChange } from './make-change.ts';
import { matchByKey } from './matching.ts';

type Sides = Pick<Objective, 'owners' | 'approvers' | 'places'>;
type Approver = Objective['approvers'][number];

/** Who answers for the objective; the order of the owners means nothing. */
export function diffOwners(before: Sides, after: Sides): Change[] {
  const { removed, added } = matchByKey(before.owners, after.owners, ({ name, role }) =>
    JSON.stringify([name, role ?? null]),
  );
  if (removed.length === 0 && added.length === 0) return [];
  const names = ({ owners }: Sides): string =>
    owners.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(', ');
  return [
    makeChange('owner-changed', {
      before: names(before),
      after: names(after),
      beforeAt: before.places.get('owners'),
      afterAt: after.places.get('owners'),
      message: `The objective is now owned by ${names(after)} (was ${names(before)})`,
    }),
  ];
}

/** How many people of each role must sign. Which person an entry names is a claim and changes nothing. */
export function diffApprovers(before: Sides, after: Sides): Change[] {
  const roles = new Set([...after.approvers, ...before.approvers].map(({ role }) => role));
  return [...roles].flatMap((role) => {
    const of = ({ approvers }: Sides): Approver[] => approvers.filter((one) => one.role === role);
    const [old, now] = [of(before), of(after)];
    if (old.length === now.length) return [];
    return [
      makeChange(now.length < old.length ? 'approver-removed' : 'approver-added', {
        element: role,
        before: String(old.length),
        after: String(now.length),
        beforeAt: old.at(-1)?.at ?? before.places.get('approvers'),
        afterAt: now.at(-1)?.at ?? after.places.get('approvers'),
        message: `${role} ${now.length === 0 ? 'no longer has to sign' : `has to sign with ${people(now.length)}`} (was ${people(old.length)})`,
      }),
    ];
  });
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count === 0 ? 'no' : count} people`;
}
