import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { folderTree } from '../files/folder-tree.ts';
import { sortFindings, type Finding } from '../finding/finding.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { THREAD, UsageError } from './command.ts';
import { inReadingOrder, validateFiles } from '../governance/validate.ts';

const MOST_THREADS = 4;
/** Keeps a thread's heap small: what it makes lives only until the next file. In MiB. */
const YOUNG_GENERATION = 4;

/** What one thread is to check. */
interface Share {
  readonly root: string;
  readonly paths: readonly string[];
}

/**
 * Checks files of a folder as `validateFiles` does, the work of many files shared among threads.
 * @param program the module that a thread starts with; started with `THREAD` it must call `answerShare`
 * @throws when a thread fails: a share that was not checked is never taken for clean
 */
export async function validateMany(
  root: string,
  reader: TreeReader,
  paths: readonly string[],
  program: string | URL,
): Promise<Finding[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (threads < 2) return validateFiles(reader, paths);
  const ordered = inReadingOrder(reader, paths);
  const size = Math.ceil(ordered.length / threads);
  const shares = Array.from({ length: threads }, (_, index) =>
    ordered.slice(index * size, (index + 1) * size),
  );
  const answers = await Promise.all(shares.map((share) => checkInThread(program, { root, paths: share })));
  // A domain that two threads share is looked at as a whole by both.
  const distinct = new Map(answers.flat().map((one) => [JSON.stringify(one), one]));
  return sortFindings([...distinct.values()]);
}

function checkInThread(program: string | URL, share: Share): Promise<Finding[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, {
      workerData: share,
      argv: [THREAD],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    thread.once('message', (findings: Finding[]) => resolve(findings));
    thread.once('error', reject);
    // After an answer this changes nothing; without one it is a failure, whatever the code.
    thread.once('exit', (code) =>
      reject(new Error(`A thread ended with ${code} before it had checked its files.`)),
    );
  });
}

/** In a thread: checks the share that it was started with and answers with the findings. */
export async function answerShare(): Promise<void> {
  if (parentPort === null) throw new UsageError(`${THREAD} is no command.`);
  const { root, paths } = workerData as Share;
  parentPort.postMessage(await validateFiles(new TreeReader(folderTree(root)), paths));
}
