/** The forms of a KPI report, by the names that inputs, paths and mappings use. */
export const kpiFormats = [
  'native',
  'flat',
  'metrics',
  'mlflow',
  'evidently',
  'fairlearn',
  'great-expectations',
  'prometheus',
  'csv',
] as const;
export type KpiFormat = (typeof kpiFormats)[number];

/** Every form but the native one: what an imported report was made from. */
export type SourceFormat = Exclude<KpiFormat, 'native'>;
export const sourceFormats = kpiFormats.filter((one): one is SourceFormat => one !== 'native');

/** What a person calls a report of the format. */
export const formatWords: Readonly<Record<KpiFormat, string>> = {
  native: 'a native report',
  flat: 'a flat report',
  metrics: 'a metrics file',
  mlflow: 'an MLflow run',
  evidently: 'an Evidently report',
  fairlearn: 'a fairlearn MetricFrame',
  'great-expectations': 'a Great Expectations validation result',
  prometheus: 'Prometheus or OpenMetrics text',
  csv: 'a CSV table',
};

/** How the text of a report is read, before it is known what it means. */
export type Syntax = 'json' | 'yaml' | 'toml' | 'prometheus' | 'csv';

/** The syntaxes in which each format is written. */
export const syntaxesOf: Readonly<Record<KpiFormat, readonly Syntax[]>> = {
  native: ['json'],
  flat: ['json', 'yaml', 'toml'],
  metrics: ['json', 'yaml', 'toml'],
  mlflow: ['json'],
  evidently: ['json'],
  fairlearn: ['json'],
  'great-expectations': ['json'],
  prometheus: ['prometheus'],
  csv: ['csv'],
};

/** What the ending of a file's name says: how it is read and, where it names one, the format. */
export interface Ending {
  readonly ending: string;
  readonly syntax: Syntax;
  readonly format: KpiFormat | undefined;
}

/** Longest first: `.mlflow.json` is not just `.json`. */
const endings: readonly Ending[] = [
  { ending: '.evidently.json', syntax: 'json', format: 'evidently' },
  { ending: '.fairlearn.json', syntax: 'json', format: 'fairlearn' },
  { ending: '.mlflow.json', syntax: 'json', format: 'mlflow' },
  { ending: '.gx.json', syntax: 'json', format: 'great-expectations' },
  { ending: '.json', syntax: 'json', format: undefined },
  { ending: '.yaml', syntax: 'yaml', format: undefined },
  { ending: '.toml', syntax: 'toml', format: undefined },
  { ending: '.prom', syntax: 'prometheus', format: 'prometheus' },
  { ending: '.csv', syntax: 'csv', format: 'csv' },
];

/** The ending that a report's file name has; undefined for a name that says nothing. */
export function endingOf(name: string): Ending | undefined {
  return endings.find(({ ending }) => name.endsWith(ending) && name.length > ending.length);
}

/** The name as a format, where it is one. */
export function kpiFormatNamed(name: string): KpiFormat | undefined {
  return kpiFormats.find((format) => format === name);
}
