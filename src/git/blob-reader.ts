import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitBlobId } from '../governance/digest.ts';
import { GitFault, gitEnvironment, LARGEST_ANSWER } from './run-git.ts';

/** How long Git is kept waiting for the next question. */
const IDLE_MS = 200;

interface Asked {
  readonly blob: string;
  readonly resolve: (content: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads blobs of a local repository by one `git cat-file --batch`, which answers in the order of the questions: to start
 * Git takes longer than to read a file. It is started by the first question, and ends when there are no more; what waits
 * for an answer keeps the process alive, and nothing else does.
 */
export class BlobReader {
  private readonly folder: string;
  private git: ChildProcessWithoutNullStreams | undefined;
  private readonly asked: Asked[] = [];
  /** What Git said that is not handed out yet. */
  private chunks: Buffer[] = [];
  private bytes = 0;
  private idle: NodeJS.Timeout | undefined;

  /** @param folder of the repository */
  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * @param blob its full id
   * @throws GitFault when it is not there, is no blob, or not what its id says
   */
  read(blob: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (!/^[0-9a-f]{40,64}$/.test(blob)) return reject(new GitFault(`${blob} is no id of a blob.`));
      clearTimeout(this.idle);
      this.asked.push({ blob, resolve, reject });
      this.git ??= this.start();
      this.hold(this.git, true);
      this.git.stdin.write(`${blob}\n`);
    });
  }

  private start(): ChildProcessWithoutNullStreams {
    const git = spawn('git', ['-C', this.folder, 'cat-file', '--batch'], { env: gitEnvironment() });
    let said = '';
    git.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString('utf8')}`.slice(0, 1000)));
    git.stdout.on('data', (chunk: Buffer) => {
      if (this.git === git) this.take(git, chunk);
    });
    git.on('error', (error) => {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.fail(git, isMissing ? 'git is not installed' : error.message, error);
    });
    git.on('close', () => this.fail(git, said.trim().split('\n')[0] || 'it ended'));
    // That it has ended is told by its closing.
    git.stdin.on('error', () => undefined);
    return git;
  }

  private take(git: ChildProcessWithoutNullStreams, chunk: Buffer): void {
    this.chunks.push(chunk);
    this.bytes += chunk.length;
    for (let next = this.asked[0]; next !== undefined; next = this.asked[0]) {
      const answer = this.answerTo(next.blob);
      if (answer === 'unfinished') return;
      // What follows an answer that is not understood is not either.
      if (answer === 'strange') return this.fail(git, `${next.blob} is no blob that can be read`);
      this.asked.shift();
      if (answer instanceof Error) next.reject(answer);
      else next.resolve(answer);
    }
    this.hold(git, false);
    this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
  }

  private answerTo(blob: string): Buffer | GitFault | 'unfinished' | 'strange' {
    const [head] = this.chunks;
    const lineEnd = head?.indexOf(0x0a) ?? -1;
    if (lineEnd < 0) return this.chunks.length > 1 ? this.joined(() => this.answerTo(blob)) : 'unfinished';
    const [id, type, size = ''] = head!.toString('latin1', 0, lineEnd).split(' ');
    if (id === blob && type === 'missing') {
      this.drop(lineEnd + 1);
      return new GitFault(`git cat-file failed: ${blob} is missing`);
    }
    const length = Number(size);
    if (id !== blob || type !== 'blob' || !/^\d+$/.test(size) || length > LARGEST_ANSWER) return 'strange';
    const start = lineEnd + 1;
    if (this.bytes < start + length + 1) return 'unfinished';
    return this.joined((all) => {
      const content = Buffer.from(all.subarray(start, start + length));
      this.drop(start + length + 1);
      const isWhole = blob.length !== 40 || gitBlobId(content) === blob;
      return isWhole ? content : new GitFault(`git cat-file failed: ${blob} is damaged`);
    });
  }

  private joined<T>(use: (all: Buffer) => T): T {
    const all = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks);
    this.chunks = [all];
    return use(all);
  }

  private drop(count: number): void {
    this.joined((all) => (this.chunks = [all.subarray(count)]));
    this.bytes -= count;
  }

  /** Whether this process waits for Git before it ends. */
  private hold(git: ChildProcessWithoutNullStreams, isHeld: boolean): void {
    const streams = [git.stdin, git.stdout, git.stderr] as unknown as Pick<ChildProcess, 'ref' | 'unref'>[];
    for (const one of [git, ...streams]) {
      if (isHeld) one.ref();
      else one.unref();
    }
  }

  private end(): void {
    const { git } = this;
    this.git = undefined;
    this.chunks = [];
    this.bytes = 0;
    git?.stdin.end();
    git?.kill();
  }

  private fail(git: ChildProcessWithoutNullStreams, why: string, cause?: Error): void {
    if (this.git !== git) return;
    this.end();
    for (const { reject } of this.asked.splice(0))
      reject(new GitFault(`git cat-file failed: ${why}`, { cause }));
  }
}
