import { finding, hasErrors, type Finding } from '../finding/finding.ts';
import { DAY_MILLISECONDS, parseTime } from '../format/date.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { WaiverFile } from '../format/schema/measures.ts';
import type { Objective } from '../objective/objective.ts';

/** The longest time that a waiver may last. */
const LONGEST_DAYS = 30;

/** Gives a waiver that fits the schema its meaning: its times are real, and it does not last too long. */
export function loadWaiver(document: SourceDocument, file: WaiverFile): Loaded<WaiverFile> {
  const place = (key: string) => ({ file: document.file, at: document.placeOf([key]) });
  const findings = (['granted_at', 'expires_at'] as const).flatMap((key): Finding[] => {
    const text = file[key];
    return parseTime(text) === undefined
      ? [finding('not-a-date', `There is no time ${text}.`, place(key))]
      : [];
  });
  const [begins, ends] = [parseTime(file.granted_at), parseTime(file.expires_at)];
  if (begins !== undefined && ends !== undefined) {
    if (ends <= begins) {
      const message = `The waiver ends at ${file.expires_at}, not after it begins at ${file.granted_at}.`;
      findings.push(finding('waiver-too-long', message, place('expires_at')));
    }
    if (ends - begins > LONGEST_DAYS * DAY_MILLISECONDS) {
      const message = `The waiver lasts from ${file.granted_at} to ${file.expires_at}, over ${LONGEST_DAYS} days.`;
      findings.push(finding('waiver-too-long', message, place('expires_at')));
    }
  }
  return { value: hasErrors(findings) ? undefined : file, findings };
}

/**
 * A waiver that is signed ends at most 30 days from then, whatever it gives as its beginning: one that is granted for
 * later would be signed by people who cannot know what it will be for.
 * @param signed milliseconds since 1970; NaN where nobody can tell
 * @param when the same in words
 */
export function waiverReach(
  path: string,
  { expires_at: until }: WaiverFile,
  signed: number,
  when = 'now',
): Finding[] {
  const ends = parseTime(until);
  if (ends !== undefined && ends - signed <= LONGEST_DAYS * DAY_MILLISECONDS) return [];
  const message = `The waiver ends at ${until}, over ${LONGEST_DAYS} days from ${when}.`;
  return [finding('waiver-too-long', message, { file: path })];
}

/** Whether the objective that a waiver names is there, with the constraint. */
export function waiverSubject(path: string, waiver: WaiverFile, objective: Objective | undefined): Finding[] {
  const { objective_version: version, constraint } = waiver;
  if (objective === undefined) {
    const message = `The waiver is of ${version}, which does not exist or is not valid.`;
    return [finding('waiver-without-subject', message, { file: path })];
  }
  const names = objective.constraints.map(({ name }) => name);
  if (names.includes(constraint)) return [];
  const message = `The waiver is of \`${constraint}\`, which is no constraint of ${version}.`;
  return [finding('waiver-without-subject', message, { file: path }, didYouMean(constraint, names))];
}
