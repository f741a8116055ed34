import { catalogue, isRuleId, type RuleId } from '../finding/catalogue.ts';
import { didYouMean } from '../format/near-miss.ts';
import { ruleJson, ruleMarkdown, ruleText, rulesMarkdown, rulesText } from '../report/rules.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `tracegate explain <rule-id>`: what a rule finds, why it exists, and what makes it right. */
export const explain: Command = {
  usage: 'explain [rule-id] [--format text|json|markdown]',
  run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json', 'markdown']);
    const [id, ...more] = options.positionals;
    if (more.length > 0) throw new UsageError('explain takes one rule id, or none for the list of all.');
    const format = options.value('format') ?? 'text';
    const ids = Object.keys(catalogue).filter(isRuleId);
    if (id === undefined) {
      const all = format === 'json' ? `${JSON.stringify(ids.map(ruleJson), undefined, 2)}\n` : undefined;
      terminal.out(all ?? (format === 'markdown' ? rulesMarkdown() : rulesText()));
      return Promise.resolve(exit.fine);
    }
    const rule = ruleIdOf(id, ids);
    if (format === 'json') terminal.out(`${JSON.stringify(ruleJson(rule), undefined, 2)}\n`);
    else terminal.out(format === 'markdown' ? ruleMarkdown(rule) : ruleText(rule));
    return Promise.resolve(exit.fine);
  },
};

/** The documented id; `constraint:<name>` is documented as `constraint`. @throws UsageError */
function ruleIdOf(id: string, ids: readonly RuleId[]): RuleId {
  const documented = id.startsWith('constraint:') ? 'constraint' : id;
  if (isRuleId(documented)) return documented;
  throw new UsageError(
    `There is no rule ${id}. ${didYouMean(id, ids) ?? 'tracegate explain lists all rules.'}`,
  );
}
