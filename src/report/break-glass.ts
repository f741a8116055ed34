import type { Check } from '../promotion/check.ts';
import type { Binding, GovernanceState } from '../verdict/deployment.ts';
import type { Alarm } from './alarm.ts';
import { escapeMarkdown, escapeText } from './escape.ts';
import { code, row, shortened } from './pull-request-cells.ts';

/** More checks than these are only counted: an issue has 65,536 characters. */
const MOST_ROWS = 50;

/** Who breaks the glass, and what for. */
export interface Breaking {
  readonly login: string;
  readonly id: number;
  readonly role: string;
  readonly reason: string;
}

/** The issue that records a broken glass. No text of a file or a person acts in it. */
export function breakGlassIssue(
  { login, id, role, reason }: Breaking,
  { environment, modelName, modelVersion, artifact, objectiveVersion, expiresAt }: Binding,
  overridden: readonly Check[],
  {
    governance,
    run,
    runUrl,
  }: { readonly governance: GovernanceState; readonly run: string; readonly runUrl: string | undefined },
): Alarm {
  const rest = overridden.length - MOST_ROWS;
  const what = `${modelName} ${modelVersion ?? ''} to ${environment}`;
  return {
    marker: `<!-- tracegate: break-glass ${run} -->`,
    title: shortened(`Break-glass: ${escapeText(what)}, by ${escapeText(login)}`, 250),
    body: [
      `The gate denied this deployment, and ${code(login)} (account ${id}, role ${code(role)}) let it through:`,
      '',
      `> ${escapeMarkdown(reason)}`,
      '',
      `- Model: ${code(`${modelName} ${modelVersion ?? ''}`)}, artifact ${code(`sha256:${artifact?.sha256 ?? 'none'}`)}`,
      `- Environment: ${code(environment)}`,
      `- Objective: ${code(objectiveVersion ?? 'none')}`,
      `- Governance: ${code(governance.ref)} at ${governance.commit}`,
      `- Holds until: ${new Date(expiresAt).toISOString()}`,
      ...(runUrl === undefined ? [] : [`- [The run](${runUrl})`]),
      '',
      '| Check that does not hold | |',
      '| --- | --- |',
      ...overridden
        .slice(0, MOST_ROWS)
        .map((check) => row([code(check.id), escapeMarkdown(shortened(check.message, 600))])),
      ...(rest > 0 ? ['', `And ${rest} more.`] : []),
      '',
      'Mend what does not hold, or take the deployment back; then close this issue.',
      '',
    ].join('\n'),
  };
}

/** The first thing in the summary of a run in which the glass was broken. */
export function breakGlassMarkdown(login: string, reason: string, overridden: readonly string[]): string {
  return [
    '> [!CAUTION]',
    `> **The glass was broken** by ${code(login)} over ${overridden.map(code).join(', ')}.`,
    `> ${escapeMarkdown(reason)}`,
    '',
    '',
  ].join('\n');
}
