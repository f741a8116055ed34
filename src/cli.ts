import { exit, THREAD, UsageError, type Command, type ExitCode, type Terminal } from './command/command.ts';
import { didYouMean } from './format/near-miss.ts';
import { UnreadableFile } from './governance/tree.ts';
import { escapeText } from './report/escape.ts';

/** Each command is loaded when it is called: what `validate` needs is all that `validate` waits for. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  validate: {
    summary: 'check governed files, all findings of all files',
    load: async () => (await import('./command/validate.ts')).validate,
  },
  diff: {
    summary: 'say what changed between two objective versions',
    load: async () => (await import('./command/diff.ts')).diff,
  },
  new: {
    summary: 'start the next version of an objective',
    load: async () => (await import('./command/new.ts')).newVersion,
  },
  gate: {
    summary: 'decide whether a model may be promoted',
    load: async () => (await import('./command/gate.ts')).gate,
  },
  explain: {
    summary: 'explain a rule id',
    load: async () => (await import('./command/explain.ts')).explain,
  },
  init: {
    summary: 'write a governance repository into an empty folder',
    load: async () => (await import('./command/init.ts')).init,
  },
};

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  folder: process.cwd(),
  now: () => Date.now(),
  program: new URL(import.meta.url),
};

function help(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return `Usage: tracegate <command> [options]\n\n${lines.join('\n')}\n\nEvery command: --format text|json, --repo DIR, --help.\n`;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === THREAD) {
    await (await import('./command/validate-many.ts')).answerShare();
    return exit.fine;
  }
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(help());
    return name === undefined ? exit.usage : exit.fine;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    throw new UsageError(`Unknown command ${name}. ${didYouMean(name, Object.keys(commands)) ?? ''}`.trim());
  const command = await entry.load();
  if (rest.includes('--help')) {
    terminal.out(`Usage: tracegate ${command.usage}\n`);
    return exit.fine;
  }
  return command.run(rest, terminal);
}

/** Whatever was not foreseen must not look like success, nor like a verdict. */
function exitCodeOf(error: unknown): ExitCode {
  const text = error instanceof Error ? error.message : String(error);
  const message = text.split('\n').map(escapeText).join('\n');
  if (error instanceof UsageError) {
    terminal.err(`tracegate: ${message}\nSee tracegate --help.\n`);
    return exit.usage;
  }
  terminal.err(`tracegate: ${message}\n`);
  return error instanceof UnreadableFile ? exit.usage : exit.notEvaluated;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = exit.notEvaluated;
void main(process.argv.slice(2))
  .catch(exitCodeOf)
  .then((code) => (process.exitCode = code));
