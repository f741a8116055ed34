import type { Span } from '../engine/sql.ts';
import { parseDate, parseTime } from '../format/date.ts';
import { UsageError } from './command.ts';
import type { Options } from './options.ts';

/** `--since` and `--until`: a date means the start of that day in UTC. @throws UsageError */
export function spanOf(options: Options): Span {
  const [since, until] = ['since', 'until'].map((name) => {
    const text = options.value(name);
    if (text === undefined) return undefined;
    const instant = parseTime(text) ?? parseDate(text);
    if (instant === undefined)
      throw new UsageError(`--${name} must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.`);
    return instant;
  });
  if (since !== undefined && until !== undefined && since >= until)
    throw new UsageError('--since must be before --until, which is left out itself.');
  return { since, until };
}
