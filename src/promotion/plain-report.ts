import { parseTime } from '../format/date.ts';
import { forms } from '../format/forms.ts';
import type { KpiReport } from './check.ts';
import { PlainRows } from './plain-rows.ts';
import { notPlain, PlainText } from './plain-text.ts';
import { keepReported } from './reported.ts';
import type { RowTable } from './row-table.ts';

/**
 * Reads a large native report as it is nearly always written, at the pace of a plain JSON parser: UTF-8, known keys,
 * texts without escapes, every row about another slice, nothing wrong anywhere.
 * @returns undefined for everything else, also for all that is wrong: what reads every JSON text has to say what
 */
export function readPlainReport(file: string, bytes: Uint8Array): KpiReport | undefined {
  try {
    return readReport(file, new PlainText(bytes));
  } catch (error) {
    if (error !== notPlain) throw error;
    return undefined;
  }
}

const headForms = {
  model_name: new RegExp(forms.pathName.pattern),
  model_version: new RegExp(forms.pathName.pattern),
  objective_version: new RegExp(forms.objectiveVersion.pattern),
  evaluated_at: new RegExp(forms.time.pattern),
} as const;
type HeadKey = keyof typeof headForms;

const [OPEN, CLOSE, COLON] = [0x7b, 0x7d, 0x3a];

function readReport(file: string, text: PlainText): KpiReport {
  const head: Partial<Record<HeadKey, string>> = {};
  let table: RowTable | undefined;
  text.space();
  text.expect(OPEN);
  do {
    text.space();
    const key = text.string();
    text.space();
    text.expect(COLON);
    text.space();
    if (key === 'kpis' && table === undefined) table = new PlainRows(text).read();
    else if (isHeadKey(key) && head[key] === undefined) head[key] = readHead(text, headForms[key]);
    else throw notPlain;
    text.space();
  } while (text.separated(CLOSE));
  text.space();
  if (!text.isAtEnd() || table === undefined) throw notPlain;
  const { model_name: modelName, model_version: modelVersion } = head;
  const { objective_version: objectiveVersion, evaluated_at: evaluatedAt } = head;
  if (modelName === undefined || modelVersion === undefined || objectiveVersion === undefined) throw notPlain;
  if (evaluatedAt === undefined || parseTime(evaluatedAt) === undefined) throw notPlain;
  const about = { file, modelName, modelVersion, objectiveVersion, evaluatedAt };
  return reportOf(about, table);
}

function reportOf(about: Omit<KpiReport, 'rows'>, table: RowTable): KpiReport {
  let rows: KpiReport['rows'] | undefined;
  const report: KpiReport = {
    ...about,
    get rows() {
      return (rows ??= table.all());
    },
    source: undefined,
  };
  keepReported(report, table.reported());
  return report;
}

function readHead(text: PlainText, form: RegExp): string {
  const value = text.string();
  if (!form.test(value)) throw notPlain;
  return value;
}

function isHeadKey(key: string): key is HeadKey {
  return Object.hasOwn(headForms, key);
}
