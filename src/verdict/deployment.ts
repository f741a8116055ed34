import type { Check } from '../promotion/check.ts';
import type { PromotionInput } from '../promotion/input.ts';
import { parseTime } from '../format/date.ts';

/** How a gate learned that an objective was signed off. */
export type EvidenceSource = 'github' | 'record' | 'attestation';

/** The state of the governance repository that a verdict rests on. */
export interface GovernanceState {
  /** owner/name */
  readonly repository: string;
  /** The governed branch. */
  readonly ref: string;
  /** What the branch pointed to; everything is read at this commit. */
  readonly commit: string;
}

/** What a verdict is about; it is one of nothing else. */
export interface Binding {
  readonly environment: string;
  readonly modelName: string;
  readonly modelVersion: string | undefined;
  /** As the promoted model version was registered; undefined when there is no valid registration. */
  readonly artifact: { readonly uri: string; readonly sha256: string } | undefined;
  readonly objectiveVersion: string | undefined;
  /** Of the objective's file; undefined when there is no valid one. */
  readonly objectiveSha256: string | undefined;
  /** Milliseconds since 1970: from here on the verdict lets nothing through. */
  readonly expiresAt: number;
}

/** By whom, why and over which checks the glass was broken, and where that is recorded. */
export interface BreakGlass {
  readonly reason: string;
  readonly login: string;
  readonly id: number;
  /** The role that the policy lets break the glass, which the person holds. */
  readonly role: string;
  /** Ids of the checks that do not hold. */
  readonly overridden: readonly string[];
  readonly recorded: { readonly repository: string; readonly issue: number };
}

/** All that is stated beside the checks of a deployment's verdict. */
export interface DeploymentFacts {
  readonly binding: Binding;
  /** undefined on disk, where no branch tells what the files are. */
  readonly governance: (GovernanceState & { readonly serverUrl: string }) | undefined;
  readonly evidence: EvidenceSource;
  /** Of policies/approvals.yaml; of no bytes where there is none. */
  readonly policySha256: string;
  /** The records that sign-offs were taken from, by path. */
  readonly records: readonly { readonly path: string; readonly sha256: string }[];
  readonly breakGlass: BreakGlass | undefined;
}

/**
 * How long a verdict may be acted on, at most and by default. A freeze, a revoked waiver or a withdrawn sign-off is
 * noticed by the next gate alone, so that an old allow must not be kept for later.
 */
export const LONGEST_VALIDITY_MINUTES = 60;

/** For how long a verdict may be acted on, as somebody wrote it; undefined for what is no time, or is longer. */
export function validMinutes(text: string): number | undefined {
  const minutes = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : Infinity;
  return minutes <= LONGEST_VALIDITY_MINUTES ? minutes : undefined;
}

/**
 * Binds a verdict to what it was decided about.
 * @param checks whose waivers end the verdict's time when they end
 */
export function bindingOf(
  input: PromotionInput,
  checks: readonly Check[],
  objectiveSha256: string | undefined,
  validityMinutes: number,
): Binding {
  const { environment, modelName, now, promotion, model, objectiveVersionText } = input;
  const waiversEnd = checks.flatMap(({ waiver }) => parseTime(waiver?.expires_at ?? '') ?? []);
  return {
    environment,
    modelName,
    modelVersion: promotion?.value?.model_version,
    artifact: promotion?.value === undefined ? undefined : model?.value?.artifact,
    objectiveVersion: objectiveVersionText,
    objectiveSha256,
    expiresAt: Math.max(now, Math.min(now + validityMinutes * 60_000, ...waiversEnd)),
  };
}
