import type { Rule } from './rule.ts';

/** The checks of the promotion and deploy gate, in the order in which they are reported. */
export const gateRules = {
  'promotion-valid': {
    level: 'error',
    title: 'The promotion file is there and valid.',
    why: 'Everything else is read from it.',
    mend: 'Write promotions/<environment>/<model_name>.yaml as the format asks.',
  },
  'objective-exists': {
    level: 'error',
    title: 'The objective version exists and is valid.',
    why: 'A model must be held to an objective that can be read.',
    mend: 'Add the objective, or correct `objective_version`.',
  },
  'objective-approved': {
    level: 'error',
    title: 'The objective version was signed off.',
    why: 'A merge is not proof; sign-offs are derived again.',
    mend: 'Get the missing sign-offs on the pull request that adds the objective.',
  },
  'objective-effective': {
    level: 'error',
    title: 'The objective governs at the time of the check.',
    why: 'An objective that is not yet in effect cannot govern decisions.',
    mend: 'Wait for `effective_date`, or promote under the version in effect.',
  },
  'objective-current': {
    level: 'warning',
    title: 'No later version is in effect.',
    why: 'A superseded objective may have been replaced for a reason.',
    mend: 'Promote under the latest version in effect.',
  },
  'objective-review-due': {
    level: 'warning',
    title: 'The objective is not past its review date.',
    why: 'Objectives are meant to be looked at again.',
    mend: 'Review the objective and release a new version.',
  },
  'risk-tier-sufficient': {
    level: 'error',
    title: 'The objective’s risk tier is not below the one that its use case demands.',
    why: 'The decision risk matrix decides which checks a promotion needs; a file that claims a lower tier must not escape them.',
    mend: 'Release a version of the objective with the tier of its use case.',
  },
  'not-frozen': {
    level: 'error',
    title: 'Promotions of the domain are not frozen.',
    why: 'A freeze follows a violation that nobody has explained yet.',
    mend: 'Have the freeze lifted, in a pull request that removes it and that the policy’s rules for subject `freeze` cover.',
  },
  'model-registered': {
    level: 'error',
    title: 'The model version is registered.',
    why: 'Without a registration there is no lineage to rebuild a decision from.',
    mend: 'Register the model under models/<model_name>/<model_version>.yaml.',
  },
  'model-objective-matches': {
    level: 'error',
    title: 'The model was registered for this objective version.',
    why: 'A model trained for one objective proves nothing about another.',
    mend: 'Register a model version for this objective.',
  },
  'lineage-complete': {
    level: 'error',
    title: 'The lineage is complete for the risk tier.',
    why: 'A decision can only be rebuilt from data, code and run that are named.',
    mend: 'Add what is listed as missing to the registration.',
  },
  'kpi-report-found': {
    level: 'error',
    title: 'The KPI report is there and valid.',
    why: 'A promise that is not measured is not kept.',
    mend: 'Write the KPI report that the promotion cites.',
  },
  'kpi-report-intact': {
    level: 'error',
    title: 'The KPI report has the digest that was promised.',
    why: 'A report that changed after it was cited is another report.',
    mend: 'Cite the sha256 of the report that was reviewed.',
  },
  'kpi-report-bound': {
    level: 'error',
    title: 'The KPI report is about this model version and objective.',
    why: 'Good figures of another model say nothing about this one.',
    mend: 'Evaluate this model version under this objective.',
  },
  'kpi-fresh': {
    level: 'error',
    title: 'The KPI report is recent enough for the risk tier.',
    why: 'Old figures say little about today’s population.',
    mend: 'Evaluate the model again.',
  },
  'kpi-before-objective': {
    level: 'error',
    title: 'The KPI report was made after the objective was merged.',
    why: 'Thresholds that are set once the figures are known promise nothing.',
    mend: 'Merge the objective first, then evaluate the model, then promote it.',
  },
  'kpis-segmented': {
    level: 'warning',
    title: 'The KPI report has every segment that the risk tier asks for.',
    why: 'An overall figure hides what happens to a group.',
    mend: 'Report each KPI for every slice of the segments that the objective names for it; in the strictest tiers with `samples`.',
  },
  constraint: {
    level: 'error',
    title: 'A constraint holds on every slice that it applies to.',
    why: 'This is what the objective promises.',
    mend: 'Improve the model, or change the objective in a pull request that the policy’s roles sign.',
  },
  'promotion-approved': {
    level: 'error',
    title: 'The promotion has the sign-offs that policy asks for.',
    why: 'Someone must answer for what runs.',
    mend: 'Get the missing sign-offs on the pull request.',
  },
  'gate-evaluated': {
    level: 'error',
    title: 'The gate could be evaluated.',
    why: 'A fault is never an allow.',
    mend: 'Mend the fault that is named, and run the gate again.',
  },
} as const satisfies Record<string, Rule>;
