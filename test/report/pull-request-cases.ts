import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A comment as it must be, with what it is about. The two marks keep the formatter off it. */
export interface ReportCase {
  readonly name: string;
  readonly title: string;
  readonly comment: string;
}

const folder = join(import.meta.dirname, '../cases/report');
const form = /^# (.+)\n\n<!-- prettier-ignore-start -->\n\n([\s\S]*)\n<!-- prettier-ignore-end -->\n$/;

/** The expected comments of test/cases/report, by file name. */
export function reportCases(): ReportCase[] {
  return readdirSync(folder).map((file) => {
    const [, title, comment] = form.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    if (title === undefined || comment === undefined) throw new Error(`${file} is not a title and a comment`);
    return { name: file.replace(/\.md$/, ''), title, comment };
  });
}
