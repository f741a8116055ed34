import type { Rule } from './rule.ts';

/** What can be wrong with a KPI report that another tool wrote, or with the mapping that gives its names a meaning. */
export const kpiImportRules = {
  'kpi-format-unknown': {
    level: 'error',
    title: 'It cannot be told which tool wrote a KPI report.',
    why: 'A report that is read as what it is not would be compared by accident.',
    mend: 'Name the format: by the ending of the file, or with `kpi-format`.',
  },
  'kpi-syntax': {
    level: 'error',
    title: 'A KPI report is not valid in its format.',
    why: 'Everything else depends on reading the file in exactly one way.',
    mend: 'Correct the line that is named, or have the tool write the report again.',
  },
  'kpi-run-unfinished': {
    level: 'error',
    title: 'The run that a KPI report is of did not finish, or was deleted.',
    why: 'Its figures may still change, were given up, or are in part not there.',
    mend: 'Cite a run that has finished.',
  },
  'kpi-figure-unclear': {
    level: 'error',
    title: 'It is not clear what a figure of a KPI report means.',
    why: 'A group or a metric that no pattern fits would vanish from what is compared.',
    mend: 'Name it in kpis/mapping.yaml under `figures`, or under `ignore` when it is no KPI.',
  },
  'kpi-subject-unclear': {
    level: 'error',
    title: 'A KPI report contradicts itself about what it is about.',
    why: 'Figures of two models or times cannot be held to one objective.',
    mend: 'State model, version, objective and time once.',
  },
  'kpi-mapping-conflict': {
    level: 'error',
    title: 'Two entries of the mapping are for one report.',
    why: 'It would be a choice which of them tells what is compared.',
    mend: 'Keep one entry for a format and model.',
  },
  'kpi-mapping-unusable': {
    level: 'error',
    title: 'An entry of the mapping cannot be followed.',
    why: 'What it was written to find would never be found.',
    mend: 'Correct the entry.',
  },
} as const satisfies Record<string, Rule>;
