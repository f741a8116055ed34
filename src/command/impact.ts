import { parseDecimal } from '../decimal/decimal.ts';
import {
  consideredInLog,
  flippedIds,
  type AskedRule,
  type Moved,
  type RulesMoved,
} from '../engine/questions/impact.ts';
import { breakFindings, constraintImpacts } from '../impact/constraint-impact.ts';
import { impactOf } from '../impact/impact.ts';
import type { DecisionProfile } from '../impact/profile.ts';
import { ruleKey, scoreRule, withThreshold } from '../impact/score-rule.ts';
import type { Objective } from '../objective/objective.ts';
import { isSameVersion, parseVersion } from '../objective/version.ts';
import { hasErrors } from '../finding/finding.ts';
import { findingsText } from '../report/findings.ts';
import { impactJson, impactText, type ImpactAnswer, type RuleImpact } from '../report/impact.ts';
import { sourceOptions, withEngine } from './ask/source.ts';
import { writeIds } from './ask/write-ids.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { parseOptions, type Options } from './options.ts';
import { spanOf } from './span.ts';
import { profileIn } from './profile.ts';

/** What is asked, with the objective that brings it, where there is one. */
interface Question {
  readonly moved: Moved;
  readonly to: Objective | undefined;
}

/** `tracegate impact`: what another threshold would do to the decisions that were taken. */
export const impact: Command = {
  usage:
    'impact --from OBJ… --to OBJ… | --rule NAME --threshold X [--from OBJ…]\n       --log DIR [--since T] [--until T] [--ids FILE] [--engine E] | --profile FILE\n       [--favourable OUTCOME] [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const names = [...sourceOptions, 'profile', 'from', 'to', 'rule', 'threshold', 'ids', 'favourable'];
    const options = parseOptions(args, names, ['text', 'json']);
    if (options.positionals.length > 0) throw new UsageError('impact takes options alone.');
    const file = options.value('profile');
    if (file !== undefined) demandAlone(options);
    const question = await questionOf(options, terminal);
    if (file !== undefined) {
      const profile = profileIn(file, terminal);
      const { logs, suppressedBelow } = profile;
      const source = { kind: 'profile', logs: [...logs].toSorted(), suppressedBelow } as const;
      return answer(
        question,
        { source, damaged: [], mend: '' },
        inProfile(profile, question.moved),
        options,
        terminal,
      );
    }
    const span = spanOf(options);
    return withEngine(options, terminal, async (engine) => {
      const logs = engine.origin === undefined ? [] : [engine.origin];
      const source = { kind: 'log', logs, suppressedBelow: 0 } as const;
      const { damaged, mend } = engine;
      const asked = await consideredInLog(engine, question.moved, span);
      const code = answer(question, { source, damaged, mend }, asked, options, terminal);
      const ids = options.value('ids');
      if (ids !== undefined) await writeIds(ids, flippedIds(engine, question.moved, span), terminal);
      return code;
    });
  },
};

function demandAlone(options: Options): void {
  const other = [...sourceOptions, 'ids'].find((name) => options.value(name) !== undefined);
  if (other !== undefined)
    throw new UsageError(
      `--${other} asks the log; a profile has neither ids nor times. Leave out one of them.`,
    );
}

/** @throws UsageError */
async function questionOf(options: Options, terminal: Terminal): Promise<Question> {
  const [from, to] = [options.value('from'), options.value('to')];
  const [rule, threshold] = [options.value('rule'), options.value('threshold')];
  if (to !== undefined && from !== undefined && rule === undefined && threshold === undefined) {
    const { objectiveNamed } = await import('./ask/objectives.ts');
    const before = await objectiveNamed(from, options, terminal);
    const after = await objectiveNamed(to, options, terminal);
    return { moved: rulesMoved(before, after), to: after };
  }
  if (rule === undefined || threshold === undefined || to !== undefined)
    throw new UsageError('Ask by --from OBJ… and --to OBJ…, or by --rule NAME and --threshold X.');
  const decimal = parseDecimal(threshold);
  if (decimal === undefined) throw new UsageError('--threshold must be a decimal number such as 0.58.');
  const version = from === undefined ? undefined : parseVersion(from);
  if (from !== undefined && version === undefined)
    throw new UsageError(`${from} is not an objective version such as OBJ.credit.v1.3.`);
  return { moved: { rule, threshold: decimal, objectiveVersion: version?.id }, to: undefined };
}

/** @throws UsageError where the two have no rule in common that reads one score */
function rulesMoved(before: Objective, after: Objective): RulesMoved {
  const rules = before.decisionRules.flatMap((one) => {
    const same = after.decisionRules.find(({ name, score }) => name === one.name && score === one.score);
    return same === undefined ? [] : [{ before: scoreRule(one), after: scoreRule(same) }];
  });
  if (rules.length === 0)
    throw new UsageError(
      `${before.version.id} and ${after.version.id} have no decision rule of the same name and score: nothing can be compared.`,
    );
  return { objectiveVersion: before.version.id, rules };
}

/** The same as from a log, from a profile. */
function inProfile(profile: DecisionProfile, moved: Moved): AskedRule[] {
  if ('rules' in moved) {
    const { objectiveVersion, rules } = moved;
    return rules.map((both) => ({
      ...both,
      objectiveVersion,
      considered: profile.considered((logged) =>
        logged.objectiveVersion === objectiveVersion && logged.name === both.before.name ? both : undefined,
      ),
    }));
  }
  const { rule, threshold, objectiveVersion } = moved;
  return profile
    .rulesOf()
    .filter((one) => one.name === rule)
    .filter((one) => objectiveVersion === undefined || isSameVersion(objectiveVersion, one.objectiveVersion))
    .map((before) => {
      const both = { before, after: withThreshold(before, threshold) };
      const key = ruleKey(before);
      return {
        ...both,
        objectiveVersion: before.objectiveVersion,
        considered: profile.considered((logged) => (ruleKey(logged) === key ? both : undefined)),
      };
    });
}

function answer(
  { moved, to }: Question,
  from: Omit<ImpactAnswer, 'impacts'>,
  asked: readonly AskedRule[],
  options: Options,
  terminal: Terminal,
): ExitCode {
  // What could not be read may have had some: then it is no mistake, but an answer that lacks all.
  if (asked.length === 0 && from.damaged.length === 0)
    throw new UsageError(`No decision was taken by a rule ${'rule' in moved ? moved.rule : ''}.`);
  const favourable = options.value('favourable');
  const impacts = asked
    .toSorted((a, b) => (a.objectiveVersion < b.objectiveVersion ? -1 : 1))
    .map(({ before, after, objectiveVersion, considered }): RuleImpact => {
      const told = impactOf(before, after, considered, favourable);
      const constraints = to === undefined ? [] : constraintImpacts(to, told, considered.transitions);
      return { objectiveVersion, toObjectiveVersion: to?.version.id, impact: told, constraints };
    });
  const whole = { ...from, impacts };
  terminal.out(options.value('format') === 'json' ? impactJson(whole) : impactText(whole));
  const broken = to === undefined ? [] : impacts.flatMap(({ constraints }) => breakFindings(to, constraints));
  if (broken.length > 0) terminal.err(findingsText(broken, 1));
  const isEmpty = impacts.every(({ impact: { decisions } }) => decisions === 0);
  return hasErrors(broken) || from.damaged.length > 0 || isEmpty ? exit.findings : exit.fine;
}
