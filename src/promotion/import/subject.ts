import { finding, type Finding } from '../../finding/finding.ts';
import { forms } from '../../format/forms.ts';
import { subjectParts, type Reading, type Said, type SubjectPart } from './figure.ts';
import { earliestInstant } from './instant.ts';
import type { MappingEntry } from './mapping.ts';
import { shown } from './shown.ts';

/** What a report says that it is about; undefined where it does not say. */
export type Subject = Readonly<Record<SubjectPart, string | undefined>>;

const formOf = {
  model_name: 'pathName',
  model_version: 'pathName',
  objective_version: 'objectiveVersion',
} as const;

/**
 * Reads what a report says of itself: under the names of the parts, or where the mapping says that they stand.
 * @returns findings `kpi-subject-unclear` where it says two things, or nothing where the mapping expects it;
 *   `malformed-value` and `not-a-date` for what cannot be such a part
 */
export function subjectOf(
  file: string,
  reading: Reading,
  entry: MappingEntry | undefined,
  findings: Finding[],
): Subject {
  const parts = subjectParts.map((part) => {
    const wanted = entry?.subject?.[part];
    const said = saidAt(reading, wanted ?? part);
    if (wanted !== undefined && said.length === 0) {
      const message = `The mapping reads \`${part}\` at ${wanted}, which the report does not have.`;
      findings.push(finding('kpi-subject-unclear', message, { file }));
    }
    return [part, only(file, part, said, findings)] as const;
  });
  return Object.fromEntries(parts) as Subject;
}

function saidAt({ said, figures }: Reading, where: string): readonly Said[] {
  return where.startsWith('/') ? figures.filter(({ pointer }) => pointer === where) : (said.get(where) ?? []);
}

function only(
  file: string,
  part: SubjectPart,
  said: readonly Said[],
  findings: Finding[],
): string | undefined {
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  const place = (line: number) => ({ file, at: { line, column: 1 } });
  const other = others.find(({ text }) => text !== first.text);
  if (other !== undefined) {
    const message = `The report says \`${part}: ${shown(first.text)}\` and \`${part}: ${shown(other.text)}\`.`;
    findings.push(finding('kpi-subject-unclear', message, place(other.line)));
    return undefined;
  }
  if (part === 'evaluated_at') {
    const instant = earliestInstant(first.text);
    if (instant === undefined)
      findings.push(finding('not-a-date', `There is no time ${shown(first.text)}.`, place(first.line)));
    return instant;
  }
  const { pattern, words } = forms[formOf[part]];
  if (new RegExp(pattern).test(first.text) && first.text.length <= 200) return first.text;
  findings.push(finding('malformed-value', `\`${part}\` is not ${words}.`, place(first.line)));
  return undefined;
}
