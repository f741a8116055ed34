import { parseDecimal } from '../../decimal/decimal.ts';
import { finding, type Finding } from '../../finding/finding.ts';
import type { Loaded } from '../../format/document.ts';
import { say } from './document-figure.ts';
import type { Figure, PlainMeaning, Reading, Said } from './figure.ts';

/** A series of value 1 whose labels say what the others are about, as Prometheus does with `build_info`. */
const ABOUT = 'tracegate_kpi_info';
/** Broken lines that are listed: a file that has more of them is a file of another kind. */
const MOST_FINDINGS = 20;

const name = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const label = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\[\\"n])*)"[ \t]*(,?)/y;
/** Value, timestamp, and what an OpenMetrics exemplar adds. */
const rest = /[ \t]+([^ \t#]+)(?:[ \t]+(-?[0-9.]+))?[ \t]*(?:# \{.*)?$/y;

/**
 * Prometheus text (format 0.0.4) or OpenMetrics text 1.0. The labels `segment` and `slice` together, or none, make a
 * figure's meaning plain. Timestamps of samples are when they were scraped, and say nothing about the evaluation.
 */
export function readPrometheus(file: string, text: string): Loaded<Reading> {
  const findings: Finding[] = [];
  const figures: Figure[] = [];
  const said = new Map<string, Said[]>();
  let ended = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const content = raw.replace(/\r$/, '');
    if (content.trim() === '') continue;
    const sample = ended ? undefined : content.startsWith('#') ? 'comment' : sampleIn(content);
    if (content.trim() === '# EOF') ended = true;
    if (sample === 'comment') continue;
    if (sample === undefined) {
      if (findings.length < MOST_FINDINGS) findings.push(broken(file, line, ended));
    } else if (sample.name === ABOUT) {
      for (const [key, value] of sample.labels) say(said, key, value, line);
    } else {
      figures.push({ ...sample, value: parseDecimal(sample.text), pointer: `line ${line}`, line });
    }
  }
  const reading = { figures, said, madeAt: undefined, plain: byLabels, incidental: new Set<string>() };
  return { value: reading, findings };
}

function broken(file: string, line: number, ended: boolean): Finding {
  const message = ended
    ? 'Something follows `# EOF`, which ends the metrics.'
    : 'This line is no sample in the Prometheus text format: a name, labels in braces where there are any, and a value.';
  return finding('kpi-syntax', message, { file, at: { line, column: 1 } });
}

function sampleIn(line: string): Pick<Figure, 'name' | 'labels' | 'text'> | undefined {
  const named = at(name, line, 0);
  if (named === undefined) return undefined;
  let end = named[0].length;
  const labels = new Map<string, string>();
  if (line[end] === '{') {
    const closed = labelsIn(line, end + 1, labels);
    if (closed === undefined) return undefined;
    end = closed;
  }
  const text = at(rest, line, end)?.[1];
  return text === undefined ? undefined : { name: named[0], labels, text };
}

/** Reads labels up to the closing brace; undefined when they are malformed or one is there twice. */
function labelsIn(line: string, from: number, labels: Map<string, string>): number | undefined {
  let end = from;
  for (let more = true; more;) {
    const found = at(label, line, end);
    if (found === undefined) break;
    const [whole, key = '', escaped = '', comma] = found;
    if (labels.has(key)) return undefined;
    labels.set(
      key,
      escaped.replaceAll(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one)),
    );
    end += whole.length;
    more = comma === ',';
  }
  return line[end] === '}' ? end + 1 : undefined;
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

function byLabels({ name: metric, labels }: Figure): PlainMeaning | undefined {
  if (labels.size === 0) return { metric };
  const [segment, slice] = [labels.get('segment'), labels.get('slice')];
  return labels.size === 2 && segment !== undefined && slice !== undefined
    ? { metric, segment, slice }
    : undefined;
}
