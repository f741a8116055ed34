// The same figures as each tool would write them, and what their names mean, for the properties that hold for every
// format. The texts are put together by hand, because a duplicate, which no tool writes, must be possible too.

/** One figure of the example's objective. */
export interface Measured {
  readonly metric: string;
  /** `<segment>/<slice>`; empty for the overall value. */
  readonly group: string;
  /** In hundredths. */
  readonly value: number;
  readonly samples: number;
}

const subject = {
  model_name: 'mortgage_model',
  model_version: '1.1.0',
  objective_version: 'OBJ.mortgage.v1.1',
};
const evaluatedAt = '2025-05-14T10:00:00Z';
const said = { ...subject, evaluated_at: evaluatedAt };

/** How one tool writes figures. */
export interface Form {
  readonly file: string;
  readonly write: (figures: readonly Measured[]) => string;
  /** kpis/mapping.yaml, which is JSON as well; undefined where none is needed. */
  readonly mapping: string | undefined;
}

const number = (hundredths: number): string =>
  `${hundredths < 0 ? '-' : ''}0.${String(Math.abs(hundredths)).padStart(2, '0')}`;
const pairs = (record: object): string =>
  Object.entries(record)
    .map(([key, value]) => `"${key}": "${value}"`)
    .join();
const mapped = (format: string, figures: object[], more: object = {}): string =>
  JSON.stringify({ reports: [{ format, figures, ...more }] });

const mlflow: Form = {
  file: '1.1.0.mlflow.json',
  write(figures) {
    const at = Date.parse(evaluatedAt);
    const metrics = figures.flatMap(({ metric, group, value, samples }) => {
      const key = group === '' ? metric : `${metric}/${group}`;
      return [
        `{"key": "${key}", "value": ${number(value)}, "timestamp": ${at}, "step": 0}`,
        `{"key": "samples/${key}", "value": ${samples}.0, "timestamp": ${at}, "step": 0}`,
      ];
    });
    const tags = Object.entries(subject).map(([key, value]) => `{"key": "${key}", "value": "${value}"}`);
    const info = `{"status": "FINISHED", "lifecycle_stage": "active", "end_time": ${at}}`;
    return `{"run": {"info": ${info}, "data": {"metrics": [${metrics.join()}], "tags": [${tags.join()}]}}}`;
  },
  mapping: mapped('mlflow', [
    { name: 'approval_rate', samples: 'samples/approval_rate' },
    { name: 'lender_disagreement', samples: 'samples/lender_disagreement' },
    ...['approval_rate', 'impact_ratio'].map((metric) => ({
      name: `${metric}/{segment}/{slice}`,
      metric,
      samples: `samples/${metric}/{segment}/{slice}`,
    })),
  ]),
};

const csv: Form = {
  file: '1.1.0.csv',
  write: (figures) =>
    [
      ['metric,segment,slice,value,samples', ...Object.keys(said)].join(),
      ...figures.map(({ metric, group, value, samples }) => {
        const [segment = '', slice = ''] = group.split('/');
        return [metric, segment, slice, number(value), samples, ...Object.values(said)].join();
      }),
    ].join('\n'),
  mapping: undefined,
};

const prometheus: Form = {
  file: '1.1.0.prom',
  write(figures) {
    const lines = figures.flatMap(({ metric, group, value, samples }) => {
      const [segment = '', slice = ''] = group.split('/');
      const labels = group === '' ? '' : `{segment="${segment}",slice="${slice}"}`;
      return [`${metric}${labels} ${number(value)}`, `${metric}_samples${labels} ${samples}.0`];
    });
    const about = Object.entries(said).map(([key, value]) => `${key}="${value}"`);
    return `${lines.join('\n')}\ntracegate_kpi_info{${about.join()}} 1.0\n`;
  },
  mapping: mapped(
    'prometheus',
    ['approval_rate', 'impact_ratio', 'lender_disagreement'].map((name) => ({
      name,
      samples: `${name}_samples`,
    })),
  ),
};

/** Each figure is a column of its own: Evidently knows no groups. */
const evidently: Form = {
  file: '1.1.0.evidently.json',
  write(figures) {
    const results = figures.flatMap(({ metric, group, value, samples }, index) => {
      const column = group === '' ? `overall ${metric}` : `${metric}:${group.replace('/', ':')}`;
      const at = (type: string) =>
        `"metric_value_location": {"metric": {"params": {"type": "evidently:metric_v2:${type}", "column": "${column}"}}}`;
      return [
        `"mean-${index}": {${at('MeanValue')}, "value": ${number(value)}}`,
        `"count-${index}": {${at('UniqueValueCount')}, "counts": {"1": {"value": ${samples}.0}}}`,
      ];
    });
    const head = `"timestamp": "${evaluatedAt.replace('Z', '+00:00')}", "metadata": {${pairs(subject)}}`;
    return `{${head}, "metric_results": {${results.join()}}, "top_level_metrics": []}`;
  },
  mapping: mapped(
    'evidently',
    ['overall {metric}', '{metric}:{segment}:{slice}'].map((column) => ({
      name: 'evidently:metric_v2:MeanValue',
      labels: { column },
      samples: 'evidently:metric_v2:UniqueValueCount/counts/1',
    })),
  ),
};

