import type { GovernanceView, GovernedObjective } from '../decision/governance-view.ts';

/** What a bundle holds, for a person: its digest first, since that is what a service pins. */
export function bundleText(view: GovernanceView): string {
  const { digest, commit, generated_at, tiers } = view;
  const counts = countsOf(view);
  const tierLines = (['high', 'medium', 'low'] as const).map(
    (tier) => `${tier} ${tiers[tier].logging} ${tiers[tier].rate}`,
  );
  return [
    `digest      ${digest}`,
    `commit      ${commit}, as of ${generated_at}`,
    `objectives  ${listed(counts.objectives)}`,
    `models      ${listed(counts.models)}`,
    `tiers       ${tierLines.join(', ')}`,
    '',
  ].join('\n');
}

/** The same for a program. */
export function bundleJson(view: GovernanceView): string {
  const { digest, commit, generated_at } = view;
  return `${JSON.stringify({ digest, commit, generated_at, ...countsOf(view) }, undefined, 2)}\n`;
}

type Counts = Readonly<Record<string, number>>;

function countsOf({ objectives, models }: GovernanceView): { objectives: Counts; models: Counts } {
  return {
    objectives: tally(objectives.map(standing), ['signed', 'unsigned', 'invalid', 'removed']),
    models: tally(
      models.map(({ status }) => (status === 'valid' ? 'registered' : 'removed')),
      ['registered', 'removed'],
    ),
  };
}

function standing({ status, governs }: GovernedObjective): string {
  if (status !== 'valid') return status;
  return governs?.approval.state === 'signed' ? 'signed' : 'unsigned';
}

function tally(words: readonly string[], known: readonly string[]): Counts {
  return Object.fromEntries(known.map((one) => [one, words.filter((word) => word === one).length]));
}

/** The first count always, of the others those that are more than none. */
function listed(counts: Counts): string {
  return Object.entries(counts)
    .filter(([, count], index) => index === 0 || count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
}
