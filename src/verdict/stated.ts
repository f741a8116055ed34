import { finding } from '../finding/finding.ts';
import type { Loaded } from '../format/document.ts';
import { DEPLOYMENT_BINDING, VERIFICATION_SUMMARY_TYPE } from '../format/vocabulary.ts';
import { readJson } from '../format/yaml.ts';
import { Fields, Misfit } from './fields.ts';
import { levels, VERIFIER_ID } from './verification-summary.ts';
import { verdictKinds, type CheckStatus, type VerdictKind } from './verdict.ts';

const checkStatuses: readonly CheckStatus[] = ['pass', 'warn', 'fail', 'skip', 'pending'];

/** What a verdict file, or a verification summary, states. That it says so proves nothing about who wrote it. */
export interface StatedVerdict {
  readonly verdict: VerdictKind;
  /** Milliseconds since 1970. */
  readonly evaluatedAt: number;
  /** undefined where nothing was decided. */
  readonly binding: StatedBinding | undefined;
  readonly governance: { readonly repository: string; readonly ref: string } | undefined;
  readonly breakGlass: StatedBreakGlass | undefined;
}

/** What is undefined, the gate did not know. */
export interface StatedBinding {
  readonly environment: string;
  readonly modelName: string;
  readonly modelVersion: string | undefined;
  readonly artifactSha256: string | undefined;
  readonly objectiveVersion: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface StatedBreakGlass {
  readonly login: string;
  readonly overridden: readonly string[];
  /** Where it is recorded. */
  readonly repository: string;
  readonly issue: number;
}

const bindingKeys = [
  'environment',
  'model_name',
  'model_version',
  'artifact',
  'objective_version',
  'objective_sha256',
  'expires_at',
] as const;

/**
 * Reads the verdict of a gate from its verdict file, of the action or of the command line, or from its verification
 * summary: what decides of it, by hand, since validators of all of it would make each start of the program slower.
 * What is missing, of another type or contradicts itself is no verdict.
 */
export function readStatedVerdict(file: string, bytes: Uint8Array): Loaded<StatedVerdict> {
  const { document, findings } = readJson(file, bytes);
  if (document === undefined) return { value: undefined, findings };
  try {
    const root = Fields.of(document.value, 'the file');
    return { value: root.has('_type') ? ofSummary(root) : ofFile(root), findings: [] };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { value: undefined, findings: [finding('verdict-unreadable', error.message, { file })] };
  }
}

function ofFile(root: Fields): StatedVerdict {
  const verdict = root.oneOf('verdict', verdictKinds);
  const breakGlass = breakGlassIn(root);
  const decision = root.has('gate') ? root.inner('gate') : root;
  const decided = decision.oneOf('verdict', verdictKinds);
  // A broken glass turns a denial into an allow, and nothing else does.
  const overridden = breakGlass !== undefined && verdict === 'allow' && decided !== 'error';
  if (decided !== verdict && !overridden)
    throw new Misfit(`The verdict is \`${verdict}\`, and \`${decided}\` in its decision.`);
  if (verdict === 'allow') refuseUnheld(decision, breakGlass);
  const binding = root.has('binding') ? bindingIn(root.inner('binding'), []) : undefined;
  return {
    verdict,
    evaluatedAt: root.time('evaluated_at'),
    binding,
    governance: governanceIn(root),
    breakGlass,
  };
}

/** @throws Misfit when a check does not hold that nobody answered for */
function refuseUnheld(decision: Fields, breakGlass: StatedBreakGlass | undefined): void {
  if (!decision.has('checks')) return;
  for (const one of decision.list('checks')) {
    const check = Fields.of(one, 'a check');
    const [id, status] = [check.text('id'), check.oneOf('status', checkStatuses)];
    if ((status === 'fail' || status === 'pending') && breakGlass?.overridden.includes(id) !== true)
      throw new Misfit(`The verdict is \`allow\`, and the check \`${id}\` does not hold.`);
  }
}

function ofSummary(root: Fields): StatedVerdict {
  if (root.has('verdict')) throw new Misfit('It is both a verdict file and a summary.');
  root.oneOf('_type', ['https://in-toto.io/Statement/v1']);
  root.oneOf('predicateType', [VERIFICATION_SUMMARY_TYPE]);
  const predicate = root.inner('predicate');
  predicate.inner('verifier').oneOf('id', [VERIFIER_ID]);
  predicate.inner('policy').inner('digest').text('sha256');
  const result = predicate.oneOf('verificationResult', ['PASSED', 'FAILED']);
  const bound = predicate.inner(DEPLOYMENT_BINDING);
  const verdict = bound.oneOf('verdict', verdictKinds);
  if ((result === 'PASSED') !== (verdict === 'allow'))
    throw new Misfit(`The result is ${result}, and the verdict \`${verdict}\`.`);
  const breakGlass = breakGlassIn(bound);
  refuseOtherLevel(predicate.list('verifiedLevels'), verdict, breakGlass);
  const binding = bindingIn(bound, ['verdict', 'governance', 'evidence', 'break_glass']);
  const [subject, ...others] = root.list('subject');
  const digest = Fields.of(subject, '`subject`').inner('digest').text('sha256');
  if (others.length > 0 || digest !== binding.artifactSha256)
    throw new Misfit('The subject is not the one artifact that the verdict is about.');
  return {
    verdict,
    evaluatedAt: predicate.time('timeVerified'),
    binding,
    governance: governanceIn(bound),
    breakGlass,
  };
}

/** Whoever reads the levels alone must not learn anything else. @throws Misfit */
function refuseOtherLevel(
  stated: readonly unknown[],
  verdict: VerdictKind,
  breakGlass: StatedBreakGlass | undefined,
): void {
  const ours = Object.values(levels);
  const wanted =
    verdict !== 'allow' ? levels.failed : breakGlass === undefined ? levels.allow : levels.breakGlass;
  const found = ours.filter((level) => stated.includes(level));
  if (found.length !== 1 || found[0] !== wanted)
    throw new Misfit(`It is verified as ${stated.join(', ')}, and not just as ${wanted}.`);
}

/** A key that is not known could be a restriction that this version does not understand. */
function bindingIn(fields: Fields, besides: readonly string[]): StatedBinding {
  fields.only([...bindingKeys, ...besides]);
  return {
    environment: fields.text('environment'),
    modelName: fields.text('model_name'),
    modelVersion: fields.textOrNull('model_version'),
    artifactSha256: fields.isNull('artifact') ? undefined : fields.inner('artifact').text('sha256'),
    objectiveVersion: fields.textOrNull('objective_version'),
    expiresAt: fields.time('expires_at'),
  };
}

function governanceIn(fields: Fields): StatedVerdict['governance'] {
  if (!fields.has('governance') || fields.isNull('governance')) return undefined;
  const governance = fields.inner('governance');
  return { repository: governance.text('repository'), ref: governance.text('ref') };
}

function breakGlassIn(fields: Fields): StatedBreakGlass | undefined {
  if (!fields.has('break_glass') || fields.isNull('break_glass')) return undefined;
  const broken = fields.inner('break_glass');
  const ids = broken.list('overridden');
  const overridden = ids.filter((id) => typeof id === 'string');
  if (overridden.length === 0 || overridden.length < ids.length)
    throw new Misfit('The glass was broken over no check that has a name.');
  const recorded = broken.inner('recorded');
  return {
    login: broken.text('login'),
    overridden,
    repository: recorded.text('repository'),
    issue: recorded.integer('issue'),
  };
}
