import { isFullDecision, isKind } from '../decision/record.ts';
import type { TraceAnswer, TraceSources } from '../format/schema/trace.ts';
import { missingLineage } from '../lineage/completeness.ts';
import type { AnswerParts, Asked } from './asked.ts';
import type { Recorded } from './recorded.ts';

type Missing = TraceAnswer['missing'][number];

/** What a full trace of a decision lacks, and which of it the risk tier requires. */
export function missingOf(asked: Asked, parts: AnswerParts): Missing[] {
  const { sources, decision, governed, recorded } = asked;
  return [
    ...missingProofs(sources),
    ...(isFullDecision(decision) ? missingInRecord(asked, parts) : [minimal(decision.data.sampled.tier)]),
    ...(governed === undefined
      ? [lack('governance', 'What governed the decision could not be read.', true)]
      : missingGoverned(asked, parts)),
    ...(recorded.later.some((event) => isKind(event, 'outcome'))
      ? []
      : [lack('ground truth', 'No outcome has become known in the log.', false)]),
  ];
}

/** The same of a decision whose record is not there. */
export function missingWhenGone(
  { gone, records }: TraceSources,
  { problems }: Recorded,
): Pick<TraceAnswer, 'findings' | 'missing'> {
  const message = gone?.message ?? 'The record cannot be read as a decision.';
  return {
    findings: [
      ...records
        .filter(({ inclusion }) => inclusion === 'contradicted')
        .map(({ id }) => ({
          about: 'evidence' as const,
          message: `Record ${id} is not what the tree of the log says.`,
        })),
      ...(gone?.state === 'lost' ? [{ about: 'evidence' as const, message: gone.message }] : []),
      ...problems.map((problem) => ({ about: 'evidence' as const, message: problem })),
    ],
    missing: [lack('record', message, gone === null || gone.state === 'unreadable' || gone.state === 'lost')],
  };
}

const lack = (what: string, message: string, required: boolean): Missing => ({ what, message, required });

function minimal(tier: string): Missing {
  const message = `Of decisions that its sample leaves out, the ${tier} tier keeps time, versions and outcome; score, rule, input, segments, model registration and KPI report are not in the record.`;
  return lack('full record', message, false);
}

function missingProofs({ records }: TraceSources): Missing[] {
  return records.flatMap(({ id, kind, inclusion }) => {
    if (inclusion === 'not-covered')
      return [
        lack(
          'inclusion proof',
          `No checkpoint covers ${kind} ${id} yet: run tracegate log checkpoint.`,
          true,
        ),
      ];
    return inclusion === 'unreadable'
      ? [lack('inclusion proof', `The tree could not be read to prove ${kind} ${id}.`, true)]
      : [];
  });
}

function missingInRecord({ decision, governed, demands }: Asked, parts: AnswerParts): Missing[] {
  if (!isFullDecision(decision)) return [];
  const { data } = decision;
  const isHigh = data.sampled.tier === 'high';
  const hasRules = governed?.rules === undefined || governed.rules.length > 0;
  return [
    ...(data.prediction.score === undefined ? [lack('score', 'The record has no score.', isHigh)] : []),
    ...(data.decision_rule === undefined && hasRules
      ? [lack('decision rule', 'The record names no decision rule.', isHigh)]
      : []),
    ...(data.confidence === undefined ? [lack('confidence', 'The record has no confidence.', false)] : []),
    ...(data.feature_hash === undefined
      ? [lack('feature hash', 'Nothing in the record proves which features were used.', false)]
      : []),
    ...(data.input_reference === undefined
      ? [lack('input reference', 'The record does not say where the input is kept.', false)]
      : []),
    ...(data.segments === undefined
      ? [lack('segments', 'The record names no segment.', demands.segmented_kpis === 'decision')]
      : []),
    ...(data.objective_digest === undefined
      ? [lack('objective digest', 'The record does not say which content of the objective governed.', true)]
      : []),
    ...(data.model_registration === undefined
      ? [lack('model registration', 'The record names no registration of the model.', true)]
      : []),
    ...(data.kpi_snapshot === undefined
      ? [lack('KPI report', 'The record names no KPI report.', demands.segmented_kpis !== 'none')]
      : missingContent(
          'KPI report',
          parts.kpi_report?.file,
          governed?.file('kpi-report'),
          demands.segmented_kpis !== 'none',
        )),
  ];
}

function missingGoverned({ decision, governed, demands, sources }: Asked, parts: AnswerParts): Missing[] {
  if (governed === undefined) return [];
  const { objective, model } = parts;
  const isFull = isFullDecision(decision);
  const named = isFull ? decision.data.governance_commit : undefined;
  const commit = sources.governance?.commit;
  return [
    ...(named === undefined || named === commit
      ? []
      : [
          lack(
            'governance commit',
            `The record was stamped by commit ${named}; read was ${commit}. Digests tell which files are the same.`,
            false,
          ),
        ]),
    ...(isFull || objective?.file.status !== 'not-recorded'
      ? missingContent('objective', objective?.file, governed.file('objective'), true)
      : []),
    ...(objective?.effective.verdict === 'cannot-tell'
      ? [
          lack(
            'standing',
            `Whether the objective was in effect cannot be told: ${objective.effective.message}`,
            true,
          ),
        ]
      : []),
    ...missingApproval(parts, sources),
    ...(isFull || model?.registration.found === null
      ? missingContent('model registration', model?.registration, governed.file('model-registration'), true)
      : []),
    ...missingLineageOf(governed.model, demands.lineage),
  ];
}

function missingApproval({ objective }: AnswerParts, { governance }: TraceSources): Missing[] {
  const { state, message, sign_offs: signOffs } = objective?.approval ?? { sign_offs: [] };
  if (state === 'signed' && (signOffs.length > 0 || governance?.from === 'bundle'))
    return signOffs.length > 0
      ? []
      : [
          lack(
            'sign-offs',
            'A bundle says that the objective was signed, and not by whom: give the repository.',
            true,
          ),
        ];
  return [lack('sign-offs', message ?? 'The sign-offs of the objective could not be looked up.', true)];
}

/** A file that is not there, or is there by its digest alone. */
function missingContent(
  what: string,
  digest: { readonly status: string; readonly path: string | null } | undefined,
  file: { readonly content: string | null } | undefined,
  required: boolean,
): Missing[] {
  const path = digest?.path ?? `the ${what}`;
  if (digest === undefined || digest.status === 'not-found')
    return [lack(what, `${path} is not in the governance that was read.`, required)];
  if (digest.status === 'differs')
    return [lack(what, `${path} is not there as the record names it.`, required)];
  if (file === undefined)
    return digest.status === 'not-recorded'
      ? []
      : [
          lack(
            `content of the ${what}`,
            `Only the digest of ${path} was at hand: give the repository.`,
            required,
          ),
        ];
  return file.content === null
    ? [lack(`content of the ${what}`, `${path} is too large to be attached, or not UTF-8.`, required)]
    : [];
}

function missingLineageOf(
  model: Parameters<typeof missingLineage>[0] | undefined,
  demand: Parameters<typeof missingLineage>[1],
): Missing[] {
  if (model === undefined)
    return [
      lack('lineage', 'Without the registration of the model its lineage is not known.', demand !== 'none'),
    ];
  const demanded = new Set(missingLineage(model, demand));
  return [...new Set([...demanded, ...missingLineage(model, 'full')])].map((part) =>
    lack('lineage', `The registration lacks ${part}.`, demanded.has(part)),
  );
}
