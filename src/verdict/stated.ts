import { finding } from '../finding/finding.ts';
import type { Loaded } from '../format/document.ts';
import { DEPLOYMENT_BINDING, VERIFICATION_SUMMARY_TYPE } from '../format/vocabulary.ts';
import { readJson } from '../format/yaml.ts';
import { Fields, Misfit } from './fields.ts';
import { verdictKinds, type VerdictKind } from './verdict.ts';

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
  const decided = root.has('gate') ? root.inner('gate').oneOf('verdict', verdictKinds) : verdict;
  // A broken glass turns a denial into an allow, and nothing else does.
  const overridden = breakGlass !== undefined && verdict === 'allow' && decided !== 'error';
  if (decided !== verdict && !overridden)
    throw new Misfit(`The verdict is \`${verdict}\`, and \`${decided}\` in its decision.`);
  const binding = root.has('binding') ? bindingIn(root.inner('binding'), []) : undefined;
  return {
    verdict,
    evaluatedAt: root.time('evaluated_at'),
    binding,
    governance: governanceIn(root),
    breakGlass,
  };
}

function ofSummary(root: Fields): StatedVerdict {
  root.oneOf('_type', ['https://in-toto.io/Statement/v1']);
  root.oneOf('predicateType', [VERIFICATION_SUMMARY_TYPE]);
  const predicate = root.inner('predicate');
  const result = predicate.oneOf('verificationResult', ['PASSED', 'FAILED']);
  const bound = predicate.inner(DEPLOYMENT_BINDING);
  const verdict = bound.oneOf('verdict', verdictKinds);
  if ((result === 'PASSED') !== (verdict === 'allow'))
    throw new Misfit(`The result is ${result}, and the verdict \`${verdict}\`.`);
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
    breakGlass: breakGlassIn(bound),
  };
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
  const overridden = broken.list('overridden').filter((id) => typeof id === 'string');
  const recorded = broken.inner('recorded');
  return {
    login: broken.text('login'),
    overridden,
    repository: recorded.text('repository'),
    issue: recorded.integer('issue'),
  };
}
