import type { LineSource, NumberedLine } from '../../files/line-source.ts';
import { escapeText } from '../../report/escape.ts';
import { DecisionLogFault, RefusedRecord, type Acknowledged } from '../../store/decision-log.ts';
import { exit, type ExitCode, type Terminal } from '../command.ts';

/** Records that are on their way to the disk at once; the sender waits for the rest. */
const MOST_UNDERWAY = 1024;

export interface FeedSettings {
  /** Appends what a line says. @throws RefusedRecord, DecisionLogFault */
  readonly take: (text: string) => Promise<Acknowledged>;
  /** Whether what follows a refused line is read. */
  readonly onRefused: 'skip' | 'stop';
  readonly format: 'text' | 'json';
  /** Whether a signal is how its input usually ends. */
  readonly isEndless: boolean;
}

type Result = { readonly acknowledged: Acknowledged } | { readonly error: unknown };

/** Reads lines into a log and tells of each, in the order of the lines, what became of it. */
export class Feed {
  private readonly source: LineSource;
  private readonly settings: FeedSettings;
  private readonly terminal: Terminal;
  private readonly kept = { full: 0, minimal: 0, aggregate: 0 };
  private marked = 0;
  private known = 0;
  private orphans = 0;
  private refused = 0;
  private failed = 0;
  private lastLine = 0;
  private signal: string | undefined;

  constructor(source: LineSource, settings: FeedSettings, terminal: Terminal) {
    this.source = source;
    this.settings = settings;
    this.terminal = terminal;
  }

  /**
   * Reads until the input ends, a signal comes, the disk fails or, where that is asked for, a record is refused. All
   * that was read has then been told.
   * @throws UnreadableFile
   */
  async run(): Promise<ExitCode> {
    const heard = (['SIGTERM', 'SIGINT'] as const).map((signal) => {
      const stop = () => {
        this.signal = signal;
        this.source.stop();
      };
      process.once(signal, stop);
      return () => process.off(signal, stop);
    });
    try {
      await this.read();
    } finally {
      for (const forget of heard) forget();
      if (this.settings.format === 'text') this.terminal.out(`${this.summary()}\n`);
    }
    return this.exitCode();
  }

  private async read(): Promise<void> {
    const told: Promise<void>[] = [];
    let last = Promise.resolve();
    try {
      for await (const line of this.source.lines()) {
        this.lastLine = line.number;
        const result = this.taken(line);
        last = last.then(async () => this.tell(line.number, await result));
        if (told.push(last) >= MOST_UNDERWAY) await told.shift();
        if (!(await this.endsHere(result))) continue;
        this.source.stop();
        break;
      }
    } finally {
      await last;
    }
  }

  private taken({ text, problem }: NumberedLine): Promise<Result> {
    const taking =
      text === undefined
        ? Promise.reject(
            new RefusedRecord([{ path: '', message: problem ?? '', mend: 'Send one record on each line.' }]),
          )
        : this.settings.take(text);
    return taking.then(
      (acknowledged) => ({ acknowledged }),
      (error: unknown) => ({ error }),
    );
  }

  /** What is refused is refused at once, so that the next line need not be taken to find out. */
  private async endsHere(result: Promise<Result>): Promise<boolean> {
    if (this.failed > 0) return true;
    if (this.settings.onRefused === 'skip') return false;
    const later = new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)));
    const known = await Promise.race([result, later]);
    return known !== undefined && 'error' in known;
  }

  private tell(line: number, result: Result): void {
    if ('acknowledged' in result) {
      const { acknowledged } = result;
      if (acknowledged.known) this.known += 1;
      else this.kept[acknowledged.kept] += 1;
      if (!acknowledged.known && acknowledged.problems.length > 0) this.marked += 1;
      if (!acknowledged.known && acknowledged.decision === 'not-in-log') this.orphans += 1;
      if (this.settings.format === 'json') this.json({ line, ...acknowledged });
      return;
    }
    const { error } = result;
    if (error instanceof RefusedRecord) {
      this.refused += 1;
      const { faults, problems } = error;
      if (this.settings.format === 'json') this.json({ line, refused: { faults, problems } });
    } else if (error instanceof DecisionLogFault && error.code === 'too-large') {
      this.refused += 1;
      const fault = { path: '', message: error.message, mend: 'Send less.' };
      if (this.settings.format === 'json') this.json({ line, refused: { faults: [fault], problems: [] } });
    } else {
      this.failed += 1;
      this.source.stop();
      const code = error instanceof DecisionLogFault ? error.code : 'unforeseen';
      if (this.settings.format === 'json') this.json({ line, failed: { code, message: messageOf(error) } });
    }
    if (this.settings.format === 'text')
      for (const said of messageOf(error).split('\n'))
        this.terminal.err(`tracegate: ${escapeText(`line ${line}: ${said}`)}\n`);
  }

  private json(value: object): void {
    this.terminal.out(`${JSON.stringify(value)}\n`);
  }

  private summary(): string {
    const { full, minimal, aggregate } = this.kept;
    const parts = [
      `${full + minimal + aggregate} written`,
      ...(minimal > 0 ? [`${minimal} of them minimal`] : []),
      ...(aggregate > 0 ? [`${aggregate} of them counted only`] : []),
      ...(this.marked > 0 ? [`${this.marked} of them marked`] : []),
      ...(this.orphans > 0 ? [`${this.orphans} of them about decisions that the log has no record of`] : []),
      ...(this.known > 0 ? [`${this.known} known already`] : []),
      `${this.refused} refused`,
      ...(this.failed > 0 ? [`${this.failed} not written`] : []),
    ];
    const where = this.source.isStopped ? ` Stopped${this.byWhat()} after line ${this.lastLine}.` : '';
    return `${parts.join(', ')}.${where}`;
  }

  private byWhat(): string {
    return this.signal === undefined ? '' : ` by ${this.signal}`;
  }

  private exitCode(): ExitCode {
    if (this.failed > 0) return exit.notEvaluated;
    if (this.refused > 0) return exit.findings;
    return this.source.isStopped && !this.settings.isEndless ? exit.notEvaluated : exit.fine;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
