// Written by build/declarations.ts from src/format/schema/.

export type DecisionInput = {
  /** the decision id; sent again with the same content it is known. The log gives one where it is absent */
  id?: string;
  source: string;
  /** when the decision was taken; where it is absent, the time in the id, or that of writing */
  time?: string;
  data: {
    model_name: string;
    model_version: string;
    /** the one that the model is registered for where it is absent */
    objective_version?: string;
    /** of the features, by a key that is not in the log */
    feature_hash?: string;
    /** where the input is kept, for example s3://bucket/key */
    input_reference?: string;
    prediction: {
      score?: string;
      outcome: string;
    };
    confidence?: string;
    /** the group that the decision falls into, by segment */
    segments?: { [name: string]: string };
    /** what the service adds, as text */
    extensions?: { [name: string]: string };
    kpi_snapshot?: {
      path: string;
      sha256: string;
    };
    /** its name, where the objective has several */
    decision_rule?: string;
  };
};

export type GovernanceView = {
  bundle: "tracegate-governance/v1";
  generated_at: string;
  repository?: string;
  commit: string;
  objectives: ({
    objective_version: string;
    path: string;
    /** invalid: its file cannot be read as an objective; removed: its file is gone. */
    status: "valid" | "invalid" | "removed";
    /** what it says; there exactly where it is valid */
    governs?: {
      /** of the bytes of its file */
      sha256: string;
      effective_date: string;
      /** the stricter of what it states and what its use case demands */
      tier: "high" | "medium" | "low";
      approval: {
        state: "signed" | "unapproved" | "no-record" | "mismatch" | "unreadable";
        record?: {
          path: string;
          sha256: string;
        };
      };
      constraints: ({
        name: string;
        metric: string;
        operator: "<=" | "<" | ">=" | ">" | "abs <=" | "abs <";
        threshold: string;
        unit?: string;
        applies_to: (string)[];
        min_samples?: number;
        on_violation: "block" | "warn";
        derive?: {
          kind: "impact_ratio" | "gap";
          of: string;
          reference: string;
        };
        /** the version in which it last changed */
        changed_in: string;
      })[];
      decision_rules: ({
        name: string;
        score: string;
        operator: "<=" | "<" | ">=" | ">";
        threshold: string;
        outcome: string;
        otherwise?: string;
      })[];
    };
  })[];
  models: ({
    model_name: string;
    model_version: string;
    status: "valid" | "removed";
    objective_version: string;
    registration: {
      path: string;
      sha256: string;
    };
    kpi_snapshot?: {
      path: string;
      sha256: string;
    };
  })[];
  tiers: {
    high: {
      logging: "every" | "sample" | "aggregate";
      rate: string;
      retention_days: number;
      /** What an audit holds the tier to, where its policy says so. */
      targets?: {
        full_trace?: number;
        retrieval_seconds?: number;
      };
    };
    medium: {
      logging: "every" | "sample" | "aggregate";
      rate: string;
      retention_days: number;
      /** What an audit holds the tier to, where its policy says so. */
      targets?: {
        full_trace?: number;
        retrieval_seconds?: number;
      };
    };
    low: {
      logging: "every" | "sample" | "aggregate";
      rate: string;
      retention_days: number;
      /** What an audit holds the tier to, where its policy says so. */
      targets?: {
        full_trace?: number;
        retrieval_seconds?: number;
      };
    };
  };
  /** of all but itself, in the canonical form of RFC 8785 */
  digest: string;
};

export type OverrideEvent = {
  specversion: "1.0";
  id: string;
  source: string;
  type: "dev.tracegate.override.v1";
  time: string;
  /** the decision id */
  subject: string;
  datacontenttype: "application/json";
  data: {
    /** the person, by the id that the organisation knows them by */
    who: string;
    role: string;
    reason: string;
    /** the outcome that is overridden */
    before: string;
    /** the outcome that holds from now on */
    after: string;
  };
};

export type OutcomeEvent = {
  specversion: "1.0";
  id: string;
  source: string;
  type: "dev.tracegate.outcome.v1";
  time: string;
  /** the decision id */
  subject: string;
  datacontenttype: "application/json";
  data: {
    ground_truth: string;
    observed_at: string;
  };
};

export type ErasureEvent = {
  specversion: "1.0";
  id: string;
  source: string;
  type: "dev.tracegate.erasure.v1";
  time: string;
  /** the keyed hash of the person */
  subject: string;
  datacontenttype: "application/json";
  data: {
    /** the person, by the id that the organisation knows them by */
    who: string;
    reason: string;
    /** the decisions whose records were destroyed too */
    decision_ids?: (string)[];
  };
};

export type RemediationEvent = {
  specversion: "1.0";
  id: string;
  source: string;
  type: "dev.tracegate.remediation.v1";
  time: string;
  datacontenttype: "application/json";
  data: {
    action: "rescored" | "reversed" | "confirmed" | "compensated" | "other";
    /** the person, by the id that the organisation knows them by */
    who: string;
    reason: string;
    decision_ids: (string)[];
    /** the model that scored them again */
    model_name?: string;
    model_version?: string;
  };
};
