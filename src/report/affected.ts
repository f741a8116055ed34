import type { AffectedOutput } from '../format/schema/affected.ts';
import { escapeText } from './escape.ts';
import { incompleteText } from './impact.ts';

/** Days that a terminal shows; the JSON has all. */
const MOST_DAYS = 31;

/**
 * For a terminal.
 * @param mend what is to be done about damaged files
 */
export function affectedText(answer: AffectedOutput, mend: string): string {
  const { asked, damaged, models, unregistered, decisions, open, remediated, of_open: ofOpen } = answer;
  const lines = [
    `${asked.name} (${asked.kind.replace('-', ' ')})`,
    ...models.map(
      ({ model_name, model_version, way }) =>
        `  ${model_name} ${model_version}${way.length === 0 ? '' : `  by ${way.join(' ← ')}`}`,
    ),
    '',
    `${decisions} decisions, ${open} of them open`,
    ...Object.entries(remediated).map(([action, count]) => `  ${count} ${action}`),
  ];
  if (answer.only_counted > 0)
    lines.push(`  ${answer.only_counted} of the open ones are only counted, and have no id`);
  if (open > 0) {
    lines.push('', 'Of the open ones');
    lines.push(`  outcome: ${listed(ofOpen.outcomes)}; ${ofOpen.overridden} overridden since`);
    const known = Object.values(ofOpen.ground_truth).reduce((sum, count) => sum + count, 0);
    lines.push(`  ground truth of ${known}${known === 0 ? '' : `: ${listed(ofOpen.ground_truth)}`}`);
    for (const [segment, groups] of Object.entries(ofOpen.segments))
      lines.push(`  ${segment}: ${listed(groups)}`);
    const days = Object.entries(ofOpen.days);
    lines.push('', ...days.slice(0, MOST_DAYS).map(([day, count]) => `  ${day}  ${count}`));
    if (days.length > MOST_DAYS) lines.push(`  and ${days.length - MOST_DAYS} more days`);
  }
  if (unregistered.length > 0)
    lines.push(
      '',
      'Not registered, so that nobody knows what went into them; their decisions are not counted:',
      ...unregistered.map(({ model_name, model_version }) => `  ${model_name} ${model_version}`),
    );
  if (answer.unread_events.length > 0)
    lines.push(
      '',
      'Events that registrations cite and that could not be read; what they tell was not followed:',
      ...answer.unread_events.map((one) => `  ${one}`),
    );
  return `${incompleteText(damaged, mend)}${lines.map(escapeText).join('\n')}\n`;
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
