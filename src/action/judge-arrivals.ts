import type { ChangedPath } from '../check/changed-path.ts';
import { blobAt } from '../check/changed-path.ts';
import { compareText, finding, type Finding } from '../finding/finding.ts';
import { validateFiles } from '../governance/validate.ts';
import type { Arrival, Recording } from '../record/arrival.ts';
import { sourceOf, undetermined } from './derive-statement.ts';
import { judgeRecord } from './judge-records.ts';
import { arrival, derived, type Judges, type OfKind } from './judges.ts';
import type { PushState } from './push-state.ts';

/**
 * Judges each governed path that a push changed, by what GitHub says about how it came, and never by a record.
 * @throws GitHubFault, TruncatedTree
 */
export async function judgeArrivals(state: PushState, judges: Judges): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const change of state.changes) {
    const arrival = await judge(state, judges, change);
    if (arrival !== undefined) arrivals.push(arrival);
  }
  const present = state.changes.filter(
    ({ atHead, governed: { kind } }) => atHead !== undefined && !isRecord(kind),
  );
  const invalid = await validateFiles(
    state.after,
    present.map(({ path }) => path),
  );
  return withFindings(
    arrivals,
    invalid.filter(({ id }) => !refusals.has(id)),
  );
}

/** Found by path alone, and so said of the path already. */
const refusals: ReadonlySet<Finding['id']> = new Set([
  'path-unknown',
  'path-ambiguous',
  'path-not-regular-file',
]);

function isRecord(kind: ChangedPath['governed']['kind']): boolean {
  return kind === 'evidence' || kind === 'evidence-envelope';
}

/** @returns undefined for what needs nobody's sign-off */
async function judge(state: PushState, judges: Judges, change: ChangedPath): Promise<Arrival | undefined> {
  const { path, governed, onBase, atHead } = change;
  switch (governed.kind) {
    case 'refused': {
      if (atHead === undefined) return undefined;
      return arrival(change, sourceOf(await derived(state, judges, path)), [governed.finding]);
    }
    case 'evidence':
    case 'evidence-envelope':
      return judgeRecord(state, judges, { ...change, governed });
    case 'objective':
      return judgeObjective(state, judges, { ...change, governed });
    case 'kpi-report':
      // A new one decides nothing until a promotion cites it.
      return onBase === undefined ? undefined : judgeFile(state, judges, change);
    case 'model':
      return onBase === undefined
        ? judgeFile(state, judges, change)
        : altered(
            state,
            judges,
            change,
            'model-immutable',
            `The registration of ${governed.modelName} ${governed.modelVersion}`,
          );
    default:
      return judgeFile(state, judges, change);
  }
}

async function judgeFile(state: PushState, judges: Judges, change: ChangedPath): Promise<Arrival> {
  const { path } = change;
  const derivation = await derived(state, judges, path);
  const doubt = undetermined(derivation);
  const { approval } = derivation;
  const place = { file: path };
  const said =
    doubt !== undefined
      ? finding('arrival-undetermined', doubt, place)
      : approval.kind === 'approved'
        ? finding('arrival-approved', approval.by, place)
        : finding('arrival-unapproved', approval.message, place);
  return arrival(change, sourceOf(derivation), [said]);
}

async function judgeObjective(
  state: PushState,
  judges: Judges,
  change: OfKind<'objective'>,
): Promise<Arrival> {
  const { version } = change.governed;
  const { path } = change;
  if (change.onBase !== undefined) return altered(state, judges, change, 'objective-immutable', version.id);
  const found = await judges.statement(version);
  const place = { file: path };
  const only = (said: Finding, recording?: Recording): Arrival =>
    arrival(change, found.source, [said], recording);
  if (blobAt(judges.tip, path) !== change.atHead) {
    const message = `${version.id} does not read on ${state.push.branch} now as it did when it arrived.`;
    return only(finding('objective-immutable', message, place));
  }
  switch (found.kind) {
    case 'undetermined':
      return only(finding('arrival-undetermined', found.message, place));
    case 'impossible':
      return only(finding('record-impossible', found.message, place));
    case 'immutable':
      return only(finding('objective-immutable', found.message, place));
    case 'statement': {
      const { verdict } = found.recording.statement.predicate;
      const id = verdict === 'approved' ? 'arrival-approved' : 'arrival-unapproved';
      return only(finding(id, found.message, place), found.recording);
    }
  }
}

/** Something that may never change was edited or removed on the branch. */
async function altered(
  state: PushState,
  judges: Judges,
  change: ChangedPath,
  id: 'objective-immutable' | 'model-immutable',
  name: string,
): Promise<Arrival> {
  const verb = change.atHead === undefined ? 'removed' : 'edited';
  const message = `${name} was merged before, and is ${verb} on ${state.push.branch}.`;
  const source = sourceOf(await derived(state, judges, change.path));
  return arrival(change, source, [finding(id, message, { file: change.path })]);
}

/** Adds findings to the arrivals that they are about; a file that needed no judgement may still be invalid. */
function withFindings(arrivals: readonly Arrival[], findings: readonly Finding[]): Arrival[] {
  const of = (path: string): Finding[] => findings.filter(({ file }) => file === path);
  const judged = new Set(arrivals.map(({ path }) => path));
  const unjudged = new Set(
    findings.flatMap(({ file }) => (file === undefined || judged.has(file) ? [] : [file])),
  );
  const others = [...unjudged].map((path): Arrival => ({
    path,
    change: 'added',
    source: undefined,
    findings: of(path),
    recording: undefined,
  }));
  return [
    ...arrivals.map((one) => ({ ...one, findings: [...one.findings, ...of(one.path)] })),
    ...others,
  ].toSorted((a, b) => compareText(a.path, b.path));
}
