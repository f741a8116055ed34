import Type, { type Static, type TSchema } from 'typebox';
import { DEPLOYMENT_BINDING, VERIFICATION_SUMMARY_TYPE } from '../vocabulary.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const verdictKind = Type.Enum(['allow', 'pending', 'deny', 'error']);
const evidenceSource = Type.Enum(['github', 'record', 'attestation']);

/** What the verdict is about, and until when. Of an environment or a model that was asked for by no plain name it has that text. */
const binding = Type.Object(
  {
    environment: Type.String(),
    model_name: Type.String(),
    model_version: orNull(text('pathName')),
    artifact: orNull(
      Type.Object(
        { uri: text('line'), sha256: text('sha256', 'Of the model artifact, as it was registered.') },
        closed,
      ),
    ),
    objective_version: orNull(Type.String()),
    objective_sha256: orNull(text('sha256', 'Of the objective’s file.')),
    expires_at: text('time', 'From here on the verdict lets nothing through.'),
  },
  { ...closed, description: 'what the verdict is about; it is one of nothing else' },
);

const governance = Type.Object(
  {
    repository: text('line', 'owner/name'),
    ref: text('line', 'The governed branch.'),
    commit: text('commit', 'What the branch pointed to when it was read; everything is read at this commit.'),
  },
  closed,
);

const breakGlass = Type.Object(
  {
    reason: Type.String({ minLength: 1, maxLength: 500 }),
    login: text('line'),
    id: Type.Integer({ minimum: 1 }),
    role: text('roleName'),
    overridden: Type.Array(Type.String(), { minItems: 1, description: 'ids of the checks that do not hold' }),
    recorded: Type.Object({ repository: text('line'), issue: Type.Integer({ minimum: 1 }) }, closed),
  },
  { ...closed, description: 'by whom, and over which checks, the glass was broken' },
);

const tool = Type.Object({ name: Type.String(), version: Type.String() }, closed);

/** Checks and what lies in them only ever gain keys. */
const check = Type.Object({
  id: Type.String(),
  status: Type.Enum(['pass', 'warn', 'fail', 'skip', 'pending']),
  message: Type.String(),
});

/** Which bytes the figures were read from; it too only ever gains keys. */
const kpiReport = orNull(Type.Object({ file: Type.String(), sha256: orNull(text('sha256')) }));

const decision = {
  verdict: verdictKind,
  environment: Type.String(),
  model_name: Type.String(),
  model_version: orNull(Type.String()),
  objective_version: orNull(Type.String()),
  evaluated_at: text('time'),
  kpi_report: Type.Optional(kpiReport),
  checks: Type.Array(check, { minItems: 1 }),
  tool,
};

const reason = Type.Object(
  {
    id: Type.String(),
    status: Type.Enum(['pass', 'warn', 'fail', 'skip', 'pending']),
    message: Type.String(),
    file: Type.Optional(Type.String()),
    line: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  closed,
);

/**
 * The verdict of a gate: what `tracegate gate --format json` prints, and the file that the action's output
 * `verdict-path` names. The action says its reasons beside the decision, the command line only the decision.
 * Without `binding` nothing was decided.
 */
export const gateVerdictSchema = Type.Object(
  {
    verdict: verdictKind,
    evaluated_at: text('time'),
    objective_version: orNull(Type.String()),
    binding: Type.Optional(binding),
    governance: Type.Optional(orNull(governance)),
    evidence: Type.Optional(evidenceSource),
    break_glass: Type.Optional(orNull(breakGlass)),
    tool,
    // Of the command line:
    environment: Type.Optional(Type.String()),
    model_name: Type.Optional(Type.String()),
    model_version: Type.Optional(orNull(Type.String())),
    kpi_report: Type.Optional(kpiReport),
    checks: Type.Optional(Type.Array(check, { minItems: 1 })),
    // Of the action:
    reasons: Type.Optional(Type.Array(reason)),
    objective_digest: Type.Optional(orNull(text('sha256'))),
    change_class: Type.Optional(Type.Null()),
    missing_approvals: Type.Optional(Type.Object({}, closed)),
    gate: Type.Optional(Type.Object(decision, closed)),
  },
  closed,
);
export type GateVerdictFile = Static<typeof gateVerdictSchema>;

const resource = Type.Object(
  { uri: text('line'), digest: Type.Object({ sha256: text('sha256') }, closed) },
  closed,
);

/**
 * An in-toto Statement v1 whose predicate is a SLSA verification summary: the verdict as others verify it. Fields
 * beside those of SLSA are under names that are URIs, as its parsing rules ask for.
 */
export const verificationSummarySchema = Type.Object(
  {
    _type: Type.Literal('https://in-toto.io/Statement/v1'),
    subject: Type.Array(
      Type.Object({ name: text('line'), digest: Type.Object({ sha256: text('sha256') }, closed) }, closed),
      { minItems: 1, maxItems: 1 },
    ),
    predicateType: Type.Literal(VERIFICATION_SUMMARY_TYPE),
    predicate: Type.Object(
      {
        verifier: Type.Object(
          { id: text('line'), version: Type.Object({ tracegate: text('line') }, closed) },
          closed,
        ),
        timeVerified: text('time'),
        resourceUri: text('line'),
        policy: resource,
        inputAttestations: Type.Array(resource),
        verificationResult: Type.Enum(['PASSED', 'FAILED']),
        verifiedLevels: Type.Array(text('line'), { minItems: 1 }),
        slsaVersion: Type.Literal('1.1'),
        [DEPLOYMENT_BINDING]: Type.Object(
          {
            verdict: Type.Enum(['allow', 'pending', 'deny']),
            ...binding.properties,
            governance: orNull(governance),
            evidence: evidenceSource,
            break_glass: orNull(breakGlass),
          },
          { ...closed, description: 'what the verdict is about besides the artifact, and until when' },
        ),
      },
      closed,
    ),
  },
  closed,
);
export type VerificationSummaryFile = Static<typeof verificationSummarySchema>;

/** What `tracegate verdict verify --format json` prints. Keys are only ever added. */
export const verdictVerificationSchema = Type.Object(
  {
    go: Type.Boolean({ description: 'Whether the deployment may go ahead.' }),
    verdict: verdictKind,
    expires_at: orNull(text('time')),
    checks: Type.Array(
      Type.Object(
        { id: Type.String(), status: Type.Enum(['pass', 'warn', 'fail', 'skip']), message: Type.String() },
        closed,
      ),
    ),
    tool,
  },
  closed,
);
export type VerdictVerificationOutput = Static<typeof verdictVerificationSchema>;
