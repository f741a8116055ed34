import type { Loaded } from '../format/document.ts';
import type { WaiverFile } from '../format/schema/measures.ts';
import type { RiskTiersFile } from '../format/schema/policy.ts';
import type { FreezeFile, ModelFile, PromotionFile } from '../format/schema/promotion.ts';
import type { Objective } from '../objective/objective.ts';
import type { KpiReport } from './check.ts';
import type { BaseReport } from './coverage.ts';

/** A file that was found, with what reading it gave. */
export type LoadedFile<T> = Loaded<T> & {
  /** Path in the repository, or where else it was read. */
  readonly file: string;
};

/** Where sign-offs stand. Only `approved` passes; `unknown` (they could not be read) denies. */
export type SignOffState =
  | {
      readonly kind: 'approved';
      /** Who signed, as a sentence. */
      readonly by: string;
    }
  | {
      readonly kind: 'pending' | 'unapproved' | 'unknown';
      readonly message: string;
      /**
       * Set where people who have not signed are all that is amiss: nothing was changed after it was signed, nobody
       * objects, and everything could be read.
       */
      readonly onlyUnsigned?: true;
      /** What to do, where sign-offs alone would not help. */
      readonly mend?: string;
    };

/** A valid waiver with where its sign-offs stand. */
export interface Waiver {
  readonly file: string;
  readonly value: WaiverFile;
  readonly approval: SignOffState;
}

/** When an objective version came to the governed branch. It is never told by the objective's own file. */
export type MergeState =
  | {
      readonly kind: 'merged';
      /** RFC 3339. */
      readonly at: string;
      /** Who says so, such as `pull request #3`. */
      readonly by: string;
    }
  /** It comes with the change that is judged. */
  | { readonly kind: 'not-merged'; readonly message: string }
  /** It could not be read, and denies. */
  | { readonly kind: 'unknown'; readonly message: string }
  /** A plain folder has neither history nor pull requests, and nothing in it can tell: this only warns. */
  | { readonly kind: 'unknowable'; readonly message: string };

/** Whether the model version ran in the environment before a freeze came, as the history of the branch proves. */
export interface RollbackProof {
  readonly kind: 'ran-before' | 'not-proven';
  /** Where it ran, or why that is not proven, as a sentence. */
  readonly message: string;
}

/** A later version of the objective's domain. */
export interface LaterVersion {
  readonly id: string;
  /** UTC date as YYYY-MM-DD; undefined when its file cannot be read. */
  readonly effectiveDate: string | undefined;
}

/** A KPI report with the digest of its bytes. */
export type LoadedReport = LoadedFile<KpiReport> & {
  /** SHA-256 of the report's bytes, as 64 lower-case hexadecimal digits; empty when they were not read, being too many. */
  readonly sha256: string;
  /** `same-commit`: read at the promotion's own commit. A report from `elsewhere` needs the digest it was cited by. */
  readonly origin: 'same-commit' | 'elsewhere';
};

/** All that the gate decides on, as plain data. What is `undefined` was looked for and is not there. */
export interface PromotionInput {
  readonly environment: string;
  /** The model that was asked about: the promotion's file name, or the pipeline's input. */
  readonly modelName: string;
  /** What the pipeline says that it is about to deploy; the promotion must say the same. */
  readonly requested?:
    | { readonly modelVersion?: string | undefined; readonly objectiveVersion?: string | undefined }
    | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly promotion: LoadedFile<PromotionFile> | undefined;
  /** The objective version that was looked up, as it was written; undefined when none could be told. */
  readonly objectiveVersionText: string | undefined;
  readonly objective: Loaded<Objective> | undefined;
  readonly approval: SignOffState;
  readonly merge: MergeState;
  readonly laterVersions: readonly LaterVersion[];
  /** Each freezes/<domain>.yaml that counts, and each file that may be one; all of them hold. */
  readonly freezes: readonly LoadedFile<FreezeFile>[];
  /** Looked up only where every freeze allows a rollback. */
  readonly rollback: RollbackProof | undefined;
  readonly model: LoadedFile<ModelFile> | undefined;
  /** policies/risk-tiers.yaml; undefined means the default tiers. */
  readonly tiers: LoadedFile<RiskTiersFile> | undefined;
  readonly report: LoadedReport | undefined;
  /** The reports that stand before this one: no group that they have may vanish. */
  readonly baseReports: readonly BaseReport[];
  /** Waivers of this model version under this objective in this environment, whether in force or not. */
  readonly waivers: readonly Waiver[];
  readonly promotionApproval:
    | SignOffState
    | { readonly kind: 'not-required' }
    /** Sign-offs are looked at elsewhere, as on disk, where only the pull request can show them. */
    | { readonly kind: 'not-asked'; readonly message: string };
}
