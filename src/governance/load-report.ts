import { finding, type Finding } from '../finding/finding.ts';
import type { Loaded, ReadResult } from '../format/document.ts';
import { decodeText, KPI_REPORT_LIMIT_BYTES, YAML_LIMIT_BYTES } from '../format/text.ts';
import { readJson, readYaml } from '../format/yaml.ts';
import type { KpiReport } from '../promotion/check.ts';
import { formatsOf, isMapping, looksLikeCsv, looksLikePrometheus } from '../promotion/import/detect.ts';
import {
  endingOf,
  formatWords,
  kpiFormats,
  syntaxesOf,
  type KpiFormat,
  type SourceFormat,
  type Syntax,
} from '../promotion/import/format.ts';
import type { Source } from '../promotion/import/import-report.ts';
import type { KpiMapping } from '../promotion/import/mapping.ts';
import { readPlainReport } from '../promotion/plain-report.ts';
import { loadKpiReportDocument } from './load.ts';

/** A report of any format, with what is known beside it. */
export interface ReportRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** As the caller names it; undefined leaves it to the ending of the file's name and to its content. */
  readonly format: KpiFormat | undefined;
  readonly modelName: string;
  readonly modelVersion: string;
  /** Asked for only where the report is not native; undefined where there is none, no value where it is refused. */
  readonly mapping: (format: SourceFormat) => Promise<Loaded<KpiMapping> | undefined>;
}

/** What may be a report in one of the syntaxes: read, and with the formats whose marks it has. */
interface Candidate {
  readonly source: Source;
  readonly formats: readonly KpiFormat[];
}

/**
 * Reads a KPI report of any format. The format is the one that is named, by the caller or by the ending of the file;
 * else the one whose marks the content has. None or several are an error, never a guess.
 */
export async function loadReport(request: ReportRequest): Promise<Loaded<KpiReport>> {
  const { file, bytes } = request;
  const ending = endingOf(file);
  const named = request.format ?? ending?.format;
  if (ending?.format !== undefined && named !== ending.format) {
    return unknown(file, `The file is named as ${formatWords[ending.format]}, not as ${words(named)}.`);
  }
  const syntaxes = ending === undefined ? syntaxesTried(bytes, named) : [ending.syntax];
  const [first, second] = syntaxes;
  if (first === 'json' && second === undefined && (named ?? 'native') === 'native') {
    const plain = bytes.byteLength > KPI_REPORT_LIMIT_BYTES ? undefined : readPlainReport(file, bytes);
    if (plain !== undefined) return { value: plain, findings: [] };
  }
  const read: Candidate[] = [];
  const broken: Finding[][] = [];
  for (const syntax of syntaxes) {
    const found = await readIn(syntax, file, bytes);
    if (Array.isArray(found)) broken.push(found);
    else read.push(found);
  }
  const [only = []] = broken;
  if (read.length === 0 && broken.length === 1) return { value: undefined, findings: only };
  return named === undefined ? detected(request, read) : asNamed(request, named, read);
}

/** In a file whose name says nothing, each syntax that the content could be of; what starts a JSON text starts no line. */
function syntaxesTried(bytes: Uint8Array, named: KpiFormat | undefined): readonly Syntax[] {
  const possible =
    named === undefined ? (['json', 'yaml', 'toml', 'prometheus', 'csv'] as const) : syntaxesOf[named];
  const first = String.fromCharCode(bytes.find((byte) => byte > 0x20) ?? 0x20);
  if (first === '{' && possible.includes('json')) return ['json'];
  const others = possible.filter((syntax) => syntax !== 'json' || first === '[');
  return bytes.byteLength <= YAML_LIMIT_BYTES
    ? others
    : others.filter((syntax) => syntax !== 'yaml' && syntax !== 'toml');
}

async function readIn(syntax: Syntax, file: string, bytes: Uint8Array): Promise<Candidate | Finding[]> {
  if (syntax === 'prometheus' || syntax === 'csv') {
    const { text, findings } = decodeText(file, bytes, KPI_REPORT_LIMIT_BYTES);
    if (text === undefined) return [...findings];
    const looks = syntax === 'csv' ? looksLikeCsv(text) : looksLikePrometheus(text);
    return { source: { file, text }, formats: looks ? [syntax] : [] };
  }
  const { document, findings } = await readDocument(syntax, file, bytes);
  if (document === undefined) return [...findings];
  const fitting = formatsOf(document.value).filter((format) => syntaxesOf[format].includes(syntax));
  return { source: { file, document }, formats: fitting };
}

async function readDocument(
  syntax: 'json' | 'yaml' | 'toml',
  file: string,
  bytes: Uint8Array,
): Promise<ReadResult> {
  if (syntax === 'json') return readJson(file, bytes);
  return syntax === 'yaml'
    ? readYaml(file, bytes)
    : (await import('../format/toml.ts')).readToml(file, bytes);
}

function detected(request: ReportRequest, read: readonly Candidate[]): Promise<Loaded<KpiReport>> {
  const found = read.flatMap(({ source, formats }) => formats.map((format) => ({ source, format })));
  const [only] = found;
  if (only !== undefined && found.length === 1) return loadAs(request, only.format, only.source);
  const message =
    found.length === 0
      ? 'The content is of no format of a KPI report that is known.'
      : `The content may be ${[...new Set(found.map(({ format }) => formatWords[format]))].join(' or ')}.`;
  return Promise.resolve(unknown(request.file, message));
}

function asNamed(
  request: ReportRequest,
  named: KpiFormat,
  read: readonly Candidate[],
): Promise<Loaded<KpiReport>> {
  // A metrics file has no mark but that its author calls it one.
  const fits = ({ source, formats }: Candidate): boolean =>
    formats.includes(named) ||
    (named === 'metrics' &&
      'document' in source &&
      (isMapping(source.document.value) || Array.isArray(source.document.value)));
  const fitting = read.filter(fits);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return loadAs(request, named, only.source);
  // What is wrong with a native report is said of each of its keys, and of a table by its lines.
  const [alone] = read;
  if (alone !== undefined && read.length === 1 && ['native', 'csv', 'prometheus'].includes(named))
    return loadAs(request, named, alone.source);
  return Promise.resolve(unknown(request.file, `The content is not ${formatWords[named]}.`));
}

/** What needs no mapping is read without the code that other formats need. */
async function loadAs(request: ReportRequest, format: KpiFormat, source: Source): Promise<Loaded<KpiReport>> {
  const { modelName, modelVersion } = request;
  if (format === 'native') {
    return 'document' in source
      ? loadKpiReportDocument({ document: source.document, findings: [] }, { modelName, modelVersion })
      : unknown(request.file, 'The content is not a native report.');
  }
  const mapping = await request.mapping(format);
  if (mapping !== undefined && mapping.value === undefined)
    return { value: undefined, findings: mapping.findings };
  const { importReport } = await import('../promotion/import/import-report.ts');
  return importReport(format, source, { modelName, modelVersion, mapping: mapping?.value });
}

function unknown(file: string, message: string): Loaded<KpiReport> {
  const listed = `${message} The formats are ${kpiFormats.join(', ')}.`;
  return {
    value: undefined,
    findings: [finding('kpi-format-unknown', listed, { file, at: { line: 1, column: 1 } })],
  };
}

const words = (format: KpiFormat | undefined): string =>
  format === undefined ? 'another format' : formatWords[format];
