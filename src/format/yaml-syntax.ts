import type { YAMLParseError } from 'yaml';
import { finding, type Finding, type Position } from '../finding/finding.ts';

const MOST_FINDINGS = 20;

/** Turns the parser's errors into findings: one for each line, for one slip often breaks several rules. */
export function syntaxFindings(
  file: string,
  text: string,
  errors: readonly YAMLParseError[],
  placeAt: (offset: number) => Position,
): Finding[] {
  const byLine = new Map<number, Finding>();
  for (const error of errors) {
    const at = placeAt(error.pos[0]);
    if (byLine.has(at.line) || byLine.size === MOST_FINDINGS) continue;
    byLine.set(at.line, syntaxFinding(file, lineOf(text, at.line), error, at));
  }
  return [...byLine.values()];
}

function syntaxFinding(file: string, line: string, error: YAMLParseError, at: Position): Finding {
  const place = { file, at };
  if (error.message.includes('call stack')) {
    return finding('nesting-too-deep', 'This is nested too deeply to be read.', place);
  }
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return finding(
        'yaml-nested-mapping',
        'A second `key: value` pair stands inside a value.',
        place,
        nestedMend(line),
      );
    case 'MULTIPLE_DOCS':
      return finding('yaml-many-documents', 'A second document starts here.', place);
    case 'TAB_AS_INDENT':
      return finding('yaml-syntax', 'This line is indented with a tab.', place, 'Indent with spaces.');
    default:
      return finding('yaml-syntax', `${firstSentence(error.message)}.`, place);
  }
}

function firstSentence(message: string): string {
  return (message.split(/\n|: /)[0] ?? message).replace(/\.$/, '');
}

function lineOf(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}

/** The line as it would work: pairs in braces, or one text in quotes. */
function nestedMend(line: string): string {
  const separator = line.indexOf(': ');
  const key = line.slice(0, separator).replace(/^[\s-]+/, '');
  const rest = line.slice(separator + 2).trim();
  // Without a second pair on the line, it is the next line that stands too deep.
  if (separator === -1 || !/:(?: |$)/.test(rest)) {
    return 'Indent the next line like this one, or quote the text.';
  }
  const parts = rest.split(',').map((part) => part.trim());
  const pairs = parts.map((part) => (part.includes(': ') ? part : `${part}: true`));
  const isList = parts.length > 1 && parts.every((part) => /^[\w-]+(?:: [^:{}[\]]+)?$/.test(part));
  return isList
    ? `Write it as: ${key}: { ${pairs.join(', ')} }`
    : `Quote the text: ${key}: ${JSON.stringify(rest)}`;
}
