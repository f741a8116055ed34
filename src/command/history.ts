import { folderTree } from '../files/folder-tree.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { historyOf, type HistoryEntry } from '../history/history.ts';
import { parseVersion } from '../objective/version.ts';
import { historyMarkdown } from '../report/history-markdown.ts';
import { historyJson, historyText } from '../report/history.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

/** `tracegate history <domain>`: every version of an objective, what it changed, when it governed, who signed. */
export const history: Command = {
  usage: 'history <domain> [--format text|json|markdown] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json', 'markdown']);
    const [domain, ...more] = options.positionals;
    if (domain === undefined || more.length > 0)
      throw new UsageError('history needs one domain, such as credit.');
    if (parseVersion(`OBJ.${domain}.v1.0`) === undefined)
      throw new UsageError(
        `${domain} is not a domain: lower-case letters, digits, _ and -, starting with a letter.`,
      );
    const told = await historyOf(new TreeReader(folderTree(rootOf(options, terminal))), domain);
    if (told.entries.length === 0) throw new UsageError(`The domain ${domain} has no objectives.`);
    const render = { text: historyText, json: historyJson, markdown: historyMarkdown }[
      options.value('format') ?? 'text'
    ]!;
    terminal.out(render(told));
    return told.entries.every(isInOrder) ? exit.fine : exit.findings;
  },
};

/** A version that is valid, can be compared with the one before it, and was signed. */
function isInOrder({ changeClass, signOff }: HistoryEntry): boolean {
  return changeClass !== 'unknown' && signOff.kind === 'signed';
}
