import { resolve } from 'node:path';
import type { TraceVerification } from '../format/schema/trace.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { UnreadableFile } from '../governance/tree.ts';
import { escapeText } from '../report/escape.ts';
import { traceDataIn, traceHtml } from '../report/trace-html.ts';
import { traceVerificationJson, traceVerificationText } from '../report/trace-text.ts';
import { readTrace, TRACE_LIMIT_BYTES, verifyTrace } from '../trace/verify-trace.ts';
import { toolVersion } from '../version.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { verifierKeys } from './log/keys.ts';
import { parseOptions } from './options.ts';

/** `tracegate verify-trace`: whether a trace, as JSON or as a page, is what the log and its record say. */
export const verifyTraceFile: Command = {
  usage: 'verify-trace FILE --key KEY… [--format text|json]',
  async run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json'], { repeated: ['key'] });
    const [file, ...more] = options.positionals;
    if (file === undefined || more.length > 0) throw new UsageError('verify-trace takes one file.');
    const given = options.values('key');
    if (given.length === 0)
      throw new UsageError('--key is needed: without the key of the log nothing is proven.');

    const { data, page } = readForm(file, terminal);
    const { trace, faults = [] } = readTrace(data);
    if (trace === undefined) {
      for (const { path, message } of faults)
        terminal.err(`tracegate: ${escapeText(`${file} ${path}: ${message}`)}\n`);
      throw new UsageError(`${file} is no trace that can be read.`);
    }
    const keys = verifierKeys(given, trace.origin, terminal);
    const log = { origin: keys[0]!.name, keys };
    const verification = await verifyTrace(trace, log, page === undefined ? [] : [pageCheck(page, trace)]);
    const render = options.value('format') === 'json' ? traceVerificationJson : traceVerificationText;
    terminal.out(render(verification));
    return verification.verdict === 'proven' ? exit.fine : exit.findings;
  },
};

/** A page holds its trace as data. @throws UsageError, UnreadableFile */
function readForm(file: string, terminal: Terminal): { readonly data: string; readonly page?: string } {
  const bytes = readRegularFile(resolve(terminal.folder, file));
  if (bytes.byteLength > 2 * TRACE_LIMIT_BYTES)
    throw new UnreadableFile(file, new Error(`it has more than ${2 * TRACE_LIMIT_BYTES} bytes`));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(file, new Error('it is not UTF-8'));
  }
  if (!text.startsWith('<')) return { data: text };
  const data = traceDataIn(text);
  if (data === undefined)
    throw new UsageError(`${file} is no page of a trace: it does not hold one as data.`);
  return { data, page: text };
}

/** A page that was edited may show something else than its data, which alone is verified otherwise. */
function pageCheck(
  page: string,
  trace: Parameters<typeof traceHtml>[0],
): TraceVerification['checks'][number] {
  const what = 'page';
  let again: string;
  try {
    again = traceHtml(trace);
  } catch {
    // The answer in the data is not one; its own check says so.
    return { what, result: 'refuted', message: 'Its data cannot be shown.' };
  }
  if (again === page)
    return { what, result: 'recomputed', message: 'It shows what its data says, and nothing else.' };
  const other =
    trace.tool.version === toolVersion
      ? ''
      : ` It was made by version ${trace.tool.version}, and this is ${toolVersion}: verify it with that one.`;
  return { what, result: 'refuted', message: `It is not the page that its data gives.${other}` };
}
