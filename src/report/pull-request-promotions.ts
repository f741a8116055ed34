import type { PromotionDecision } from '../check/pull-request-report.ts';
import type { Check, SliceResult } from '../promotion/check.ts';
import type { CheckStatus } from '../verdict/verdict.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import { escapeMarkdown } from './escape.ts';
import { code, counted, row, shortened } from './pull-request-cells.ts';
import type { Section } from './pull-request-fit.ts';

const LONGEST_SENTENCE = 600;
const MOST_DETAILS = 6;

const verdicts: Readonly<Record<VerdictKind, string>> = {
  allow: 'allowed',
  pending: 'waiting for sign-off',
  deny: 'denied',
  error: 'could not be evaluated',
};

const results: Readonly<Record<CheckStatus, string>> = {
  fail: '**✗&nbsp;failed**',
  pending: '…&nbsp;waiting',
  warn: '!&nbsp;warning',
  pass: '✓&nbsp;passed',
  skip: '–&nbsp;not evaluated',
};

/** What stops or qualifies a promotion, failures first, then what passed, folded. */
export function promotionSections(promotion: PromotionDecision): Section[] {
  const { verdict, checks } = promotion;
  const notable = (['fail', 'pending', 'warn'] as const).flatMap((status) => withStatus(checks, status));
  const passed = (['pass', 'skip'] as const).flatMap((status) => withStatus(checks, status));
  const title = `#### Promotion of ${subject(promotion)}: ${verdicts[verdict]}`;
  return [
    {
      opening: notable.length === 0 ? title : `${title}\n\n${header}`,
      entries: notable.map(checkRow),
      entryName: 'check',
    },
    ...(passed.length === 0 ? [] : [passedSection(passed)]),
  ];
}

function subject({ modelName, modelVersion, environment, objectiveVersion }: PromotionDecision): string {
  const model = modelVersion === undefined ? modelName : `${modelName} ${modelVersion}`;
  const under = objectiveVersion === undefined ? '' : ` under ${code(shortened(objectiveVersion, 100))}`;
  return `${code(shortened(model, 200))} to ${code(shortened(environment, 100))}${under}`;
}

const header = '| Result | Check | What was found |\n| --- | --- | --- |';

function passedSection(checks: readonly Check[]): Section {
  const skipped = withStatus(checks, 'skip').length;
  const parts = [
    `${counted(checks.length - skipped, 'check')} passed`,
    ...(skipped === 0 ? [] : [`${skipped} not evaluated`]),
  ];
  return {
    opening: `<details><summary>${parts.join(', ')}</summary>\n\n${header}`,
    entries: checks.map(checkRow),
    entryName: 'check',
    closing: '</details>',
  };
}

function withStatus(checks: readonly Check[], status: CheckStatus): Check[] {
  return checks.filter((check) => check.status === status);
}

function checkRow(check: Check): string {
  const found = [sentence(check.message), ...details(check)];
  return row([results[check.status], code(shortened(check.id, 200)), found.join('<br>')]);
}

/** What is wrong in detail, and what would mend it. */
function details(check: Check): string[] {
  if (check.status === 'pass' || check.status === 'skip') return [];
  const { slices = [], findings = [], mend } = check;
  const wrong = slices.filter((slice) => slice.status !== 'pass');
  const lines = [
    ...(wrong.length < 2 ? [] : wrong.map(sliceLine)),
    ...findings.map(({ message, line }) => `${line === undefined ? '' : `line ${line}: `}${message}`),
  ];
  return [
    ...lines.slice(0, MOST_DETAILS).map(sentence),
    ...(lines.length > MOST_DETAILS ? [`and ${lines.length - MOST_DETAILS} more`] : []),
    ...(mend === undefined ? [] : [`→ ${sentence(mend)}`]),
  ];
}

function sliceLine({ slice, status, value, samples, interval }: SliceResult): string {
  const figure = value ?? (status === 'vanished' ? 'no longer reported' : 'not reported');
  const measured =
    samples === undefined
      ? ''
      : ` (${counted(samples, 'sample')}${status === 'insufficient' ? ', too few' : ''})`;
  const chance =
    interval === undefined ? '' : `, 95 % ${interval.low} to ${interval.high} (${interval.method})`;
  return `${slice}: ${figure}${measured}${chance}`;
}

function sentence(text: string): string {
  return escapeMarkdown(shortened(text, LONGEST_SENTENCE));
}
