import { hasErrors } from '../finding/finding.ts';
import type { FreezeFile } from '../format/schema/promotion.ts';
import type { Check } from './check.ts';
import type { LoadedFile, PromotionInput } from './input.ts';
import { outcome, skipped } from './outcome.ts';
import type { Subjects } from './subjects.ts';

/** A freeze file that can be read and is valid. */
type SoundFreeze = LoadedFile<FreezeFile> & { readonly value: FreezeFile };

/**
 * `not-frozen`: a freeze that is there holds, also one that cannot be read: damaging the file must not lift it. Where
 * every freeze allows it, a model version that is proven to have run before may come back, with a warning.
 */
export function promotionsAreNotFrozen({ objective, input }: Subjects): Check {
  const id = 'not-frozen';
  const { freezes, rollback } = input;
  const [first] = freezes;
  if (first === undefined) {
    if (objective.value === undefined) return skipped(id, 'objective-exists');
    return outcome(id, 'pass', `Promotions of ${objective.value.version.domain} are not frozen.`);
  }
  const findings = freezes.flatMap((freeze) => freeze.findings);
  const where = { file: first.file, findings };
  const sentences = freezes.map((freeze) =>
    isSound(freeze) ? frozenBy(freeze.value) : `Promotions are frozen by ${freeze.file}, which is not valid.`,
  );
  const mend = freezes.map(liftingOf).join(' ');
  if (!allowsRollback(input)) return outcome(id, 'fail', sentences.join(' '), { ...where, mend });
  if (rollback?.kind === 'ran-before') {
    return outcome(id, 'warn', [...sentences, rollback.message].join(' '), { ...where, mend });
  }
  const unproven = rollback?.message ?? 'That this version ran before was not looked up.';
  return outcome(id, 'fail', [...sentences, unproven].join(' '), { ...where, mend });
}

/** Whether there are freezes, and each of them can be read and lets a version that ran before come back. */
export function allowsRollback({ freezes }: Pick<PromotionInput, 'freezes'>): boolean {
  return (
    freezes.length > 0 && freezes.every((freeze) => isSound(freeze) && freeze.value.allow_rollback === true)
  );
}

function isSound(freeze: LoadedFile<FreezeFile>): freeze is SoundFreeze {
  return freeze.value !== undefined && !hasErrors(freeze.findings);
}

/** Since when, by which rule, whom it was escalated to, why, and whether a rollback is allowed. */
function frozenBy(freeze: FreezeFile): string {
  const reason = freeze.reason.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  const rollback =
    freeze.allow_rollback === true
      ? 'A rollback to a version that ran before is allowed.'
      : 'A rollback is not allowed.';
  return `Promotions of ${freeze.domain} are frozen since ${freeze.frozen_at} by ${freeze.rule}: ${reason}. It was escalated to ${freeze.escalate_to}. ${rollback}`;
}

function liftingOf(freeze: LoadedFile<FreezeFile>): string {
  if (!isSound(freeze))
    return `Mend or remove ${freeze.file}, in a pull request that the policy's rules for subject freeze cover.`;
  const { escalate_to: whom, retrain_with: method } = freeze.value;
  const first = method === undefined ? '' : `Retrain with ${method}. `;
  return `${first}Have ${whom} lift the freeze, in a pull request that removes ${freeze.file} and that the policy's rules for subject freeze cover.`;
}
