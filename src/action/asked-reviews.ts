import type { ReviewersToAsk } from '../approval/reviewers-to-ask.ts';
import type { PullRequestReport } from '../check/pull-request-report.ts';

/** Contents of which it is remembered that reviews were asked for; older ones are forgotten. */
const MOST_REMEMBERED = 20;
/** Enough of a digest to tell a pull request's contents apart. */
const SHORT_DIGEST = 16;

const memoryForm = /^<!-- reviews asked for:((?: [0-9a-f]{16})*) -->$/;

/** What a run makes of the memory that the comment before it holds. */
export interface Asking {
  /** Whom to ask now; undefined for nobody. */
  readonly reviewers: ReviewersToAsk | undefined;
  /** The memory for the new comment, an HTML comment; undefined while nobody was ever asked. */
  readonly memory: string | undefined;
}

/**
 * Decides whom to ask for a review: nobody twice for one content, whatever became of the request.
 * @param before the comment as it stood, whose second line is the memory
 */
export function askingFor(report: PullRequestReport, before: string | undefined): Asking {
  const line = before?.split('\n')[1] ?? '';
  const remembered = memoryForm.exec(line)?.[1]?.trim().split(' ').filter(Boolean) ?? [];
  const digest = report.signOffs?.digest?.slice(0, SHORT_DIGEST);
  const wanted = report.reviewersToAsk;
  if (wanted === undefined || digest === undefined || remembered.includes(digest) || isNobody(wanted)) {
    return { reviewers: undefined, memory: memoryOf(remembered) };
  }
  return { reviewers: wanted, memory: memoryOf([...remembered, digest].slice(-MOST_REMEMBERED)) };
}

export function isNobody({ users, teams }: ReviewersToAsk): boolean {
  return users.length + teams.length === 0;
}

function memoryOf(digests: readonly string[]): string | undefined {
  return digests.length === 0 ? undefined : `<!-- reviews asked for: ${digests.join(' ')} -->`;
}
