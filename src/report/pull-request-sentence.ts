import type { PromotionDecision, PullRequestReport } from '../check/pull-request-report.ts';
import type { ObjectiveChange } from '../check/subjects.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import { counted, joined, minute, shortened } from './pull-request-cells.ts';

/** The verdict and what moved, as plain text that is not yet escaped for any medium. */
export interface VerdictSentence {
  /** The verdict with who is awaited, for example `Waiting for sign-off by Ethics`. */
  readonly verdict: string;
  /** What moved, for example `OBJ.credit.v1.3 (relaxing change) – max_fpr now allows up to 0.06 (was 0.05)`. */
  readonly moved: string;
  /** Why it is so, or who signed, with what joins it to the rest; empty where that is said already. */
  readonly why: string;
}

/** Longest part of a sentence that comes from one file or rule; names have at most 200 characters. */
const LONGEST_PART = 300;

const words: Readonly<Record<VerdictKind, string>> = {
  allow: 'Allowed',
  pending: 'Waiting for sign-off',
  deny: 'Denied',
  error: 'Could not be evaluated',
};

/** Says the verdict, what moved and why. */
export function verdictSentence(report: PullRequestReport): VerdictSentence {
  const awaited = report.verdict === 'pending' ? awaitedRoles(report) : '';
  const until = report.verdict === 'pending' && awaited === '' ? waitsUntil(report) : undefined;
  if (until !== undefined) return { verdict: `Waiting until ${until}`, moved: whatMoved(report), why: '' };
  return {
    verdict: `${words[report.verdict]}${awaited === '' ? '' : ` by ${awaited}`}`,
    moved: whatMoved(report),
    why: awaited === '' ? why(report) : '',
  };
}

/** A promotion waits for its own sign-offs, and for those of an objective that comes with it. */
const fromSignOffs: ReadonlySet<string> = new Set([
  'hold-running',
  'promotion-approved',
  'objective-approved',
]);

/** When everybody has signed and only time is left to pass: when it will have. */
function waitsUntil({ signOffs, reasons }: PullRequestReport): string | undefined {
  const others = reasons.some(({ status, id }) => status === 'pending' && !fromSignOffs.has(id));
  if (others || signOffs?.hold?.until === undefined) return undefined;
  return minute(signOffs.hold.until);
}

function awaitedRoles({ signOffs }: PullRequestReport): string {
  const missing = (signOffs?.roles ?? []).filter((role) => role.missing > 0);
  const names = missing.map((one) =>
    shortened(one.missing === 1 ? (one.person?.login ?? one.role) : `${one.role} (${one.missing})`, 60),
  );
  return joined(names, 4);
}

function why({ verdict, reasons, signOffs, changedPaths }: PullRequestReport): string {
  if (verdict === 'allow') {
    if (changedPaths.length === 0) return '';
    const signers = (signOffs?.roles ?? []).flatMap(({ role, given, person }) =>
      given.map(({ login }) => shortened(`${login} (${person === undefined ? role : 'in person'})`, 100)),
    );
    return signers.length === 0 ? '; no sign-off is needed' : `; signed by ${joined(signers, 4)}`;
  }
  const stopping = reasons.filter(({ status }) => status === (verdict === 'pending' ? 'pending' : 'fail'));
  const [first] = stopping.length > 0 ? stopping : reasons;
  if (first === undefined) return ', because no check gave a result';
  const more = stopping.length > 1 ? ` (and ${counted(stopping.length - 1, 'more reason')})` : '';
  return `, because ${withinSentence(shortened(first.message, LONGEST_PART))}${more}`;
}

/** A sentence as a part of another: no full stop, and no capital where the first word is not a name. */
function withinSentence(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^(?:An?|No|Nobody|It|The|This) /, (word) => word.toLowerCase());
}

/** The first objective and the first promotion, those that stop the pull request first; the rest is counted. */
function whatMoved({ objectives, promotions, changedPaths }: PullRequestReport): string {
  const inOrder = promotions.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict));
  const parts = [...objectives.map(objectiveMoved), ...inOrder.map(promotionMoved)];
  const [first, second] = parts;
  if (first === undefined) return pathsMoved(changedPaths);
  if (second === undefined) return first;
  return parts.length === 2
    ? `${first}; and ${second}`
    : `${first}; and ${parts.length - 1} more objectives or promotions`;
}

const severity: readonly VerdictKind[] = ['error', 'deny', 'pending', 'allow'];

function objectiveMoved({ objective, comparison, changeClass }: ObjectiveChange): string {
  const name = shortened(objective.version.id, 100);
  if (comparison === undefined) {
    return `${name} (new) – the first objective of ${shortened(objective.version.domain, 100)}`;
  }
  const [first, ...more] = comparison.changes;
  if (first === undefined) return `${name} – nothing changes in meaning`;
  const others = more.length === 0 ? '' : `, and ${counted(more.length, 'more change')}`;
  return `${name} (${changeClass} change) – ${shortened(first.message, LONGEST_PART)}${others}`;
}

function promotionMoved({
  environment,
  modelName,
  modelVersion,
  objectiveVersion,
}: PromotionDecision): string {
  const model = `${modelName}${modelVersion === undefined ? '' : ` ${modelVersion}`}`;
  const under = objectiveVersion === undefined ? '' : ` under ${objectiveVersion}`;
  return shortened(`promotion of ${model} to ${environment}${under}`, LONGEST_PART);
}

function pathsMoved(paths: readonly string[]): string {
  if (paths.length === 0) return 'no governed file changes';
  const names = joined(
    paths.map((path) => shortened(path, 100)),
    2,
  );
  return paths.length === 1 ? `${names} changes` : `${paths.length} governed files change (${names})`;
}
