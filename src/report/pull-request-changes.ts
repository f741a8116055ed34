import type { ObjectiveChange } from '../check/subjects.ts';
import type { AllowedRange, Constraint, Objective } from '../objective/objective.ts';
import type { Comparison } from '../objective/diff/diff.ts';
import { changeTables } from './changelog-markdown.ts';
import { headline } from './changelog.ts';
import { escapeMarkdown } from './escape.ts';
import { code, row, shortened } from './pull-request-cells.ts';
import type { Section } from './pull-request-fit.ts';

/** What a new objective version changes, in one table; of a first version, what it demands. */
export function objectiveSection({ objective, comparison }: ObjectiveChange): Section {
  return comparison === undefined ? firstVersion(objective) : changesSection(comparison);
}

function changesSection(comparison: Comparison): Section {
  const { before, after, changes } = comparison;
  const title = `#### What changes: ${version(before)} → ${version(after)}`;
  const sentence = `${capitalised(headline(comparison))}.`;
  // The table of a single change is heading, blank line, two lines of table header, and the change's row.
  const tables = changes.map((change) => changeTables([change]).join('\n').split('\n'));
  const header = tables[0]?.slice(2, 4) ?? [];
  return {
    opening: [title, '', sentence, ...(header.length === 0 ? [] : ['', ...header])].join('\n'),
    entries: tables.map((lines) => lines.slice(4).join('')),
    entryName: 'change',
  };
}

function firstVersion(objective: Objective): Section {
  const { version: { domain }, description, riskTier, constraints, decisionRules } = objective; // prettier-ignore
  const title = `#### New objective: ${version(objective)}`;
  const sentence = `The first objective of ${escapeMarkdown(shortened(domain, 100))}, risk tier ${riskTier}. ${escapeMarkdown(shortened(description, 400))}`;
  const header = ['', '| Constraint | Demands | Of | When broken |', '| --- | --- | --- | --- |'];
  return {
    opening: [
      title,
      '',
      sentence,
      ...ranges([...decisionRules, ...constraints]),
      ...(constraints.length === 0 ? [] : header),
    ].join('\n'),
    entries: constraints.map(constraintRow),
    entryName: 'constraint',
  };
}

/** Whoever signs a first version signs both ends of its ranges. */
function ranges(
  rules: readonly { readonly name: string; readonly allowedRange?: AllowedRange | undefined }[],
) {
  const said = rules.flatMap(({ name, allowedRange }) =>
    allowedRange === undefined
      ? []
      : [`${code(shortened(name, 200))} between ${allowedRange[0].text} and ${allowedRange[1].text}`],
  );
  return said.length === 0
    ? []
    : ['', `Thresholds that may move without these sign-offs: ${said.join(', ')}.`];
}

function constraintRow(one: Constraint): string {
  const { name, metric, operator, threshold, appliesTo, onViolation, derive } = one;
  const from = derive === undefined ? '' : ` (${derive.kind} of ${derive.of} to ${derive.reference})`;
  return row([
    code(shortened(name, 200)),
    code(`${shortened(`${metric}${from}`, 200)} ${operator} ${threshold.text}`),
    escapeMarkdown(shortened(appliesTo.join(', '), 300)),
    onViolation === 'block' ? 'blocks' : 'warns',
  ]);
}

function version(objective: Objective): string {
  return code(shortened(objective.version.id, 100));
}

function capitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}
