import type { KpiFormat } from './format.ts';

/** What marks each format that is written as an object of keys and values. Each looks at structure, never at prose. */
const marks: readonly (readonly [format: KpiFormat, isMarked: (root: Mapping) => boolean])[] = [
  ['native', (root) => 'kpis' in root || nativeKeys.filter((key) => key in root).length > 1],
  ['mlflow', ({ run }) => isMapping(run) && isMapping(run['info']) && isMapping(run['data'])],
  ['evidently', (root) => isEvidentlyReport(root) || isEvidentlySnapshot(root)],
  ['fairlearn', (root) => isMapping(root['overall']) && Array.isArray(root['by_group'])],
  ['great-expectations', ({ results }) => allHave(results, ['expectation_config', 'success'])],
  ['flat', (root) => everyMember(root, (one) => typeof one === 'number')],
];

const nativeKeys = ['model_name', 'model_version', 'objective_version', 'evaluated_at'];

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The formats that a document may be of. Only where there is exactly one is it told; a nested metrics file is one
 * that has no other mark, holds no list and has a number somewhere below its top.
 */
export function formatsOf(root: unknown): KpiFormat[] {
  if (!isMapping(root)) return [];
  const marked = marks.filter(([, isMarked]) => isMarked(root)).map(([format]) => format);
  return marked.length === 0 && isNested(root) ? ['metrics'] : marked;
}

/** The first line of a CSV report names its columns, `metric` and `value` among them. */
export function looksLikeCsv(text: string): boolean {
  const [header = ''] = text.split(/\r?\n/, 1);
  const columns = header.split(',').map((column) => column.replace(/^"(.*)"$/, '$1'));
  return columns.includes('metric') && columns.includes('value');
}

/** The first line that is no comment is a sample: a name, perhaps labels, and a value. */
export function looksLikePrometheus(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && /^[a-zA-Z_:][a-zA-Z0-9_:]*(\{.*\})?[ \t]+[^ \t=,]+([ \t]|$)/.test(first);
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Snapshot.save_json` of Evidently 0.7. */
export function isEvidentlyReport({ metrics, tests }: Mapping): boolean {
  return (
    allHave(metrics, ['metric_name', 'config', 'value']) && (tests === undefined || Array.isArray(tests))
  );
}

/** `Snapshot.dumps` of Evidently 0.7, which also says when and what about. */
export function isEvidentlySnapshot(root: Mapping): boolean {
  return isMapping(root['metric_results']) && Array.isArray(root['top_level_metrics']);
}

function allHave(list: unknown, keys: readonly string[]): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.every((one) => isMapping(one) && keys.every((key) => key in one));
}

function everyMember(root: Mapping, holds: (one: unknown) => boolean): boolean {
  const members = Object.values(root);
  return members.length > 0 && members.every(holds);
}

function isNested(root: Mapping): boolean {
  const members = Object.values(root);
  return members.some(isMapping) && !members.some(holdsList) && members.some(holdsNumber);
}

function holdsList(value: unknown): boolean {
  return Array.isArray(value) || (isMapping(value) && Object.values(value).some(holdsList));
}

function holdsNumber(value: unknown): boolean {
  return typeof value === 'number' || (isMapping(value) && Object.values(value).some(holdsNumber));
}
