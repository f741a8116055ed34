import { catalogue } from '../../finding/catalogue.ts';
import { finding, sortFindings, type Finding } from '../../finding/finding.ts';
import type { logRules } from '../../finding/log-rules.ts';

export type LogRuleId = keyof typeof logRules;

/** More of one kind in one file say no more than that there are many. */
const MOST_OF_A_KIND = 20;

/** What is found in a log, by file and place. */
export class LogFindings {
  private readonly found: Finding[] = [];
  private readonly counts = new Map<string, number>();

  /** @param file its path within the log @param line from 1, in a file that is made of lines */
  add(id: LogRuleId, message: string, file?: string, line?: number): void {
    const key = `${id} ${file ?? ''}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count > MOST_OF_A_KIND) return;
    this.found.push(finding(id, message, { file, at: line === undefined ? undefined : { line, column: 1 } }));
  }

  /** Whether anything denies that the log is what it was. */
  get hasErrors(): boolean {
    return this.found.some(({ level }) => level === 'error');
  }

  toList(): Finding[] {
    const more = [...this.counts].flatMap(([key, count]) => {
      if (count <= MOST_OF_A_KIND) return [];
      const space = key.indexOf(' ');
      const [rule, file] = [key.slice(0, space) as LogRuleId, key.slice(space + 1)];
      const message = `And ${count - MOST_OF_A_KIND} more like these: ${catalogue[rule].title}`;
      return [finding(rule, message, { file: file === '' ? undefined : file })];
    });
    return [...sortFindings(this.found), ...more];
  }
}
