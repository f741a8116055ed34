import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { relative } from 'node:path';
import { escapeText } from '../../report/escape.ts';
import { sealSegments } from '../../store/seal/seal.ts';
import { writeSubjectDays } from '../../store/subject-days.ts';
import { exit, UsageError, type Command } from '../command.ts';
import { logFolder, originOf, PATIENCE_MS } from './keys.ts';
import { parseOptions } from '../options.ts';

/** `tracegate log seal`: puts evidence, and a file for questions, in the place of closed segments. */
export const logSeal: Command = {
  usage: 'log seal',
  async run(args, terminal) {
    const options = parseOptions(args, ['log'], ['text', 'json'], {
      flags: ['no-analytics', 'until-uploaded'],
    });
    if (options.positionals.length > 0) throw new UsageError('log seal takes options alone.');
    const root = logFolder(options, terminal);
    originOf(root);
    giveWay();
    const outcome = await sealSegments(root, {
      analytics: !options.has('no-analytics'),
      keepsSegments: options.has('until-uploaded'),
      patience: PATIENCE_MS,
    });
    const waiting = outcome.waiting.map((one) => ({ ...one, path: relative(root, one.path) }));
    if (options.value('format') === 'json') {
      const sealed = outcome.sealed.map(({ name, records, segmentBytes, evidenceBytes, analyticsBytes }) => ({
        ...name,
        records,
        segment_bytes: segmentBytes,
        evidence_bytes: evidenceBytes,
        analytics_bytes: analyticsBytes,
      }));
      const told = waiting.map(({ path, reason }) => ({ path, reason }));
      terminal.out(`${JSON.stringify({ sealed, waiting: told })}\n`);
    } else {
      for (const { name, records, segmentBytes, evidenceBytes, analyticsBytes } of outcome.sealed)
        terminal.out(
          `Sealed ${name.day} ${name.first}: ${records} records, ${segmentBytes} bytes into ${evidenceBytes + analyticsBytes}.\n`,
        );
      for (const { path, reason } of waiting) terminal.out(`${escapeText(`${path} waits: ${reason}`)}.\n`);
      if (outcome.sealed.length + waiting.length === 0) terminal.out('There is no closed segment to seal.\n');
    }
    writeSubjectDays(root);
    return waiting.some(({ isDamaged }) => isDamaged) ? exit.findings : exit.fine;
  },
};

/** Services that write on this machine go first: what is sealed has time. */
function giveWay(): void {
  // Linux gives each thread a priority of its own, and those that collect garbage have begun already.
  for (const thread of ['0', ...threadsOfThis()])
    try {
      setPriority(Number(thread), constants.priority.PRIORITY_LOW);
    } catch {
      // A system that does not let it seals all the same.
    }
}

function threadsOfThis(): string[] {
  try {
    return readdirSync('/proc/self/task');
  } catch {
    return [];
  }
}
