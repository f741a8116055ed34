// The evaluation of sign-offs, in process: what a check does between the answers of GitHub and the verdict.
import { assignPeople, type Demand } from '../src/approval/matching.ts';
import { evaluateSignOffs } from '../src/approval/sign-off.ts';
import { requirementsFor } from '../src/policy/requirement.ts';
import { FILES, largeChange, largeFacts, largePolicy, REVIEWS, ROLES, RULES } from './large-pull-request.ts';
import type { Row } from './table.ts';

const LIMIT = 50;
const END = Date.parse('2025-06-01T00:00:00Z');
const RUNS = 41;
const CUBIC = 8;

/** A large pull request beside a limit and beside reading its facts, and how the filling of roles grows. */
export function signOffRows(): Row[] {
  const [policy, changes, facts] = [largePolicy(), largeChange(), largeFacts()];
  const text = JSON.stringify([[...policy.rules], changes, facts], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  const evaluate = (): void => {
    const { requirements, hold } = requirementsFor(policy, changes, []);
    const { settings } = policy;
    const { roles } = evaluateSignOffs({ facts, settings, requirements, hold, now: END });
    if (roles.length !== ROLES || roles.every(({ given }) => given.length === 0))
      throw new Error('the evaluation filled no role');
  };
  const [ours, parsing] = [processorTime(evaluate), processorTime(() => JSON.parse(text))];
  const what = `${REVIEWS} reviews, ${ROLES} roles, ${RULES} rules, ${FILES} files`;
  return [
    row(`${what} / ${LIMIT} ms`, ours, LIMIT, 1),
    row(`${what} / JSON.parse of the facts`, ours, parsing, undefined),
    ...growth('anyone may sign anything', dense),
    ...growth('each place moves many people', chained),
  ];
}

function growth(what: string, demandsOf: (size: number) => Demand[]): Row[] {
  const [small = 0, middle = 0, large = 0] = [50, 100, 200].map((size) => {
    const demands = demandsOf(size);
    return processorTime(() => assignPeople(demands, false), 20);
  });
  return [
    row(`100 roles and people / 50: ${what}`, middle, small, CUBIC),
    row(`200 roles and people / 100: ${what}`, large, middle, CUBIC),
  ];
}

function dense(size: number): Demand[] {
  const people = Array.from({ length: size }, (_, index) => `p${index}`);
  return people.map((_, index) => ({ role: `R${index}`, needed: 1, people }));
}

/** Those who may sign for a role may also sign for every role before it, where they were placed already. */
function chained(size: number): Demand[] {
  return Array.from({ length: size }, (_, index) => ({
    role: `R${index}`,
    needed: 1,
    people: Array.from({ length: size - index }, (__, person) => `p${person}`),
  }));
}

/**
 * The median over the runs, in milliseconds; the first runs, in which Node compiles, are not counted. The time of the
 * processor, since what else the machine does is not ours.
 */
function processorTime(work: () => unknown, times = 1): number {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) work();
    const { user, system } = process.cpuUsage(before);
    if (run >= 5) runs.push((user + system) / 1000 / times);
  }
  return runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
}

function row(what: string, ours: number, against: number, limit: number | undefined): Row {
  return { what, ours: show(ours), against: show(against), ratio: ours / against, limit };
}

function show(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 1 ? 3 : 1)} ms`;
}
