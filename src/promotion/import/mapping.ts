import { finding, hasErrors, type Finding } from '../../finding/finding.ts';
import type { Loaded, NodePath, SourceDocument } from '../../format/document.ts';
import type { KpiMappingFile } from '../../format/schema/kpi-mapping.ts';
import type { KpiFormat } from './format.ts';
import { patternProblem, placeholdersIn, templateProblem } from './pattern.ts';

export type MappingEntry = KpiMappingFile['reports'][number];
export type FigureEntry = NonNullable<MappingEntry['figures']>[number];

/** What the names in reports of other tools mean, with where that was read. */
export interface KpiMapping {
  readonly file: string;
  /** SHA-256 of the mapping's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** One from `elsewhere` counts only where the promotion cites its digest. */
  readonly origin: 'governed' | 'elsewhere';
  readonly entries: readonly MappingEntry[];
}

const templates = ['metric', 'segment', 'slice', 'samples', 'numerator', 'denominator'] as const;

/**
 * Gives a mapping its meaning.
 * @returns findings `kpi-mapping-conflict` where two entries are for one report, `kpi-mapping-unusable` for a pattern
 *   that cannot be followed
 */
export function loadKpiMapping(
  document: SourceDocument,
  file: KpiMappingFile,
  sha256: string,
  origin: KpiMapping['origin'],
): Loaded<KpiMapping> {
  const findings = [...conflicts(document, file), ...unusable(document, file)];
  const mapping = { file: document.file, sha256, origin, entries: file.reports };
  return { value: hasErrors(findings) ? undefined : mapping, findings };
}

/** The one entry for reports of a format about a model; undefined where there is none. */
export function entryFor(
  mapping: KpiMapping | undefined,
  format: KpiFormat,
  modelName: string,
): MappingEntry | undefined {
  return mapping?.entries.find(
    (entry) => entry.format === format && (entry.models?.includes(modelName) ?? true),
  );
}

/** Two entries for one report: it would be a choice which of them tells what is compared. */
function* conflicts(document: SourceDocument, { reports }: KpiMappingFile): Generator<Finding> {
  for (const [index, entry] of reports.entries()) {
    const other = reports.slice(0, index).find((before) => isForOneReport(before, entry));
    if (other === undefined) continue;
    const message = `Two entries are for ${entry.format} reports of ${entry.models?.join(', ') ?? 'every model'}.`;
    yield at(document, ['reports', index], message, 'kpi-mapping-conflict');
  }
}

function isForOneReport(a: MappingEntry, b: MappingEntry): boolean {
  if (a.format !== b.format) return false;
  return a.models === undefined || b.models === undefined || a.models.some((one) => b.models?.includes(one));
}

function* unusable(document: SourceDocument, { reports }: KpiMappingFile): Generator<Finding> {
  for (const [index, { figures = [] }] of reports.entries()) {
    for (const [position, entry] of figures.entries()) {
      const path = ['reports', index, 'figures', position];
      for (const [key, message] of problemsOf(entry))
        yield at(document, [...path, key], message, 'kpi-mapping-unusable');
    }
  }
}

function at(document: SourceDocument, path: NodePath, message: string, id: Finding['id']): Finding {
  return finding(id, message, { file: document.file, at: document.placeOf(path) });
}

function* problemsOf(entry: FigureEntry): Generator<readonly [key: string, message: string]> {
  const { name, pointer, labels = {} } = entry;
  const sources = [name, pointer].flatMap((one) => one ?? []);
  if (sources.length !== 1) yield ['name', 'An entry is found either by `name` or by `pointer`.'];
  if (pointer !== undefined && !pointer.startsWith('/')) yield ['pointer', 'A JSON pointer starts with `/`.'];
  const captures = [...sources, ...Object.values(labels)];
  for (const pattern of captures) {
    const problem = patternProblem(pattern);
    if (problem !== undefined) yield ['name', `${problem}.`];
  }
  const captured = captures.flatMap(placeholdersIn);
  if (new Set(captured).size < captured.length) yield ['name', 'A placeholder stands in two places.'];
  for (const key of templates) {
    const problem = templateProblem(entry[key] ?? '');
    if (problem !== undefined) yield [key, `${problem}.`];
    const lost = placeholdersIn(entry[key] ?? '').find((one) => !captured.includes(one));
    if (lost !== undefined) yield [key, `\`${key}\` uses {${lost}}, which nothing stands for.`];
  }
  const states = (key: 'segment' | 'slice') => entry[key] !== undefined || captured.includes(key);
  if (states('segment') !== states('slice')) yield ['segment', '`segment` and `slice` are stated together.'];
  const isNamed = name !== undefined && placeholdersIn(name).length === 0;
  if (entry.metric === undefined && !captured.includes('metric') && !isNamed)
    yield ['metric', 'The entry does not say which metric it is.'];
}
