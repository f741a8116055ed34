import { exit, THREAD, UsageError, type Command, type ExitCode, type Terminal } from './command/command.ts';
import { write } from './command/output.ts';
import { didYouMean } from './format/near-miss.ts';
import { escapeText } from './report/escape.ts';
import { toolVersion } from './version.ts';

/** Each command is read when it is called, so that none waits for what only another one needs. */
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
  kpis: {
    summary: 'turn a KPI report of another tool into the native form',
    load: async () => (await import('./command/kpis.ts')).kpis,
  },
  verdict: {
    summary: 'check that a verdict lets this artifact into this environment',
    load: async () => (await import('./command/verdict.ts')).verdict,
  },
  evidence: {
    summary: 'verify the record of who signed an objective',
    load: async () => (await import('./command/evidence.ts')).evidence,
  },
  history: {
    summary: 'say how an objective came to be what it is',
    load: async () => (await import('./command/history.ts')).history,
  },
  policy: {
    summary: 'explain or test who must sign what, or print a ruleset',
    load: async () => (await import('./command/policy.ts')).policy,
  },
  register: {
    summary: 'register a model version with its lineage',
    load: async () => (await import('./command/register.ts')).register,
  },
  serve: {
    summary: 'take records of decisions, or OpenLineage events, over HTTP',
    load: async () => (await import('./command/serve.ts')).serve,
  },
  bundle: {
    summary: 'write what governs decisions into one file for services',
    load: async () => (await import('./command/bundle.ts')).bundle,
  },
  log: {
    summary: 'write, sign, seal, upload, verify and prune a decision log',
    load: async () => (await import('./command/log.ts')).log,
  },
  vault: {
    summary: 'keep a vault of raw features: holds, keys, its access log',
    load: async () => (await import('./command/vault.ts')).vault,
  },
  record: {
    summary: 'print the record of one decision as it was logged',
    load: async () => (await import('./command/record.ts')).record,
  },
  trace: {
    summary: 'say all that is known of one decision, with the proof',
    load: async () => (await import('./command/trace.ts')).trace,
  },
  'verify-trace': {
    summary: 'verify a trace with the file and the key of the log alone',
    load: async () => (await import('./command/verify-trace.ts')).verifyTraceFile,
  },
  drill: {
    summary: 'draw decisions, and prove that each can be traced',
    load: async () => (await import('./command/drill.ts')).drill,
  },
  profile: {
    summary: 'count the decisions of a log into one small file',
    load: async () => (await import('./command/profile.ts')).profile,
  },
  impact: {
    summary: 'say what another threshold would do to decisions taken',
    load: async () => (await import('./command/impact.ts')).impact,
  },
  affected: {
    summary: 'say which decisions a data set, model or rule went into',
    load: async () => (await import('./command/affected.ts')).affected,
  },
  lineage: {
    summary: 'say what went into a data set or model, or came of it',
    load: async () => (await import('./command/lineage.ts')).lineage,
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
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  folder: process.cwd(),
  now: () => Date.now(),
  program: import.meta.filename,
};

const HELP = ['--help', '-h'];

function help(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`);
  return `Usage: tracegate <command> [options]\n\n${lines.join('\n')}\n\nEvery command: --format text|json, --repo DIR, --help. Alone: --help, --version.\n`;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === THREAD) {
    await (await import('./command/validate-many.ts')).answerShare();
    return exit.fine;
  }
  if (name === undefined) {
    terminal.out(help());
    return exit.usage;
  }
  if (name === 'help' && rest.length === 1) return say(usageOf(await commandNamed(rest[0]!)));
  if (name === 'help' || name === '--version' || HELP.includes(name)) {
    if (rest.length > 0) throw new UsageError(`${name} cannot be used with ${rest.join(' ')}.`);
    return say(name === '--version' ? `${toolVersion}\n` : help());
  }
  const command = await commandNamed(name);
  // Anywhere else the word may be the value that an option lacks, and help would pass for success.
  if (rest.length === 1 && HELP.includes(rest[0]!)) return say(usageOf(command));
  return command.run(rest, terminal);
}

function say(text: string): ExitCode {
  terminal.out(text);
  return exit.fine;
}

/** @throws UsageError when there is no such command */
async function commandNamed(name: string): Promise<Command> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    throw new UsageError(`Unknown command ${name}. ${didYouMean(name, Object.keys(commands)) ?? ''}`.trim());
  return entry.load();
}

function usageOf({ usage }: Command): string {
  return `Usage: tracegate ${usage}\n`;
}

/** Whatever was not foreseen must not look like success, nor like a verdict. */
function exitCodeOf(error: unknown): ExitCode {
  const text = error instanceof Error ? error.message : String(error);
  const message = text.split('\n').map(escapeText).join('\n');
  // By their names: a command that lies in another file throws classes of its own.
  const name = error instanceof Error ? error.name : '';
  if (name === 'UsageError') {
    terminal.err(`tracegate: ${message}\nSee tracegate --help.\n`);
    return exit.usage;
  }
  terminal.err(`tracegate: ${message}\n`);
  return name === 'UnreadableFile' ? exit.usage : exit.notEvaluated;
}

process.exitCode = exit.notEvaluated;
void main(process.argv.slice(2))
  .catch(exitCodeOf)
  .then((code) => (process.exitCode = code));
