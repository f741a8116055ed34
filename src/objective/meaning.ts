import { finding, type Finding } from '../finding/finding.ts';
import type { NodePath, SourceDocument } from '../format/document.ts';
import { asSeen } from '../format/look-alike.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { ObjectiveFile } from '../format/schema/objective.ts';
import type { Objective } from './objective.ts';
import { derivationsCanFail, thresholdsLieInTheirRange } from './meaning-rules.ts';
import { targetProblem } from './target.ts';
import { compareVersions } from './version.ts';

type Check = (objective: Objective, document: SourceDocument, file: ObjectiveFile) => Finding[];

/** Every rule about the meaning of one objective file alone, beside its schema. */
const checks: readonly Check[] = [
  namesAreUnique,
  segmentNamesAreNotReserved,
  constraintsApplyToDeclaredSegments,
  kpisSliceByDeclaredSegments,
  constraintMetricsAreReported,
  reviewIsAfterEffect,
  supersededIsLower,
  derivationsCanFail,
  thresholdsLieInTheirRange,
];

export function checkMeaning(objective: Objective, document: SourceDocument, file: ObjectiveFile): Finding[] {
  return checks.flatMap((check) => check(objective, document, file));
}

function namesAreUnique(_: Objective, document: SourceDocument, file: ObjectiveFile): Finding[] {
  const lists = {
    constraints: file.constraints,
    kpis: file.kpis,
    segments: file.segments ?? [],
    decision_rules: file.decision_rules ?? [],
    escalation_rules: file.escalation_rules ?? [],
  };
  return Object.entries(lists).flatMap(([key, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ name }, index) => {
      const seenAs = name === undefined ? undefined : asSeen(name);
      if (seenAs === undefined || !seen.has(seenAs)) {
        if (seenAs !== undefined) seen.add(seenAs);
        return [];
      }
      return [
        finding(
          'name-duplicate',
          `\`${key}\` has two entries named \`${name}\`.`,
          at(document, [key, index, 'name']),
        ),
      ];
    });
  });
}

function segmentNamesAreNotReserved({ segments }: Objective, document: SourceDocument): Finding[] {
  return segments.flatMap(({ name }, index) =>
    name === 'all' || name === 'by_segment'
      ? [
          finding(
            'name-reserved',
            `A segment cannot be named \`${name}\`.`,
            at(document, ['segments', index, 'name']),
          ),
        ]
      : [],
  );
}

function constraintsApplyToDeclaredSegments(
  { segments }: Objective,
  document: SourceDocument,
  file: ObjectiveFile,
): Finding[] {
  const declared = new Set(segments.map(({ name }) => name));
  return file.constraints.flatMap(({ name, applies_to }, index) =>
    [applies_to ?? 'all'].flat().flatMap((target, position) => {
      const wrong = target === 'all' ? undefined : targetProblem(target, declared);
      if (wrong === undefined) return [];
      const path = ['constraints', index, 'applies_to', ...(Array.isArray(applies_to) ? [position] : [])];
      const message = `The constraint \`${name}\` applies to ${wrong.problem}.`;
      const mend = didYouMean(wrong.unknown, ['all', ...declared]);
      return [finding('segment-undeclared', message, at(document, path), mend)];
    }),
  );
}

function kpisSliceByDeclaredSegments(
  { segments }: Objective,
  document: SourceDocument,
  file: ObjectiveFile,
): Finding[] {
  const declared = new Set(segments.map(({ name }) => name));
  const words = new Set(['all', ...(segments.length > 0 ? ['by_segment'] : [])]);
  return file.kpis.flatMap(({ name, slices }, index) =>
    (slices ?? []).flatMap((slice, position) => {
      const wrong = words.has(slice) ? undefined : targetProblem(slice, declared);
      if (wrong === undefined) return [];
      const message = `The KPI \`${name}\` is sliced by ${wrong.problem}.`;
      const place = at(document, ['kpis', index, 'slices', position]);
      return [
        finding('segment-undeclared', message, place, didYouMean(wrong.unknown, [...words, ...declared])),
      ];
    }),
  );
}

function constraintMetricsAreReported({ constraints, kpis }: Objective, document: SourceDocument): Finding[] {
  const reported = new Set(kpis.map(({ metric }) => metric));
  return constraints.flatMap(({ name, metric, derive }, index) => {
    const read = derive?.of ?? metric;
    if (reported.has(read)) return [];
    const verb = derive === undefined ? 'bounds' : 'is derived from';
    const path = ['constraints', index, ...(derive === undefined ? ['metric'] : ['derive', derive.kind])];
    const message = `The constraint \`${name}\` ${verb} \`${read}\`, which no KPI reports.`;
    return [finding('metric-not-reported', message, at(document, path), didYouMean(read, reported))];
  });
}

function reviewIsAfterEffect({ effectiveDate, reviewBy }: Objective, document: SourceDocument): Finding[] {
  if (reviewBy === undefined || reviewBy > effectiveDate) return [];
  return [
    finding(
      'review-before-effective',
      `The review is due on ${reviewBy}, not after ${effectiveDate}.`,
      at(document, ['review_by']),
    ),
  ];
}

function supersededIsLower({ version, supersedes }: Objective, document: SourceDocument): Finding[] {
  if (supersedes === undefined) return [];
  if (supersedes.domain === version.domain && compareVersions(supersedes, version) < 0) return [];
  const message = `${version.id} cannot supersede ${supersedes.id}: that is not a lower version of \`${version.domain}\`.`;
  return [finding('superseded-missing', message, at(document, ['supersedes']))];
}

function at(document: SourceDocument, path: NodePath) {
  return { file: document.file, at: document.placeOf(path) };
}
