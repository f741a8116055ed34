import { isUuidV7 } from '../decision/uuid-v7.ts';
import type { Trace } from '../format/schema/trace.ts';
import { escapeText } from '../report/escape.ts';
import { isFullAnswer } from '../trace/full.ts';
import { traceHtml } from '../report/trace-html.ts';
import { traceJson, traceText } from '../report/trace-text.ts';
import { exit, UsageError, type Command, type ExitCode } from './command.ts';
import { logFolder, originOf, verifierKeys } from './log/keys.ts';
import { governanceGiven, governanceOptions, makeTrace } from './making-trace.ts';
import { parseOptions, type Options } from './options.ts';
import { putNew } from './put-new.ts';

const render = { text: traceText, json: traceJson, html: traceHtml };

/** `tracegate trace`: all that is known of one decision, with the proof. */
export const trace: Command = {
  usage:
    'trace DECISION --log DIR (--repo DIR | --governance BUNDLE [--governance-digest SHA256]) [--key KEY…] [--format text|json|html] [--out FILE]',
  async run(args, terminal) {
    const options = parseOptions(args, ['log', ...governanceOptions, 'out'], ['text', 'json', 'html'], {
      repeated: ['key'],
    });
    const id = decisionIn(options);
    const root = logFolder(options, terminal);
    const origin = originOf(root);
    const keys = verifierKeys(options.values('key'), origin, terminal);
    const governanceFor = governanceGiven(options, terminal);

    const made = await makeTrace(id, { root, origin, keys, governanceFor }, terminal.now());
    if (typeof made === 'string') {
      terminal.err(`tracegate: ${escapeText(made)}\n`);
      return exit.findings;
    }
    putNew(render[(options.value('format') ?? 'text') as keyof typeof render](made), options, terminal);
    return exitOf(made);
  },
};

/** @throws UsageError */
function decisionIn(options: Options): string {
  const [id, ...more] = options.positionals;
  if (id === undefined || more.length > 0) throw new UsageError('trace takes the id of one decision.');
  if (!isUuidV7(id))
    throw new UsageError(`${id} is no id of a decision: a UUID of version 7, in lower case.`);
  return id;
}

/** 3 where not all could be read; 1 where the record is gone, denied, or lacks what its tier requires. */
function exitOf({ complete, signature, sources, answer }: Trace): ExitCode {
  if (!complete) return exit.notEvaluated;
  const isFull = sources.gone === null && signature.status !== 'refused' && isFullAnswer(answer);
  return isFull ? exit.fine : exit.findings;
}
