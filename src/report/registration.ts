import type { Finding } from '../finding/finding.ts';
import type { ModelFile } from '../format/schema/promotion.ts';
import type { RegistrationOutput } from '../format/schema/registration.ts';
import type { Tier, TierCompleteness } from '../lineage/registration.ts';
import { toolVersion } from '../version.ts';
import { escapeText } from './escape.ts';
import { findingsText } from './findings.ts';

/** What came of registering a model version. */
export interface Registered {
  readonly path: string;
  /** The file's content; undefined when the sources contradict each other or cannot be read. */
  readonly text: string | undefined;
  readonly model: ModelFile | undefined;
  readonly written: boolean;
  readonly tier: Tier;
  readonly tiers: readonly TierCompleteness[];
  readonly findings: readonly Finding[];
}

/** For a person: what was written or why nothing was, and what is missing for each tier. */
export function registrationText({ path, text, written, tier, tiers, findings }: Registered): string {
  const completeness = tiers.map((one) => {
    const head = `  ${one.tier}${one.tier === tier ? ', its own' : ''}: ${one.demand === 'none' ? 'no' : one.demand} lineage, ${one.missing.length === 0 ? 'complete' : 'missing'}\n`;
    return head + one.missing.map((what) => `    - ${escapeText(what)}\n`).join('');
  });
  const lineage = completeness.length === 0 ? '' : `\nBy risk tier\n${completeness.join('')}`;
  if (findings.length === 0)
    return written ? `Wrote ${path}.\n${lineage}` : `${text ?? ''}${lineage}\nNothing was written.\n`;
  // What is missing is listed by tier.
  const others = tiers.length === 0 ? findings : findings.filter(({ id }) => id !== 'lineage-missing');
  const told =
    others.length === 0
      ? `Not registered: ${path} lacks what its risk tier demands.\n`
      : findingsText(others, 1);
  return `${told}${lineage}\nNothing was written.\n`;
}

/** For a program: the published form `registration`. */
export function registrationJson({ path, model, written, tier, tiers, findings }: Registered): string {
  const output: RegistrationOutput = {
    path,
    written,
    risk_tier: tier,
    tiers: tiers.map((one) => ({ tier: one.tier, lineage: one.demand, missing: [...one.missing] })),
    findings: findings.map(({ id, level, message, mend, file, line, column }) => ({
      id,
      level,
      message,
      mend: mend ?? null,
      file: file ?? null,
      line: line ?? null,
      column: column ?? null,
    })),
    model: model ?? null,
    tool: { name: 'tracegate', version: toolVersion },
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}
