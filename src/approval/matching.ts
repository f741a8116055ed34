/** How many people a role needs, and who is there to fill it. */
export interface Demand {
  readonly role: string;
  readonly needed: number;
  /** Persons by any key that is unique to a person; those named first are preferred. */
  readonly people: readonly string[];
}

/** Who fills what. Every role that was asked for has an entry in both maps. */
export interface Assignment {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly missing: ReadonlyMap<string, number>;
}

/**
 * Fills roles so that as few places as possible stay open: a maximum matching of persons to the places of
 * roles, grown by augmenting paths (Kuhn's algorithm), with each role's places filled before those of the
 * roles after it. Deterministic; a role once filled stays filled.
 * @param demands each role once, the most important first
 * @param onePersonManyRoles when true, a person fills one place in each role they can
 */
export function assignPeople(demands: readonly Demand[], onePersonManyRoles: boolean): Assignment {
  if (onePersonManyRoles) return assignmentOf(demands, (demand) => demand.people.slice(0, demand.needed));
  const roleOf = matchPeople(demands);
  return assignmentOf(demands, (demand) =>
    demand.people.filter((person) => roleOf.get(person) === demand.role),
  );
}

function assignmentOf(demands: readonly Demand[], chosen: (demand: Demand) => readonly string[]): Assignment {
  const given = new Map(demands.map((demand) => [demand.role, chosen(demand)]));
  const missing = demands.map(({ role, needed }) => [role, needed - (given.get(role)?.length ?? 0)] as const);
  return { given, missing: new Map(missing) };
}

function matchPeople(demands: readonly Demand[]): ReadonlyMap<string, string> {
  const byRole = new Map(demands.map((demand) => [demand.role, demand]));
  const roleOf = new Map<string, string>();
  const exhausted = new Set<string>();
  for (const { role, needed } of demands) {
    for (let place = 0; place < needed; place += 1) {
      const visited = new Set(exhausted);
      if (fillPlace(role, byRole, roleOf, visited)) continue;
      // No search can succeed where one has failed: all whom it met are held by roles that it visited.
      for (const seen of visited) exhausted.add(seen);
      break;
    }
  }
  return roleOf;
}

/** Gives a role one person more: a free one, or one whose present role can take another in their stead. */
function fillPlace(
  role: string,
  byRole: ReadonlyMap<string, Demand>,
  roleOf: Map<string, string>,
  visited: Set<string>,
): boolean {
  visited.add(role);
  const people = byRole.get(role)?.people ?? [];
  const found =
    people.find((person) => !roleOf.has(person)) ??
    people.find((person) => {
      const present = roleOf.get(person);
      return present !== undefined && !visited.has(present) && fillPlace(present, byRole, roleOf, visited);
    });
  if (found === undefined) return false;
  roleOf.set(found, role);
  return true;
}

/**
 * The roles whose holders could close an open place of `role` by signing: the role itself, and every role that
 * could then spare a person for it.
 */
export function rolesThatWouldHelp(
  role: string,
  demands: readonly Demand[],
  assignment: Assignment,
): ReadonlySet<string> {
  const byRole = new Map(demands.map((demand) => [demand.role, demand]));
  const roleOf = new Map(
    [...assignment.given].flatMap(([filled, people]) => people.map((one) => [one, filled])),
  );
  const helping = new Set([role]);
  for (const reached of helping) {
    for (const person of byRole.get(reached)?.people ?? []) {
      const present = roleOf.get(person);
      if (present !== undefined) helping.add(present);
    }
  }
  return helping;
}
