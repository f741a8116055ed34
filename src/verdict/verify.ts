import type { verdictRules } from '../finding/verdict-rules.ts';
import { LONGEST_VALIDITY_MINUTES } from './deployment.ts';
import type { StatedVerdict } from './stated.ts';

/** What is about to happen, which the verdict must be about; what is undefined is not asked. */
export interface Deployment {
  /** SHA-256 of the artifact, 64 lower-case hexadecimal digits. */
  readonly artifactSha256: string;
  readonly environment: string;
  readonly modelName: string | undefined;
  readonly modelVersion: string | undefined;
  readonly objectiveVersion: string | undefined;
  /** owner/name */
  readonly governanceRepository: string | undefined;
  readonly governanceRef: string | undefined;
  readonly refuseBreakGlass: boolean;
}

/** One check of a verdict; `skip` when it was not asked for. */
export interface VerdictCheck {
  readonly id: keyof typeof verdictRules;
  readonly status: 'pass' | 'warn' | 'fail' | 'skip';
  readonly message: string;
}

/** How far the clocks of two machines are let differ before a verdict counts as one from the future. */
const CLOCK_SKEW = 5 * 60_000;

/**
 * Whether a verdict lets a deployment through: all checks, also after the first that fails.
 * @param now milliseconds since 1970
 */
export function verifyVerdict(stated: StatedVerdict, deployment: Deployment, now: number): VerdictCheck[] {
  return [
    allows(stated),
    isInForce(stated, now),
    isOfArtifact(stated, deployment),
    isOfEnvironment(stated, deployment),
    isOfModel(stated, deployment),
    isByGovernance(stated, deployment),
    withoutBreakGlass(stated, deployment),
  ];
}

function allows({ verdict }: StatedVerdict): VerdictCheck {
  const id = 'verdict-allows';
  if (verdict === 'allow') return { id, status: 'pass', message: 'The verdict is `allow`.' };
  return {
    id,
    status: 'fail',
    message: `The verdict is \`${verdict}\`; nothing but \`allow\` lets anything through.`,
  };
}

function isInForce({ evaluatedAt, binding }: StatedVerdict, now: number): VerdictCheck {
  const id = 'verdict-in-force';
  const time = (at: number): string => new Date(at).toISOString();
  const fail = (message: string): VerdictCheck => ({ id, status: 'fail', message });
  if (binding === undefined) return fail('The verdict says nothing about until when it holds.');
  const { expiresAt } = binding;
  if (evaluatedAt > now + CLOCK_SKEW)
    return fail(`The verdict is of ${time(evaluatedAt)}, which has not come yet.`);
  if (expiresAt - evaluatedAt > LONGEST_VALIDITY_MINUTES * 60_000)
    return fail(
      `The verdict claims to hold for longer than ${LONGEST_VALIDITY_MINUTES} minutes, which no gate says.`,
    );
  if (now >= expiresAt) return fail(`The verdict expired at ${time(expiresAt)}.`);
  return { id, status: 'pass', message: `The verdict holds until ${time(expiresAt)}.` };
}

function isOfArtifact({ binding }: StatedVerdict, { artifactSha256 }: Deployment): VerdictCheck {
  const stated = binding?.artifactSha256;
  return compared('verdict-artifact', [['artifact', artifactSha256, stated]]);
}

function isOfEnvironment({ binding }: StatedVerdict, { environment }: Deployment): VerdictCheck {
  return compared('verdict-environment', [['environment', environment, binding?.environment]]);
}

function isOfModel({ binding }: StatedVerdict, deployment: Deployment): VerdictCheck {
  return compared('verdict-model', [
    ['model', deployment.modelName, binding?.modelName],
    ['model version', deployment.modelVersion, binding?.modelVersion],
    ['objective', deployment.objectiveVersion, binding?.objectiveVersion],
  ]);
}

/** GitHub's names of repositories are the same in any case. */
function isByGovernance({ governance }: StatedVerdict, deployment: Deployment): VerdictCheck {
  return compared('verdict-governance', [
    [
      'governance repository',
      deployment.governanceRepository?.toLowerCase(),
      governance?.repository.toLowerCase(),
    ],
    ['governed branch', deployment.governanceRef, governance?.ref],
  ]);
}

function withoutBreakGlass({ breakGlass }: StatedVerdict, { refuseBreakGlass }: Deployment): VerdictCheck {
  const id = 'verdict-break-glass';
  if (breakGlass === undefined) return { id, status: 'pass', message: 'No glass was broken.' };
  const { login, overridden, repository, issue } = breakGlass;
  const message = `${login} broke the glass over ${overridden.join(', ')}; see issue ${issue} of ${repository}.`;
  return { id, status: refuseBreakGlass ? 'fail' : 'warn', message };
}

/** What is asked for and stated otherwise, or not at all, fails. */
function compared(
  id: VerdictCheck['id'],
  fields: readonly [what: string, wanted: string | undefined, stated: string | undefined][],
): VerdictCheck {
  const asked = fields.filter(([, wanted]) => wanted !== undefined);
  if (asked.length === 0) return { id, status: 'skip', message: 'Not checked: it was not asked for.' };
  const unlike = asked.filter(([, wanted, stated]) => wanted !== stated);
  const said = (some: typeof asked): string =>
    some.map(([what, wanted]) => `${what} ${wanted ?? ''}`).join(', ');
  if (unlike.length === 0) return { id, status: 'pass', message: `The verdict is about ${said(asked)}.` };
  const sentences = unlike.map(
    ([what, wanted, stated]) => `The verdict is about ${what} ${stated ?? '(none)'}, not ${wanted ?? ''}.`,
  );
  return { id, status: 'fail', message: sentences.join(' ') };
}