/** Each figure is a record of its own, as if every metric had had a frame of its own. */
const fairlearn: Form = {
  file: '1.1.0.fairlearn.json',
  write(figures) {
    const overall = figures.filter(({ group }) => group === '');
    const names = [...new Set(figures.map(({ metric }) => metric))];
    const aside = names.filter((name) => !overall.some(({ metric }) => metric === name));
    const measured = ({ metric, value, samples }: Measured): string =>
      `"${metric}": ${number(value)}, "n_${metric}": ${samples}.0`;
    const records = figures
      .filter(({ group }) => group !== '')
      .map((one) => `{"${one.group.split('/')[0]}": "${one.group.split('/')[1]}", ${measured(one)}}`);
    const others = aside.map((name) => `"${name}": 0.5, "n_${name}": 1`);
    const values = [...overall.map(measured), ...others].join();
    return `{${pairs(said)}, "overall": {${values}}, "by_group": [${records.join()}]}`;
  },
  mapping: mapped(
    'fairlearn',
    [
      { name: 'approval_rate', samples: 'n_approval_rate' },
      { name: 'lender_disagreement', samples: 'n_lender_disagreement' },
      {
        name: 'impact_ratio',
        labels: { protected_groups: '{slice}' },
        segment: 'protected_groups',
        samples: 'n_impact_ratio',
      },
    ],
    { ignore: ['/overall/impact_ratio', '/overall/n_impact_ratio'] },
  ),
};

const greatExpectations: Form = {
  file: '1.1.0.gx.json',
  write(figures) {
    const results = figures.flatMap(({ metric, group, value, samples }) => {
      const [segment, slice] = group.split('/');
      const condition = `"row_condition": {"column": {"name": "${segment}"}, "operator": "==", "parameter": "${slice}"}`;
      const kwargs =
        group === '' ? `{"column": "overall ${metric}"}` : `{"column": "${metric}", ${condition}}`;
      const result = (type: string, observed: string): string =>
        `{"success": true, "expectation_config": {"type": "${type}", "kwargs": ${kwargs}}, "result": {${observed}}}`;
      return [
        result('expect_column_mean_to_be_between', `"observed_value": ${number(value)}`),
        result('expect_column_values_to_not_be_null', `"element_count": ${samples}`),
      ];
    });
    const meta = `"run_id": {"run_time": "${evaluatedAt.replace('Z', '+00:00')}"}, ${pairs(subject)}`;
    return `{"success": true, "results": [${results.join()}], "meta": {${meta}}}`;
  },
  mapping: mapped(
    'great-expectations',
    [
      { column: 'overall {metric}' },
      {
        column: '{metric}',
        'row_condition.column.name': '{segment}',
        'row_condition.operator': '==',
        'row_condition.parameter': '{slice}',
      },
    ].map((labels) => ({
      name: 'expect_column_mean_to_be_between/observed_value',
      labels,
      samples: 'expect_column_values_to_not_be_null/element_count',
    })),
  ),
};

const metrics: Form = {
  file: '1.1.0.json',
  write(figures) {
    const places = [...new Set(figures.map(({ group }) => group))];
    const at = (place: string): string =>
      figures
        .filter(({ group }) => group === place)
        .map(({ metric, value, samples }) => `"${metric}": ${number(value)}, "${metric}_n": ${samples}`)
        .join();
    const groups = places
      .filter((place) => place !== '')
      .map((place) => `"${place.replace('/', ' ')}": {${at(place)}}`);
    return `{"meta": {${pairs(said)}}, "overall": {${at('')}}, "by_group": {${groups.join()}}}`;
  },
  mapping: mapped(
    'metrics',
    [
      { pointer: '/overall/approval_rate', metric: 'approval_rate', samples: '/overall/approval_rate_n' },
      {
        pointer: '/overall/lender_disagreement',
        metric: 'lender_disagreement',
        samples: '/overall/lender_disagreement_n',
      },
      ...['approval_rate', 'impact_ratio'].map((metric) => ({
        pointer: `/by_group/{segment} {slice}/${metric}`,
        metric,
        samples: `/by_group/{segment} {slice}/${metric}_n`,
      })),
    ],
    { subject: Object.fromEntries(Object.keys(said).map((part) => [part, `/meta/${part}`])) },
  ),
};

/** Every format that has figures of groups. */
export const writtenForms: readonly (readonly [name: string, form: Form])[] = [
  ['mlflow', mlflow],
  ['csv', csv],
  ['prometheus', prometheus],
  ['evidently', evidently],
  ['fairlearn', fairlearn],
  ['great-expectations', greatExpectations],
  ['metrics', metrics],
];
