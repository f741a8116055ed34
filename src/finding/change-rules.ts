import type { Rule } from './rule.ts';

/** The severity of a change, from most to least; a change set has the class of its most severe change. */
export const changeClasses = ['relaxing', 'behavioural', 'tightening', 'governance', 'editorial'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** The part of the version that must rise at least. */
export type Bump = 'major' | 'minor' | 'patch';

/** A rule about a change between two versions: how severe it is, and how far the version must rise at least. */
interface ChangeRule extends Rule {
  readonly changeClass: ChangeClass;
  readonly leastBump: Bump;
}

/** Least bump and mend follow from the class alone. */
const classes = {
  relaxing: {
    leastBump: 'major',
    mend: 'Release it as a new major version, and have the roles that policy names sign it.',
  },
  behavioural: { leastBump: 'minor', mend: 'Release it as a new minor version at least.' },
  tightening: { leastBump: 'minor', mend: 'Release it as a new minor version at least.' },
  governance: { leastBump: 'patch', mend: 'Release it as a new patch version at least.' },
  editorial: { leastBump: 'patch', mend: 'Release it as a new patch version at least.' },
} as const satisfies Record<ChangeClass, Pick<ChangeRule, 'leastBump' | 'mend'>>;

/** Makes the rules of one class from what is particular to each: its title and why it exists. */
const rulesOf =
  <C extends ChangeClass>(changeClass: C) =>
  <const T extends string, const W extends string>(title: T, why: W) =>
    ({ level: 'note', changeClass, title, why, ...classes[changeClass] }) as const;
const relaxing = rulesOf('relaxing');
const behavioural = rulesOf('behavioural');
const tightening = rulesOf('tightening');
const governance = rulesOf('governance');
const editorial = rulesOf('editorial');

/** Every change between two versions of an objective that the diff can name. */
export const changeRules = {
  'constraint-removed': relaxing(
    'A constraint is gone.',
    'A promise that was made to customers and regulators is no longer kept.',
  ),
  'constraint-threshold-relaxed': relaxing(
    'A threshold allows more than before.',
    'Results that were refused would now be accepted.',
  ),
  'constraint-scope-narrowed': relaxing(
    'A constraint applies to fewer groups.',
    'A group loses its protection.',
  ),
  'constraint-demoted-to-warning': relaxing(
    'A constraint no longer blocks.',
    'A violation would be shown but not stopped.',
  ),
  'constraint-redefined': relaxing(
    'A constraint measures something else: its metric, derivation, unit or operator changed.',
    'The old and the new promise cannot be compared, so it counts as the weaker.',
  ),
  'min-samples-raised': relaxing(
    'More samples are needed before a slice is trusted.',
    'Small groups may fall out of what is measured.',
  ),
  'min-samples-lowered': relaxing(
    'Fewer samples are needed before a slice is trusted.',
    'A slice with too few samples fails a constraint that blocks: what was denied for want of evidence can now pass.',
  ),
  'allowed-range-widened': relaxing(
    'A threshold may move further than before without the sign-offs of a relaxing.',
    'Whoever signs a range signs both of its ends: a new or wider one reaches where nobody has signed.',
  ),
  'kpi-removed': relaxing(
    'A KPI, or a slice of it, is no longer reported.',
    'What is not reported cannot be held to anything.',
  ),
  'segment-removed': relaxing(
    'A segment is no longer declared.',
    'Groups vanish from every report that is sliced by it.',
  ),
  'escalation-removed': relaxing(
    'An escalation rule is gone.',
    'A drift that used to raise an alarm would pass unnoticed.',
  ),
  'escalation-relaxed': relaxing(
    'An escalation rule triggers later or does less.',
    'The alarm comes later, or reaches someone else.',
  ),
  'risk-tier-lowered': relaxing(
    'The risk tier is lower.',
    'Logging, lineage and retention duties shrink with the tier.',
  ),
  'approver-removed': relaxing(
    'A sign-off is no longer asked for.',
    'Someone who had to agree no longer has to.',
  ),
  'review-date-postponed': relaxing(
    'The review date is later, or gone.',
    'The objective stays in force longer without being looked at.',
  ),

  'goal-changed': behavioural('The goal is another one.', 'The model would be chosen for something else.'),
  'decision-rule-added': behavioural(
    'A decision rule is new.',
    'Decisions would be taken that were not taken before.',
  ),
  'decision-rule-removed': behavioural(
    'A decision rule is gone.',
    'Decisions would no longer be taken in this way.',
  ),
  'decision-threshold-moved': behavioural(
    'The cut-off of a decision rule moved.',
    'Some people would get another outcome.',
  ),
  'decision-rule-changed': behavioural(
    'A decision rule uses another score, operator, outcome or order.',
    'Some people would get another outcome.',
  ),

  'constraint-added': tightening('A constraint is new.', 'More is promised than before.'),
  'constraint-threshold-tightened': tightening(
    'A threshold allows less than before.',
    'Results that were accepted would now be refused.',
  ),
  'constraint-scope-widened': tightening(
    'A constraint applies to more groups.',
    'More groups are protected.',
  ),
  'constraint-promoted-to-block': tightening(
    'A constraint blocks that only warned.',
    'A violation now stops a promotion.',
  ),
  'allowed-range-narrowed': tightening(
    'A threshold may move less far than before without the sign-offs of a relaxing.',
    'More moves have to be signed.',
  ),
  'kpi-added': tightening('A KPI, or a slice of it, is newly reported.', 'More is measured than before.'),
  'segment-added': tightening('A segment is newly declared.', 'More groups are measured.'),
  'escalation-added': tightening(
    'An escalation rule is new.',
    'A drift raises an alarm that did not before.',
  ),
  'escalation-tightened': tightening(
    'An escalation rule triggers sooner or does more.',
    'The alarm comes earlier.',
  ),
  'risk-tier-raised': tightening(
    'The risk tier is higher.',
    'Logging, lineage and retention duties grow with the tier.',
  ),
  'approver-added': tightening('A further sign-off is asked for.', 'Someone else has to agree.'),
  'review-date-advanced': tightening(
    'The review date is earlier, or new.',
    'The objective is looked at sooner.',
  ),

  'constraint-threshold-within-range': governance(
    'A threshold of a constraint moves inside its allowed range.',
    'Both ends of the range were signed before, in a version that carries the same range.',
  ),
  'decision-threshold-within-range': governance(
    'The cut-off of a decision rule moves inside its allowed range.',
    'Both ends of the range were signed before, in a version that carries the same range.',
  ),
  'owner-changed': governance('The owners changed.', 'Someone else answers for the objective.'),
  'effective-date-changed': governance(
    'The effective date changed.',
    'Other decisions are governed from another day on.',
  ),
  'supersedes-changed': governance(
    'Another version is superseded than the one compared with.',
    'The line of versions runs differently.',
  ),

  'description-changed': editorial(
    'The description reads differently.',
    'Nothing that is evaluated changed.',
  ),
  'constraint-renamed': editorial(
    'A constraint has a new name and the same content.',
    'Nothing that is evaluated changed.',
  ),
  'kpi-renamed': editorial(
    'A KPI has a new name and the same content.',
    'Nothing that is evaluated changed.',
  ),
  'decision-rule-renamed': editorial(
    'A decision rule has a new name and the same content.',
    'Nothing that is evaluated changed.',
  ),
  'escalation-renamed': editorial(
    'An escalation rule has a new name and the same content.',
    'Nothing that is evaluated changed.',
  ),
} as const satisfies Record<string, ChangeRule>;

export type ChangeId = keyof typeof changeRules;
